// SPDX-License-Identifier: GPL-3.0-or-later
// What other currencies come to in the main one, by the newest rate of each.
#pragma once

#include "store/Store.h"

#include <optional>

namespace satchel::store {

/// The newest rate of each currency: units of it for one of the main currency.
class ExchangeRates
{
public:
    static Result<ExchangeRates> read(Store &store);

    Currency main() const { return m_main; }
    /// Empty without a rate or when the amount is out of range.
    std::optional<Money> convert(Money amount) const;
    /// The other way: what an amount of the main currency is in `currency`.
    std::optional<Money> convertTo(Money amount, Currency currency) const;
    /// Invalid when the rate has no date.
    QDate dateOf(Currency currency) const;
    /// Those that can be converted, the main one first.
    std::vector<Currency> currencies() const;

private:
    struct Rate
    {
        Currency currency;
        Decimal units;
        QDate asOf;
    };
    const Rate *find(Currency currency) const;

    Currency m_main;
    std::vector<Rate> m_rates;
};

} // namespace satchel::store
