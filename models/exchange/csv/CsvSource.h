// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text as rows. Holds a block of the file and the last few rows (a total or a remark at the end of the file
// is only known as such when the end has come).
#pragma once

#include "exchange/csv/CsvDialect.h"
#include "exchange/csv/CsvLayout.h"
#include "exchange/csv/CsvRecord.h"
#include "exchange/csv/TextStream.h"
#include "exchange/RowSource.h"

#include <deque>

namespace satchel::exchange {

class CsvSource final : public RowSource
{
public:
    static Result<std::unique_ptr<RowSource>> open(const QString &path, const ReadOptions &options);

    QStringList columns() const override { return m_columns; }
    const SourceFormat &format() const override { return m_format; }
    Result<bool> next(SourceRow &row) override;
    Progress progress() const override { return {m_stream.bytesRead(), m_stream.bytesTotal()}; }

private:
    explicit CsvSource(TextStream stream) : m_stream(std::move(stream)) {}

    Result<void> detect(const ReadOptions &options);
    void describe(const DetectedDialect &detected, const CsvLayout &layout);
    Result<void> skipLines(int count);
    Result<bool> cut(SourceRow &row);
    bool takeRecord(SourceRow &row);
    bool recoverLine(CsvRecordState state, SourceRow &row);
    void fillCells(const CsvDialect &dialect, SourceRow &row) const;
    void checkLength(SourceRow &row) const;
    void checkPlace(SourceRow &row);
    bool standsAlone(const SourceRow &row) const;
    void checkBytes(std::string_view bytes, SourceRow &row) const;
    bool swallowsRows() const;
    void reject(SourceRow &row, RowProblem problem, QString reason, std::string_view raw) const;

    TextStream m_stream;
    CsvDialect m_dialect;
    CsvRecord m_record;
    SourceFormat m_format;
    QStringList m_columns;
    QStringList m_headerCells;
    std::deque<SourceRow> m_window; // the rows that may turn out to be the footer
    qint64 m_line = 1;
    qint64 m_row = 1; // SourceRow::row; a line "sep=;" is none
    qsizetype m_width = 1;
    qsizetype m_leastFilled = 1 << 20; // cells, over all rows handed out
    qint64 m_rescanned = 0; // bytes read again behind quotes that nobody closed
    RowShape m_shape;
    qint64 m_otherTable = 0; // row of the header of another table that is being read; 0: none
    bool m_isBehindGap = false; // the line above is blank
    qsizetype m_shortCells = 0;
    bool m_trimsTrailing = false;
    bool m_isDone = false;
};

} // namespace satchel::exchange
