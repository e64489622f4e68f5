// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardTotals.h"

#include <algorithm>

namespace satchel::items {

void BoardTotals::add(const Money &value, Decimal probability, int times)
{
    m_count += times;
    if (value.currency.isNull())
        return;
    addCount(value.currency, times);
    auto sum = std::ranges::find(m_sums, value.currency, [](const CurrencySum &one) { return one.total.currency; });
    if (sum == m_sums.end())
        sum = m_sums.insert(sum, CurrencySum{{0, value.currency}, {0, value.currency}});
    // An amount so large that a sum of them is out of range is no amount of this world; it does not count.
    const auto weighted = percentOf(value, probability);
    const auto total = satchel::add(sum->total, {value.minor * times, value.currency});
    if (weighted && total) {
        sum->total = *total;
        sum->weighted.minor += weighted->minor * times;
    }
}

void BoardTotals::add(const BoardTotals &other)
{
    m_count += other.m_count;
    for (const auto &[currency, count] : other.m_counts)
        addCount(currency, count);
    for (const CurrencySum &theirs : other.m_sums) {
        auto ours = std::ranges::find(
            m_sums, theirs.total.currency, [](const CurrencySum &one) { return one.total.currency; });
        if (ours == m_sums.end()) {
            m_sums.push_back(theirs);
        } else if (const auto total = satchel::add(ours->total, theirs.total)) {
            ours->total = *total;
            ours->weighted.minor += theirs.weighted.minor;
        }
    }
}

void BoardTotals::add(qint64 count, const CurrencySum &sum)
{
    BoardTotals one;
    one.m_count = count;
    if (!sum.total.currency.isNull()) {
        one.m_sums.push_back(sum);
        one.addCount(sum.total.currency, count);
    }
    add(one);
}

void BoardTotals::addCount(Currency currency, qint64 count)
{
    const auto known = std::ranges::find(m_counts, currency, &std::pair<Currency, qint64>::first);
    if (known == m_counts.end())
        m_counts.emplace_back(currency, count);
    else
        known->second += count;
}

qint64 BoardTotals::countIn(Currency currency) const
{
    const auto known = std::ranges::find(m_counts, currency, &std::pair<Currency, qint64>::first);
    return known == m_counts.end() ? 0 : known->second;
}

std::vector<CurrencySum> BoardTotals::sums() const
{
    std::vector<CurrencySum> sums;
    std::ranges::copy_if(m_sums, std::back_inserter(sums), [](const CurrencySum &sum) { return sum.total.minor != 0; });
    std::ranges::sort(sums, std::greater(), [](const CurrencySum &sum) { return sum.total.toApproximate(); });
    return sums;
}

BoardTotals::Overall BoardTotals::overall(const BoardRates &rates) const
{
    const auto all = sums();
    Overall overall{{0, rates.main()}, {0, rates.main()}, false, {}, {}};
    if (all.size() == 1 && !rates.convert(all.front().total)) {
        overall.total = all.front().total;
        overall.weighted = all.front().weighted;
        return overall;
    }
    for (const CurrencySum &sum : all) {
        const auto total = rates.convert(sum.total);
        const auto weighted = rates.convert(sum.weighted);
        const auto together = total ? satchel::add(overall.total, *total)
                                    : Result<Money>(fail(Error::Kind::NotFound, {}));
        if (!together || !weighted) {
            overall.missing.push_back(sum.total.currency);
            continue;
        }
        overall.total = *together;
        overall.weighted.minor += weighted->minor;
        if (sum.total.currency != rates.main()) {
            overall.isConverted = true;
            const QDate asOf = rates.dateOf(sum.total.currency);
            if (!overall.ratesOf.isValid() || (asOf.isValid() && asOf < overall.ratesOf))
                overall.ratesOf = asOf;
        }
    }
    return overall;
}

} // namespace satchel::items
