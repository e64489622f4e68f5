// SPDX-License-Identifier: GPL-3.0-or-later
// What each write has to know of features that most stores do not use. A connection reads it once and keeps it until
// somebody else writes to the file: a store without a hub, territories and calculated fields is not asked about them
// with every edit. Belongs to its Database.
#pragma once

#include "store/audit/AuditEntry.h"
#include "store/Database.h"

#include <QString>

namespace satchel::store {

struct WriteFacts
{
    bool belongsToHub = false;
    bool hasTerritories = false;
    QString registry; // its stamp (Calculations.h)
    QString me; // id of the user; empty in a new store
};

class KnownFacts
{
public:
    /// Valid until the end of the transaction. Outside of one they are read each time.
    Result<const WriteFacts *> read(Database &database);
    /// The last checkpoint of the audit chain, where this connection wrote it; null: ask the file. As valid.
    const AuditCheckpoint *auditHead() const;
    /// The last checkpoint, which the transaction at hand has just written.
    void setAuditHead(const AuditCheckpoint &head) { m_writtenHead = head; }
    /// The number of the last change set; as the checkpoint.
    std::optional<qint64> lastSet() const { return m_writtenSet ? m_writtenSet : m_lastSet; }
    void setLastSet(qint64 number) { m_writtenSet = number; }

    /// After a commit of this connection that changed none of the facts. After any other they are read again.
    void noteCommit(Database &database);
    /// After a rollback: facts that its transaction read may describe rows that no longer exist.
    void forget();

private:
    std::optional<WriteFacts> m_facts;
    unsigned m_version = 0; // Database::dataVersion that they are of
    std::optional<AuditCheckpoint> m_head; // that is in the file
    std::optional<AuditCheckpoint> m_writtenHead; // of the transaction at hand
    std::optional<qint64> m_lastSet;
    std::optional<qint64> m_writtenSet;
};

} // namespace satchel::store
