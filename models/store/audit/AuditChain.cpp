// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit/AuditChain.h"

#include "store/audit/CheckpointHash.h"
#include "store/KnownFacts.h"
#include "store/Statements.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// A log that has no chain yet, of a store that an earlier program wrote, is covered in pieces of this size.
constexpr qint64 mostCovered = 10'000; // entries of one checkpoint

constexpr auto entriesAfter
    = "SELECT c.sequence, s.id, s.at, s.author, s.origin, s.undoes, c.kind, c.entity, c.record, c.field, c.before, "
      "c.after, c.salt, c.commitment FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.sequence > ?1 "
      "AND "
      "c.sequence <= ?2 ORDER BY c.sequence LIMIT ?3";

QByteArray bytesAt(const Statement &row, int column)
{
    const auto bytes = row.blob(column);
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

AuditEntry entryAt(const Statement &row)
{
    return {row.integer(0), recordIdAt(row, 1), Instant{row.integer(2)}, row.text(3), row.text(4), recordIdAt(row, 5),
        static_cast<Edit::Kind>(row.integer(6)), static_cast<EntityKind>(row.integer(7)), recordIdAt(row, 8),
        row.text(9), utf8At(row, 10), utf8At(row, 11), bytesAt(row, 12), bytesAt(row, 13)};
}

void addTo(CheckpointHash &link, const AuditEntry &entry)
{
    link.add(entry.sequence, hashOf(entry));
}

AuditCheckpoint checkpointAt(const Statement &row)
{
    return {row.integer(0), row.integer(1), bytesAt(row, 2)};
}

} // namespace

Result<std::optional<AuditCheckpoint>> AuditChain::head()
{
    return readOne(m_database, "SELECT number, last_sequence, hash FROM audit_checkpoint ORDER BY number DESC LIMIT 1",
        checkpointAt);
}

Result<void> AuditChain::extend()
{
    AuditCheckpoint last = TRY(head()).value_or(AuditCheckpoint{});
    for (;;) {
        CheckpointHash link(last.hash);
        TRY(eachRow(bound(m_database, entriesAfter, last.lastSequence, std::numeric_limits<qint64>::max(), mostCovered),
            [&](const Statement &row) { addTo(link, entryAt(row)); }));
        if (link.isEmpty())
            return {};
        last = {last.number + 1, link.lastSequence(), link.result()};
        TRY(add(last));
    }
}

Result<void> AuditChain::add(const AuditCheckpoint &checkpoint)
{
    m_database.facts().setAuditHead(checkpoint);
    return run(m_database, "INSERT INTO audit_checkpoint (number, last_sequence, hash) VALUES (?, ?, ?)",
        checkpoint.number, checkpoint.lastSequence, Blob{checkpoint.hash});
}

Result<void> AuditChain::beginAnew()
{
    m_database.facts().forget();
    TRY(run(m_database, "DELETE FROM audit_checkpoint"));
    return extend();
}

Result<void> AuditChain::read(const Take &take)
{
    const auto checkpoints = TRY(
        readAll(m_database, "SELECT number, last_sequence, hash FROM audit_checkpoint ORDER BY number", checkpointAt));
    auto next = checkpoints.begin();
    qint64 after = 0;
    for (;;) {
        const auto page = TRY(
            readAll(m_database, entriesAfter, entryAt, after, std::numeric_limits<qint64>::max(), mostCovered));
        for (const AuditEntry &entry : page) {
            while (next != checkpoints.end() && next->lastSequence < entry.sequence)
                ++next;
            const bool ends = next != checkpoints.end() && next->lastSequence == entry.sequence;
            TRY(take(entry, ends ? std::optional(*next) : std::nullopt));
        }
        if (page.empty())
            return {};
        after = page.back().sequence;
    }
}

Result<AuditVerification> AuditChain::verify()
{
    AuditVerification found;
    QByteArray before;
    std::optional<CheckpointHash> link;
    qint64 first = 0; // entry of the checkpoint at hand
    qint64 number = 0; // of the checkpoint before
    const auto breaks = [&](qint64 sequence) { found.firstBroken = found.firstBroken.value_or(sequence); };
    TRY(read([&](const AuditEntry &entry, const std::optional<AuditCheckpoint> &ended) -> Result<void> {
        if (!link) {
            link.emplace(before);
            first = entry.sequence;
        }
        addTo(*link, entry);
        ++found.entries;
        found.erased += entry.isErased() ? 1 : 0;
        if (!ended)
            return {};
        if (link->result() != ended->hash || ended->number != ++number)
            breaks(first);
        number = ended->number;
        before = ended->hash;
        link.reset();
        return {};
    }));
    if (link)
        breaks(first); // no checkpoint covers the end
    const auto last = TRY(head());
    if (last) {
        found.head = last->hash;
        if (last->number != number)
            breaks(last->lastSequence); // the entries that it covered are gone
    }
    return found;
}

Result<bool> AuditChain::hasCheckpoint(const QByteArray &hash)
{
    return TRY(readInteger(m_database, "SELECT count(*) FROM audit_checkpoint WHERE hash = ?", Blob{hash})) > 0;
}

Result<void> AuditChain::eraseValues(qint64 sequence)
{
    const auto entry = TRY(readOne(m_database, entriesAfter, entryAt, sequence - 1, sequence, 1));
    if (!entry || entry->isErased())
        return {};
    return run(m_database,
        "UPDATE change SET before = NULL, after = NULL, salt = NULL, commitment = ?2 WHERE sequence = ?1", sequence,
        Blob{commitmentOf(*entry)});
}

} // namespace satchel::store
