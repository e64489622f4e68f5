// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook, whatever its format: its sheets, and the rows of one of them as a stream.
#pragma once

#include "exchange/RowSource.h"
#include "exchange/spreadsheet/SheetRow.h"

namespace satchel::exchange {

class SheetReader
{
public:
    virtual ~SheetReader() = default;

    /// Fills `row` with the next one that holds something and answers true; false at the end of the sheet.
    virtual Result<bool> next(SheetRow &row) = 0;
    /// Bytes of the unpacked sheet that were read, and how many there are.
    virtual Progress progress() const = 0;
};

class Workbook
{
public:
    virtual ~Workbook() = default;

    virtual FileFormat format() const = 0;
    /// In the order of the tabs.
    virtual const QList<SheetInfo> &sheets() const = 0;
    /// The rows of a sheet, from its first. A reader must not outlive its workbook; there is one at a time.
    virtual Result<std::unique_ptr<SheetReader>> read(qsizetype sheet) = 0;
};

/// Opens an XLSX, ODS or FODS file. Invalid, with the reason, for what only has such a name.
Result<std::unique_ptr<Workbook>> openWorkbook(const QString &path);

} // namespace satchel::exchange
