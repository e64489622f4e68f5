// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP server on a loopback port that answers with whatever bytes a test wants, or with none. Lives in the test's
// own thread: the transport under test runs an event loop while it waits.
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <vector>

namespace satchel::test {

struct SeenRequest
{
    QByteArray head; // request line and headers
    QByteArray body;
};

class RoughServer final : public QTcpServer
{
public:
    using Answer = std::function<void(QTcpSocket &socket, const SeenRequest &request)>;

    RoughServer() { listen(QHostAddress::LocalHost); }

    QUrl url(const QString &path = QStringLiteral("/")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(serverPort())
                        .arg(path));
    }
    void encrypt(const QSslConfiguration &tls) { m_tls = std::make_unique<QSslConfiguration>(tls); }

    static void reply(
        QTcpSocket &socket, const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {})
    {
        socket.write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers
            + "\r\n" + body);
    }

    Answer answer = [](QTcpSocket &socket, const SeenRequest &) { reply(socket, "{}"); };
    std::vector<SeenRequest> requests;
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        ++connections;
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_tls) {
            socket->setSslConfiguration(*m_tls);
            socket->startServerEncryption();
        }
    }

private:
    void read(QTcpSocket &socket)
    {
        const QPointer<QTcpSocket> alive(&socket);
        QByteArray &buffer = m_buffers[&socket];
        buffer += socket.readAll();
        for (;;) {
            const qsizetype end = buffer.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QByteArray head = buffer.left(end);
            qsizetype length = 0;
            for (const QByteArray &line : head.split('\n')) {
                if (line.toLower().startsWith("content-length:"))
                    length = line.mid(15).trimmed().toLongLong();
            }
            if (buffer.size() < end + 4 + length)
                return;
            requests.push_back({head, buffer.mid(end + 4, length)});
            buffer.remove(0, end + 4 + length);
            answer(socket, SeenRequest(requests.back()));
            if (!alive)
                return;
        }
    }

    std::unique_ptr<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

} // namespace satchel::test
