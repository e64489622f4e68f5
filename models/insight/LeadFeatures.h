// SPDX-License-Identifier: GPL-3.0-or-later
// What a lead's chances are learned from: numbers and categories of what was known at an instant, and what they say as
// reasons. Pure.
#pragma once

#include "insight/learning/LearnedModel.h"
#include "store/LeadLives.h"

#include <QHash>

namespace satchel::insight {

enum class LeadFeature : quint8 {
    Source,
    Owner, // the id
    Status,
    Age, // logarithm of days, as all times; of one more than the count, as all counts
    DaysInStatus,
    HasCompany, // 0 or 1
    HasJobTitle,
    HasPhone,
    HasCompanyAddress, // the e-mail is not of a free provider
    IncomingFortnight, // calls and messages of the lead
    IncomingMonth, // 30 days
    OwnFortnight, // of ours
    OwnMonth,
    Silence, // days since the last activity of either; missing: none yet
};
inline constexpr size_t leadFeatureCount = 14;

/// In the order of LeadFeature.
const std::vector<Feature> &leadFeatures();

/// Fills a row with what was known at `moment`.
void fillLeadFeatures(FeatureTable &table, size_t row, const store::LeadLife &life, Instant moment);

/// How a life ended, so far.
struct LeadEnd
{
    Instant at; // when it was last converted or marked as unqualified
    bool isConverted = false;
    Instant known = {}; // when that was entered: later than `at` where the lead turned out otherwise
};
/// Empty while it is open, and where the log has no moment when it was open: a lead that was imported as converted says
/// nothing about how it came to that.
std::optional<LeadEnd> endOf(const store::LeadLife &life);
/// The moments at which it was open, as of deals (DealReplay.h).
std::vector<Instant> momentsOf(const store::LeadLife &life, Instant end, qint64 interval, double part);

struct LeadReason
{
    LeadFeature feature{};
    double number = missing;
    QString text = {};
    bool isFor = false; // makes a conversion more likely
};
/// The most important first. Features that say the same are one reason.
std::vector<LeadReason> leadReasons(const LearnedModel &model, const FeatureTable &table, size_t row, size_t most);
QByteArray toJson(const std::vector<LeadReason> &reasons);
/// Without what cannot be read.
std::vector<LeadReason> leadReasonsFrom(const QByteArray &json);
/// "No activity for 34 days". `owners`: names by id.
QString sayReason(const LeadReason &reason, const QHash<QString, QString> &owners);

} // namespace satchel::insight
