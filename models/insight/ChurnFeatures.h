// SPDX-License-Identifier: GPL-3.0-or-later
// What the risk of losing a customer is learned from: what was known of their purchases, deals and activities at a
// moment, and what that says as reasons. Pure.
#pragma once

#include "domain/ExchangeRates.h"
#include "insight/learning/LearnedModel.h"
#include "store/CustomerLives.h"

#include <QTimeZone>

namespace satchel::insight {

/// A customer who buys nothing for so long after a moment was lost at that moment.
inline constexpr qint64 churnDays = 365;

enum class ChurnFeature : quint8 {
    Recency, // logarithm of days since the last purchase, as all times; of one more than the count, as all counts
    Rhythm, // recency in average distances between purchases, up to 10; missing with one purchase
    Purchases,
    PurchasesOfYear, // in the last 365 days
    Value, // logarithm of all won deals in the main currency
    Tenure, // days since the first purchase
    OpenDeals,
    LostOfYear, // deals that were lost in the last 365 days
    Incoming, // calls and messages of the customer in 180 days
    Own, // of ours in 180 days
    Trend, // logarithm of the activities of 90 days over those of the 90 days before
    Tickets, // support requests in 180 days
    Silence, // days since the last activity; missing: none yet
};
inline constexpr size_t churnFeatureCount = 13;

/// In the order of ChurnFeature.
const std::vector<Feature> &churnFeatures();

/// Fills a row with what was known at the end of `day` in `zone`.
void fillChurnFeatures(FeatureTable &table, size_t row, const store::CustomerLife &life, QDate day,
    const QTimeZone &zone, const ExchangeRates &rates);

/// Days of purchases, oldest first: won deals of a known day, and purchases that were logged.
std::vector<QDate> purchaseDays(const store::CustomerLife &life, const QTimeZone &zone);
/// Nothing was bought in the churnDays after the day.
bool isLostAfter(const std::vector<QDate> &purchases, QDate day);

struct ChurnReason
{
    ChurnFeature feature{};
    double number = missing;
    bool isFor = false; // makes it more likely that they are lost

    bool operator==(const ChurnReason &) const = default;
};
/// The most important first. Features that say the same are one reason.
std::vector<ChurnReason> churnReasons(const LearnedModel &model, const FeatureTable &table, size_t row, size_t most);
/// "The last purchase was 412 days ago"
QString sayReason(const ChurnReason &reason);

} // namespace satchel::insight
