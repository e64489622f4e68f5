// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of Microsoft Graph as its documents describe them, for an account of one person. Pages have two rows.
// Assumed: that a new time or rule of a series drops its exceptions, as Outlook does.
#pragma once

#include "tests/calendars/CalendarStandIn.h"
#include "tests/calendars/MicrosoftContactFolders.h"

#include <set>

namespace satchel::test {

class MicrosoftStandIn
{
public:
    struct Event
    {
        QJsonObject json; // as it was written, with its id
        qint64 revision = 0;
        bool isDeleted = false;
        QString key; // of the extended property
        std::set<QString> cancelled; // dates
        QMap<QString, QJsonObject> exceptions; // by date
    };

    static QString work() { return QStringLiteral("AQMkWork="); }

    MicrosoftStandIn() { addCalendar(work(), QStringLiteral("Calendar"), QStringLiteral("ann@example.com"), true); }

    void addCalendar(const QString &id, const QString &name, const QString &owner = QStringLiteral("ann@example.com"),
        bool isDefault = false, bool canEdit = true)
    {
        m_calendars.append({{QStringLiteral("id"), id}, {QStringLiteral("name"), name},
            {QStringLiteral("isDefaultCalendar"), isDefault}, {QStringLiteral("canEdit"), canEdit},
            {QStringLiteral("owner"), QJsonObject{{QStringLiteral("address"), owner}}}});
    }
    /// The next link to a further page is answered so.
    void failLink(int status, const QString &code) { m_linkFailure = {"GET", status, code, 1}; }
    /// So many parts of a $batch, at its beginning.
    void failParts(int status, const QString &code, int times) { m_partFailure = {"GET", status, code, times}; }
    bool touchesSeries = true; // a change of an exception shows its series as changed
    void failNext(const QByteArray &method, int status, const QString &code, int times = 1)
    {
        m_failure = {method, status, code, times};
    }

    /// Another program of the same person; members that are not named stay.
    void put(const QString &id, const QJsonObject &members, const QString &calendar = work())
    {
        Event &event = m_events[calendar][id];
        event.json = merged(event.json, members);
        event.json.insert(QStringLiteral("id"), id);
        touch(event);
    }
    void putException(const QString &id, const QString &date, const QJsonObject &members)
    {
        Event &event = m_events[work()][id];
        event.exceptions[date] = merged(event.exceptions.value(date), members);
        if (touchesSeries)
            touch(event);
    }
    void cancelOccurrence(const QString &id, const QString &date)
    {
        Event &event = m_events[work()][id];
        event.exceptions.remove(date);
        event.cancelled.insert(date);
        touch(event);
    }
    void remove(const QString &id, const QString &calendar = work())
    {
        m_events[calendar][id].isDeleted = true;
        touch(m_events[calendar][id]);
    }
    QMap<QString, Event> living(const QString &calendar = work()) const
    {
        QMap<QString, Event> found;
        const auto &all = m_events.value(calendar);
        for (auto one = all.begin(); one != all.end(); ++one) {
            if (!one->isDeleted)
                found.insert(one.key(), *one);
        }
        return found;
    }
    Event event(const QString &id, const QString &calendar = work()) const
    {
        return m_events.value(calendar).value(id);
    }
    /// The scheduleItems of colleagues in the same organization.
    QMap<QString, QJsonArray> schedules;
    int mails = 0; // that were sent to guests
    MicrosoftContactFolders contacts; // of the same account

    sync::HttpResponse answer(const sync::HttpRequest &request, Instant now)
    {
        m_now = now;
        const CalendarRequest asked = CalendarRequest::of(request);
        if (asked.token != "word")
            return refusal(401, QStringLiteral("InvalidAuthenticationToken"));
        if (m_failure.times > 0 && m_failure.method == asked.method) {
            --m_failure.times;
            auto response = refusal(m_failure.status, m_failure.code);
            response.headers.push_back({"Retry-After", "7"});
            return response;
        }
        if (asked.path.value(0) != QLatin1StringView("v1.0"))
            return refusal(404, QStringLiteral("UnknownVersion"));
        if (asked.path.value(1) == QLatin1StringView("$batch"))
            return batch(asked);
        if (asked.path.mid(1)
                == QStringList{QStringLiteral("me"), QStringLiteral("calendar"), QStringLiteral("getSchedule")}
            && asked.asks("POST"))
            return getSchedule(asked);
        return respond(asked, asked.path.mid(1));
    }

private:
    /// 20 schedules at most; somebody who is not known has an error. Times as the Prefer header wants them.
    sync::HttpResponse getSchedule(const CalendarRequest &asked)
    {
        const QStringList known{QStringLiteral("schedules"), QStringLiteral("startTime"), QStringLiteral("endTime"),
            QStringLiteral("availabilityViewInterval")};
        const auto isTime = [&asked](QLatin1StringView name) {
            const QJsonObject time = asked.body.value(name).toObject();
            const QString text = time.value(QLatin1StringView("dateTime")).toString();
            return time.value(QLatin1StringView("timeZone")) == QLatin1StringView("UTC")
                && QDateTime::fromString(text, Qt::ISODateWithMs).isValid() && !text.endsWith(QLatin1Char('Z'));
        };
        const int interval = asked.body.value(QLatin1StringView("availabilityViewInterval")).toInt(30);
        const QJsonArray wanted = asked.body.value(QLatin1StringView("schedules")).toArray();
        if (wanted.isEmpty() || wanted.size() > 20 || interval < 5 || interval > 1440
            || !isTime(QLatin1StringView("startTime")) || !isTime(QLatin1StringView("endTime"))
            || !CalendarRequest::unknownIn(asked.body.keys(), known).isEmpty()
            || !asked.prefer.contains("outlook.timezone=\"UTC\""))
            return invalid(QStringLiteral("getSchedule"));
        QJsonArray found;
        for (const QJsonValue one : wanted) {
            const QString address = one.toString();
            QJsonObject schedule{{QStringLiteral("scheduleId"), address}};
            if (schedules.contains(address))
                schedule.insert(QStringLiteral("scheduleItems"), schedules.value(address));
            else
                schedule.insert(QStringLiteral("error"),
                    QJsonObject{{QStringLiteral("message"), QStringLiteral("Unable to resolve e-mail address.")},
                        {QStringLiteral("responseCode"), QStringLiteral("ErrorMailRecipientNotFound")}});
            found.append(schedule);
        }
        return calendarAnswer(200, {{QStringLiteral("value"), found}}, m_now);
    }

    sync::HttpResponse refusal(int status, const QString &code, const QString &message = {})
    {
        return calendarAnswer(status,
            {{QStringLiteral("error"),
                QJsonObject{
                    {QStringLiteral("code"), code}, {QStringLiteral("message"), message.isEmpty() ? code : message}}}},
            m_now);
    }
    sync::HttpResponse invalid(const QString &message)
    {
        return refusal(400, QStringLiteral("ErrorInvalidRequest"), message);
    }
    void touch(Event &event)
    {
        event.revision = ++m_revision;
        event.json.insert(QStringLiteral("lastModifiedDateTime"), m_now.toIso());
    }

    sync::HttpResponse batch(const CalendarRequest &asked)
    {
        const QJsonArray requests = asked.body.value(QLatin1StringView("requests")).toArray();
        if (!asked.asks("POST") || requests.isEmpty() || requests.size() > 20)
            return invalid(QStringLiteral("a batch has 1 to 20 requests"));
        QJsonArray responses;
        for (const QJsonValue one : requests) {
            sync::HttpRequest part;
            part.method = one[QLatin1StringView("method")].toString().toLatin1();
            part.url = QUrl::fromEncoded(
                "http://127.0.0.1:9/v1.0" + one[QLatin1StringView("url")].toString().toLatin1());
            const QJsonObject headers = one[QLatin1StringView("headers")].toObject();
            for (auto header = headers.begin(); header != headers.end(); ++header)
                part.headers.push_back({header.key().toLatin1(), header->toString().toLatin1()});
            const CalendarRequest inner = CalendarRequest::of(part);
            const bool isBusy = m_partFailure.times > 0;
            m_partFailure.times -= isBusy ? 1 : 0;
            const auto response = isBusy ? refusal(m_partFailure.status, m_partFailure.code)
                                         : respond(inner, inner.path.mid(1));
            QJsonObject shown{{QStringLiteral("Content-Type"), QStringLiteral("application/json")}};
            if (isBusy)
                shown.insert(QStringLiteral("Retry-After"), QStringLiteral("7"));
            responses.prepend(QJsonObject{{QStringLiteral("id"), one[QLatin1StringView("id")]},
                {QStringLiteral("status"), response.status}, {QStringLiteral("headers"), shown},
                {QStringLiteral("body"), QJsonDocument::fromJson(response.body).object()}}); // in any order
        }
        return calendarAnswer(200, {{QStringLiteral("responses"), responses}}, m_now);
    }

    sync::HttpResponse respond(const CalendarRequest &asked, const QStringList &path)
    {
        if (path.value(0) != QLatin1StringView("me"))
            return refusal(404, QStringLiteral("ResourceNotFound"));
        if (path.size() == 1)
            return calendarAnswer(200, {{QStringLiteral("id"), QStringLiteral("ann")}}, m_now);
        if (path.value(1) == QLatin1StringView("contacts") || path.value(1) == QLatin1StringView("contactFolders"))
            return contacts.answer(asked, path, m_now);
        if (path.value(1) != QLatin1StringView("calendars"))
            return refusal(404, QStringLiteral("ResourceNotFound"));
        if (m_linkFailure.times > 0 && path.size() == 4 && asked.query.contains(QStringLiteral("$skip"))) {
            --m_linkFailure.times;
            return refusal(m_linkFailure.status, m_linkFailure.code);
        }
        if (path.size() == 2) {
            QJsonArray rows;
            for (const QJsonObject &one : m_calendars)
                rows.append(one);
            return paged(rows, asked, path);
        }
        const auto calendar = std::ranges::find(
            m_calendars, path[2], [](const QJsonObject &one) { return one.value(QLatin1StringView("id")).toString(); });
        if (calendar == m_calendars.end() || path.value(3) != QLatin1StringView("events"))
            return refusal(404, QStringLiteral("ErrorItemNotFound"));
        if (!asked.asks("GET") && !calendar->value(QLatin1StringView("canEdit")).toBool())
            return refusal(403, QStringLiteral("ErrorAccessDenied"));
        if (!asked.prefer.contains("outlook.timezone=\"UTC\"") || !asked.prefer.contains("IdType=\"ImmutableId\""))
            return invalid(QStringLiteral("the tests read times in UTC and ids that stay"));
        return events(asked, path);
    }

    sync::HttpResponse events(const CalendarRequest &asked, const QStringList &path)
    {
        const QString calendar = path[2];
        if (path.size() == 4)
            return asked.asks("POST") ? create(asked, calendar) : filtered(asked, path);
        const auto [id, date] = occurrenceOf(path[4]);
        Event &event = m_events[calendar][id];
        if (event.json.isEmpty() || event.isDeleted)
            return refusal(404, QStringLiteral("ErrorItemNotFound"));
        const bool isThere = date.isEmpty()
            || (!event.cancelled.contains(date)
                && std::ranges::count(datesOf(event), QDate::fromString(date, Qt::ISODate)) > 0);
        if (!isThere)
            return refusal(404, QStringLiteral("ErrorItemNotFound"));
        if (path.value(5) == QLatin1StringView("instances"))
            return instances(asked, path, event);
        if (asked.asks("GET"))
            return get(asked, event, date);
        const QJsonObject shown = date.isEmpty() ? masterRow(event) : occurrenceRow(event, date);
        if (!asked.ifMatch.isEmpty()
            && asked.ifMatch != shown.value(QLatin1StringView("@odata.etag")).toString().toUtf8())
            return refusal(412, QStringLiteral("ErrorIrresolvableConflict"));
        if (!shown.value(QLatin1StringView("attendees")).toArray().isEmpty()
            && shown.value(QLatin1StringView("isOrganizer")).toBool())
            ++mails;
        if (asked.asks("DELETE")) {
            if (date.isEmpty())
                event.isDeleted = true;
            event.exceptions.remove(date);
            if (!date.isEmpty())
                event.cancelled.insert(date);
            touch(event);
            return calendarAnswer(204, {}, m_now);
        }
        return asked.asks("PATCH") ? patch(asked, event, date) : refusal(405, QStringLiteral("Request_BadRequest"));
    }

    sync::HttpResponse get(const CalendarRequest &asked, const Event &event, const QString &date)
    {
        const QString unknown = CalendarRequest::unknownIn(
            asked.query.keys(), {QStringLiteral("$select"), QStringLiteral("$expand")});
        if (!unknown.isEmpty())
            return invalid(unknown);
        const QStringList members = asked.query.value(QStringLiteral("$select")).split(QLatin1Char(','));
        const bool isSeries = date.isEmpty() && hasRule(event);
        const bool isExpanded = asked.query.value(QStringLiteral("$expand"))
            == QLatin1StringView("exceptionOccurrences");
        if (isExpanded && !isSeries)
            return invalid(QStringLiteral("only a series has exceptions"));
        QJsonObject row = selected(date.isEmpty() ? masterRow(event) : occurrenceRow(event, date), members);
        if (isSeries && members.contains(QStringLiteral("cancelledOccurrences"))) {
            QJsonArray gone;
            for (const QString &one : event.cancelled)
                gone.append(occurrenceIdOf(event, one));
            row.insert(QStringLiteral("cancelledOccurrences"), gone);
        }
        if (isSeries && isExpanded && members.contains(QStringLiteral("exceptionOccurrences"))) {
            QJsonArray ones;
            for (const QString &one : event.exceptions.keys())
                ones.append(selected(occurrenceRow(event, one), members));
            row.insert(QStringLiteral("exceptionOccurrences"), ones);
        }
        return calendarAnswer(200, row, m_now);
    }

    static QJsonObject selected(const QJsonObject &row, const QStringList &members)
    {
        QJsonObject rest;
        for (auto member = row.begin(); member != row.end(); ++member) {
            if (members.contains(member.key()) || member.key() == QLatin1StringView("@odata.etag"))
                rest.insert(member.key(), *member);
        }
        return rest;
    }

    sync::HttpResponse create(const CalendarRequest &asked, const QString &calendar)
    {
        if (const QString problem = problemWith(asked.body, true); !problem.isEmpty())
            return invalid(problem);
        const QString transaction = asked.body.value(QLatin1StringView("transactionId")).toString();
        auto &all = m_events[calendar];
        for (const Event &one : all) {
            if (!one.isDeleted && !transaction.isEmpty()
                && one.json.value(QLatin1StringView("transactionId")).toString() == transaction)
                return calendarAnswer(201, masterRow(one), m_now);
        }
        Event event;
        event.json = asked.body;
        event.json.remove(QStringLiteral("singleValueExtendedProperties"));
        event.json.insert(QStringLiteral("id"), QStringLiteral("AAMkMade%1=").arg(all.size()));
        event.key = asked.body.value(QLatin1StringView("singleValueExtendedProperties"))[0][QLatin1StringView("value")]
                        .toString();
        touch(event);
        all.insert(event.json.value(QLatin1StringView("id")).toString(), event);
        return calendarAnswer(201, masterRow(event), m_now);
    }

    sync::HttpResponse patch(const CalendarRequest &asked, Event &event, const QString &date)
    {
        if (const QString problem = problemWith(asked.body, false); !problem.isEmpty())
            return invalid(problem);
        if (asked.body.contains(QLatin1StringView("transactionId")))
            return invalid(QStringLiteral("ClientId/TransactionId is immutable and cannot be updated."));
        if (date.isEmpty()) {
            event.json = merged(event.json, asked.body);
            if (asked.body.contains(QLatin1StringView("start"))
                || asked.body.contains(QLatin1StringView("recurrence"))) {
                event.exceptions.clear();
                event.cancelled.clear();
            }
        } else {
            if (asked.body.contains(QLatin1StringView("recurrence")))
                return invalid(QStringLiteral("an occurrence has no recurrence"));
            event.exceptions[date] = merged(event.exceptions.value(date), asked.body);
        }
        touch(event);
        return calendarAnswer(200, date.isEmpty() ? masterRow(event) : occurrenceRow(event, date), m_now);
    }

    static QString problemWith(const QJsonObject &body, bool isNew)
    {
        const QStringList known{QStringLiteral("subject"), QStringLiteral("body"), QStringLiteral("location"),
            QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("isAllDay"), QStringLiteral("recurrence"),
            QStringLiteral("transactionId"), QStringLiteral("singleValueExtendedProperties")};
        if (const QString unknown = CalendarRequest::unknownIn(body.keys(), known); !unknown.isEmpty())
            return QStringLiteral("a sync may not write ") + unknown;
        if (isNew && (!body.contains(QLatin1StringView("start")) || !body.contains(QLatin1StringView("end"))))
            return QStringLiteral("start and end are required");
        for (const QString &name : {QStringLiteral("start"), QStringLiteral("end")}) {
            const QJsonObject time = body.value(name).toObject();
            const QString said = time.value(QLatin1StringView("dateTime")).toString();
            if (!body.contains(name))
                continue;
            if (!QDateTime::fromString(said, Qt::ISODate).isValid() || said.endsWith(QLatin1Char('Z')))
                return QStringLiteral("a dateTime without an offset: ") + said;
            if (!zoneOf(time).isValid())
                return QStringLiteral("TimeZoneNotSupportedException");
            if (body.value(QLatin1StringView("isAllDay")).toBool() && !said.endsWith(QLatin1StringView("T00:00:00")))
                return QStringLiteral("an event of whole days begins and ends at midnight");
        }
        const QJsonObject recurrence = body.value(QLatin1StringView("recurrence")).toObject();
        return recurrence.isEmpty() ? QString() : problemWithRecurrence(recurrence, body);
    }
    static QString problemWithRecurrence(const QJsonObject &recurrence, const QJsonObject &body)
    {
        const QJsonObject pattern = recurrence.value(QLatin1StringView("pattern")).toObject();
        const QJsonObject range = recurrence.value(QLatin1StringView("range")).toObject();
        const QString type = pattern.value(QLatin1StringView("type")).toString();
        const QMap<QString, QStringList> required{{QStringLiteral("daily"), {}},
            {QStringLiteral("weekly"), {QStringLiteral("daysOfWeek"), QStringLiteral("firstDayOfWeek")}},
            {QStringLiteral("absoluteMonthly"), {QStringLiteral("dayOfMonth")}},
            {QStringLiteral("relativeMonthly"), {QStringLiteral("daysOfWeek"), QStringLiteral("index")}},
            {QStringLiteral("absoluteYearly"), {QStringLiteral("dayOfMonth"), QStringLiteral("month")}},
            {QStringLiteral("relativeYearly"),
                {QStringLiteral("daysOfWeek"), QStringLiteral("index"), QStringLiteral("month")}}};
        if (!required.contains(type) || !pattern.contains(QLatin1StringView("interval")))
            return QStringLiteral("no such pattern: ") + type;
        for (const QString &member : required.value(type)) {
            if (!pattern.contains(member))
                return QStringLiteral("the pattern lacks ") + member;
        }
        const QString start = body.value(QLatin1StringView("start"))[QLatin1StringView("dateTime")].toString();
        if (!start.isEmpty() && range.value(QLatin1StringView("startDate")).toString() != start.left(10))
            return QStringLiteral("the range begins on another day than the event");
        const QString end = range.value(QLatin1StringView("type")).toString();
        const bool isWhole = end == QLatin1StringView("noEnd")
            || (end == QLatin1StringView("numbered") && range.contains(QLatin1StringView("numberOfOccurrences")))
            || (end == QLatin1StringView("endDate") && range.contains(QLatin1StringView("endDate")));
        return isWhole ? QString() : QStringLiteral("the range has no end");
    }

    sync::HttpResponse listed(const CalendarRequest &asked, const QStringList &path)
    {
        const QString unknown = CalendarRequest::unknownIn(
            asked.query.keys(), {QStringLiteral("$select"), QStringLiteral("$top"), QStringLiteral("$skip")});
        if (!unknown.isEmpty())
            return invalid(unknown);
        const QStringList members = asked.query.value(QStringLiteral("$select")).split(QLatin1Char(','));
        QJsonArray rows;
        for (const Event &one : m_events.value(path[2])) {
            if (!one.isDeleted)
                rows.append(selected(masterRow(one), members));
        }
        return paged(rows, asked, path);
    }
    sync::HttpResponse filtered(const CalendarRequest &asked, const QStringList &path)
    {
        if (!asked.query.contains(QStringLiteral("$filter")))
            return listed(asked, path);
        static const QRegularExpression form(QStringLiteral(
            "^singleValueExtendedProperties/any\\(ep: ep/id eq 'String \\{[0-9a-f-]{36}\\} Name SatchelKey' and "
            "ep/value eq '([0-9a-f-]{36})'\\)$"));
        const auto match = form.match(asked.query.value(QStringLiteral("$filter")));
        if (!match.hasMatch())
            return invalid(QStringLiteral("filter"));
        QJsonArray rows;
        for (const Event &one : m_events.value(path[2])) {
            if (!one.isDeleted && one.key == match.captured(1))
                rows.append(selected(masterRow(one), {QStringLiteral("id")}));
        }
        return paged(rows, asked, path);
    }

    static QString linkTo(const QStringList &path)
    {
        QStringList parts;
        for (const QString &part : path)
            parts.append(QString::fromLatin1(QUrl::toPercentEncoding(part)));
        return QStringLiteral("http://127.0.0.1:9/v1.0/") + parts.join(QLatin1Char('/'));
    }
    sync::HttpResponse paged(const QJsonArray &rows, const CalendarRequest &asked, const QStringList &path)
    {
        constexpr int size = 2;
        const int from = asked.query.value(QStringLiteral("$skip")).toInt();
        QJsonArray page;
        for (qsizetype i = from; i < rows.size() && i < from + size; ++i)
            page.append(rows[i]);
        QJsonObject body{{QStringLiteral("value"), page}};
        if (from + size < rows.size()) {
            QUrlQuery query;
            for (auto one = asked.query.begin(); one != asked.query.end(); ++one) {
                if (one.key() != QLatin1StringView("$skip"))
                    query.addQueryItem(one.key(), QString::fromLatin1(QUrl::toPercentEncoding(one.value())));
            }
            query.addQueryItem(QStringLiteral("$skip"), QString::number(from + size));
            body.insert(QStringLiteral("@odata.nextLink"),
                linkTo(path) + QLatin1Char('?') + query.toString(QUrl::FullyEncoded));
        }
        return calendarAnswer(200, body, m_now);
    }

    sync::HttpResponse instances(const CalendarRequest &asked, const QStringList &path, const Event &event)
    {
        const auto from = Instant::fromIso(asked.query.value(QStringLiteral("startDateTime")));
        const auto until = Instant::fromIso(asked.query.value(QStringLiteral("endDateTime")));
        if (!from || !until || !hasRule(event))
            return invalid(QStringLiteral("instances of a series between two times"));
        const QStringList members = asked.query.value(QStringLiteral("$select")).split(QLatin1Char(','));
        QJsonArray rows;
        for (const QDate &day : datesOf(event)) {
            const QString date = day.toString(Qt::ISODate);
            const QJsonObject row = event.cancelled.contains(date) ? QJsonObject() : occurrenceRow(event, date);
            const auto at = Instant::fromIso(
                row.value(QLatin1StringView("start"))[QLatin1StringView("dateTime")].toString().left(19)
                + QLatin1Char('Z'));
            if (at && *at >= *from && *at < *until)
                rows.append(selected(row, members));
        }
        return paged(rows, asked, path);
    }

    static QTimeZone zoneOf(const QJsonObject &time)
    {
        const QString name = time.value(QLatin1StringView("timeZone")).toString();
        return name == QLatin1StringView("UTC") ? QTimeZone::utc()
                                                : QTimeZone(QTimeZone::windowsIdToDefaultIanaId(name.toLatin1()));
    }
    static bool hasRule(const Event &event) { return event.json.value(QLatin1StringView("recurrence")).isObject(); }
    static bool isAllDay(const QJsonObject &json) { return json.value(QLatin1StringView("isAllDay")).toBool(); }
    /// As it was written, on its own clock.
    static QDateTime timeIn(const QJsonObject &json, const QString &member)
    {
        const QJsonObject time = json.value(member).toObject();
        const QDateTime said = QDateTime::fromString(
            time.value(QLatin1StringView("dateTime")).toString().left(19), Qt::ISODate);
        return QDateTime(said.date(), said.time(), zoneOf(time));
    }
    static QJsonObject shownTime(const QDateTime &at)
    {
        return {{QStringLiteral("dateTime"),
                    at.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) + QStringLiteral(".0000000")},
            {QStringLiteral("timeZone"), QStringLiteral("UTC")}};
    }
    static QString occurrenceIdOf(const Event &event, const QString &date)
    {
        return QStringLiteral("OID.%1.%2").arg(event.json.value(QLatin1StringView("id")).toString(), date);
    }
    /// An occurrence keeps its id when it becomes an exception.
    static std::pair<QString, QString> occurrenceOf(const QString &id)
    {
        const qsizetype mark = id.indexOf(QLatin1StringView("-occ-"));
        return mark < 0 ? std::pair(id, QString()) : std::pair(id.left(mark), id.mid(mark + 5));
    }

    static QJsonObject masterRow(const Event &event)
    {
        QJsonObject row = event.json;
        row.insert(QStringLiteral("@odata.etag"), QStringLiteral("W/\"%1\"").arg(event.revision));
        row.insert(
            QStringLiteral("type"), hasRule(event) ? QStringLiteral("seriesMaster") : QStringLiteral("singleInstance"));
        row.insert(QStringLiteral("iCalUId"), row.value(QLatin1StringView("id")).toString() + QStringLiteral("-uid"));
        row.insert(QStringLiteral("originalStartTimeZone"),
            row.value(QLatin1StringView("start"))[QLatin1StringView("timeZone")]);
        row.insert(QStringLiteral("start"), shownTime(timeIn(event.json, QStringLiteral("start"))));
        row.insert(QStringLiteral("end"), shownTime(timeIn(event.json, QStringLiteral("end"))));
        return row;
    }
    static QJsonObject occurrenceRow(const Event &event, const QString &date)
    {
        const QDateTime first = timeIn(event.json, QStringLiteral("start"));
        const QDateTime at(QDate::fromString(date, Qt::ISODate), first.time(), first.timeZone());
        const qint64 length = first.secsTo(timeIn(event.json, QStringLiteral("end")));
        QJsonObject row = masterRow(event);
        row.remove(QStringLiteral("recurrence"));
        row.insert(QStringLiteral("start"), shownTime(at));
        row.insert(QStringLiteral("end"), shownTime(at.addSecs(length)));
        const QJsonObject own = event.exceptions.value(date);
        for (auto member = own.begin(); member != own.end(); ++member)
            row.insert(member.key(), *member);
        for (const QString &name : {QStringLiteral("start"), QStringLiteral("end")}) {
            if (own.contains(name))
                row.insert(name, shownTime(timeIn(own, name)));
        }
        if (own.contains(QLatin1StringView("start")))
            row.insert(QStringLiteral("originalStartTimeZone"),
                own.value(QLatin1StringView("start"))[QLatin1StringView("timeZone")]);
        const QString id = event.json.value(QLatin1StringView("id")).toString();
        row.insert(QStringLiteral("id"), id + QStringLiteral("-occ-") + date);
        row.insert(QStringLiteral("seriesMasterId"), id);
        row.insert(QStringLiteral("iCalUId"), id + date); // another one for each
        row.insert(QStringLiteral("type"),
            event.exceptions.contains(date) ? QStringLiteral("exception") : QStringLiteral("occurrence"));
        row.insert(QStringLiteral("occurrenceId"), occurrenceIdOf(event, date));
        // Of whole days it is midnight somewhere else.
        row.insert(QStringLiteral("originalStart"),
            (isAllDay(event.json) ? at.addSecs(7 * 3600) : at).toUTC().toString(Qt::ISODate));
        return row;
    }

    static int weekdayOf(const QString &name)
    {
        static const QStringList names{QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"),
            QStringLiteral("thursday"), QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")};
        return static_cast<int>(names.indexOf(name)) + 1;
    }
    static bool isNamed(const QJsonObject &pattern, QDate day)
    {
        for (const QJsonValue one : pattern.value(QLatin1StringView("daysOfWeek")).toArray()) {
            if (weekdayOf(one.toString()) == day.dayOfWeek())
                return true;
        }
        return false;
    }
    static bool fits(const QJsonObject &pattern, QDate start, QDate day)
    {
        const QString type = pattern.value(QLatin1StringView("type")).toString();
        const int interval = pattern.value(QLatin1StringView("interval")).toInt();
        const int months = (day.year() - start.year()) * 12 + day.month() - start.month();
        if (type == QLatin1StringView("daily"))
            return start.daysTo(day) % interval == 0;
        if (type == QLatin1StringView("weekly")) {
            const int first = weekdayOf(pattern.value(QLatin1StringView("firstDayOfWeek")).toString());
            const auto weekOf = [first](QDate date) { return date.addDays(-((date.dayOfWeek() - first + 7) % 7)); };
            return isNamed(pattern, day) && weekOf(start).daysTo(weekOf(day)) / 7 % interval == 0;
        }
        if (type == QLatin1StringView("absoluteMonthly"))
            return day.day() == pattern.value(QLatin1StringView("dayOfMonth")).toInt() && months % interval == 0;
        if (type == QLatin1StringView("relativeMonthly")) {
            static const QStringList places{
                QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third"), QStringLiteral("fourth")};
            const QString index = pattern.value(QLatin1StringView("index")).toString();
            const bool isLast = day.addDays(7).month() != day.month();
            const bool isPlace = index == QLatin1StringView("last") ? isLast
                                                                    : (day.day() - 1) / 7 == places.indexOf(index);
            return isNamed(pattern, day) && isPlace && months % interval == 0;
        }
        return day.day() == start.day() && day.month() == start.month();
    }
    static std::vector<QDate> datesOf(const Event &event)
    {
        constexpr int farthest = 1500; // days
        const QJsonObject recurrence = event.json.value(QLatin1StringView("recurrence")).toObject();
        const QJsonObject range = recurrence.value(QLatin1StringView("range")).toObject();
        const QDate start = QDate::fromString(range.value(QLatin1StringView("startDate")).toString(), Qt::ISODate);
        const QDate end = QDate::fromString(range.value(QLatin1StringView("endDate")).toString(), Qt::ISODate);
        const qsizetype most = range.value(QLatin1StringView("numberOfOccurrences")).toInt(farthest);
        std::vector<QDate> dates;
        for (int i = 0; i < farthest && std::ssize(dates) < most; ++i) {
            const QDate day = start.addDays(i);
            if (end.isValid() && day > end)
                break;
            if (fits(recurrence.value(QLatin1StringView("pattern")).toObject(), start, day))
                dates.push_back(day);
        }
        return dates;
    }

    QList<QJsonObject> m_calendars;
    QMap<QString, QMap<QString, Event>> m_events; // by calendar and id
    Instant m_now{1'790'000'000'000};
    GraphFailure m_failure;
    GraphFailure m_linkFailure;
    GraphFailure m_partFailure;
    qint64 m_revision = 0;
};

} // namespace satchel::test
