// SPDX-License-Identifier: GPL-3.0-or-later
// Why a deal is more or less likely to be won than the average one, in words.
#pragma once

#include "insight/DealFeatures.h"
#include "insight/learning/LearnedModel.h"

namespace satchel::insight {

/// Of fewer closed deals what speaks for one is mostly chance: the percentage is said, and no reasons.
inline constexpr qint64 leastDealsForReasons = 500;

struct WinReason
{
    DealFeature feature{};
    double number = missing; // the feature's, as the table has it
    QString text = {}; // of a category
    bool isFor = false; // makes it more likely

    bool operator==(const WinReason &) const = default;
};

/// The most important first. Features that say the same (calls of a fortnight and of a month) are one reason.
std::vector<WinReason> winReasons(const LearnedModel &model, const FeatureTable &table, size_t row, size_t most);

QByteArray toJson(const std::vector<WinReason> &reasons);
/// Without what cannot be read.
std::vector<WinReason> winReasonsFrom(const QByteArray &json);

/// "No activity for 34 days"
QString sayReason(const WinReason &reason, const StagePlaces &places);

} // namespace satchel::insight
