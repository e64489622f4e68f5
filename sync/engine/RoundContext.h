// SPDX-License-Identifier: GPL-3.0-or-later
// What the steps of a round share: where they read and write, whom they speak to, what they have done so far.
#pragma once

#include "domain/Merge.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Precedence.h"
#include "store/sync/Route.h"
#include "store/sync/SyncControl.h"
#include "store/sync/SyncRounds.h"
#include "store/sync/SyncTransaction.h"
#include "sync/engine/Mapper.h"
#include "sync/engine/RoundScope.h"

#include <functional>
#include <QSet>

namespace satchel::sync {

struct RoundContext
{
    store::Store &store;
    store::Connection connection;
    Remote &remote;
    const std::vector<ObjectMap> &objects; // an object comes after those it refers to
    ConflictPolicy policy = ConflictPolicy::Newest;
    Random &random;
    std::function<void(const store::SyncProgress &)> progress;
    std::function<bool()> isCancelled;

    store::RoundRecord round; // what was done so far
    std::optional<qint64> clockOffset = {}; // the remote's clock minus ours, ms, by the last answer that was read
    QHash<QString, qint64> readSince
        = {}; // the last change in the store when this round began to read an object, for those it has read
    bool mustRead = false; // a record is only sent after the remote has been read
    QString system = {}; // what a person calls the remote, "Salesforce"
    QSet<QString> doubted
        = {}; // objects for which the answer to a write said that a record is deleted: this round checks it
    QSet<QString> awaiting = {}; // objects of which a record was read that a create in doubt may have made
    QStringList denied = {}; // objects that the account may not read at all
    RoundScope scope = {};
    store::Route route = {}; // which records of ours are sent to it for the first time
    store::Precedence precedence = {}; // as it is when the round begins
    /// Objects that records read in this round point at, where the record they point at is not here; for each the
    /// records that do, by their own objects.
    QHash<QString, QHash<QString, QStringList>> missingTargets = {};
    /// Whose changes here are noted; nothing: those of the objects that are sent. What the account denies for a while
    /// waits until it allows it again.
    std::optional<std::vector<EntityKind>> collected = {};
    /// Writes what was requested so far into the request log; called within the transaction of each step.
    std::function<Result<void>()> logRequests = {};

    const QString &systemName() const { return system.isEmpty() ? connection.name : system; }
    Instant now() const { return store.clock().now(); }
    store::SyncState state() { return store::SyncState(store, connection.number); }
    const ObjectMap *object(const QString &name) const;
    /// Tells which remote records are linked already; as long as the context lives.
    Remote::IsAlreadyLinked linkedIn(const ObjectMap &object);
    /// When to try a record again that failed `attempts` times: a minute, doubling up to a day, with jitter.
    Instant retryAt(int attempts) const;
    /// A refusal repairs itself less often than a lost answer: it waits as if it had failed so many times more, which
    /// is an hour at first.
    static constexpr int refusalBackoffOffset = 6;
    /// Notes what was changed here by others than this connection: it waits to be sent, or to be matched.
    Result<void> collect();
    /// Ends a step: commits, and writes into the sync log what it changed here.
    Result<void> commit(store::SyncTransaction &transaction);
};

/// What a create is marked with: the record's identity; for one that replaces a deleted remote record, its successor's
/// external key.
Result<RecordId> externalKeyFor(store::SyncState &state, RecordId record, const std::optional<store::Link> &gone);
/// What the link of a record notes of the external key that the remote record has: nothing, when that is the record's
/// own id.
RecordId externalKeyBeside(RecordId record, RecordId externalKey);
/// The same of a remote record that nobody has marked: every other Satchel makes the record of it that is named after
/// its id there, and sends that to further systems, from where it must not come back as another one.
RecordId externalKeyOfUnmarked(const store::Connection &connection, const store::Link &link);

} // namespace satchel::sync
