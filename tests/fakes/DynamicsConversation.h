// SPDX-License-Identifier: GPL-3.0-or-later
// A test's dialogue with the fake: one line asks, one line looks at the answer.
#pragma once

#include "tests/fakes/dynamics365/DynamicsFake.h"
#include "tests/fakes/RemoteUser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace satchel::fakes {

struct DynamicsAnswer
{
    int status = 0;
    QJsonObject json;
    HttpResponse raw;

    QString code() const { return json[QStringLiteral("error")][QStringLiteral("code")].toString(); }
    QString message() const { return json[QStringLiteral("error")][QStringLiteral("message")].toString(); }
    QJsonArray rows() const { return json[QStringLiteral("value")].toArray(); }
    QStringList texts(const QString &column) const
    {
        QStringList all;
        for (const QJsonValue &row : rows())
            all.append(row[column].toString());
        return all;
    }
    QString next() const { return json[QStringLiteral("@odata.nextLink")].toString(); }
    QString delta() const { return json[QStringLiteral("@odata.deltaLink")].toString(); }
    QByteArray etag() const
    {
        return raw.header("ETag").isEmpty() ? json[QStringLiteral("@odata.etag")].toString().toUtf8()
                                            : raw.header("ETag");
    }
    /// Of a write: the id in OData-EntityId.
    QString id() const { return QString::fromUtf8(raw.header("OData-EntityId")).section(u'(', 1).chopped(1); }
};

struct DynamicsConversation
{
    using Headers = std::vector<sync::HttpHeader>;

    ManualClock clock{Instant{1'767'225'600'000}}; // 2026-01-01
    DynamicsFake dynamics;
    RemoteUser user{dynamics, clock};
    QString host = QStringLiteral("https://acme.crm4.dynamics.com");
    QByteArray token;

    explicit DynamicsConversation(DynamicsOptions options = {})
        : dynamics(options), token(options.staticTokens.value(0).toLatin1())
    {
    }

    HttpRequest request(
        const QByteArray &method, const QString &path, const QByteArray &body = {}, Headers headers = {}) const
    {
        const bool isWhole = path.startsWith(QStringLiteral("https:")) || path.startsWith(u'/');
        const QString address = path.startsWith(QStringLiteral("https:")) ? path
            : isWhole                                                     ? host + path
                      : host + QStringLiteral("/api/data/v9.2/") + path;
        headers.push_back({"Authorization", "Bearer " + token});
        const bool isTyped = std::any_of(
            headers.begin(), headers.end(), [](const auto &header) { return header.name == "Content-Type"; });
        if (!body.isEmpty() && !isTyped)
            headers.push_back({"Content-Type", "application/json; charset=utf-8"});
        return {method, QUrl::fromEncoded(address.toUtf8(), QUrl::StrictMode), headers, body};
    }
    DynamicsAnswer send(const HttpRequest &asked)
    {
        const HttpResponse response = dynamics.answer(asked, clock.now());
        return {response.status, QJsonDocument::fromJson(response.body).object(), response};
    }
    DynamicsAnswer get(const QString &path, Headers headers = {})
    {
        return send(request("GET", path, {}, std::move(headers)));
    }
    DynamicsAnswer post(const QString &path, const QByteArray &body, Headers headers = {})
    {
        return send(request("POST", path, body, std::move(headers)));
    }
    DynamicsAnswer patch(const QString &path, const QByteArray &body, Headers headers = {})
    {
        return send(request("PATCH", path, body, std::move(headers)));
    }
    DynamicsAnswer remove(const QString &path, Headers headers = {})
    {
        return send(request("DELETE", path, {}, std::move(headers)));
    }
    DynamicsAnswer form(const QByteArray &body)
    {
        return send({"POST",
            QUrl(QStringLiteral("https://login.microsoftonline.com/%1/oauth2/v2.0/token")
                     .arg(dynamics.options().directory)),
            {{"Content-Type", "application/x-www-form-urlencoded"}}, body});
    }
    /// Each of them is a whole request with its headers and body, lines ended by CR and LF.
    DynamicsAnswer batch(const QList<QByteArray> &requests, Headers headers = {})
    {
        QByteArray body;
        for (const QByteArray &one : requests)
            body += "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n" + one + "\r\n";
        headers.push_back({"Content-Type", "multipart/mixed; boundary=\"b\""});
        return post(QStringLiteral("$batch"), body + "--b--\r\n", std::move(headers));
    }
    static QList<int> statuses(const DynamicsAnswer &answer)
    {
        QList<int> all;
        for (const QByteArray &line : answer.raw.body.split('\n')) {
            if (line.startsWith("HTTP/1.1 "))
                all.append(line.mid(9, 3).toInt());
        }
        return all;
    }
};

} // namespace satchel::fakes
