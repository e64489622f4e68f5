// SPDX-License-Identifier: GPL-3.0-or-later
// The exchanges of a store with its hub over one connection: reads what others did, sends what was done here, until
// both are at one. Each can be cut anywhere, and the next one goes on from there: what was sent is known by its id,
// what was read by the place in the log. Sequential, on a worker's own store.
#pragma once

#include "sync/hub/HubClient.h"

#include <map>
#include <QHash>
#include <QSet>

namespace satchel::sync::hub {

struct HubExchange
{
    qint64 pulled = 0; // changes applied
    qint64 pushed = 0; // change sets sent
    qint64 refused = 0;
    qint64 absent = 0; // change sets that wait, because the hub does not have a record of theirs
    qint64 conflicts = 0;
    qint64 withdrawn = 0; // records that this person may not see any more
    bool hasReadAnew = false; // everything, after rights changed or the log did not reach back
    std::vector<store::HubProblem> problems; // records that could not be written
};

/// Of a person or desk that the hub does not know any more: what it says, and that nothing is lost.
Error notLetIn(const QString &what);

class HubRound
{
public:
    HubRound(store::Store &store, PgConnection &connection) : m_store(store), m_client(connection, store) {}

    /// NotFound when the store belongs to no hub; TooNew when a newer Satchel made the hub's tables. `expectsNews`:
    /// false when others are known to have done nothing since the last one: then what was done here is sent with one
    /// request.
    Result<HubExchange> run(bool expectsNews = true);
    /// Which connections this desk runs (HubLeases.h). Part of every exchange.
    Result<void> renewLeases();

private:
    Result<void> greet();
    Result<void> readRights();
    Result<Hello> sayHello();
    Result<void> becomeAnotherDesk();
    Result<void> noteCopy(const QString &sentence);
    Result<void> sendLostAgain();
    Result<void> noteAnswers();
    Result<void> takeNumbers();
    Result<void> pullAll();
    /// Records as the hub shows them now; those that it does not show are hidden.
    struct Shown
    {
        EntityKind entity{};
        std::vector<WholeRecord> records;
        std::vector<RecordId> hidden;
    };
    using Affected = std::map<EntityKind, std::vector<RecordId>>;
    Result<std::vector<Shown>> read(const Affected &records);
    Result<Affected> affectedBy(const std::vector<std::pair<EntityKind, RecordId>> &moved);
    Result<void> take(const std::vector<Shown> &shown, store::HubTransaction &transaction);
    Result<void> readWhole(const Affected &records);
    Result<void> recheck();
    Result<void> retryParked();
    Result<void> readAnew(const LogPlace &last);
    Result<void> withdrawHiddenFields();
    LogPlace place() const { return {m_membership.cursor, m_membership.cursorSet}; }
    Result<void> trimLog();
    Result<void> pushAll();
    Result<bool> pushOnce();
    Result<std::vector<store::PendingSet>> nextSets();
    bool isHeld(const store::PendingSet &set) const;
    void hold(const store::PendingSet &set);
    /// The records of each of these change sets that have waited for the hub to get them for too long, by its number.
    using Overdue = QHash<qint64, QSet<RecordId>>;
    Result<Overdue> makeOverdueWhole(std::vector<store::PendingSet> &sets);
    Result<bool> noteAbsent(const store::PendingSet &set, RecordId record, const Overdue &made);
    struct Outcome
    {
        std::vector<store::HubState::Answer> answered;
        bool isStale = false; // others come first: the log is read before anything is sent again
        const store::PendingSet *early = nullptr; // the hub does not know a field or entity of it
        QString earlyReason;
    };
    Result<Outcome> outcomeOf(
        std::span<const store::PendingSet> sets, std::span<const PushAnswer> answers, const Overdue &made);
    Result<void> keep(std::span<const store::HubState::Answer> answers);
    Result<void> exchangeErasedAddresses();
    Result<bool> isOfRefusedEntity(const store::PendingSet &set);
    Result<void> note(store::HubTransaction &transaction);
    Result<void> save();

    store::Store &m_store;
    HubClient m_client;
    store::HubMembership m_membership;
    bool m_isGreeted = false; // over this connection
    bool m_isReaderKnown = false; // to the hub, from pull
    bool m_trims = false; // this desk is to remove old entries of the log
    bool m_hasErasedAddresses = false; // the hub
    QSet<qint64> m_held; // change sets that wait for a record which the hub does not have, of this exchange
    QSet<RecordId> m_heldRecords; // of theirs
    qint64 m_clockOffset = 0; // the hub's clock less ours, milliseconds
    HubExchange m_done;
};

} // namespace satchel::sync::hub
