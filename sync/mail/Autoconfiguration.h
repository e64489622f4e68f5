// SPDX-License-Identifier: GPL-3.0-or-later
// From an address to the servers that may have its mail, in the order to try them: the table of usual providers, by the
// address's domain or by the server that its mail goes to; what the domain says in DNS (RFC 6186, RFC 8314); names that
// are usual. Planning is pure. None of the servers is one without TLS.
#pragma once

#include "sync/mail/Dns.h"
#include "sync/mail/MailProviders.h"

#include <optional>

namespace satchel::mail {

struct ServerCandidate
{
    enum class Source {
        Person, // who named it
        Provider, // the table, by the domain
        MailExchanger, // the table, by where the domain's mail goes
        Srv, // the domain's own records
        Guess,
    };

    MailServer server;
    Source source = Source::Guess;
    /// DNS alone names it, and it is outside of the address's domain. Whoever forges an answer would get the password,
    /// so a person has to agree first (RFC 6186, section 6).
    bool needsConsent = false;

    bool operator==(const ServerCandidate &) const = default;
};

/// Where a server comes from, in words for a person.
QString sourceText(ServerCandidate::Source source);

struct MailDnsFacts
{
    std::vector<MailExchanger> exchangers;
    // The domain's SRV records
    std::vector<ServiceRecord> imaps;
    std::vector<ServiceRecord> imap;
    std::vector<ServiceRecord> submissions;
    std::vector<ServiceRecord> submission;
};

/// The facts about a domain. Errors as Dns.
Result<MailDnsFacts> askDns(const QString &domain, Dns &dns);

struct MailSetup
{
    std::optional<MailProvider> provider; // where the table has one
    std::vector<ServerCandidate> incoming;
    std::vector<ServerCandidate> outgoing;
    std::vector<UserForm> users; // in the order to try
    bool offersImap = true; // false: the domain says that it has none
};

/// Without facts: of a domain that the table has no DNS is asked for.
MailSetup planSetup(const QString &address, const MailDnsFacts &facts = {});

/// Asks DNS where the table does not know the domain; without an answer the usual names are what is left. Invalid for
/// what is no address; Cancelled.
Result<MailSetup> findSetup(const QString &address, Dns &dns);

} // namespace satchel::mail
