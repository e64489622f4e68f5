// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/Series.h"

#include "domain/Reason.h"

using namespace Qt::StringLiterals;

namespace satchel::calendar {

namespace {

/// UNTIL in the form of the start. A form writes a day, which includes its occurrences at any time; other programs
/// write times for whole days.
std::optional<IcalTime> untilFor(const IcalTime &until, const EventTime &time)
{
    if (time.isAllDay) {
        const LocalSeconds written = toLocalSeconds(until.date, until.hasTime() ? until.time : QTime(0, 0));
        return IcalTime{dateOf(until.isUtc ? ZoneClock(time.zone).toLocal(written) : written), {}, false};
    }
    return until.hasTime() ? until : IcalTime{until.date, QTime(23, 59, 59), false};
}

Result<std::set<OccurrenceKey>> keysOf(const QStringList &texts, const EventTime &time, QStringView field)
{
    std::set<OccurrenceKey> keys;
    for (const QString &text : texts) {
        const auto key = keyFromText(text, time.isAllDay, time.zone);
        if (!key)
            return fail(key.error().kind, key.error().what, field.toString());
        keys.insert(*key);
    }
    return keys;
}

} // namespace

SeriesFields seriesFieldsOf(const Record &activity)
{
    return {activity.text(field::recurrence), valueOr<QStringList>(activity.value(field::added_dates)),
        valueOr<QStringList>(activity.value(field::excluded_dates))};
}

Result<RecurrenceSet> recurrenceSetOf(const SeriesFields &fields, const EventTime &time)
{
    RecurrenceSet set;
    set.start = time.isAllDay ? SeriesStart{time.firstDay(), {}, time.zone} : SeriesStart{{}, time.start, time.zone};
    set.rule = TRY(parseRecurrenceRule(fields.rule));
    if (set.rule.until)
        set.rule.until = untilFor(*set.rule.until, time);
    set.added = TRY(keysOf(fields.added, time, field::added_dates));
    set.added.insert(keyOf(time));
    set.excluded = TRY(keysOf(fields.excluded, time, field::excluded_dates));
    return set;
}

QString dateText(OccurrenceKey key, bool isAllDay)
{
    const QString day = dateOf(key).toString(Qt::ISODate);
    return isAllDay ? day : day + u'T' + timeOf(key).toString(u"HH:mm:ss"_s) + u'Z';
}

Result<OccurrenceKey> keyFromText(const QString &text, bool isAllDay, const QTimeZone &zone)
{
    if (const auto day = dateFromIso(text))
        return isAllDay ? toLocalSeconds(*day, QTime(0, 0)) : floorDivide(Instant::startOf(*day, zone).ms, 1000);
    const Instant at = TRY(Instant::fromIso(text));
    return isAllDay ? toLocalSeconds(at.dateIn(zone), QTime(0, 0)) : floorDivide(at.ms, 1000);
}

std::vector<OccurrenceKey> occurrencesBetween(
    const RecurrenceSet &set, const EventTime &time, Instant from, Instant until, size_t most)
{
    const EventTime first{from, 0, false, time.zone};
    const qint64 length = time.isAllDay ? time.firstDay().daysTo(time.lastDay()) * secondsPerDay : time.seconds;
    RecurrenceSetIterator occurrences(set);
    occurrences.skipTo((time.isAllDay ? toLocalSeconds(first.firstDay(), QTime(0, 0)) : keyOf(first)) - length);
    std::vector<OccurrenceKey> keys;
    while (keys.size() < most) {
        const auto key = occurrences.next();
        if (!key || movedTo(time, *key).start >= until)
            break;
        const bool isOver = movedTo(time, *key).end() <= from && time.seconds > 0;
        if (!isOver)
            keys.push_back(*key);
    }
    return keys;
}

} // namespace satchel::calendar
