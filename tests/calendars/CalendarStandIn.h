// SPDX-License-Identifier: GPL-3.0-or-later
// What the stand-ins of calendar APIs share: requests taken apart, answers as JSON, and the occurrences of a rule.
#pragma once

#include "domain/recurrence/RecurrenceSet.h"
#include "sync/engine/Http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace satchel::test {

/// A request, taken apart.
struct CalendarRequest
{
    QByteArray method;
    QStringList path; // decoded
    QMap<QString, QString> query;
    QUrlQuery items; // of the query, also those that are there several times
    QJsonObject body;
    QByteArray ifMatch;
    QByteArray prefer;
    QByteArray token; // of "Bearer …"

    static CalendarRequest of(const sync::HttpRequest &request)
    {
        CalendarRequest parts;
        parts.method = request.method;
        for (const QString &part : request.url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts))
            parts.path.append(QUrl::fromPercentEncoding(part.toLatin1()));
        const QUrlQuery query(request.url);
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded))
            parts.query.insert(name, value);
        parts.items = query;
        parts.body = QJsonDocument::fromJson(request.body).object();
        const sync::HttpResponse headers{0, request.headers, {}};
        parts.ifMatch = headers.header("If-Match");
        parts.prefer = headers.header("Prefer");
        const QByteArray authorization = headers.header("Authorization");
        parts.token = authorization.startsWith("Bearer ") ? authorization.sliced(7) : QByteArray();
        return parts;
    }
    QStringList allOf(const QString &name) const { return items.allQueryItemValues(name, QUrl::FullyDecoded); }
    bool asks(const QByteArray &verb) const { return method == verb; }
    /// The first member or parameter that is none of these; empty: all are.
    static QString unknownIn(const QStringList &given, const QStringList &known)
    {
        for (const QString &one : given) {
            if (!known.contains(one))
                return one;
        }
        return {};
    }
};

/// How the next requests of a method are answered.
struct GraphFailure
{
    QByteArray method;
    int status = 0;
    QString code;
    int times = 0;
};

/// What a PATCH makes of an item.
inline QJsonObject merged(QJsonObject json, const QJsonObject &members)
{
    for (auto member = members.begin(); member != members.end(); ++member)
        json.insert(member.key(), *member);
    return json;
}

inline QByteArray httpDate(Instant now)
{
    return QLocale::c()
        .toString(QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

inline sync::HttpResponse calendarAnswer(int status, const QJsonObject &body, Instant now)
{
    sync::HttpResponse response{status, {{"Date", httpDate(now)}}, {}};
    if (!body.isEmpty()) {
        response.headers.push_back({"Content-Type", "application/json; charset=utf-8"});
        response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    return response;
}

/// When the first occurrences of a series are: `lines` begin with its rule.
inline std::vector<qint64> firstOccurrences(const QString &lines, const SeriesStart &start, int most = 400)
{
    std::vector<qint64> keys;
    const auto set = parseRecurrenceSet(lines, start);
    if (!set)
        return keys;
    RecurrenceSetIterator all(*set);
    while (static_cast<int>(keys.size()) < most) {
        const auto key = all.next();
        if (!key)
            break;
        keys.push_back(*key);
    }
    return keys;
}

} // namespace satchel::test
