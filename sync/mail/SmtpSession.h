// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a mail submission server (RFC 6409), signed in. Belongs to the thread that made it. After an error
// of kind Unanswered, Offline or Cancelled it is of no use any more.
#pragma once

#include "sync/mail/Credentials.h"
#include "sync/mail/MailStream.h"

#include <QByteArray>
#include <QStringList>

namespace satchel::mail {

/// Whom the server is told, whatever the message's own header says.
struct Envelope
{
    QString sender; // an e-mail address
    QStringList recipients; // at least one, each once
};

class SmtpSession
{
public:
    /// Errors as ImapSession::open.
    static Result<std::unique_ptr<SmtpSession>> open(const MailServer &server, const Credentials &credentials,
        sync::Cancellation &cancellation, MailTimeouts timeouts = {});
    ~SmtpSession();
    SmtpSession(const SmtpSession &) = delete;
    SmtpSession &operator=(const SmtpSession &) = delete;

    /// All recipients get the message, or nobody does. Refused: the server does not take it for one of them (`where`),
    /// or not at all, with its reason. RateLimited: it may be sent later as it is. Invalid: an address or the message
    /// cannot be sent like this. Offline: the connection was lost, and nothing was sent. Unanswered: the connection was
    /// lost when the whole message was on its way, so it may be sent.
    Result<void> send(const Envelope &envelope, const QByteArray &message);

private:
    class Protocol;
    explicit SmtpSession(std::unique_ptr<Protocol> protocol);

    Result<void> signIn(const Credentials &credentials);
    Result<void> address(const Envelope &envelope, qsizetype size);

    std::unique_ptr<Protocol> m_protocol;
};

} // namespace satchel::mail
