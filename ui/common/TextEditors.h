// SPDX-License-Identifier: GPL-3.0-or-later
// Editors of everything that is typed: one line for text, numbers, amounts, dates, times and tags; several for long
// text and lists.
#pragma once

#include "ui/common/FieldEditor.h"

class QLineEdit;
class QPlainTextEdit;

namespace satchel::ui {

class MentionEdit;

/// Shows on leaving it, and on Enter, what was understood, as the field writes it.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

private:
    Result<Value> readInstant(const QString &text) const;
    Result<Value> readUnitPrice(const QString &text) const;
    QString written(const Value &value) const;
    void showUnderstood();
    void addCalendar();
    void addSuggestions();

    QLineEdit *m_line;
    Currency m_currency; // of the amount that was set
};

class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

private:
    QString text() const; // with the links of mentions
    void setText(const QString &text);

    MentionEdit *m_mentions; // the same as below; null where nothing is mentioned
    QPlainTextEdit *m_text;
};

} // namespace satchel::ui
