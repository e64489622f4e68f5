// SPDX-License-Identifier: GPL-3.0-or-later
// When an activity takes place: at an instant and for some time, or on whole days. A whole day begins in the zone that
// a person chose, else in the one that dates are read in (I7).
#pragma once

#include "domain/Record.h"
#include "domain/recurrence/RecurrenceSet.h"

namespace satchel::calendar {

struct EventTime
{
    Instant start; // of whole days: the first instant of the first one, in `zone`
    qint64 seconds = 0; // how long; of whole days a multiple of a day
    bool isAllDay = false;
    QTimeZone zone = QTimeZone::utc();

    Instant end() const;
    QDate firstDay() const { return start.dateIn(zone); }
    /// Included. Of a time that ends at midnight the day before.
    QDate lastDay() const;
    bool operator==(const EventTime &) const = default;
};

/// The zone of an IANA name; the other one when the name is empty or not known here.
QTimeZone zoneNamed(const QString &name, const QTimeZone &otherwise);

EventTime wholeDays(QDate first, QDate last, const QTimeZone &zone);

/// `here` is the zone that dates are read in.
EventTime eventTimeOf(const Record &activity, const QTimeZone &here);

/// How a series names the occurrence that begins then.
OccurrenceKey keyOf(const EventTime &time);
/// The same length in the same zone, at another occurrence of its series.
EventTime movedTo(const EventTime &time, OccurrenceKey key);

} // namespace satchel::calendar
