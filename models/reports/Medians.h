// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of what was measured, beside the averages: one large deal or one that lay for a year does not move it. Of
// an even number it is half way between the two in the middle.
#pragma once

#include "reports/Report.h"
#include "store/GroupQuery.h"

namespace satchel::reports {

/// Empty when there is none.
std::optional<qint64> median(std::vector<qint64> numbers);
/// Of spans in milliseconds, in days.
Cell medianDays(std::vector<qint64> milliseconds);
/// Of the days of the records, whole ones or half.
Cell medianDays(const std::vector<store::Measure> &measures);
/// Of the amounts in the main currency; those without an amount or a rate are omitted.
Cell medianAmount(const std::vector<store::Measure> &measures, const ExchangeRates &rates);

/// "median 14,980 EUR", "median 46 days", for the note of a figure; empty where there is none.
QString medianText(const Cell &median);

} // namespace satchel::reports
