// SPDX-License-Identifier: GPL-3.0-or-later
// A relay on 127.0.0.1 before any server: it passes bytes both ways and cuts the connection after so many of them. In a
// thread of its own, for whoever speaks to the server may wait without an event loop.
#pragma once

#include <algorithm>
#include <atomic>
#include <memory>
#include <QEventLoop>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

namespace satchel::test {

class CuttingRelay
{
public:
    explicit CuttingRelay(quint16 target) : m_target(target)
    {
        QSemaphore listening;
        m_thread.reset(QThread::create([this, &listening] { run(listening); }));
        m_thread->start();
        listening.acquire();
    }
    ~CuttingRelay()
    {
        m_thread->quit();
        m_thread->wait();
    }
    Q_DISABLE_COPY(CuttingRelay)

    quint16 port() const { return m_port; }
    /// Connections from here on are cut after so many bytes of both directions together; -1: never.
    void cutAfter(qint64 bytes) { m_left = bytes; }
    /// How many bytes of both directions have passed since it was made.
    qint64 passed() const { return m_passed; }

private:
    void run(QSemaphore &listening)
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("%s", qUtf8Printable(server.errorString()));
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, &server] {
            while (QTcpSocket *client = server.nextPendingConnection())
                pass(*client);
        });
        listening.release();
        QEventLoop().exec(); // until the thread is told to quit
    }

    void pass(QTcpSocket &client)
    {
        auto *server = new QTcpSocket(&client);
        QObject::connect(
            &client, &QTcpSocket::readyRead, &client, [this, &client, server] { move(client, *server, client); });
        QObject::connect(
            server, &QTcpSocket::readyRead, &client, [this, &client, server] { move(*server, client, client); });
        QObject::connect(&client, &QTcpSocket::disconnected, server, [server] { server->abort(); });
        QObject::connect(
            &client, &QTcpSocket::disconnected, &client, [&client] { client.deleteLater(); }, Qt::QueuedConnection);
        QObject::connect(server, &QTcpSocket::disconnected, &client, [&client] { client.disconnectFromHost(); });
        server->connectToHost(QHostAddress::LocalHost, m_target);
    }

    void move(QTcpSocket &from, QTcpSocket &to, QTcpSocket &client)
    {
        QByteArray bytes = from.readAll();
        if (const qint64 left = m_left; left >= 0) {
            m_left = left - std::min<qint64>(left, bytes.size());
            if (left < bytes.size()) {
                to.write(bytes.left(left));
                if (to.state() == QTcpSocket::ConnectedState)
                    to.flush();
                client.abort();
                return;
            }
        }
        m_passed += bytes.size();
        to.write(bytes);
    }

    std::unique_ptr<QThread> m_thread;
    const quint16 m_target;
    std::atomic<quint16> m_port = 0;
    std::atomic<qint64> m_left = -1;
    std::atomic<qint64> m_passed = 0;
};

} // namespace satchel::test
