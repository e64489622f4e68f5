// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet of an XLSX file. Rows and cells without a reference follow the ones before them
// (ECMA-376-1, 18.3.1.73 and 18.3.1.4).
#pragma once

#include "exchange/spreadsheet/MergedCells.h"
#include "exchange/spreadsheet/Workbook.h"
#include "exchange/spreadsheet/xlsx/XlsxCell.h"
#include "exchange/spreadsheet/XmlPart.h"

namespace satchel::exchange {

class XlsxSheet final : public SheetReader
{
public:
    /// `context` must outlive the reader. Invalid when the part cannot be unpacked.
    static Result<std::unique_ptr<SheetReader>> open(
        const ZipArchive &archive, const QString &part, CellContext context);

    Result<bool> next(SheetRow &row) override;
    Progress progress() const override { return {m_xml.bytesRead(), m_size}; }

private:
    XlsxSheet(std::unique_ptr<QIODevice> device, const QString &part, const ZipArchive &archive, MergedCells merged,
        CellContext context);

    void findRows();
    Result<void> readRow(SheetRow &row);
    Result<void> readCell(SheetRow &row, int &column);
    XlsxCell cellAtHand();
    Result<void> checkPlace(qint64 row, int column) const;

    XmlPart m_xml;
    qint64 m_size;
    MergedCells m_merged;
    CellContext m_context;
    qint64 m_row = 0; // the last one read
};

} // namespace satchel::exchange
