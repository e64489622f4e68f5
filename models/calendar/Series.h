// SPDX-License-Identifier: GPL-3.0-or-later
// An activity that repeats: one record holds the whole series, its rule and the dates that were added or excluded. An
// occurrence that a person changes becomes a record of its own and its date is excluded from the series.
#pragma once

#include "calendar/EventTime.h"

namespace satchel::calendar {

/// The fields of an activity that make it a series.
struct SeriesFields
{
    QString rule; // RRULE of RFC 5545
    QStringList added; // as dateText() writes them
    QStringList excluded;
};

SeriesFields seriesFieldsOf(const Record &activity);

/// The activity's own time is an occurrence also where the rule does not name it, as in every calendar. Invalid with
/// the field in `where` when the rule or a date cannot be read.
Result<RecurrenceSet> recurrenceSetOf(const SeriesFields &fields, const EventTime &time);

/// "2026-11-20" of whole days, "2026-11-20T09:00:00Z" of a time.
QString dateText(OccurrenceKey key, bool isAllDay);
Result<OccurrenceKey> keyFromText(const QString &text, bool isAllDay, const QTimeZone &zone);

/// The occurrences whose time touches [from, until), `most` at the most: a rule of seconds must not fill the memory.
std::vector<OccurrenceKey> occurrencesBetween(
    const RecurrenceSet &set, const EventTime &time, Instant from, Instant until, size_t most);

} // namespace satchel::calendar
