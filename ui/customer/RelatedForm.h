// SPDX-License-Identifier: GPL-3.0-or-later
// A small panel at a button for a new record that belongs to the customer: a task, a deal, a person. Its few fields
// come from the schema; the day, time and priority that the title of a task says go to their fields. Enter or its
// button makes the record in one change set. Cancel discards what was typed; Esc and a click elsewhere keep it for the
// next time.
#pragma once

#include "domain/QuickAdd.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

namespace satchel::ui {

class DraftKeeper;

class RelatedForm : public Popover
{
    Q_OBJECT

public:
    struct Request
    {
        EntityKind entity = EntityKind::Task;
        QStringList fields; // asked for, the first one is needed
        std::vector<FieldValue> given; // belongs to the new record besides
        QString heading; // "New task"
        QString label; // of the change set: "Added 1 task"
    };

    RelatedForm(const PageContext &context, Request request, QWidget *parent);

private:
    QuickAdd readTitle() const;
    void followTitle();
    FieldEditor *editorOf(QStringView field) const;
    void add();
    void finish(const Result<Receipt> &receipt);
    void cancel();
    QString draftPlace() const;
    RecordId belongsTo() const;

    PageContext m_context;
    Request m_request;
    QList<FieldEditor *> m_editors;
    QuickAdd m_read; // what the title of a task says
    DraftKeeper *m_drafts;
    bool m_isSaving = false;
    Teardown m_teardown{*this};
};

/// What a new record about a contact, company, deal or lead refers to, as far as its entity can; it is mine.
std::vector<FieldValue> belongingsOf(const Record &record, EntityKind entity, const items::Workspace &workspace);

/// A task of nobody's but mine, in a panel at a part of a widget.
void openTaskForm(const PageContext &context, QWidget *anchor, const QRect &part);
/// A task about a record, in a panel at a part of a widget.
void openTaskForm(const PageContext &context, const Record &record, QWidget *anchor, const QRect &part);

} // namespace satchel::ui
