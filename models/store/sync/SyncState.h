// SPDX-License-Identifier: GPL-3.0-or-later
// The sync metadata of one connection, one part for each thing it keeps. Reads are allowed at any time; writes belong
// inside a SyncTransaction, so that metadata and records commit together. Belongs to the thread of its store.
#pragma once

#include "store/sync/Cursors.h"
#include "store/sync/Intents.h"
#include "store/sync/MissingRecords.h"
#include "store/sync/OtherConnections.h"
#include "store/sync/Outbox.h"
#include "store/sync/ParkedRecords.h"
#include "store/sync/SyncHistory.h"

namespace satchel::store {

/// Facts that are rare and decide whether a remote record may become a new one here.
struct Pending
{
    bool hasInDoubtCreate = false; // for this object
    bool hasOutboxEntry = false; // for this entity, to be sent or awaiting a person's decision
    bool isParked = false; // the record or one of its fields
    bool isAnyParked = false; // any record of this object
};

struct SyncState
{
    SyncState(Store &store, qint64 connection);

    Links links;
    Outbox outbox;
    ParkedRecords parked;
    Cursors cursors;
    MissingRecords missing;
    Intents intents;
    OtherConnections others;
    SyncHistory history;

    /// All of them in one query.
    Result<Pending> pending(const QString &object, EntityKind entity, const QString &remoteId);

private:
    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
