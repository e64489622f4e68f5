// SPDX-License-Identifier: GPL-3.0-or-later
// The Google Calendar API, version 3, as its documents describe it, for an account of one person. Pages have two rows.
// Assumed: that exceptions whose date the series no longer has are dropped when its time changes, and that an event
// that was deleted comes back when its status is set to confirmed.
#pragma once

#include "tests/calendars/CalendarStandIn.h"

namespace satchel::test {

class GoogleStandIn
{
public:
    /// What a person sees of an event.
    using Rows = QMap<QString, QJsonObject>; // by id

    GoogleStandIn() { addCalendar(QStringLiteral("ann@example.com"), QStringLiteral("owner"), true); }

    void addCalendar(const QString &id, const QString &role = QStringLiteral("owner"), bool isPrimary = false)
    {
        m_calendars.append(
            {{QStringLiteral("id"), id}, {QStringLiteral("summary"), id}, {QStringLiteral("accessRole"), role},
                {QStringLiteral("primary"), isPrimary}, {QStringLiteral("timeZone"), QStringLiteral("Europe/Berlin")}});
    }
    void dropCalendar(const QString &id)
    {
        m_calendars.removeIf([&](const QJsonObject &one) { return idOf(one) == id; });
    }
    void expireTokens() { m_firstToken = ++m_revision; }
    /// The next requests that match are answered so.
    void failNext(const QByteArray &method, int status, const QString &reason, int times = 1)
    {
        m_failure = {method, status, reason, times};
    }

    /// Another program of the same person; ids are its own.
    QJsonObject put(const QString &calendar, QJsonObject event)
    {
        const QString id = idOf(event);
        QJsonObject merged = m_events[calendar].value(id);
        for (auto member = event.begin(); member != event.end(); ++member)
            merged.insert(member.key(), *member);
        if (!merged.contains(QLatin1StringView("iCalUID")))
            merged.insert(QStringLiteral("iCalUID"), id + QStringLiteral("@google.com"));
        merged.insert(QStringLiteral("status"), QStringLiteral("confirmed"));
        return keep(calendar, merged);
    }
    QJsonObject putException(const QString &calendar, const QString &master, QStringView at, const QJsonObject &members)
    {
        QJsonObject row = instance(calendar, m_events[calendar].value(master), Instant::fromIso(at)->ms / 1000);
        for (auto member = members.begin(); member != members.end(); ++member)
            row.insert(member.key(), *member);
        return keep(calendar, row);
    }
    void cancel(const QString &calendar, const QString &id) { cancelRow(calendar, id); }
    /// What is not deleted.
    Rows living(const QString &calendar = QStringLiteral("ann@example.com")) const
    {
        Rows rows;
        for (const QJsonObject &row : m_events.value(calendar)) {
            if (!isCancelled(row))
                rows.insert(idOf(row), row);
        }
        return rows;
    }
    QJsonObject event(const QString &id, const QString &calendar = QStringLiteral("ann@example.com")) const
    {
        return m_events.value(calendar).value(id);
    }
    int mails = 0; // that were sent to guests

    sync::HttpResponse answer(const sync::HttpRequest &request, Instant now)
    {
        m_now = now;
        const CalendarRequest asked = CalendarRequest::of(request);
        if (asked.token != "word")
            return refusal(401, QStringLiteral("authError"));
        if (m_failure.times > 0 && m_failure.method == asked.method) {
            --m_failure.times;
            return refusal(m_failure.status, m_failure.reason);
        }
        if (asked.path.mid(0, 2) != QStringList{QStringLiteral("calendar"), QStringLiteral("v3")})
            return refusal(404, QStringLiteral("notFound"));
        const QStringList path = asked.path.mid(2);
        if (path.mid(0, 3)
            == QStringList{QStringLiteral("users"), QStringLiteral("me"), QStringLiteral("calendarList")})
            return calendarList(asked, path.mid(3));
        if (path.value(0) != QLatin1StringView("calendars") || path.value(2) != QLatin1StringView("events"))
            return refusal(404, QStringLiteral("notFound"));
        const auto calendar = std::ranges::find(m_calendars, path.value(1), &GoogleStandIn::idOf);
        if (calendar == m_calendars.end())
            return refusal(404, QStringLiteral("notFound"));
        const QString role = calendar->value(QLatin1StringView("accessRole")).toString();
        const bool isWrite = !asked.asks("GET");
        if (isWrite && role != QLatin1StringView("owner") && role != QLatin1StringView("writer"))
            return refusal(403, QStringLiteral("requiredAccessLevel"));
        return events(asked, path.value(1), path.mid(3));
    }

private:
    struct Failure
    {
        QByteArray method;
        int status = 0;
        QString reason;
        int times = 0;
    };

    static QString idOf(const QJsonObject &row) { return row.value(QLatin1StringView("id")).toString(); }
    static QString masterOf(const QJsonObject &row)
    {
        return row.value(QLatin1StringView("recurringEventId")).toString();
    }
    static bool isCancelled(const QJsonObject &row)
    {
        return row.value(QLatin1StringView("status")).toString() == QLatin1StringView("cancelled");
    }
    static qint64 revisionOf(const QJsonObject &row)
    {
        return row.value(QLatin1StringView("etag")).toString().remove(QLatin1Char('"')).toLongLong();
    }
    static bool isDay(const QJsonObject &time) { return time.value(QLatin1StringView("date")).isString(); }

    sync::HttpResponse refusal(int status, const QString &reason, const QString &message = {})
    {
        const QString said = message.isEmpty() ? reason : message;
        return calendarAnswer(status,
            {{QStringLiteral("error"),
                QJsonObject{{QStringLiteral("code"), status}, {QStringLiteral("message"), said},
                    {QStringLiteral("errors"),
                        QJsonArray{QJsonObject{{QStringLiteral("domain"), QStringLiteral("global")},
                            {QStringLiteral("reason"), reason}, {QStringLiteral("message"), said}}}}}}},
            m_now);
    }
    sync::HttpResponse invalid(const QString &message) { return refusal(400, QStringLiteral("invalid"), message); }

    QJsonObject keep(const QString &calendar, QJsonObject row)
    {
        row.insert(QStringLiteral("etag"), QStringLiteral("\"%1\"").arg(++m_revision));
        row.insert(QStringLiteral("updated"), m_now.toIso());
        m_events[calendar].insert(idOf(row), row);
        return row;
    }
    /// Of a deleted event little is left.
    void cancelRow(const QString &calendar, const QString &id)
    {
        const QJsonObject row = m_events[calendar].value(id);
        QJsonObject rest{{QStringLiteral("id"), id}, {QStringLiteral("status"), QStringLiteral("cancelled")},
            {QStringLiteral("iCalUID"), row.value(QLatin1StringView("iCalUID"))}};
        for (const QString &member : {QStringLiteral("recurringEventId"), QStringLiteral("originalStartTime")}) {
            if (row.contains(member))
                rest.insert(member, row.value(member));
        }
        keep(calendar, rest);
        for (const QString &other : m_events[calendar].keys()) {
            if (masterOf(m_events[calendar].value(other)) == id)
                m_events[calendar].remove(other);
        }
    }

    sync::HttpResponse calendarList(const CalendarRequest &asked, const QStringList &path)
    {
        if (!asked.asks("GET"))
            return refusal(403, QStringLiteral("insufficientPermissions"));
        if (path == QStringList{QStringLiteral("primary")})
            return calendarAnswer(200, m_calendars.first(), m_now);
        const QString unknown = CalendarRequest::unknownIn(
            asked.query.keys(), {QStringLiteral("maxResults"), QStringLiteral("pageToken")});
        if (!unknown.isEmpty())
            return invalid(unknown);
        QJsonArray rows;
        for (const QJsonObject &one : m_calendars)
            rows.append(one);
        return paged(rows, asked, {});
    }

    /// Two rows of a list, and the token that its last page has.
    sync::HttpResponse paged(const QJsonArray &rows, const CalendarRequest &asked, const QString &token)
    {
        constexpr int size = 2;
        const int from = asked.query.value(QStringLiteral("pageToken")).mid(1).toInt();
        QJsonArray page;
        for (qsizetype i = from; i < rows.size() && i < from + size; ++i)
            page.append(rows[i]);
        QJsonObject body{{QStringLiteral("items"), page}};
        if (from + size < rows.size())
            body.insert(QStringLiteral("nextPageToken"), QStringLiteral("p%1").arg(from + size));
        else if (!token.isEmpty())
            body.insert(QStringLiteral("nextSyncToken"), token);
        return calendarAnswer(200, body, m_now);
    }

    sync::HttpResponse events(const CalendarRequest &asked, const QString &calendar, const QStringList &path)
    {
        if (path.isEmpty())
            return asked.asks("GET") ? list(asked, calendar)
                : asked.asks("POST") ? insert(asked, calendar)
                                     : refusal(405, QStringLiteral("httpMethodNotAllowed"));
        if (path.size() == 2 && path[1] == QLatin1StringView("instances") && asked.asks("GET"))
            return instances(asked, calendar, path[0]);
        const QJsonObject row = find(calendar, path[0]);
        if (path.size() > 1 || row.isEmpty())
            return refusal(404, QStringLiteral("notFound"));
        if (asked.asks("GET"))
            return calendarAnswer(200, row, m_now);
        if (asked.query.value(QStringLiteral("sendUpdates")) != QLatin1StringView("none")
            && row.contains(QLatin1StringView("attendees")))
            ++mails;
        if (!asked.ifMatch.isEmpty() && asked.ifMatch != row.value(QLatin1StringView("etag")).toString().toUtf8())
            return refusal(412, QStringLiteral("conditionNotMet"));
        if (asked.asks("DELETE")) {
            if (isCancelled(row))
                return refusal(410, QStringLiteral("deleted"));
            if (!m_events[calendar].contains(path[0]))
                m_events[calendar].insert(path[0], row);
            cancelRow(calendar, path[0]);
            return calendarAnswer(204, {}, m_now);
        }
        return asked.asks("PATCH") ? patch(asked, calendar, row) : refusal(405, QStringLiteral("httpMethodNotAllowed"));
    }

    sync::HttpResponse list(const CalendarRequest &asked, const QString &calendar)
    {
        const QStringList known{QStringLiteral("maxResults"), QStringLiteral("pageToken"), QStringLiteral("syncToken"),
            QStringLiteral("singleEvents"), QStringLiteral("showDeleted"), QStringLiteral("iCalUID"),
            QStringLiteral("timeMin"), QStringLiteral("timeMax"), QStringLiteral("q"), QStringLiteral("orderBy"),
            QStringLiteral("updatedMin")};
        if (const QString unknown = CalendarRequest::unknownIn(asked.query.keys(), known); !unknown.isEmpty())
            return invalid(unknown);
        if (asked.query.value(QStringLiteral("singleEvents")) != QLatin1StringView("false"))
            return invalid(QStringLiteral("only lists of series are simulated"));
        const QString token = asked.query.value(QStringLiteral("syncToken"));
        const bool isSync = asked.query.contains(QStringLiteral("syncToken"));
        for (const char *other : {"iCalUID", "timeMin", "timeMax", "q", "orderBy", "updatedMin", "showDeleted"}) {
            if (isSync && asked.query.contains(QLatin1StringView(other)))
                return invalid(QStringLiteral("Sync token cannot be used with other request restrictions."));
        }
        const qint64 since = token.mid(1).toLongLong();
        if (isSync && (!token.startsWith(QLatin1Char('s')) || since < m_firstToken))
            return refusal(410, QStringLiteral("fullSyncRequired"), QStringLiteral("Sync token is no longer valid"));
        const QString uid = asked.query.value(QStringLiteral("iCalUID"));
        QJsonArray rows;
        for (const QJsonObject &row : m_events.value(calendar)) {
            const bool isLeft = isSync ? revisionOf(row) > since
                : !uid.isEmpty()
                ? row.value(QLatin1StringView("iCalUID")).toString() == uid
                : !isCancelled(row) || (!masterOf(row).isEmpty() && !isCancelled(m_events[calendar][masterOf(row)]));
            if (isLeft)
                rows.append(row);
        }
        return paged(rows, asked, uid.isEmpty() ? QStringLiteral("s%1").arg(m_revision) : QString());
    }

    sync::HttpResponse insert(const CalendarRequest &asked, const QString &calendar)
    {
        static const QRegularExpression form(QStringLiteral("^[a-v0-9]{5,1024}$"));
        const QString problem = problemWith(asked.body, true);
        if (!problem.isEmpty())
            return invalid(problem);
        QJsonObject row = asked.body;
        if (!row.contains(QLatin1StringView("id")))
            row.insert(QStringLiteral("id"), QStringLiteral("made%1").arg(m_revision));
        if (!form.match(idOf(row)).hasMatch())
            return invalid(QStringLiteral("Invalid resource id value."));
        if (m_events[calendar].contains(idOf(row)))
            return refusal(
                409, QStringLiteral("duplicate"), QStringLiteral("The requested identifier already exists."));
        row.insert(QStringLiteral("status"), QStringLiteral("confirmed"));
        row.insert(QStringLiteral("iCalUID"), idOf(row) + QStringLiteral("@google.com"));
        row.insert(QStringLiteral("organizer"),
            QJsonObject{{QStringLiteral("email"), calendar}, {QStringLiteral("self"), true}});
        return calendarAnswer(200, keep(calendar, normalised(row)), m_now);
    }

    sync::HttpResponse patch(const CalendarRequest &asked, const QString &calendar, QJsonObject row)
    {
        const QString problem = problemWith(asked.body, false);
        if (!problem.isEmpty())
            return invalid(problem);
        if (!masterOf(row).isEmpty() && asked.body.contains(QLatin1StringView("recurrence")))
            return invalid(QStringLiteral("an instance has no recurrence"));
        const bool isMoved = asked.body.contains(QLatin1StringView("start"))
            || asked.body.contains(QLatin1StringView("recurrence"));
        row = withMembers(row, asked.body);
        const bool hasBoth = isDay(row.value(QLatin1StringView("start")).toObject())
            == isDay(row.value(QLatin1StringView("end")).toObject());
        if (!hasBoth)
            return invalid(QStringLiteral("Start and end times must either both be date or both be dateTime."));
        const QJsonObject kept = keep(calendar, normalised(row));
        if (isMoved && masterOf(row).isEmpty())
            dropLostExceptions(calendar, kept);
        return calendarAnswer(200, kept, m_now);
    }

    static QJsonObject withMembers(QJsonObject row, const QJsonObject &members)
    {
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (member->isNull())
                row.remove(member.key());
            else if (member->isObject())
                row.insert(member.key(), withMembers(row.value(member.key()).toObject(), member->toObject()));
            else
                row.insert(member.key(), *member);
        }
        return row;
    }

    /// Times are shown with the offset of their zone.
    static QJsonObject normalised(QJsonObject row)
    {
        for (const QString &name : {QStringLiteral("start"), QStringLiteral("end")}) {
            QJsonObject time = row.value(name).toObject();
            if (!isDay(time)) {
                const QTimeZone zone(time.value(QLatin1StringView("timeZone")).toString().toUtf8());
                const QString said = time.value(QLatin1StringView("dateTime")).toString();
                QDateTime at = QDateTime::fromString(said, Qt::ISODate);
                if (at.timeSpec() == Qt::LocalTime)
                    at.setTimeZone(zone);
                time.insert(QStringLiteral("dateTime"),
                    at.toTimeZone(zone).toOffsetFromUtc(at.toTimeZone(zone).offsetFromUtc()).toString(Qt::ISODate));
            }
            row.insert(name, time);
        }
        return row;
    }

    static QString problemWith(const QJsonObject &body, bool isNew)
    {
        const QStringList known{QStringLiteral("id"), QStringLiteral("summary"), QStringLiteral("description"),
            QStringLiteral("location"), QStringLiteral("start"), QStringLiteral("end"), QStringLiteral("recurrence"),
            QStringLiteral("reminders"), QStringLiteral("status"), QStringLiteral("visibility"),
            QStringLiteral("attendees")};
        if (const QString unknown = CalendarRequest::unknownIn(body.keys(), known); !unknown.isEmpty())
            return QStringLiteral("unknown member ") + unknown;
        if (body.contains(QLatin1StringView("attendees")))
            return QStringLiteral("a sync invited somebody");
        if (isNew && (!body.contains(QLatin1StringView("start")) || !body.contains(QLatin1StringView("end"))))
            return QStringLiteral("Missing end time.");
        for (const QString &name : {QStringLiteral("start"), QStringLiteral("end")}) {
            const QJsonObject time = body.value(name).toObject();
            const bool isTime = time.value(QLatin1StringView("dateTime")).isString();
            if (body.contains(name) && isTime == isDay(time))
                return QStringLiteral("Invalid value for: a date or a dateTime");
            if (isTime && !QTimeZone(time.value(QLatin1StringView("timeZone")).toString().toUtf8()).isValid())
                return QStringLiteral("Missing time zone definition for start time.");
            if (isTime
                && !QDateTime::fromString(time.value(QLatin1StringView("dateTime")).toString(), Qt::ISODate).isValid())
                return QStringLiteral("Invalid value for: dateTime");
        }
        static const QRegularExpression line(
            QStringLiteral("^(?:RRULE:|(?:EXDATE|RDATE)(?:;VALUE=DATE:\\d{8}|:\\d{8}T\\d{6}Z)$)"));
        for (const QJsonValue one : body.value(QLatin1StringView("recurrence")).toArray()) {
            if (!line.match(one.toString()).hasMatch())
                return QStringLiteral("Invalid recurrence rule. ") + one.toString();
        }
        return {};
    }

    static SeriesStart startOf(const QJsonObject &master)
    {
        const QJsonObject start = master.value(QLatin1StringView("start")).toObject();
        if (isDay(start))
            return {QDate::fromString(start.value(QLatin1StringView("date")).toString(), Qt::ISODate), {}, {}};
        return {{}, *Instant::fromIso(start.value(QLatin1StringView("dateTime")).toString()),
            QTimeZone(start.value(QLatin1StringView("timeZone")).toString().toUtf8())};
    }
    static std::vector<qint64> occurrencesOf(const QJsonObject &master)
    {
        QStringList lines;
        for (const QJsonValue line : master.value(QLatin1StringView("recurrence")).toArray())
            lines.append(line.toString());
        return lines.isEmpty() ? std::vector<qint64>()
                               : firstOccurrences(lines.join(QLatin1Char('\n')), startOf(master));
    }
    /// "series_20261127T080000Z"
    static QString instanceId(const QJsonObject &master, qint64 key)
    {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(key, Qt::UTC);
        return idOf(master) + QLatin1Char('_')
            + at.toString(isDay(master.value(QLatin1StringView("start")).toObject())
                    ? QStringLiteral("yyyyMMdd")
                    : QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    }
    static QJsonObject timeAt(const QJsonObject &like, qint64 key)
    {
        if (isDay(like))
            return {{QStringLiteral("date"), QDateTime::fromSecsSinceEpoch(key, Qt::UTC).date().toString(Qt::ISODate)}};
        return {{QStringLiteral("dateTime"), QDateTime::fromSecsSinceEpoch(key, Qt::UTC).toString(Qt::ISODate)},
            {QStringLiteral("timeZone"), like.value(QLatin1StringView("timeZone"))}};
    }
    static qint64 keyOf(const QJsonObject &time)
    {
        return isDay(time) ? QDateTime(QDate::fromString(time.value(QLatin1StringView("date")).toString(), Qt::ISODate),
                   QTime(0, 0), Qt::UTC)
                                 .toSecsSinceEpoch()
                           : Instant::fromIso(time.value(QLatin1StringView("dateTime")).toString())->ms / 1000;
    }

    QJsonObject instance(const QString &calendar, const QJsonObject &master, qint64 key) const
    {
        const QString id = instanceId(master, key);
        if (m_events.value(calendar).contains(id))
            return m_events.value(calendar).value(id);
        QJsonObject row = master;
        row.remove(QStringLiteral("recurrence"));
        const QJsonObject start = master.value(QLatin1StringView("start")).toObject();
        const QJsonObject end = master.value(QLatin1StringView("end")).toObject();
        row.insert(QStringLiteral("id"), id);
        row.insert(QStringLiteral("recurringEventId"), idOf(master));
        row.insert(QStringLiteral("originalStartTime"), timeAt(start, key));
        row.insert(QStringLiteral("start"), timeAt(start, key));
        row.insert(QStringLiteral("end"), timeAt(end, key + keyOf(end) - keyOf(start)));
        return normalised(row);
    }

    /// Also an occurrence that nobody has changed.
    QJsonObject find(const QString &calendar, const QString &id) const
    {
        const auto &all = m_events.value(calendar);
        if (all.contains(id))
            return all.value(id);
        const QJsonObject master = all.value(id.section(QLatin1Char('_'), 0, -2));
        for (const qint64 key : isCancelled(master) ? std::vector<qint64>() : occurrencesOf(master)) {
            if (instanceId(master, key) == id)
                return instance(calendar, master, key);
        }
        return {};
    }

    sync::HttpResponse instances(const CalendarRequest &asked, const QString &calendar, const QString &id)
    {
        const QStringList known{QStringLiteral("timeMin"), QStringLiteral("timeMax"), QStringLiteral("showDeleted"),
            QStringLiteral("maxResults"), QStringLiteral("pageToken"), QStringLiteral("originalStart")};
        if (const QString unknown = CalendarRequest::unknownIn(asked.query.keys(), known); !unknown.isEmpty())
            return invalid(unknown);
        const QJsonObject master = m_events[calendar].value(id);
        if (master.isEmpty() || isCancelled(master))
            return refusal(404, QStringLiteral("notFound"));
        const auto from = Instant::fromIso(asked.query.value(QStringLiteral("timeMin")));
        const auto until = Instant::fromIso(asked.query.value(QStringLiteral("timeMax")));
        QJsonArray rows;
        for (const qint64 key : occurrencesOf(master)) {
            const QJsonObject row = instance(calendar, master, key);
            const bool isHidden = isCancelled(row)
                && asked.query.value(QStringLiteral("showDeleted")) != QLatin1StringView("true");
            if (!isHidden && (!from || key * 1000 >= from->ms) && (!until || key * 1000 < until->ms))
                rows.append(row);
        }
        return paged(rows, asked, {});
    }

    void dropLostExceptions(const QString &calendar, const QJsonObject &master)
    {
        const auto keys = occurrencesOf(master);
        for (const QString &id : m_events[calendar].keys()) {
            const QJsonObject row = m_events[calendar].value(id);
            const bool isLost = masterOf(row) == idOf(master)
                && std::ranges::none_of(keys, [&](qint64 key) { return instanceId(master, key) == id; });
            if (isLost)
                m_events[calendar].remove(id);
        }
    }

    QList<QJsonObject> m_calendars;
    QMap<QString, QMap<QString, QJsonObject>> m_events; // by calendar and id
    Instant m_now{1'790'000'000'000};
    Failure m_failure;
    qint64 m_revision = 0;
    qint64 m_firstToken = 0; // older ones are not accepted
};

} // namespace satchel::test
