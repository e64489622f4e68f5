// SPDX-License-Identifier: GPL-3.0-or-later
// What a BulkWriter would refuse: each edit is checked as the real write checks it, and nothing is written, so nobody
// waits for it and a store that is read-only will do. Totals and what else follows from the edits is not computed.
#pragma once

#include "store/CommitWriter.h"

namespace satchel::store {

class DryRun
{
public:
    /// Whether later edits may refer to the record; only those are kept in memory.
    enum class Keep { No, Yes };

    DryRun(Store &store, const Origin &origin);

    /// A create or an update: the id that the record has or would have, or the error of BulkWriter::apply.
    Result<RecordId> check(const Edit &edit, Keep keep);

private:
    CommitWriter m_writer;
    PlannedRecords m_planned;
};

} // namespace satchel::store
