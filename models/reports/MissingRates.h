// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts in a currency without an exchange rate are in no total. Which records those are, so that it can be said
// beside the total, and the rate be entered.
#pragma once

#include "reports/Report.h"

namespace satchel::reports {

/// Those of all records outside the trash, by currency, then by kind of record. It reads every record that can have an
/// amount.
Result<std::vector<ExcludedAmounts>> readExcluded(store::Store &store, const ExchangeRates &rates);

/// Those of a report, by currency: of its rows' records where these can be counted, else without a count. Nothing is
/// read where every amount has a rate.
std::vector<ExcludedAmounts> excludedFrom(const Report &report, store::Store &store);

/// "2 deals in GBP are excluded: no exchange rate." One sentence for each currency; empty for nothing.
QString excludedText(const std::vector<ExcludedAmounts> &excluded);

} // namespace satchel::reports
