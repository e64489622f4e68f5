// SPDX-License-Identifier: GPL-3.0-or-later
// A dialogue as a test writes it down: what must be asked, and what is answered.
#pragma once

#include "sync/engine/Http.h"

#include <deque>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

namespace satchel::test {

class ScriptedTransport final : public sync::Transport
{
public:
    /// The next request must be this one, "GET /path" or "GET https://host/path"; a body is compared as JSON, an empty
    /// one is not looked at.
    ScriptedTransport &expects(const QByteArray &request, const QByteArray &body = {})
    {
        m_lines.push_back({request, body, {}});
        return *this;
    }
    ScriptedTransport &answers(int status, const QByteArray &body = {})
    {
        m_lines.back().answer = {status, {{"Date", "Fri, 20 Nov 2026 12:00:00 GMT"}}, body};
        return *this;
    }
    ScriptedTransport &answersAs(int status, const QByteArray &type, const QByteArray &body)
    {
        answers(status, body);
        m_lines.back().answer.headers.push_back({"Content-Type", type});
        return *this;
    }
    /// Another header of the answer.
    ScriptedTransport &with(const QByteArray &name, const QByteArray &value)
    {
        m_lines.back().answer.headers.push_back({name, value});
        return *this;
    }
    bool isOver() const { return m_lines.empty(); }
    /// Of the newest request; empty when it has none of this name.
    QByteArray askedHeader(const QByteArray &name) const { return m_asked.header(name); }

    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        const bool isWhole = !m_lines.empty() && m_lines.front().request.contains("://");
        const QByteArray asked = request.method + ' '
            + request.url.toEncoded(isWhole ? QUrl::None : QUrl::RemoveScheme | QUrl::RemoveAuthority);
        m_asked = {0, request.headers, {}};
        if (m_lines.empty()) {
            QTest::qFail(("nobody expected " + asked).constData(), __FILE__, __LINE__);
            return fail(Error::Kind::Offline, QStringLiteral("the dialogue is over"));
        }
        const Line line = m_lines.front();
        m_lines.pop_front();
        QTest::qCompare(asked, line.request, "asked", "expected", __FILE__, __LINE__);
        if (!line.body.isEmpty())
            QTest::qCompare(compact(request.body), compact(line.body), "asked with", "expected", __FILE__, __LINE__);
        return line.answer;
    }

private:
    sync::HttpResponse m_asked; // its headers
    struct Line
    {
        QByteArray request;
        QByteArray body;
        sync::HttpResponse answer;
    };
    static QByteArray compact(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
    }

    std::deque<Line> m_lines;
};

} // namespace satchel::test
