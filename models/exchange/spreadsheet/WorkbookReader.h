// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one sheet of an XLSX or ODS file through liborcus. All of liborcus stays behind this door: it throws, we do
// not.
#pragma once

#include "domain/Result.h"
#include "exchange/RowSource.h"
#include "exchange/spreadsheet/SheetTable.h"

namespace satchel::exchange {

struct Workbook
{
    QStringList sheets;
    QString sheet; // the one that was read
    SheetTable table;
    TextArena texts;
    std::vector<CellFormat> formats;
    qint64 epoch = 2415019; // 1899-12-30 as a Julian day

    QString textAt(const SheetCell &cell) const;
};

/// `sheet` empty: the first one that holds anything.
Result<Workbook> readWorkbook(const QString &path, FileFormat format, const QString &sheet);

} // namespace satchel::exchange
