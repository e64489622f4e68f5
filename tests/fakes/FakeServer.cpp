// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/FakeServer.h"

#include "tests/fakes/HttpConnection.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

FakeServer::FakeServer(Handler handler, Options options, QObject *parent)
    : QObject(parent), m_server(new QTcpServer(this)), m_handler(std::move(handler)), m_options(options)
{
    connect(m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new HttpConnection(socket, m_handler, m_options); // lives and dies with its socket
    });
}

FakeServer::~FakeServer() = default;

bool FakeServer::listen(quint16 port)
{
    return m_server->listen(QHostAddress::LocalHost, port);
}

QString FakeServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(m_server->serverPort());
}

} // namespace satchel::fakes

#include "moc_FakeServer.cpp"
