// SPDX-License-Identifier: GPL-3.0-or-later
// The open deals of the past, by the definition that holds today: those of the stages that are snoozed now are not
// counted (OpenDeals.h).
#pragma once

#include "reports/ReportQuery.h"
#include "store/DealHistory.h"

namespace satchel::reports {

/// Of the query's owner, pipeline and filter. `changedSince`: only deals that were made or changed then or later.
Result<void> openDealsAt(const ReportQuery &query, std::vector<Instant> moments, std::optional<Instant> changedSince,
    const store::PastDeals &visit);

} // namespace satchel::reports
