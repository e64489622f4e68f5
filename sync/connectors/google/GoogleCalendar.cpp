// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/google/GoogleCalendar.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/google/GoogleEvent.h"
#include "sync/transport/EncodedQuery.h"

#include <algorithm>
#include <map>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int googlePageSize = 250;
constexpr int maxGooglePages = 10'000;

QString eventsPath(const QString &calendar)
{
    return u"calendar/calendars/"_s + calendar + u"/events"_s;
}

QString eventPath(const QString &calendar, const QString &id)
{
    return eventsPath(calendar) + u'/' + id;
}

/// Where a page of changes begins: the token stays the same for all of its pages.
QString pageText(const QString &token, const QString &next)
{
    return next + u' ' + token;
}

bool isCancelled(const QJsonObject &row)
{
    return row.value("status"_L1).toString() == "cancelled"_L1;
}

/// No meetings: where somebody works, and whose birthday it is.
bool isIgnoredType(const QJsonObject &row)
{
    const QString type = row.value("eventType"_L1).toString();
    return type == "workingLocation"_L1 || type == "birthday"_L1;
}

QString masterOf(const QJsonObject &row)
{
    return row.value("recurringEventId"_L1).toString();
}

QString rowId(const QJsonObject &row)
{
    return row.value("id"_L1).toString();
}

CalendarSeries singleEvent(const QJsonObject &row)
{
    return {googleEvent(row, false), {}, {}};
}

std::vector<HttpHeader> ifMatch(const CalendarEvent &event)
{
    return event.etag.isEmpty() ? std::vector<HttpHeader>() : std::vector<HttpHeader>{{"If-Match", event.etag}};
}

} // namespace

Result<std::vector<QJsonObject>> GoogleCalendar::listAll(const QString &path, const QUrlQuery &query)
{
    std::vector<QJsonObject> rows;
    QString next;
    for (int pages = 0; pages < maxGooglePages; ++pages) {
        QUrlQuery asked = query;
        if (!next.isEmpty())
            addEncoded(asked, u"pageToken"_s, next);
        const auto answer = TRY(m_api.read(path, asked));
        for (const QJsonValue row : answer.body.value("items"_L1).toArray())
            rows.push_back(row.toObject());
        const QString before = std::exchange(next, answer.body.value("nextPageToken"_L1).toString());
        if (next.isEmpty())
            return rows;
        if (next == before)
            break;
    }
    return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(next), path);
}

Result<std::vector<Collection>> GoogleCalendar::listCalendars()
{
    const auto rows = TRY(listAll(u"calendar/users/me/calendarList"_s, encodedQuery({{u"maxResults"_s, u"250"_s}})));
    std::vector<Collection> found;
    for (const QJsonObject &row : rows) {
        const QString role = row.value("accessRole"_L1).toString();
        Collection one;
        one.id = rowId(row);
        one.name = row.value("summaryOverride"_L1).toString(row.value("summary"_L1).toString(one.id));
        one.isMine = role == "owner"_L1;
        one.isWritable = role == "owner"_L1 || role == "writer"_L1;
        one.showsOnlyBusy = role == "freeBusyReader"_L1;
        const bool isPrimary = row.value("primary"_L1).toBool();
        found.insert(isPrimary ? found.begin() : found.end(), std::move(one)); // new meetings go to the first
    }
    return found;
}

Result<CalendarChanges> GoogleCalendar::listEvents(const QString &calendar, const QString &next)
{
    QUrlQuery query = encodedQuery(
        {{u"maxResults"_s, QString::number(googlePageSize)}, {u"singleEvents"_s, u"false"_s}});
    if (!next.isEmpty())
        addEncoded(query, u"pageToken"_s, next.section(u' ', 0, 0));
    return readPage(calendar, query, {});
}

/// All parameters but the token are those of the first listing, as Google demands.
Result<CalendarChanges> GoogleCalendar::listChanges(const QString &calendar, const QString &tokenOrNext)
{
    const bool isNext = tokenOrNext.contains(u' ');
    const QString token = isNext ? tokenOrNext.section(u' ', 1) : tokenOrNext;
    QUrlQuery query = encodedQuery(
        {{u"maxResults"_s, QString::number(googlePageSize)}, {u"singleEvents"_s, u"false"_s}, {u"syncToken"_s, token}});
    if (isNext)
        addEncoded(query, u"pageToken"_s, tokenOrNext.section(u' ', 0, 0));
    return readPage(calendar, query, token);
}

Result<CalendarChanges> GoogleCalendar::readPage(const QString &calendar, const QUrlQuery &query, const QString &token)
{
    CalendarChanges changes;
    const auto answer = TRY(m_api.get(eventsPath(calendar), query));
    changes.now = answer.now;
    changes.isExpired = answer.status == 410;
    if (changes.isExpired)
        return changes;
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    TRY(addRows(calendar, answer.body.value("items"_L1).toArray(), token.isEmpty(), changes));
    const QString next = answer.body.value("nextPageToken"_L1).toString();
    changes.next = next.isEmpty() ? QString() : pageText(token, next);
    changes.token = answer.body.value("nextSyncToken"_L1).toString();
    return changes;
}

Result<void> GoogleCalendar::addRows(
    const QString &calendar, const QJsonArray &rows, bool isListing, CalendarChanges &changes)
{
    std::map<QString, std::vector<QJsonObject>> occurrences; // by series
    for (const QJsonValue value : rows) {
        const QJsonObject row = value.toObject();
        if (isIgnoredType(row))
            continue;
        if (!masterOf(row).isEmpty())
            occurrences[masterOf(row)].push_back(row);
        else if (isCancelled(row))
            changes.removed.append(rowId(row));
        else if (!row.contains("recurrence"_L1))
            changes.found.push_back(singleEvent(row));
        else {
            auto whole = TRY(readWithExceptions(calendar, row));
            changes.found.push_back(std::move(whole));
        }
    }
    for (const auto &[master, ones] : occurrences) {
        const bool isRead = changes.removed.contains(master)
            || std::ranges::any_of(
                changes.found, [&id = master](const CalendarSeries &one) { return one.main.id == id; });
        if (!isRead) {
            TRY(addSeries(calendar, master, ones, isListing, changes));
        }
    }
    return {};
}

/// A listing shows the series itself too. Somebody who is invited to one date only does not have the series.
Result<void> GoogleCalendar::addSeries(const QString &calendar, const QString &master,
    const std::vector<QJsonObject> &occurrences, bool isListing, CalendarChanges &changes)
{
    auto whole = TRY(readSeries(calendar, master));
    if (whole) {
        if (!isListing)
            changes.found.push_back(std::move(*whole));
        return {};
    }
    for (const QJsonObject &row : occurrences) {
        if (isCancelled(row))
            changes.removed.append(rowId(row));
        else
            changes.found.push_back(singleEvent(row));
    }
    return {};
}

Result<CalendarSeries> GoogleCalendar::readWithExceptions(const QString &calendar, const QJsonObject &main)
{
    CalendarSeries found = singleEvent(main);
    const QString uid = main.value("iCalUID"_L1).toString();
    const auto rows = TRY(listAll(eventsPath(calendar),
        encodedQuery({{u"iCalUID"_s, uid}, {u"maxResults"_s, QString::number(googlePageSize)},
            {u"showDeleted"_s, u"true"_s}, {u"singleEvents"_s, u"false"_s}})));
    for (const QJsonObject &row : rows) {
        if (masterOf(row) != found.main.id)
            continue;
        CalendarEvent one = googleEvent(row, true);
        if (!one.part().isEmpty())
            (isCancelled(row) ? found.cancelled : found.exceptions).push_back(std::move(one));
    }
    return found;
}

/// Nothing when it is gone; Google shows deleted events for a while.
Result<std::optional<QJsonObject>> GoogleCalendar::readEvent(const QString &calendar, const QString &id)
{
    const auto answer = TRY(m_api.get(eventPath(calendar, id)));
    if (answer.isSuccess())
        return isCancelled(answer.body) ? std::optional<QJsonObject>() : std::optional(answer.body);
    const bool isGone = m_api.meaningOf(answer) == ErrorRule::Meaning::Gone;
    return isGone ? Result<std::optional<QJsonObject>>(std::optional<QJsonObject>()) : fail(m_api.errorOf(answer));
}

Result<std::optional<CalendarSeries>> GoogleCalendar::readSeries(const QString &calendar, const QString &id)
{
    const auto row = TRY(readEvent(calendar, id));
    if (!row || isIgnoredType(*row))
        return std::optional<CalendarSeries>();
    if (!row->contains("recurrence"_L1))
        return std::optional(singleEvent(*row));
    auto found = TRY(readWithExceptions(calendar, *row));
    return std::optional(std::move(found));
}

Result<QString> GoogleCalendar::findByKey(const QString &calendar, RecordId key)
{
    const QString id = googleIdOf(key);
    const auto row = TRY(readEvent(calendar, id));
    return row ? id : QString();
}

/// The id of an event that was deleted stays taken: such a one is brought back.
Result<CalendarAnswer> GoogleCalendar::create(const QString &calendar, RecordId key, const QJsonObject &fields)
{
    const auto members = googleNewEvent(key, fields);
    if (!members)
        return CalendarAnswer{{}, {}, members.error().what};
    const QUrlQuery quiet = encodedQuery({{u"sendUpdates"_s, u"none"_s}});
    auto answer = TRY(m_api.post(eventsPath(calendar), *members, JsonApi::Repeat::Allowed, quiet));
    if (m_api.meaningOf(answer) == ErrorRule::Meaning::Exists && !answer.isSuccess()) {
        const auto there = TRY(readEvent(calendar, googleIdOf(key)));
        if (!there) {
            QJsonObject again = *members;
            again.remove("id"_L1);
            again.insert(u"status"_s, u"confirmed"_s);
            answer = TRY(
                m_api.send("PATCH", eventPath(calendar, googleIdOf(key)), quiet, &again, JsonApi::Repeat::Allowed, {}));
        }
    }
    CalendarAnswer result{answer, {}, {}};
    if (answer.isSuccess() && answer.body.contains("id"_L1))
        result.event = googleEvent(answer.body, false);
    return result;
}

Result<JsonAnswer> GoogleCalendar::patch(
    const QString &calendar, const CalendarEvent &event, const QJsonObject &members)
{
    return m_api.send("PATCH", eventPath(calendar, event.id), encodedQuery({{u"sendUpdates"_s, u"none"_s}}), &members,
        JsonApi::Repeat::Allowed, ifMatch(event));
}

Result<CalendarAnswer> GoogleCalendar::change(const Change &change)
{
    const bool isOccurrence = !change.event.part().isEmpty();
    const QStringList wantedDates = textsIn(change.wanted, "excluded_dates"_L1);
    QStringList excluded;
    for (const QString &date : wantedDates) { // the others have events of their own, or are cancelled as such
        if (!change.series.exceptionDates().contains(date) && !change.series.cancelledDates().contains(date))
            excluded.append(date);
    }
    auto members = googleMembers(change.changed, change.wanted, excluded, isOccurrence);
    if (!members)
        return CalendarAnswer{{}, {}, members.error().what};
    if (isOccurrence)
        members->insert(u"status"_s, u"confirmed"_s); // it may have been cancelled before
    const auto answer = TRY(patch(change.calendar, change.event, *members));
    if (answer.isSuccess() && !isOccurrence && change.changed.contains("excluded_dates"_L1)) {
        for (const CalendarEvent &one : change.series.cancelled) {
            if (!wantedDates.contains(one.part())) {
                TRY(patch(change.calendar, one, {{u"status"_s, u"confirmed"_s}}));
            }
        }
    }
    CalendarAnswer result{answer, {}, {}};
    if (answer.isSuccess())
        result.event = googleEvent(answer.body, isOccurrence);
    return result;
}

Result<JsonAnswer> GoogleCalendar::remove(const QString &calendar, const CalendarEvent &event)
{
    return m_api.remove(eventPath(calendar, event.id), encodedQuery({{u"sendUpdates"_s, u"none"_s}}), ifMatch(event));
}

Result<std::vector<QJsonObject>> GoogleCalendar::listOccurrencesAt(
    const QString &calendar, const QString &master, Instant at)
{
    constexpr qint64 day = 86'400'000; // a whole day begins elsewhere on the clock of the calendar
    return listAll(eventPath(calendar, master) + u"/instances"_s,
        encodedQuery({{u"timeMin"_s, Instant{at.ms - day}.toIso()}, {u"timeMax"_s, Instant{at.ms + day}.toIso()},
            {u"showDeleted"_s, u"true"_s}, {u"maxResults"_s, QString::number(googlePageSize)}}));
}

Result<std::optional<CalendarEvent>> GoogleCalendar::findOccurrence(
    const QString &calendar, const CalendarSeries &series, Instant at)
{
    const QJsonObject fields = eventFields(series.main.lines, {});
    const QString date = fields.value("all_day"_L1).toBool() ? at.dateIn(QTimeZone::utc()).toString(Qt::ISODate)
                                                             : at.toIso().section(u'.', 0, 0) + u'Z';
    for (const CalendarEvent &one : series.exceptions) {
        if (one.part() == date)
            return std::optional(one);
    }
    QStringList excluded = textsIn(fields, "excluded_dates"_L1);
    if (excluded.removeAll(date) > 0) {
        const auto members = TRY(googleMembers({u"excluded_dates"_s}, fields, excluded, false));
        const auto answer = TRY(patch(calendar, series.main, members));
        if (!answer.isSuccess())
            return fail(m_api.errorOf(answer));
    }
    const auto rows = TRY(listOccurrencesAt(calendar, series.main.id, at));
    for (const QJsonObject &row : rows) {
        CalendarEvent one = googleEvent(row, true);
        if (one.part() == date)
            return std::optional(std::move(one));
    }
    return std::optional<CalendarEvent>();
}

} // namespace satchel::sync
