// SPDX-License-Identifier: GPL-3.0-or-later
// Segments of customers by recency, frequency and monetary value (RFM), and tiers by value. Contacts and companies that
// bought have the scores 1 to 5 among each other; lists, boards, reports and exports filter by the derived fields
// (segment = "champions", company.tier = "A").
#pragma once

#include "store/BuyingFigures.h"

namespace satchel::insight {

/// Which share of the customers, by the value they bought for, is in tier A, and which in A and B together.
struct TierLimits
{
    int aPercent = 20;
    int bPercent = 50;

    bool operator==(const TierLimits &) const = default;
};

Result<TierLimits> readTierLimits(store::Store &store);
/// The edits that set them; Invalid unless 1 ≤ A < B ≤ 100.
Result<std::vector<Edit>> tierLimitEdits(store::Store &store, const TierLimits &limits);

/// A pure function of what customers bought; those with equal figures get equal scores.
std::vector<store::CustomerSegment> segmentsOf(
    const std::vector<store::BuyingFigures> &customers, const TierLimits &limits);

/// Brings the segments up to the last change of a deal, a purchase, a rate or the limits.
Result<void> refreshSegments(store::Store &store);

} // namespace satchel::insight
