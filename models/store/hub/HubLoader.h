// SPDX-License-Identifier: GPL-3.0-or-later
// Fills a store that has nothing yet with the records of a hub, as one change set.
#pragma once

#include "store/CommitWriter.h"
#include "store/RelaxedDurability.h"

namespace satchel::store {

class HubLoader
{
public:
    static Result<std::unique_ptr<HubLoader>> begin(Store &store, const QString &label, const QString &hub);

    /// In any order: what it refers to may come later, or never.
    Result<void> add(EntityKind entity, RecordId id, std::vector<FieldValue> values, Instant createdAt,
        std::optional<Instant> deletedAt);
    /// Makes what was added so far readable; custom fields that were among it have columns then.
    Result<void> rest();
    Result<void> finish();

    qint64 count() const { return m_count; }

private:
    explicit HubLoader(Store &store) : m_store(store) {}
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
