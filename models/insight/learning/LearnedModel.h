// SPDX-License-Identifier: GPL-3.0-or-later
// A model that says how likely an outcome is and what speaks for and against it: features as numbers, a linear model of
// them, and its calibration.
#pragma once

#include "insight/learning/Calibration.h"
#include "insight/learning/LogisticRegression.h"
#include "insight/learning/Quality.h"

#include <QJsonObject>

#include <functional>

namespace satchel::insight {

/// How much a feature moves the log-odds of a record away from those of the average one.
struct Contribution
{
    size_t feature = 0;
    double logOdds = 0; // above 0: makes the outcome more likely
};

struct LearnedModel
{
    Encoder encoder;
    LinearModel linear;
    Calibration calibration;
    Quality quality; // on the newest examples, by a model that had not seen them
    double regularisation = 1; // the c of LogisticRegression

    double probability(const FeatureTable &table, size_t row) const;
    /// One for each feature, the most important first.
    std::vector<Contribution> contributions(const FeatureTable &table, size_t row) const;

    QJsonObject toJson() const;
    /// Corrupt when it was not written by toJson for these features.
    static Result<LearnedModel> fromJson(const QJsonObject &json, const std::vector<Feature> &features);
};

/// True when the caller wants to stop.
using CancelCheck = std::function<bool()>;

} // namespace satchel::insight
