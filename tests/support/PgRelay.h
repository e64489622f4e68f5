// SPDX-License-Identifier: GPL-3.0-or-later
// A relay on 127.0.0.1 before a PostgreSQL server: it counts statements, cuts the connection at one of them, and delays
// what passes. In a thread of its own, for whoever asks the server may wait without an event loop.
// https://www.postgresql.org/docs/15/protocol-message-formats.html
#pragma once

#include <atomic>
#include <QEventLoop>
#include <QLocalSocket>
#include <QMutex>
#include <QQueue>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>
#include <QThread>
#include <QTimer>

namespace satchel::test {

class PgRelay
{
public:
    enum class Cut { BeforeStatement, BeforeAnswer };

    /// `socket` is the server's; `delayMs` is for each message in either direction.
    explicit PgRelay(QString socket, int delayMs = 0) : m_socket(std::move(socket)), m_delay(delayMs)
    {
        QSemaphore listening;
        m_thread.reset(QThread::create([this, &listening] { run(listening); }));
        m_thread->start();
        listening.acquire();
    }
    ~PgRelay()
    {
        m_thread->quit();
        m_thread->wait();
    }

    QString address(const QString &database, const QString &login) const
    {
        return QStringLiteral("host=127.0.0.1 port=%1 dbname=%2 user=%3 sslmode=disable gssencmode=disable")
            .arg(m_port)
            .arg(database, login);
    }

    /// The connection breaks at the n-th statement from here on, counted from 1, that contains these words: the server
    /// does not get it, or it does and nobody hears of what it did. 0: at none.
    void cutAt(int number, Cut cut, const QByteArray &containing = {})
    {
        const QMutexLocker lock(&m_mutex);
        m_cutAt = number;
        m_cut = cut;
        m_containing = containing;
        m_statements = 0;
    }
    /// How many statements came since then.
    int statements() const { return m_statements; }

private:
    struct Link
    {
        QTcpSocket *client = nullptr;
        QLocalSocket *server = nullptr;
        QByteArray toServer; // that is no whole message yet
        QByteArray statement; // its messages, until the one that ends it
        QByteArray toClient;
        QQueue<QByteArray> delayedToServer;
        QQueue<QByteArray> delayedToClient;
        bool hasBegun = false; // the first message has no type
        bool cutsAnswer = false;
    };

    void run(QSemaphore &listening)
    {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            qFatal("%s", qUtf8Printable(server.errorString()));
        m_port = server.serverPort();
        QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
            while (QTcpSocket *client = server.nextPendingConnection())
                connectToServer(client);
        });
        listening.release();
        QEventLoop().exec(); // until the thread is told to quit
    }

    void connectToServer(QTcpSocket *client)
    {
        auto link = std::make_shared<Link>();
        link->client = client;
        link->server = new QLocalSocket(client);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, link] { readClient(*link); });
        QObject::connect(link->server, &QLocalSocket::readyRead, client, [this, link] { readServer(*link); });
        QObject::connect(client, &QTcpSocket::disconnected, client, [link] { link->server->abort(); });
        QObject::connect(
            client, &QTcpSocket::disconnected, client, [client] { client->deleteLater(); }, Qt::QueuedConnection);
        QObject::connect(link->server, &QLocalSocket::disconnected, client, [link] {
            if (link->client->state() == QAbstractSocket::ConnectedState)
                link->client->disconnectFromHost();
        });
        link->server->connectToServer(m_socket);
    }

    /// The next message of a stream, out of it; empty when it is not whole.
    static QByteArray takeMessage(QByteArray &stream, int typeSize)
    {
        if (stream.size() < typeSize + 4)
            return {};
        const auto size = typeSize + qFromBigEndian<qint32>(stream.constData() + typeSize);
        if (stream.size() < size)
            return {};
        const QByteArray message = stream.left(size);
        stream.remove(0, size);
        return message;
    }

    void readClient(Link &link)
    {
        link.toServer += link.client->readAll();
        for (;;) {
            const QByteArray message = takeMessage(link.toServer, link.hasBegun ? 1 : 0);
            if (message.isEmpty())
                return;
            const bool isStartup = !std::exchange(link.hasBegun, true);
            const char type = isStartup ? 'p' : message[0];
            link.statement += message;
            if (!isStartup && QByteArrayView("PBDE").contains(type))
                continue; // a statement with parameters ends with Sync
            const QByteArray whole = std::exchange(link.statement, {});
            if ((type == 'Q' || type == 'S') && isCut(link, whole))
                return link.client->abort();
            pass(link.client, link.delayedToServer, whole, [&link](const QByteArray &bytes) {
                link.server->write(bytes);
                link.server->flush();
            });
        }
    }

    /// Whether the connection ends before this statement; notes when it ends before its answer.
    bool isCut(Link &link, const QByteArray &statement)
    {
        const QMutexLocker lock(&m_mutex);
        if (!statement.contains(m_containing) || ++m_statements != m_cutAt)
            return false;
        link.cutsAnswer = m_cut == Cut::BeforeAnswer;
        return !link.cutsAnswer;
    }

    void readServer(Link &link)
    {
        const QByteArray bytes = link.server->readAll();
        if (!link.cutsAnswer) {
            pass(link.client, link.delayedToClient, bytes, [&link](const QByteArray &some) {
                link.client->write(some);
                link.client->flush();
            });
            return;
        }
        link.toClient += bytes;
        for (;;) {
            const QByteArray message = takeMessage(link.toClient, 1);
            if (message.isEmpty())
                return;
            if (message[0] == 'Z') // ReadyForQuery: the transaction is over
                return link.client->abort();
        }
    }

    template <typename Send> void pass(QObject *context, QQueue<QByteArray> &queue, const QByteArray &bytes, Send send)
    {
        if (m_delay == 0)
            return send(bytes);
        queue.enqueue(bytes);
        QTimer::singleShot(m_delay, Qt::PreciseTimer, context, [&queue, send] { send(queue.dequeue()); });
    }

    QString m_socket;
    int m_delay;
    quint16 m_port = 0;
    QMutex m_mutex;
    int m_cutAt = 0;
    Cut m_cut = Cut::BeforeStatement;
    QByteArray m_containing;
    std::atomic<int> m_statements = 0;
    std::unique_ptr<QThread> m_thread;
};

} // namespace satchel::test
