// SPDX-License-Identifier: GPL-3.0-or-later
// The words that dates are written with, in the languages named in the source: months and days of the week from CLDR
// (unicode.org/cldr, as QLocale has it), long and short, alone and within a date.
#pragma once

#include <QString>

namespace satchel::exchange {

struct DateWord
{
    int month = 0; // 1 to 12; 0: it is no month, or in two languages two different ones
    bool isIdle = false; // a day of the week, an article: says nothing about the date
};

/// A whole word in any case, with or without accents; its beginning where that is enough, from three letters on.
DateWord dateWord(const QString &word);
/// A suffix of a number: "rd" of "3rd", "er" of "1er".
bool isOrdinalEnding(const QString &word);

} // namespace satchel::exchange
