// SPDX-License-Identifier: GPL-3.0-or-later
// An amount of money is an integer count of its currency's minor unit (ISO 4217); never a double (I6).
#pragma once

#include "domain/Decimal.h"

#include <QStringList>

namespace satchel {

/// An ISO 4217 alphabetic code in three bytes.
class Currency
{
public:
    constexpr Currency() = default;
    /// Invalid for a code that ISO 4217 does not list. Lower case is accepted.
    static Result<Currency> fromCode(QStringView code);
    /// Reads back a code that was checked before it was stored.
    static Currency fromStored(const char *code, qsizetype size);

    QString code() const;
    /// Digits after the point: 0 for JPY, 2 for EUR, 3 for KWD, 4 for CLF.
    int digits() const;
    bool isNull() const { return m_code[0] == 0; }

    auto operator<=>(const Currency &) const = default;

    /// Every listed code, sorted.
    static QStringList allCodes();

private:
    char m_code[3] = {0, 0, 0};
};

struct Money
{
    qint64 minor = 0; // in the currency's minor unit: 123450 is 1,234.50 EUR
    Currency currency;

    auto operator<=>(const Money &) const = default;

    /// "1234.50" and a currency; Invalid when it has more digits than the currency.
    static Result<Money> fromString(QStringView amount, Currency currency);
    /// The amount with exactly the currency's digits: "1234.50", "11200000" (JPY).
    QString amountText() const;
    /// Major units, for drawing only.
    double toApproximate() const;
};

/// The price of one unit; it may have more digits than the currency (up to six).
struct UnitPrice
{
    Decimal amount;
    Currency currency;

    auto operator<=>(const UnitPrice &) const = default;

    /// The amount with at least the currency's digits: "0.125", "12.50".
    QString amountText() const;
};

/// amount × percent ÷ 100, rounded half away from zero to the minor unit.
Result<Money> percentOf(Money amount, Decimal percent);

/// Sum of two amounts of one currency; Invalid when they differ or the sum is out of range.
Result<Money> add(Money a, Money b);

/// Converts with "1 unit of `to` costs `rate` units of the amount's currency"; rounded half away from zero.
Result<Money> convert(Money amount, Currency to, Decimal rate);

} // namespace satchel
