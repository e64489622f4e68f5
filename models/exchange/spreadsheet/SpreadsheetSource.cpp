// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/SpreadsheetSource.h"

#include "domain/Reason.h"
#include "exchange/csv/CsvLayout.h"
#include "exchange/spreadsheet/PartNesting.h"
#include "exchange/spreadsheet/ZipDirectory.h"
#include "exchange/TableFooter.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t sampleRows = 200;

QByteArray quoted(const QString &cell)
{
    return '"' + cell.toUtf8().replace("\"", "\"\"") + '"';
}

Result<FileFormat> formatOf(const ZipDirectory &directory, const QString &path)
{
    if (directory.names.contains(u"xl/workbook.xml"_s) || directory.names.contains(u"xl/_rels/workbook.xml.rels"_s))
        return FileFormat::Xlsx;
    if (directory.names.contains(u"content.xml"_s))
        return FileFormat::Ods;
    if (directory.names.contains(u"xl/workbook.bin"_s))
        return fail(Error::Kind::Invalid, Reason::tr("binary workbooks (XLSB) are not read: save the file as XLSX"), path);
    return fail(Error::Kind::Invalid, Reason::tr("this is a zip file, but not a spreadsheet"), path);
}

} // namespace

Result<std::unique_ptr<RowSource>> SpreadsheetSource::open(const QString &path, const ReadOptions &options)
{
    const auto directory = readZipDirectory(path);
    if (!directory)
        return fail(directory.error());
    const auto format = formatOf(*directory, path);
    if (!format)
        return fail(format.error());
    if (const auto checked = checkNesting(path, directory->names); !checked)
        return fail(checked.error());
    auto workbook = readWorkbook(path, *format, options.sheet);
    if (!workbook)
        return fail(workbook.error());
    std::unique_ptr<SpreadsheetSource> source(new SpreadsheetSource);
    source->m_workbook = std::move(*workbook);
    source->m_fileSize = QFileInfo(path).size();
    source->m_format.format = *format;
    source->m_format.sheets = source->m_workbook.sheets;
    source->m_format.sheet = source->m_workbook.sheet;
    source->findTable(options);
    source->findFooter();
    return std::unique_ptr<RowSource>(std::move(source));
}

QStringList SpreadsheetSource::cellsAt(size_t row) const
{
    QStringList cells(m_workbook.table.width());
    for (const SheetCell &cell : m_workbook.table.rows()[row])
        cells[cell.column] = m_workbook.textAt(cell);
    return cells;
}

/// The first rows, written as delimited text, go through the same eyes as a CSV file.
void SpreadsheetSource::findTable(const ReadOptions &options)
{
    const auto &rows = m_workbook.table.rows();
    QByteArray sample;
    std::vector<size_t> sheetRows; // by line of the sample
    for (size_t i = 0; i < rows.size() && sheetRows.size() < sampleRows; ++i) {
        if (rows[i].empty())
            continue;
        QByteArrayList cells;
        for (const QString &cell : cellsAt(i))
            cells.append(quoted(cell.left(200).simplified()));
        sample += cells.join(',') + '\n';
        sheetRows.push_back(i);
    }
    DetectedDialect detected;
    detected.columns = m_workbook.table.width();
    const CsvLayout layout
        = detectLayout(CsvSample{{sample.constData(), size_t(sample.size())}, true}, detected, options);
    QStringList names;
    for (const QByteArray &name : layout.names)
        names.append(QString::fromUtf8(name));
    while (names.size() < m_workbook.table.width())
        names.append(QString());
    m_columns = completeColumnNames(names);
    const size_t headerIndex = size_t(qMax<qint64>(layout.headerLine - 1, layout.skippedLines));
    const bool hasHeader = layout.headerLine > 0 && headerIndex < sheetRows.size();
    m_format.hasHeader = hasHeader;
    m_format.headerLine = hasHeader ? qint64(sheetRows[headerIndex]) + 1 : 0;
    m_format.notes = layout.notes;
    m_row = headerIndex < sheetRows.size() ? sheetRows[headerIndex] + (hasHeader ? 1 : 0) : 0;
    const auto isFilled = [](const std::vector<SheetCell> &row) { return !row.empty(); };
    m_format.rows = std::count_if(rows.begin() + std::ptrdiff_t(std::min(m_row, rows.size())), rows.end(), isFilled);
    m_format.rowsAreExact = true;
}

void SpreadsheetSource::findFooter()
{
    const auto &rows = m_workbook.table.rows();
    std::deque<SourceRow> last;
    qsizetype least = m_columns.size() * 2;
    for (size_t i = m_row; i < rows.size(); ++i) {
        if (!rows[i].empty() && i + 8 < rows.size())
            least = qMin(least, qsizetype(rows[i].size()));
    }
    for (size_t i = rows.size() > 8 ? rows.size() - 8 : 0; i < rows.size(); ++i) {
        if (i < m_row || rows[i].empty())
            continue;
        SourceRow row;
        row.line = qint64(i);
        row.cells = cellsAt(i);
        last.push_back(row);
    }
    markFooters(last, m_columns.size(), least, u"\t"_s);
    for (const SourceRow &row : last) {
        if (row.problem == RowProblem::Footer)
            m_footers.push_back(size_t(row.line));
    }
}

Result<bool> SpreadsheetSource::next(SourceRow &row)
{
    const auto &rows = m_workbook.table.rows();
    while (m_row < rows.size()) {
        const size_t at = m_row++;
        if (rows[at].empty())
            continue;
        row = SourceRow();
        row.line = qint64(at) + 1;
        row.cells = cellsAt(at);
        if (countFilled(row.cells) == 0)
            continue;
        if (std::find(m_footers.begin(), m_footers.end(), at) != m_footers.end()) {
            row.problem = RowProblem::Footer;
            row.reason = Reason::tr("this looks like a total or a remark below the table, not like a record");
            row.raw = row.cells.join(u'\t');
        }
        return true;
    }
    return false;
}

Progress SpreadsheetSource::progress() const
{
    const size_t total = qMax<size_t>(m_workbook.table.rows().size(), 1);
    return {qint64(double(m_fileSize) * double(m_row) / double(total)), m_fileSize};
}

} // namespace satchel::exchange
