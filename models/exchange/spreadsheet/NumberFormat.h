// SPDX-License-Identifier: GPL-3.0-or-later
// What a number format says about the number under it: whether it is a date, a percentage, an amount or digits that
// keep their zeros. From ECMA-376-1, 18.8.30 (built-in formats) and 18.8.31 (codes).
#pragma once

#include <QString>

namespace satchel::exchange {

struct NumberFormat
{
    enum class Meaning {
        Number,
        Percent,
        Date,
        Time, // of the day
        DateTime,
        Duration, // elapsed time: [h]:mm
        DateOrTime, // built-in formats that are one or the other by the language of the program
        Boolean, // of OpenDocument: 1 is true
    };

    Meaning meaning = Meaning::Number;
    QString currency; // symbol or code: "€", "CHF"
    QString mask; // of digits that are no quantity: "00000", "000-00-0000"; "0" means a digit
    bool hasFraction = false; // shows parts of a second

    bool isNumber() const { return meaning == Meaning::Number || meaning == Meaning::Percent; }
    bool operator==(const NumberFormat &) const = default;
};

/// A symbol or code of a currency that numbers are read with: "€", "CHF", "zł".
bool isCurrencyText(const QString &text);

/// The format of a code such as `[$-407]dd.mm.yyyy;@`. Only the section for positive numbers counts.
NumberFormat formatOfCode(QStringView code);

/// The format that needs no code in the file; plain for an id that the standard leaves to the language.
NumberFormat builtInFormat(int id);

} // namespace satchel::exchange
