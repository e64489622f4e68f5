// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/PictureFetch.h"

#include "domain/RasterFormat.h"
#include "domain/Reason.h"
#include "sync/transport/HttpExchange.h"

#include <algorithm>
#include <QEventLoop>
#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr int mostRedirects = 4;
constexpr qsizetype mostServers = 3; // of one name that are tried

bool isIn(const QHostAddress &address, std::initializer_list<const char *> subnets)
{
    return std::ranges::any_of(subnets, [&address](const char *subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QString::fromLatin1(subnet)));
    });
}

QUrl asHttps(QUrl address)
{
    if (address.scheme() == "http"_L1 && address.port(80) == 80) {
        address.setScheme(u"https"_s);
        address.setPort(-1);
    }
    return address;
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    bool isFour = false;
    const QHostAddress four(address.toIPv4Address(&isFour)); // also one that is written as IPv6
    if (isFour)
        return !isIn(four,
            {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12",
                "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"});
    // Of IPv6 what is given out (2000::/3), without what is for other purposes or carries an IPv4 address.
    return address.protocol() == QAbstractSocket::IPv6Protocol && isIn(address, {"2000::/3"})
        && !isIn(address, {"2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"});
}

PictureFetch::PictureFetch(Cancellation &cancellation, PicturePolicy policy)
    : m_cancellation(cancellation), m_policy(policy)
{
}

Result<QByteArray> PictureFetch::fetch(const QUrl &address)
{
    m_deadline.setRemainingTime(m_policy.totalTimeout);
    QUrl next = address;
    for (int redirects = 0; redirects <= mostRedirects; ++redirects) {
        if (m_policy.onlyPublicServers)
            next = asHttps(next);
        const HttpResponse response = TRY(get(next));
        const QByteArray location = response.header("Location");
        if (response.status >= 301 && response.status <= 308 && !location.isEmpty()) {
            next = next.resolved(QUrl(QString::fromUtf8(location)));
            continue;
        }
        if (response.status != 200)
            return fail(Error::Kind::NotFound, Reason::tr("the server answered %1").arg(response.status), next.host());
        if (rasterFormatOf(response.body).isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("this is no picture that can be shown"), next.host());
        return response.body;
    }
    return fail(Error::Kind::Invalid, Reason::tr("the address redirects in a loop"), next.host());
}

/// The first one counts: what comes behind it is for when it does not answer.
QNetworkProxy PictureFetch::proxyFor(const QUrl &address) const
{
    const auto proxies = m_policy.proxies ? m_policy.proxies(address)
                                          : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    return proxies.value(0, QNetworkProxy::NoProxy);
}

/// A resolver that does not answer holds nobody up who cancels.
QList<QHostAddress> PictureFetch::lookUp(const QString &host) const
{
    QEventLoop loop;
    QList<QHostAddress> found;
    QObject::connect(&m_cancellation, &Cancellation::cancelled, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer::singleShot(int(m_deadline.remainingTime()), &loop, &QEventLoop::quit);
    const int lookup = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo &info) {
        found = info.addresses();
        loop.quit();
    });
    if (!m_cancellation.isCancelled())
        loop.exec();
    QHostInfo::abortHostLookup(lookup);
    return found;
}

/// The host's addresses, when all may be asked.
Result<QList<QHostAddress>> PictureFetch::serversOf(const QString &host) const
{
    const QHostAddress written(host);
    const QList<QHostAddress> servers = written.isNull() ? lookUp(host) : QList{written};
    if (servers.isEmpty())
        return fail(Error::Kind::Offline, Reason::tr("the server was not found"), host);
    const bool isAllowed = std::ranges::all_of(servers, [this](const QHostAddress &server) {
        return isPublicAddress(server) || (!m_policy.onlyPublicServers && server.isLoopback());
    });
    if (!isAllowed)
        return fail(Error::Kind::Invalid, Reason::tr("the server is not on the public internet"), host);
    return servers;
}

/// At the addresses that were checked: a name could lead elsewhere a moment later.
Result<HttpResponse> PictureFetch::get(const QUrl &address)
{
    const bool isUsual = address.scheme() == "https"_L1 && address.port(443) == 443;
    const bool isWeb = address.scheme() == "https"_L1 || address.scheme() == "http"_L1;
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() || !isWeb
        || (m_policy.onlyPublicServers && !isUsual))
        return fail(Error::Kind::Invalid, Reason::tr("only https addresses are used"), address.host());
    const bool isName = QHostAddress(address.host()).isNull();
    const QNetworkProxy proxy = proxyFor(address);
    const bool isDirect = proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy;
    const bool hasProxy = m_policy.onlyPublicServers && address.host() != "localhost"_L1 && !isDirect;
    if (isName && hasProxy)
        return getAt(address, {}, proxy); // which looks the name up
    const auto servers = TRY(serversOf(address.host()));
    if (hasProxy)
        return getAt(address, {}, proxy);
    Result<HttpResponse> response = fail(Error::Kind::Offline, Reason::tr("the server was not found"), address.host());
    for (const QHostAddress &server : servers.first(std::min(servers.size(), mostServers))) {
        response = getAt(address, server, QNetworkProxy::NoProxy);
        if (response || response.error().kind != Error::Kind::Offline)
            break;
    }
    return response;
}

/// A null server: by its name, which the proxy looks up.
Result<HttpResponse> PictureFetch::getAt(const QUrl &address, const QHostAddress &server, const QNetworkProxy &proxy)
{
    if (m_cancellation.isCancelled())
        return fail(Error::Kind::Cancelled, Reason::tr("cancelled"), address.host());
    if (m_deadline.hasExpired())
        return fail(Error::Kind::Offline, Reason::tr("there was no response in time"), address.host());
    QNetworkAccessManager manager; // of this request: nothing of another one is in it
    QNetworkRequest prepared(address);
    manager.setProxy(proxy);
    if (!server.isNull()) {
        QUrl pinned = address;
        pinned.setHost(server.toString());
        prepared.setUrl(pinned);
        const QByteArray host = address.host(QUrl::FullyEncoded).toLatin1();
        prepared.setPeerVerifyName(QString::fromLatin1(host));
        prepared.setRawHeader("Host", address.port() < 0 ? host : host + ':' + QByteArray::number(address.port()));
    }
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setRawHeader("Accept", "image/png,image/jpeg,image/gif,image/webp,image/bmp");
    prepared.setRawHeader("Accept-Encoding", "gzip");
    prepared.setRawHeader("Accept-Language", "*"); // Qt would say the person's
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Mozilla/5.0")); // as any browser's begins
    HttpSettings settings;
    settings.totalTimeout = int(m_deadline.remainingTime());
    settings.greatestBody = m_policy.greatestPicture;
    HttpRequest request;
    request.url = address;
    const std::unique_ptr<QNetworkReply> reply(manager.get(prepared));
    return HttpExchange(*reply, request, m_cancellation, settings).outcome();
}

} // namespace satchel::sync
