// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/SequenceReading.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "sequences/Desk.h"

#include <algorithm>
#include <QHash>

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

Result<std::vector<SequenceEntry>> readEntries(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::Sequence, {field::name, field::status}, {}, {}, {}, -1, false}));
    std::vector<SequenceEntry> entries;
    QHash<RecordId, size_t> places;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        places[rows.id(row)] = entries.size();
        entries.push_back({rows.id(row), rows.text(row, 0), rows.text(row, 1), 0, 0, 0});
    }
    const auto at = [&](const RecordId &sequence) -> SequenceEntry * {
        const auto place = places.constFind(sequence);
        return place == places.constEnd() ? nullptr : &entries[*place];
    };
    const auto steps = TRY(store.select({EntityKind::SequenceStep, {field::sequence}, {}, {}, {}, -1, false}));
    for (qsizetype row = 0; row < steps.size(); ++row) {
        if (SequenceEntry *entry = at(steps.reference(row, 0)))
            ++entry->steps;
    }
    const auto people = TRY(
        store.select({EntityKind::Enrolment, {field::sequence, field::state}, {}, {}, {}, -1, false}));
    for (qsizetype row = 0; row < people.size(); ++row) {
        SequenceEntry *entry = at(people.reference(row, 0));
        if (!entry)
            continue;
        ++entry->enrolled;
        if (people.text(row, 1) == choice::active)
            ++entry->active;
    }
    std::ranges::sort(entries, [](const SequenceEntry &a, const SequenceEntry &b) {
        const bool isFirst = a.status == choice::active;
        const bool isSecond = b.status == choice::active;
        return isFirst != isSecond ? isFirst : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return entries;
}

Result<std::vector<EnrolmentEntry>> readPeople(store::Store &store, RecordId sequence)
{
    const auto rows = TRY(store.select({EntityKind::Enrolment,
        {field::contact, field::lead, field::owner, field::state, field::stop_reason, field::note, field::position,
            field::started_at, field::due_at, field::desk},
        Filter::refersTo(field::sequence, sequence), {}, {}, -1, false}));
    std::vector<EnrolmentEntry> people;
    QHash<RecordId, QString> owners;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        EnrolmentEntry entry;
        entry.id = rows.id(row);
        entry.entity = rows.reference(row, 0).isNull() ? EntityKind::Lead : EntityKind::Contact;
        entry.person = rows.reference(row, entry.entity == EntityKind::Contact ? 0 : 1);
        entry.name = entry.person.isNull() ? QString() : store.title(entry.entity, entry.person);
        const RecordId owner = rows.reference(row, 2);
        if (!owner.isNull() && !owners.contains(owner))
            owners[owner] = store.title(EntityKind::User, owner);
        entry.owner = owners.value(owner);
        entry.state = rows.text(row, 3);
        entry.stopReason = rows.text(row, 4);
        entry.note = rows.text(row, 5);
        entry.position = static_cast<int>(valueOr<qint64>(rows.value(row, 6)));
        entry.startedAt = valueOr<Instant>(rows.value(row, 7));
        if (const Value due = rows.value(row, 8); !isEmpty(due))
            entry.dueAt = valueOr<Instant>(due);
        entry.desk = rows.text(row, 9);
        entry.isMine = owner.isNull() || owner == store.me();
        people.push_back(std::move(entry));
    }
    std::ranges::stable_sort(people, [](const EnrolmentEntry &a, const EnrolmentEntry &b) {
        const bool isFirst = a.state == choice::active;
        const bool isSecond = b.state == choice::active;
        if (isFirst != isSecond)
            return isFirst;
        if (!isFirst)
            return b.startedAt < a.startedAt;
        if (a.dueAt.has_value() != b.dueAt.has_value()) // what waits for a person comes last
            return a.dueAt.has_value();
        return a.dueAt && *a.dueAt < *b.dueAt;
    });
    return people;
}

/// A colleague's computer goes on by itself; one's own may be another one, or what the store was before it joined a
/// team.
void noteOtherDesks(SequenceDetail &detail, const QString &own)
{
    for (const EnrolmentEntry &person : detail.people) {
        if (person.state != choice::active || !person.isMine || person.desk == own)
            continue;
        ++detail.elsewhere;
        if (!detail.otherDesks.contains(person.desk))
            detail.otherDesks.append(person.desk);
    }
}

} // namespace

Result<SequencesReading> readSequences(store::Store &store, RecordId shown)
{
    SequencesReading reading;
    reading.sequences = TRY(readEntries(store));
    reading.isHeld = TRY(sequences::isHeldAfterRestoring(store));
    if (reading.sequences.empty())
        return reading;
    const bool isThere = std::ranges::find(reading.sequences, shown, &SequenceEntry::id) != reading.sequences.end();
    SequenceDetail detail;
    detail.sequence = TRY(sequences::readSequence(store, isThere ? shown : reading.sequences.front().id));
    detail.figures = TRY(sequences::readFigures(store, detail.sequence));
    detail.people = TRY(readPeople(store, detail.sequence.id));
    detail.problem = sequences::problemOf(detail.sequence);
    const QString own = TRY(sequences::findDesk(store));
    noteOtherDesks(detail, own);
    reading.shown = std::move(detail);
    return reading;
}

} // namespace satchel::items
