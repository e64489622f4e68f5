// SPDX-License-Identifier: GPL-3.0-or-later
// How good predictions are, on examples that the model has not seen. Probabilities are from 0 to 1, outcomes 0 or 1.
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace satchel::insight {

/// The chance that of two examples with different outcomes the positive one has the higher prediction; ties count half.
/// 0.5 where all outcomes are the same.
double areaUnderCurve(std::span<const double> predictions, std::span<const quint8> outcomes);

/// The mean of -log(probability of what came true). A prediction that was sure and wrong counts 34, not infinitely.
double logLoss(std::span<const double> predictions, std::span<const quint8> outcomes);

/// The mean squared distance of prediction and outcome.
double brierScore(std::span<const double> predictions, std::span<const quint8> outcomes);

/// Examples with similar predictions: what was predicted for them, and what came true.
struct ReliabilityBin
{
    qint64 count = 0;
    double predicted = 0; // mean
    double observed = 0; // share of positives
};

/// Ascending bins of as many examples each, none with so few that its share says nothing (mergeSmallBins); equal
/// predictions are never in two bins.
std::vector<ReliabilityBin> reliability(
    std::span<const double> predictions, std::span<const quint8> outcomes, size_t bins = 10);

/// Merges neighbours until each has at least 10 examples, or a fifth of all where all are fewer than 50: the share of
/// one example is 0 or 100 %. Merging again changes nothing.
std::vector<ReliabilityBin> mergeSmallBins(std::span<const ReliabilityBin> bins);

/// The mean distance of predicted and observed over the bins, weighted by their examples.
double calibrationError(std::span<const ReliabilityBin> bins);

struct Quality
{
    qint64 examples = 0;
    qint64 positives = 0;
    double auc = 0.5;
    double logLoss = 0;
    double brier = 0;
    double calibrationError = 0;
    double baseLogLoss
        = 0; // of predicting the same for all: how frequent the outcome was among the examples learned from
    double baseBrier = 0;
    double baseRate = 0; // that frequency
    std::vector<ReliabilityBin> bins;

    bool isBetterThanBase() const { return logLoss < baseLogLoss; }
};

Quality measure(std::span<const double> predictions, std::span<const quint8> outcomes, double baseRate);

} // namespace satchel::insight
