// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ScorePoints.h"

#include "domain/FieldNames.h"
#include "store/QuerySql.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

Result<qint64> rowOf(Store &store, EntityKind entity, RecordId id)
{
    const QByteArray sql = "SELECT \"row\" FROM " + quoted(store.schema().entity(entity).name) + " WHERE id = ?";
    return readInteger(store.database(), sql.toStdString(), id);
}

} // namespace

Result<std::vector<ScorePoint>> ScorePoints::of(EntityKind entity, RecordId record)
{
    const qint64 row = TRY(rowOf(m_store, entity, record));
    return readAll(
        m_database,
        "SELECT r.id, r.name, coalesce(r.reason, r.name), r.points, p.since FROM score_point p"
        " JOIN score_rule r ON r.\"row\" = p.rule WHERE p.entity = ? AND p.record = ?"
        " ORDER BY r.points DESC, r.position, r.\"row\"",
        [](const Statement &found) {
            return ScorePoint{
                recordIdAt(found, 0), found.text(1), found.text(2), found.integer(3), Instant{found.integer(4)}};
        },
        entity, row);
}

Result<std::vector<ScoreChange>> ScorePoints::history(EntityKind entity, RecordId record, qint64 limit)
{
    const qint64 row = TRY(rowOf(m_store, entity, record));
    return readAll(
        m_database,
        // Of a rule's own change: whether it found the record then says the next change of both, or that it does now.
        "SELECT r.name, c.before, c.after, c.at FROM score_change c JOIN score_rule r ON r.\"row\" = c.rule"
        " WHERE c.entity = ?1 AND c.record IN (0, ?2) AND (c.record <> 0 OR (coalesce("
        "(SELECT n.before <> 0 FROM score_change n WHERE n.entity = ?1 AND n.record = ?2 AND n.rule = c.rule"
        " AND n.sequence > c.sequence ORDER BY n.sequence LIMIT 1),"
        " EXISTS (SELECT 1 FROM score_point p WHERE p.entity = ?1 AND p.record = ?2 AND p.rule = c.rule))"
        " AND NOT EXISTS (SELECT 1 FROM score_change s WHERE s.entity = ?1 AND s.record = ?2 AND s.rule = c.rule"
        " AND s.at = c.at))) ORDER BY c.sequence DESC LIMIT ?3",
        [](const Statement &found) {
            return ScoreChange{found.text(0), found.integer(1), found.integer(2), Instant{found.integer(3)}};
        },
        entity, row, limit);
}

Result<void> ScorePoints::forgetBefore(Instant instant)
{
    return run(m_database, "DELETE FROM score_change WHERE at < ?", instant);
}

Result<std::vector<ScoreStep>> scoreSteps(Database &database, EntityKind entity, qint64 row)
{
    return readAll( // buying figures have the rule 0
        database,
        "SELECT sequence, at, rule, after, before FROM score_change WHERE entity = ? AND record = ? AND rule > 0"
        " ORDER BY sequence",
        [](const Statement &found) {
            return ScoreStep{
                found.integer(0), Instant{found.integer(1)}, found.integer(2), found.integer(3), found.integer(4)};
        },
        entity, row);
}

Result<std::map<qint64, qint64>> pointsByRule(Database &database, EntityKind entity, qint64 row)
{
    std::map<qint64, qint64> points;
    TRY(eachRow(bound(database,
                    "SELECT p.rule, r.points FROM score_point p JOIN score_rule r ON r.\"row\" = p.rule"
                    " WHERE p.entity = ? AND p.record = ?",
                    entity, row),
        [&](const Statement &found) {
            points.insert({found.integer(0), found.integer(1)});
        }));
    return points;
}

Result<std::optional<Instant>> scoredSince(Database &database, EntityKind entity)
{
    return readOne(
        database, "SELECT at FROM score_change WHERE entity = ? AND rule > 0 ORDER BY sequence LIMIT 1",
        [](const Statement &found) { return Instant{found.integer(0)}; }, entity);
}

const DerivedChangeTable scoreChanges{"score_change", [](EntityKind) { return QString(field::score); }, true};

} // namespace satchel::store
