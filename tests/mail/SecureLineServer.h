// SPDX-License-Identifier: GPL-3.0-or-later
// A TLS server on a loopback port that answers each line by the next of a test's own, and closes when it has none left.
// Lives in the test's own thread: a mail session runs an event loop while it waits.
#pragma once

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTemporaryDir>

namespace satchel::test {

/// A key and the certificate of 127.0.0.1, signed by itself.
class OwnCertificate
{
public:
    OwnCertificate()
    {
        QProcess make;
        make.start(QStringLiteral("openssl"),
            {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
                QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"),
                QStringLiteral("-addext"), QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"),
                path("key.pem"), QStringLiteral("-out"), path("certificate.pem")});
        if (!make.waitForFinished(30'000) || make.exitCode() != 0)
            qFatal("%s", make.readAllStandardError().constData());
    }

    QSslCertificate certificate() const { return QSslCertificate::fromPath(path("certificate.pem")).value(0); }
    QSslKey key() const
    {
        QFile file(path("key.pem"));
        return file.open(QIODevice::ReadOnly) ? QSslKey(file.readAll(), QSsl::Ec) : QSslKey();
    }

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir m_folder;
};

class SecureLineServer final : public QTcpServer
{
public:
    SecureLineServer(const OwnCertificate &certificate, QByteArrayList answers)
        : m_certificate(certificate), m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
    }

    QByteArrayList heard; // lines without their ends

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setLocalCertificate(m_certificate.certificate());
        socket->setPrivateKey(m_certificate.key());
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { answer(*socket); });
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            while (socket->canReadLine()) {
                heard.append(socket->readLine().trimmed());
                answer(*socket);
            }
        });
        socket->startServerEncryption();
    }

private:
    void answer(QSslSocket &socket)
    {
        if (m_answers.isEmpty())
            socket.disconnectFromHost();
        else
            socket.write(m_answers.takeFirst());
    }

    const OwnCertificate &m_certificate;
    QByteArrayList m_answers;
};

} // namespace satchel::test
