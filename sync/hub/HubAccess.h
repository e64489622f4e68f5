// SPDX-License-Identifier: GPL-3.0-or-later
// A store's way to its hub: the password from the keychain, one exchange, and what a window shows of it.
#pragma once

#include "domain/Policies.h"
#include "store/hub/TeamSetup.h"
#include "store/sync/SyncRounds.h"
#include "sync/engine/Keychain.h"
#include "sync/hub/HubRound.h"

#include <QHash>

namespace satchel::sync::hub {

/// The entry of the keychain that has a person's password. Bound to the server that it was given for (I3).
QString secretName(const QString &address, const QString &login);

/// The host of an address, the first one where there are several; Invalid for what libpq cannot read.
Result<QString> hostOf(const QString &address);
/// Who the address signs in; empty when it does not say.
Result<QString> loginIn(const QString &address);
/// What an address says for a key word of libpq ("sslrootcert"); empty when it does not say.
Result<QString> wordIn(const QString &address, const QString &keyword);
/// Key words as an address that libpq reads.
QString addressOf(const QHash<QString, QString> &words);
/// An address to be read by people: without certificates in it.
QString shownAddress(const QString &address);
/// The address without a password, and the password that was in it.
Result<std::pair<QString, QString>> splitPassword(const QString &address);

/// What a person typed, as an address that libpq reads and without a password. Invalid when it lacks the server, the
/// database or who signs in.
Result<QString> addressFrom(const store::TeamServer &server);
/// The port of an address, the first one where there are several.
Result<quint16> portOf(const QString &address);

/// Invalid for an address by which others on the way could read what goes there, or be the server: an sslmode below
/// verify-full, but to this computer itself.
Result<void> checkProtected(const QString &address);
/// Forbidden for another hub than the one that the organisation has set: another host, port, database or way to say
/// them. What the set address does not say (who signs in, and a database) is free.
Result<void> checkAllowed(const QString &address, const Policies &policies);

/// Signs in with the password of the keychain; where changePassword was cut, with the new one, which it then keeps.
/// Unauthorized when the keychain has no password; KeychainUnavailable; Forbidden; as PgConnection::open.
Result<std::unique_ptr<PgConnection>> connectTo(const QString &address, const QString &login, Keychain &keychain,
    Cancellation &cancellation, const Policies &policies);

/// Another password for this person, at the server, which gets its verifier alone, and in the keychain. As connectTo.
Result<void> changePassword(const QString &address, const QString &login, const QString &password, Keychain &keychain,
    Cancellation &cancellation, const Policies &policies);

/// The store belongs to no hub any more, and the keychain has no password for it; the records stay. A hub that is out
/// of reach goes on knowing the desk, which `warning` says.
Result<void> leaveHub(store::Store &store, Keychain &keychain, Cancellation &cancellation, QString *warning);

/// The connection of a store to its hub while it is at work: opened when it is needed, kept for the next exchange.
class HubAccess
{
public:
    /// All outlive it.
    HubAccess(store::Store &store, Keychain &keychain, Cancellation &cancellation, Policies policies = {})
        : m_store(store), m_keychain(keychain), m_cancellation(cancellation), m_policies(std::move(policies))
    {
    }

    /// One exchange, written down in the sync log; the state of the hub's connection says how it went.
    store::RoundRecord exchange(bool expectsNews = true);
    /// Between exchanges: connects when nothing is open.
    Result<void> renewLeases();
    /// As HubClient::beAt, of this desk.
    Result<std::vector<store::Presence>> beAt(const std::optional<store::Place> &place, int seconds);
    void close();
    bool isOpen() const { return m_round.has_value(); }

private:
    Result<HubExchange> run(bool expectsNews);
    Result<void> open();

    store::Store &m_store;
    Keychain &m_keychain;
    Cancellation &m_cancellation;
    Policies m_policies;
    std::unique_ptr<PgConnection> m_connection;
    std::optional<HubRound> m_round;
};

} // namespace satchel::sync::hub
