// SPDX-License-Identifier: GPL-3.0-or-later
// Tries servers one after the other until one accepts a person. A password goes no further than to the first server
// that answers: when that one does not accept it, others are not asked.
#pragma once

#include "sync/mail/Autoconfiguration.h"

#include <functional>
#include <QStringList>

namespace satchel::mail {

/// "imap.example.com:993", "mail.example.com:143,starttls".
QString serverText(const MailServer &server);
/// From that text; without a port, that of IMAP or submission for the way it is encrypted. Invalid for anything else.
enum class MailDirection { Incoming, Outgoing };
Result<MailServer> serverFromText(const QString &text, MailDirection service);

/// Signs in. Errors as ImapSession::open.
using SignInTrial = std::function<Result<void>(const MailServer &server, const QString &user)>;

struct FoundServer
{
    ServerCandidate candidate;
    QString user;
};

/// AwaitsAnswer: the only server left has to be agreed to. NotFound: there is no candidate, or no server at a usual
/// name. Else the error of the server that came nearest, with its name; what others said is in the reason.
Result<FoundServer> findServer(
    const std::vector<ServerCandidate> &candidates, const QStringList &users, const SignInTrial &trial);

} // namespace satchel::mail
