// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/microsoft/MicrosoftCalendar.h"

#include "domain/Reason.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/microsoft/GraphRequests.h"
#include "sync/connectors/microsoft/MicrosoftEvent.h"
#include "sync/transport/EncodedQuery.h"

#include <algorithm>
#include <map>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int listSize = 500; // rows of a page
constexpr qsizetype maxChanges = 200; // that are read at once
constexpr qsizetype maxSchedules = 20; // of one getSchedule
constexpr qint64 longestSchedule = 40LL * 86'400'000; // milliseconds; it refuses 42 days and more

QString graphEventsPath(const QString &calendar)
{
    return u"graph/me/calendars/"_s + calendar + u"/events"_s;
}

QString graphEventPath(const QString &calendar, const QString &id)
{
    return graphEventsPath(calendar) + u'/' + id;
}

/// Of a series its exceptions too: the same members of each.
QUrlQuery selection(bool isSeries)
{
    const QString members = microsoftMembers().join(u',');
    return isSeries ? encodedQuery({{u"$select"_s, members + u",exceptionOccurrences,cancelledOccurrences"_s},
               {u"$expand"_s, u"exceptionOccurrences"_s}})
                    : encodedQuery({{u"$select"_s, members}});
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

CalendarSeries seriesFromRow(const QJsonObject &row)
{
    CalendarSeries series{microsoftEvent(row), {}, {}};
    for (const QJsonValue one : row.value("exceptionOccurrences"_L1).toArray())
        series.exceptions.push_back(microsoftEvent(one.toObject(), &row));
    for (const QJsonValue one : row.value("cancelledOccurrences"_L1).toArray())
        series.cancelled.push_back(cancelledOccurrence(one.toString(), row));
    return series;
}

/// Of a row of a list, short: many are kept.
QString versionOfRow(const QJsonObject &row)
{
    const QByteArray said
        = row.value("@odata.etag"_L1).toString(row.value("lastModifiedDateTime"_L1).toString()).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex().left(12));
}

/// The versions of a calendar's events, as a token keeps them.
struct EventVersions
{
    QJsonObject known; // by id
    QString link = {}; // to the rest of the list
    bool isValid = true;

    static EventVersions fromText(const QString &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        return {json.value("versions"_L1).toObject(), json.value("link"_L1).toString(), json.contains("versions"_L1)};
    }
    QString toText() const
    {
        const QJsonObject json{{u"versions"_s, known}, {u"link"_s, link}};
        return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
};

/// The instant of a date as a series has it: "2026-11-27" or a time.
Instant momentOf(const QString &date)
{
    return Instant::fromIso(date.contains(u'T') ? date : date + "T00:00:00Z"_L1).value_or(Instant());
}

} // namespace

Result<std::vector<Collection>> MicrosoftCalendar::listCalendars()
{
    const auto rows = TRY(listGraphRows(m_api, u"graph/me/calendars"_s, {}));
    const auto isDefault = [](const QJsonObject &row) { return row.value("isDefaultCalendar"_L1).toBool(); };
    const auto addressOf = [](const QJsonObject &row) { return row.value("owner"_L1)["address"_L1].toString(); };
    const auto first = std::ranges::find_if(rows, isDefault);
    const QString mine = first == rows.end() ? QString() : addressOf(*first);
    std::vector<Collection> found;
    for (const QJsonObject &row : rows) {
        Collection one;
        one.id = row.value("id"_L1).toString();
        one.name = row.value("name"_L1).toString(one.id);
        one.isWritable = row.value("canEdit"_L1).toBool();
        const bool isOwner = addressOf(row).isEmpty() || addressOf(row).compare(mine, Qt::CaseInsensitive) == 0;
        one.isMine = isOwner && one.isWritable; // holidays and the like are owned by whoever added them
        found.insert(isDefault(row) ? found.begin() : found.end(), std::move(one)); // new meetings go to the first
    }
    return found;
}

/// A list has series and single events, and of each a version that any write changes.
QUrlQuery MicrosoftCalendar::listQuery()
{
    return encodedQuery({{u"$select"_s, u"id,type,lastModifiedDateTime"_s}, {u"$top"_s, QString::number(listSize)}});
}

Result<CalendarChanges> MicrosoftCalendar::listEvents(const QString &calendar, const QString &next)
{
    EventVersions versions = EventVersions::fromText(next);
    const auto answer = TRY(
        versions.link.isEmpty() ? m_api.get(graphEventsPath(calendar), listQuery()) : m_api.follow(versions.link));
    CalendarChanges changes;
    changes.now = answer.now;
    changes.isExpired = !answer.isSuccess() && isGraphTokenExpired(answer);
    if (changes.isExpired)
        return changes;
    if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    QStringList ids;
    for (const QJsonValue value : answer.body.value("value"_L1).toArray()) {
        const QJsonObject row = value.toObject();
        if (isOfSeries(row))
            continue;
        ids.append(row.value("id"_L1).toString());
        versions.known.insert(ids.last(), versionOfRow(row));
    }
    changes.found = TRY(readSeriesByIds(calendar, ids));
    versions.link = answer.body.value("@odata.nextLink"_L1).toString();
    (versions.link.isEmpty() ? changes.token : changes.next) = versions.toText();
    return changes;
}

/// The whole list, compared with the versions of the last one. Many changes are read in several pages, each with a list
/// of its own.
Result<CalendarChanges> MicrosoftCalendar::listChanges(const QString &calendar, const QString &tokenOrNext)
{
    EventVersions versions = EventVersions::fromText(tokenOrNext);
    CalendarChanges changes;
    changes.isExpired = !versions.isValid;
    if (changes.isExpired)
        return changes;
    const auto rows = TRY(listGraphRows(m_api, graphEventsPath(calendar), listQuery(), &changes.now));
    QStringList changed;
    QJsonObject known;
    for (const QJsonObject &row : rows) {
        const QString id = row.value("id"_L1).toString();
        if (isOfSeries(row))
            continue;
        const QString before = versions.known.take(id).toString();
        const bool isChanged = before != versionOfRow(row);
        if (isChanged && changed.size() < maxChanges)
            changed.append(id);
        known.insert(id, isChanged && !changed.contains(id) ? before : versionOfRow(row));
    }
    changes.removed = versions.known.keys();
    changes.found = TRY(readSeriesByIds(calendar, changed));
    const bool isWhole = changed.size() < maxChanges;
    (isWhole ? changes.token : changes.next) = EventVersions{known}.toText();
    return changes;
}

/// Those that are still there.
Result<std::vector<CalendarSeries>> MicrosoftCalendar::readSeriesByIds(const QString &calendar, const QStringList &ids)
{
    const auto rows = TRY(readEvents(calendar, ids, false));
    QStringList masters;
    std::vector<CalendarSeries> found;
    for (const QJsonObject &row : rows) {
        if (isMaster(row))
            masters.append(row.value("id"_L1).toString());
        else if (!isOfSeries(row))
            found.push_back(seriesFromRow(row));
    }
    const auto series = TRY(readEvents(calendar, masters, true));
    for (const QJsonObject &row : series)
        found.push_back(seriesFromRow(row));
    return found;
}

Result<std::vector<QJsonObject>> MicrosoftCalendar::readEvents(
    const QString &calendar, const QStringList &ids, bool isSeries)
{
    const QString query = selection(isSeries).toString(QUrl::FullyEncoded);
    QStringList addresses;
    for (const QString &id : ids)
        addresses.append(
            u"/me/calendars/"_s + graphSegment(calendar) + u"/events/"_s + graphSegment(id) + u'?' + query);
    return readGraphRows(m_api, addresses);
}

Result<std::optional<QJsonObject>> MicrosoftCalendar::readEvent(
    const QString &calendar, const QString &id, bool isSeries)
{
    const auto answer = TRY(m_api.get(graphEventPath(calendar, id), selection(isSeries)));
    if (answer.isSuccess())
        return std::optional(answer.body);
    const bool isGone = m_api.meaningOf(answer) == ErrorRule::Meaning::Gone;
    return isGone ? Result<std::optional<QJsonObject>>(std::optional<QJsonObject>()) : fail(m_api.errorOf(answer));
}

Result<std::optional<CalendarSeries>> MicrosoftCalendar::readSeries(const QString &calendar, const QString &id)
{
    auto row = TRY(readEvent(calendar, id, false));
    if (row && isMaster(*row))
        row = TRY(readEvent(calendar, id, true));
    return row && !isOfSeries(*row) ? std::optional(seriesFromRow(*row)) : std::optional<CalendarSeries>();
}

Result<QString> MicrosoftCalendar::findByKey(const QString &calendar, RecordId key)
{
    const auto rows = TRY(listGraphRows(m_api, graphEventsPath(calendar),
        encodedQuery({{u"$filter"_s, graphKeyFilter(key)}, {u"$select"_s, u"id"_s}})));
    return rows.empty() ? QString() : rows.front().value("id"_L1).toString();
}

/// A second request with the same transactionId makes nothing and shows what the first one made.
Result<CalendarAnswer> MicrosoftCalendar::create(const QString &calendar, RecordId key, const QJsonObject &fields)
{
    auto body = microsoftBody(changedFields({}, fields) + QStringList{u"at"_s}, fields, false);
    if (!body)
        return CalendarAnswer{{}, {}, body.error().what};
    body->insert(u"transactionId"_s, key.toString());
    body->insert(u"singleValueExtendedProperties"_s, graphKeyProperties(key));
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
    if (change.event.isBodyReadOnly && body->contains("body"_L1))
        return CalendarAnswer{
            {}, {}, Reason::tr("The description contains the details for joining online: change it in Outlook")};
    QStringList dates;
    if (!isOccurrence && change.changed.contains("excluded_dates"_L1))
        dates = textsIn(change.wanted, "excluded_dates"_L1);
    const QStringList cancelled = change.series.cancelledDates();
    const bool isRestored = !isOccurrence && change.changed.contains("excluded_dates"_L1)
        && std::ranges::any_of(cancelled, [&](const QString &date) { return !dates.contains(date); });
    const bool isReset = body->contains("start"_L1) || body->contains("recurrence"_L1); // all dates are back then
    if (isRestored && !isReset)
        return CalendarAnswer{{}, {}, Reason::tr("Outlook can't restore a deleted occurrence of a series")};
    JsonAnswer answer;
    answer.status = 200;
    if (!body->isEmpty())
        answer = TRY(m_api.patch(graphEventPath(change.calendar, change.event.id), *body, JsonApi::Repeat::Allowed,
            graphCondition(change.event.etag)));
    CalendarAnswer result{answer, {}, {}};
    if (answer.isSuccess() && answer.body.contains("id"_L1))
        result.event = microsoftEvent(answer.body);
    if (!answer.isSuccess())
        return result;
    if (isReset && !isOccurrence && !body->contains("start"_L1)) {
        TRY(restoreExceptions(change));
        dates = textsIn(change.wanted, "excluded_dates"_L1);
        dates.removeIf([&](const QString &date) { return change.series.exceptionDates().contains(date); });
        result.answer = TRY(excludeDates(change, dates, answer));
    } else if (!isReset) {
        result.answer = TRY(excludeDates(change, dates, answer));
    }
    return result;
}

/// A new rule drops the exceptions of a series in Outlook: those whose date it still has are written again.
Result<void> MicrosoftCalendar::restoreExceptions(const Change &change)
{
    if (change.series.exceptions.empty())
        return {};
    const auto now = TRY(readSeries(change.calendar, change.series.main.id));
    for (const CalendarEvent &lost : change.series.exceptions) {
        const auto there = now && !now->find(lost.part())
            ? TRY(findOccurrence(change.calendar, *now, momentOf(lost.part())))
            : std::optional<CalendarEvent>();
        if (!there)
            continue;
        QStringList members{u"at"_s, u"duration_seconds"_s, u"subject"_s, u"location"_s};
        if (!lost.isBodyReadOnly)
            members.append(u"purpose"_s);
        const auto body = TRY(microsoftBody(members, eventFields(lost.lines, {}), true));
        const auto answer = TRY(m_api.patch(
            graphEventPath(change.calendar, there->id), body, JsonApi::Repeat::Allowed, graphCondition(there->etag)));
        if (!answer.isSuccess())
            return fail(m_api.errorOf(answer));
    }
    return {};
}

/// Takes dates out of a series that are neither exceptions nor gone already: as it is after the change. The first
/// refusal is the answer.
Result<JsonAnswer> MicrosoftCalendar::excludeDates(const Change &change, const QStringList &dates, JsonAnswer answer)
{
    if (dates.isEmpty())
        return answer;
    const auto now = TRY(readSeries(change.calendar, change.series.main.id));
    for (const QString &date : dates) {
        if (!now || now->exceptionDates().contains(date) || now->cancelledDates().contains(date))
            continue;
        const auto there = TRY(findOccurrence(change.calendar, *now, momentOf(date)));
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
    return m_api.remove(graphEventPath(calendar, event.id), {}, graphCondition(event.etag));
}

Result<std::optional<CalendarEvent>> MicrosoftCalendar::findOccurrence(
    const QString &calendar, const CalendarSeries &series, Instant at)
{
    constexpr qint64 day = 86'400'000; // a whole day begins elsewhere on the clock of the calendar
    const auto master = TRY(readEvent(calendar, series.main.id, false));
    if (!master)
        return std::optional<CalendarEvent>();
    const QString date = master->value("isAllDay"_L1).toBool() ? at.dateIn(QTimeZone::utc()).toString(Qt::ISODate)
                                                               : at.toIso().section(u'.', 0, 0) + u'Z';
    for (const CalendarEvent &one : series.exceptions) {
        if (one.part() == date)
            return std::optional(one);
    }
    const auto rows = TRY(listGraphRows(m_api, graphEventPath(calendar, series.main.id) + u"/instances"_s,
        encodedQuery({{u"startDateTime"_s, Instant{at.ms - day}.toIso()},
            {u"endDateTime"_s, Instant{at.ms + day}.toIso()}, {u"$select"_s, microsoftMembers().join(u',')}})));
    for (const QJsonObject &row : rows) {
        CalendarEvent one = microsoftEvent(row, &*master);
        if (one.part() == date)
            return std::optional(std::move(one));
    }
    return std::optional<CalendarEvent>();
}

/// Accounts of a company only: personal ones refuse it.
Result<std::vector<store::FreeBusy>> MicrosoftCalendar::readFreeBusy(const store::FreeBusyQuery &query)
{
    std::vector<store::FreeBusy> told;
    for (qsizetype first = 0; first < query.addresses.size(); first += maxSchedules) {
        store::FreeBusyQuery part = query;
        part.addresses = query.addresses.mid(first, maxSchedules);
        std::map<QString, store::FreeBusy> people;
        for (part.from = query.from; part.from < query.until; part.from = part.until) {
            part.until = std::min(query.until, Instant{part.from.ms + longestSchedule});
            auto more = TRY(readSchedules(part));
            for (store::FreeBusy &person : more) {
                auto &all = people.try_emplace(person.address, store::FreeBusy{person.address, {}}).first->second.busy;
                all.insert(all.end(), person.busy.begin(), person.busy.end());
            }
        }
        for (auto &[address, person] : people)
            told.push_back(std::move(person));
    }
    return told;
}

/// What is free or spent working elsewhere does not keep anybody from a meeting.
Result<std::vector<store::FreeBusy>> MicrosoftCalendar::readSchedules(const store::FreeBusyQuery &query)
{
    const auto time = [](Instant at) {
        return QJsonObject{{u"dateTime"_s, at.toIso().chopped(1)}, {u"timeZone"_s, u"UTC"_s}};
    };
    const auto answer = TRY(m_api.readBy(u"graph/me/calendar/getSchedule"_s,
        {{u"schedules"_s, QJsonArray::fromStringList(query.addresses)}, {u"startTime"_s, time(query.from)},
            {u"endTime"_s, time(query.until)}, {u"availabilityViewInterval"_s, 1440}}));
    std::vector<store::FreeBusy> told;
    for (const QJsonValue schedule : answer.body.value("value"_L1).toArray()) {
        const QString address = schedule["scheduleId"_L1].toString().toLower();
        if (schedule["error"_L1].isObject() || !schedule["scheduleItems"_L1].isArray()
            || !query.addresses.contains(address))
            continue;
        store::FreeBusy person{address, {}};
        for (const QJsonValue item : schedule["scheduleItems"_L1].toArray()) {
            const QString status = item["status"_L1].toString();
            const EventSpan span = microsoftSpan(item.toObject());
            if (status.compare("free"_L1, Qt::CaseInsensitive) != 0
                && status.compare("workingElsewhere"_L1, Qt::CaseInsensitive) != 0)
                person.busy.push_back({span.start, span.end});
        }
        told.push_back(std::move(person));
    }
    return told;
}

} // namespace satchel::sync
