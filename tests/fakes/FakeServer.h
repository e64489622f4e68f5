// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP/1.1 for a fake: on 127.0.0.1 only, keep-alive, several connections, one request at a time on each. What a
// handler delivers as lost or hung becomes a closed or silent connection. Lives on the thread of its event loop.
#pragma once

#include "tests/fakes/FaultInjector.h"

#include <QObject>

class QTcpServer;
class QTcpSocket;

namespace satchel::fakes {

class FakeServer : public QObject
{
    Q_OBJECT
public:
    using Handler = std::function<FaultInjector::Delivery(const HttpRequest &)>;
    struct Options
    {
        int latency = 0; // ms from a whole request to its answer
        bool isCompressing = false; // gzip for those who accept it
    };

    FakeServer(Handler handler, Options options, QObject *parent = nullptr);
    ~FakeServer() override;

    /// Port 0 takes any free one. False if the port is in use.
    bool listen(quint16 port);
    /// http://127.0.0.1:8123
    QString address() const;

private:
    QTcpServer *m_server;
    Handler m_handler;
    Options m_options;
};

} // namespace satchel::fakes
