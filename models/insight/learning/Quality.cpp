// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/learning/Quality.h"

#include "insight/learning/FeatureTable.h"

#include <algorithm>
#include <cmath>

namespace satchel::insight {

namespace {

constexpr double surest = 1e-15;
constexpr qint64 leastInBin = 10;
constexpr qint64 mostSmallBins = 5; // where there are few examples in all

/// Both together, each counting as many times as it has examples.
ReliabilityBin mergedBins(const ReliabilityBin &one, const ReliabilityBin &other)
{
    const auto first = static_cast<double>(one.count);
    const auto second = static_cast<double>(other.count);
    if (first + second <= 0)
        return one;
    return {one.count + other.count, (one.predicted * first + other.predicted * second) / (first + second),
        (one.observed * first + other.observed * second) / (first + second)};
}

std::vector<size_t> ascending(std::span<const double> predictions)
{
    std::vector<size_t> order = allRows(predictions.size());
    std::ranges::stable_sort(order, {}, [&](size_t row) { return predictions[row]; });
    return order;
}

} // namespace

double areaUnderCurve(std::span<const double> predictions, std::span<const quint8> outcomes)
{
    const std::vector<size_t> order = ascending(predictions);
    double below = 0; // negatives with a lower prediction
    double pairs = 0;
    double positives = 0;
    for (size_t first = 0; first < order.size();) {
        double tiedPositives = 0;
        double tiedNegatives = 0;
        size_t next = first;
        for (; next < order.size() && predictions[order[next]] == predictions[order[first]]; ++next)
            (outcomes[order[next]] != 0 ? tiedPositives : tiedNegatives) += 1;
        pairs += tiedPositives * (below + tiedNegatives / 2);
        below += tiedNegatives;
        positives += tiedPositives;
        first = next;
    }
    return positives > 0 && below > 0 ? pairs / (positives * below) : 0.5;
}

double logLoss(std::span<const double> predictions, std::span<const quint8> outcomes)
{
    double sum = 0;
    for (size_t i = 0; i < predictions.size(); ++i) {
        const double sure = outcomes[i] != 0 ? predictions[i] : 1 - predictions[i];
        sum -= std::log(std::max(sure, surest));
    }
    return predictions.empty() ? 0 : sum / static_cast<double>(predictions.size());
}

double brierScore(std::span<const double> predictions, std::span<const quint8> outcomes)
{
    double sum = 0;
    for (size_t i = 0; i < predictions.size(); ++i) {
        const double distance = predictions[i] - (outcomes[i] != 0 ? 1 : 0);
        sum += distance * distance;
    }
    return predictions.empty() ? 0 : sum / static_cast<double>(predictions.size());
}

std::vector<ReliabilityBin> reliability(
    std::span<const double> predictions, std::span<const quint8> outcomes, size_t bins)
{
    const std::vector<size_t> order = ascending(predictions);
    std::vector<ReliabilityBin> result;
    for (size_t first = 0; first < order.size();) {
        const size_t place = first * bins / order.size();
        const size_t end = std::max(first + 1, (place + 1) * order.size() / bins);
        ReliabilityBin bin;
        size_t next = first;
        for (; next < order.size() && (next < end || predictions[order[next]] == predictions[order[next - 1]]);
             ++next) {
            ++bin.count;
            bin.predicted += predictions[order[next]];
            bin.observed += outcomes[order[next]] != 0 ? 1 : 0;
        }
        bin.predicted /= static_cast<double>(bin.count);
        bin.observed /= static_cast<double>(bin.count);
        result.push_back(bin);
        first = next;
    }
    return mergeSmallBins(result);
}

std::vector<ReliabilityBin> mergeSmallBins(std::span<const ReliabilityBin> bins)
{
    qint64 all = 0;
    for (const ReliabilityBin &bin : bins)
        all += bin.count;
    const qint64 least = std::clamp<qint64>(all / mostSmallBins, 1, leastInBin);
    std::vector<ReliabilityBin> result;
    for (const ReliabilityBin &bin : bins) {
        if (!result.empty() && result.back().count < least)
            result.back() = mergedBins(result.back(), bin);
        else
            result.push_back(bin);
    }
    if (result.size() > 1 && result.back().count < least) { // the last has no next one
        const ReliabilityBin last = result.back();
        result.pop_back();
        result.back() = mergedBins(result.back(), last);
    }
    return result;
}

double calibrationError(std::span<const ReliabilityBin> bins)
{
    double sum = 0;
    double count = 0;
    for (const ReliabilityBin &bin : bins) {
        sum += static_cast<double>(bin.count) * std::abs(bin.predicted - bin.observed);
        count += static_cast<double>(bin.count);
    }
    return count > 0 ? sum / count : 0;
}

Quality measure(std::span<const double> predictions, std::span<const quint8> outcomes, double baseRate)
{
    const std::vector<double> base(predictions.size(), baseRate);
    Quality quality;
    quality.examples = static_cast<qint64>(predictions.size());
    quality.positives = std::ranges::count_if(outcomes, [](quint8 outcome) { return outcome != 0; });
    quality.auc = areaUnderCurve(predictions, outcomes);
    quality.logLoss = logLoss(predictions, outcomes);
    quality.brier = brierScore(predictions, outcomes);
    quality.baseLogLoss = logLoss(base, outcomes);
    quality.baseBrier = brierScore(base, outcomes);
    quality.baseRate = baseRate;
    quality.bins = reliability(predictions, outcomes);
    quality.calibrationError = calibrationError(quality.bins);
    return quality;
}

} // namespace satchel::insight
