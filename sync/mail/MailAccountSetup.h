// SPDX-License-Identifier: GPL-3.0-or-later
// How a mail account comes, is let in again, and goes: whole or not at all. An account is saved after both of its
// servers accepted the person. On a worker's thread, or the command line's: calls wait for the network.
#pragma once

#include "domain/Policies.h"
#include "store/mail/MailControl.h"
#include "sync/mail/MailSecrets.h"
#include "sync/mail/ServerSearch.h"

namespace satchel::mail {

/// What is known of an account before anything was tried.
struct MailAccountDraft
{
    store::MailAccount account; // with the servers that come first
    std::vector<ServerCandidate> incoming;
    std::vector<ServerCandidate> outgoing;
    QStringList users; // in the order to try
    std::vector<ProviderNote> notes;
    QUrl help;
};

/// Completes what a person said: where a host or the user is empty, by the address. Invalid for what is no address, and
/// where the provider does not sign people in that way. NotFound where the domain says that it has no IMAP. Forbidden
/// for a domain that the policies do not allow.
Result<MailAccountDraft> draftAccount(const store::MailAccount &wanted, Dns &dns, const Policies &policies = {});

/// What is proposed for an address, by draftAccount() with the provider's best way to sign in.
Result<store::MailProposal> proposeAccount(const QString &address, Dns &dns, const Policies &policies = {});

/// What a person signs in with: a password, or the tokens of a browser's sign-in with the client's secret, if any.
struct MailAccountSecrets
{
    QString password;
    QString clientSecret;
    std::optional<sync::Tokens> tokens;
};

enum class Trial { Both, None };

/// Conflict where the name is taken. With Trial::None the first servers are taken, but none that is only guessed or has
/// to be agreed to, and without secrets a person has to sign in later. Errors of the trial name the server (`where`).
Result<store::MailAccount> addAccount(store::Store &store, const MailAccountDraft &draft,
    const MailAccountSecrets &given, Trial trial, MailSecrets &secrets, sync::Cancellation &cancellation);

/// A new password, or a new sign-in, for an account that is there. A password that the servers do not accept is not
/// kept. The state is Ready afterwards.
Result<void> authorizeAccount(store::Store &store, const store::MailAccount &account, const MailAccountSecrets &given,
    MailSecrets &secrets, sync::Cancellation &cancellation);

/// Forgets the secrets, then the account; messages on timelines stay. `warning` says when the provider could not be
/// told. KeychainUnavailable: nothing is removed.
Result<void> removeAccount(
    store::Store &store, const store::MailAccount &account, MailSecrets &secrets, QString *warning = nullptr);

} // namespace satchel::mail
