// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that an XLSX file keeps in its cells (t="inlineStr") instead of in the shared strings, as report generators and
// streaming writers do. liborcus 0.17 passes them over, so they are read in a second pass over the sheet's part.
#pragma once

#include "exchange/spreadsheet/WorkbookReader.h"

namespace satchel::exchange {

/// Adds the inline texts of `sheet` to `table`. Throws what liborcus throws; WorkbookReader catches it.
void addInlineStrings(const QString &path, const QString &sheet, SheetTable &table, TextArena &texts);

/// "BC12" as column 54, row 11; both -1 when it is no such thing.
struct CellAddress
{
    int column = -1;
    int row = -1;
};
CellAddress cellAddress(std::string_view text);

} // namespace satchel::exchange
