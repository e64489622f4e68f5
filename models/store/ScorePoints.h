// SPDX-License-Identifier: GPL-3.0-or-later
// The points that records have by score rules, and how they came and went. Derived data, like the search index: not in
// the change log, never sent to a remote. ScoreUpdate.h computes them.
#pragma once

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

/// What the changes of points are counted by, 0 for none.
Result<qint64> lastScoreChange(Store &store);

/// Points that changed after a number of theirs, as changes of the field "score" of the records, oldest first.
struct ScoreNews
{
    std::vector<EntityKind> entities;
    std::vector<Change> changes; // none where isLarge
    bool isLarge = false; // more than were asked for, or a rule's points, which are those of all whom it finds
};
Result<ScoreNews> scoreNewsSince(Store &store, qint64 sequence, qint64 most);

} // namespace satchel::store
