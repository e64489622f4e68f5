// SPDX-License-Identifier: GPL-3.0-or-later
// What the past lets expect: the seasonal naïve forecast with growth (docs/reports.md names its source). A month is
// expected to have the amount of the same month a year before, times the growth from year to year.
#pragma once

#include "reports/Ratios.h"
#include "reports/ReportQuery.h"

#include <map>

namespace satchel::reports {

/// What was won, by the first day of the month.
using WonByMonth = std::map<QDate, Tally>;

/// Of all the years there are, by the query's pipeline, owner and own filter.
Result<WonByMonth> wonByMonth(const ReportQuery &query);

class Trend
{
public:
    Trend(const WonByMonth &won, const ExchangeRates &rates, QDate today);

    /// In the main currency; empty when less than three whole months are known.
    Cell expected(const Period &period) const;
    /// How it was reckoned, for the notes.
    QString text() const;

private:
    qint64 month(QDate first) const;
    std::optional<qint64> expectedMonth(QDate first) const;

    std::map<QDate, qint64> m_won; // minor units of the main currency
    Currency m_currency;
    QDate m_first; // the first whole month that is known
    QDate m_now; // the month of today, which is not whole
    qint64 m_recent = 0; // won in the months that have one a year before …
    qint64 m_before = 0; // … and in those
    int m_pairs = 0;
};

} // namespace satchel::reports
