// SPDX-License-Identifier: GPL-3.0-or-later
// A reference to another record, found by typing its name. Empty text means no reference. Enter and Tab take the
// suggestion that is lit, at first the best one.
#pragma once

#include "domain/ChangeSet.h"
#include "ui/common/FieldEditor.h"

#include <functional>
#include <optional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace satchel::ui {

/// What was found for the text of a line, in a list below it. The first row is lit; Enter and Tab take the lit one, and
/// then go to the line where they do more there.
class RecordSuggestions : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        RecordId id = {};
        QString title = {}; // or what the row offers
        QString detail = {}; // what tells records of one name apart
        QString newName = {}; // of a record that is to be created; empty: the row is a record
    };

    explicit RecordSuggestions(QLineEdit *line);

    /// None: closes.
    void show(const QList<Row> &rows);

Q_SIGNALS:
    void chosen(const satchel::ui::RecordSuggestions::Row &row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose(const QModelIndex &index);

    QLineEdit *m_line;
    QList<Row> m_rows;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

class ReferenceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ReferenceEditor(const Field &field, const FieldContext &context, Layout layout, QWidget *parent);

    /// Below what was found a row offers a new record of the name that was typed; whoever calls this commits
    /// creation() with the rest of its form. `newId` is called when the user accepts the row.
    void offerCreating(std::function<RecordId()> newId);
    /// Those of this company are offered before others, and when Down asks with an empty line. `company` is called when
    /// something is offered; null: of none.
    void offerFirst(std::function<RecordId()> company);
    /// What makes the record that value() refers to; nothing where it exists.
    std::optional<Edit> creation() const;

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<FieldContext::Option> found(const QString &name) const;
    void search(const QString &text);
    void choose(const RecordSuggestions::Row &row);
    RecordId called(const QString &name) const;

    QLineEdit *m_line;
    RecordSuggestions *m_suggestions;
    RecordId m_id;
    QString m_title; // of m_id: other text in the line is a name not chosen yet
    std::function<RecordId()> m_newId; // none: only what exists can be chosen
    std::function<RecordId()> m_company; // whose records come first
    bool m_isNew = false; // m_id is of the record that creation() makes
};

/// In a form with a company and a contact the people of the company are offered first.
void offerPeopleOfCompany(const QList<FieldEditor *> &editors);

/// What makes the record that a form's reference names; nothing for other editors and what exists. A draft keeps its
/// name.
std::optional<Edit> creationBy(const FieldEditor &editor);

} // namespace satchel::ui
