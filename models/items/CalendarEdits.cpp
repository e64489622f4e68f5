// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/CalendarEdits.h"

#include "domain/ChoiceNames.h"

#include <algorithm>

namespace satchel::items {

using calendar::CalendarEntry;
using calendar::EventTime;
using calendar::OccurrenceTarget;
using calendar::SeriesScope;

Result<OccurrenceTarget> occurrenceTarget(store::Store &store, const CalendarEntry &entry)
{
    OccurrenceTarget target;
    target.series = TRY(store.get(EntityKind::Activity, entry.id));
    target.key = *entry.occurrence;
    target.here = store.clock().zone();
    target.newId = [&store] { return store.newId(); };
    const auto rows = TRY(
        store.select({EntityKind::Activity, {}, Filter::refersTo(field::recurrence_of, entry.id), {}, {}, -1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        target.exceptions.push_back(TRY(store.get(EntityKind::Activity, rows.id(row))));
    return target;
}

namespace {

Value timeOrNone(const EventTime &time, const QTimeZone &here)
{
    return time.isAllDay ? Value() : Value(time.start.timeIn(here));
}

} // namespace

Result<std::vector<Edit>> editsToChange(
    store::Store &store, const CalendarEntry &entry, const std::vector<FieldValue> &values, SeriesScope scope)
{
    if (!entry.isOccurrence())
        return std::vector<Edit>{Edit::update(entry.entity, entry.id, values)};
    const auto target = TRY(occurrenceTarget(store, entry));
    return calendar::editsToChange(target, scope, values);
}

std::vector<Edit> editsToCreate(store::Store &store, EntityKind entity, const std::vector<FieldValue> &values)
{
    const RecordId id = store.newId();
    std::vector<Edit> edits = {Edit::create(entity, id, values)};
    const auto valueOfField = [&values](const QString &name) {
        const auto found = std::ranges::find(values, name, &FieldValue::field);
        return found == values.end() ? Value() : found->value;
    };
    const auto contact = valueOr<RecordId>(valueOfField(field::contact));
    if (entity == EntityKind::Activity && textOf(valueOfField(field::kind)) == choice::meeting && !contact.isNull())
        edits.push_back(Edit::create(EntityKind::Attendee, {}, {{field::activity, id}, {field::contact, contact}}));
    return edits;
}

Result<std::vector<Edit>> editsToMove(
    store::Store &store, const CalendarEntry &entry, const EventTime &time, SeriesScope scope)
{
    const QTimeZone here = store.clock().zone();
    const QDate day = time.isAllDay ? time.firstDay() : time.start.dateIn(here);
    if (entry.entity == EntityKind::Task)
        return std::vector<Edit>{
            Edit::update(entry.entity, entry.id, {{field::due_date, day}, {field::due_time, timeOrNone(time, here)}})};
    if (entry.entity == EntityKind::Deal)
        return std::vector<Edit>{Edit::update(entry.entity, entry.id,
            {{field::next_action_date, day}, {field::next_action_time, timeOrNone(time, here)}})};
    return editsToChange(store, entry,
        {{field::at, time.start}, {field::duration_seconds, time.seconds},
            {field::all_day, time.isAllDay ? Value(true) : Value()}},
        scope);
}

Result<std::vector<Edit>> editsToDelete(store::Store &store, const CalendarEntry &entry, SeriesScope scope)
{
    if (entry.entity == EntityKind::Deal)
        return std::vector<Edit>{Edit::update(EntityKind::Deal, entry.id,
            {{field::next_action, {}}, {field::next_action_date, {}}, {field::next_action_time, {}}})};
    if (!entry.isOccurrence())
        return std::vector<Edit>{Edit::remove(entry.entity, entry.id)};
    const auto target = TRY(occurrenceTarget(store, entry));
    return calendar::editsToDelete(target, scope);
}

} // namespace satchel::items
