// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ExchangeRates.h"
#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

Result<ExchangeRates> ExchangeRates::read(Store &store)
{
    Query query{EntityKind::ExchangeRate, {field::currency, field::rate, field::as_of}, {}, {}, {}, -1, false};
    const auto rows = TRY(store.select(query));
    ExchangeRates rates;
    rates.m_main = store.mainCurrency();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const auto currency = Currency::fromCode(rows.text(i, 0));
        if (!currency || rows.integer(i, 1) <= 0)
            continue;
        const Rate rate{*currency, Decimal::fromMillionths(rows.integer(i, 1)), valueOr<QDate>(rows.value(i, 2))};
        const auto known = std::ranges::find(rates.m_rates, *currency, &Rate::currency);
        if (known == rates.m_rates.end())
            rates.m_rates.push_back(rate);
        else if (!known->asOf.isValid() || known->asOf <= rate.asOf)
            *known = rate;
    }
    return rates;
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

} // namespace satchel::store
