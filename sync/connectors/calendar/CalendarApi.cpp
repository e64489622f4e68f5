// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/CalendarApi.h"

#include "domain/Reason.h"
#include "exchange/ical/ICalCells.h"
#include "exchange/writers/VCardWriter.h"
#include "sync/connectors/calendar/EventEntry.h"
#include "sync/connectors/calendar/EventFields.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 secondsOfDay = 86'400;

QStringList partsOf(const std::vector<CalendarEvent> &events)
{
    QStringList parts;
    for (const CalendarEvent &event : events)
        parts.append(event.part());
    return parts;
}

QString parameterText(QString value)
{
    value.remove(u'"').replace(u'\n', u' ').remove(u'\r');
    return value;
}

QString localText(Instant at, const QTimeZone &zone)
{
    return at.dateIn(zone).toString(u"yyyyMMdd"_s) + u'T' + at.timeIn(zone).toString(u"HHmmss"_s);
}

} // namespace

QString CalendarEvent::part() const
{
    return exchange::replacedDate(parsedComponent(lines), {});
}

const CalendarEvent *CalendarSeries::find(const QString &part) const
{
    if (part.isEmpty())
        return &main;
    const auto found = std::ranges::find(exceptions, part, [](const CalendarEvent &one) { return one.part(); });
    return found == exceptions.end() ? nullptr : &*found;
}

QStringList CalendarSeries::exceptionDates() const
{
    return partsOf(exceptions);
}

QStringList CalendarSeries::cancelledDates() const
{
    return partsOf(cancelled);
}

std::unique_ptr<ResourceEntry> CalendarSeries::entry() const
{
    IcalTree file = newCalendarFile();
    file.children.push_back(main.lines);
    for (const CalendarEvent &one : cancelled)
        file.children.front().lines.append(exdateLine(one.lines.linesOf(u"RECURRENCE-ID").value(0)));
    std::vector<CalendarEvent> inOrder = exceptions;
    std::ranges::stable_sort(inOrder, {}, &CalendarEvent::modified);
    for (const CalendarEvent &one : inOrder)
        file.children.push_back(one.lines);
    return eventEntryOf(std::move(file));
}

EventBuilder::EventBuilder(const QString &uid) : m_event{u"VEVENT"_s, {}, {}}
{
    text(u"UID"_s, uid);
}

void EventBuilder::text(const QString &property, const QString &value)
{
    if (!value.isEmpty())
        line(property + u':' + exchange::escapedVCardText(value));
}

void EventBuilder::time(const QString &property, Instant at, const QTimeZone &zone)
{
    if (!zone.isValid() || zone.id() == "UTC")
        line(property + u':' + localText(at, QTimeZone::utc()) + u'Z');
    else
        line(property + u";TZID="_s + QString::fromLatin1(zone.id()) + u':' + localText(at, zone));
}

void EventBuilder::day(const QString &property, QDate day)
{
    line(property + u";VALUE=DATE:"_s + day.toString(u"yyyyMMdd"_s));
}

void EventBuilder::person(const Person &person)
{
    if (!person.email.contains(u'@') || person.email.contains(u'\n'))
        return;
    const QString name = person.name.isEmpty() ? QString() : u";CN=\"%1\""_s.arg(parameterText(person.name));
    if (person.isOrganizer)
        line(u"ORGANIZER"_s + name + u":mailto:"_s + person.email);
    QString attendee = u"ATTENDEE"_s + name;
    if (person.isOrganizer || person.isOptional)
        attendee += person.isOrganizer ? u";ROLE=CHAIR"_s : u";ROLE=OPT-PARTICIPANT"_s;
    if (!person.response.isEmpty())
        attendee += u";PARTSTAT="_s + person.response;
    line(attendee + u":mailto:"_s + person.email);
}

void EventBuilder::alarm(qint64 minutes)
{
    m_event.children.push_back(
        {u"VALARM"_s, {u"ACTION:DISPLAY"_s, u"TRIGGER:-PT%1M"_s.arg(std::max<qint64>(0, minutes))}, {}});
}

Result<EventSpan> spanOf(const QJsonObject &fields)
{
    const auto at = Instant::fromIso(fields.value("at"_L1).toString());
    if (!at)
        return fail(Error::Kind::Invalid, Reason::tr("an event needs a start"));
    EventSpan span;
    const QTimeZone named(fields.value("zone"_L1).toString().toUtf8());
    const bool isSeries = !fields.value("recurrence"_L1).toString().isEmpty();
    span.zone = named.isValid() ? named : isSeries ? QTimeZone::systemTimeZone() : QTimeZone::utc();
    span.isAllDay = fields.value("all_day"_L1).toBool();
    const qint64 seconds = std::max<qint64>(0, fields.value("duration_seconds"_L1).toInteger());
    span.start = *at;
    span.end = Instant{at->ms + seconds * 1000};
    if (span.isAllDay) {
        span.firstDay = at->dateIn(named.isValid() ? named : QTimeZone::systemTimeZone());
        span.lastDay = span.firstDay.addDays(std::max<qint64>(1, (seconds + secondsOfDay / 2) / secondsOfDay));
    }
    return span;
}

QStringList textsIn(const QJsonObject &fields, QLatin1StringView field)
{
    QStringList texts;
    for (const QJsonValue one : fields.value(field).toArray())
        texts.append(one.toString());
    return texts;
}

} // namespace satchel::sync
