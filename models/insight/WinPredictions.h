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
    std::optional<WinModel> model; // empty: too little data, and the probability is that of the deal's stage
};

/// Of one deal as it is now. A closed deal is as won or lost as it is. NotFound.
Result<WinPrediction> predictWin(store::Store &store, RecordId deal);

} // namespace satchel::insight
