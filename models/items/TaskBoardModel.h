// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks as a board: one lane per status at the top level, its tasks as children, each lane read in pages by key. Open
// lanes are in order of due date, closed ones begin with what was done last. Follows every change. UI thread.
#pragma once

#include "items/TaskLists.h"
#include "items/TaskRow.h"
#include "items/Workspace.h"

#include <array>
#include <QAbstractItemModel>

namespace satchel::items {

class TaskBoardModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    static constexpr int laneCount = 4;

    explicit TaskBoardModel(Workspace &workspace, QObject *parent = nullptr);

    /// The tasks of a list, whatever their status: its condition on the status gives way to the lanes.
    void show(const Filter &filter);
    void refresh();

    /// All tasks of a lane, loaded or not.
    qint64 countOf(TaskStatus lane) const { return m_lanes[static_cast<size_t>(lane)].count; }
    const TaskRow *taskAt(const QModelIndex &index) const;
    QModelIndex laneIndex(TaskStatus lane) const { return index(static_cast<int>(lane), 0); }
    QModelIndex indexOf(RecordId task) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    static QString laneName(TaskStatus lane);

Q_SIGNALS:
    void countsChanged();
    void failed(const satchel::Error &error);

private:
    struct Lane
    {
        store::Query query;
        std::vector<TaskRow> tasks;
        std::optional<store::PageKey> after; // empty: all are loaded
        qint64 count = 0;
    };
    static bool isLane(const QModelIndex &index) { return index.isValid() && index.internalId() == 0; }
    Lane &laneOf(const QModelIndex &lane) { return m_lanes[static_cast<size_t>(lane.row())]; }
    const Lane &laneOf(const QModelIndex &lane) const { return m_lanes[static_cast<size_t>(lane.row())]; }
    std::vector<TaskRow> read(Lane &lane, std::optional<store::PageKey> after, qint64 limit);
    void refreshLane(int lane);

    Workspace &m_workspace;
    std::array<Lane, laneCount> m_lanes;
};

/// The filter without any condition on a field; what remains of a group still holds.
Filter withoutField(const Filter &filter, QStringView field);

} // namespace satchel::items
