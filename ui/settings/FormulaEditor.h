// SPDX-License-Identifier: GPL-3.0-or-later
// Edits a formula. A condition is edited in rows, as the filter of a list is, as long as rows can say it; any formula
// as text: fields and functions are completed while typing (Ctrl+Space shows all), a line says at once whether the
// formula can be used or where it is wrong, and below are what it reads and its results on some real records.
#pragma once

#include "domain/Formula.h"
#include "ui/common/PageContext.h"

#include <QPlainTextEdit>
#include <QSyntaxHighlighter>

class QCompleter;
class QStandardItemModel;

class QVBoxLayout;

namespace satchel::ui {

class Button;
class FilterBuilder;
class Label;

class FormulaHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    FormulaHighlighter(QTextDocument *document, const Theme &theme) : QSyntaxHighlighter(document), m_theme(theme) {}
    void setEntity(const Entity *entity);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Theme &m_theme;
    QStringList m_fields;
};

/// The text itself, with completion.
class FormulaEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit FormulaEdit(QWidget *parent = nullptr);

    void setEntity(const Schema &schema, const Entity &entity, FormulaReach reach);
    QCompleter *completer() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addCompletion(const QString &name, const QString &label);
    void complete(bool isAsked);
    void insert(const QString &name);
    /// The word before the cursor.
    QString word() const;

    QStandardItemModel *m_names;
    QCompleter *m_completer;
    FormulaHighlighter *m_highlighter;
};

class FormulaEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose : quint8 { CalculatedField, Rule, Condition }; // Condition: of when something is shown

    FormulaEditor(const PageContext &context, Purpose purpose, QWidget *parent = nullptr);

    /// `field` is the name of the field that the formula is of; empty for a new one and for a rule.
    void setEntity(EntityKind entity, const QString &field = {});
    void setFormula(const QString &text);
    FormulaEdit *edit() const { return m_edit; }
    /// Null for the formula of a calculated field.
    FilterBuilder *rows() const { return m_rows; }
    QString formula() const;
    bool isUsable() const { return m_isUsable; }
    QString verdict() const;
    QStringList examples() const;

    // What editors of formulas say.
    static QString usableText(FieldType type); // of a formula that results in this type
    static QString problemText(const Error &error); // with the character, where the error has a column
    static QString readsText(const QStringList &labels);

Q_SIGNALS:
    void formulaChanged();

private:
    void makeRows();
    void showText(bool isText);
    void followText();
    void check();
    Result<QString> read(Formula &formula) const;
    void showReads(const Formula &formula);
    void showExamples(const Formula &formula);
    QString resultText(const FormulaOutcome &outcome) const;

    PageContext m_context;
    Purpose m_purpose;
    EntityKind m_entity{};
    QString m_field;
    QVBoxLayout *m_column;
    FilterBuilder *m_rows = nullptr;
    FormulaEdit *m_edit;
    Button *m_back;
    Label *m_verdict;
    Label *m_reads;
    Label *m_examples;
    bool m_isUsable = false;
    bool m_isText = true;
};

} // namespace satchel::ui
