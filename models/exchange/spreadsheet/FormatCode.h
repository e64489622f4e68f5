// SPDX-License-Identifier: GPL-3.0-or-later
// The first section of a number format's code, cut into pieces: placeholders and letters, literal text, brackets.
#pragma once

#include <QString>

#include <vector>

namespace satchel::exchange {

struct FormatPiece
{
    enum class Kind {
        Letters, // of a date: one letter, as often as it is repeated, lower case
        HalfDay, // AM/PM
        Elapsed, // [h], [mm], [s]
        Digit, // one of 0 # ?
        Mark, // another character that is not quoted: , . % - ( ) space / : + E @ *
        Literal, // quoted or escaped text
        Currency, // of [$€-407]
    };

    Kind kind = Kind::Mark;
    QString text;
};

std::vector<FormatPiece> cutFormatCode(QStringView code);

} // namespace satchel::exchange
