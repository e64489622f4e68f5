// SPDX-License-Identifier: GPL-3.0-or-later
// An editor for one field of any type, made from the schema: forms, facts, cells and import defaults use the same. It
// reads what was typed by the person's locale and says what is wrong in a sentence below itself; it never changes the
// store.
#pragma once

#include "domain/Mention.h"
#include "domain/Schema.h"

#include <QWidget>

#include <functional>

namespace satchel::ui {

class Label;

/// What an editor needs beside the field. All parts may be left empty.
struct FieldContext
{
    struct Option
    {
        RecordId id;
        QString title;
        QString detail;
    };

    std::function<QDate()> today = [] { return QDate::currentDate(); };
    QTimeZone zone = QTimeZone::systemTimeZone();
    Currency currency; // for an amount typed without one
    /// Records whose name fits the text, best first, a dozen at most.
    std::function<QList<Option>(EntityKind entity, const QString &text)> findRecords;
    /// The same of one company, all of its records for an empty text.
    std::function<QList<Option>(EntityKind entity, const QString &text, const RecordId &company)> findOfCompany;
    std::function<QString(EntityKind entity, const RecordId &id)> recordTitle;
    /// Tags used before.
    std::function<QStringList(const Field &field)> suggestions;
    /// People and records that @ and some letters mention in a long text; none: the field has plain text.
    std::function<std::vector<Mention>(const QString &text)> findMentions;
};

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Layout {
        Form, // full height, error as a sentence below
        Cell, // fills a table cell, error as a tooltip
    };

    static FieldEditor *create(
        const Field &field, const FieldContext &context, Layout layout = Layout::Form, QWidget *parent = nullptr);

    const Field &field() const { return m_field; }
    /// The value in the editor; Invalid with a sentence when it cannot be read.
    virtual Result<Value> value() const = 0;
    virtual void setValue(const Value &value) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    /// Reads, shows the error if there is one, and checks the field's own rules (required, e-mail form).
    Result<Value> checkedValue();
    void setError(const QString &sentence);
    QString error() const;
    /// The raw text, so that a draft keeps even what cannot be read yet.
    virtual QString draft() const = 0;
    virtual void setDraft(const QString &text) = 0;

Q_SIGNALS:
    void edited(); // by the person, on each change
    void committed(); // Enter, or the focus left after a change
    void cancelled(); // Esc

protected:
    FieldEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);
    void setInput(QWidget *input);
    void noteEdited();
    const FieldContext &context() const { return m_context; }
    bool isCell() const { return m_layout == Layout::Cell; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Field m_field;
    FieldContext m_context;
    Layout m_layout;
    QWidget *m_input = nullptr;
    Label *m_error = nullptr;
    bool m_isEdited = false;
};

} // namespace satchel::ui
