// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskBoardModel.h"

#include "domain/FieldNames.h"
#include "items/RowDiff.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

constexpr qint64 columnPageSize = 100;

store::Sort orderOf(TaskStatus lane)
{
    switch (lane) {
    case TaskStatus::Completed: return {field::completed_at, true};
    case TaskStatus::Cancelled: return {field::due_date, true};
    default: return {field::due_date};
    }
}

} // namespace

Filter withoutField(const Filter &filter, QStringView field)
{
    switch (filter.kind) {
    case Filter::Kind::Has: return filter;
    case Filter::Kind::Condition: return filter.path == field ? Filter() : filter;
    case Filter::Kind::And:
    case Filter::Kind::Or: {
        std::vector<Filter> children;
        for (const Filter &child : filter.children)
            children.push_back(withoutField(child, field));
        return filter.kind == Filter::Kind::And ? Filter::all(std::move(children)) : Filter::any(std::move(children));
    }
    case Filter::Kind::Not: {
        Filter child = withoutField(filter.children.front(), field);
        return child.isEverything() ? Filter() : Filter::negate(std::move(child));
    }
    case Filter::Kind::Everything: break;
    }
    return {};
}

TaskBoardModel::TaskBoardModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isConcerned = batch.touches(EntityKind::Task) || batch.touches(EntityKind::TaskDependency)
            || batch.touches(EntityKind::Contact) || batch.touches(EntityKind::Company)
            || batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Lead) || batch.touches(EntityKind::User);
        if (isConcerned && m_lanes.front().query.entity == EntityKind::Task)
            refresh();
    });
}

void TaskBoardModel::show(const Filter &filter)
{
    beginResetModel();
    const Filter rest = withoutField(
        withoutField(filter, field::status), field::completed_at); // a lane says both by its status
    for (int i = 0; i < laneCount; ++i) {
        Lane &lane = m_lanes[static_cast<size_t>(i)];
        const auto status = static_cast<TaskStatus>(i);
        lane.query = {EntityKind::Task, TaskRow::columns(),
            Filter::all({Filter::equals(field::status, keyOf(status)), rest}), orderOf(status), {}, columnPageSize};
        lane.tasks = read(lane, {}, columnPageSize);
        lane.count = m_workspace.store().count(lane.query).value_or(0);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

std::vector<TaskRow> TaskBoardModel::read(Lane &lane, std::optional<store::PageKey> after, qint64 limit)
{
    store::Query query = lane.query;
    query.after = std::move(after);
    query.limit = limit;
    const auto rows = m_workspace.store().select(query);
    if (!rows) {
        Q_EMIT failed(rows.error());
        return {};
    }
    std::vector<TaskRow> tasks;
    for (qsizetype row = 0; row < rows->size(); ++row)
        tasks.push_back(TaskRow::read(*rows, row));
    if (const auto done = readBlockers(m_workspace.store(), tasks); !done)
        Q_EMIT failed(done.error());
    lane.after = rows->next();
    return tasks;
}

void TaskBoardModel::refresh()
{
    for (int lane = 0; lane < laneCount; ++lane)
        refreshLane(lane);
    Q_EMIT countsChanged();
}

void TaskBoardModel::refreshLane(int row)
{
    Lane &lane = m_lanes[static_cast<size_t>(row)];
    const auto wanted = read(lane, {}, std::max(columnPageSize, static_cast<qint64>(lane.tasks.size())));
    lane.count = m_workspace.store().count(lane.query).value_or(0);
    const QModelIndex parent = index(row, 0);
    applyRowDiff(lane.tasks, wanted, [](const TaskRow &task) { return task.id; },
        {[&](int first, int last) { beginRemoveRows(parent, first, last); }, [this] { endRemoveRows(); },
            [&](int at) { beginInsertRows(parent, at, at); }, [this] { endInsertRows(); },
            [&](int from, int to) { beginMoveRows(parent, from, from, parent, to); }, [this] { endMoveRows(); },
            [&](int at) { Q_EMIT dataChanged(index(at, 0, parent), index(at, 0, parent)); }});
    Q_EMIT dataChanged(parent, parent);
}

const TaskRow *TaskBoardModel::taskAt(const QModelIndex &index) const
{
    if (!index.isValid() || isLane(index))
        return nullptr;
    return &laneOf(index.parent()).tasks[static_cast<size_t>(index.row())];
}

QModelIndex TaskBoardModel::indexOf(RecordId task) const
{
    for (int lane = 0; lane < laneCount; ++lane) {
        const auto &tasks = m_lanes[static_cast<size_t>(lane)].tasks;
        const auto found = std::find_if(tasks.begin(), tasks.end(), [&](const TaskRow &row) { return row.id == task; });
        if (found != tasks.end())
            return index(static_cast<int>(found - tasks.begin()), 0, index(lane, 0));
    }
    return {};
}

QModelIndex TaskBoardModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A task's index carries its lane + 1, a lane's carries 0.
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex TaskBoardModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isLane(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int TaskBoardModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return laneCount;
    return isLane(parent) ? static_cast<int>(laneOf(parent).tasks.size()) : 0;
}

QVariant TaskBoardModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    if (const TaskRow *task = taskAt(index))
        return task->title;
    return laneName(static_cast<TaskStatus>(index.row()));
}

bool TaskBoardModel::canFetchMore(const QModelIndex &parent) const
{
    return isLane(parent) && laneOf(parent).after.has_value();
}

void TaskBoardModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Lane &lane = laneOf(parent);
    auto more = read(lane, lane.after, columnPageSize);
    if (more.empty())
        return;
    const int first = static_cast<int>(lane.tasks.size());
    beginInsertRows(parent, first, first + static_cast<int>(more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(lane.tasks));
    endInsertRows();
}

QString TaskBoardModel::laneName(TaskStatus lane)
{
    switch (lane) {
    case TaskStatus::Pending: return tr("Pending");
    case TaskStatus::InProgress: return tr("In progress");
    case TaskStatus::Completed: return tr("Completed");
    case TaskStatus::Cancelled: return tr("Cancelled");
    }
    return {};
}

} // namespace satchel::items

#include "moc_TaskBoardModel.cpp"
