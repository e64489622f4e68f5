// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/HttpExchange.h"

#include "domain/Reason.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 chunk = 256 * 1024;

/// Errors that Qt raises before a byte of the request is written.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError: return true;
    default: return false;
    }
}

bool isReading(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

/// Qt's name for a status, and nothing that went wrong on the way.
bool isAboutStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::ContentReSendError)
        return status == 307 || status == 308; // it wanted to follow, and cannot: we do
    return status >= 400
        && ((error > 200 && error < 300) || (error > 400 && error < 500)
            || error == QNetworkReply::ProtocolInvalidOperationError);
}

QString reason(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError: return Reason::tr("the connection was refused");
    case QNetworkReply::HostNotFoundError: return Reason::tr("the server was not found");
    case QNetworkReply::ProxyConnectionRefusedError: return Reason::tr("the proxy refused the connection");
    case QNetworkReply::ProxyNotFoundError: return Reason::tr("the proxy was not found");
    case QNetworkReply::ProxyTimeoutError: return Reason::tr("the proxy does not answer");
    case QNetworkReply::ProxyAuthenticationRequiredError: return Reason::tr("the proxy asks for a password");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return Reason::tr("there was no response in time");
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: return Reason::tr("the connection was closed");
    default: return Reason::tr("the connection failed (%1)").arg(static_cast<int>(error));
    }
}

} // namespace

HttpExchange::HttpExchange(
    QNetworkReply &reply, const HttpRequest &request, Cancellation &cancellation, const HttpSettings &settings)
    : m_reply(reply), m_request(request), m_cancellation(cancellation), m_settings(settings)
{
    // Of a write without a body Qt does not tell when it is sent, so nobody can know that it was not.
    m_isSent = !isReading(request) && request.body.isEmpty();
    m_reply.setReadBufferSize(chunk); // a flood waits at the other side
    connect(&m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(&m_reply, &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    connect(&m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        m_connecting.stop();
    });
    connect(
        &m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(&m_cancellation, &Cancellation::cancelled, this, &HttpExchange::cancel);
    m_connecting.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] { end(Ending::ConnectTimeout); });
    connect(&m_total, &QTimer::timeout, this, [this] { end(Ending::TotalTimeout); });
    if (!m_isSent)
        m_connecting.start(m_settings.connectTimeout);
    m_total.start(m_settings.totalTimeout);
}

Result<HttpResponse> HttpExchange::outcome()
{
    if (m_cancellation.isCancelled()) // before the signal was connected
        cancel();
    if (!m_reply.isFinished())
        m_loop.exec();
    read();
    if (m_ending != Ending::None)
        return fail(error());
    HttpResponse response = this->response();
    if (response.status > 0 && !isCut(response))
        return response;
    return fail(error());
}

void HttpExchange::cancel()
{
    if (!m_request.outlivesCancellation)
        end(Ending::Cancelled);
    else if (m_total.remainingTime() > m_settings.graceTimeout)
        m_total.start(m_settings.graceTimeout);
}

void HttpExchange::end(Ending ending)
{
    if (m_ending != Ending::None || m_reply.isFinished())
        return;
    m_ending = ending;
    m_reply.abort();
    m_loop.quit();
}

void HttpExchange::read()
{
    while (m_ending == Ending::None && m_reply.isOpen()) {
        const QByteArray more = m_reply.read(chunk);
        if (more.isEmpty())
            return;
        take(more);
    }
}

void HttpExchange::take(const QByteArray &bytes)
{
    if (m_received == 0 && m_reply.rawHeader("Content-Encoding").toLower().contains("gzip"))
        m_gunzip.emplace(m_settings.greatestBody);
    m_received += bytes.size();
    if (!m_gunzip)
        m_body += bytes;
    else if (m_gunzip->unpack(bytes, m_body) == Gunzip::State::Damaged)
        m_ending = Ending::Damaged;
    if (m_body.size() > m_settings.greatestBody)
        m_ending = Ending::TooLarge;
    if (m_ending == Ending::None)
        return;
    m_body.clear();
    if (!m_reply.isFinished())
        m_reply.abort();
}

HttpResponse HttpExchange::response() const
{
    HttpResponse response;
    response.status = m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply.rawHeaderPairs())
        response.headers.push_back({name, value});
    response.body = m_body;
    return response;
}

/// A status has arrived, but not all that belongs to it. Errors that only repeat the status are no errors here.
bool HttpExchange::isCut(const HttpResponse &response) const
{
    const QNetworkReply::NetworkError error = m_reply.error();
    if (error != QNetworkReply::NoError && !isAboutStatus(error, response.status))
        return true;
    if (m_request.method == "HEAD" || response.status == 204 || response.status == 304)
        return false;
    if (m_gunzip && m_gunzip->state() != Gunzip::State::Finished)
        return true;
    bool isNumber = false;
    const qint64 announced = response.header("Content-Length").toLongLong(&isNumber);
    return isNumber && response.header("Transfer-Encoding").isEmpty() && m_received < announced;
}

/// Qt reports late that a request was sent, for it sends on a thread of its own; but it reads the body only when it
/// sends.
bool HttpExchange::hasBegun() const
{
    const auto *body = m_reply.findChild<QIODevice *>(QString(), Qt::FindDirectChildrenOnly);
    return m_isSent || (body && body->bytesAvailable() < m_request.body.size());
}

Error HttpExchange::error() const
{
    const QString host = m_reply.url().host();
    const auto failure = m_reply.error();
    const bool isSent = hasBegun() && !isBeforeSending(failure);
    const auto kind = isSent ? Error::Kind::Unanswered : Error::Kind::Offline;
    switch (m_ending) {
    case Ending::Cancelled:
        return {isSent ? Error::Kind::Unanswered : Error::Kind::Cancelled, Reason::tr("cancelled"), host};
    case Ending::ConnectTimeout: return {kind, Reason::tr("the connection timed out"), host};
    case Ending::TotalTimeout: return {kind, Reason::tr("the response did not arrive completely in time"), host};
    case Ending::TooLarge:
        return {m_request.isRepeatable() ? Error::Kind::Invalid : Error::Kind::Unanswered,
            Reason::tr("the answer is larger than %1 MB").arg(m_settings.greatestBody >> 20), host};
    case Ending::Damaged: return {Error::Kind::Unanswered, Reason::tr("the response is damaged"), host};
    case Ending::None: break;
    }
    if (failure == QNetworkReply::SslHandshakeFailedError) {
        QStringList reasons;
        for (const QSslError &each : m_tlsErrors)
            reasons.append(each.errorString());
        return {Error::Kind::Invalid,
            Reason::tr("the secure connection could not be established")
                + (reasons.isEmpty() ? QString() : u": "_s + reasons.join(u"; "_s)),
            host};
    }
    if (failure == QNetworkReply::NoError
        || (!isBeforeSending(failure) && m_reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0))
        return {Error::Kind::Unanswered, Reason::tr("the response is incomplete"), host};
    return {kind, reason(failure), host};
}

} // namespace satchel::sync

#include "moc_HttpExchange.cpp"
