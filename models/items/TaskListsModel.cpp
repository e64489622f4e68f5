// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskListsModel.h"
#include "domain/FieldNames.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Section = TaskListsModel::Section;

bool hasCount(TaskList list)
{
    return list != TaskList::Completed && list != TaskList::ByCustomer && list != TaskList::ByDeal;
}

} // namespace

TaskListsModel::TaskListsModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_recount(new QTimer(this))
{
    m_recount->setSingleShot(true);
    m_recount->setInterval(0);
    connect(m_recount, &QTimer::timeout, this, &TaskListsModel::count);
    connect(&workspace, &Workspace::changed, this, &TaskListsModel::follow);
}

void TaskListsModel::load()
{
    m_isLoaded = true;
    readLists();
    count();
}

void TaskListsModel::follow(const store::ChangeBatch &batch)
{
    if (!m_isLoaded)
        return;
    if (batch.touches(EntityKind::View))
        readLists();
    if (batch.touches(EntityKind::Task) || batch.touches(EntityKind::View))
        m_recount->start();
}

void TaskListsModel::readLists()
{
    std::vector<Line> lines;
    const auto add = [&](Section section, std::initializer_list<TaskList> lists) {
        if (section != Section::Work)
            lines.push_back({true, section, {}, {}, nameOf(section)});
        for (const TaskList list : lists)
            lines.push_back({false, section, list, {}, nameOf(list)});
    };
    add(Section::Work,
        {TaskList::AllOpen, TaskList::Today, TaskList::Overdue, TaskList::Upcoming, TaskList::HighPriority,
            TaskList::NoDueDate, TaskList::Completed});
    add(Section::People, {TaskList::AssignedToMe, TaskList::AssignedByMe});
    add(Section::Grouped, {TaskList::ByCustomer, TaskList::ByDeal});
    add(Section::Own, {});
    m_own.clear();
    store::Query query;
    query.entity = EntityKind::View;
    query.columns = {field::name, field::filter, field::sort};
    query.filter = Filter::equals(field::place, u"tasks"_s);
    query.sort = {field::position};
    if (const auto rows = m_workspace.store().select(query)) {
        for (qsizetype row = 0; row < rows->size(); ++row) {
            const auto filter = parseFilter(m_workspace.schema(), EntityKind::Task, rows->text(row, 1));
            if (!filter)
                continue; // it names a field that is gone; it comes back with the field
            m_own.insert(rows->id(row), selectionOf(*filter, taskGroupingOf(rows->text(row, 2))));
            lines.push_back({false, Section::Own, {}, rows->id(row), rows->text(row, 0)});
        }
    }
    beginResetModel();
    for (Line &line : lines) {
        const int known = line.isSection ? -1 : line.list ? rowOf(*line.list) : rowOf(line.view);
        if (known >= 0)
            line.count = m_lines[static_cast<size_t>(known)].count;
    }
    m_lines = std::move(lines);
    endResetModel();
}

void TaskListsModel::count()
{
    for (int row = 0; row < rowCount(); ++row) {
        Line &line = m_lines[static_cast<size_t>(row)];
        if (line.isSection || (line.list && !hasCount(*line.list)))
            continue;
        store::Query query;
        query.entity = EntityKind::Task;
        query.filter = selectionAt(row).filter;
        const qint64 count = m_workspace.store().count(query).value_or(-1);
        if (line.count == count)
            continue;
        line.count = count;
        Q_EMIT dataChanged(index(row), index(row));
    }
    Q_EMIT counted();
}

const TaskListsModel::Line *TaskListsModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<size_t>(row)] : nullptr;
}

TaskSelection TaskListsModel::selectionAt(int row) const
{
    const Line *line = lineAt(row);
    if (!line || line->isSection)
        return selectionOf(TaskList::AllOpen);
    return line->list ? selectionOf(*line->list) : m_own.value(line->view);
}

int TaskListsModel::rowOf(TaskList list) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [list](const Line &line) { return line.list == list; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int TaskListsModel::rowOf(RecordId view) const
{
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const Line &line) { return !view.isNull() && line.view == view; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

qint64 TaskListsModel::countOf(TaskList list) const
{
    const Line *line = lineAt(rowOf(list));
    return line ? line->count : -1;
}

int TaskListsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TaskListsModel::data(const QModelIndex &index, int role) const
{
    const Line *line = lineAt(index.row());
    if (!line)
        return {};
    switch (role) {
    case Qt::DisplayRole: return line->name;
    case CountRole: return line->count;
    case SectionRole: return static_cast<int>(line->section);
    case IsSectionRole: return line->isSection;
    case Qt::AccessibleTextRole:
        return line->count < 0
            ? line->name
            : tr("%1, %2", "list, number of its tasks").arg(line->name, QLocale().toString(line->count));
    default: return {};
    }
}

Qt::ItemFlags TaskListsModel::flags(const QModelIndex &index) const
{
    const Line *line = lineAt(index.row());
    return line && !line->isSection ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
}

QString TaskListsModel::nameOf(TaskList list)
{
    switch (list) {
    case TaskList::AllOpen: return tr("All open");
    case TaskList::Today: return tr("Today");
    case TaskList::Overdue: return tr("Overdue");
    case TaskList::Upcoming: return tr("Upcoming");
    case TaskList::HighPriority: return tr("High priority");
    case TaskList::NoDueDate: return tr("No due date");
    case TaskList::Completed: return tr("Completed");
    case TaskList::AssignedToMe: return tr("Assigned to me");
    case TaskList::AssignedByMe: return tr("Assigned by me");
    case TaskList::ByCustomer: return tr("By customer");
    case TaskList::ByDeal: return tr("By deal");
    }
    return {};
}

QString TaskListsModel::nameOf(Section section)
{
    switch (section) {
    case Section::Work: return tr("Tasks");
    case Section::People: return tr("People");
    case Section::Grouped: return tr("Grouped");
    case Section::Own: return tr("My lists");
    }
    return {};
}

} // namespace satchel::items

#include "moc_TaskListsModel.cpp"
