// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DryRun.h"

#include "store/Store.h"

namespace satchel::store {

DryRun::DryRun(Store &store, const Origin &origin) : m_writer(store.writeContext(), 0, CommitWriter::Mode::Normal)
{
    m_writer.setCollecting(false);
    m_writer.setEnforcing(origin.isOwn());
    m_writer.setOrigin(origin);
}

Result<RecordId> DryRun::check(const Edit &edit, Keep keep)
{
    const Record record = TRY(m_writer.check(edit, m_planned));
    if (keep == Keep::Yes)
        m_planned.keep(record);
    return record.id;
}

} // namespace satchel::store
