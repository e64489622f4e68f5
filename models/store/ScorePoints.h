// SPDX-License-Identifier: GPL-3.0-or-later
// The points that records have by score rules, and how they came and went. Derived data, like the search index: not in
// the change log, never sent to a remote. ScoreUpdate.h computes them.
#pragma once

#include "store/DerivedChanges.h"

#include <map>

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

    /// Of one record, the most points first.
    Result<std::vector<ScorePoint>> of(EntityKind entity, RecordId record);
    /// Newest first.
    Result<std::vector<ScoreChange>> history(EntityKind entity, RecordId record, qint64 limit);
    /// Forgets what is older.
    Result<void> forgetBefore(Instant instant);

private:
    Store &m_store;
    Database &m_database;
};

/// From a moment on, a rule gave a record these points; 0: it did not find the record any more.
struct ScoreStep
{
    qint64 sequence = 0;
    Instant at;
    qint64 rule = 0; // its row
    qint64 points = 0;
    qint64 before = 0; // what it gave until then
};
/// Of a record by its row, in their order. Row 0: a rule's new points for all whom it finds.
Result<std::vector<ScoreStep>> scoreSteps(Database &database, EntityKind entity, qint64 row);
/// What each rule that finds a record, by its row, gives it now; by the rule's row.
Result<std::map<qint64, qint64>> pointsByRule(Database &database, EntityKind entity, qint64 row);
/// The moment from which on scores of an entity were computed; empty: never.
Result<std::optional<Instant>> scoredSince(Database &database, EntityKind entity);

/// Changes of the field "score". A rule's new points are those of all records that it finds.
extern const DerivedChangeTable scoreChanges;

} // namespace satchel::store
