// SPDX-License-Identifier: GPL-3.0-or-later
// How likely deals are won, learned from those that were closed: from moments in their lives, as the change log has
// them (decision 34).
#pragma once

#include "insight/DealFeatures.h"
#include "insight/learning/Learner.h"
#include "store/LearnedModels.h"

namespace satchel::insight {

/// Fewer closed deals whose lives are known teach nothing.
inline constexpr qint64 leastClosedDeals = 50;

/// The model and the rule score on the same held-back moments of deals, those that had a score then.
struct ScoreComparison
{
    qint64 examples = 0;
    double scoreAuc = 0.5;
    double modelAuc = 0.5;
};

struct WinModel
{
    Instant trainedAt;
    qint64 won = 0; // of the deals that it was learned from
    qint64 lost = 0;
    NoModel lack = NoModel::TooFew;
    std::optional<LearnedModel> model;
    std::optional<ScoreComparison> scores = {}; // empty: too few deals had a score

    qint64 deals() const { return won + lost; }
    /// "Too little data: 12 of at least 50 deals that were open here before they closed"; empty when there is a model.
    QString sayLack() const;
};

/// Moments in the lives of closed deals. Deals that a person excluded are left out.
struct WinExamples
{
    Dataset data;
    qint64 won = 0; // deals
    qint64 lost = 0;
    std::vector<double> scores = {}; // rule scores of the rows then; missing where there was none
};

enum class Companies : quint8 { All, None };

Result<StagePlaces> readStagePlaces(store::Store &store);

/// What deals need to be looked at: as of now, or, for moments of the past, with the entries of closings.
Result<DealContext> readDealContext(store::Store &store, Companies companies, store::ClosingEntries entries);

/// `random` chooses the moments. Cancelled.
Result<WinExamples> readWinExamples(
    store::Store &store, const DealContext &context, Random &random, const CancelCheck &isCancelled);

/// Pure: what the examples teach.
Result<WinModel> learnWinModel(
    const WinExamples &examples, Instant now, Random &random, const CancelCheck &isCancelled);

/// Reads, learns and keeps the model. For a worker's store; takes seconds for 100,000 deals. Cancelled leaves the model
/// of before. What was learned while somebody was erased or excluded is discarded and learned again; Conflict when that
/// happens each time.
Result<WinModel> trainWinModel(store::Store &store, Random &random, const CancelCheck &isCancelled);

/// The kept one; empty when there is none of this version.
Result<std::optional<WinModel>> keptWinModel(store::Store &store);

/// After a week, after enough deals were closed to matter, when others are excluded, or when none was tried. Where
/// there was too little data, not before there can be enough.
Result<bool> isTrainingDue(store::Store &store);

} // namespace satchel::insight
