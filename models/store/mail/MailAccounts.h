// SPDX-License-Identifier: GPL-3.0-or-later
// The mail accounts of this computer: their servers, settings and states. Passwords and tokens are in the keychain
// (I3).
#pragma once

#include "domain/MailServer.h"
#include "store/Store.h"
#include "store/sync/Connections.h"

namespace satchel::store {

enum class MailSignIn { Password, Google, Microsoft };

/// "password", "google", "microsoft".
QString signInName(MailSignIn signIn);
std::optional<MailSignIn> signInFromName(const QString &name);

struct MailAccount
{
    qint64 number = 0;
    QString name; // for people
    QString address; // messages are sent from it
    QString senderName;
    QString signature; // plain text under what is written; empty: none
    QString user; // as the servers know the person
    MailSignIn signIn = MailSignIn::Password;
    QString clientId; // the organisation's registration at Google or Microsoft
    QString directory; // the organisation's directory at Microsoft; empty: by the address
    QString secrets; // names its secrets in the keychain: all stores share one, and number their accounts alike
    MailServer incoming; // IMAP
    MailServer outgoing; // SMTP submission
    bool keepsSent = false; // the server itself puts what it sends into its folder of sent messages
    Instant firstDay = {}; // older messages are not fetched
    QStringList excluded; // addresses and domains whose messages are never stored
    ConnectionState state = ConnectionState::Ready;
    QString problem;
    bool isPaused = false;
    std::optional<Instant> lastSuccess;

    QString shownState() const { return isPaused ? QStringLiteral("paused") : stateName(state); }
    Origin origin() const { return Origin::connection(name); }
};

class MailAccounts
{
public:
    explicit MailAccounts(Store &store) : m_store(store) {}

    Result<std::vector<MailAccount>> list();
    /// NotFound with the name when there is none.
    Result<MailAccount> find(const QString &name);
    Result<MailAccount> get(qint64 number);
    /// Invalid where an address or a server is missing; Conflict when another account has the name. Returns it with its
    /// number, and with a name for its secrets where it has none yet.
    Result<MailAccount> add(const MailAccount &account);
    /// What a person may change; the state and the name of the secrets stay. After an earlier first day the next fetch
    /// looks at all folders from that day on.
    Result<void> update(const MailAccount &account);
    Result<void> setState(qint64 number, ConnectionState state, const QString &problem = {});
    /// Everything was fetched and nothing is wrong.
    Result<void> setSucceeded(qint64 number, Instant at);
    Result<void> setPaused(qint64 number, bool isPaused);
    /// Forgets the account with its folders, drafts and what was to be sent. Messages on timelines stay.
    Result<void> remove(qint64 number);

private:
    Store &m_store;
};

/// The addresses of the mail accounts and of the person who works with this store, in lower case.
Result<QStringList> ownAddresses(Store &store);

} // namespace satchel::store
