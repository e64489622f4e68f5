// SPDX-License-Identifier: GPL-3.0-or-later
// The free times that this person offers: by the rules of the settings, the calendar of the store and its holidays.
#pragma once

#include "calendar/FreeTimes.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

struct OfferedTimes
{
    calendar::FreeTimeRules rules;
    std::vector<calendar::FreeTime> free;
};

struct OfferedFor
{
    qint64 seconds = 3600; // how long the meeting takes
    QSet<RecordId> colleagues = {}; // users who have to be free, too
    RecordId moved = {}; // a meeting that is about to move: its own time is free
    std::optional<OccurrenceKey> occurrence = {}; // of a series
};

Result<OfferedTimes> readOfferedTimes(const PageContext &context, const OfferedFor &asked);

/// Where a contact, else a lead, probably is; nothing: not known.
std::optional<QTimeZone> zoneOfPerson(store::Store &store, RecordId contact, RecordId lead);

} // namespace satchel::ui
