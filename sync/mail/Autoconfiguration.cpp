// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/Autoconfiguration.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

using Encryption = MailServer::Encryption;
using Source = ServerCandidate::Source;

std::vector<ServerCandidate> candidatesOf(const std::vector<MailServer> &servers, Source source)
{
    std::vector<ServerCandidate> candidates;
    for (const MailServer &server : servers)
        candidates.push_back({server, source, false});
    return candidates;
}

/// Whether the domain says of itself that it does not offer the service.
bool isDenied(const std::vector<ServiceRecord> &records)
{
    return !records.empty() && std::ranges::all_of(records, [](const auto &one) { return one.target.isEmpty(); });
}

/// The heaviest of one priority comes first: one desk is no load that has to be spread.
void addServices(std::vector<ServerCandidate> &candidates, std::vector<ServiceRecord> records, Encryption encryption,
    const QString &domain)
{
    std::ranges::stable_sort(records, [](const ServiceRecord &one, const ServiceRecord &other) {
        return one.priority != other.priority ? one.priority < other.priority : one.weight > other.weight;
    });
    for (const ServiceRecord &record : records) {
        const QString host = record.target.toLower();
        if (host.isEmpty() || record.port == 0)
            continue;
        const bool isWithin = host == domain || host.endsWith(u'.' + domain);
        candidates.push_back({{host, record.port, encryption}, Source::Srv, !isWithin});
    }
}

std::vector<ServerCandidate> guesses(
    const QString &domain, const QStringList &names, quint16 implicitPort, quint16 startTlsPort)
{
    std::vector<ServerCandidate> candidates;
    for (const auto &[port, encryption] :
        {std::pair(implicitPort, Encryption::Implicit), std::pair(startTlsPort, Encryption::StartTls)}) {
        for (const QString &name : names)
            candidates.push_back({{name + u'.' + domain, port, encryption}, Source::Guess, false});
    }
    return candidates;
}

void append(std::vector<ServerCandidate> &candidates, const std::vector<ServerCandidate> &more)
{
    for (const ServerCandidate &candidate : more) {
        if (std::ranges::find(candidates, candidate.server, &ServerCandidate::server) == candidates.end())
            candidates.push_back(candidate);
    }
}

const MailProvider *providerIn(std::vector<MailExchanger> exchangers)
{
    std::ranges::stable_sort(exchangers, {}, &MailExchanger::preference);
    for (const MailExchanger &exchanger : exchangers) {
        if (const MailProvider *const provider = providerOfMailExchanger(exchanger.host))
            return provider;
    }
    return nullptr;
}

MailSetup setupOf(const MailProvider &provider, Source source)
{
    return {provider, candidatesOf(provider.incoming, source), candidatesOf(provider.outgoing, source), provider.users,
        true};
}

} // namespace

QString sourceText(Source source)
{
    switch (source) {
    case Source::Person: return Reason::tr("entered by you");
    case Source::Provider: return Reason::tr("known settings of your provider");
    case Source::MailExchanger: return Reason::tr("known settings of the provider of your domain");
    case Source::Srv: return Reason::tr("published by your domain");
    case Source::Guess: return Reason::tr("usual name");
    }
    return {};
}

Result<MailDnsFacts> askDns(const QString &domain, Dns &dns)
{
    MailDnsFacts facts;
    facts.exchangers = TRY(dns.mailExchangers(domain));
    facts.imaps = TRY(dns.services(u"_imaps._tcp."_s + domain));
    facts.imap = TRY(dns.services(u"_imap._tcp."_s + domain));
    facts.submissions = TRY(dns.services(u"_submissions._tcp."_s + domain));
    facts.submission = TRY(dns.services(u"_submission._tcp."_s + domain));
    return facts;
}

MailSetup planSetup(const QString &address, const MailDnsFacts &facts)
{
    const QString domain = mailDomain(address);
    if (domain.isEmpty())
        return {};
    if (const MailProvider *const provider = providerOfDomain(domain))
        return setupOf(*provider, Source::Provider);
    MailSetup setup;
    setup.users = {UserForm::Address, UserForm::Local}; // RFC 6186, section 4
    if (const MailProvider *const provider = providerIn(facts.exchangers)) {
        setup = setupOf(*provider, Source::MailExchanger);
        if (std::ranges::find(provider->signIns, store::MailSignIn::Password) == provider->signIns.end())
            return setup; // signing in there is no way into another server
    }
    std::vector<ServerCandidate> incoming;
    addServices(incoming, facts.imaps, Encryption::Implicit, domain);
    addServices(incoming, facts.imap, Encryption::StartTls, domain);
    std::vector<ServerCandidate> outgoing;
    addServices(outgoing, facts.submissions, Encryption::Implicit, domain);
    addServices(outgoing, facts.submission, Encryption::StartTls, domain);
    append(setup.incoming, incoming);
    append(setup.outgoing, outgoing);
    setup.offersImap = !setup.incoming.empty() || !(isDenied(facts.imaps) || isDenied(facts.imap));
    if (setup.offersImap)
        append(setup.incoming, guesses(domain, {u"imap"_s, u"mail"_s}, 993, 143));
    if (!outgoing.empty() || !(isDenied(facts.submissions) || isDenied(facts.submission)))
        append(setup.outgoing, guesses(domain, {u"smtp"_s, u"mail"_s}, 465, 587));
    return setup;
}

Result<MailSetup> findSetup(const QString &address, Dns &dns)
{
    const QString domain = mailDomain(address);
    if (domain.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("this is not an e-mail address"), address);
    if (providerOfDomain(domain))
        return planSetup(address);
    const auto facts = askDns(domain, dns);
    if (!facts && facts.error().kind == Error::Kind::Cancelled)
        return fail(facts.error());
    return planSetup(address, facts.value_or(MailDnsFacts()));
}

} // namespace satchel::mail
