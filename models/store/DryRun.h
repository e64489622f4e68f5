// SPDX-License-Identifier: GPL-3.0-or-later
// What a BulkWriter would refuse: each edit is checked as the real write checks it, and nothing is written, so nobody
// waits for it and a store that is read-only will do. Totals and what else follows from the edits is not computed.
#pragma once

#include "store/CommitWriter.h"
#include "store/ExitCriteria.h"

namespace satchel::store {

class DryRun
{
public:
    /// Whether later edits may refer to the record; only those are kept in memory.
    enum class Keep { No, Yes };

    DryRun(Store &store, const Origin &origin);

    /// A create or an update: the id that the record has or would have, or the error of BulkWriter::apply.
    Result<RecordId> check(const Edit &edit, Keep keep);
    /// What a commit of the edits would do to deals that were kept, and to those that are won with a quote or proposal
    /// (unmetCriteria in ExitCriteria.h). Their values are those in which they differ, when they leave, from what the
    /// store holds.
    std::vector<StageMove> stageMoves() const;
    const PlannedRecords &planned() const { return m_planned; }

private:
    void noteMoves(const std::vector<Change> &changes);

    Store &m_store;
    CommitWriter m_writer;
    PlannedRecords m_planned;
    StageMoveTracker m_moves;
};

} // namespace satchel::store
