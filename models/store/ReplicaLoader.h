// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the records of another store, or of a hub, as they are there, as one change set.
#pragma once

#include "store/CommitWriter.h"
#include "store/RelaxedDurability.h"

namespace satchel::store {

class ReplicaLoader
{
public:
    /// Of originOfHub: records that the hub has; of any other: records to be sent there.
    static Result<std::unique_ptr<ReplicaLoader>> begin(Store &store, const QString &label, const Origin &origin);

    /// In any order: what it refers to may come later, or never.
    Result<void> add(EntityKind entity, RecordId id, std::vector<FieldValue> values, Instant createdAt,
        std::optional<Instant> deletedAt);
    /// Makes what was added so far readable; custom fields that were among it have columns then.
    Result<void> rest();
    Result<void> finish();

    qint64 count() const { return m_count; }

private:
    explicit ReplicaLoader(Store &store) : m_store(store) {}
    Result<void> beginSlice();

    Store &m_store;
    qint64 m_number = 0;
    std::optional<RelaxedDurability> m_settings;
    std::optional<CommitWriter> m_writer;
    std::optional<Transaction> m_transaction;
    qint64 m_inSlice = 0;
    qint64 m_count = 0;
};

} // namespace satchel::store
