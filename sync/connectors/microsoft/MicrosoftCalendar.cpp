// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/MicrosoftCalendar.h"

#include "domain/Reason.h"
#include "sync/connectors/microsoft/MicrosoftEvent.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype batchLimit = 20; // requests of one $batch
constexpr int mostGraphPages = 10'000;

/// A named property of our own, which a filter finds.
const QString keyProperty = u"String {6a2d7a34-2f0c-4d0f-9a53-5f3f6d1c9b70} Name SatchelKey"_s;

QString graphEventsPath(const QString &calendar)
{
    return u"graph/me/calendars/"_s + calendar + u"/events"_s;
}

QString graphEventPath(const QString &calendar, const QString &id)
{
    return graphEventsPath(calendar) + u'/' + id;
}

QUrlQuery graphQuery(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return query;
}

/// Of a series its exceptions too: the same members of each.
QUrlQuery selection(bool isSeries)
{
    const QString members = microsoftMembers().join(u',');
    return isSeries ? graphQuery({{u"$select"_s, members + u",exceptionOccurrences,cancelledOccurrences"_s},
               {u"$expand"_s, u"exceptionOccurrences"_s}})
                    : graphQuery({{u"$select"_s, members}});
}

bool isMaster(const QJsonObject &row)
{
    return row.value("type"_L1).toString() == "seriesMaster"_L1;
}

bool isOfSeries(const QJsonObject &row)
{
    const QString type = row.value("type"_L1).toString();
    return type == "occurrence"_L1 || type == "exception"_L1;
}

/// The server wants a full sync (410), or does not know the token.
bool isForgotten(const JsonAnswer &answer)
{
    return answer.status == 410 || answer.error.category.contains("syncstate"_L1, Qt::CaseInsensitive)
        || answer.error.category.compare("resyncRequired"_L1, Qt::CaseInsensitive) == 0;
}

CalendarSeries wholeSeries(const QJsonObject &row)
{
    CalendarSeries series{microsoftEvent(row), {}, {}};
    for (const QJsonValue one : row.value("exceptionOccurrences"_L1).toArray())
        series.exceptions.push_back(microsoftEvent(one.toObject(), &row));
    for (const QJsonValue one : row.value("cancelledOccurrences"_L1).toArray())
        series.cancelled.push_back(cancelledOccurrence(one.toString(), row));
    return series;
}

std::vector<HttpHeader> ifUnchanged(const CalendarEvent &event)
{
    return event.etag.isEmpty() ? std::vector<HttpHeader>() : std::vector<HttpHeader>{{"If-Match", event.etag}};
}

/// The instant of a date as a series has it: "2026-11-27" or a time.
Instant momentOf(const QString &date)
{
    return Instant::fromIso(date.contains(u'T') ? date : date + "T00:00:00Z"_L1).value_or(Instant());
}

} // namespace

Result<std::vector<QJsonObject>> MicrosoftCalendar::all(const QString &path, const QUrlQuery &query)
{
    std::vector<QJsonObject> rows;
    auto answer = TRY(m_api.read(path, query));
    QString before;
    for (int pages = 0; pages < mostGraphPages; ++pages) {
        for (const QJsonValue row : answer.body.value("value"_L1).toArray())
            rows.push_back(row.toObject());
        const QString next = answer.body.value("@odata.nextLink"_L1).toString();
        if (next.isEmpty())
            return rows;
        if (next == before)
            break;
        before = next;
        answer = TRY(m_api.follow(next));
        if (!answer.isSuccess())
            return fail(m_api.errorOf(answer));
    }
    return fail(Error::Kind::Invalid, Reason::tr("endless paging: the list returns to %1").arg(before), path);
}

Result<std::vector<Collection>> MicrosoftCalendar::calendars()
{
    const auto rows = TRY(all(u"graph/me/calendars"_s, {}));
    const auto isDefault = [](const QJsonObject &row) { return row.value("isDefaultCalendar"_L1).toBool(); };
    const auto addressOf = [](const QJsonObject &row) { return row.value("owner"_L1)["address"_L1].toString(); };
    const auto first = std::ranges::find_if(rows, isDefault);
    const QString mine = first == rows.end() ? QString() : addressOf(*first);
    std::vector<Collection> found;
    for (const QJsonObject &row : rows) {
        Collection one;
        one.id = row.value("id"_L1).toString();
        one.name = row.value("name"_L1).toString(one.id);
        one.isMine = addressOf(row).isEmpty() || addressOf(row).compare(mine, Qt::CaseInsensitive) == 0;
        one.isWritable = row.value("canEdit"_L1).toBool();
        found.insert(isDefault(row) ? found.begin() : found.end(), std::move(one)); // new meetings go to the first
    }
    return found;
}

Result<CalendarChanges> MicrosoftCalendar::everything(const QString &calendar, const QString &next)
{
    const auto answer = TRY(next.isEmpty() ? m_api.get(graphEventsPath(calendar) + u"/delta"_s) : m_api.follow(next));
    return changesOf(calendar, answer, true);
}

Result<CalendarChanges> MicrosoftCalendar::since(const QString &calendar, const QString &tokenOrNext)
{
    const auto answer = TRY(m_api.follow(tokenOrNext));
    return changesOf(calendar, answer, false);
}

/// Rows may have a few members only, and say nothing of exceptions: every event is read. In a listing a series is shown
/// itself, so its occurrences are passed over.
Result<CalendarChanges> MicrosoftCalendar::changesOf(const QString &calendar, const JsonAnswer &answer, bool isListing)
{
    CalendarChanges changes;
    changes.now = answer.now;
    changes.isExpired = !answer.isSuccess() && isForgotten(answer);
    if (changes.isExpired)
        return changes;
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    QStringList ids;
    for (const QJsonValue row : answer.body.value("value"_L1).toArray()) {
        const QString id = row["id"_L1].toString();
        if (!row["@removed"_L1].isUndefined())
            changes.removed.append(id);
        else if (!isOfSeries(row.toObject()))
            ids.append(id);
        else if (!isListing)
            ids.append(row["seriesMasterId"_L1].toString());
    }
    ids.removeDuplicates();
    changes.found = TRY(seriesOf(calendar, ids));
    changes.next = answer.body.value("@odata.nextLink"_L1).toString();
    changes.token = answer.body.value("@odata.deltaLink"_L1).toString();
    return changes;
}

/// Those that are still there.
Result<std::vector<CalendarSeries>> MicrosoftCalendar::seriesOf(const QString &calendar, const QStringList &ids)
{
    const auto rows = TRY(events(calendar, ids, false));
    QStringList masters;
    std::vector<CalendarSeries> found;
    for (const QJsonObject &row : rows) {
        if (isMaster(row))
            masters.append(row.value("id"_L1).toString());
        else if (!isOfSeries(row))
            found.push_back(wholeSeries(row));
    }
    const auto series = TRY(events(calendar, masters, true));
    for (const QJsonObject &row : series)
        found.push_back(wholeSeries(row));
    return found;
}

Result<std::vector<QJsonObject>> MicrosoftCalendar::events(
    const QString &calendar, const QStringList &ids, bool isSeries)
{
    std::vector<QJsonObject> found;
    for (qsizetype begin = 0; begin < ids.size(); begin += batchLimit) {
        TRY(addBatch(calendar, ids.mid(begin, batchLimit), isSeries, found));
    }
    return found;
}

/// Several reads in one request; the answers come in any order.
Result<void> MicrosoftCalendar::addBatch(
    const QString &calendar, const QStringList &ids, bool isSeries, std::vector<QJsonObject> &found)
{
    QJsonObject headers;
    for (const auto &[name, value] : m_api.manifest().headers)
        headers.insert(name, value);
    QJsonArray requests;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString path = u"/me/calendars/"_s + QString::fromLatin1(QUrl::toPercentEncoding(calendar))
            + u"/events/"_s + QString::fromLatin1(QUrl::toPercentEncoding(ids[i]));
        requests.append(QJsonObject{{u"id"_s, QString::number(i)}, {u"method"_s, u"GET"_s},
            {u"url"_s, path + u'?' + selection(isSeries).toString(QUrl::FullyEncoded)}, {u"headers"_s, headers}});
    }
    const auto answer = TRY(m_api.readBy(u"graph/$batch"_s, {{u"requests"_s, requests}}));
    const QJsonArray responses = answer.body.value("responses"_L1).toArray();
    if (responses.size() != ids.size())
        return fail(Error::Kind::Invalid, Reason::tr("the response is not complete"), answer.path);
    for (const QJsonValue one : responses) {
        JsonAnswer part;
        part.status = one["status"_L1].toInt();
        part.body = one["body"_L1].toObject();
        part.path = answer.path;
        if (part.isSuccess()) {
            found.push_back(part.body);
            continue;
        }
        part.error = m_api.manifest().errorTextOf(part.body);
        if (m_api.meaningOf(part) != ErrorRule::Meaning::Gone)
            return fail(m_api.errorOf(part));
    }
    return {};
}

Result<std::optional<QJsonObject>> MicrosoftCalendar::event(const QString &calendar, const QString &id, bool isSeries)
{
    const auto answer = TRY(m_api.get(graphEventPath(calendar, id), selection(isSeries)));
    if (answer.isSuccess())
        return std::optional(answer.body);
    const bool isGone = m_api.meaningOf(answer) == ErrorRule::Meaning::Gone;
    return isGone ? Result<std::optional<QJsonObject>>(std::optional<QJsonObject>()) : fail(m_api.errorOf(answer));
}

Result<std::optional<CalendarSeries>> MicrosoftCalendar::series(const QString &calendar, const QString &id)
{
    auto row = TRY(event(calendar, id, false));
    if (row && isMaster(*row))
        row = TRY(event(calendar, id, true));
    return row && !isOfSeries(*row) ? std::optional(wholeSeries(*row)) : std::optional<CalendarSeries>();
}

Result<QString> MicrosoftCalendar::madeBy(const QString &calendar, RecordId key)
{
    const QString filter = u"singleValueExtendedProperties/any(ep: ep/id eq '%1' and ep/value eq '%2')"_s.arg(
        keyProperty, key.toString());
    const auto rows = TRY(
        all(graphEventsPath(calendar), graphQuery({{u"$filter"_s, filter}, {u"$select"_s, u"id"_s}})));
    return rows.empty() ? QString() : rows.front().value("id"_L1).toString();
}

/// A second request with the same transactionId makes nothing and shows what the first one made.
Result<CalendarAnswer> MicrosoftCalendar::create(const QString &calendar, RecordId key, const QJsonObject &fields)
{
    auto body = microsoftBody(changedFields({}, fields) + QStringList{u"at"_s}, fields, false);
    if (!body)
        return CalendarAnswer{{}, {}, body.error().what};
    body->insert(u"transactionId"_s, key.toString());
    body->insert(u"singleValueExtendedProperties"_s,
        QJsonArray{QJsonObject{{u"id"_s, keyProperty}, {u"value"_s, key.toString()}}});
    const auto answer = TRY(m_api.post(graphEventsPath(calendar), *body, JsonApi::Repeat::Allowed));
    CalendarAnswer result{answer, {}, {}};
    if (answer.isSuccess() && answer.body.contains("id"_L1))
        result.event = microsoftEvent(answer.body);
    return result;
}

Result<CalendarAnswer> MicrosoftCalendar::change(const Change &change)
{
    const bool isOccurrence = !change.event.part().isEmpty();
    const auto body = microsoftBody(change.changed, change.wanted, isOccurrence);
    if (!body)
        return CalendarAnswer{{}, {}, body.error().what};
    if (change.event.keepsBody && body->contains("body"_L1))
        return CalendarAnswer{{}, {}, Reason::tr("the text says how to join the meeting online: change it in Outlook")};
    QStringList dates;
    if (!isOccurrence && change.changed.contains("excluded_dates"_L1))
        dates = textsIn(change.wanted, "excluded_dates"_L1);
    const QStringList cancelled = change.series.cancelledDates();
    const bool isRestored = !isOccurrence && change.changed.contains("excluded_dates"_L1)
        && std::ranges::any_of(cancelled, [&](const QString &date) { return !dates.contains(date); });
    if (isRestored && !body->contains("start"_L1)) // a new time brings all of them back
        return CalendarAnswer{{}, {}, Reason::tr("Outlook cannot bring back a date that was taken out of a series")};
    JsonAnswer answer;
    answer.status = 200;
    if (!body->isEmpty())
        answer = TRY(m_api.patch(graphEventPath(change.calendar, change.event.id), *body, JsonApi::Repeat::Allowed,
            ifUnchanged(change.event)));
    CalendarAnswer result{answer, {}, {}};
    if (answer.isSuccess() && answer.body.contains("id"_L1))
        result.event = microsoftEvent(answer.body);
    if (answer.isSuccess() && !body->contains("start"_L1))
        result.answer = TRY(exclude(change, dates, answer));
    return result;
}

/// Takes dates out of a series that are neither exceptions nor gone already. The first refusal is the answer.
Result<JsonAnswer> MicrosoftCalendar::exclude(const Change &change, const QStringList &dates, JsonAnswer answer)
{
    for (const QString &date : dates) {
        if (change.series.exceptionDates().contains(date) || change.series.cancelledDates().contains(date))
            continue;
        const auto there = TRY(occurrence(change.calendar, change.series, momentOf(date)));
        if (!there)
            continue;
        const auto removed = TRY(remove(change.calendar, *there));
        if (!removed.isSuccess() && m_api.meaningOf(removed) != ErrorRule::Meaning::Gone)
            return removed;
    }
    return answer;
}

Result<JsonAnswer> MicrosoftCalendar::remove(const QString &calendar, const CalendarEvent &event)
{
    return m_api.remove(graphEventPath(calendar, event.id), {}, ifUnchanged(event));
}

Result<std::optional<CalendarEvent>> MicrosoftCalendar::occurrence(
    const QString &calendar, const CalendarSeries &series, Instant at)
{
    constexpr qint64 day = 86'400'000; // a whole day begins elsewhere on the clock of the calendar
    const auto master = TRY(event(calendar, series.main.id, false));
    if (!master)
        return std::optional<CalendarEvent>();
    const QString date = master->value("isAllDay"_L1).toBool() ? at.dateIn(QTimeZone::utc()).toString(Qt::ISODate)
                                                               : at.toIso().section(u'.', 0, 0) + u'Z';
    for (const CalendarEvent &one : series.exceptions) {
        if (one.part() == date)
            return std::optional(one);
    }
    const auto rows = TRY(all(graphEventPath(calendar, series.main.id) + u"/instances"_s,
        graphQuery({{u"startDateTime"_s, Instant{at.ms - day}.toIso()},
            {u"endDateTime"_s, Instant{at.ms + day}.toIso()}, {u"$select"_s, microsoftMembers().join(u',')}})));
    for (const QJsonObject &row : rows) {
        CalendarEvent one = microsoftEvent(row, &*master);
        if (one.part() == date)
            return std::optional(std::move(one));
    }
    return std::optional<CalendarEvent>();
}

} // namespace satchel::sync
