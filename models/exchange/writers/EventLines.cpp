// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/EventLines.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/recurrence/ZoneClock.h"
#include "domain/Reminder.h"
#include "exchange/ical/ICalZones.h"
#include "exchange/writers/VCardWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

QString dayText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString utcText(qint64 seconds)
{
    return dayText(dateOf(seconds)) + u'T' + timeOf(seconds).toString(u"HHmmss"_s) + u'Z';
}

QString textLine(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : name + u':' + escapedVCardText(value);
}

/// An activity's time, as lines of an event.
struct EventTimes
{
    Instant at;
    qint64 seconds = 0;
    bool isAllDay = false;
    QTimeZone zone = QTimeZone::utc();
    bool isLocal = false; // written on the zone's clock

    QString name() const { return QString::fromUtf8(zone.id()); }

    QString line(const QString &property, qint64 utc) const
    {
        if (isAllDay)
            return property + u";VALUE=DATE:"_s + dayText(Instant{utc * 1000}.dateIn(zone));
        if (!isLocal)
            return property + u':' + utcText(utc);
        const LocalSeconds local = ZoneClock(zone).toLocal(utc);
        return property + u";TZID="_s + name() + u':' + dayText(dateOf(local)) + u'T'
            + timeOf(local).toString(u"HHmmss"_s);
    }
    /// "2026-11-20" or an instant, as the store has the dates of a series.
    QString lineOf(const QString &property, const QString &date) const
    {
        if (const auto day = dateFromIso(date))
            return isAllDay ? property + u";VALUE=DATE:"_s + dayText(*day) : QString();
        const auto instant = Instant::fromIso(date);
        return instant ? line(property, floorDivide(instant->ms, 1000)) : QString();
    }
    qint64 start() const { return floorDivide(at.ms, 1000); }
    qint64 end() const
    {
        if (!isAllDay)
            return start() + seconds;
        const qint64 days = std::max<qint64>(1, (seconds + secondsPerDay / 2) / secondsPerDay);
        return floorDivide(Instant::startOf(at.dateIn(zone).addDays(days), zone).ms, 1000);
    }
};

/// A parameter in quotes: neither they nor a line break can be in it.
QString parameter(QLatin1StringView name, QString value)
{
    value.remove(u'"').replace(u'\n', u' ').remove(u'\r');
    return value.isEmpty() ? QString() : u";%1=\"%2\""_s.arg(name, value);
}

QString roleOf(const QString &role)
{
    return role == choice::host ? u"CHAIR"_s : role == choice::optional ? u"OPT-PARTICIPANT"_s : u"REQ-PARTICIPANT"_s;
}

QString responseOf(const QString &response)
{
    return response.isEmpty() || response == choice::none ? u"NEEDS-ACTION"_s : response.toUpper();
}

/// A name alone has no address that the property could hold.
QStringList personLines(const QStringList &texts, const EventOptions &options)
{
    QStringList lines;
    bool hasHost = false;
    for (const QString &text : texts) {
        const Attendee person = Attendee::fromText(text);
        if (!person.email.contains(u'@') || person.email.contains(u'\n'))
            continue;
        const QString who = parameter("CN"_L1, person.name);
        const QString address = u":mailto:"_s + person.email;
        if (person.role == choice::host && !hasHost) {
            hasHost = true;
            lines.prepend(u"ORGANIZER"_s + who + address);
        }
        QString line = u"ATTENDEE"_s + who;
        if (options.isInvitation || (!person.role.isEmpty() && person.role != choice::required))
            line += u";ROLE="_s + roleOf(person.role);
        if (options.isInvitation || (!person.response.isEmpty() && person.response != choice::none))
            line += u";PARTSTAT="_s + responseOf(person.response);
        if (options.isInvitation && person.role != choice::host)
            line += u";RSVP=TRUE"_s;
        lines.append(line + address);
    }
    if (!hasHost && !options.organizer.email.isEmpty())
        lines.prepend(
            u"ORGANIZER"_s + parameter("CN"_L1, options.organizer.name) + u":mailto:"_s + options.organizer.email);
    return lines;
}

QStringList alarmLines(const QStringList &reminders, const QString &subject)
{
    QStringList lines;
    for (const QString &text : reminders) {
        const auto reminder = Reminder::fromText(text);
        if (!reminder)
            continue;
        lines << u"BEGIN:VALARM"_s << u"ACTION:DISPLAY"_s
              << textLine(u"DESCRIPTION"_s, subject.isEmpty() ? u"Satchel"_s : subject);
        if (reminder->isFixed()) {
            const Instant at = Instant::at(reminder->date, reminder->time, QTimeZone::systemTimeZone());
            lines << u"TRIGGER;VALUE=DATE-TIME:"_s + utcText(at.ms / 1000);
        } else {
            lines << u"TRIGGER:"_s + reminder->toText();
        }
        lines << u"END:VALARM"_s;
    }
    return lines;
}

QString uidOf(const QString &given, const QString &id)
{
    return given.isEmpty() ? id + ownUidEnd : given;
}

QTimeZone zoneOf(const QString &name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

/// RECURRENCE-ID is a date or a time as the start of the series is (RFC 5545, section 3.8.4.4), whatever its occurrence
/// has become. `known`: the zone that the file has; a time in another one is written in UTC.
QString occurrenceLine(const Record &series, Instant at, const QTimeZone &known)
{
    EventTimes times{at, 0, valueOr<bool>(series.value(field::all_day)), zoneOf(series.text(field::zone))};
    times.isLocal = !times.isAllDay && times.zone == known;
    return times.line(u"RECURRENCE-ID"_s, times.start());
}

} // namespace

EventLines eventLines(const ValueOfField &valueAt, const EventOptions &options)
{
    const auto text = [&](const QString &field) { return textOf(valueAt(field)); };
    const Value start = valueAt(field::at);
    const auto *at = std::get_if<Instant>(&start);
    if (!at)
        return {};
    const QString zoneName = text(field::zone);
    EventTimes times{*at, std::max<qint64>(0, valueOr<qint64>(valueAt(field::duration_seconds))),
        valueOr<bool>(valueAt(field::all_day)), zoneOf(zoneName)};
    const QString rule = text(field::recurrence);
    const bool isOccurrence = options.series != nullptr;
    const bool followsClock = !rule.isEmpty() || isOccurrence || (options.keepsZone && !zoneName.isEmpty());
    times.isLocal = followsClock && !times.isAllDay && times.zone != QTimeZone::utc();
    QStringList lines;
    const QString uid = isOccurrence ? eventUid(*options.series) : uidOf(text(field::uid), text(u"id"_s));
    const auto changed = valueOr<Instant>(valueAt(field::updated_at), *at);
    lines << u"BEGIN:VEVENT"_s << u"UID:"_s + escapedVCardText(uid)
          << u"DTSTAMP:"_s + utcText(floorDivide(changed.ms, 1000)) << times.line(u"DTSTART"_s, times.start());
    if (times.isAllDay || times.seconds > 0)
        lines << times.line(u"DTEND"_s, times.end());
    if (isOccurrence)
        lines << occurrenceLine(*options.series, valueOr<Instant>(valueAt(field::recurrence_at), *at),
            times.isLocal ? times.zone : QTimeZone());
    if (!rule.isEmpty()) {
        lines << u"RRULE:"_s + rule;
        for (const QString &date : valueOr<QStringList>(valueAt(field::added_dates)))
            lines << times.lineOf(u"RDATE"_s, date);
        for (const QString &date : valueOr<QStringList>(valueAt(field::excluded_dates)))
            lines << times.lineOf(u"EXDATE"_s, date);
    }
    // The text is a person's notes, and attendees read what is in a calendar.
    lines << textLine(u"SUMMARY"_s, text(field::subject)) << textLine(u"DESCRIPTION"_s, text(field::purpose))
          << textLine(u"LOCATION"_s, text(field::location));
    if (options.isCancelled || text(field::outcome) == choice::cancelled)
        lines << u"STATUS:CANCELLED"_s;
    if (options.isInvitation)
        lines << u"SEQUENCE:"_s + QString::number(std::max<qint64>(0, valueOr<qint64>(valueAt(field::sequence))));
    lines += personLines(valueOr<QStringList>(valueAt(field::attendees)), options);
    if (!options.isInvitation) // when others are reminded is theirs to say
        lines += alarmLines(valueOr<QStringList>(valueAt(field::reminders)), text(field::subject));
    lines << u"END:VEVENT"_s;
    EventLines result{std::move(lines), {}, {}};
    if (times.isLocal) {
        result.zone = times.zone;
        result.around = *at;
    }
    return result;
}

namespace {

/// The dates that a series excludes for another reason than that they are in `exceptions`.
QStringList withoutExceptions(QStringList dates, std::span<const Record> exceptions)
{
    dates.removeIf([&](const QString &date) {
        return std::ranges::any_of(exceptions,
            [&](const Record &exception) { return isOccurrenceAt(exception, date, QTimeZone::systemTimeZone()); });
    });
    return dates;
}

EventLines linesOf(const Record &activity, const EventOptions &options, std::span<const Record> exceptions = {})
{
    const auto valueAt = [&](const QString &field) -> Value {
        if (field == "id"_L1)
            return activity.id.toString();
        const Value value = activity.value(field);
        return field == field::excluded_dates ? Value(withoutExceptions(valueOr<QStringList>(value), exceptions))
                                              : value;
    };
    return eventLines(valueAt, options);
}

} // namespace

QString eventUid(const Record &activity)
{
    return uidOf(activity.text(field::uid), activity.id.toString());
}

bool isOccurrenceAt(const Record &meeting, const QString &date, const QTimeZone &here)
{
    const auto at = valueOr<Instant>(meeting.value(field::recurrence_at));
    if (const auto instant = Instant::fromIso(date))
        return at == *instant;
    const QTimeZone zone(meeting.text(field::zone).toUtf8());
    return at.dateIn(zone.isValid() ? zone : here) == QDate::fromString(date, Qt::ISODate);
}

QByteArray eventFile(const Record &activity, const EventOptions &options, std::span<const Record> exceptions)
{
    std::vector<EventLines> events{linesOf(activity, options, exceptions)};
    if (events.front().lines.isEmpty())
        return {};
    EventOptions occurrence = options;
    occurrence.series = &activity;
    const auto sequence = valueOr<qint64>(activity.value(field::sequence));
    for (Record exception : exceptions) { // none is of an earlier version than its series
        exception.set(field::sequence, std::max(sequence, valueOr<qint64>(exception.value(field::sequence))));
        events.push_back(linesOf(exception, occurrence));
    }
    QStringList lines = {u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Satchel//Satchel//EN"_s};
    if (options.isInvitation)
        lines.append(options.isCancelled ? u"METHOD:CANCEL"_s : u"METHOD:REQUEST"_s);
    QStringList zones;
    for (const EventLines &event : events) {
        const QString zone = QString::fromUtf8(event.zone.id());
        if (event.zone.isValid() && !zones.contains(zone)) {
            zones.append(zone);
            lines += zoneLines(event.zone, QDateTime::fromMSecsSinceEpoch(event.around.ms, Qt::UTC));
        }
    }
    for (const EventLines &event : events)
        lines += event.lines;
    lines.append(u"END:VCALENDAR"_s);
    QByteArray bytes;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            bytes += foldedVCardLine(line);
    }
    return bytes;
}

} // namespace satchel::exchange
