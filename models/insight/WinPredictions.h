// SPDX-License-Identifier: GPL-3.0-or-later
// How likely each open deal is to be won, kept up to date after the change log, and why.
#pragma once

#include "insight/WinModel.h"

namespace satchel::insight {

/// Learns where it is due, and brings the predictions of open deals up to the last change and to today. For a worker's
/// store, at any time, in several processes too. Cancelled leaves what was there.
Result<void> refreshWinPredictions(store::Store &store, const CancelCheck &isCancelled);

struct WinPrediction
{
    double probability = 0; // 0 to 1
    QStringList reasons; // sentences without a full stop, the most important first
    std::vector<bool> speaksFor = {}; // of each reason that a model gives: it makes the deal more likely to be won
    std::optional<WinModel> model = {}; // empty: too little data, and the probability is that of the deal's stage
};

/// As it was predicted last, which is quick to read: for the window. Empty when an open deal has no prediction yet. A
/// closed deal is as won or lost as it is.
Result<std::optional<WinPrediction>> lastWinPrediction(store::Store &store, const Record &deal);

/// Of one deal as it is now. A closed deal is as won or lost as it is. NotFound.
Result<WinPrediction> predictWin(store::Store &store, RecordId deal);

} // namespace satchel::insight
