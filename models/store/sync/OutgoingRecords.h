// SPDX-License-Identifier: GPL-3.0-or-later
// The records that an outgoing question is about, and what would be lost at the remote with them. It tells only what
// the store knows: deals that are open and linked there, and records that the vendor deletes along (Approval::along).
#pragma once

#include "store/sync/Questions.h"

namespace satchel::store {

struct OutgoingRecord
{
    EntityKind entity{};
    RecordId record;
    QStringList fields; // of an overwrite: those whose value is replaced there
    qint64 along = 0; // further records that the vendor deletes with it
    qint64 openDeals = 0; // open and linked there, of this contact or company; 1 of a deal that is open itself

    bool hasLoss() const { return along > 0 || openDeals > 0; }
};

/// Another connection that asks about nothing but some of the same changes.
struct SameQuestion
{
    qint64 connection = 0;
    qint64 number = 0; // Question::number there
    qint64 count = 0; // records
    qint64 along = 0; // further records that its vendor would delete with them
};

class OutgoingRecords
{
public:
    /// Of what `question` asks, not of what came up after it.
    OutgoingRecords(Store &store, qint64 connection, const Question &question)
        : m_store(store), m_connection(connection), m_kind(question.editKind()), m_number(question.number)
    {
    }

    /// Those with something to lose, in the order of records. An overwrite loses no more than its fields: none.
    Result<std::vector<OutgoingRecord>> withLosses();
    /// All in the order of records, `limit` of those behind `after`; their open deals are not counted.
    Result<std::vector<OutgoingRecord>> page(RecordId after, qint64 limit);
    /// Which kinds of records, in the order of their numbers.
    Result<std::vector<EntityKind>> entities();
    Result<std::vector<RecordId>> ids(EntityKind entity);
    /// Who made the changes (Origin::text); empty when several did, or the log does not know.
    Result<std::optional<Origin>> origin();
    /// Other connections whose whole question is about these same changes: an answer there decides nothing that is not
    /// asked here.
    Result<std::vector<SameQuestion>> sameElsewhere();

private:
    Result<SameQuestion> compare(const Connection &other, const Question &question);

    Store &m_store;
    qint64 m_connection;
    Edit::Kind m_kind;
    qint64 m_number;
};

} // namespace satchel::store
