// SPDX-License-Identifier: GPL-3.0-or-later
// Cutting one record out of bytes. Pure functions on a window; both detection and reading use them.
//
//   window:  a,"b ""c""",d\r\nnext…
//   cells:   [a] [b ""c"" quoted doubled] [d]      size: 15, lines: 1
#pragma once

#include "exchange/csv/CsvDialect.h"

#include <string>
#include <string_view>
#include <vector>

namespace satchel::exchange {

struct CsvCell
{
    std::string_view text; // without the enclosing quotes
    bool isQuoted = false;
    bool isEscaped = false; // holds doubled or escaped quotes
};

enum class CsvRecordState {
    Complete,
    NeedsMore, // the window ends inside the record
    Unclosed, // a quoted cell never ends (within the window, which is the rest of the file, or the limit)
    Stray, // text follows a closing quote
};

struct CsvRecord
{
    std::vector<CsvCell> cells;
    size_t size = 0; // with its terminator
    int lines = 0; // terminators consumed

    bool isBlank() const; // no cell holds anything but spaces
};

/// Longest quoted cell that is believed; a longer one is an opening quote that nobody closed.
constexpr size_t quotedCellLimit = 4 * 1024 * 1024;

/// Reads by the rules. `isLast`: nothing follows the window.
CsvRecordState cutRecord(
    std::string_view window, bool isLast, const CsvDialect &dialect, CsvRecord &record, size_t limit = quotedCellLimit);

/// Reads one physical line that breaks the rules: a quote ends a cell only before a delimiter or the end of the line.
/// False if a quote still stays open or is inside an unquoted cell.
bool cutLineLeniently(std::string_view line, const CsvDialect &dialect, CsvRecord &record);

/// The physical line at the start of the window without its terminator; `size` includes it.
std::string_view firstLine(std::string_view window, size_t &size);

/// The cell's text with quotes undoubled and escapes removed.
std::string unescaped(const CsvCell &cell, const CsvDialect &dialect);

} // namespace satchel::exchange
