// SPDX-License-Identifier: GPL-3.0-or-later
// A text with fields and conditions of templates (domain/MailTemplate.h), of one line or of several. They are tinted,
// and "{{" offers the fields; Ctrl+Space within one does so again.
#pragma once

#include "domain/Schema.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class QCompleter;
class QStandardItemModel;

namespace satchel::ui {

class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    TemplateHighlighter(QTextDocument *document, const QWidget *widget) : QSyntaxHighlighter(document), m_widget(widget)
    {
    }
    /// Other fields are drawn as wrong.
    void setFields(QSet<QString> fields);

protected:
    void highlightBlock(const QString &text) override;

private:
    const QWidget *m_widget; // whose theme it is
    QSet<QString> m_fields;
};

class TemplateEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Lines : quint8 { One, Several };

    explicit TemplateEdit(Lines lines, QWidget *parent = nullptr);

    void setSchema(const Schema &schema);
    /// Puts a field at the cursor: its path within an open "{{" or a condition, else with its braces.
    void insertField(const QString &path);
    /// Puts a condition around what is selected and offers fields for it.
    void insertCondition();
    QCompleter *completer() const { return m_completer; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is written of the tag that the cursor is in, behind its "{{"; null: it is in none.
    QString openTag() const;
    /// The part of a field's name before the cursor.
    QString word() const;
    void complete(bool isAsked);
    void fit();

    Lines m_lines;
    QStandardItemModel *m_names;
    QCompleter *m_completer;
    TemplateHighlighter *m_highlighter;
};

} // namespace satchel::ui
