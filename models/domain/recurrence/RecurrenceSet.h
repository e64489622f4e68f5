// SPDX-License-Identifier: GPL-3.0-or-later
// A series as a calendar has it: a start, a rule, and days or times that are added (RDATE) or excluded (EXDATE); RFC
// 5545, sections 3.8.5.1 to 3.8.5.3.
#pragma once

#include "domain/recurrence/ZonedRecurrence.h"

#include <memory>
#include <set>

namespace satchel {

/// A day, or an instant and the zone whose clock the series follows.
struct SeriesStart
{
    QDate date; // valid: the series is one of days
    Instant instant;
    QTimeZone zone = QTimeZone::utc();

    bool isDate() const { return date.isValid(); }
};

/// An occurrence: seconds since 1970 of an instant, or of a day's midnight on a clock without a zone.
using OccurrenceKey = qint64;

struct RecurrenceSet
{
    SeriesStart start;
    RecurrenceRule rule;
    std::set<OccurrenceKey> added;
    std::set<OccurrenceKey> excluded;
};

/// The rule in the first line, with or without "RRULE:", then lines of RDATE and EXDATE, each with TZID and VALUE as it
/// may have them. Invalid when a line is wrong, or when a time is not of the start's form (a day for a day).
Result<RecurrenceSet> parseRecurrenceSet(const QString &text, const SeriesStart &start);

/// The occurrences of a set in ascending order, each once.
class RecurrenceSetIterator
{
public:
    explicit RecurrenceSetIterator(const RecurrenceSet &set);

    std::optional<OccurrenceKey> next();
    /// Leaves out what is before a key.
    void skipTo(OccurrenceKey from);

private:
    std::optional<OccurrenceKey> nextOfRule();
    std::optional<OccurrenceKey> earliest();

    RecurrenceSet m_set;
    std::unique_ptr<RecurrenceIterator> m_days; // of a series of days
    std::unique_ptr<ZonedRecurrence> m_instants; // of any other
    std::optional<OccurrenceKey> m_ahead; // of the rule
    OccurrenceKey m_from;
};

} // namespace satchel
