// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/HttpTransport.h"

#include "domain/Reason.h"
#include "sync/transport/HttpExchange.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostRedirects = 5;

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (query.peerHostName() == "localhost"_L1 || QHostAddress(query.peerHostName()).isLoopback())
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

/// A body that can be read once. Qt sends a request again by itself when a connection closes without an answer, which
/// would duplicate every record whose reply was lost; it cannot when the body cannot be read again.
class OneTimeBody final : public QIODevice
{
public:
    OneTimeBody(const QByteArray &bytes, QObject *parent) : QIODevice(parent), m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return m_read == m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        if (count == 0)
            return -1;
        std::copy_n(m_bytes.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

/// Where an answer sends us on to, if it does and we may repeat the request there.
QUrl redirection(const HttpRequest &request, const HttpResponse &response)
{
    const bool keepsMethod = response.status == 307 || response.status == 308;
    const bool isReading = request.method == "GET" || request.method == "HEAD";
    if (!keepsMethod && !(isReading && response.status >= 301 && response.status <= 303))
        return {};
    const QByteArray location = response.header("Location");
    if (location.isEmpty())
        return {};
    const QUrl target = request.url.resolved(QUrl(QString::fromUtf8(location)));
    return isReading || isSameOrigin(request.url, target) ? target : QUrl();
}

} // namespace

bool isAllowedAddress(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url)));
}

HttpTransport::HttpTransport(Cancellation &cancellation, HttpSettings settings)
    : m_cancellation(cancellation), m_settings(std::move(settings))
{
}

HttpTransport::~HttpTransport() = default;

Result<HttpResponse> HttpTransport::send(const HttpRequest &request)
{
    HttpRequest next = request;
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        if (!isAllowedAddress(next.url))
            return fail(Error::Kind::Invalid, Reason::tr("only https addresses are used"), next.url.host());
        auto response = sendOnce(next);
        if (!response)
            return response;
        const QUrl target = redirection(next, *response);
        if (target.isEmpty())
            return response;
        if (!isSameOrigin(next.url, target))
            std::erase_if(next.headers,
                [](const HttpHeader &each) { return each.name.compare("Authorization", Qt::CaseInsensitive) == 0; });
        next.url = target;
    }
    return fail(Error::Kind::Invalid, Reason::tr("the address redirects in a loop"), next.url.host());
}

Result<HttpResponse> HttpTransport::sendOnce(const HttpRequest &request)
{
    if (m_cancellation.isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("cancelled"), request.url.host());
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setProxyFactory(new SystemProxy);
    }
    Q_ASSERT(m_manager->thread() == QThread::currentThread());
    const std::unique_ptr<QNetworkReply> reply(start(request));
    return HttpExchange(*reply, request, m_cancellation, m_settings).outcome();
}

QNetworkReply *HttpTransport::start(const HttpRequest &request)
{
    QNetworkRequest prepared = this->prepared(request);
    if (request.method == "GET")
        return m_manager->get(prepared);
    if (request.method == "HEAD")
        return m_manager->head(prepared);
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    auto *const body = new OneTimeBody(request.body, nullptr);
    QNetworkReply *const reply = m_manager->sendCustomRequest(prepared, request.method, body);
    body->setParent(reply);
    return reply;
}

QNetworkRequest HttpTransport::prepared(const HttpRequest &request) const
{
    QNetworkRequest prepared(request.url);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setTransferTimeout(m_settings.transferTimeout);
    prepared.setRawHeader("Accept-Encoding", "gzip"); // said by us, so that unpacking is ours: see Gunzip
    prepared.setHeader(QNetworkRequest::UserAgentHeader, m_settings.userAgent);
    for (const HttpHeader &header : request.headers)
        prepared.setRawHeader(header.name, header.value);
    return prepared;
}

} // namespace satchel::sync
