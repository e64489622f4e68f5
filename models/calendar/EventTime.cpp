// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/EventTime.h"

namespace satchel::calendar {

namespace {

qint64 days(qint64 seconds)
{
    return std::max<qint64>(1, (seconds + secondsPerDay / 2) / secondsPerDay);
}

} // namespace

QTimeZone zoneNamed(const QString &name, const QTimeZone &otherwise)
{
    // Of other names Qt makes a zone too, with the hours of UTC.
    return QTimeZone::isTimeZoneIdAvailable(name.toUtf8()) ? QTimeZone(name.toUtf8()) : otherwise;
}

Instant EventTime::end() const
{
    return isAllDay ? Instant::startOf(lastDay().addDays(1), zone) : Instant{start.ms + seconds * 1000};
}

QDate EventTime::lastDay() const
{
    if (isAllDay)
        return firstDay().addDays(days(seconds) - 1);
    return seconds > 0 ? Instant{end().ms - 1}.dateIn(zone) : firstDay();
}

EventTime wholeDays(QDate first, QDate last, const QTimeZone &zone)
{
    const qint64 count = std::max<qint64>(1, first.daysTo(last) + 1);
    return {Instant::startOf(first, zone), count * secondsPerDay, true, zone};
}

EventTime eventTimeOf(const Record &activity, const QTimeZone &here)
{
    return {valueOr<Instant>(activity.value(field::at)),
        std::max<qint64>(0, valueOr<qint64>(activity.value(field::duration_seconds))),
        valueOr<bool>(activity.value(field::all_day)), zoneNamed(activity.text(field::zone), here)};
}

OccurrenceKey keyOf(const EventTime &time)
{
    return time.isAllDay ? toLocalSeconds(time.firstDay(), QTime(0, 0)) : floorDivide(time.start.ms, 1000);
}

EventTime movedTo(const EventTime &time, OccurrenceKey key)
{
    EventTime moved = time;
    moved.start = time.isAllDay ? Instant::startOf(dateOf(key), time.zone) : Instant{key * 1000};
    return moved;
}

} // namespace satchel::calendar
