// SPDX-License-Identifier: GPL-3.0-or-later
// A test's dialogue with the fake: one line asks, one line looks at the answer.
#pragma once

#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/RemoteUser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::fakes {

struct HubSpotAnswer
{
    int status = 0;
    QJsonObject json;
    HttpResponse raw;

    QString message() const { return json[QStringLiteral("message")].toString(); }
    QString id() const { return json[QStringLiteral("id")].toString(); }
    QJsonArray results() const { return json[QStringLiteral("results")].toArray(); }
    QStringList ids() const
    {
        QStringList all;
        for (const QJsonValue &row : results())
            all.append(row[u"id"].toString());
        return all;
    }
    QString next() const
    {
        return json[QStringLiteral("paging")][QStringLiteral("next")][QStringLiteral("after")].toString();
    }
    QString property(const QString &name) const { return json[QStringLiteral("properties")][name].toString(); }
};

struct HubSpotConversation
{
    ManualClock clock{Instant{1'767'225'600'000}}; // 2026-01-01
    HubSpotFake hubspot;
    RemoteUser user{hubspot, clock};
    QByteArray token;

    explicit HubSpotConversation(HubSpotOptions options = {})
        : hubspot(options), token(options.staticTokens.value(0).toLatin1())
    {
    }

    HttpRequest request(const QByteArray &method, const QString &path, const QByteArray &body = {}) const
    {
        HttpRequest request{method, QUrl(QStringLiteral("https://api.hubapi.com") + path),
            {{"Authorization", "Bearer " + token}}, body};
        if (!body.isEmpty())
            request.headers.push_back({"Content-Type", "application/json"});
        return request;
    }
    HubSpotAnswer send(const HttpRequest &asked)
    {
        const HttpResponse response = hubspot.answer(asked, clock.now());
        return {response.status, QJsonDocument::fromJson(response.body).object(), response};
    }
    HubSpotAnswer get(const QString &path) { return send(request("GET", path)); }
    HubSpotAnswer post(const QString &path, const QByteArray &body) { return send(request("POST", path, body)); }
    HubSpotAnswer patch(const QString &path, const QByteArray &body) { return send(request("PATCH", path, body)); }
    HubSpotAnswer put(const QString &path, const QByteArray &body = {}) { return send(request("PUT", path, body)); }
    HubSpotAnswer remove(const QString &path) { return send(request("DELETE", path)); }
    HubSpotAnswer form(const QString &path, const QByteArray &body)
    {
        return send({"POST", QUrl(QStringLiteral("https://api.hubapi.com") + path),
            {{"Content-Type", "application/x-www-form-urlencoded"}}, body});
    }
};

} // namespace satchel::fakes
