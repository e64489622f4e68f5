// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskListModel.h"

#include "items/RowDiff.h"

namespace satchel::items {

namespace {

constexpr int pageSize = 200;
/// From so many lines on a list that changed all over is shown again; finding each line's new place would take longer.
constexpr size_t mostMoves = 500;

bool isNamedInTasks(EntityKind entity)
{
    return entity == EntityKind::Task || entity == EntityKind::TaskDependency || entity == EntityKind::Contact
        || entity == EntityKind::Company || entity == EntityKind::Deal || entity == EntityKind::Lead
        || entity == EntityKind::User;
}

/// One key for a header and for a task.
std::pair<int, RecordId> lineKey(const TaskItem &item)
{
    return item.isHeader ? std::pair(1 + static_cast<int>(item.header.group), item.header.record)
                         : std::pair(0, item.task.id);
}

} // namespace

TaskListModel::TaskListModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &TaskListModel::follow);
}

void TaskListModel::show(const TaskSelection &selection)
{
    beginResetModel();
    m_isShown = true;
    m_selection = selection;
    m_stream = TaskStream(selection, m_workspace.clock().today());
    m_items.clear();
    const auto read = m_stream.readPage(m_workspace.store(), pageSize, m_items);
    countGroups(m_items);
    endResetModel();
    if (!read)
        Q_EMIT failed(read.error());
}

void TaskListModel::follow(const store::ChangeBatch &batch)
{
    if (m_isShown && std::any_of(batch.entities.begin(), batch.entities.end(), isNamedInTasks))
        refresh();
}

void TaskListModel::refresh()
{
    TaskStream stream(m_selection, m_workspace.clock().today());
    std::vector<TaskItem> items;
    const size_t wanted = std::max<size_t>(m_items.size(), pageSize);
    while (items.size() < wanted && !stream.isAtEnd()) {
        const int most = static_cast<int>(std::max<size_t>(pageSize, wanted - items.size()));
        if (const auto read = stream.readPage(m_workspace.store(), most, items); !read) {
            Q_EMIT failed(read.error());
            return;
        }
    }
    m_stream = stream;
    countGroups(items);
    become(std::move(items));
}

void TaskListModel::countGroups(std::vector<TaskItem> &items) const
{
    TaskHeader *header = nullptr;
    for (TaskItem &item : items) {
        if (item.isHeader) {
            if (header)
                header->isWhole = true;
            header = &item.header;
            header->count = 0;
        } else if (header) {
            ++header->count;
        }
    }
    if (header)
        header->isWhole = m_stream.isAtEnd();
}

void TaskListModel::become(std::vector<TaskItem> items)
{
    if (items.size() > mostMoves && countMisplaced(m_items, items, lineKey) > mostMoves) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        return;
    }
    applyRowDiff(m_items, std::move(items), lineKey,
        {[this](int first, int last) { beginRemoveRows({}, first, last); }, [this] { endRemoveRows(); },
            [this](int row) { beginInsertRows({}, row, row); }, [this] { endInsertRows(); },
            [this](int from, int to) { beginMoveRows({}, from, from, {}, to); }, [this] { endMoveRows(); },
            [this](int row) { Q_EMIT dataChanged(index(row), index(row)); }});
}

const TaskItem *TaskListModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_items[static_cast<size_t>(row)] : nullptr;
}

const TaskRow *TaskListModel::taskAt(int row) const
{
    const TaskItem *item = itemAt(row);
    return item && !item->isHeader ? &item->task : nullptr;
}

int TaskListModel::rowOf(RecordId task) const
{
    const auto found = std::find_if(
        m_items.begin(), m_items.end(), [&](const TaskItem &item) { return !item.isHeader && item.task.id == task; });
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int TaskListModel::taskRowFrom(int row, int direction) const
{
    while (row >= 0 && row < rowCount() && !taskAt(row))
        row += direction;
    return taskAt(row) ? row : -1;
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QString TaskListModel::waitingText(const TaskRow &task)
{
    if (!task.isBlocked())
        return {};
    const int more = static_cast<int>(task.waitsFor.size()) - 1;
    const QString &first = task.waitsFor.front().title;
    return more == 0 ? tr("Waits for %1").arg(first) : tr("Waits for %1 and %Ln more", nullptr, more).arg(first);
}

/// The whole line for a screen reader.
QString TaskListModel::spoken(const TaskItem &item) const
{
    if (item.isHeader) {
        const QString name = item.header.title.isEmpty() ? groupName(item.header.group) : item.header.title;
        return tr("%1, %2", "group, number of its tasks").arg(name, QLocale().toString(item.header.count));
    }
    const TaskRow &task = item.task;
    QStringList parts{task.title};
    if (task.status == TaskStatus::Completed)
        parts += tr("done");
    if (task.isOverdue(m_workspace.clock().today()))
        parts += tr("overdue");
    if (task.isBlocked())
        parts += waitingText(task);
    if (task.startDate.isValid())
        parts += tr("starts %1", "day").arg(QLocale().toString(task.startDate, QLocale::LongFormat));
    if (task.dueDate.isValid())
        parts += QLocale().toString(task.dueDate, QLocale::LongFormat);
    if (task.dueTime.isValid())
        parts += QLocale().toString(task.dueTime, QLocale::ShortFormat);
    for (const QString &name : {task.contactName, task.companyName, task.dealTitle, task.leadName, task.assigneeName}) {
        if (!name.isEmpty())
            parts += name;
    }
    return parts.join(QStringLiteral(", "));
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    const TaskItem *item = itemAt(index.row());
    if (item && role == Qt::AccessibleTextRole)
        return spoken(*item);
    if (!item || role != Qt::DisplayRole)
        return {};
    if (!item->isHeader)
        return item->task.title;
    return item->header.title.isEmpty() ? groupName(item->header.group) : item->header.title;
}

Qt::ItemFlags TaskListModel::flags(const QModelIndex &index) const
{
    return taskAt(index.row()) ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

bool TaskListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_stream.isAtEnd();
}

void TaskListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<TaskItem> items = m_items;
    if (const auto read = m_stream.readPage(m_workspace.store(), pageSize, items); !read) {
        Q_EMIT failed(read.error());
        return;
    }
    countGroups(items);
    const size_t known = m_items.size();
    if (items.size() > known) {
        beginInsertRows({}, static_cast<int>(known), static_cast<int>(items.size()) - 1);
        m_items.insert(m_items.end(), items.begin() + static_cast<std::ptrdiff_t>(known), items.end());
        endInsertRows();
    }
    for (size_t i = 0; i < known; ++i) { // the count of the group that went on
        if (m_items[i] != items[i]) {
            m_items[i] = items[i];
            Q_EMIT dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
        }
    }
}

QString TaskListModel::groupName(TaskGroup group)
{
    switch (group) {
    case TaskGroup::Overdue: return tr("Overdue");
    case TaskGroup::Today: return tr("Today");
    case TaskGroup::Tomorrow: return tr("Tomorrow");
    case TaskGroup::ThisWeek: return tr("This week");
    case TaskGroup::Later: return tr("Later");
    case TaskGroup::NoDate: return tr("No due date");
    case TaskGroup::DoneToday: return tr("Done today");
    case TaskGroup::DoneEarlier: return tr("Done earlier");
    case TaskGroup::Urgent: return tr("Urgent");
    case TaskGroup::High: return tr("High priority");
    case TaskGroup::Medium: return tr("Medium priority");
    case TaskGroup::Low: return tr("Low priority");
    case TaskGroup::NoPriority: return tr("No priority");
    case TaskGroup::NoCustomer: return tr("No customer");
    case TaskGroup::NoDeal: return tr("No deal");
    case TaskGroup::Assignee: return tr("Person without a name");
    case TaskGroup::NoAssignee: return tr("Assigned to nobody");
    case TaskGroup::Customer: return tr("Customer without a name");
    case TaskGroup::Deal: return tr("Deal without a title");
    }
    return {};
}

} // namespace satchel::items

#include "moc_TaskListModel.cpp"
