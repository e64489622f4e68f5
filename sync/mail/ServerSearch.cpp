// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/ServerSearch.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

using Encryption = MailServer::Encryption;

struct Failure
{
    ServerCandidate candidate;
    Error error;
};

/// Whether nothing is gained by asking another server.
bool endsSearch(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::RateLimited:
    case Error::Kind::Cancelled:
    case Error::Kind::KeychainUnavailable: return true;
    default: return false;
    }
}

/// The larger, the nearer a server came to accept somebody.
int nearness(const Failure &failure)
{
    switch (failure.error.kind) {
    case Error::Kind::Offline: return 0;
    case Error::Kind::Unanswered: return 1;
    case Error::Kind::AwaitsAnswer: return 3;
    default: return endsSearch(failure.error.kind) ? 4 : 2;
    }
}

Error named(Error error, const MailServer &server)
{
    error.where = serverText(server);
    return error;
}

Error summary(const std::vector<Failure> &failures)
{
    if (failures.empty())
        return {Error::Kind::NotFound, Reason::tr("no server is known for this address: enter it"), {}};
    const auto nearest = std::ranges::max_element(failures, {}, nearness);
    const bool areGuesses = std::ranges::all_of(
        failures, [](const Failure &one) { return one.candidate.source == ServerCandidate::Source::Guess; });
    if (areGuesses && nearness(*nearest) <= 1) {
        QStringList names;
        for (const Failure &one : failures)
            names.append(one.error.where);
        return {Error::Kind::NotFound, Reason::tr("no server was found: enter it"), names.join(u", "_s)};
    }
    return nearest->error;
}

Result<QString> firstUser(const MailServer &server, const QStringList &users, const SignInTrial &trial)
{
    Error refused{Error::Kind::Invalid, Reason::tr("the servers know you by a user name: enter it"), {}};
    for (const QString &user : users) {
        const auto tried = trial(server, user);
        if (tried)
            return user;
        refused = tried.error();
        if (refused.kind != Error::Kind::Unauthorized)
            break;
    }
    return fail(refused);
}

} // namespace

QString serverText(const MailServer &server)
{
    return u"%1:%2%3"_s.arg(server.host)
        .arg(server.port)
        .arg(server.encryption == Encryption::StartTls ? u",starttls"_s : QString());
}

Result<MailServer> serverFromText(const QString &text, MailDirection service)
{
    const QStringList parts = text.trimmed().split(u',');
    MailServer server;
    if (parts.size() > 2 || (parts.size() == 2 && parts[1].trimmed() != "starttls"_L1))
        return fail(
            Error::Kind::Invalid, Reason::tr("a server is written as HOST, HOST:PORT or HOST:PORT,starttls"), text);
    server.encryption = parts.size() == 2 ? Encryption::StartTls : Encryption::Implicit;
    const bool isImplicit = server.encryption == Encryption::Implicit;
    const QString place = parts[0].trimmed();
    const qsizetype colon = place.lastIndexOf(u':');
    server.host = QString::fromLatin1(QUrl::toAce(colon < 0 ? place : place.left(colon))).toLower();
    server.port = service == MailDirection::Incoming ? (isImplicit ? 993 : 143) : (isImplicit ? 465 : 587);
    bool isNumber = true;
    if (colon >= 0)
        server.port = place.mid(colon + 1).toUShort(&isNumber);
    if (server.host.isEmpty() || !isNumber || server.port == 0)
        return fail(
            Error::Kind::Invalid, Reason::tr("a server is written as HOST, HOST:PORT or HOST:PORT,starttls"), text);
    return server;
}

Result<FoundServer> findServer(
    const std::vector<ServerCandidate> &candidates, const QStringList &users, const SignInTrial &trial)
{
    std::vector<Failure> failures;
    for (const ServerCandidate &candidate : candidates) {
        if (candidate.needsConsent) {
            failures.push_back({candidate,
                named({Error::Kind::AwaitsAnswer,
                          Reason::tr("DNS names a server outside of your domain: enter it if you trust it"), {}},
                    candidate.server)});
            continue;
        }
        const auto user = firstUser(candidate.server, users, trial);
        if (user)
            return FoundServer{candidate, *user};
        failures.push_back({candidate, named(user.error(), candidate.server)});
        if (endsSearch(user.error().kind))
            break;
    }
    return fail(summary(failures));
}

} // namespace satchel::mail
