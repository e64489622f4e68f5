// SPDX-License-Identifier: GPL-3.0-or-later
// One request at a time over HTTP/1.1 with kept-alive connections, the system's proxy and certificates. HTTPS only;
// plain HTTP for loopback addresses alone. Belongs to the thread that first calls send(), and is destroyed there.
// send() runs an event loop of its own while it waits: other objects of this thread get their events meanwhile.
// Errors name the host and the reason, never the address's query, a header or a body: those hold secrets.
#pragma once

#include "sync/engine/Cancellation.h"
#include "sync/engine/Http.h"
#include "sync/engine/Site.h"

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace satchel::sync {

struct HttpSettings
{
    int connectTimeout = 20'000; // milliseconds until the request is on its way: name, proxy, TLS
    int transferTimeout = 60'000; // without a byte
    int totalTimeout = 5 * 60'000;
    int graceTimeout = 10'000; // for the rest of an answer that outlives a cancellation
    qint64 greatestBody = 64 * 1024 * 1024; // unpacked
    QByteArray userAgent = "Satchel/" SATCHEL_VERSION;
};

class HttpTransport final : public Transport
{
public:
    explicit HttpTransport(Cancellation &cancellation, HttpSettings settings = {});
    ~HttpTransport() override;
    HttpTransport(const HttpTransport &) = delete;
    HttpTransport &operator=(const HttpTransport &) = delete;

    Result<HttpResponse> send(const HttpRequest &request) override;

private:
    Result<HttpResponse> sendOnce(const HttpRequest &request);
    QNetworkReply *start(const HttpRequest &request);
    QNetworkRequest prepared(const HttpRequest &request) const;

    Cancellation &m_cancellation;
    HttpSettings m_settings;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

/// Whether secrets may be sent there: https, or http on this machine.
bool isAllowedAddress(const QUrl &url);

} // namespace satchel::sync
