// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one connection to a mail server. They are encrypted from the first on, or after STARTTLS; nothing here
// sends a password, and whoever does asks isEncrypted() first. Belongs to the thread that made it. While it waits an
// event loop runs: other objects of this thread get their events meanwhile. What is written is on its way when write()
// returns, and nobody knows whether it arrived.
#pragma once

#include "domain/MailServer.h"
#include "domain/Result.h"
#include "sync/engine/Cancellation.h"

#include <memory>

class QSslSocket;

namespace satchel::mail {

/// Milliseconds.
struct MailTimeouts
{
    int connect = 20'000; // name, proxy, TLS
    int transfer = 60'000; // without a byte, while one is waited for
    // Of a submission server (RFC 5321, 4.5.3.2)
    int submission = 5 * 60'000; // the same
    int afterMessage = 10 * 60'000; // for the answer to a whole message: a server that scans it may take its time
};

class MailStream
{
public:
    explicit MailStream(sync::Cancellation &cancellation, MailTimeouts timeouts = {});
    ~MailStream();
    MailStream(const MailStream &) = delete;
    MailStream &operator=(const MailStream &) = delete;

    /// Offline: nobody is there. Invalid: the certificate is not the server's, with the reason.
    Result<void> open(const MailServer &server);
    /// After the server's answer to STARTTLS. Invalid where more than that answer came: somebody between us and the
    /// server may have put it there, and it would be read as if it had been encrypted (CVE-2011-0411).
    Result<void> encrypt();
    bool isEncrypted() const;

    /// At least one byte, at most `size`. Unanswered: the connection is closed, or was silent too long; Cancelled.
    Result<qint64> read(char *bytes, qint64 size);
    Result<void> write(const char *bytes, qint64 size);
    /// Whether a byte is there before the time is over, or the wait is interrupted. Unanswered: the connection is
    /// closed; Cancelled.
    Result<bool> waitForByte(qint64 milliseconds, sync::Cancellation *interruption = nullptr);
    /// How long a byte is waited for from here on, in milliseconds.
    void setTransferTimeout(int milliseconds) { m_timeouts.transfer = milliseconds; }
    void close();

private:
    enum class Waiting { Connected, Encrypted, Byte, Written };

    /// False when the time is over or the wait was interrupted.
    Result<bool> wait(Waiting what, qint64 milliseconds, sync::Cancellation *interruption = nullptr);
    bool isDone(Waiting what) const;
    Error error() const;

    sync::Cancellation &m_cancellation;
    MailTimeouts m_timeouts;
    std::unique_ptr<QSslSocket> m_socket;
    QString m_host;
};

} // namespace satchel::mail
