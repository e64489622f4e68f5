// SPDX-License-Identifier: GPL-3.0-or-later
// Answers as a recording of `satchel connection probe` does: each request gets the next answer to the same method and
// path.
#pragma once

#include "sync/engine/Http.h"

#include <map>
#include <QJsonArray>
#include <QJsonObject>

namespace satchel::test {

class ReplayTransport final : public sync::Transport
{
public:
    explicit ReplayTransport(const QJsonObject &recording)
    {
        for (const QJsonValue exchange : recording[QStringLiteral("exchanges")].toArray())
            m_answers[keyOf(exchange[QStringLiteral("method")].toString().toLatin1(),
                          QUrl::fromEncoded(exchange[QStringLiteral("address")].toString().toUtf8()))]
                .append(exchange);
    }

    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        QJsonArray &left = m_answers[keyOf(request.method, request.url)];
        if (left.isEmpty()) {
            ++unexpected;
            return fail(Error::Kind::Offline,
                QStringLiteral("the recording has no answer to %1 %2")
                    .arg(QString::fromLatin1(request.method), request.url.path()));
        }
        const QJsonObject answer = left.takeAt(0).toObject()[QStringLiteral("answer")].toObject();
        if (answer.isEmpty())
            return fail(Error::Kind::Unanswered, QStringLiteral("it was not answered"));
        sync::HttpResponse response{
            answer[QStringLiteral("status")].toInt(), {}, answer[QStringLiteral("body")].toString().toUtf8()};
        for (const QJsonValue header : answer[QStringLiteral("headers")].toArray())
            response.headers.push_back({header[0].toString().toLatin1(), header[1].toString().toLatin1()});
        return response;
    }

    int unexpected = 0;

private:
    static QByteArray keyOf(const QByteArray &method, const QUrl &url)
    {
        return method + ' ' + url.path(QUrl::FullyEncoded).toLatin1();
    }

    std::map<QByteArray, QJsonArray> m_answers;
};

} // namespace satchel::test
