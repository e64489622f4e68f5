// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailStream.h"

#include "domain/Reason.h"

#include <QEventLoop>
#include <QSslSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr qint64 mostUnsent = 256 * 1024; // bytes that wait in the socket before write() waits for them
constexpr qint64 readAhead = 256 * 1024; // a flood waits at the other side

QString reason(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return Reason::tr("the connection was refused");
    case QAbstractSocket::HostNotFoundError: return Reason::tr("the server was not found");
    case QAbstractSocket::RemoteHostClosedError: return Reason::tr("the connection was closed");
    case QAbstractSocket::SocketTimeoutError: return Reason::tr("there was no response in time");
    default: return Reason::tr("the connection failed (%1)").arg(static_cast<int>(error));
    }
}

} // namespace

MailStream::MailStream(sync::Cancellation &cancellation, MailTimeouts timeouts)
    : m_cancellation(cancellation), m_timeouts(timeouts)
{
}

MailStream::~MailStream() = default;

Result<void> MailStream::open(const MailServer &server)
{
    m_host = server.host;
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setReadBufferSize(readAhead);
    const bool isImplicit = server.encryption == MailServer::Encryption::Implicit;
    if (isImplicit)
        m_socket->connectToHostEncrypted(server.host, server.port);
    else
        m_socket->connectToHost(server.host, server.port);
    const auto isOpen = wait(isImplicit ? Waiting::Encrypted : Waiting::Connected, m_timeouts.connect);
    if (isOpen && *isOpen)
        return {};
    auto failed = isOpen ? Error{Error::Kind::Offline, Reason::tr("there was no response in time"), m_host}
                         : isOpen.error();
    if (failed.kind == Error::Kind::Unanswered) // nothing was asked yet
        failed.kind = Error::Kind::Offline;
    m_socket.reset();
    return fail(std::move(failed));
}

Result<void> MailStream::encrypt()
{
    if (m_socket->bytesAvailable() > 0)
        return fail(
            Error::Kind::Invalid, Reason::tr("the server sent something before the connection was secure"), m_host);
    m_socket->startClientEncryption();
    if (TRY(wait(Waiting::Encrypted, m_timeouts.connect)))
        return {};
    return fail(Error::Kind::Offline, Reason::tr("there was no response in time"), m_host);
}

bool MailStream::isEncrypted() const
{
    return m_socket && m_socket->isEncrypted();
}

Result<qint64> MailStream::read(char *bytes, qint64 size)
{
    if (!TRY(waitForByte(m_timeouts.transfer)))
        return fail(Error::Kind::Unanswered, Reason::tr("there was no response in time"), m_host);
    return m_socket->read(bytes, size);
}

Result<void> MailStream::write(const char *bytes, qint64 size)
{
    if (!m_socket || m_socket->write(bytes, size) != size)
        return fail(error());
    m_socket->flush();
    if (m_socket->bytesToWrite() <= mostUnsent || TRY(wait(Waiting::Written, m_timeouts.transfer)))
        return {};
    return fail(Error::Kind::Unanswered, Reason::tr("there was no response in time"), m_host);
}

Result<bool> MailStream::waitForByte(qint64 milliseconds, sync::Cancellation *interruption)
{
    return wait(Waiting::Byte, milliseconds, interruption);
}

void MailStream::close()
{
    if (m_socket)
        m_socket->abort();
}

Result<bool> MailStream::wait(Waiting what, qint64 milliseconds, sync::Cancellation *interruption)
{
    if (!m_socket)
        return fail(error());
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    const auto quit = [&loop] { loop.quit(); };
    QObject::connect(&timer, &QTimer::timeout, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::readyRead, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::connected, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::encrypted, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::encryptedBytesWritten, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::bytesWritten, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::disconnected, &loop, quit);
    QObject::connect(m_socket.get(), &QSslSocket::errorOccurred, &loop, quit);
    QObject::connect(&m_cancellation, &sync::Cancellation::cancelled, &loop, quit);
    if (interruption)
        QObject::connect(interruption, &sync::Cancellation::cancelled, &loop, quit);
    timer.start(std::chrono::milliseconds(milliseconds));
    while (!isDone(what)) {
        if (m_cancellation.isCancelled())
            return fail(Error::Kind::Cancelled, Reason::tr("cancelled"), m_host);
        if (m_socket->state() == QAbstractSocket::UnconnectedState)
            return fail(error());
        if (!timer.isActive() || (interruption && interruption->isCancelled()))
            return false;
        loop.exec();
    }
    return true;
}

bool MailStream::isDone(Waiting what) const
{
    switch (what) {
    case Waiting::Connected: return m_socket->state() == QAbstractSocket::ConnectedState;
    case Waiting::Encrypted: return m_socket->isEncrypted();
    case Waiting::Byte: return m_socket->bytesAvailable() > 0;
    case Waiting::Written: return m_socket->bytesToWrite() <= mostUnsent;
    }
    return false;
}

Error MailStream::error() const
{
    if (!m_socket)
        return {Error::Kind::Offline, Reason::tr("the connection was closed"), m_host};
    if (const auto found = m_socket->sslHandshakeErrors(); !found.isEmpty())
        return {Error::Kind::Invalid,
            Reason::tr("the secure connection could not be established: %1").arg(found.first().errorString()), m_host};
    const auto kind = m_socket->error() == QAbstractSocket::ConnectionRefusedError
            || m_socket->error() == QAbstractSocket::HostNotFoundError
        ? Error::Kind::Offline
        : Error::Kind::Unanswered;
    return {kind, reason(m_socket->error()), m_host};
}

} // namespace satchel::mail
