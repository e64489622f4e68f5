// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ExchangeRates.h"

#include <algorithm>

namespace satchel {

void ExchangeRates::add(const Rate &rate)
{
    const auto known = std::ranges::find(m_rates, rate.currency, &Rate::currency);
    if (known == m_rates.end())
        m_rates.push_back(rate);
    else if (!known->asOf.isValid() || known->asOf <= rate.asOf)
        *known = rate;
}

const ExchangeRates::Rate *ExchangeRates::find(Currency currency) const
{
    const auto found = std::ranges::find(m_rates, currency, &Rate::currency);
    return found == m_rates.end() ? nullptr : &*found;
}

std::optional<Money> ExchangeRates::convert(Money amount) const
{
    if (amount.currency == m_main)
        return amount;
    const Rate *rate = find(amount.currency);
    const auto converted = rate ? satchel::convert(amount, m_main, rate->units)
                                : Result<Money>(fail(Error::Kind::NotFound, {}));
    return converted ? std::optional(*converted) : std::nullopt;
}

std::optional<Money> ExchangeRates::convertTo(Money amount, Currency currency) const
{
    if (amount.currency != m_main)
        return {};
    if (currency == m_main)
        return amount;
    const Rate *rate = find(currency);
    if (!rate)
        return {};
    qint64 more = 1; // a unit of the main currency's last digit, in the other currency
    qint64 fewer = 1;
    for (int digits = m_main.digits(); digits < currency.digits(); ++digits)
        more *= 10;
    for (int digits = currency.digits(); digits < m_main.digits(); ++digits)
        fewer *= 10;
    const auto units = multiplyDivide(rate->units.millionths(), more, 1);
    const auto minor = units ? multiplyDivide(amount.minor, *units, Decimal::one * fewer) : units;
    return minor ? std::optional(Money{*minor, currency}) : std::nullopt;
}

std::optional<Decimal> ExchangeRates::unitsOf(Currency currency) const
{
    if (currency == m_main)
        return Decimal::fromInteger(1);
    const Rate *rate = find(currency);
    return rate ? std::optional(rate->units) : std::nullopt;
}

std::optional<Decimal> ExchangeRates::convert(Decimal amount, Currency from, Currency to) const
{
    if (from == to)
        return amount;
    const auto given = unitsOf(from);
    const auto wanted = unitsOf(to);
    if (!given || !wanted)
        return {};
    const auto converted = multiplyDivide(amount.millionths(), wanted->millionths(), given->millionths());
    return converted ? std::optional(Decimal::fromMillionths(*converted)) : std::nullopt;
}

std::vector<Currency> ExchangeRates::currencies() const
{
    std::vector<Currency> all{m_main};
    for (const Rate &rate : m_rates) {
        if (rate.currency != m_main)
            all.push_back(rate.currency);
    }
    return all;
}

QDate ExchangeRates::dateOf(Currency currency) const
{
    const Rate *rate = find(currency);
    return rate ? rate->asOf : QDate();
}

} // namespace satchel
