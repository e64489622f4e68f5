// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the selected records of a list at once: set a field, tag, assign, plan a task, delete. Each is
// one change set with its count in the label; many records are written by a worker with progress. Opens the small
// panels that ask for the value.
#pragma once

#include "items/BulkEdit.h"
#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class BulkBar;
class Button;

class BulkActions : public QObject
{
    Q_OBJECT

public:
    /// Fills the bar with the actions that fit the entity.
    BulkActions(const PageContext &context, items::RecordTableModel &model, BulkBar &bar, QObject *parent);

    void setField(const QString &field, const Value &value);
    void changeTags(const QStringList &add, const QStringList &remove);
    void assign(const RecordId &user, const QString &name);
    void planTask(const QString &title, QDate due);
    void remove();
    /// Merges the two selected records after asking which values stay.
    void askMerge();
    bool isRunning() const { return m_bulk.isRunning(); }

Q_SIGNALS:
    void exportRequested();

private:
    void run(const QString &label, items::BulkEdit::MakeEdits makeEdits);
    void finish(const items::BulkEdit::Outcome &outcome);
    QString counted(qint64 count) const;
    void askField(QWidget *anchor);
    void askTags(QWidget *anchor);
    void askAssignee(QWidget *anchor);
    void askTask(QWidget *anchor);

    PageContext m_context;
    items::RecordTableModel &m_model;
    BulkBar &m_bar;
    items::BulkEdit m_bulk;
    Button *m_merge = nullptr;
};

} // namespace satchel::ui
