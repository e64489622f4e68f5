// SPDX-License-Identifier: GPL-3.0-or-later
// What a calendar shows of a store.
#pragma once

#include "calendar/CalendarEntry.h"
#include "store/Store.h"

namespace satchel::calendar {

struct CalendarRange
{
    QDate first;
    QDate last; // included

    bool operator==(const CalendarRange &) const = default;
};

/// What takes place on these days in the zone that dates are read in, in the order of time: meetings, calls and demos,
/// everything else that is still to come, tasks, and next actions of open deals that are not planned as one of these
/// too. A series that cannot be read shows its own record only. Reads an index per kind, never a whole table: a month
/// is read between two frames.
Result<std::vector<CalendarEntry>> readCalendar(store::Store &store, const CalendarRange &range);

} // namespace satchel::calendar
