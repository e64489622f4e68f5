// SPDX-License-Identifier: GPL-3.0-or-later
// When people are busy, as far as the store knows.
#pragma once

#include "calendar/CalendarReader.h"

namespace satchel::calendar {

/// What takes time of one of these users on some days: what they own, and what they take part in unless they declined.
/// What belongs to nobody is this person's. What this person has no part in has its time and its owner only: why a
/// colleague is busy is not needed to find a time. In a team the store has the meetings that this person may see.
Result<std::vector<CalendarEntry>> readBusy(
    store::Store &store, const CalendarRange &range, const QSet<RecordId> &people);

} // namespace satchel::calendar
