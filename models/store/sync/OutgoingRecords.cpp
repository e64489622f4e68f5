// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/OutgoingRecords.h"

#include "store/Statements.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view asked
    = " FROM approval WHERE connection = ?1 AND kind = ?2 AND state = 1 AND question <= ?3";

/// A deal counts once for its contact and once for its company; one that is asked about counts for itself.
constexpr std::string_view lossesSql
    = "WITH asked AS (SELECT entity, record, fields, along FROM approval WHERE connection = ?1 AND kind = ?2 AND state "
      "= 1 AND question <= ?3),"
      " open_deal (record, deal) AS ("
      "  SELECT a.record, d.id FROM asked a JOIN deal d ON d.contact = a.record WHERE d.deleted_at IS NULL AND "
      "d.status = 'open'"
      "  UNION SELECT a.record, d.id FROM asked a JOIN deal d ON d.company = a.record WHERE d.deleted_at IS NULL AND "
      "d.status = 'open'"
      "  UNION SELECT a.record, d.id FROM asked a JOIN deal d ON d.id = a.record WHERE d.status = 'open'),"
      " linked (record, deals) AS (SELECT o.record, count(*) FROM open_deal o"
      "  JOIN link l ON l.connection = ?1 AND l.record = o.deal AND NOT l.is_tombstone GROUP BY o.record)"
      " SELECT a.entity, a.record, a.fields, a.along, coalesce(l.deals, 0) FROM asked a LEFT JOIN linked l ON l.record "
      "= a.record"
      " WHERE a.along > 0 OR l.deals > 0 ORDER BY a.record";

OutgoingRecord readRecord(const Statement &row)
{
    return {static_cast<EntityKind>(row.integer(0)), recordIdAt(row, 1), row.text(2).split(u' ', Qt::SkipEmptyParts),
        row.integer(3), row.integer(4)};
}

std::string selecting(std::string_view columns, std::string_view rest)
{
    return std::string("SELECT ").append(columns).append(asked).append(rest);
}

} // namespace

Result<std::vector<OutgoingRecord>> OutgoingRecords::withLosses()
{
    if (m_kind != Edit::Kind::Delete)
        return std::vector<OutgoingRecord>();
    return readAll(m_store.database(), lossesSql, readRecord, m_connection, m_kind, m_number);
}

Result<std::vector<OutgoingRecord>> OutgoingRecords::page(RecordId after, qint64 limit)
{
    static const std::string sql = selecting(
        "entity, record, fields, along, 0", " AND record > ?4 ORDER BY record LIMIT ?5");
    return readAll(m_store.database(), sql, readRecord, m_connection, m_kind, m_number, after, limit);
}

Result<std::vector<EntityKind>> OutgoingRecords::entities()
{
    static const std::string sql = selecting("DISTINCT entity", " ORDER BY entity");
    const auto read = [](const Statement &row) { return static_cast<EntityKind>(row.integer(0)); };
    return readAll(m_store.database(), sql, read, m_connection, m_kind, m_number);
}

Result<std::vector<RecordId>> OutgoingRecords::ids(EntityKind entity)
{
    static const std::string sql = selecting("record", " AND entity = ?4 ORDER BY record");
    const auto read = [](const Statement &row) { return recordIdAt(row, 0); };
    return readAll(m_store.database(), sql, read, m_connection, m_kind, m_number, entity);
}

Result<std::optional<Origin>> OutgoingRecords::origin()
{
    const auto origins = TRY(readAll(
        m_store.database(),
        "SELECT DISTINCT s.origin FROM approval a LEFT JOIN change c ON c.sequence = a.sequence LEFT JOIN changeset s "
        "ON s.number = c.changeset"
        " WHERE a.connection = ? AND a.kind = ? AND a.state = 1 AND a.question <= ? LIMIT 2",
        [](const Statement &row) { return row.text(0); }, m_connection, m_kind, m_number));
    return origins.size() == 1 && !origins.front().isEmpty() ? std::optional(Origin::fromText(origins.front()))
                                                             : std::nullopt;
}

Result<std::vector<SameQuestion>> OutgoingRecords::sameElsewhere()
{
    const auto connections = TRY(Connections(m_store).list());
    std::vector<SameQuestion> found;
    for (const Connection &other : connections) {
        const auto question = TRY(
            other.number == m_connection ? Result<std::optional<Question>>() : questionOf(m_store, other));
        if (!question || !question->isOutgoing() || question->editKind() != m_kind)
            continue;
        const auto same = TRY(compare(other, *question));
        if (same.count == question->count)
            found.push_back(same);
    }
    return found;
}

/// How many of its records are asked about here as well, for the same change and with the same fields.
Result<SameQuestion> OutgoingRecords::compare(const Connection &other, const Question &question)
{
    const auto common = readInteger(m_store.database(),
        "SELECT count(*) FROM approval a JOIN approval b ON b.connection = ?4 AND b.kind = a.kind AND b.record = "
        "a.record AND b.state = 1"
        " AND b.sequence = a.sequence AND b.fields = a.fields WHERE a.connection = ?1 AND a.kind = ?2 AND a.state = 1 "
        "AND a.question <= ?3",
        m_connection, m_kind, m_number, other.number);
    return common.map([&](qint64 count) { return SameQuestion{other.number, question.number, count, question.along}; });
}

} // namespace satchel::store
