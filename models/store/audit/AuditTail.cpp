// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/AuditTail.h"

#include "store/audit/AuditChain.h"
#include "store/audit/CheckpointHash.h"
#include "store/KnownFacts.h"
#include "store/Statements.h"

namespace satchel::store {

Result<AuditEntry> AuditTail::changeSet(const WriteFacts &facts)
{
    if (m_info)
        return AuditEntry{.changeSet = m_info->id,
            .at = m_info->at,
            .author = m_info->author.isNull() ? facts.me : m_info->author.toString(),
            .origin = m_info->origin.text(),
            .undoes = m_info->undoes};
    const auto stored = TRY(readOne(
        m_database, "SELECT id, at, author, origin, undoes FROM changeset WHERE number = ?",
        [](const Statement &row) {
            return AuditEntry{.changeSet = recordIdAt(row, 0),
                .at = Instant{row.integer(1)},
                .author = row.text(2),
                .origin = row.text(3),
                .undoes = recordIdAt(row, 4)};
        },
        m_changeSet));
    return stored.value_or(AuditEntry{});
}

/// The head of the chain. Others may have written since the transaction before.
Result<AuditCheckpoint> AuditTail::begin()
{
    KnownFacts &facts = m_database.facts();
    const WriteFacts *known = TRY(facts.read(m_database));
    if (m_set.isEmpty()) {
        const AuditEntry set = TRY(changeSet(*known));
        m_set = encodedSet(set);
    }
    const AuditCheckpoint *head = facts.auditHead();
    return head ? *head : AuditChain(m_database).extend();
}

Result<AuditCheckpoint> AuditTail::add(const NewEntry &entry)
{
    KnownFacts &facts = m_database.facts();
    const AuditCheckpoint head = m_last == 0 || !facts.auditHead() ? TRY(begin()) : *facts.auditHead();
    const qint64 sequence = head.lastSequence + 1;
    const auto commitment = Sha256().raw(entry.salt).field(entry.before).field(entry.after).digest();
    const auto hash = Sha256()
                          .number(sequence)
                          .raw(m_set)
                          .number(static_cast<qint64>(entry.kind))
                          .number(static_cast<qint64>(entry.entity))
                          .id(entry.record)
                          .field(entry.field)
                          .field(commitment)
                          .digest();
    CheckpointHash link(head.hash);
    link.add(sequence, hash);
    m_last = sequence;
    AuditCheckpoint checkpoint{sequence, link.result()};
    facts.setAuditHead(checkpoint);
    return checkpoint;
}

Result<void> AuditTail::end()
{
    const qint64 last = std::exchange(m_last, 0);
    if (last == 0)
        return {};
    return run(m_database, "UPDATE changeset SET last_sequence = ? WHERE number = ?", last, m_changeSet);
}

} // namespace satchel::store
