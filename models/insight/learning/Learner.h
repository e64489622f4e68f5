// SPDX-License-Identifier: GPL-3.0-or-later
// Learns a model from examples. They are split by the time when their outcome became known, because that is how a model
// is used: from the oldest 60 % the weights are learned, on the next 20 % they are calibrated, and the newest 20 % say
// how good that is. Then the weights are learned again from all examples.
#pragma once

#include "domain/Clock.h"
#include "insight/learning/LearnedModel.h"

namespace satchel::insight {

struct TimeSplit
{
    std::vector<size_t> learning;
    std::vector<size_t> calibrating;
    std::vector<size_t> testing;
};

/// No group is in two parts: where its first example is, all of it is.
TimeSplit splitByTime(const Dataset &data);

/// For each of `rows` the fold it is tested in, from 0; no group is in two folds.
std::vector<size_t> foldsOf(const Dataset &data, std::span<const size_t> rows, size_t folds, Random &random);

/// The c of LogisticRegression with the least log-loss in a cross-validation over some of the rows. Cancelled.
Result<double> chooseRegularisation(
    const Dataset &data, std::span<const size_t> rows, Random &random, const CancelCheck &isCancelled);

/// The examples that a model was tested on, and what it predicted for them before it had seen them.
struct HeldBack
{
    std::vector<size_t> rows;
    std::vector<double> predictions;
};

/// Invalid when there are not both outcomes in each part; Cancelled. `heldBack` is filled in unless it is null.
Result<LearnedModel> learn(
    const Dataset &data, Random &random, const CancelCheck &isCancelled, HeldBack *heldBack = nullptr);

/// Fewer of an outcome teach nothing.
inline constexpr qint64 leastOfAnOutcome = 10;

/// Why there is no model.
enum class NoModel : quint8 {
    None, // there is one
    TooFew, // records whose outcome is known
    OneSided, // too few of them had one of the outcomes
};

/// How many records the examples are of.
struct OutcomeCounts
{
    qint64 records = 0;
    qint64 least = 0; // fewer teach nothing
    qint64 rarer = 0; // of the outcome that fewer had
};

struct Learned
{
    NoModel lack = NoModel::None;
    std::optional<LearnedModel> model = {};
};

/// learn(), where that is worth it. Cancelled.
Result<Learned> learnWhereEnough(const Dataset &data, const OutcomeCounts &counts, Random &random,
    const CancelCheck &isCancelled, HeldBack *heldBack = nullptr);

} // namespace satchel::insight
