// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/MicrosoftEvent.h"

#include "domain/Reason.h"
#include "sync/connectors/microsoft/MicrosoftRecurrence.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// "2026-11-23T08:00:00.0000000", of the clock of UTC.
std::optional<Instant> utcInstant(const QJsonValue &time)
{
    const auto at = Instant::fromIso(QString(time["dateTime"_L1].toString().section(u'.', 0, 0) + u'Z'));
    return at ? std::optional(*at) : std::nullopt;
}

QDate dayAt(const QJsonValue &time)
{
    return QDate::fromString(time["dateTime"_L1].toString().left(10), Qt::ISODate);
}

/// Invalid for a zone that only Outlook knows, such as "tzone://Microsoft/Custom".
QTimeZone namedClock(const QJsonObject &json)
{
    const QString ofSeries = json.value("recurrence"_L1)["range"_L1]["recurrenceTimeZone"_L1].toString();
    return zoneOfMicrosoft(ofSeries.isEmpty() ? json.value("originalStartTimeZone"_L1).toString() : ofSeries);
}

bool isSeries(const QJsonObject &json)
{
    return !json.value("recurrence"_L1).toObject().isEmpty();
}

/// A series on a clock that nobody knows follows the one here: on that of UTC it would move by an hour in summer.
QTimeZone clockOf(const QJsonObject &json)
{
    const QTimeZone zone = namedClock(json);
    return zone.isValid() ? zone : isSeries(json) ? QTimeZone::systemTimeZone() : QTimeZone::utc();
}

QString plainBody(const QJsonObject &json)
{
    QString text = json.value("body"_L1)["content"_L1].toString();
    text.replace(u"\r\n"_s, u"\n"_s);
    while (text.endsWith(u'\n') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QString partStat(const QString &response)
{
    return response == "accepted"_L1 || response == "organizer"_L1 ? u"ACCEPTED"_s
        : response == "declined"_L1                                ? u"DECLINED"_s
        : response == "tentativelyAccepted"_L1                     ? u"TENTATIVE"_s
                                                                   : QString();
}

void addPeople(EventBuilder &event, const QJsonObject &json)
{
    const QJsonArray attendees = json.value("attendees"_L1).toArray();
    const QJsonValue host = json.value("organizer"_L1)["emailAddress"_L1];
    const QString hostAddress = host["address"_L1].toString();
    if (!attendees.isEmpty())
        event.person({host["name"_L1].toString(), hostAddress, u"ACCEPTED"_s, false, true});
    for (const QJsonValue one : attendees) {
        const QJsonValue who = one["emailAddress"_L1];
        const QString address = who["address"_L1].toString();
        if (address.compare(hostAddress, Qt::CaseInsensitive) != 0)
            event.person({who["name"_L1].toString(), address, partStat(one["status"_L1]["response"_L1].toString()),
                one["type"_L1].toString() == "optional"_L1, false});
    }
}

/// The date of its series that an occurrence replaces. Of whole days only the id tells it: originalStart is midnight
/// somewhere.
void addReplacedDate(EventBuilder &event, const QJsonObject &json)
{
    const auto day = dateFromIso(json.value("occurrenceId"_L1).toString().section(u'.', -1));
    const auto at = Instant::fromIso(json.value("originalStart"_L1).toString());
    if (json.value("isAllDay"_L1).toBool())
        event.day(u"RECURRENCE-ID"_s, day ? *day : dayAt(json.value("start"_L1)));
    else if (at)
        event.time(u"RECURRENCE-ID"_s, *at, QTimeZone::utc());
    else if (const auto start = utcInstant(json.value("start"_L1)))
        event.time(u"RECURRENCE-ID"_s, *start, QTimeZone::utc());
}

/// Changing or deleting such a meeting sends mail to everybody, and Graph has no way to prevent it.
QString microsoftReadOnlyReason(const QJsonObject &json)
{
    const bool isMailed = json.value("isOrganizer"_L1).toBool() && !json.value("attendees"_L1).toArray().isEmpty();
    return isMailed ? Reason::tr("A change would e-mail all attendees: change this meeting in Outlook") : QString();
}

/// A write would put the series on another clock.
QString zoneReadOnlyReason(const QJsonObject &json)
{
    return isSeries(json) && !namedClock(json).isValid()
        ? Reason::tr("This series uses a time zone that exists only in Outlook: change its time in Outlook")
        : QString();
}

QJsonObject timeOf(const EventSpan &span, bool isEnd)
{
    if (span.isAllDay) {
        const QDate day = isEnd ? span.lastDay : span.firstDay;
        return {{u"dateTime"_s, day.toString(Qt::ISODate) + "T00:00:00"_L1}, {u"timeZone"_s, u"UTC"_s}};
    }
    const Instant at = isEnd ? span.end : span.start;
    return {{u"dateTime"_s,
                at.dateIn(span.zone).toString(Qt::ISODate) + u'T' + at.timeIn(span.zone).toString(u"HH:mm:ss"_s)},
        {u"timeZone"_s, microsoftZone(span.zone)}};
}

} // namespace

const QStringList &microsoftMembers()
{
    static const QStringList names = {u"id"_s, u"type"_s, u"seriesMasterId"_s, u"iCalUId"_s, u"transactionId"_s,
        u"subject"_s, u"body"_s, u"location"_s, u"start"_s, u"end"_s, u"isAllDay"_s, u"originalStart"_s,
        u"originalStartTimeZone"_s, u"recurrence"_s, u"attendees"_s, u"organizer"_s, u"isOrganizer"_s, u"isCancelled"_s,
        u"isOnlineMeeting"_s, u"isReminderOn"_s, u"reminderMinutesBeforeStart"_s, u"sensitivity"_s,
        u"lastModifiedDateTime"_s, u"occurrenceId"_s};
    return names;
}

EventSpan microsoftSpan(const QJsonObject &json)
{
    EventSpan span;
    span.zone = clockOf(json);
    span.isAllDay = json.value("isAllDay"_L1).toBool();
    span.start = utcInstant(json.value("start"_L1)).value_or(Instant());
    span.end = utcInstant(json.value("end"_L1)).value_or(span.start);
    span.firstDay = dayAt(json.value("start"_L1));
    span.lastDay = dayAt(json.value("end"_L1));
    return span;
}

CalendarEvent microsoftEvent(const QJsonObject &json, const QJsonObject *series)
{
    EventBuilder event((series ? *series : json).value("iCalUId"_L1).toString());
    const EventSpan span = microsoftSpan(json);
    if (span.isAllDay) {
        event.day(u"DTSTART"_s, span.firstDay);
        event.day(u"DTEND"_s, span.lastDay);
    } else if (utcInstant(json.value("start"_L1))) {
        event.time(u"DTSTART"_s, span.start, span.zone);
        event.time(u"DTEND"_s, span.end, span.zone);
    }
    if (series)
        addReplacedDate(event, json);
    else if (const QJsonObject recurrence = json.value("recurrence"_L1).toObject(); !recurrence.isEmpty())
        event.line(u"RRULE:"_s + ruleOfPattern(recurrence, span));
    event.text(u"SUMMARY"_s, json.value("subject"_L1).toString());
    event.text(u"DESCRIPTION"_s, plainBody(json));
    event.text(u"LOCATION"_s, json.value("location"_L1)["displayName"_L1].toString());
    const QString sensitivity = json.value("sensitivity"_L1).toString();
    if (!sensitivity.isEmpty() && sensitivity != "normal"_L1) // personal too: Outlook shows it to nobody else
        event.line(sensitivity == "confidential"_L1 ? u"CLASS:CONFIDENTIAL"_s : u"CLASS:PRIVATE"_s);
    if (json.value("isCancelled"_L1).toBool())
        event.line(u"STATUS:CANCELLED"_s);
    addPeople(event, json);
    if (json.value("isReminderOn"_L1).toBool())
        event.alarm(json.value("reminderMinutesBeforeStart"_L1).toInteger());
    CalendarEvent result;
    result.id = json.value("id"_L1).toString();
    result.etag = json.value("@odata.etag"_L1).toString().toUtf8();
    result.modified = Instant::fromIso(json.value("lastModifiedDateTime"_L1).toString()).value_or(Instant());
    result.lines = event.take();
    result.readOnlyReason = microsoftReadOnlyReason(json);
    result.timeReadOnlyReason = zoneReadOnlyReason(json);
    result.isBodyReadOnly = json.value("isOnlineMeeting"_L1).toBool();
    result.key = series ? RecordId() : RecordId::fromString(json.value("transactionId"_L1).toString());
    return result;
}

CalendarEvent cancelledOccurrence(const QString &occurrenceId, const QJsonObject &series)
{
    EventBuilder event(series.value("iCalUId"_L1).toString());
    const EventSpan span = microsoftSpan(series);
    if (const auto day = dateFromIso(occurrenceId.section(u'.', -1))) {
        if (span.isAllDay)
            event.day(u"RECURRENCE-ID"_s, *day);
        else
            event.time(
                u"RECURRENCE-ID"_s, Instant::at(*day, span.start.timeIn(span.zone), span.zone), QTimeZone::utc());
    }
    CalendarEvent result;
    result.id = occurrenceId;
    result.lines = event.take();
    return result;
}

Result<QJsonObject> microsoftBody(const QStringList &changed, const QJsonObject &wanted, bool isOccurrence)
{
    QJsonObject body;
    const auto isAnyOf = [&](std::initializer_list<QLatin1StringView> names) {
        return std::ranges::any_of(names, [&](QLatin1StringView name) { return changed.contains(name); });
    };
    const bool isBegin = isAnyOf({"at"_L1, "all_day"_L1, "zone"_L1});
    const bool isEnd = isBegin || changed.contains("duration_seconds"_L1);
    const bool isRule = isBegin || changed.contains("recurrence"_L1); // either drops the exceptions of a series
    if (!textsIn(wanted, "added_dates"_L1).isEmpty() && !isOccurrence)
        return fail(Error::Kind::Invalid, Reason::tr("Outlook doesn't support this recurrence rule"), u"added_dates"_s);
    if (isEnd || isRule) {
        const auto span = TRY(spanOf(wanted));
        if (isBegin) {
            body.insert(u"start"_s, timeOf(span, false));
            body.insert(u"isAllDay"_s, span.isAllDay);
        }
        if (isEnd)
            body.insert(u"end"_s, timeOf(span, true));
        const QString rule = wanted.value("recurrence"_L1).toString();
        if (isRule && !isOccurrence && !rule.isEmpty()) {
            const auto pattern = TRY(patternOfRule(rule, span));
            body.insert(u"recurrence"_s, pattern);
        } else if (!isOccurrence && changed.contains("recurrence"_L1)) {
            body.insert(u"recurrence"_s, QJsonValue::Null);
        }
    }
    if (changed.contains("subject"_L1))
        body.insert(u"subject"_s, wanted.value("subject"_L1).toString());
    if (changed.contains("purpose"_L1))
        body.insert(u"body"_s,
            QJsonObject{{u"contentType"_s, u"text"_s}, {u"content"_s, wanted.value("purpose"_L1).toString()}});
    if (changed.contains("location"_L1))
        body.insert(u"location"_s, QJsonObject{{u"displayName"_s, wanted.value("location"_L1).toString()}});
    return body;
}

} // namespace satchel::sync
