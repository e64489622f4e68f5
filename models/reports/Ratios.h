// SPDX-License-Identifier: GPL-3.0-or-later
// Figures made of other figures, exact to one digit behind the point; empty when there is nothing to divide by.
#pragma once

#include "reports/Report.h"
#include "store/GroupQuery.h"

#include <map>

namespace satchel::reports {

/// part ÷ whole in percent.
Cell percentOf(qint64 part, qint64 whole);
/// The same of what both come to in the main currency.
Cell percentOf(const Amounts &part, const Amounts &whole, const ExchangeRates &rates);
/// sum ÷ count, one digit behind the point.
Cell average(qint64 sum, qint64 count);
/// The days of a span in milliseconds over a count.
Cell averageDays(qint64 milliseconds, qint64 count);
/// part ÷ whole as a factor.
Cell timesOf(const Amounts &part, const Amounts &whole, const ExchangeRates &rates);

/// What a group of records comes to.
struct Tally
{
    qint64 count = 0;
    std::map<Currency, qint64> valued; // of these, those with an amount, by its currency
    Amounts sum;
    Amounts share;
    qint64 number = 0;
    qint64 days = 0;

    Result<void> add(const store::GroupRow &group);
    Result<void> add(const Tally &other);
};

/// The amount of those that have one, as far as the sum has it too: in the main currency, or in their own when it is
/// one without a rate.
Cell average(const Tally &tally, const ExchangeRates &rates);

/// What the open deals bring each day: open × win rate × average won deal ÷ sales cycle. In the main currency, or in
/// their own when it is one without a rate.
Cell velocityOf(qint64 open, const Tally &won, qint64 lost, const ExchangeRates &rates);

/// The last row: each column that is a sum, added up. Other cells are empty.
Result<Row> totalOf(const Report &report, const QString &label);

/// Says in the notes which rates were used, and which amounts could not be converted.
void noteRates(Report &report, store::Store &store);

} // namespace satchel::reports
