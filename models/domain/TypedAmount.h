// SPDX-License-Identifier: GPL-3.0-or-later
// An amount as it is typed into a condition. "value >= 5000" asks in the main currency and "value >= 5000 EUR" in
// euros, whatever currency a record is in: 40,000 yen are not more than 5,000 euros.
#pragma once

#include "domain/ExchangeRates.h"

namespace satchel {

struct TypedAmount
{
    QString number; // "5000", "500.005"
    Currency currency; // null where none was typed

    /// "5000" or "5000 EUR". The number is checked by whoever parses the condition.
    static TypedAmount read(const QString &text);

    /// What it comes to in `currency`, by the newest rates. Empty where one of the rates is missing, and for no number.
    std::optional<Decimal> in(Currency currency, const ExchangeRates &rates) const;
};

} // namespace satchel
