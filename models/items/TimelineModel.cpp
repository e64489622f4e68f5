// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TimelineModel.h"

namespace satchel::items {

namespace {

/// The group of something that is over.
std::pair<TimelineGroup, QDate> groupOf(QDate day, QDate today)
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    if (day >= monday)
        return {TimelineGroup::ThisWeek, {}};
    if (day >= monday.addDays(-7))
        return {TimelineGroup::LastWeek, {}};
    return {TimelineGroup::Month, QDate(day.year(), day.month(), 1)};
}

/// The days of moments that come in their order: the zone, which is slow, is asked once a day.
class Days
{
public:
    explicit Days(const QTimeZone &zone) : m_zone(zone) {}

    QDate of(Instant moment)
    {
        if (!m_day.isValid() || moment < m_begin || moment >= m_end) {
            m_day = moment.dateIn(m_zone);
            m_begin = Instant::startOf(m_day, m_zone);
            m_end = Instant::startOf(m_day.addDays(1), m_zone);
        }
        return m_day;
    }

private:
    QTimeZone m_zone;
    QDate m_day;
    Instant m_begin;
    Instant m_end; // of the day after
};

} // namespace

bool TimelineRow::isSame(const TimelineRow &other) const
{
    if (isHeading != other.isHeading || group != other.group || month != other.month)
        return false;
    return isHeading || item.isSame(other.item);
}

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &TimelineModel::follow);
}

void TimelineModel::show(EntityKind entity, RecordId record)
{
    m_scope = Scope::Record;
    m_entity = entity;
    m_record = record;
    reload();
}

void TimelineModel::showEverybody(store::TimelinePart part, const store::TimelineFilter &filter)
{
    m_filter = filter;
    m_scope = part == store::TimelinePart::Planned ? Scope::Planned
        : part == store::TimelinePart::Done        ? Scope::Done
                                                   : Scope::Past;
    m_entity = EntityKind::Activity;
    m_record = {};
    reload();
}

void TimelineModel::setFilter(const store::TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void TimelineModel::reload()
{
    if (!isShown())
        return;
    m_plannedLimit = plannedScreen;
    auto rows = read(screen);
    const auto next = std::exchange(m_next, std::nullopt); // nothing is fetched on in the middle of a reset
    const bool isMorePlanned = std::exchange(m_isMorePlanned, false);
    beginResetModel();
    m_rows = rows ? std::move(*rows) : std::vector<TimelineRow>();
    endResetModel();
    m_next = next;
    m_isMorePlanned = isMorePlanned;
    if (!rows)
        Q_EMIT failed(rows.error());
}

void TimelineModel::refresh()
{
    if (!isShown())
        return;
    auto rows = read(std::max(screen, m_pastCount));
    const auto next = std::exchange(m_next, std::nullopt); // who listens to the rows may ask for more at once
    const bool isMorePlanned = std::exchange(m_isMorePlanned, false);
    if (rows)
        apply(std::move(*rows));
    else
        Q_EMIT failed(rows.error());
    m_next = next;
    m_isMorePlanned = isMorePlanned;
}

void TimelineModel::setConversationOpen(RecordId newest, bool isOpen)
{
    if (m_openConversations.contains(newest) == isOpen)
        return;
    if (isOpen)
        m_openConversations.insert(newest);
    else
        m_openConversations.remove(newest);
    refresh();
}

void TimelineModel::follow(const store::ChangeBatch &batch)
{
    constexpr EntityKind shown[] = {EntityKind::Activity, EntityKind::Task, EntityKind::Contact, EntityKind::Company,
        EntityKind::Deal, EntityKind::DealContact, EntityKind::Attendee, EntityKind::Attachment, EntityKind::User,
        EntityKind::Stage};
    if (batch.touches(m_entity) || std::ranges::any_of(shown, [&](EntityKind entity) { return batch.touches(entity); }))
        refresh();
}

void TimelineModel::append(
    std::vector<TimelineRow> &rows, TimelineGroup group, QDate month, store::TimelineItem &&item) const
{
    if (rows.empty() || rows.back().group != group || rows.back().month != month)
        rows.push_back({true, group, month, {}});
    rows.push_back({false, group, month, std::move(item)});
}

void TimelineModel::appendPast(std::vector<TimelineRow> &rows, std::vector<store::TimelineItem> &&items)
{
    const QDate today = m_workspace.clock().today();
    Days days(m_workspace.clock().zone());
    for (store::TimelineItem &item : items) {
        const QDate day = days.of(item.at);
        const auto [group, month] = m_scope != Scope::Record ? std::pair(TimelineGroup::Day, day) : groupOf(day, today);
        const store::TimelineItem newest = m_openConversations.contains(item.id) ? item : store::TimelineItem();
        append(rows, group, month, std::move(item));
        if (newest.messages < 2)
            continue;
        for (store::TimelineItem &older : m_timeline->conversation(newest).value_or(std::vector<store::TimelineItem>()))
            rows.push_back({false, group, month, std::move(older), true});
    }
    m_pastCount += static_cast<int>(items.size());
}

Result<std::vector<TimelineRow>> TimelineModel::read(int past)
{
    m_timeline = std::make_unique<store::Timeline>(m_workspace.store(), m_entity, m_record, m_filter);
    m_next.reset();
    m_pastCount = 0;
    std::vector<store::TimelineItem> planned;
    if (m_scope == Scope::Record || m_scope == Scope::Planned)
        planned = TRY(m_timeline->planned(m_plannedLimit + 1));
    m_isMorePlanned = planned.size() > static_cast<size_t>(m_plannedLimit);
    std::vector<TimelineRow> rows;
    if (m_isMorePlanned)
        planned.pop_back();
    for (store::TimelineItem &item : planned)
        append(rows, TimelineGroup::Planned, {}, std::move(item));
    countRows(rows, 0, false);
    if (m_isMorePlanned || m_scope == Scope::Planned)
        return rows;
    std::vector<store::TimelineItem> pinned;
    if (m_scope == Scope::Record)
        pinned = TRY(m_timeline->pinned(mostPinned));
    auto page = TRY(readPage(past));
    for (store::TimelineItem &item : pinned)
        append(rows, TimelineGroup::Pinned, {}, std::move(item));
    appendPast(rows, std::move(page.items));
    m_next = page.next;
    countRows(rows, 0, m_next.has_value());
    return rows;
}

Result<store::TimelinePage> TimelineModel::readPage(int limit, const std::optional<store::TimelineCursor> &after)
{
    return m_scope == Scope::Done ? m_timeline->done(limit, after) : m_timeline->past(limit, after);
}

/// Everybody's days say how many they have. The last one may go on beyond what was read; the store knows it.
void TimelineModel::countRows(std::vector<TimelineRow> &rows, size_t first, bool hasMore)
{
    if (m_scope == Scope::Record)
        return;
    TimelineRow *heading = nullptr;
    for (size_t i = first; i < rows.size(); ++i) {
        if (rows[i].isHeading)
            heading = &rows[i];
        else if (heading)
            ++heading->count;
    }
    if (heading && hasMore)
        heading->count = m_timeline
                             ->countOn(heading->month,
                                 m_scope == Scope::Done ? store::TimelinePart::Done : store::TimelinePart::Past)
                             .value_or(heading->count);
}

void TimelineModel::apply(std::vector<TimelineRow> rows)
{
    size_t head = 0;
    while (head < rows.size() && head < m_rows.size() && rows[head] == m_rows[head])
        ++head;
    size_t tail = 0;
    while (tail < rows.size() - head && tail < m_rows.size() - head
        && rows[rows.size() - 1 - tail] == m_rows[m_rows.size() - 1 - tail])
        ++tail;
    const size_t oldEnd = m_rows.size() - tail;
    const size_t newEnd = rows.size() - tail;
    bool isInPlace = oldEnd == newEnd;
    for (size_t i = head; isInPlace && i < newEnd; ++i)
        isInPlace = rows[i].isSame(m_rows[i]);
    const auto at = [](size_t row) { return static_cast<std::ptrdiff_t>(row); };
    if (isInPlace) {
        if (head == newEnd)
            return;
        std::move(rows.begin() + at(head), rows.begin() + at(newEnd), m_rows.begin() + at(head));
        Q_EMIT dataChanged(index(static_cast<int>(head)), index(static_cast<int>(newEnd) - 1));
        return;
    }
    if (oldEnd > head) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldEnd) - 1);
        m_rows.erase(m_rows.begin() + at(head), m_rows.begin() + at(oldEnd));
        endRemoveRows();
    }
    if (newEnd > head) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(newEnd) - 1);
        m_rows.insert(m_rows.begin() + at(head), std::make_move_iterator(rows.begin() + at(head)),
            std::make_move_iterator(rows.begin() + at(newEnd)));
        endInsertRows();
    }
}

int TimelineModel::find(RecordId id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const TimelineRow &row) {
        return !row.isHeading && row.item.source != store::TimelineItem::Source::Change && row.item.id == id;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineModel::positionOf(int row) const
{
    if (row < 0 || m_rows[static_cast<size_t>(row)].isHeading)
        return 0;
    return static_cast<int>(
        std::ranges::count(m_rows.begin(), m_rows.begin() + row + 1, false, &TimelineRow::isHeading));
}

int TimelineModel::neighbour(int row, int by) const
{
    for (row += by; row >= 0 && row < rowCount(); row += by) {
        if (!m_rows[static_cast<size_t>(row)].isHeading)
            return row;
    }
    return -1;
}

std::optional<Instant> TimelineModel::nextMoment() const
{
    for (const TimelineRow &row : m_rows) {
        if (row.group != TimelineGroup::Planned)
            break;
        if (!row.isHeading && row.item.source == store::TimelineItem::Source::Activity)
            return row.item.at;
    }
    return {};
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineRow &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return m_wording ? m_wording(at) : at.item.title;
    case IsHeadingRole: return at.isHeading;
    case KindRole: return at.item.kind;
    case IdRole: return at.item.id.isNull() ? QString() : at.item.id.toString();
    default: return {};
    }
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return row(index.row()).isHeading ? flags : flags | Qt::ItemIsSelectable;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && (m_isMorePlanned || m_next.has_value());
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    if (m_isMorePlanned) {
        m_plannedLimit += plannedScreen;
        refresh();
        return;
    }
    const auto from = std::exchange(m_next, std::nullopt); // who listens to the insertion may ask for more at once
    auto page = readPage(screen, from);
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    std::vector<TimelineRow> rows;
    if (!m_rows.empty())
        rows.push_back({true, m_rows.back().group, m_rows.back().month, {}}); // the group that may go on
    const size_t known = rows.size();
    appendPast(rows, std::move(page->items));
    if (rows.size() == known) { // the filter kept nothing of the rest
        m_next = page->next;
        return;
    }
    countRows(rows, known, page->next.has_value());
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size() - known) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(known)),
        std::make_move_iterator(rows.end()));
    endInsertRows();
    m_next = page->next;
}

} // namespace satchel::items

#include "moc_TimelineModel.cpp"
