// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Amounts.h"

#include <algorithm>

namespace satchel::reports {

Result<void> Amounts::add(Money amount)
{
    if (amount.currency.isNull())
        return {};
    auto place = std::ranges::lower_bound(m_sums, amount.currency, {}, &Money::currency);
    if (place == m_sums.end() || place->currency != amount.currency)
        place = m_sums.insert(place, Money{0, amount.currency});
    const auto sum = TRY(satchel::add(*place, amount));
    *place = sum;
    return {};
}

Result<void> Amounts::add(const Amounts &other)
{
    for (const Money &sum : other.m_sums) {
        TRY(add(sum));
    }
    return {};
}

Amounts::Overall Amounts::overall(const ExchangeRates &rates) const
{
    Overall overall{{0, rates.main()}, false, {}};
    for (const Money &sum : m_sums) {
        const auto converted = rates.convert(sum);
        const auto total = converted ? satchel::add(overall.total, *converted)
                                     : Result<Money>(fail(Error::Kind::NotFound, {}));
        if (!total) {
            overall.missing.push_back(sum.currency);
            continue;
        }
        overall.total = *total;
        overall.isConverted |= sum.currency != rates.main();
    }
    return overall;
}

} // namespace satchel::reports
