// SPDX-License-Identifier: GPL-3.0-or-later
// A hash chain over the change log, so that an entry that was changed, added or removed afterwards is noticed (the
// construction of Haber and Stornetta, "How to time-stamp a digital document", 1991). Each entry has a checkpoint:
// SHA-256 over the checkpoint before it and the hash of the entry. Earlier programs made one for each transaction,
// which covers the entries before it that have none (docs/audit.md). Whoever can write the whole file can also write a
// new chain: that is noticed by who kept an earlier head, such as the one in an export or a backup. Belongs to the
// thread of its database.
#pragma once

#include "store/audit/AuditEntry.h"
#include "store/Database.h"

#include <functional>
#include <optional>

namespace satchel::store {

struct AuditVerification
{
    qint64 entries = 0;
    qint64 erased = 0; // of these, entries whose values were erased
    std::optional<qint64> firstBroken; // first entry of the first checkpoint that does not fit, by its sequence
    QByteArray head;

    bool isSound() const { return !firstBroken; }
};

class AuditChain
{
public:
    explicit AuditChain(Database &database) : m_database(database) {}

    /// Covers entries behind the last checkpoint, which only earlier programs left, and returns the head then. In a
    /// transaction of the caller; writes nothing where there are none.
    Result<AuditCheckpoint> extend();
    /// Forgets all checkpoints and covers the log as it is: for a store that was salvaged, whose file as it was is
    /// kept. In a transaction of the caller.
    Result<void> beginAnew();
    /// Reads the whole log. For a worker thread.
    Result<AuditVerification> verify();
    /// True when the chain once ended with this hash: what was exported then is still what the log begins with.
    Result<bool> hasCheckpoint(const QByteArray &hash);
    Result<std::optional<AuditCheckpoint>> head();

    /// Every entry, oldest first, with the checkpoint that it ends, if it ends one. Stops at the first error of `take`.
    using Take = std::function<Result<void>(const AuditEntry &entry, const std::optional<AuditCheckpoint> &ended)>;
    Result<void> read(const Take &take);

    /// Forgets the values of an entry and keeps their commitment: the chain stays as it was. In a transaction of the
    /// caller. Nothing happens to an entry whose values are erased already.
    Result<void> eraseValues(qint64 sequence);

private:
    Result<std::optional<qint64>> cutEnd();

    Database &m_database;
};

} // namespace satchel::store
