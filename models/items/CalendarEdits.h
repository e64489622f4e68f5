// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to an entry of a calendar, as edits: making it, moving it in time, changing its values,
// deleting it.
#pragma once

#include "calendar/CalendarEntry.h"
#include "calendar/SeriesEdits.h"
#include "store/Store.h"

namespace satchel::items {

/// An occurrence of a series with what its changes need.
Result<calendar::OccurrenceTarget> occurrenceTarget(store::Store &store, const calendar::CalendarEntry &entry);

/// A new entry. Who a meeting is with takes part in it.
std::vector<Edit> editsToCreate(store::Store &store, EntityKind entity, const std::vector<FieldValue> &values);

/// `scope` says how much of a series is meant; elsewhere it means nothing. A task or a next action takes the day and
/// the time, or the day alone where the time is one of whole days; how long it lasts is not kept. Invalid as
/// editsToChange.
Result<std::vector<Edit>> editsToMove(store::Store &store, const calendar::CalendarEntry &entry,
    const calendar::EventTime &time, calendar::SeriesScope scope);

/// Values of an activity.
Result<std::vector<Edit>> editsToChange(store::Store &store, const calendar::CalendarEntry &entry,
    const std::vector<FieldValue> &values, calendar::SeriesScope scope);

/// Of a deal its next action is removed, the deal stays.
Result<std::vector<Edit>> editsToDelete(
    store::Store &store, const calendar::CalendarEntry &entry, calendar::SeriesScope scope);

} // namespace satchel::items
