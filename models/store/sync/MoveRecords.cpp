// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/MoveRecords.h"

#include "store/QuerySql.h"
#include "store/Statements.h"

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

QByteArray columnOf(const QString &field)
{
    return "t." + quoted(field);
}

// ?1 the connection that is left, ?2 the other one, ?3 the kind of record.
constexpr auto progressColumns
    = "SELECT coalesce(sum(t.deleted_at IS NULL), 0),"
      " coalesce(sum(t.deleted_at IS NULL AND b.number IS NOT NULL), 0),"
      " coalesce(sum(b.number IS NOT NULL AND o.record IS NOT NULL AND o.reason IS NULL), 0),"
      " coalesce(sum(t.deleted_at IS NULL AND o.reason IS NOT NULL), 0),"
      " coalesce(sum(t.deleted_at IS NULL AND b.number IS NULL AND o.reason IS NULL), 0)"
      " FROM link l JOIN ";
constexpr auto progressJoins = " t ON t.id = l.record"
                               " LEFT JOIN link b ON b.connection = ?2 AND b.record = l.record AND NOT b.is_tombstone"
                               " LEFT JOIN outbox o ON o.connection = ?2 AND o.entity = ?3 AND o.record = l.record"
                               " WHERE l.connection = ?1 AND l.entity = ?3 AND NOT l.is_tombstone";

// A change that no round of the other connection has looked at yet waits as well.
constexpr std::string_view uncollected
    = "SELECT count(DISTINCT c.record) FROM connection n JOIN change c ON c.sequence > n.log_position AND c.entity = "
      "?3 JOIN changeset s ON s.number = c.changeset AND s.origin <> 'connection:' || n.name"
      " JOIN link l ON l.connection = ?1 AND l.record = c.record AND NOT l.is_tombstone"
      " JOIN link b ON b.connection = ?2 AND b.record = c.record AND NOT b.is_tombstone"
      " WHERE n.number = ?2 AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.connection = ?2 AND o.entity = ?3 AND "
      "o.record = c.record)";

} // namespace

QByteArray MoveRecords::linkedAt(qint64 connection, const QByteArray &record) const
{
    return "EXISTS (SELECT 1 FROM link x WHERE x.connection = " + QByteArray::number(connection)
        + " AND x.record = " + record + " AND NOT x.is_tombstone)";
}

Result<std::vector<MoveProgress>> MoveRecords::progress()
{
    const auto entities = TRY(readAll(
        m_store.database(), "SELECT DISTINCT entity FROM link WHERE connection = ? ORDER BY entity",
        [](const Statement &row) { return static_cast<EntityKind>(row.integer(0)); }, m_from));
    std::vector<MoveProgress> kinds;
    for (const EntityKind entity : entities) {
        const QByteArray sql = progressColumns + quoted(m_store.schema().entity(entity).name) + progressJoins;
        const auto read = [&](const Statement &row) {
            return MoveProgress{entity, row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
        };
        auto kind = TRY(readOne(m_store.database(), sql.toStdString(), read, m_from, m_to, entity));
        if (!kind)
            continue;
        kind->unsent += TRY(readInteger(m_store.database(), uncollected, m_from, m_to, entity));
        if (kind->linked > 0 || kind->unsent > 0)
            kinds.push_back(*kind);
    }
    return kinds;
}

Result<std::vector<MoveRefusal>> MoveRecords::refusals()
{
    return readAll(
        m_store.database(),
        "SELECT DISTINCT o.entity, coalesce(o.field, ''), o.reason FROM outbox o JOIN link l ON l.connection = ?1 AND "
        "l.record = o.record AND NOT l.is_tombstone WHERE o.connection = ?2 AND o.reason IS NOT NULL ORDER BY 1, 2, 3",
        [](const Statement &row) {
            return MoveRefusal{static_cast<EntityKind>(row.integer(0)), row.text(1), row.text(2)};
        },
        m_from, m_to);
}

Result<bool> MoveRecords::hasLinked(EntityKind entity)
{
    const auto found = TRY(readInteger(m_store.database(),
        "SELECT EXISTS (SELECT 1 FROM link WHERE connection = ? AND entity = ? AND NOT is_tombstone)", m_to, entity));
    return found != 0;
}

/// " FROM … WHERE …" over the table "t".
Result<SqlText> MoveRecords::found(const MoveSelection &selection)
{
    const Query query{selection.entity, {}, selection.filter, {}, {}, -1, false};
    SelectLists none;
    QueryCompiler compiler(m_store.schema(), query, m_store.filterContext(), none);
    SqlText sql = TRY(compiler.records());
    if (selection.longerThan > 0)
        sql.add(" AND length(" + columnOf(selection.field) + ") > " + QByteArray::number(selection.longerThan));
    if (selection.isUnlinkedTarget)
        sql.add(
            " AND " + columnOf(selection.field) + " IS NOT NULL AND NOT " + linkedAt(m_to, columnOf(selection.field)));
    if (selection.isTargetRefused)
        sql.add(" AND " + columnOf(selection.field) + " IN (SELECT w.record FROM outbox w WHERE w.connection = "
            + QByteArray::number(m_to) + " AND w.reason IS NOT NULL)");
    const QByteArray waiting = "(SELECT w.record FROM outbox w WHERE w.connection = " + QByteArray::number(m_to)
        + " AND w.entity = " + QByteArray::number(static_cast<int>(selection.entity)) + " AND w.reason ";
    if (selection.isMissing)
        sql.add(" AND NOT " + linkedAt(m_to, "t.id") + " AND t.id NOT IN " + waiting + "IS NOT NULL)");
    if (selection.refusal) {
        sql.add(" AND t.id IN " + waiting + "= ?", *selection.refusal);
        sql.add(" AND coalesce(w.field, '') = ?)", selection.field);
    }
    return sql;
}

Result<MoveCount> MoveRecords::count(const MoveSelection &selection)
{
    SqlText sql;
    sql.add("SELECT coalesce(sum(" + linkedAt(m_from, "t.id") + "), 0), count(*)");
    sql.add(TRY(found(selection)));
    MoveCount count;
    TRY(eachRow(sql.prepare(m_store.database()), [&](const Statement &row) {
        count = {row.integer(0), row.integer(1) - row.integer(0)};
    }));
    return count;
}

Result<std::vector<MovedRecord>> MoveRecords::page(const MoveSelection &selection, qint64 row, qint64 limit)
{
    SqlText sql;
    sql.add("SELECT t.\"row\", t.id");
    sql.add(TRY(found(selection)));
    sql.add(" AND " + linkedAt(m_from, "t.id"));
    sql.add(" AND t.\"row\" > ?", row);
    sql.add(" ORDER BY t.\"row\" LIMIT ?", limit);
    std::vector<MovedRecord> records;
    TRY(eachRow(sql.prepare(m_store.database()), [&](const Statement &found) {
        records.push_back({found.integer(0), recordIdAt(found, 1)});
    }));
    return records;
}

Result<std::vector<RecordId>> MoveRecords::targets(const MoveSelection &selection, qint64 limit)
{
    SqlText sql;
    sql.add("SELECT DISTINCT " + columnOf(selection.field));
    sql.add(TRY(found(selection)));
    sql.add(" AND " + linkedAt(m_from, "t.id"));
    sql.add(" LIMIT ?", limit);
    std::vector<RecordId> targets;
    TRY(eachRow(
        sql.prepare(m_store.database()), [&](const Statement &found) { targets.push_back(recordIdAt(found, 0)); }));
    return targets;
}

} // namespace satchel::store
