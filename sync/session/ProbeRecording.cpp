// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/ProbeRecording.h"

#include "sync/session/Redaction.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

QByteArray headerOf(const std::vector<HttpHeader> &headers, const QByteArray &name)
{
    for (const HttpHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

QJsonArray headersJson(const std::vector<HttpHeader> &headers)
{
    QJsonArray json;
    for (const HttpHeader &header : headers)
        json.append(QJsonArray{QString::fromLatin1(header.name), QString::fromLatin1(header.value)});
    return json;
}

/// Addresses that describe fields and rights, and no records.
bool isMetadata(const QUrl &url)
{
    const QString path = url.path();
    return path.contains("/properties/"_L1) || path.endsWith("/describe"_L1) || path.contains("/EntityDefinitions"_L1)
        || path.contains("Privileges"_L1);
}

QString bodyText(const QByteArray &body)
{
    constexpr qsizetype longest = 4'000'000; // of one body; a record of tests need not hold more
    return QString::fromUtf8(body.left(longest));
}

} // namespace

void ProbeRecording::beginStep(const QString &step)
{
    m_step = step;
    m_lastStatus = 0;
    m_isPaused = false;
}

void ProbeRecording::add(const HttpRequest &request, const Result<HttpResponse> &response)
{
    if (m_isPaused)
        return;
    const Redaction redaction{m_marker, m_baseUrl, isMetadata(request.url), request.secrets};
    QUrl url = request.url;
    url.setUserInfo({});
    const QByteArray sent = redaction.body(headerOf(request.headers, "Content-Type"), request.body);
    QJsonObject exchange{{u"step"_s, m_step}, {u"method"_s, QString::fromLatin1(request.method)},
        {u"address"_s, url.toString(QUrl::FullyEncoded)},
        {u"headers"_s, headersJson(redaction.headers(request.headers))}, {u"body"_s, bodyText(sent)}};
    if (response) {
        m_lastStatus = response->status;
        exchange.insert(u"answer"_s,
            QJsonObject{{u"status"_s, response->status},
                {u"headers"_s, headersJson(redaction.headers(response->headers))},
                {u"body"_s, bodyText(redaction.body(response->header("Content-Type"), response->body))}});
    } else {
        exchange.insert(u"failure"_s, kindName(response.error().kind));
    }
    m_exchanges.append(exchange);
}

Result<HttpResponse> RecordingTransport::send(const HttpRequest &request)
{
    auto response = m_inner->send(request);
    m_recording.add(request, response);
    return response;
}

} // namespace satchel::sync
