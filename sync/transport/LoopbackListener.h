// SPDX-License-Identifier: GPL-3.0-or-later
// Waits on this machine's own address for the browser to come back with one answer, tells the person to return to
// Satchel, and closes. What does not carry our state, our path and our host is not an answer and ends nothing: any page
// in the browser can knock here. In the thread that made it.
#pragma once

#include "sync/transport/OAuth.h"

#include <QObject>
#include <QTimer>
#include <vector>

class QHostAddress;
class QTcpServer;
class QTcpSocket;

namespace satchel::sync {

class LoopbackListener final : public QObject
{
    Q_OBJECT
public:
    explicit LoopbackListener(QObject *parent = nullptr);
    ~LoopbackListener() override;

    /// The port it listens on; Busy when a fixed one is in use. For "localhost" that is in both address families:
    /// whoever had the other would get the answer of a browser that tries that one first. A machine without IPv6 has
    /// one family only.
    Result<quint16> listen(const OAuthRedirect &redirect);
    /// From now on an answer with that state counts, for that long.
    void await(const QString &state, const OAuthEndpoints &endpoints, int milliseconds);

    /// The server where the person signed in, as the answer says; empty where it does not.
    const QUrl &server() const { return m_server; }

Q_SIGNALS:
    /// The code; Refused with the server's reason, or Cancelled when the time is over.
    void answered(const satchel::Result<QString> &code);

private:
    Result<void> open(const QHostAddress &address, quint16 port);
    Result<quint16> openBoth(quint16 port);
    void accept(QTcpServer &server);
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &request);
    void finish(Result<QString> code);

    std::vector<QTcpServer *> m_servers; // children; IPv4 and, for "localhost", IPv6
    OAuthRedirect m_redirect;
    QString m_state;
    QString m_issuer;
    QString m_serverParameter;
    QUrl m_server;
    bool m_alwaysSendsIssuer = false;
    QTimer m_timeout;
    bool m_isAnswered = false;
};

} // namespace satchel::sync
