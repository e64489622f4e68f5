// SPDX-License-Identifier: GPL-3.0-or-later
// One step of a round, whole or not at all: records through the one write path, and with them links, bases, cursor,
// conflicts and intents. Rolled back unless committed. Short: a page or a batch, so that a person's edit never queues
// (I5).
#pragma once

#include "store/CommitWriter.h"
#include "store/sync/Connections.h"
#include "store/sync/SyncState.h"

namespace satchel::store {

class SyncTransaction
{
public:
    static Result<std::unique_ptr<SyncTransaction>> begin(Store &store, const Connection &connection);

    SyncState &state() { return m_state; }
    /// The change set is opened by the first edit. An error of kind Invalid, NotFound or Conflict concerns this edit
    /// alone.
    Result<RecordId> apply(const Edit &edit, const QString &label);
    /// The change set of the edits so far; null when there was none.
    ChangeSetId changeSet() const { return m_id; }
    /// What the edits so far changed, the consequences included.
    std::span<const Change> changes() const
    {
        return m_writer ? std::span<const Change>(m_writer->changes()) : std::span<const Change>();
    }
    /// Makes all durable and tells the store's listener. Returns the change set, null when no record changed.
    Result<ChangeSetId> commit();

private:
    SyncTransaction(Store &store, const Connection &connection, Transaction transaction);

    Store &m_store;
    Origin m_origin;
    SyncState m_state;
    Transaction m_transaction;
    ChangeSetId m_id;
    std::optional<CommitWriter> m_writer;
};

} // namespace satchel::store
