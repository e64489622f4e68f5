// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a report as a person reads them.
#pragma once

#include "reports/ReportQuery.h"
#include "ui/common/Formats.h"

namespace satchel::ui {

enum class MoneyText { WithCurrency, Plain };

/// Amounts without decimals and, when converted, with ≈; "–" where there is nothing to say.
QString cellText(const reports::Cell &cell, reports::ReportCellKind kind, const ExchangeRates &rates,
    const Formats &formats, MoneyText money = MoneyText::WithCurrency);
/// The same with as many digits as the column shows.
QString cellText(const reports::Cell &cell, const reports::Column &column, const ExchangeRates &rates,
    const Formats &formats, MoneyText money = MoneyText::WithCurrency);
/// A key figure; days are called so, which no head of a column does for them.
QString figureText(const reports::Kpi &figure, const ExchangeRates &rates, const Formats &formats);
/// What an amount is made of, one line per currency; empty when there is only the main one.
QString cellParts(const reports::Cell &cell, const ExchangeRates &rates, const Formats &formats);

/// Filters among what was chosen: "Stage is Negotiation and Value is more than 5,000", not the language of filters. On
/// any thread.
void sayFilters(reports::Report &report, const std::vector<reports::Parameter> &parameters, store::Store &store,
    const Formats &formats);

} // namespace satchel::ui
