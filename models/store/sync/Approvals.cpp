// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Approvals.h"

#include "store/SetEntries.h"
#include "store/Statements.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view approvalColumns
    = "SELECT entity, record, kind, object, sequence, at, fields, state, question, along FROM approval ";

Approval readApproval(const Statement &row)
{
    return {static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1), static_cast<Edit::Kind>(row.integer(2)),
        row.text(3), row.integer(4), Instant{row.integer(5)}, row.text(6).split(u' ', Qt::SkipEmptyParts),
        static_cast<Approval::State>(row.integer(7)), row.integer(8), row.integer(9)};
}

Link readKeptLink(const Statement &row)
{
    return {0, row.text(0), static_cast<EntityKind>(row.integer(1)), recordIdAt(row, 2), row.text(3), utf8At(row, 4),
        row.text(5), Instant{row.integer(6)}, false, {}, row.isNull(7) ? RecordId() : recordIdAt(row, 7)};
}

LastChange readLastChange(const Statement &row)
{
    return {row.integer(0), Instant{row.integer(1)}, row.integer(2), Origin::fromText(row.text(3))};
}

} // namespace

Result<std::vector<Approval>> Approvals::list()
{
    static const std::string sql = std::string(approvalColumns) + "WHERE connection = ?";
    return readAll(database(), sql, readApproval, m_connection);
}

Result<std::vector<Approval>> Approvals::asked(Edit::Kind kind, qint64 question, qint64 limit)
{
    static const std::string sql = std::string(approvalColumns)
        + "WHERE connection = ? AND kind = ? AND state = 1 AND question <= ? ORDER BY record LIMIT ?";
    return readAll(database(), sql, readApproval, m_connection, kind, question, limit);
}

Result<void> Approvals::put(const Approval &approval)
{
    return run(database(),
        "INSERT INTO approval (connection, entity, record, kind, object, sequence, at, fields, state, question, along) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (connection, kind, record) DO UPDATE SET entity = excluded.entity, object = excluded.object, "
        "sequence = excluded.sequence,"
        " at = excluded.at, fields = excluded.fields, state = excluded.state, question = excluded.question, along = "
        "excluded.along"
        " WHERE approval.state < 2 OR approval.sequence < excluded.sequence OR approval.along < excluded.along",
        m_connection, approval.entity, approval.record, approval.kind, approval.object, approval.sequence, approval.at,
        approval.fields.join(u' '), approval.state, approval.question, approval.along);
}

Result<void> Approvals::remove(const Approval &approval)
{
    if (approval.state == Approval::State::Asked) { // what is left of it waits for its turn again
        const auto due = run(database(),
            "UPDATE outbox SET retry_at = 0 WHERE connection = ? AND entity = ? AND record = ? AND reason IS NULL",
            m_connection, approval.entity, approval.record);
        if (!due)
            return due;
    }
    return run(database(),
        "DELETE FROM approval WHERE connection = ? AND kind = ? AND record = ? AND sequence = ? AND state = ?",
        m_connection, approval.kind, approval.record, approval.sequence, approval.state);
}

Result<void> Approvals::clear()
{
    return run(database(), "DELETE FROM approval WHERE connection = ?", m_connection);
}

Result<void> Approvals::forgetUnasked()
{
    return run(
        database(), "DELETE FROM approval WHERE connection = ? AND state = ?", m_connection, Approval::State::Unasked);
}

namespace {

/// What is asked about is due again, with whatever was said.
Result<void> makeAskedDue(Database &database, qint64 connection, Edit::Kind kind, qint64 question)
{
    return run(database,
        "UPDATE outbox SET retry_at = 0 WHERE connection = ?1 AND record IN"
        " (SELECT record FROM approval WHERE connection = ?1 AND kind = ?2 AND state = 1 AND question <= ?3)",
        connection, kind, question);
}

} // namespace

Result<void> Approvals::approve(Edit::Kind kind, qint64 question)
{
    TRY(makeAskedDue(database(), m_connection, kind, question));
    return run(database(),
        "UPDATE approval SET state = ? WHERE connection = ? AND kind = ? AND state = 1 AND question <= ?",
        Approval::State::Approved, m_connection, kind, question);
}

Result<std::map<std::pair<RecordId, QString>, qint64>> Approvals::unsent()
{
    std::map<std::pair<RecordId, QString>, qint64> fields;
    TRY(eachRow(bound(database(), "SELECT record, field, sequence FROM unsent WHERE connection = ?", m_connection),
        [&](const Statement &row) {
            fields.insert({{recordIdAt(row, 0), row.text(1)}, row.integer(2)});
        }));
    return fields;
}

Result<void> Approvals::keepUnsent(qint64 question)
{
    const auto declined = TRY(asked(Edit::Kind::Update, question, -1));
    TRY(makeAskedDue(database(), m_connection, Edit::Kind::Update, question));
    for (const Approval &one : declined) {
        for (const QString &field : one.fields) {
            TRY(keepUnsent(one.record, field, one.sequence));
        }
        TRY(remove(one));
    }
    return {};
}

Result<void> Approvals::keepUnsent(RecordId record, const QString &field, qint64 sequence)
{
    return run(database(), "INSERT OR REPLACE INTO unsent (connection, record, field, sequence) VALUES (?, ?, ?, ?)",
        m_connection, record, field, sequence);
}

Result<std::vector<Link>> Approvals::linkedWaiting(
    const QString &object, EntityKind entity, RecordId after, qint64 limit)
{
    return readAll(database(),
        "SELECT l.object, l.entity, l.record, l.remote_id, l.base, l.version, l.modified, l.external_key FROM outbox w"
        " JOIN link l ON l.connection = w.connection AND l.record = w.record"
        " WHERE w.connection = ?1 AND w.entity = ?3 AND w.record > ?4 AND l.object = ?2 AND NOT l.is_tombstone ORDER "
        "BY w.record LIMIT ?5",
        readKeptLink, m_connection, object, entity, after, limit);
}

Result<std::optional<LastChange>> Approvals::deletionOf(EntityKind entity, RecordId record)
{
    return readOne(database(),
        "SELECT c.sequence, s.at, s.number, s.origin FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ? AND c.entity = ? AND c.kind = ? ORDER BY c.sequence DESC LIMIT 1",
        readLastChange, record, entity, Edit::Kind::Delete);
}

Result<std::optional<LastChange>> Approvals::lastChangeOf(EntityKind entity, RecordId record, const QString &field)
{
    return readOne(database(),
        "SELECT c.sequence, s.at, s.number, s.origin FROM change c JOIN changeset s ON s.number = c.changeset"
        " WHERE c.record = ? AND c.entity = ? AND c.field = ? AND c.kind = ? ORDER BY c.sequence DESC LIMIT 1",
        readLastChange, record, entity, field, Edit::Kind::Update);
}

Result<qint64> Approvals::updatedBy(qint64 changeSet, EntityKind entity, qint64 atMost)
{
    return readInteger(database(),
        std::string("SELECT count(*) FROM (SELECT DISTINCT c.record FROM ") + entriesOfSets
            + " WHERE s.number = ? AND c.entity = ? AND c.kind = ? LIMIT ?)",
        changeSet, entity, Edit::Kind::Update, atMost);
}

Result<ChangeSetId> Approvals::onlyDeletes(qint64 changeSet)
{
    return readId(database(),
        std::string("SELECT o.id FROM changeset o WHERE o.number = ? AND NOT EXISTS (SELECT 1 FROM ") + entriesOfSets
            + " WHERE s.number = o.number AND c.kind <> ?)",
        changeSet, Edit::Kind::Delete);
}

Result<bool> Approvals::isChangedSince(EntityKind entity, RecordId record, qint64 sequence)
{
    return readInteger(database(),
        "SELECT EXISTS (SELECT 1 FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = ?1 AND "
        "c.entity = ?2 AND c.sequence > ?3"
        " AND s.origin <> (SELECT 'connection:' || name FROM connection WHERE number = ?4))",
        record, entity, sequence, m_connection)
        .map([](qint64 found) { return found != 0; });
}

Result<void> Approvals::withhold(EntityKind entity, RecordId record)
{
    return run(database(), "UPDATE outbox SET retry_at = ? WHERE connection = ? AND entity = ? AND record = ?",
        std::numeric_limits<qint64>::max() / 2, m_connection, entity, record);
}

namespace {

constexpr std::string_view keptColumns
    = "SELECT object, entity, record, remote_id, base, version, modified, external_key FROM kept_there ";

}

Result<std::optional<Link>> Approvals::keptOf(RecordId record)
{
    static const std::string sql = std::string(keptColumns) + "WHERE connection = ? AND record = ?";
    return readOne(database(), sql, readKeptLink, m_connection, record);
}

Result<std::optional<Link>> Approvals::keptAs(const QString &object, const QString &remoteId)
{
    static const std::string sql = std::string(keptColumns) + "WHERE connection = ? AND object = ? AND remote_id = ?";
    return readOne(database(), sql, readKeptLink, m_connection, object, remoteId);
}

Result<std::vector<Link>> Approvals::keptOfObject(const QString &object)
{
    static const std::string sql = std::string(keptColumns) + "WHERE connection = ? AND object = ?";
    return readAll(database(), sql, readKeptLink, m_connection, object);
}

Result<bool> Approvals::isDeletionAsked(RecordId record)
{
    return readInteger(database(),
        "SELECT EXISTS (SELECT 1 FROM approval WHERE connection = ? AND kind = ? AND record = ? AND state = 1)",
        m_connection, Edit::Kind::Delete, record)
        .map([](qint64 found) { return found != 0; });
}

Result<void> Approvals::keepThere(const Link &link)
{
    SyncState state(m_store, m_connection);
    const auto kept = run(database(),
        "INSERT OR REPLACE INTO kept_there (connection, object, remote_id, entity, record, base, version, modified, "
        "external_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        m_connection, link.object, link.remoteId, link.entity, link.record, link.base, link.version, link.modified,
        link.externalKey.isNull() ? std::nullopt : std::optional(link.externalKey));
    if (!kept)
        return kept;
    TRY(state.links.remove(link.record));
    return state.outbox.remove(link.entity, link.record);
}

Result<std::vector<Link>> Approvals::keptAndWaiting(const QString &object)
{
    return readAll(database(),
        "SELECT k.object, k.entity, k.record, k.remote_id, k.base, k.version, k.modified, k.external_key FROM "
        "kept_there k"
        " JOIN outbox w ON w.connection = k.connection AND w.entity = k.entity AND w.record = k.record WHERE "
        "k.connection = ? AND k.object = ?",
        readKeptLink, m_connection, object);
}

Result<void> Approvals::forgetKept(RecordId record)
{
    return run(database(), "DELETE FROM kept_there WHERE connection = ? AND record = ?", m_connection, record);
}

} // namespace satchel::store
