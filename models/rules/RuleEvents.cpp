// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleEvents.h"

#include "domain/FieldNames.h"

#include <algorithm>
#include <QHash>

namespace satchel::rules {

namespace {

using store::HistoryEntry;

constexpr qint64 changesAtOnce = 2000;

/// The runs that made change sets of a batch.
QHash<ChangeSetId, RecordId> runsIn(const std::vector<HistoryEntry> &entries)
{
    QHash<ChangeSetId, RecordId> runs;
    for (const HistoryEntry &entry : entries) {
        if (entry.change.entity == EntityKind::RuleRun)
            runs.insert(entry.set.id, entry.change.record);
    }
    return runs;
}

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
Result<std::vector<HistoryEntry>> RuleEventReader::read()
{
    std::vector<HistoryEntry> entries = TRY(m_store.log().entriesSince(m_position, changesAtOnce));
    const auto setOf = [](const HistoryEntry &entry) { return entry.set.id; };
    const auto open = TRY(m_store.log().open());
    const auto unfinished = std::ranges::find_if(
        entries, [&](const HistoryEntry &entry) { return std::ranges::find(open, entry.set.id) != open.end(); });
    m_isHeldUp = unfinished != entries.end();
    const bool isMore = entries.size() == static_cast<size_t>(changesAtOnce);
    entries.erase(unfinished, entries.end());
    if (isMore && !m_isHeldUp) {
        const auto last = std::ranges::find(entries, entries.back().set.id, setOf);
        if (last != entries.begin())
            entries.erase(last, entries.end());
    }
    return entries;
}

Result<std::vector<RuleEvent>> RuleEventReader::next()
{
    std::vector<RuleEvent> events;
    while (events.empty()) {
        std::vector<HistoryEntry> entries = TRY(read());
        if (entries.empty())
            return events;
        const auto runs = runsIn(entries);
        QHash<std::pair<ChangeSetId, RecordId>, size_t> places;
        m_position = entries.back().change.sequence;
        for (auto &[set, change] : entries) {
            if (!isEvent(m_store.schema(), change) || !set.undoes.isNull())
                continue;
            const auto eventOf = [&, &set = set, &change = change](EntityKind entity, RecordId record) -> RuleEvent & {
                const auto key = std::pair(set.id, record);
                auto place = places.find(key);
                if (place == places.end()) {
                    place = places.insert(key, events.size());
                    events.push_back({entity, record, set.id, set.at, change.sequence, false, false, {}, {},
                        runs.value(set.id), {}, {}});
                }
                return events[place.value()];
            };
            if (const auto filledIn = filledInForm(change, set.origin)) {
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
