// SPDX-License-Identifier: GPL-3.0-or-later
// One request on its way: watches a reply until it is whole, fails, takes too long, grows too large or is cancelled,
// and says which. Lives inside HttpTransport::send().
#pragma once

#include "sync/engine/Http.h"
#include "sync/transport/Gunzip.h"
#include "sync/transport/HttpTransport.h"

#include <optional>
#include <QEventLoop>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

namespace satchel::sync {

class HttpExchange final : public QObject
{
    Q_OBJECT
public:
    HttpExchange(
        QNetworkReply &reply, const HttpRequest &request, Cancellation &cancellation, const HttpSettings &settings);

    /// Blocks until there is an outcome.
    Result<HttpResponse> outcome();

private:
    enum class Ending { None, ConnectTimeout, TotalTimeout, TooLarge, Damaged, Cancelled };

    void end(Ending ending);
    void cancel();
    void read();
    void take(const QByteArray &bytes);
    HttpResponse response() const;
    bool isCut(const HttpResponse &response) const;
    bool hasBegun() const;
    Error error() const;

    QNetworkReply &m_reply;
    const HttpRequest &m_request;
    Cancellation &m_cancellation;
    const HttpSettings &m_settings;
    QEventLoop m_loop;
    QTimer m_connecting;
    QTimer m_total;
    QByteArray m_body;
    std::optional<Gunzip> m_gunzip; // when the answer is packed
    qint64 m_received = 0; // bytes of the body as they came
    QList<QSslError> m_tlsErrors;
    Ending m_ending = Ending::None;
    bool m_isSent = false; // something of it may have reached the other side
};

} // namespace satchel::sync
