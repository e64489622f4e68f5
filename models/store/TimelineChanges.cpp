// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a timeline that nobody wrote down: the changes of a record and of its deals, read from the change log.
#include "store/privacy/ErasedRecords.h"
#include "store/Timeline.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 changesPerRead = 160;
constexpr qint64 mostDeals = 500; // whose changes are followed; the newest ones

/// What a deal takes from the stage it enters, and what only completes another change: no news of their own.
bool followsFromStage(const QString &field)
{
    static const QSet<QString> fields = {
        field::pipeline, field::probability, field::status, field::closed_on, field::lost_reason, field::stage_since};
    return fields.contains(field);
}

bool isDetailOf(const QString &field, const QSet<QString> &changed)
{
    return (field == field::next_action_date || field == field::next_action_time)
        && changed.contains(field::next_action);
}

QString valueText(const Value &value)
{
    if (const auto *list = std::get_if<QStringList>(&value))
        return list->join(u' ');
    return textOf(value);
}

} // namespace

Result<void> Timeline::findDeals()
{
    m_changed = {m_record};
    if (m_entity == EntityKind::Deal || !isReferredToBy(EntityKind::Deal))
        return {};
    const QString reference = m_store.schema().entity(m_entity).name;
    const auto rows = TRY(m_store.select({EntityKind::Deal, {field::title}, Filter::refersTo(reference, m_record),
        {QString(), true}, {}, mostDeals, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        m_changed.push_back(rows.id(row));
        m_titles.insert(rows.id(row), rows.text(row, 0));
    }
    if (m_entity != EntityKind::Contact)
        return {};
    const auto roles = TRY(m_store.select({EntityKind::DealContact, {field::deal, u"deal.@title"_s},
        Filter::refersTo(reference, m_record), {}, {}, mostDeals, false}));
    for (qsizetype row = 0; row < roles.size(); ++row) {
        const RecordId deal = roles.reference(row, 0);
        if (m_titles.contains(deal))
            continue;
        m_changed.push_back(deal);
        m_titles.insert(deal, roles.text(row, 1));
    }
    return {};
}

const QString &Timeline::titleOf(EntityKind entity, RecordId id)
{
    auto known = m_titles.find(id);
    if (known == m_titles.end())
        known = m_titles.insert(id, m_store.title(entity, id));
    return *known;
}

Value Timeline::named(const Field &field, const Value &value)
{
    const auto *id = std::get_if<RecordId>(&value);
    return id && field.type == FieldType::Reference ? Value(titleOf(field.target, *id)) : value;
}

TimelineChange Timeline::changeOf(const Field &field, const Change &change)
{
    return {field.name, named(field, change.before), named(field, change.after)};
}

TimelineItem Timeline::itemOf(const HistoryEntry &entry)
{
    TimelineItem item;
    item.source = TimelineItem::Source::Change;
    item.kind = choice::field_change;
    item.key = entry.change.sequence;
    item.id = entry.change.record;
    item.entity = entry.change.entity;
    item.at = entry.set.at;
    item.changeKind = entry.change.kind;
    item.origin = entry.set.origin;
    item.changeSet = entry.set.id;
    if (entry.change.record != m_record) {
        item.title = titleOf(entry.change.entity, entry.change.record);
        item.dealId = entry.change.record;
    }
    return item;
}

/// `entries` are of one change set and one record. Of an undone change the timeline shows neither the change nor its
/// undo; a field's history and the log keep both.
Result<std::vector<HistoryEntry>> Timeline::withoutUndone(std::span<const HistoryEntry> entries)
{
    const ChangeSetInfo &set = entries.front().set;
    std::vector<HistoryEntry> remaining;
    // Erasing a person states what is left of each record; nobody made or changed anything.
    if (!set.undoes.isNull() || TRY(isErasing(m_store.database(), set.id)))
        return remaining;
    const auto undone = TRY(m_store.log().isUndone(set.id));
    for (const HistoryEntry &entry : entries) {
        const auto reverted = undone ? TRY(m_store.log().isReverted(entry.change)) : false;
        const bool isUnknown = entry.change.isErased && entry.change.kind == Edit::Kind::Update;
        if (!reverted && !isUnknown)
            remaining.push_back(entry);
    }
    return remaining;
}

/// `entries` are of one change set and one record, newest first.
std::vector<TimelineItem> Timeline::itemsOf(std::span<const HistoryEntry> entries)
{
    if (entries.empty())
        return {};
    const Entity &entity = m_store.schema().entity(entries.front().change.entity);
    if (entries.back().change.kind == Edit::Kind::Create)
        return {itemOf(entries.back())}; // what else its transaction did to it was part of making it
    QSet<QString> changed;
    for (const HistoryEntry &entry : entries)
        changed.insert(entry.change.field);
    const bool entersStage = entity.kind == EntityKind::Deal && changed.contains(field::stage);

    std::vector<TimelineItem> items;
    std::optional<TimelineItem> others;
    for (const HistoryEntry &entry : entries) {
        const Change &change = entry.change;
        if (change.kind != Edit::Kind::Update) {
            items.push_back(itemOf(entry));
            continue;
        }
        const Field *field = entity.find(change.field);
        if (!field || field->isSystem() || field->isHidden() || (entersStage && followsFromStage(change.field))
            || isDetailOf(change.field, changed))
            continue;
        if (entersStage && change.field == field::stage) {
            items.push_back(itemOf(entry));
            items.back().kind = choice::stage_change;
            items.back().changes = {changeOf(*field, change)};
            continue;
        }
        if (!others)
            others = itemOf(entry);
        others->changes.insert(others->changes.begin(), changeOf(*field, change)); // in the order they were written
    }
    if (others)
        items.push_back(std::move(*others));
    return items;
}

bool Timeline::isWanted(const TimelineItem &item) const
{
    if (!wants(item.kind))
        return false;
    // Only this window's person writes as "user"; whoever else is asked for did nothing here.
    if (!m_filter.person.isNull() && (m_filter.person != m_store.me() || item.origin != Origin::user()))
        return false;
    if (m_filter.from.isValid() || m_filter.until.isValid()) {
        const QDate day = item.at.dateIn(m_store.clock().zone());
        if ((m_filter.from.isValid() && day < m_filter.from) || (m_filter.until.isValid() && day > m_filter.until))
            return false;
    }
    if (m_filter.text.isEmpty())
        return true;
    const QString needle = fold(m_filter.text);
    if (fold(item.title).contains(needle))
        return true;
    const Entity &entity = m_store.schema().entity(item.entity);
    return std::ranges::any_of(item.changes, [&](const TimelineChange &change) {
        const Field *field = entity.find(change.field);
        return (field && fold(field->label).contains(needle)) || fold(valueText(change.before)).contains(needle)
            || fold(valueText(change.after)).contains(needle);
    });
}

Result<std::vector<Timeline::ChangeGroup>> Timeline::changes(qint64 before, int limit, bool &hasMore)
{
    if (m_changed.empty()) {
        TRY(findDeals());
    }
    std::vector<ChangeGroup> groups;
    hasMore = true;
    while (hasMore && groups.size() < static_cast<size_t>(limit)) {
        const auto entries = TRY(m_store.log().ofRecords(m_changed, before, changesPerRead + 1));
        hasMore = entries.size() > static_cast<size_t>(changesPerRead);
        size_t first = 0;
        while (first < entries.size() && groups.size() < static_cast<size_t>(limit)) {
            size_t end = first + 1;
            const auto belongs = [&](const HistoryEntry &entry) {
                return entry.set.id == entries[first].set.id && entry.change.record == entries[first].change.record;
            };
            while (end < entries.size() && belongs(entries[end]))
                ++end;
            // The rest of the last group may be on the next page; it is read again from its first entry.
            if (end == entries.size() && hasMore && first > 0)
                break;
            ChangeGroup group{entries[first].set.at, entries[end - 1].change.sequence, {}};
            const auto remaining = TRY(withoutUndone(std::span(entries).subspan(first, end - first)));
            for (TimelineItem &item : itemsOf(remaining)) {
                if (isWanted(item))
                    group.items.push_back(std::move(item));
            }
            before = group.lastSequence;
            if (!group.items.empty())
                groups.push_back(std::move(group));
            first = end;
        }
        hasMore = hasMore || first < entries.size();
    }
    return groups;
}

} // namespace satchel::store
