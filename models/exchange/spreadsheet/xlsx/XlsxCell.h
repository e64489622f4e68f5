// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell of an XLSX sheet says (ECMA-376-1, 18.3.1.4 and 18.18.11): its type decides how its value is read.
#pragma once

#include "exchange/spreadsheet/CellText.h"
#include "exchange/spreadsheet/TextStore.h"
#include "exchange/spreadsheet/xlsx/CellStyles.h"

#include <optional>

namespace satchel::exchange {

/// A cell as its element holds it.
struct XlsxCell
{
    QString type; // of t: "s", "str", "inlineStr", "b", "e", "d", "n" or nothing, which is "n"
    qsizetype style = 0;
    std::optional<QString> value; // of v
    std::optional<QString> inlineText; // of is
    std::optional<QString> formula; // of f; empty for a cell that shares the formula of another
};

/// What the cells of one workbook refer to.
struct CellContext
{
    const TextStore &strings;
    const CellStyles &styles;
    DateSystem dates = DateSystem::From1900;
};

/// Empty text and no problem: the cell holds nothing. Io when the shared strings cannot be read.
Result<CellContent> contentOfCell(const XlsxCell &cell, const CellContext &context);

} // namespace satchel::exchange
