// SPDX-License-Identifier: GPL-3.0-or-later
// A picture that an e-mail names on the web, because a person asked to see it. The sender of an e-mail chooses the
// address, so it is asked for like nothing else here: without cookies, a referrer or credentials, by https on its usual
// port, and never on this computer or in its own network, also not by a redirect or a name that leads there. An http
// address is asked for by https. Blocks; for a thread of its own.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/transport/HttpTransport.h"

#include <QDeadlineTimer>
#include <QList>
#include <QUrl>

#include <functional>

class QHostAddress; // whoever includes this need not know the network
class QNetworkProxy;

namespace satchel::sync {

struct PicturePolicy
{
    /// Off in tests alone: servers of this computer by http, on any port.
    bool onlyPublicServers = true;
    qint64 greatestPicture = 8LL * 1024 * 1024; // bytes
    int totalTimeout = 20'000; // milliseconds for one picture, with its redirects and servers
    /// For an address, in the order in which they are to be used. The system's, if there is none.
    std::function<QList<QNetworkProxy>(const QUrl &)> proxies = {};
};

class PictureFetch
{
public:
    explicit PictureFetch(Cancellation &cancellation, PicturePolicy policy = {});

    /// The bytes of a raster picture (domain/RasterFormat). Offline when no server was reached; Invalid for an address
    /// that may not be used, another answer than a picture, and one that is too large.
    Result<QByteArray> fetch(const QUrl &address);

private:
    Result<HttpResponse> get(const QUrl &address);
    Result<HttpResponse> getAt(const QUrl &address, const QHostAddress &server, const QNetworkProxy &proxy);
    QNetworkProxy proxyFor(const QUrl &address) const;
    Result<QList<QHostAddress>> serversOf(const QString &host) const;
    QList<QHostAddress> lookUp(const QString &host) const;

    Cancellation &m_cancellation;
    PicturePolicy m_policy;
    QDeadlineTimer m_deadline; // of the picture that is fetched
};

/// Whether an address is one of the public internet (IANA, Special-Purpose Address Registries for IPv4 and IPv6).
bool isPublicAddress(const QHostAddress &address);

} // namespace satchel::sync
