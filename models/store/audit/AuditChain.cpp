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
      "c.after, c.salt, c.commitment, c.checkpoint FROM change c JOIN changeset s ON s.number = c.changeset"
      " WHERE c.sequence > ?1 AND c.sequence <= ?2 ORDER BY c.sequence LIMIT ?3";

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

struct ReadEntry
{
    AuditEntry entry;
    QByteArray checkpoint; // empty: it ends none
};

} // namespace

Result<std::optional<AuditCheckpoint>> AuditChain::head()
{
    return readOne(m_database,
        "SELECT sequence, checkpoint FROM change WHERE checkpoint IS NOT NULL ORDER BY sequence DESC LIMIT 1",
        [](const Statement &row) {
            return AuditCheckpoint{row.integer(0), bytesAt(row, 1)};
        });
}

Result<AuditCheckpoint> AuditChain::extend()
{
    AuditCheckpoint last = TRY(head()).value_or(AuditCheckpoint{});
    for (;;) {
        CheckpointHash link(last.hash);
        TRY(eachRow(bound(m_database, entriesAfter, last.lastSequence, std::numeric_limits<qint64>::max(), mostCovered),
            [&](const Statement &row) { addTo(link, entryAt(row)); }));
        if (link.isEmpty())
            return last;
        last = {link.lastSequence(), link.result()};
        TRY(run(
            m_database, "UPDATE change SET checkpoint = ?2 WHERE sequence = ?1", last.lastSequence, Blob{last.hash}));
        m_database.facts().setAuditHead(last);
    }
}

Result<void> AuditChain::beginAnew()
{
    m_database.facts().forget();
    TRY(run(m_database, "UPDATE change SET checkpoint = NULL"));
    TRY(run(m_database,
        "UPDATE changeset SET last_sequence = coalesce((SELECT max(c.sequence) FROM change c WHERE c.changeset ="
        " changeset.number AND c.sequence BETWEEN changeset.first_sequence AND changeset.last_sequence), 0)"));
    TRY(extend());
    return {};
}

Result<void> AuditChain::read(const Take &take)
{
    qint64 after = 0;
    for (;;) {
        const auto page = TRY(readAll(
            m_database, entriesAfter,
            [](const Statement &row) {
                return ReadEntry{entryAt(row), bytesAt(row, 14)};
            },
            after, std::numeric_limits<qint64>::max(), mostCovered));
        for (const auto &[entry, checkpoint] : page)
            TRY(take(entry,
                checkpoint.isEmpty() ? std::nullopt : std::optional(AuditCheckpoint{entry.sequence, checkpoint})));
        if (page.empty())
            return {};
        after = page.back().entry.sequence;
    }
}

/// The end of a change set whose last entry is gone, with the checkpoint that it had.
Result<std::optional<qint64>> AuditChain::cutEnd()
{
    return readOne(m_database,
        "SELECT s.last_sequence FROM changeset s WHERE s.last_sequence >= s.first_sequence AND NOT EXISTS"
        " (SELECT 1 FROM change c WHERE c.sequence = s.last_sequence AND c.changeset = s.number)"
        " ORDER BY s.number LIMIT 1",
        [](const Statement &row) { return row.integer(0); });
}

Result<AuditVerification> AuditChain::verify()
{
    AuditVerification found;
    QByteArray before;
    std::optional<CheckpointHash> link;
    qint64 first = 0; // entry of the checkpoint at hand
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
        if (link->result() != ended->hash)
            breaks(first);
        before = ended->hash;
        link.reset();
        return {};
    }));
    if (link)
        breaks(first); // no checkpoint covers the end
    found.head = before;
    const auto cut = TRY(cutEnd());
    if (cut)
        breaks(*cut);
    return found;
}

Result<bool> AuditChain::hasCheckpoint(const QByteArray &hash)
{
    return TRY(readInteger(m_database, "SELECT EXISTS (SELECT 1 FROM change WHERE checkpoint = ?)", Blob{hash})) != 0;
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
