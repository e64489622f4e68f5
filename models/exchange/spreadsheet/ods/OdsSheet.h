// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one table of an ODS file (ODF 1.3-3, 9.1). Rows and cells that repeat are handed out as often as they
// are there; cells that a merged one covers keep their place.
#pragma once

#include "exchange/spreadsheet/MergedCells.h"
#include "exchange/spreadsheet/ods/OdsCell.h"
#include "exchange/spreadsheet/ods/OdsStyles.h"
#include "exchange/spreadsheet/Workbook.h"

namespace satchel::exchange {

class OdsSheet final : public SheetReader
{
public:
    /// `content`: the whole part of the tables; `number`: which table of it, from 0. `styles` must outlive the reader.
    OdsSheet(std::unique_ptr<QIODevice> content, const QString &part, const QString &path, qint64 size,
        qsizetype number, const OdsStyles &styles);

    Result<bool> next(SheetRow &row) override;
    Progress progress() const override { return {m_xml.bytesRead(), m_size}; }

private:
    void findTable(qsizetype number);
    bool nextRowElement();
    void readColumn();
    QString styleOf(const OdsCell &cell, int column) const;
    Result<void> readRow();
    Result<void> readCell(int &column);
    Result<void> checkPlace(qint64 row, qint64 column) const;

    XmlPart m_xml;
    const OdsStyles &m_styles;
    qint64 m_size;
    MergedCells m_merged;
    std::vector<QString> m_columnStyles; // of cells that name none; shorter than the row when the rest has none either
    QString m_rowStyle; // the same of the row at hand; goes before the column's
    SheetRow m_row; // the last one read
    qint64 m_repeats = 0; // how often it is still to be handed out
    qint64 m_end = 0; // number of the last row that was passed
    int m_groups = 0; // how deep in groups of rows
};

/// Goes into the element that holds the tables; false when the file holds no spreadsheet.
bool enterSpreadsheet(XmlPart &xml);

} // namespace satchel::exchange
