// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which a delimited file is written. Bytes are those of the text window (UTF-8 or Windows-1252).
#pragma once

#include <QByteArray>

namespace satchel::exchange {

struct CsvDialect
{
    QByteArray delimiter = ","; // empty: one column
    char quote = '"'; // '\0': cells are never quoted
    char escape = '\0'; // before a quote, besides doubling; meaningful only if hasEscape
    bool hasEscape = false;
    bool skipsSpaces = false; // spaces around cells are decoration, as in "a, b" or aligned columns
    bool collapsesDelimiters = false; // runs of the delimiter are one, as in columns made with spaces

    bool hasQuote() const { return quote != '\0'; }
    bool operator==(const CsvDialect &) const = default;
};

} // namespace satchel::exchange
