// SPDX-License-Identifier: GPL-3.0-or-later
// The connections of a store: state, settings, waiting records, the sync status of each kind of record, and
// what a running round or a sign-in tells meanwhile. One row per connection, in the order they were added.
#pragma once

#include "items/SyncStatusNotifier.h"
#include "store/hub/ApprovalRequests.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/Questions.h"
#include "store/sync/SyncActivity.h"
#include "store/sync/SyncCounts.h"

#include <map>
#include <QAbstractListModel>

namespace satchel::items {

/// A kind of record as one connection has it; several of the vendor's objects may make one kind (calls, notes).
struct EntitySyncStatus
{
    std::optional<EntityKind> entity; // nothing for an object that this build does not know
    QStringList objects;
    store::SyncDirection direction = store::SyncDirection::Both;
    std::optional<Instant>
        lastSuccess; // the oldest of its objects that were begun; nothing while one of them is not finished
    qint64 received = 0;
    qint64 waiting = 0;
    qint64 parked = 0;
    QString problem;
};

struct ConnectionItem
{
    store::Connection connection;
    store::ConnectionSettings settings;
    QString vendor; // as the vendor is called, "HubSpot"
    QString name; // the connection's, with the vendor's where it does not say it
    store::ConnectionCounts counts;
    std::optional<Instant> oldestWaiting;
    std::vector<EntitySyncStatus> entities;
    std::optional<Instant> lastRound; // when the last round began, if it ended without an error; it may have read less
                                      // than all, so it can be newer than connection.lastSuccess
    bool isRunning = false;
    bool isInitialSync = false;
    qint64 receivedNow = 0; // by the running round
    QUrl signInAddress; // while a sign-in waits in the browser
    std::optional<store::DailyRequests> requests; // of the vendor's day
    store::SecretAge secret; // of its token or sign-in
    QStringList limits; // what the account lacks, hides or lets only be read, in sentences
    store::ConnectionApproval approval; // of the team, before it runs
    bool hasMatches = false; // the initial matching found pairs that look the same
    std::optional<Error> refusal; // why the last request of a person was refused
    std::optional<Error>
        failure; // why the last round was not finished or none can begin, where the connection's state does not say it
    std::optional<store::Question> outgoing; // deletions or overwrites that wait for an answer before they leave
    QString askedKind; // the kind of records that its question is about, "Contacts"
    QStringList matchedKinds; // the same of each of the counts in MatchesFound

    bool asksAboutMatches() const
    {
        return connection.question && std::holds_alternative<store::MatchesFound>(*connection.question);
    }
    /// It waits for a sign-in, an answer or the keychain.
    bool needsPerson() const
    {
        return connection.state != store::ConnectionState::Ready && connection.state != store::ConnectionState::Offline;
    }
};

class ConnectionsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit ConnectionsModel(SyncStatusNotifier &syncStatus, QObject *parent = nullptr);

    void refresh();
    const ConnectionItem &item(int row) const { return m_items[static_cast<size_t>(row)]; }
    const std::vector<ConnectionItem> &items() const { return m_items; }
    /// Of all connections together.
    qint64 parked() const;
    qint64 conflicts() const;
    bool isRunning() const;
    const ConnectionItem *find(qint64 connection) const;
    const std::vector<store::VendorInfo> &vendors() const { return m_syncStatus.vendors(); }
    const store::VendorInfo *vendor(const QString &key) const { return m_syncStatus.vendor(key); }
    /// A sign-in that a person has begun or given up, before its answer.
    void forgetRefusal(qint64 connection);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void follow(store::SyncControl &control);
    ConnectionItem read(const store::Connection &connection);
    std::vector<EntitySyncStatus> statuses(const ConnectionItem &item);
    void readTrouble(ConnectionItem &item);
    void addMove(ConnectionItem &item) const;
    void addRunning(ConnectionItem &item) const;

    SyncStatusNotifier &m_syncStatus;
    std::vector<ConnectionItem> m_items;
    std::map<qint64, std::map<QString, store::SyncProgress>> m_progress; // of running rounds, by object
    std::map<qint64, QUrl> m_signIns;
    std::map<qint64, Error> m_refusals;
    std::map<qint64, Error> m_troubles; // of workers; of all with 0
};

} // namespace satchel::items
