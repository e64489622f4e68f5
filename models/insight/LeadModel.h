// SPDX-License-Identifier: GPL-3.0-or-later
// How likely leads are to be converted, learned from those that were converted or marked as unqualified, as wins are
// from closed deals (WinModel.h, decision 34), and the predictions of open leads, kept up to date after the change log.
#pragma once

#include "insight/LeadFeatures.h"
#include "insight/learning/Learner.h"
#include "insight/WinModel.h"

namespace satchel::insight {

/// Fewer leads whose lives are known teach nothing.
inline constexpr qint64 leastClosedLeads = 50;

struct LeadModel
{
    Instant trainedAt;
    qint64 converted = 0; // of the leads that it was learned from
    qint64 lost = 0; // unqualified
    NoModel lack = NoModel::TooFew;
    std::optional<LearnedModel> model = {};

    qint64 leads() const { return converted + lost; }
    /// "Too little data: 12 of at least 50 leads that were converted or marked as unqualified"; empty when there is a
    /// model.
    QString sayLack() const;
};

/// One example per chosen moment between a closed lead's creation and its close. Leads that a person excluded from
/// learning are not used.
struct LeadExamples
{
    Dataset data;
    qint64 converted = 0; // leads
    qint64 lost = 0;
};
/// `random` chooses the moments. Cancelled.
Result<LeadExamples> readLeadExamples(store::Store &store, Random &random, const CancelCheck &isCancelled);

/// Reads, learns and keeps the model, as trainWinModel does.
Result<LeadModel> trainLeadModel(store::Store &store, Random &random, const CancelCheck &isCancelled);
/// The kept one; empty when there is none of this version.
Result<std::optional<LeadModel>> keptLeadModel(store::Store &store);
/// As isTrainingDue of deals.
Result<bool> isLeadTrainingDue(store::Store &store);

/// Learns where it is due, and brings the predictions of open leads up to the last change and to today. For a worker's
/// store. Cancelled leaves what was there.
Result<void> refreshLeadPredictions(store::Store &store, const CancelCheck &isCancelled);

struct LeadPrediction
{
    double probability = 0; // 0 to 1
    QStringList reasons = {}; // sentences without a full stop, the most important first
    std::vector<bool> speaksFor = {}; // of each reason: it makes a conversion more likely
    std::optional<LeadModel> model = {}; // empty: too little data, which the only reason says
};
/// As it was predicted last: for the window. Empty when a lead is over or has no prediction yet.
Result<std::optional<LeadPrediction>> lastLeadPrediction(store::Store &store, const Record &lead);

} // namespace satchel::insight
