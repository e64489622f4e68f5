// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts at remote CRMs that this store is connected to: the account, its settings and its state. The
// window reads them here; nothing here is secret (I3).
#pragma once

#include "store/Store.h"
#include "store/sync/StopQuestion.h"

#include <QJsonObject>

namespace satchel::store {

/// The setting that says since when a connection has the secret that it works with: milliseconds, UTC.
inline constexpr QLatin1StringView secretsSinceKey("secrets_since");

enum class ConnectionState {
    Ready,
    NeedsAuthorization, // a person must sign in (again); work goes on offline
    KeychainUnavailable, // missing, locked or slow; tried again by itself
    Offline, // the last round could not reach the remote
    Stopped, // something has to be answered or repaired first: see problem and question
};

QString stateName(ConnectionState state);
/// NeedsAuthorization for a name that is none.
ConnectionState stateFromName(const QString &name);

/// What a person says to a question of a connection (Questions.h).
enum class Answer {
    Yes, // go on: as the remote says, or with what is to be sent
    No, // keep what would be destroyed
    Undo, // take the edits here back; where that is offered
};

struct Connection
{
    qint64 number = 0;
    QString name;
    QString vendor;
    QString baseUrl;
    QString account;
    QJsonObject settings;
    ConnectionState state = ConnectionState::NeedsAuthorization;
    QString problem;
    std::optional<StopQuestion> question; // only while it is stopped
    bool isPaused = false;
    std::optional<Instant> lastSuccess;

    /// What `connection list` prints: the state, or "paused".
    QString shownState() const { return isPaused ? QStringLiteral("paused") : stateName(state); }
    Origin origin() const { return Origin::connection(name); }
};

/// What a person wants to know at a glance.
struct ConnectionCounts
{
    qint64 waiting = 0; // differ from the remote and are to be sent
    qint64 parked = 0; // cannot be sent or imported now
    qint64 conflicts = 0; // open ones
};

struct ObjectProgress
{
    QString object;
    std::optional<Instant> lastSuccess;
    qint64 pulled = 0;
    QString problem;
};

class Connections
{
public:
    explicit Connections(Store &store) : m_store(store) {}

    Result<std::vector<Connection>> list();
    /// NotFound with the name when there is none.
    Result<Connection> find(const QString &name);
    Result<Connection> get(qint64 number);
    /// Conflict when another connection has the name. Returns it with its number.
    Result<Connection> add(const Connection &connection);
    Result<void> rename(qint64 number, const QString &name);
    Result<void> setSettings(qint64 number, const QJsonObject &settings);
    Result<void> setBaseUrl(qint64 number, const QString &baseUrl);
    Result<void> setAccount(qint64 number, const QString &account);
    Result<void> setState(qint64 number, ConnectionState state, const QString &problem = {},
        const std::optional<StopQuestion> &question = {});
    /// A round came to its end: ready, nothing to complain about.
    Result<void> setSucceeded(qint64 number, Instant at);
    Result<void> setPaused(qint64 number, bool isPaused);
    /// Forgets what was agreed on with the remote, so that another account is matched from the beginning; what was
    /// linked of the given entities waits to be sent. Conflicts and the sync log stay.
    Result<void> startOver(qint64 number, const QString &account, std::span<const EntityKind> sent);
    /// Forgets the connection with its links, cursors, waiting and conflicts. The records stay.
    Result<void> remove(qint64 number);

    Result<ConnectionCounts> counts(qint64 number);
    Result<std::vector<ObjectProgress>> objects(qint64 number);

    /// The state of the vendor's limits, as the rate governor wrote it.
    Result<QByteArray> rate(qint64 number);
    Result<void> setRate(qint64 number, const QByteArray &json);

private:
    Store &m_store;
};

} // namespace satchel::store
