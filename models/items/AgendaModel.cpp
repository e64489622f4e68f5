// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AgendaModel.h"

#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "items/TaskEdits.h"

namespace satchel::items {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOfAPart = 100;
constexpr qint64 mostCounted = 1000;
constexpr int settleMilliseconds = 60;

const auto openTask
    = u"status in (\"pending\", \"in_progress\") and completed_at is empty and (assignee = me or assignee is empty)"_s;
const auto openDeal = u"status = \"open\" and (owner = me or owner is empty)"_s;

/// By day, then by hour; what has no hour comes after what has one.
bool isSooner(const AgendaItem &one, const AgendaItem &other)
{
    const auto hour = [](const QTime &time) { return time.isValid() ? time : QTime(23, 59, 59, 999); };
    return std::pair(one.date, hour(one.time)) < std::pair(other.date, hour(other.time));
}

} // namespace

AgendaModel::AgendaModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    m_later.setSingleShot(true);
    m_later.setInterval(settleMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &AgendaModel::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Task) || batch.touches(EntityKind::Deal))
            m_later.start();
    });
}

void AgendaModel::refresh()
{
    std::vector<AgendaItem> items;
    for (const PartQuery &query : parts())
        query.entity == EntityKind::Task ? readTasks(query, items) : readDeals(query, items);
    const bool isWhole = std::ranges::none_of(items, &AgendaItem::hasMore);
    beginResetModel();
    m_items = std::move(items);
    m_waiting = isWhole ? std::ranges::count(m_items, false, &AgendaItem::isHead) : count(m_workspace.store());
    endResetModel();
}

const QList<AgendaModel::PartQuery> &AgendaModel::parts()
{
    static const QList<PartQuery> all{
        {Part::Overdue, EntityKind::Task, openTask + u" and "_s + overdue(field::due_date).toText(), field::due_date},
        {Part::Today, EntityKind::Task, openTask + u" and due_date = today"_s, field::due_date},
        {Part::DueDeals, EntityKind::Deal, openDeal + u" and next_action_date <= today"_s, field::next_action_date},
        {Part::IdleDeals, EntityKind::Deal, openDeal + u" and next_action_date is empty"_s, field::value}};
    return all;
}

qint64 AgendaModel::count(store::Store &store)
{
    qint64 count = 0;
    for (const PartQuery &part : parts()) {
        const auto filter = parseFilter(store.schema(), part.entity, part.filter);
        const auto rows = filter ? store.select({part.entity, {}, *filter, {}, {}, mostCounted, false})
                                 : Result<store::Rows>(store::Rows());
        count += rows ? rows->size() : 0;
    }
    return count;
}

void AgendaModel::addPart(Part part, std::vector<AgendaItem> part_items, std::vector<AgendaItem> &items)
{
    if (part_items.empty())
        return;
    AgendaItem head;
    head.isHead = true;
    head.part = part;
    head.hasMore = static_cast<qint64>(part_items.size()) > mostOfAPart;
    if (head.hasMore)
        part_items.resize(static_cast<size_t>(mostOfAPart));
    head.count = static_cast<int>(part_items.size());
    items.push_back(head);
    std::ranges::move(part_items, std::back_inserter(items));
}

/// One more than is shown, so that it is known whether there are more.
Result<store::Rows> AgendaModel::readPart(const PartQuery &query, const QStringList &columns) const
{
    auto filter = TRY(parseFilter(m_workspace.schema(), query.entity, query.filter));
    return m_workspace.store().select({query.entity, columns, std::move(filter),
        {query.sort, query.sort == field::value}, {}, mostOfAPart + 1, false});
}

void AgendaModel::readTasks(const PartQuery &query, std::vector<AgendaItem> &items) const
{
    const auto rows = readPart(query,
        {field::title, field::due_date, field::due_time, field::priority, u"contact.@title"_s, u"company.@title"_s,
            u"deal.@title"_s, u"lead.@title"_s});
    if (!rows)
        return;
    std::vector<AgendaItem> found;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        AgendaItem item;
        item.part = query.part;
        item.entity = EntityKind::Task;
        item.id = rows->id(row);
        item.title = rows->text(row, 0);
        item.date = valueOr<QDate>(rows->value(row, 1));
        item.time = valueOr<QTime>(rows->value(row, 2));
        item.priority = rows->text(row, 3);
        item.detail = rows->firstText(row, {4, 5, 6, 7});
        found.push_back(std::move(item));
    }
    std::ranges::stable_sort(found, isSooner);
    addPart(query.part, std::move(found), items);
}

void AgendaModel::readDeals(const PartQuery &query, std::vector<AgendaItem> &items) const
{
    const auto rows = readPart(query,
        {field::title, field::next_action, field::next_action_date, field::next_action_time, u"company.@title"_s,
            u"contact.@title"_s, field::priority, field::value});
    if (!rows)
        return;
    std::vector<AgendaItem> found;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        AgendaItem item;
        item.part = query.part;
        item.entity = EntityKind::Deal;
        item.id = rows->id(row);
        item.title = rows->text(row, 0);
        item.action = rows->text(row, 1);
        item.date = valueOr<QDate>(rows->value(row, 2));
        item.time = valueOr<QTime>(rows->value(row, 3));
        item.detail = rows->firstText(row, {4, 5});
        item.priority = rows->text(row, 6);
        item.value = rows->money(row, 7);
        found.push_back(std::move(item));
    }
    if (query.part == Part::DueDeals)
        std::ranges::stable_sort(found, isSooner);
    addPart(query.part, std::move(found), items);
}

void AgendaModel::complete(int row)
{
    const AgendaItem &done = item(row);
    if (done.isHead || done.entity != EntityKind::Task)
        return;
    m_workspace.commit(moveTasks(m_workspace.store(), {done.id}, TaskStatus::Completed));
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AgendaItem &item = this->item(index.row());
    if (role == Qt::DisplayRole)
        return item.isHead ? QString::number(item.count) : item.title;
    if (role == Qt::AccessibleTextRole && item.isHead && m_headText)
        return QString(m_headText(item.part) + u", "_s + QString::number(item.count));
    if (role == Qt::AccessibleTextRole && !item.isHead)
        return item.detail.isEmpty() ? item.title : item.title + u", "_s + item.detail;
    return {};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || item(index.row()).isHead)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace satchel::items

#include "moc_AgendaModel.cpp"
