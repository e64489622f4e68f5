// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a company that bought before buys nothing in the next 12 months, learned from one day in each year of the
// lives of all such companies (decision 34): what was known then, and whether they bought in the year after. The
// model is kept; what it says of a company is computed when it is asked for.
#pragma once

#include "insight/ChurnFeatures.h"
#include "insight/learning/Learner.h"
#include "insight/WinModel.h"

namespace satchel::insight {

/// Fewer customers whose following year is known teach nothing.
inline constexpr qint64 leastChurnCustomers = 50;

struct ChurnModel
{
    Instant trainedAt;
    qint64 customers = 0; // that it was learned from
    qint64 lost = 0; // of these, who once bought nothing for a year
    qint64 stayed = 0; // who once bought again within a year; one may be among both
    NoModel lack = NoModel::TooFew;
    std::optional<LearnedModel> model = {};

    /// "Too little data: 12 of at least 50 customers whose first purchase was more than a year ago"; empty when there
    /// is a model.
    QString sayLack() const;
};

/// A day each year from the first purchase to a year ago. Companies with a deal that a person excluded are left
/// out.
struct ChurnExamples
{
    Dataset data;
    qint64 customers = 0;
    qint64 lost = 0;
    qint64 stayed = 0;
};
/// `random` chooses where the years of a life begin. Pure. Only those of some lives when it is cancelled.
ChurnExamples churnExamples(const std::vector<store::CustomerLife> &lives, QDate today, const QTimeZone &zone,
    const ExchangeRates &rates, Random &random, const CancelCheck &isCancelled = {});
/// Cancelled.
Result<ChurnModel> learnChurnModel(
    const ChurnExamples &examples, Instant now, Random &random, const CancelCheck &isCancelled);

/// Learns where it is due: after a week, when enough deals were closed, or others were excluded. For a worker's store.
Result<void> refreshChurnModel(store::Store &store, const CancelCheck &isCancelled);
/// The kept one; empty when there is none of this version.
Result<std::optional<ChurnModel>> keptChurnModel(store::Store &store);

struct ChurnRisk
{
    RecordId company;
    QString name;
    double probability = 0; // that they buy nothing in the next churnDays, 0 to 1
    std::vector<ChurnReason> reasons = {}; // at most three, the most important first
    qint64 wonDeals = 0; // of a known day
    QDate lastPurchase = {};
};
struct ChurnRisks
{
    std::optional<ChurnModel> model; // empty: nothing was learned yet
    std::vector<ChurnRisk> customers; // the highest risk first; none without a learned model
};
/// Of all companies that bought, or of one. For a worker's store: reads their deals and activities.
Result<ChurnRisks> readChurnRisks(store::Store &store, std::optional<RecordId> only = {});

} // namespace satchel::insight
