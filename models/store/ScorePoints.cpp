// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ScorePoints.h"

#include "domain/FieldNames.h"
#include "store/QuerySql.h"
#include "store/RelaxedDurability.h"
#include "store/Statements.h"

#include <algorithm>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 batch = 500; // records, some ten milliseconds

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

qint64 now()
{
    return QDeadlineTimer::current().deadline();
}

/// SQL of the score of a row of the table "t": the manual one, else the sum of its points; none where no rules are.
QByteArray totalSql(const Entity &entity, bool hasRules)
{
    const QByteArray sum = hasRules ? "(SELECT coalesce(sum(p.points), 0) FROM score_point p WHERE p.entity = "
            + number(static_cast<int>(entity.kind)) + " AND p.record = t.\"row\")"
                                    : QByteArray("NULL");
    return entity.find(field::manual_score) ? "coalesce(t.manual_score, " + sum + ')' : sum;
}

} // namespace

Result<void> ScorePoints::prepareTables()
{
    // Temporary tables are a file of this connection's own: filling them locks nobody out.
    return m_database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS score_scope (record INTEGER PRIMARY KEY);"
        "CREATE TEMP TABLE IF NOT EXISTS score_rules (rule INTEGER PRIMARY KEY, is_changed INTEGER NOT NULL);"
        "CREATE TEMP TABLE IF NOT EXISTS score_found (record INTEGER, rule INTEGER, points INTEGER NOT NULL,"
        " PRIMARY KEY (record, rule)) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS score_diff (record INTEGER, rule INTEGER, points INTEGER NOT NULL,"
        " PRIMARY KEY (record, rule)) WITHOUT ROWID;"
        "CREATE TEMP TABLE IF NOT EXISTS score_touched (record INTEGER PRIMARY KEY);"
        "DELETE FROM score_scope; DELETE FROM score_rules; DELETE FROM score_found; DELETE FROM score_diff;"
        "DELETE FROM score_touched;");
}

Result<qint64> ScorePoints::rowOf(const char *table, RecordId id)
{
    return readInteger(m_database, std::string("SELECT \"row\" FROM ") + table + " WHERE id = ?", id);
}

Result<qint64> ScorePoints::update(const Scope &scope)
{
    TRY(prepareTables());
    const Entity &entity = m_store.schema().entity(scope.entity);
    for (const RecordId &record : scope.records) {
        const qint64 row = TRY(rowOf(quoted(entity.name).constData(), record));
        TRY(run(m_database, "INSERT OR IGNORE INTO score_scope VALUES (?)", row));
    }
    for (const ScoreRule &rule : scope.rules) {
        const bool isChanged = scope.isEverything || !scope.records.empty()
            || std::ranges::find(scope.changedRules, rule.id) != scope.changedRules.end();
        const qint64 row = TRY(rowOf("score_rule", rule.id));
        TRY(run(m_database, "INSERT OR IGNORE INTO score_rules VALUES (?, ?)", row, isChanged));
        if (isChanged && rule.points != 0)
            TRY(find(scope, rule));
    }
    const qint64 differences = TRY(compare(scope));
    TRY(chooseTouched(scope));
    TRY(write(scope));
    return differences;
}

/// Whom a rule finds.
Result<void> ScorePoints::find(const Scope &scope, const ScoreRule &rule)
{
    const Query query{scope.entity, {}, rule.filter, {}, {}, -1, false, scope.records};
    const Clock &clock = m_store.clock();
    SelectLists none;
    QueryCompiler compiler(m_store.schema(), query, {clock.today(), clock.zone(), m_store.me(), clock.now()}, none);
    SqlText sql;
    sql.add("INSERT OR IGNORE INTO score_found SELECT t.\"row\", " + number(TRY(rowOf("score_rule", rule.id))) + ", "
        + number(rule.points));
    sql.add(TRY(compiler.records()));
    auto statement = TRY(sql.prepare(m_database));
    return statement.run();
}

/// Points that are new or other, and those of rules that find the record no longer or are gone.
Result<qint64> ScorePoints::compare(const Scope &scope)
{
    const QByteArray entity = number(static_cast<int>(scope.entity));
    TRY(m_database.execute("INSERT INTO score_diff SELECT f.record, f.rule, f.points FROM score_found f"
                           " LEFT JOIN score_point p ON p.entity = "
        + entity + " AND p.record = f.record AND p.rule = f.rule WHERE p.points IS NULL OR p.points <> f.points"));
    const QByteArray which = scope.records.empty() ? " AND (p.rule IN (SELECT rule FROM score_rules WHERE is_changed)"
                                                     " OR p.rule NOT IN (SELECT rule FROM score_rules))"
                                                   : " AND p.record IN (SELECT record FROM score_scope)";
    TRY(m_database.execute(
        "INSERT INTO score_diff SELECT p.record, p.rule, 0 FROM score_point p WHERE p.entity = " + entity + which
        + " AND NOT EXISTS (SELECT 1 FROM score_found f WHERE f.record = p.record AND f.rule = p.rule)"));
    return m_database.integer("SELECT count(*) FROM score_diff");
}

/// The records whose score may differ.
Result<void> ScorePoints::chooseTouched(const Scope &scope)
{
    const Entity &entity = m_store.schema().entity(scope.entity);
    TRY(m_database.execute("INSERT OR IGNORE INTO score_touched SELECT record FROM score_diff;"
                           "INSERT OR IGNORE INTO score_touched SELECT record FROM score_scope"));
    if (!scope.records.empty())
        return {};
    // With the first rule of an entity, and without the last, all of its records get another score.
    const QByteArray others = scope.isEverything || scope.rules.empty() ? "1" : "t.score IS NULL";
    return m_database.execute("INSERT OR IGNORE INTO score_touched SELECT t.\"row\" FROM " + quoted(entity.name)
        + " t WHERE t.deleted_at IS NULL AND " + others);
}

/// Many transactions need not reach the disk one by one: the fact of how far scores are computed is written behind
/// them, into the same log.
Result<void> ScorePoints::write(const Scope &scope)
{
    std::optional<RelaxedDurability> relaxed;
    if (TRY(m_database.integer("SELECT count(*) FROM score_touched")) > batch)
        relaxed.emplace(TRY(RelaxedDurability::begin(m_store)));
    qint64 last = -1;
    for (bool isDone = false; !isDone;) {
        auto transaction = TRY(Transaction::begin(m_database));
        const Slice slice(m_store, now());
        while (!isDone && !slice.isOver(now())) {
            const qint64 written = TRY(writeSome(scope, last));
            isDone = written == last;
            last = written;
        }
        TRY(transaction.commit());
        if (!isDone)
            RelaxedDurability::letOthersWrite();
    }
    return {};
}

/// Of the next records behind a row; the last of them. What another process has written meanwhile is not written
/// twice.
Result<qint64> ScorePoints::writeSome(const Scope &scope, qint64 after)
{
    const qint64 last = TRY(readInteger(m_database,
        "SELECT max(record) FROM (SELECT record FROM score_touched WHERE record > ?1 ORDER BY record LIMIT ?2)", after,
        batch));
    if (last <= after)
        return after;
    const Instant at = m_store.clock().now();
    const auto entity = static_cast<qint64>(scope.entity);
    TRY(run(m_database,
        "INSERT INTO score_change (entity, record, rule, before, after, at)"
        " SELECT ?1, d.record, d.rule, coalesce(p.points, 0), d.points, ?4 FROM score_diff d"
        " LEFT JOIN score_point p ON p.entity = ?1 AND p.record = d.record AND p.rule = d.rule"
        " WHERE d.record > ?2 AND d.record <= ?3 AND coalesce(p.points, 0) <> d.points",
        entity, after, last, at));
    TRY(run(m_database,
        "INSERT INTO score_point (entity, record, rule, points, since)"
        " SELECT ?1, record, rule, points, ?4 FROM score_diff WHERE record > ?2 AND record <= ?3 AND points <> 0"
        " ON CONFLICT DO UPDATE SET points = excluded.points, since = excluded.since"
        " WHERE points <> excluded.points",
        entity, after, last, at));
    TRY(run(m_database,
        "DELETE FROM score_point WHERE entity = ?1 AND record > ?2 AND record <= ?3 AND (record, rule) IN"
        " (SELECT record, rule FROM score_diff WHERE record > ?2 AND record <= ?3 AND points = 0)",
        entity, after, last));
    const Entity &definition = m_store.schema().entity(scope.entity);
    const QByteArray total = totalSql(definition, !scope.rules.empty());
    const QByteArray table = quoted(definition.name);
    const QByteArray sql = "UPDATE " + table + " AS u SET score = s.total FROM (SELECT t.\"row\" AS record, " + total
        + " AS total FROM score_touched o CROSS JOIN " + table
        + " t ON t.\"row\" = o.record"
          " WHERE o.record > ?1 AND o.record <= ?2) s WHERE u.\"row\" = s.record AND u.score IS NOT s.total";
    TRY(run(m_database, sql.toStdString(), after, last));
    return last;
}

Result<std::vector<ScorePoint>> ScorePoints::of(EntityKind entity, RecordId record)
{
    const qint64 row = TRY(rowOf(quoted(m_store.schema().entity(entity).name).constData(), record));
    return readAll(
        m_database,
        "SELECT r.id, r.name, coalesce(r.reason, r.name), p.points, p.since FROM score_point p"
        " JOIN score_rule r ON r.\"row\" = p.rule WHERE p.entity = ? AND p.record = ?"
        " ORDER BY p.points DESC, r.position, r.\"row\"",
        [](const Statement &found) {
            return ScorePoint{
                recordIdAt(found, 0), found.text(1), found.text(2), found.integer(3), Instant{found.integer(4)}};
        },
        entity, row);
}

Result<std::vector<ScoreChange>> ScorePoints::history(EntityKind entity, RecordId record, qint64 limit)
{
    const qint64 row = TRY(rowOf(quoted(m_store.schema().entity(entity).name).constData(), record));
    return readAll(
        m_database,
        "SELECT r.name, c.before, c.after, c.at FROM score_change c JOIN score_rule r ON r.\"row\" = c.rule"
        " WHERE c.entity = ? AND c.record = ? ORDER BY c.sequence DESC LIMIT ?",
        [](const Statement &found) {
            return ScoreChange{found.text(0), found.integer(1), found.integer(2), Instant{found.integer(3)}};
        },
        entity, row, limit);
}

Result<void> ScorePoints::forgetBefore(Instant instant)
{
    return run(m_database, "DELETE FROM score_change WHERE at < ?", instant);
}

Result<qint64> lastScoreChange(Store &store)
{
    return store.database().integer("SELECT coalesce(max(sequence), 0) FROM score_change");
}

Result<std::vector<Change>> scoreChangesSince(Store &store, qint64 sequence, qint64 limit)
{
    struct Row
    {
        EntityKind entity;
        qint64 record;
    };
    const auto rows = TRY(readAll(
        store.database(),
        "SELECT entity, record FROM score_change WHERE sequence > ? GROUP BY entity, record"
        " ORDER BY max(sequence) LIMIT ?",
        [](const Statement &found) {
            return Row{static_cast<EntityKind>(found.integer(0)), found.integer(1)};
        },
        sequence, limit));
    std::vector<Change> changes;
    for (const Row &row : rows) {
        const QByteArray sql = "SELECT id FROM " + quoted(store.schema().entity(row.entity).name)
            + " WHERE \"row\" = ?";
        const RecordId id = TRY(readId(store.database(), sql.toStdString(), row.record));
        changes.push_back({0, {}, Edit::Kind::Update, row.entity, id, field::score, {}, {}, {}});
    }
    return changes;
}

Result<std::vector<EntityKind>> scoredSince(Store &store, qint64 sequence)
{
    return readAll(
        store.database(), "SELECT DISTINCT entity FROM score_change WHERE sequence > ?",
        [](const Statement &found) { return static_cast<EntityKind>(found.integer(0)); }, sequence);
}

} // namespace satchel::store
