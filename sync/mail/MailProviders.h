// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the usual providers of mail, as data (providers.json): servers, how people sign in, and what they
// have to do first. By the vendors' own help pages, and Thunderbird's ISPDB where those say nothing.
#pragma once

#include "store/mail/MailAccounts.h"

#include <QUrl>

namespace satchel::mail {

/// What a person needs to know before the servers accept them.
enum class ProviderNote {
    AppPassword, // the account's own password is not accepted, an app password is
    AppPasswordWithTwoFactors, // the same, where two-factor authentication is on
    OwnPassword, // there is a password of its own for mail programs
    OwnUser, // the user is not the address: the provider shows it
    EnableImap, // switched off until the person allows it
    AdministratorEnablesSmtp, // may be switched off for the organisation
    Paid, // only with a paid plan
};

/// A sentence for the person.
QString noteText(ProviderNote note);

/// How the servers know a person.
enum class UserForm {
    Address, // anna@example.com
    Local, // anna
};

/// In the form that the servers want.
QString userOf(const QString &address, UserForm form);

struct MailProvider
{
    QString name;
    std::vector<MailServer> incoming; // the best first
    std::vector<MailServer> outgoing;
    std::vector<UserForm> users = {UserForm::Address}; // in the order to try; none: the person has to say it
    std::vector<store::MailSignIn> signIns = {store::MailSignIn::Password}; // the best first
    QString directory; // that signs people in, where it is not that of their domain
    std::vector<ProviderNote> notes;
    bool keepsSent = false; // MailAccount::keepsSent
    QUrl help; // the provider's own page
};

/// The domain of an address as DNS has it: in lower case, and in ASCII. Empty where it is no address.
QString mailDomain(const QString &address);

/// The provider whose domain it is. Nothing where the table has none.
const MailProvider *providerOfDomain(const QString &domain);
/// The provider to whose server the mail of a domain goes.
const MailProvider *providerOfMailExchanger(const QString &host);
/// Whether an outgoing server is known to put what it sends into the folder of sent messages.
bool keepsSentAt(const QString &host);

} // namespace satchel::mail
