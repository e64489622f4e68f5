// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of a client: reads requests out of the stream, answers one after the other.
#pragma once

#include "tests/fakes/FakeServer.h"

namespace satchel::fakes {

class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, FakeServer::Handler handler, FakeServer::Options options);

private:
    void readOn();
    /// Takes the next whole request from the buffer; nothing while it has not all arrived.
    std::optional<HttpRequest> takeRequest();
    void deliver(const HttpRequest &request, const FaultInjector::Delivery &delivery);
    void write(const HttpRequest &request, const HttpResponse &response);
    void refuse(const QByteArray &statusLine);

    QTcpSocket *m_socket;
    FakeServer::Handler m_handler;
    FakeServer::Options m_options;
    QByteArray m_buffer;
    bool m_isBusy = false;
    bool m_saidContinue = false;
};

} // namespace satchel::fakes
