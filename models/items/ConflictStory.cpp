// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ConflictStory.h"

#include "store/sync/SyncRounds.h"
#include "store/sync/SyncState.h"

#include <algorithm>

namespace satchel::items {

namespace {

constexpr qint64 mostEntries = 200;
constexpr qsizetype mostChanges = 8;

using History = std::vector<store::HistoryEntry>; // newest first

bool writes(const store::HistoryEntry &entry, const QString &field)
{
    return entry.change.kind == Edit::Kind::Create || entry.change.field == field;
}

bool writes(const store::HistoryEntry &entry, const QString &field, const Value &value)
{
    if (entry.change.field == field)
        return entry.change.after == value;
    const auto made = std::ranges::find(entry.change.created, field, &FieldValue::field);
    return made != entry.change.created.end() && made->value == value;
}

class StoryReader
{
public:
    StoryReader(store::Store &store, const ConflictGroup &group)
        : m_store(store), m_group(group), m_state(store, group.connection),
          m_history(store.history(group.entity, group.record, mostEntries).value_or(History())),
          m_link(m_state.links.of(group.record).value_or(std::nullopt))
    {
        if (const auto connection = store::Connections(store).get(group.connection))
            m_origin = connection->origin();
    }

    ConflictStory read()
    {
        ConflictStory story;
        for (const store::Conflict &conflict : m_group.conflicts)
            story.mine.push_back(mineOf(conflict));
        story.theirsAt = theirsAt();
        story.lastEqual = lastEqual(story);
        story.kept = kept(story.lastEqual);
        story.events = events(story);
        return story;
    }

private:
    bool isOpen() const { return m_group.conflicts.front().isOpen; }

    /// A value that was resolved says who had written it before the question was asked.
    ConflictSide mineOf(const store::Conflict &conflict)
    {
        const auto entry = std::ranges::find_if(m_history, [&](const store::HistoryEntry &one) {
            return conflict.isOpen ? writes(one, conflict.field)
                                   : one.set.at <= conflict.at && writes(one, conflict.field, conflict.mine);
        });
        if (entry == m_history.end())
            return {};
        const auto changed = m_state.history.changedAt(conflict.entity, conflict.record, conflict.field);
        const std::optional<Instant> at = conflict.isOpen && changed && *changed ? **changed : entry->set.at;
        return {entry->set.origin, at};
    }

    /// By the remote's clock, which is never later than the sync that brought the value.
    Instant theirsAt() const
    {
        std::optional<Instant> last;
        for (const store::Conflict &conflict : m_group.conflicts)
            last = std::max(last, conflict.theirsAt);
        if (last)
            return std::min(*last, m_group.at);
        const bool isKnown = isOpen() && m_link && m_link->modified.ms > 0;
        return isKnown ? std::min(m_link->modified, m_group.at) : m_group.at;
    }

    std::optional<Instant> lastEqual(const ConflictStory &story) const
    {
        Instant first = story.theirsAt;
        for (const store::Conflict &conflict : m_group.conflicts) {
            const auto edit = std::ranges::find_if(m_history, [&](const store::HistoryEntry &entry) {
                return entry.change.kind == Edit::Kind::Update && entry.change.field == conflict.field
                    && entry.change.before == conflict.before && entry.set.at <= conflict.at;
            });
            first = std::min(first, edit == m_history.end() ? conflict.at : edit->set.at);
        }
        return store::SyncRounds(m_store).lastSuccessBefore(m_group.connection, first).value_or(std::nullopt);
    }

    std::vector<KeptField> kept(const std::optional<Instant> &since) const
    {
        const auto record = m_store.get(m_group.entity, m_group.record);
        if (!isOpen() || !m_link || !record || record->isDeleted())
            return {};
        std::vector<KeptField> kept;
        for (const FieldValue &base : store::decodeValues(*record->entity, m_link->base)) {
            if (std::ranges::find(m_group.conflicts, base.field, &store::Conflict::field) == m_group.conflicts.end())
                kept.push_back(keptField(base, record->value(base.field), since));
        }
        std::erase_if(
            kept, [](const KeptField &one) { return one.source == KeptField::Source::Same && isEmpty(one.value); });
        std::ranges::stable_sort(kept, {}, &KeptField::source);
        return kept;
    }

    KeptField keptField(const FieldValue &base, const Value &value, const std::optional<Instant> &since) const
    {
        if (value != base.value)
            return {base.field, value, KeptField::Source::Queued, {}};
        const auto last = std::ranges::find_if(
            m_history, [&](const store::HistoryEntry &entry) { return entry.change.field == base.field; });
        const bool isReceived = since && last != m_history.end() && last->set.origin == m_origin
            && last->set.at > *since;
        return isReceived ? KeptField{base.field, value, KeptField::Source::Received, last->set.at}
                          : KeptField{base.field, value, KeptField::Source::Same, {}};
    }

    std::vector<ConflictEvent> events(const ConflictStory &story) const
    {
        std::vector<ConflictEvent> events;
        for (const store::HistoryEntry &entry : m_history) {
            const Change &change = entry.change;
            const bool isOfThem = !change.field.isEmpty()
                && std::ranges::find(m_group.conflicts, change.field, &store::Conflict::field)
                    != m_group.conflicts.end();
            const bool isSince = !story.lastEqual || entry.set.at > *story.lastEqual;
            if (isOfThem && isSince && std::ssize(events) < mostChanges)
                events.push_back({entry.set.at, entry.set.origin, change.field, change.before, change.after});
        }
        std::ranges::reverse(events);
        for (const store::Conflict &conflict : m_group.conflicts) {
            const bool isLogged = std::ranges::any_of(events, [&](const ConflictEvent &event) {
                return event.origin == m_origin && event.field == conflict.field && event.after == conflict.theirs;
            });
            if (!conflict.field.isEmpty() && !isLogged)
                events.push_back({conflict.theirsAt ? std::min(*conflict.theirsAt, conflict.at) : story.theirsAt,
                    m_origin, conflict.field, conflict.before, conflict.theirs, conflict.theirsBy});
        }
        events.push_back({m_group.at, m_origin, {}, {}, {}, m_group.conflicts.front().rule});
        std::ranges::stable_sort(events, {}, &ConflictEvent::at);
        return events;
    }

    store::Store &m_store;
    const ConflictGroup &m_group;
    store::SyncState m_state;
    History m_history;
    std::optional<store::Link> m_link;
    Origin m_origin;
};

} // namespace

qsizetype ConflictStory::mergedCount() const
{
    return std::ranges::count_if(kept, [](const KeptField &one) { return one.source != KeptField::Source::Same; });
}

ConflictStory readConflictStory(store::Store &store, const ConflictGroup &group)
{
    return group.conflicts.empty() ? ConflictStory() : StoryReader(store, group).read();
}

} // namespace satchel::items
