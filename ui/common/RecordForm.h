// SPDX-License-Identifier: GPL-3.0-or-later
// Creates or edits a record of any entity: its fields as the form's layout arranges them, each with its editor, its
// error below it; calculated fields are only read. What was typed is kept as a draft until it is saved or thrown away,
// also across a crash. What others change meanwhile appears in the fields that were not touched; beside those that
// were, it is offered. While a record is created, ones that may be the same are pointed out.
#pragma once

#include "items/Duplicates.h"
#include "ui/common/PageContext.h"

#include <functional>
#include <QTimer>
#include <QWidget>

namespace satchel::ui {

class Banner;
class Button;
class CalculatedField;
class FormSections;
class Label;

/// Called before an edit is committed; passes on the change set to commit, at once or after it asked.
using AskBeforeEdit
    = std::function<void(QWidget *parent, const ChangeSet &changes, std::function<void(const ChangeSet &)> decided)>;

class RecordForm : public QWidget
{
    Q_OBJECT

public:
    RecordForm(const PageContext &context, EntityKind entity, QWidget *parent = nullptr);

    /// A new record with these values to start from. A draft left from before comes back.
    void startNew(const std::vector<FieldValue> &initial = {});
    /// The record as the store has it now.
    void edit(const RecordId &id);
    bool isNew() const { return m_record.id.isNull(); }
    EntityKind entity() const { return m_entity; }

    /// Commits when everything can be read; else the first wrong field has the focus. saved() follows.
    void save();
    /// For questions that this module does not know; without it every edit is committed at once.
    void setAskBeforeEdit(AskBeforeEdit ask) { m_askBeforeEdit = std::move(ask); }
    /// Throws away what was typed.
    void discard();
    bool isEdited() const { return m_isEdited; }
    void focusField(const QString &field);
    FieldEditor *editorOf(const QString &field) const;

Q_SIGNALS:
    void saved(const satchel::RecordId &record);
    void openRequested(satchel::EntityKind entity, const satchel::RecordId &record);
    void editedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void addField(const Field &field);
    void arrange();
    Record typedRecord() const;
    void followConditions();
    FieldEditor *firstShown() const;
    void fill(const Record &record);
    void showCalculated();
    Result<std::vector<FieldValue>> readValues();
    void commit(const ChangeSet &changes, const RecordId &id);
    void finishSaving(const Result<Receipt> &receipt, const RecordId &id);
    void showRefusal(const Error &error);
    void noteEdited();
    void keepDraft();
    bool restoreDraft();
    void forgetDraft();
    QString draftPlace() const;
    void takeChanges(const store::ChangeBatch &batch);
    void mergeWith(const Record &now);
    void showOvertaken();
    void showBrokenRules();
    void lookForDuplicates();
    void setEdited(bool isEdited);

    PageContext m_context;
    EntityKind m_entity;
    Record m_record; // as it was when editing began
    QList<FieldEditor *> m_editors;
    QList<CalculatedField *> m_calculated;
    QHash<QString, QWidget *> m_blocks; // by field: label, editor, and what others made of it
    QHash<QString, Value> m_overtaken; // by field: typed here, and changed elsewhere to this
    QHash<QString, Button *> m_offers; // by field, of those
    QString m_layout; // that the form is arranged by, as the store has it
    Banner *m_restored;
    Banner *m_duplicate;
    Banner *m_changed;
    Banner *m_broken; // the validation rules that the record breaks
    Label *m_error;
    FormSections *m_sections;
    std::vector<items::Duplicate> m_duplicates;
    QTimer m_draftTimer;
    QTimer m_duplicateTimer;
    AskBeforeEdit m_askBeforeEdit;
    bool m_isEdited = false;
    bool m_isSaving = false;
};

} // namespace satchel::ui
