// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TypedAmount.h"

namespace satchel {

TypedAmount TypedAmount::read(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    if (space < 0)
        return {text, {}};
    return {text.left(space), Currency::fromCode(QStringView(text).mid(space + 1)).value_or(Currency())};
}

std::optional<Decimal> TypedAmount::in(Currency wanted, const ExchangeRates &rates) const
{
    const auto amount = Decimal::fromString(number);
    return amount ? rates.convert(*amount, currency.isNull() ? rates.main() : currency, wanted) : std::nullopt;
}

} // namespace satchel
