// SPDX-License-Identifier: GPL-3.0-or-later
// The parked records of a connection by their cause: those of one kind with the same reason about the same field. The
// same action mends all of them.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct ParkedCause
{
    EntityKind entity{}; // of records to be sent
    QString object = {}; // the vendor's, of remote records; empty for records to be sent
    QString field = {};
    QString reason = {};

    bool isFromRemote() const { return !object.isEmpty(); }
    bool operator==(const ParkedCause &) const = default;
};

struct ParkedEntry
{
    RecordId record; // null for a remote record that is not here
    QString remoteId = {};
    QString title = {}; // of a remote record, as far as it is known
    Instant since = {};
    int attempts = 0;
    Instant retryAt = {};
};

struct ParkedGroup
{
    ParkedCause cause;
    qint64 count = 0;
    ParkedEntry newest;
};

/// What is tried again.
struct ParkedSelection
{
    std::vector<ParkedCause> causes = {}; // empty: everything of the connection
    RecordId record = {}; // this one alone, or with both empty all of the causes
    QString remoteId = {};
};

class ParkedCauses
{
public:
    ParkedCauses(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    /// Records to be sent before remote ones, each the newest cause first; at most `limit` of each.
    Result<std::vector<ParkedGroup>> list(qint64 limit);
    /// The newest first.
    Result<std::vector<ParkedEntry>> entries(const ParkedCause &cause, qint64 limit);
    /// Lets the next round try them again.
    Result<void> retryNow(const ParkedSelection &selection);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
