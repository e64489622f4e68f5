// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/CsvWriter.h"

#include "exchange/csv/FormulaGuard.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

Result<std::unique_ptr<RowWriter>> CsvWriter::create(
    const QString &path, const std::vector<Field> &columns, const WriteOptions &options)
{
    auto writer = std::make_unique<CsvWriter>(path, options);
    writer->m_columns = columns;
    TRY(writer->open());
    QStringList header;
    for (const Field &column : columns)
        header.append(column.label);
    TRY(writer->writeCells(header));
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> CsvWriter::open()
{
    TRY(m_file.open());
    return m_options.hasByteOrderMark ? m_file.write("\xEF\xBB\xBF") : Result<void>();
}

Result<void> CsvWriter::write(const std::vector<Value> &values)
{
    QStringList cells;
    cells.reserve(qsizetype(values.size()));
    for (size_t i = 0; i < values.size() && i < m_columns.size(); ++i)
        cells.append(cellText(m_columns[i], values[i]));
    return writeCells(cells);
}

Result<void> CsvWriter::writeCells(const QStringList &cells)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += m_options.delimiter;
        const QByteArray cell = withFormulaGuard(cells[i]).toUtf8();
        const bool hasEdge = cell.startsWith(' ') || cell.endsWith(' ') || cell.startsWith('#');
        const bool needsQuotes = hasEdge || cell.contains(m_options.delimiter) || cell.contains('"')
            || cell.contains('\n') || cell.contains('\r') || cell.startsWith('\'') || cell.startsWith('`')
            || (cells.size() == 1 && cell.isEmpty());
        line += needsQuotes ? '"' + QByteArray(cell).replace('"', "\"\"") + '"' : cell;
    }
    line += "\r\n";
    return m_file.write(line);
}

} // namespace satchel::exchange
