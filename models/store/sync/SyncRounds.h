// SPDX-License-Identifier: GPL-3.0-or-later
// The sync log: what each round did, whether it ended, and what it wrote into this store.
#pragma once

#include "store/Store.h"

#include <functional>
#include <QJsonObject>

namespace satchel::store {

struct RoundRecord
{
    qint64 number = 0;
    qint64 connection = 0;
    Instant started;
    std::optional<Instant> ended; // nothing while it runs, and when it was cut off
    qint64 pulled = 0;
    qint64 pushed = 0;
    qint64 deleted = 0;
    qint64 conflicts = 0;
    qint64 parked = 0;
    qint64 requests = 0;
    qint64 bytes = 0;
    std::optional<Error> error;
    std::vector<ChangeSetId> changeSets;
    std::optional<Instant> retryAt
        = {}; // the remote asked for some of the records to be sent again then; by our clock, not kept
};

/// What many rounds come to.
struct RoundFigures
{
    qint64 rounds = 0; // that ended
    qint64 failed = 0;
    qint64 records = 0; // received, sent and deleted
    qint64 averageMilliseconds = 0; // of the rounds that ended without an error
    qint64 longestMilliseconds = 0;
    qint64 p95Milliseconds = 0; // 19 of 20 took no longer
};

class SyncRounds
{
public:
    explicit SyncRounds(Store &store) : m_store(store) {}

    Result<qint64> begin(qint64 connection);
    /// Writes down what a round has done so far; called with each step, so that a killed round tells the truth.
    Result<void> update(const RoundRecord &round);
    /// The last word about a round. One in which nothing moved takes the place of the one before it, if that ended the
    /// same way: a quiet day is one line, with the time of its last round.
    Result<void> finish(const RoundRecord &round);
    /// A round that could not even begin is in the log with its reason, too; a round of a removed connection is not.
    RoundRecord addFailed(qint64 connection, const Error &error);
    Result<void> addChangeSet(qint64 round, ChangeSetId set);
    /// Newest first, with their change sets; of one connection, or of all with 0.
    Result<std::vector<RoundRecord>> list(qint64 connection, qint64 limit);
    /// The figures of all connections' rounds that began at `since` or later.
    Result<RoundFigures> figures(Instant since);
    /// When the last round of a connection ended without an error, at `at` or before; nothing when none is known.
    Result<std::optional<Instant>> lastSuccessBefore(qint64 connection, Instant at);
    /// Undoes every change set of a round, newest first. Values changed again since are kept and returned. What
    /// is undone here is an edit like any other and goes to the remote with the next round. Cancelled between two
    /// of them once `stops` says so; the rest can be rolled back later.
    Result<std::vector<Change>> rollBack(qint64 round, const std::function<bool()> &stops = {});

private:
    Result<void> addEnded(RoundRecord &round);

    Store &m_store;
};

} // namespace satchel::store
