// SPDX-License-Identifier: GPL-3.0-or-later
// A sum of money in a report: exact in each currency, and what that comes to in the main one where rates are known.
#pragma once

#include "domain/ExchangeRates.h"

namespace satchel::reports {

class Amounts
{
public:
    /// Invalid when the sum is out of range. An amount without a currency is none.
    Result<void> add(Money amount);
    Result<void> add(const Amounts &other);

    /// One per currency, by its code.
    const std::vector<Money> &sums() const { return m_sums; }
    bool isEmpty() const { return m_sums.empty(); }

    struct Overall
    {
        Money total; // in the main currency
        bool isConverted = false; // shown with ≈
        std::vector<Currency> missing; // without a rate, so not in the total
    };
    Overall overall(const ExchangeRates &rates) const;

    bool operator==(const Amounts &) const = default;

private:
    std::vector<Money> m_sums;
};

} // namespace satchel::reports
