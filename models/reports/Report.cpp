// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Report.h"

#include <algorithm>

namespace satchel::reports {

int Report::indexOf(QStringView column) const
{
    const auto found = std::ranges::find(columns, column, &Column::name);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

Filter Report::ownAnd(const Filter &chosen) const
{
    return Filter::all({own, chosen});
}

std::optional<DrillDown> drillDownOf(const Row &row, size_t column)
{
    const bool hasOwn = column < row.cellDrillDowns.size() && row.cellDrillDowns[column];
    return hasOwn ? row.cellDrillDowns[column] : row.drillDown;
}

std::optional<double> height(const Cell &cell, const ExchangeRates &rates)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return static_cast<double>(*number);
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return decimal->toApproximate();
    if (const auto *amounts = std::get_if<Amounts>(&cell))
        return amounts->overall(rates).total.toApproximate();
    return {};
}

} // namespace satchel::reports
