// SPDX-License-Identifier: GPL-3.0-or-later
// A row of a sheet as its reader hands it out: only the cells that hold something, by ascending column.
#pragma once

#include <QString>

#include <vector>

namespace satchel::exchange {

/// What a cell says: dates as ISO 8601, numbers with a point, "12.5%", "1234.5 EUR", "true".
struct CellContent
{
    QString text;
    QString problem; // why the text is not the cell's value, as a sentence without a full stop; empty: it is
    bool isNumber = false; // the file has it as a number: its point is a decimal point
};

struct SheetCell
{
    int column = 0; // from 0
    CellContent content;
};

struct SheetRow
{
    static constexpr qint64 rowLimit = 1 << 20; // of Excel and LibreOffice
    static constexpr int columnLimit = 1 << 14;

    qint64 number = 0; // from 1, as spreadsheet programs show it
    std::vector<SheetCell> cells;
};

} // namespace satchel::exchange
