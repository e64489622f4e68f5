// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/KnownFacts.h"

#include "store/Statements.h"

namespace satchel::store {

Result<const WriteFacts *> KnownFacts::read(Database &database)
{
    const unsigned version = database.dataVersion();
    if (m_facts && m_version == version && database.isInTransaction()) // else nobody looked what others wrote
        return &*m_facts;
    forget();
    m_facts = TRY(readOne(database,
        "SELECT EXISTS (SELECT 1 FROM hub),"
        " EXISTS (SELECT 1 FROM team WHERE is_territory AND deleted_at IS NULL),"
        " (SELECT value FROM meta WHERE name = 'registry'), (SELECT value FROM meta WHERE name = 'me')",
        [](const Statement &row) {
            return WriteFacts{row.integer(0) != 0, row.integer(1) != 0, row.text(2), row.text(3)};
        }));
    m_version = version;
    return &*m_facts;
}

const AuditCheckpoint *KnownFacts::auditHead() const
{
    const auto &newest = m_writtenHead ? m_writtenHead : m_head;
    return newest ? &*newest : nullptr;
}

void KnownFacts::noteCommit(Database &database)
{
    const unsigned version = database.dataVersion();
    if (!m_facts || version != m_version + 1) // they were not read in the transaction that ended
        return forget();
    m_version = version;
    if (m_writtenHead)
        m_head = std::exchange(m_writtenHead, std::nullopt);
    if (m_writtenSet)
        m_lastSet = std::exchange(m_writtenSet, std::nullopt);
}

void KnownFacts::forget()
{
    m_facts.reset();
    m_head.reset();
    m_writtenHead.reset();
    m_lastSet.reset();
    m_writtenSet.reset();
}

} // namespace satchel::store
