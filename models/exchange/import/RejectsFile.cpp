// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/RejectsFile.h"

#include "exchange/FilePlace.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

RejectsFile::RejectsFile(QString path, QStringList columns, const SourceFormat &format)
    : m_path(std::move(path)), m_columns(std::move(columns)), m_isTable(isTable(format.format))
{
    // As the file was: somebody opens it with the program that made the other one.
    const bool isPlain = format.delimiter == u";" || format.delimiter == u"\t" || format.delimiter == u"|";
    m_options.delimiter = isPlain ? format.delimiter[0].toLatin1() : ',';
    m_options.hasByteOrderMark = format.hasByteOrderMark;
}

Result<void> RejectsFile::add(const SourceRow &row, const QString &reason)
{
    if (!m_writer) {
        m_writer = std::make_unique<CsvWriter>(m_path, m_options);
        TRY(m_writer->open());
        if (auto written = m_writer->writeCells(m_columns + QStringList{m_isTable ? u"row"_s : u"line"_s, u"reason"_s});
            !written)
            return written;
    }
    QStringList cells = row.cells;
    // Too many cells: what is left over stays with the last one, so that place and reason are in their columns.
    while (cells.size() > m_columns.size()) {
        const QString last = cells.takeLast();
        cells.last() += QLatin1Char(m_options.delimiter) + last;
    }
    while (cells.size() < m_columns.size())
        cells.append(QString());
    cells.append(QString::number(row.row));
    cells.append(reason);
    return m_writer->writeCells(cells);
}

Result<QString> RejectsFile::finish()
{
    if (!m_writer)
        return QString();
    TRY(m_writer->finish());
    return m_path;
}

} // namespace satchel::exchange
