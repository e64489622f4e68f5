// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MailAccountSetup.h"

#include "domain/Reason.h"
#include "sync/mail/ImapSession.h"
#include "sync/mail/SmtpSession.h"

#include <algorithm>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr MailTimeouts trialTimeouts{10'000, 30'000}; // somebody waits

/// The person's own, or those of the setup.
std::vector<ServerCandidate> candidates(const MailServer &named, const std::vector<ServerCandidate> &found)
{
    return named.host.isEmpty() ? found : std::vector<ServerCandidate>{{named, ServerCandidate::Source::Person, false}};
}

Result<void> checkSignInKind(const store::MailAccount &account, const MailSetup &setup)
{
    if (!setup.provider || std::ranges::find(setup.provider->signIns, account.signIn) != setup.provider->signIns.end())
        return {};
    const bool isPassword = account.signIn == store::MailSignIn::Password;
    return fail(Error::Kind::Invalid,
        isPassword ? Reason::tr("%1 does not accept passwords: sign in in the browser").arg(setup.provider->name)
                   : Reason::tr("%1 has no such sign-in").arg(setup.provider->name),
        account.address);
}

Result<void> tryImap(const MailServer &server, const Credentials &credentials, sync::Cancellation &cancellation)
{
    const auto session = ImapSession::open(server, credentials, cancellation, trialTimeouts);
    return session ? Result<void>() : fail(session.error());
}

Result<void> trySmtp(const MailServer &server, const Credentials &credentials, sync::Cancellation &cancellation)
{
    const auto session = SmtpSession::open(server, credentials, cancellation, trialTimeouts);
    return session ? Result<void>() : fail(session.error());
}

Result<void> naming(const MailServer &server, const Result<void> &result)
{
    if (result)
        return result;
    Error error = result.error();
    error.where = serverText(server);
    return fail(std::move(error));
}

/// With the secrets that are kept.
Result<void> tryBoth(const store::MailAccount &account, MailSecrets &secrets, sync::Cancellation &cancellation)
{
    TRY(secrets.credentials(account)); // whose errors are about no mail server
    TRY(naming(account.incoming, openSignedIn(secrets, account, [&](const Credentials &credentials) {
        return tryImap(account.incoming, credentials, cancellation);
    })));
    return naming(account.outgoing, openSignedIn(secrets, account, [&](const Credentials &credentials) {
        return trySmtp(account.outgoing, credentials, cancellation);
    }));
}

Result<void> keep(MailSecrets &secrets, const store::MailAccount &account, const MailAccountSecrets &given)
{
    if (given.tokens)
        return secrets.setTokens(account, given.clientSecret, *given.tokens);
    return given.password.isEmpty() ? Result<void>() : secrets.setPassword(account, given.password);
}

/// The account at the servers that accept its password.
Result<store::MailAccount> searchServers(
    const MailAccountDraft &draft, const QString &password, sync::Cancellation &cancellation)
{
    const auto credentials = [&password](const QString &user) {
        return Credentials{Credentials::Kind::Password, user, password};
    };
    const auto incoming = TRY(
        findServer(draft.incoming, draft.users, [&](const MailServer &server, const QString &user) {
            return tryImap(server, credentials(user), cancellation);
        }));
    const auto outgoing = TRY(
        findServer(draft.outgoing, {incoming.user}, [&](const MailServer &server, const QString &user) {
            return trySmtp(server, credentials(user), cancellation);
        }));
    store::MailAccount account = draft.account;
    account.incoming = incoming.candidate.server;
    account.outgoing = outgoing.candidate.server;
    account.user = incoming.user;
    account.keepsSent = keepsSentAt(account.outgoing.host);
    return account;
}

Result<void> checkUntried(const MailAccountDraft &draft)
{
    for (const auto *list : {&draft.incoming, &draft.outgoing}) {
        const bool isSure = !list->empty() && !list->front().needsConsent
            && list->front().source != ServerCandidate::Source::Guess;
        if (!isSure)
            return fail(Error::Kind::NotFound, Reason::tr("no server is known for this address: enter it"),
                draft.account.address);
    }
    return {};
}

Result<void> checkName(store::Store &store, const QString &name)
{
    const auto other = store::MailAccounts(store).find(name);
    if (other)
        return fail(Error::Kind::Conflict, Reason::tr("a mail account with this name already exists"), name);
    return other.error().kind == Error::Kind::NotFound ? Result<void>() : fail(other.error());
}

} // namespace

Result<MailAccountDraft> draftAccount(const store::MailAccount &wanted, Dns &dns, const Policies &policies)
{
    TRY(checkMailAddress(policies, wanted.address));
    const bool areNamed = !wanted.incoming.host.isEmpty() && !wanted.outgoing.host.isEmpty();
    MailSetup setup = planSetup(wanted.address);
    if (!areNamed || mailDomain(wanted.address).isEmpty())
        setup = TRY(findSetup(wanted.address, dns));
    if (!areNamed) {
        TRY(checkSignInKind(wanted, setup));
    }
    if (wanted.incoming.host.isEmpty() && !setup.offersImap)
        return fail(Error::Kind::NotFound, Reason::tr("this domain has no IMAP server"), mailDomain(wanted.address));
    MailAccountDraft draft{
        wanted, candidates(wanted.incoming, setup.incoming), candidates(wanted.outgoing, setup.outgoing), {}, {}, {}};
    if (!draft.incoming.empty())
        draft.account.incoming = draft.incoming.front().server;
    if (!draft.outgoing.empty())
        draft.account.outgoing = draft.outgoing.front().server;
    draft.account.keepsSent = keepsSentAt(draft.account.outgoing.host);
    if (!wanted.user.isEmpty())
        draft.users = {wanted.user};
    else
        for (const UserForm form : setup.users)
            draft.users.append(userOf(wanted.address, form));
    draft.account.user = draft.users.value(0);
    if (setup.provider) {
        draft.notes = setup.provider->notes;
        draft.help = setup.provider->help;
    }
    return draft;
}

Result<store::MailProposal> proposeAccount(const QString &address, Dns &dns, const Policies &policies)
{
    TRY(checkMailAddress(policies, address));
    const MailSetup setup = TRY(findSetup(address, dns));
    store::MailAccount wanted;
    wanted.address = address;
    if (setup.provider)
        wanted.signIn = setup.provider->signIns.front();
    const MailAccountDraft draft = TRY(draftAccount(wanted, dns));
    store::MailProposal proposal;
    proposal.account = draft.account;
    proposal.signIns = {wanted.signIn};
    proposal.help = draft.help;
    if (setup.provider) {
        proposal.provider = setup.provider->name;
        proposal.signIns = setup.provider->signIns;
    }
    for (const ProviderNote note : draft.notes)
        proposal.notes.append(noteText(note));
    const auto sourceOf = [&proposal](const std::vector<ServerCandidate> &candidates) {
        proposal.needsConsent |= !candidates.empty() && candidates.front().needsConsent;
        return candidates.empty() ? QString() : sourceText(candidates.front().source);
    };
    proposal.incomingSource = sourceOf(draft.incoming);
    proposal.outgoingSource = sourceOf(draft.outgoing);
    return proposal;
}

Result<store::MailAccount> addAccount(store::Store &store, const MailAccountDraft &draft,
    const MailAccountSecrets &given, Trial trial, MailSecrets &secrets, sync::Cancellation &cancellation)
{
    TRY(checkName(store, draft.account.name));
    store::MailAccount account = draft.account;
    const bool hasSecrets = given.tokens || !given.password.isEmpty();
    if (trial == Trial::Both && !hasSecrets)
        return fail(Error::Kind::Unauthorized, Reason::tr("without a password nobody can sign in"), account.name);
    if (trial == Trial::Both && !given.tokens)
        account = TRY(searchServers(draft, given.password, cancellation));
    else
        TRY(checkUntried(draft));
    account.secrets = store.newId().toString();
    if (!hasSecrets)
        account.state = store::ConnectionState::NeedsAuthorization;
    auto takeBack = qScopeGuard([&] { std::ignore = secrets.forget(account); }); // the first error is the one to tell
    TRY(keep(secrets, account, given));
    if (given.tokens && trial == Trial::Both) {
        TRY(tryBoth(account, secrets, cancellation));
    }
    auto added = store::MailAccounts(store).add(account);
    if (added)
        takeBack.dismiss();
    return added;
}

Result<void> authorizeAccount(store::Store &store, const store::MailAccount &account, const MailAccountSecrets &given,
    MailSecrets &secrets, sync::Cancellation &cancellation)
{
    if (given.tokens) {
        TRY(keep(secrets, account, given));
        TRY(tryBoth(account, secrets, cancellation));
        return store::MailAccounts(store).setState(account.number, store::ConnectionState::Ready);
    }
    const Credentials credentials{
        Credentials::Kind::Password, account.user.isEmpty() ? account.address : account.user, given.password};
    TRY(naming(account.incoming, tryImap(account.incoming, credentials, cancellation)));
    TRY(naming(account.outgoing, trySmtp(account.outgoing, credentials, cancellation)));
    TRY(keep(secrets, account, given));
    return store::MailAccounts(store).setState(account.number, store::ConnectionState::Ready);
}

Result<void> removeAccount(
    store::Store &store, const store::MailAccount &account, MailSecrets &secrets, QString *warning)
{
    const auto forgotten = secrets.forget(account);
    if (!forgotten && forgotten.error().kind == Error::Kind::KeychainUnavailable)
        return forgotten;
    if (!forgotten && warning)
        *warning = forgotten.error().what;
    return store::MailAccounts(store).remove(account.number);
}

} // namespace satchel::mail
