// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the change log while a writer adds entries of one change set: each entry gets its place and its checkpoint
// before it is written, so that nothing is read or written a second time.
#pragma once

#include "store/audit/AuditEntry.h"
#include "store/ChangeLog.h"

namespace satchel::store {

struct WriteFacts;

/// An entry that is to be written, without what it has of its change set.
struct NewEntry
{
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

    qint64 changeSet() const { return m_changeSet; } // its number
    /// Spares reading the change set: what it was begun with a moment ago, by whoever uses this store.
    void setChangeSet(const ChangeSetInfo &info) { m_info = info; }
    /// The place of the entry, behind all others, and its checkpoint. The caller writes it, in a transaction.
    Result<AuditCheckpoint> add(const NewEntry &entry);
    /// Notes in the row of the change set how far its entries reach. In the transaction that wrote them, before its
    /// commit.
    Result<void> end();

private:
    Result<AuditCheckpoint> begin();
    Result<AuditEntry> changeSet(const WriteFacts &facts);

    Database &m_database;
    qint64 m_changeSet;
    std::optional<ChangeSetInfo> m_info;
    QByteArray m_set; // as each hash has it; empty until the first entry
    qint64 m_last = 0; // entry of this transaction; 0: none yet
};

} // namespace satchel::store
