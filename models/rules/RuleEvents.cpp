// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleEvents.h"

#include "domain/FieldNames.h"

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

bool isEvent(const Schema &schema, const Change &change)
{
    const Entity &entity = schema.entity(change.entity);
    if (!entity.isExposed())
        return false;
    return change.kind == Edit::Kind::Create || change.kind == Edit::Kind::Update
        || (change.kind == Edit::Kind::Restore && entity.isRelation);
}

Value createdValue(const Change &change, const FieldName &name)
{
    const auto found = std::ranges::find(change.created, QString(name), &FieldValue::field);
    return found == change.created.end() ? Value() : found->value;
}

struct FilledInForm
{
    RecordId form;
    EntityKind entity{};
    RecordId person;
};

/// A submission here is known by its origin, one at another desk by its note alone. A note that an import or a sync
/// brings is none.
std::optional<FilledInForm> filledInForm(const Change &change, const Origin &origin)
{
    const bool isSubmission = change.entity == EntityKind::Activity && change.kind == Edit::Kind::Create
        && (origin.kind == Origin::Kind::Form || origin.kind == Origin::Kind::Hub);
    const auto form = isSubmission ? RecordId::fromString(textOf(createdValue(change, field::capture_form)))
                                   : RecordId();
    if (form.isNull())
        return {};
    const auto lead = valueOr<RecordId>(createdValue(change, field::lead));
    const auto contact = valueOr<RecordId>(createdValue(change, field::contact));
    if (lead.isNull() && contact.isNull())
        return {};
    return lead.isNull() ? FilledInForm{form, EntityKind::Contact, contact}
                         : FilledInForm{form, EntityKind::Lead, lead};
}

void addChange(RuleEvent &event, Change change)
{
    if (change.kind == Edit::Kind::Create) {
        event.isCreated = true;
        event.created = std::move(change.created);
    } else if (change.kind == Edit::Kind::Restore) {
        event.isCreated = true;
        event.isRestored = true;
    } else {
        event.changes.push_back(std::move(change));
    }
}

} // namespace

/// A change set stays together where it can, so that the run that made it is known for all of its changes.
Result<std::vector<Change>> RuleEventReader::read()
{
    std::vector<Change> changes = TRY(m_store.log().since(m_position, changesAtOnce));
    const auto setOf = [](const Change &change) { return change.changeSet; };
    const auto open = TRY(m_store.log().open());
    const auto unfinished = std::ranges::find_if(
        changes, [&](const Change &change) { return std::ranges::find(open, change.changeSet) != open.end(); });
    m_isHeldUp = unfinished != changes.end();
    const bool isMore = changes.size() == static_cast<size_t>(changesAtOnce);
    changes.erase(unfinished, changes.end());
    if (isMore && !m_isHeldUp) {
        const auto last = std::ranges::find(changes, changes.back().changeSet, setOf);
        if (last != changes.begin())
            changes.erase(last, changes.end());
    }
    return changes;
}

Result<std::vector<RuleEvent>> RuleEventReader::next()
{
    std::vector<RuleEvent> events;
    while (events.empty()) {
        std::vector<Change> changes = TRY(read());
        if (changes.empty())
            return events;
        ChangeSets sets(m_store, changes);
        QHash<std::pair<ChangeSetId, RecordId>, size_t> places;
        m_position = changes.back().sequence;
        for (Change &change : changes) {
            const store::ChangeSetInfo info = TRY(sets.infoOf(change.changeSet));
            if (!isEvent(m_store.schema(), change) || !info.undoes.isNull())
                continue;
            const auto eventOf = [&](EntityKind entity, RecordId record) -> RuleEvent & {
                const auto key = std::pair(change.changeSet, record);
                auto place = places.find(key);
                if (place == places.end()) {
                    place = places.insert(key, events.size());
                    events.push_back({entity, record, change.changeSet, info.at, change.sequence, false, false, {}, {},
                        sets.runOf(change.changeSet), {}, {}});
                }
                return events[place.value()];
            };
            if (const auto filledIn = filledInForm(change, info.origin)) {
                RuleEvent &submission = eventOf(filledIn->entity, filledIn->person);
                submission.form = filledIn->form;
                submission.note = change.record;
            }
            RuleEvent &event = eventOf(change.entity, change.record);
            addChange(event, std::move(change));
        }
    }
    return events;
}

} // namespace satchel::rules
