// SPDX-License-Identifier: GPL-3.0-or-later
// Scores by rules, kept up to date after the change log, and why a record has its score.
#pragma once

#include "domain/ScoreRule.h"
#include "store/ScorePoints.h"

namespace satchel::insight {

/// A rule as people keep it. One that cannot be applied, because a field it asks for is gone, gives no points and says
/// why.
struct KeptRule
{
    Record record;
    Result<ScoreRule> rule;

    bool isPaused() const;
    bool counts() const { return !isPaused() && rule; }
};

/// In the order that people gave them.
Result<std::vector<KeptRule>> readScoreRules(store::Store &store);

enum class Effort : quint8 {
    Complete, // for a worker thread: after a rule's change it computes all records
    Quick, // what takes no longer than an edit; otherwise nothing
};

/// Brings the scores up to the last change. Safe to call at any time, by several processes too.
Result<void> refreshScores(store::Store &store, Effort effort = Effort::Complete);

struct ScoreExplanation
{
    bool isManual = false;
    Origin givenBy; // of a manual score: the person, file or connection
    qint64 score = 0; // the sum of the reasons
    std::vector<store::ScorePoint> reasons;
};

/// Invalid for an entity without a score.
Result<ScoreExplanation> explainScore(store::Store &store, const Record &record);

/// How many records a filter gives points to, and those among them that have most value to look at: the newest.
struct RulePreview
{
    qint64 count = 0;
    QStringList names;
};
Result<RulePreview> previewRule(store::Store &store, EntityKind entity, const Filter &filter, qint64 names);

} // namespace satchel::insight
