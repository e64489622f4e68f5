// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ScoreUpdate.h"

#include "domain/FieldNames.h"
#include "store/QuerySql.h"
#include "store/RelaxedDurability.h"
#include "store/Statements.h"

#include <algorithm>
#include <iterator>

namespace satchel::store {

namespace {

constexpr size_t fewRecords = 500; // whose scores are one durable transaction of some ten milliseconds

using RowNumbers = std::vector<qint64>; // of records, in order, each once

/// A rule that counts, or counted when the scores were last computed.
struct CountedRule
{
    qint64 row = 0;
    const ScoreRule *rule = nullptr; // none: it is paused, deleted or cannot be applied any more
    std::optional<qint64> known; // its points when they were last computed
    bool isComputed = false;

    qint64 points() const { return rule ? rule->points : 0; }
};

/// A rule began or ceased to find a record.
struct Difference
{
    qint64 record = 0;
    const CountedRule *rule = nullptr;
    bool isFound = false;
};

class ScoreUpdate
{
public:
    ScoreUpdate(Store &store, const ScoreScope &scope)
        : m_store(store), m_database(store.database()), m_scope(scope), m_entity(store.schema().entity(scope.entity)),
          m_table(quoted(m_entity.name)), m_kind(static_cast<qint64>(scope.entity)), m_at(store.clock().now())
    {
    }

    Result<qint64> run()
    {
        TRY(readScope());
        TRY(readRules());
        for (const CountedRule &rule : m_rules) {
            if (rule.isComputed)
                TRY(compute(rule));
        }
        TRY(addUnscored());
        std::ranges::sort(m_differences, {}, &Difference::record);
        keepOnce(m_touched);
        TRY(write());
        return static_cast<qint64>(m_differences.size());
    }

private:
    static void keepOnce(RowNumbers &rows)
    {
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }

    static qint64 firstInteger(const Statement &row) { return row.integer(0); }

    Result<qint64> rowOf(const QByteArray &table, RecordId id)
    {
        return readInteger(m_database, ("SELECT \"row\" FROM " + table + " WHERE id = ?").toStdString(), id);
    }

    Result<void> readScope()
    {
        // Temporary tables are a file of this connection's own: filling them locks nobody out.
        TRY(m_database.execute("CREATE TEMP TABLE IF NOT EXISTS score_scope (record INTEGER PRIMARY KEY);"
                               "CREATE TEMP TABLE IF NOT EXISTS score_rule_now (rule INTEGER PRIMARY KEY,"
                               " points INTEGER NOT NULL);"
                               "DELETE FROM score_scope; DELETE FROM score_rule_now"));
        for (const RecordId &record : m_scope.records) {
            m_touched.push_back(TRY(rowOf(m_table, record)));
            TRY(store::run(m_database, "INSERT OR IGNORE INTO score_scope VALUES (?)", m_touched.back()));
        }
        return {};
    }

    Result<void> readRules()
    {
        const bool isOfAll = m_scope.isEverything || !m_scope.records.empty();
        for (const ScoreRule &rule : m_scope.rules) {
            const bool isComputed = isOfAll
                || std::ranges::find(m_scope.changedRules, rule.id) != m_scope.changedRules.end();
            m_rules.push_back({TRY(rowOf("score_rule", rule.id)), &rule, {}, isComputed});
            TRY(store::run(
                m_database, "INSERT OR IGNORE INTO score_rule_now VALUES (?, ?)", m_rules.back().row, rule.points));
        }
        const auto known = TRY(readAll(
            m_database, "SELECT rule, points FROM score_rule_known WHERE entity = ?",
            [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); }, m_kind));
        for (const auto &[row, points] : known) {
            const auto rule = std::ranges::find(m_rules, row, &CountedRule::row);
            if (rule == m_rules.end())
                m_rules.push_back({row, nullptr, points, true});
            else
                rule->known = points;
        }
        return {};
    }

    Result<void> compute(const CountedRule &rule)
    {
        const RowNumbers found = TRY(foundBy(rule));
        const RowNumbers known = TRY(knownOf(rule));
        const auto differ = [&](const RowNumbers &some, const RowNumbers &others, bool isFound) {
            RowNumbers rows;
            std::ranges::set_difference(some, others, std::back_inserter(rows));
            for (const qint64 row : rows)
                m_differences.push_back({row, &rule, isFound});
        };
        differ(found, known, true);
        differ(known, found, false);
        // Those that stay found too: the rule may give other points, and a computation before may have been cut off.
        if (m_scope.records.empty()) {
            m_touched.insert(m_touched.end(), found.begin(), found.end());
            m_touched.insert(m_touched.end(), known.begin(), known.end());
        }
        return {};
    }

    Result<RowNumbers> foundBy(const CountedRule &rule)
    {
        RowNumbers rows;
        if (rule.points() == 0)
            return rows;
        const Query query{m_scope.entity, {}, rule.rule->filter, {}, {}, -1, false, m_scope.records};
        SelectLists none;
        QueryCompiler compiler(m_store.schema(), query, m_store.filterContext(), none);
        SqlText sql;
        sql.add("SELECT t.\"row\"");
        sql.add(TRY(compiler.records()));
        TRY(eachRow(sql.prepare(m_database), [&](const Statement &row) { rows.push_back(row.integer(0)); }));
        keepOnce(rows);
        return rows;
    }

    Result<RowNumbers> knownOf(const CountedRule &rule)
    {
        const char *within = m_scope.records.empty() ? "" : " AND record IN (SELECT record FROM score_scope)";
        return readAll(m_database,
            std::string("SELECT record FROM score_point WHERE entity = ? AND rule = ?") + within + " ORDER BY record",
            firstInteger, m_kind, rule.row);
    }

    /// With the first rule of an entity all of its records get a score, and without the last one none has any.
    Result<void> addUnscored()
    {
        if (!m_scope.records.empty())
            return {};
        const char *given = m_entity.find(field::manual_score) ? "manual_score" : "NULL";
        const QByteArray which = m_scope.rules.empty() ? QByteArray(" AND score IS NOT ") + given
            : m_scope.isEverything                     ? QByteArray()
                                                       : QByteArray(" AND score IS NULL");
        const RowNumbers rows = TRY(readAll(m_database,
            ("SELECT \"row\" FROM " + m_table + " WHERE deleted_at IS NULL" + which).toStdString(), firstInteger));
        m_touched.insert(m_touched.end(), rows.begin(), rows.end());
        return {};
    }

    /// Many transactions need not reach the disk one by one: the fact of how far scores are computed is written behind
    /// them, into the same log.
    Result<void> write()
    {
        std::optional<RelaxedDurability> relaxed;
        if (m_touched.size() > fewRecords)
            relaxed.emplace(TRY(RelaxedDurability::begin(m_store)));
        auto record = m_touched.cbegin();
        auto difference = m_differences.cbegin();
        while (record != m_touched.cend()) {
            auto transaction = TRY(Transaction::begin(m_database));
            const Slice slice(m_store, Slice::now());
            do {
                for (; difference != m_differences.cend() && difference->record == *record; ++difference)
                    TRY(writePoint(*difference));
                TRY(writeScore(*record));
                ++record;
            } while (record != m_touched.cend() && !slice.isOver(Slice::now()));
            TRY(transaction.commit());
            if (record != m_touched.cend())
                RelaxedDurability::letOthersWrite();
        }
        return writeRules();
    }

    /// What another process has written meanwhile is not written twice.
    Result<void> writePoint(const Difference &difference)
    {
        const auto &[record, rule, isFound] = difference;
        if (isFound) {
            TRY(store::run(m_database,
                "INSERT OR IGNORE INTO score_point (entity, record, rule, since) VALUES (?, ?, ?, ?)", m_kind, record,
                rule->row, m_at));
        } else {
            TRY(store::run(m_database, "DELETE FROM score_point WHERE entity = ? AND record = ? AND rule = ?", m_kind,
                record, rule->row));
        }
        if (m_database.changedRows() == 0)
            return {};
        const qint64 before = isFound ? 0 : rule->known.value_or(rule->points());
        return writeChange(record, *rule, before, isFound ? rule->points() : 0);
    }

    Result<void> writeChange(qint64 record, const CountedRule &rule, qint64 before, qint64 after)
    {
        return store::run(m_database,
            "INSERT INTO score_change (entity, record, rule, before, after, at) VALUES (?, ?, ?, ?, ?, ?)", m_kind,
            record, rule.row, before, after, m_at);
    }

    /// The manual score, else the sum of the points; none where no rules are.
    Result<void> writeScore(qint64 record)
    {
        if (m_readScore.empty()) {
            const QByteArray sum = m_scope.rules.empty()
                ? QByteArray("NULL")
                : "(SELECT coalesce(sum(n.points), 0) FROM score_point p JOIN score_rule_now n ON n.rule = p.rule"
                  " WHERE p.entity = "
                    + QByteArray::number(m_kind) + " AND p.record = t.\"row\")";
            const QByteArray total = m_entity.find(field::manual_score) ? "coalesce(t.manual_score, " + sum + ')' : sum;
            m_readScore = ("SELECT t.score, " + total + " FROM " + m_table + " t WHERE t.\"row\" = ?").toStdString();
            m_setScore = ("UPDATE " + m_table + " SET score = ? WHERE \"row\" = ?").toStdString();
        }
        struct Scores
        {
            std::optional<qint64> known;
            std::optional<qint64> total;
        };
        const auto read = [](const Statement &row) {
            const auto optional = [&](int column) {
                return row.isNull(column) ? std::optional<qint64>() : row.integer(column);
            };
            return Scores{optional(0), optional(1)};
        };
        const auto scores = TRY(readOne(m_database, m_readScore, read, record));
        if (!scores || scores->known == scores->total)
            return {};
        return store::run(m_database, m_setScore, scores->total, record);
    }

    /// A rule that gives other points than before to all whom it finds is one change, not one of each record.
    Result<void> writeRules()
    {
        if (!m_scope.records.empty())
            return {};
        auto transaction = TRY(Transaction::begin(m_database));
        for (const CountedRule &rule : m_rules) {
            if (!rule.isComputed || (rule.rule && rule.known == rule.points()))
                continue;
            if (rule.rule && rule.known && *rule.known != 0 && rule.points() != 0)
                TRY(writeChange(everyRecord, rule, *rule.known, rule.points()));
            if (rule.rule) {
                TRY(store::run(m_database,
                    "INSERT OR REPLACE INTO score_rule_known (rule, entity, points) VALUES (?, ?, ?)", rule.row, m_kind,
                    rule.points()));
            } else {
                TRY(store::run(m_database, "DELETE FROM score_rule_known WHERE rule = ?", rule.row));
            }
        }
        return transaction.commit();
    }

    static constexpr qint64 everyRecord = 0; // that the rule finds

    Store &m_store;
    Database &m_database;
    const ScoreScope &m_scope;
    const Entity &m_entity;
    QByteArray m_table;
    qint64 m_kind;
    Instant m_at;
    std::vector<CountedRule> m_rules; // does not grow while it is computed: the differences point into it
    std::vector<Difference> m_differences;
    RowNumbers m_touched; // whose score may differ
    std::string m_readScore;
    std::string m_setScore;
};

} // namespace

Result<qint64> updateScores(Store &store, const ScoreScope &scope)
{
    return ScoreUpdate(store, scope).run();
}

} // namespace satchel::store
