// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the audit chain while a writer adds entries of one change set to the log: they are hashed as they are
// written, so that the checkpoint of their transaction need not read them again.
#pragma once

#include "store/audit/AuditChain.h"
#include "store/audit/CheckpointHash.h"
#include "store/ChangeLog.h"

namespace satchel::store {

struct WriteFacts;

/// An entry as it was just written, without what it has of its change set.
struct WrittenEntry
{
    qint64 sequence = 0;
    Edit::Kind kind = Edit::Kind::Update;
    EntityKind entity{};
    RecordId record;
    QByteArrayView field;
    QByteArrayView before; // JSON
    QByteArrayView after; // JSON
    QByteArrayView salt;
};

class AuditTail
{
public:
    AuditTail(Database &database, qint64 changeSet) : m_database(database), m_changeSet(changeSet) {}

    /// Spares reading the change set: what it was begun with a moment ago, by whoever uses this store.
    void setChangeSet(const ChangeSetInfo &info) { m_info = info; }
    Result<void> add(const WrittenEntry &entry);
    /// Writes the checkpoint of the entries that were added since the last one. Where the log has others that no
    /// checkpoint covers, it reads them all. In the transaction that wrote them.
    Result<void> extend();

private:
    Result<void> begin(qint64 firstSequence);
    Result<AuditEntry> changeSet(const WriteFacts &facts);

    Database &m_database;
    qint64 m_changeSet; // number
    std::optional<ChangeSetInfo> m_info;
    QByteArray m_set; // as each hash has it; empty until the first entry
    AuditCheckpoint m_head; // before the entries
    std::optional<CheckpointHash> m_hash; // while there are entries without a checkpoint
    bool m_followsHead = true; // the entries are all that the checkpoint must cover
};

} // namespace satchel::store
