// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of deals, exact in each currency, and what they come to in the main currency. A deal's weighted value is rounded
// to its currency's minor unit before it is added, so that the sums of lanes make the sum of the board.
#pragma once

#include "domain/ExchangeRates.h"

#include <optional>

namespace satchel::items {

using BoardRates = ExchangeRates;

struct CurrencySum
{
    Money total;
    Money weighted;
    bool operator==(const CurrencySum &) const = default;
};

class BoardTotals
{
public:
    /// What all sums come to in one currency.
    struct Overall
    {
        Money total;
        Money weighted;
        bool isConverted = false; // shown with ≈
        QDate ratesOf; // the oldest rate used
        std::vector<Currency> missing; // without a rate, so not in the sum
    };

    void add(const Money &value, Decimal probability, int times = 1);
    void remove(const Money &value, Decimal probability) { add(value, probability, -1); }
    void add(const BoardTotals &other);
    /// Deals that were added up elsewhere, in one currency.
    void add(qint64 count, const CurrencySum &sum);

    qint64 count() const { return m_count; }
    /// Of those with an amount in the currency.
    qint64 countIn(Currency currency) const;
    /// The largest first.
    std::vector<CurrencySum> sums() const;
    /// One currency without a rate stays as it is; of several, those without a rate are omitted and listed.
    Overall overall(const BoardRates &rates) const;

private:
    void addCount(Currency currency, qint64 count);

    qint64 m_count = 0;
    std::vector<CurrencySum> m_sums;
    std::vector<std::pair<Currency, qint64>> m_counts;
};

} // namespace satchel::items
