// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to the selected records of a list at once, or to the current one where none is selected: set a
// field, tag, assign, plan a task, delete. The same actions are in the bulk bar and in the menu of a row. Each is one
// change set with its count in the label; many records are written by a worker with progress. Opens the small panels
// that ask for the value.
#pragma once

#include "items/BulkEdit.h"
#include "items/RecordTableModel.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QRect>

#include <functional>

class QAction;

namespace satchel::ui {

class BulkBar;

class BulkActions : public QObject
{
    Q_OBJECT

public:
    /// Fills the bar with the actions that fit the entity.
    BulkActions(const PageContext &context, items::RecordTableModel &model, BulkBar &bar, QObject *parent);

    /// Where the current record is, for panels that open without the bar.
    struct Row
    {
        qint64 key = -1; // negative: there is none
        QWidget *widget = nullptr;
        QRect place;
    };
    void setCurrentRow(std::function<Row()> row) { m_currentRow = std::move(row); }
    /// In the order of the bar; the last one deletes, unless the store is only read.
    const QList<QAction *> &actions() const { return m_actions; }
    /// A new task for each; null where the records have none.
    QAction *taskAction() const { return m_task; }
    /// Null in a store that is only read.
    QAction *removeAction() const { return m_remove; }

    /// Before it moves deals on it warns of exit criteria that they leave unmet, as the board does.
    void setField(const QString &field, const Value &value);
    void changeTags(const QStringList &add, const QStringList &remove);
    /// Of companies it asks whether their contacts and open deals go along.
    void assign(const RecordId &user, const QString &name);
    void planTask(const QString &title, QDate due);
    void remove();
    /// Merges the two selected records after asking which values stay.
    void askMerge();
    bool isRunning() const { return m_bulk.isRunning(); }

Q_SIGNALS:
    void exportRequested();
    void distributionRequested(); // of leads
    void enrolmentRequested(); // of people or deals in a sequence
    void ruleRequested();
    /// So many records stayed as they were, because a rule or the rights of this person do not allow the edit.
    void refused(qint64 records);

private:
    struct Anchor
    {
        QWidget *widget;
        QRect part;
    };
    QAction *add(Icon icon, const QString &text, bool isDestructive = false);
    QAction *addAsking(Icon icon, const QString &text, void (BulkActions::*ask)(const Anchor &));
    std::vector<qint64> targets() const;
    QString countedTargets() const { return counted(static_cast<qint64>(targets().size())); }
    void run(const QString &label, items::BulkEdit::MakeEdits makeEdits)
    {
        run(label, targets(), std::move(makeEdits));
    }
    void run(const QString &label, std::vector<qint64> keys, items::BulkEdit::MakeEdits makeEdits);
    void accept(const std::vector<qint64> &keys);
    std::vector<RecordId> idsOf(const std::vector<qint64> &keys) const;
    void finish(const items::BulkEdit::Outcome &outcome);
    QString counted(qint64 count) const;
    void askField(const Anchor &anchor);
    void askTags(const Anchor &anchor);
    void askAssignee(const Anchor &anchor);
    void askTask(const Anchor &anchor);

    PageContext m_context;
    items::RecordTableModel &m_model;
    BulkBar &m_bar;
    items::BulkEdit m_bulk;
    items::StoreWorker m_worker;
    QList<QAction *> m_actions;
    QAction *m_task = nullptr;
    QAction *m_remove = nullptr;
    std::function<Row()> m_currentRow;
};

} // namespace satchel::ui
