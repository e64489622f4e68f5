// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as people write them: 1.985.000,00 €, USD 1,200.50, (12.5), 1'200.–. One cell may be ambiguous (1.234);
// the column decides what the decimal separator is.
#pragma once

#include <optional>
#include <QByteArray>
#include <string_view>

namespace satchel::exchange {

struct NumberText
{
    std::string_view digits; // with separators, without sign, currency and percent sign
    bool isNegative = false;
    bool isPercent = false;
    QByteArray currency; // ISO code, when a symbol or code was written
    char decimal = '\0'; // '.' or ',' when the text itself decides; '\0' when it has none or both are possible
    bool isAmbiguous = false; // one separator with three digits behind it: thousands or decimals
    bool hasSeparators = false;
};

std::optional<NumberText> readNumber(std::string_view cell);

/// Plain notation with a point ("-1985000.00"); nothing when the separators do not fit `decimal`.
std::optional<QByteArray> toPlainNumber(const NumberText &number, char decimal);

} // namespace satchel::exchange
