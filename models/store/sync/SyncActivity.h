// SPDX-License-Identifier: GPL-3.0-or-later
// What the syncs of all connections come to: figures, failures by cause, what is used of the vendors' limits, the age
// of tokens, changes of the remotes' fields. One reading; for a worker thread.
#pragma once

#include "store/sync/Connections.h"
#include "store/sync/ParkedCauses.h"
#include "store/sync/RequestLog.h"
#include "store/sync/SchemaChanges.h"
#include "store/sync/SyncCounts.h"
#include "store/sync/SyncRounds.h"

namespace satchel::store {

/// Failed rounds of one connection with one error.
struct RoundFailures
{
    qint64 connection = 0;
    Error error;
    qint64 count = 0;
    Instant last;
};

struct ParkedFailures
{
    qint64 connection = 0;
    ParkedGroup group;
};

/// What is used of a vendor's limits by one connection.
struct BudgetUse
{
    qint64 connection = 0;
    std::optional<DailyRequests> day; // nothing: the vendor has no limit of a day, or nothing was asked today
    int windowRequests = 0; // the narrowest of the other limits: so many requests
    qint64 windowMilliseconds = 0; // in so long; 0: not known
    std::optional<Instant> pausedUntil; // the vendor has asked for a pause
};

/// Since when a connection has the token, key or sign-in that it works with.
struct SecretAge
{
    qint64 connection = 0;
    bool isToken = false; // a person pasted it; nothing renews it
    std::optional<Instant> since; // nothing: not known
    bool isAtLeast = false; // older than the note of it: it was there at the first round
};

struct SyncActivity
{
    std::vector<Connection> connections;
    RoundFigures today;
    RoundFigures month;
    RequestFigures requestsToday;
    qint64 parked = 0; // on hold, both ways
    std::vector<RoundFailures> rounds; // of the month
    std::vector<RequestFailures> requests; // of the month
    std::vector<ParkedFailures> parkedCauses;
    std::vector<BudgetUse> budgets;
    std::vector<SecretAge> secrets;
    std::vector<SchemaChange> schemaChanges;
};

/// `today` and `month`: when they begin, by the person's clock.
Result<SyncActivity> readSyncActivity(Store &store, Instant today, Instant month);

/// By its note, else by the first round that worked.
Result<SecretAge> secretAge(Store &store, const Connection &connection);

} // namespace satchel::store
