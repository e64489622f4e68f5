// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of an XLSX or ODS file as rows. Titles above the table and totals below it are found as in delimited files.
#pragma once

#include "exchange/RowSource.h"
#include "exchange/spreadsheet/WorkbookReader.h"

namespace satchel::exchange {

class SpreadsheetSource final : public RowSource
{
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_columns; }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override;

private:
    SpreadsheetSource() = default;

    void findTable(const ReadOptions &options);
    QStringList cellsAt(size_t row) const;
    void findFooter();

    Workbook m_workbook;
    SourceFormat m_format;
    QStringList m_columns;
    std::vector<size_t> m_footers;
    qint64 m_fileSize = 0;
    size_t m_row = 0;
};

} // namespace satchel::exchange
