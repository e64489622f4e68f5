// SPDX-License-Identifier: GPL-3.0-or-later
// The points that records have by score rules, and how they came and went. Derived data, like the search index: not in
// the change log, never sent to a remote. Which rules and records are to be computed is decided in insight.
#pragma once

#include "domain/ScoreRule.h"
#include "store/Store.h"

namespace satchel::store {

/// What a rule gives a record now.
struct ScorePoint
{
    RecordId rule;
    QString name;
    QString reason;
    qint64 points = 0;
    Instant since;
};

/// A rule that began or ceased to find a record, or gives other points than before.
struct ScoreChange
{
    QString name; // of the rule
    qint64 before = 0;
    qint64 after = 0;
    Instant at;
};

class ScorePoints
{
public:
    explicit ScorePoints(Store &store) : m_store(store), m_database(store.database()) {}

    /// What is computed anew: rules over all records, or all rules of some records.
    struct Scope
    {
        EntityKind entity{};
        std::vector<ScoreRule> rules; // all that count
        std::vector<RecordId> changedRules; // those to compute over all records
        std::vector<RecordId> records; // those to compute by all rules; without any, changedRules count
        bool isEverything = false; // all rules over all records
    };

    /// Finds out what differs, which may take seconds and keeps nobody from writing, then writes it in short
    /// transactions. Returns how many points came, went or changed.
    Result<qint64> update(const Scope &scope);

    /// Of one record, the most points first.
    Result<std::vector<ScorePoint>> of(EntityKind entity, RecordId record);
    /// Newest first.
    Result<std::vector<ScoreChange>> history(EntityKind entity, RecordId record, qint64 limit);
    /// Forgets what is older.
    Result<void> forgetBefore(Instant instant);

private:
    Result<void> prepareTables();
    Result<qint64> rowOf(const char *table, RecordId id);
    Result<void> find(const Scope &scope, const ScoreRule &rule);
    Result<qint64> compare(const Scope &scope);
    Result<void> chooseTouched(const Scope &scope);
    Result<void> write(const Scope &scope);
    Result<qint64> writeSome(const Scope &scope, qint64 after);

    Store &m_store;
    Database &m_database;
};

/// Points that changed after a number of their stream, as changes of the field "score" of the records, oldest first;
/// what the numbers go up to, 0 for none.
Result<qint64> lastScoreChange(Store &store);
Result<std::vector<Change>> scoreChangesSince(Store &store, qint64 sequence, qint64 limit);
Result<std::vector<EntityKind>> scoredSince(Store &store, qint64 sequence);

} // namespace satchel::store
