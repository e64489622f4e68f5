// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/AuditTail.h"

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

Result<void> AuditTail::begin(qint64 firstSequence)
{
    KnownFacts &facts = m_database.facts();
    const WriteFacts *known = TRY(facts.read(m_database));
    if (m_set.isEmpty()) {
        const AuditEntry set = TRY(changeSet(*known));
        m_set = encodedSet(set);
    }
    const auto head = facts.auditHead();
    m_head = head ? *head : TRY(AuditChain(m_database).head()).value_or(AuditCheckpoint{});
    m_hash.emplace(m_head.hash);
    m_followsHead = firstSequence == m_head.lastSequence + 1;
    return {};
}

Result<void> AuditTail::add(const WrittenEntry &entry)
{
    if (!m_hash)
        TRY(begin(entry.sequence));
    else
        m_followsHead = m_followsHead && entry.sequence == m_hash->lastSequence() + 1;
    if (!m_followsHead) { // extend() reads them
        m_hash->add(entry.sequence, {});
        return {};
    }
    const auto commitment = Sha256().raw(entry.salt).field(entry.before).field(entry.after).digest();
    const auto hash = Sha256()
                          .number(entry.sequence)
                          .raw(m_set)
                          .number(static_cast<qint64>(entry.kind))
                          .number(static_cast<qint64>(entry.entity))
                          .id(entry.record)
                          .field(entry.field)
                          .field(commitment)
                          .digest();
    m_hash->add(entry.sequence, hash);
    return {};
}

Result<void> AuditTail::extend()
{
    if (!m_hash)
        return {};
    auto hash = *std::exchange(m_hash, std::nullopt);
    AuditChain chain(m_database);
    if (!m_followsHead)
        return chain.extend();
    const AuditCheckpoint checkpoint{m_head.number + 1, hash.lastSequence(), hash.result()};
    return chain.add(checkpoint);
}

} // namespace satchel::store
