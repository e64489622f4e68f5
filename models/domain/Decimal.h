// SPDX-License-Identifier: GPL-3.0-or-later
// An exact decimal with six digits after the point: quantities, rates, percentages, unit prices (I6). Stored as an
// integer count of millionths, so it compares, sorts and sums exactly; range ±9,223,372,036,854.775807.
#pragma once

#include "domain/Result.h"

namespace satchel {

class Decimal
{
public:
    static constexpr int digits = 6;
    static constexpr qint64 one = 1'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromMillionths(qint64 count) { return Decimal(count); }
    static constexpr Decimal fromInteger(int value) { return Decimal(value * one); }

    /// Reads "-12.5"; Invalid when it is no number, has more than six digits after the point, or is out of range.
    static Result<Decimal> fromString(QStringView text);

    /// Shortest exact form with a point: "0.125", "-3", "19".
    QString toString() const;
    constexpr qint64 millionths() const { return m_count; }
    /// For drawing only: a chart or a bar, never for arithmetic.
    double toApproximate() const { return static_cast<double>(m_count) / static_cast<double>(one); }

    auto operator<=>(const Decimal &) const = default;

private:
    constexpr explicit Decimal(qint64 count) : m_count(count) {}
    qint64 m_count = 0;
};

/// 10^exponent, for exponents from 0 to 18.
constexpr qint64 powerOfTen(int exponent)
{
    qint64 value = 1;
    while (exponent-- > 0)
        value *= 10;
    return value;
}

/// Reads an exact decimal as an integer count of 10^-scale; shared by Decimal and Money.
/// Invalid when it is no number, has more than `scale` digits after the point (trailing zeros do not count), or
/// overflows.
Result<qint64> parseScaled(QStringView text, int scale);

/// Writes count × 10^-scale with exactly `minimumDigits` or more digits after the point.
QString formatScaled(qint64 count, int scale, int minimumDigits);

/// a × b ÷ c without overflow in between, rounded half away from zero ("half up" for amounts).
/// Invalid when the result is out of range or c is 0.
Result<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c);

} // namespace satchel
