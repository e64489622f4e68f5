// SPDX-License-Identifier: GPL-3.0-or-later
// Where an account signs in at Google or Microsoft, as values: sync/transport/SignIn carries it out in the browser.
// Both want OAuth tokens in place of passwords (XOAUTH2). The client is the organisation's own registration.
// https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
// https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
#pragma once

#include "store/mail/MailAccounts.h"
#include "sync/transport/OAuth.h"

#include <optional>

namespace satchel::mail {

struct ProviderSignIn
{
    sync::OAuthEndpoints endpoints;
    QStringList hosts; // mail servers that may get a token of it: a name, or ".example.com" for all names below
};

/// Nothing for an account with a password.
std::optional<ProviderSignIn> signInOf(const store::MailAccount &account);

/// The directory at Microsoft that signs an address in. An app that is registered in one directory alone is refused at
/// "organizations" (AADSTS50194); a mailbox at Microsoft has an address in a domain of its directory.
QString microsoftDirectory(const QString &address);

/// Invalid where a server of the account is not the provider's, whose token it would get, or where the account names no
/// client or a directory that is none.
Result<void> checkSignIn(const store::MailAccount &account, const ProviderSignIn &signIn);

} // namespace satchel::mail
