// SPDX-License-Identifier: GPL-3.0-or-later
// The free times that this person offers: by the rules of the settings, the calendar of the store and its holidays.
#pragma once

#include "calendar/FreeTimes.h"
#include "store/sync/FreeBusy.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

struct OfferedTimes
{
    calendar::FreeTimeRules rules;
    std::vector<calendar::FreeTime> free;
    Instant from; // what was looked at
    Instant until;
};

/// A colleague who has to be free, too.
struct SlotColleague
{
    RecordId user; // null for one who is no user of the store
    QString name;
    QString address; // in lower case; empty: not known
};

struct SlotQuery
{
    qint64 seconds = 3600; // how long the meeting takes
    std::vector<SlotColleague> colleagues = {};
    RecordId moved = {}; // a meeting that is about to move: its own time is free
    std::optional<OccurrenceKey> occurrence = {}; // of a series
    std::optional<store::BusyPeriod> movedFrom = {}; // when it was
    std::vector<store::BusyPeriod> busy = {}; // of colleagues, beyond what the store has
};

/// Of these mailboxes ("Ben <ben@example.com>") those of colleagues: users of the store, and who has an address at the
/// employer of this person. This person is none.
std::vector<SlotColleague> colleaguesAmong(const PageContext &context, const QStringList &mailboxes);

Result<OfferedTimes> readOfferedTimes(const PageContext &context, const SlotQuery &asked);

/// Where a contact, else a lead, probably is; nothing: not known.
std::optional<QTimeZone> zoneOfPerson(store::Store &store, RecordId contact, RecordId lead);

} // namespace satchel::ui
