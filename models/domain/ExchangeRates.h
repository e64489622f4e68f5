// SPDX-License-Identifier: GPL-3.0-or-later
// What other currencies come to in the main one, by the newest rate of each.
#pragma once

#include "domain/Money.h"

#include <optional>
#include <QDate>
#include <vector>

namespace satchel {

/// The newest rate of each currency: units of it for one of the main currency.
class ExchangeRates
{
public:
    struct Rate
    {
        Currency currency;
        Decimal units;
        QDate asOf; // invalid when the rate has no date: then it is older than any other
    };

    ExchangeRates() = default;
    explicit ExchangeRates(Currency main) : m_main(main) {}
    void add(const Rate &rate);

    Currency main() const { return m_main; }
    /// Empty without a rate or when the amount is out of range.
    std::optional<Money> convert(Money amount) const;
    /// The other way: what an amount of the main currency is in `currency`.
    std::optional<Money> convertTo(Money amount, Currency currency) const;
    /// What `amount` of one currency is in another, to a millionth of its unit. Empty without a rate or out of range.
    std::optional<Decimal> convert(Decimal amount, Currency from, Currency to) const;
    /// Invalid when the rate has no date.
    QDate dateOf(Currency currency) const;
    /// Those that can be converted, the main one first.
    std::vector<Currency> currencies() const;

private:
    const Rate *find(Currency currency) const;
    /// One for the main currency.
    std::optional<Decimal> unitsOf(Currency currency) const;

    Currency m_main;
    std::vector<Rate> m_rates;
};

} // namespace satchel
