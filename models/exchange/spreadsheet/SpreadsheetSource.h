// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of a workbook as rows. The first rows decide where the table begins and how wide it is; titles above it and
// totals below it are found as in delimited files. Holds those first rows, and later the last eight.
#pragma once

#include "exchange/spreadsheet/Workbook.h"

#include <deque>

namespace satchel::exchange {

class SpreadsheetSource final : public RowSource
{
public:
    /// Without options.sheet the first visible sheet that holds anything is read.
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_columns; }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override;

private:
    SpreadsheetSource(std::unique_ptr<Workbook> workbook, QString path);

    Result<void> chooseSheet(const QString &wanted);
    Result<void> chooseNamed(const QString &wanted);
    Result<void> chooseFirst();
    Result<bool> openSheet(qsizetype sheet);
    Result<bool> pull(SheetRow &row);
    void findTable(const ReadOptions &options);
    void countRows();
    Result<bool> take(SheetRow &row);
    Result<void> fillWindow();
    SourceRow toSourceRow(const SheetRow &row) const;
    void reject(SourceRow &row, RowProblem problem, QString reason) const;

    QString m_path;
    std::unique_ptr<Workbook> m_workbook;
    std::unique_ptr<SheetReader> m_reader;
    SourceFormat m_format;
    QStringList m_columns;
    int m_width = 0;
    std::deque<SheetRow> m_sample; // the first rows, before they are handed out
    std::deque<SourceRow> m_window; // the rows that may turn out to be the footer
    qsizetype m_leastFilled = 1 << 20; // cells, over all rows handed out
    bool m_isSampleAll = false; // the sheet has no more rows
    bool m_isDone = false;
};

} // namespace satchel::exchange
