// SPDX-License-Identifier: GPL-3.0-or-later
// What a deal's chances are learned from: numbers and categories of what was known at an instant.
#pragma once

#include "insight/DealReplay.h"
#include "insight/learning/FeatureTable.h"
#include "insight/PastOutcomes.h"

#include <QTimeZone>

namespace satchel::insight {

enum class DealFeature : quint8 {
    Stage, // the id of the stage
    StagePlace, // 0 to 1
    Age, // logarithm of days
    DaysInStage, // logarithm
    Moves, // logarithm of one more than the count, as all counts
    MovesBack,
    Value, // logarithm, in the main currency
    Source,
    OwnerRate, // PastOutcomes::ownerRate
    IncomingFortnight, // calls and messages of the customer
    IncomingMonth, // 30 days
    OwnFortnight, // of ours
    OwnMonth,
    Silence, // logarithm of days since the last activity of either; missing: none yet
    HasNextAction, // 0 or 1
    IsNextActionOverdue,
    Postponed,
    DaysToClose, // days to the expected close, -90 to 365; missing: none expected
    Contacts,
    Competitors,
    CompanySize, // logarithm of employees
    Industry,
    IsReturning, // a customer who bought before
};
inline constexpr size_t dealFeatureCount = 23;

/// In the order of DealFeature.
const std::vector<Feature> &dealFeatures();

/// What features need besides the deal itself.
struct DealContext
{
    StagePlaces places;
    PastOutcomes outcomes;
    store::CompanyLives companies;
    QHash<QString, double> rates; // what one of a currency is in the main one
    QTimeZone zone; // in which a day is a day
};

/// Fills a row with what was known at `moment`.
void fillDealFeatures(FeatureTable &table, size_t row, const store::DealLife &life, const DealState &state,
    Instant moment, const DealContext &context);

/// log(1 + x), and back.
double logOf(double count);
double countOf(double logarithm);

} // namespace satchel::insight
