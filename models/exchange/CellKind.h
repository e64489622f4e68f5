// SPDX-License-Identifier: GPL-3.0-or-later
// What a single cell looks like, judged by its bytes alone (UTF-8; unknown high bytes count as letters).
// Detection of dialects and headers and the types of whole columns are built on it.
#pragma once

#include <string_view>

namespace satchel::exchange {

enum class CellKind {
    Empty,
    Integer,
    LeadingZero, // digits that would lose their zeros as a number
    Decimal,
    Money,
    Percent,
    Date,
    Time,
    DateTime,
    Email,
    Url,
    Phone,
    Boolean,
    Code, // letters and digits without spaces: K-100482
    Text,
    Odd, // holds what cells rarely hold: another delimiter, a loose quote, control bytes
};

CellKind kindOfCell(std::string_view cell);

/// True for kinds that a header's name never has.
bool isTypedKind(CellKind kind);

std::string_view trimmedCell(std::string_view cell);

} // namespace satchel::exchange
