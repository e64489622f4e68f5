// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleEvents.h"

#include <algorithm>
#include <QHash>

namespace satchel::rules {

namespace {

constexpr qint64 changesAtOnce = 2000;

/// What is known of the change sets of a batch.
class ChangeSets
{
public:
    ChangeSets(store::Store &store, const std::vector<Change> &changes) : m_store(store)
    {
        for (const Change &change : changes) {
            if (change.entity == EntityKind::RuleRun)
                m_runs.insert(change.changeSet, change.record);
        }
    }

    Result<store::ChangeSetInfo> infoOf(ChangeSetId id)
    {
        if (m_newest.id != id)
            m_newest = TRY(m_store.log().find(id)).value_or(store::ChangeSetInfo{id, {}, {}, {}, {}, {}});
        return m_newest;
    }
    RecordId runOf(ChangeSetId id) const { return m_runs.value(id); }

private:
    store::Store &m_store;
    store::ChangeSetInfo m_newest; // changes of one set follow each other
    QHash<ChangeSetId, RecordId> m_runs;
};

bool isEvent(const Change &change)
{
    return change.kind == Edit::Kind::Create || change.kind == Edit::Kind::Update;
}

void addChange(RuleEvent &event, Change change)
{
    if (change.kind == Edit::Kind::Create) {
        event.isCreated = true;
        event.created = std::move(change.created);
    } else {
        event.changes.push_back(std::move(change));
    }
}

} // namespace

Result<std::vector<RuleEvent>> RuleEventReader::next()
{
    std::vector<RuleEvent> events;
    while (events.empty()) {
        std::vector<Change> changes = TRY(m_store.log().since(m_position, changesAtOnce));
        if (changes.empty())
            return events;
        ChangeSets sets(m_store, changes);
        QHash<std::pair<ChangeSetId, RecordId>, size_t> places;
        m_position = changes.back().sequence;
        for (Change &change : changes) {
            const store::ChangeSetInfo info = TRY(sets.infoOf(change.changeSet));
            if (!isEvent(change) || !info.undoes.isNull() || m_store.schema().entity(change.entity).isInternal)
                continue;
            const auto key = std::pair(change.changeSet, change.record);
            auto place = places.find(key);
            if (place == places.end()) {
                place = places.insert(key, events.size());
                events.push_back({change.entity, change.record, change.changeSet, info.at, change.sequence, false, {},
                    {}, sets.runOf(change.changeSet)});
            }
            addChange(events[place.value()], std::move(change));
        }
    }
    return events;
}

} // namespace satchel::rules
