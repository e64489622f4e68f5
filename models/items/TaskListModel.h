// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks of a list as rows: headers and tasks, read in pages as the view scrolls. Follows every change of the store
// by reading what is loaded again and telling views only what moved, came, went or differs. UI thread.
#pragma once

#include "items/TaskStream.h"
#include "items/Workspace.h"

#include <QAbstractListModel>

namespace satchel::items {

class TaskListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit TaskListModel(Workspace &workspace, QObject *parent = nullptr);

    /// Until it was called the list is empty and reads nothing.
    void show(const TaskSelection &selection);
    const TaskSelection &selection() const { return m_selection; }
    /// Reads again: after midnight "tomorrow" is "today".
    void refresh();

    const TaskItem *itemAt(int row) const;
    /// Null for a header.
    const TaskRow *taskAt(int row) const;
    /// The row of a task among those loaded; -1 when it is not there.
    int rowOf(RecordId task) const;
    /// The next row with a task from `row` on in a direction; -1 when there is none.
    int taskRowFrom(int row, int direction) const;
    bool isEmpty() const { return m_items.empty(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static QString groupName(TaskGroup group);
    /// "Waits for Redline call and 2 more"; empty for a task that can be done now.
    static QString waitingText(const TaskRow &task);

Q_SIGNALS:
    /// The store could not be read.
    void failed(const satchel::Error &error);

private:
    void follow(const store::ChangeBatch &batch);
    void become(std::vector<TaskItem> items);
    QString spoken(const TaskItem &item) const;
    void countGroups(std::vector<TaskItem> &items) const;

    Workspace &m_workspace;
    bool m_isShown = false;
    TaskSelection m_selection;
    TaskStream m_stream;
    std::vector<TaskItem> m_items;
};

} // namespace satchel::items
