// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/spreadsheet/SpreadsheetSource.h"

#include "domain/Reason.h"
#include "exchange/csv/CsvLayout.h"
#include "exchange/FilePlace.h"
#include "exchange/spreadsheet/CellAddress.h"
#include "exchange/TableFooter.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t sampleRows = 200;
constexpr size_t footerWindow = 8;

bool isBlank(const SheetCell &cell)
{
    return cell.content.problem.isEmpty() && cell.content.text.trimmed().isEmpty();
}

bool isBlank(const SheetRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) { return isBlank(cell); });
}

int widthOf(const SheetRow &row)
{
    int width = 0;
    for (const SheetCell &cell : row.cells)
        width = isBlank(cell) ? width : qMax(width, cell.column + 1);
    return width;
}

QByteArray quoted(const QString &cell)
{
    return '"' + cell.left(200).simplified().toUtf8().replace("\"", "\"\"") + '"';
}

/// A row as a line of delimited text.
QByteArray lineOf(const SheetRow &row, int width)
{
    QByteArrayList cells(width, "\"\"");
    for (const SheetCell &cell : row.cells) {
        if (cell.column < width)
            cells[cell.column] = quoted(cell.content.text);
    }
    return cells.join(',') + '\n';
}

QString namesOf(const QList<SheetInfo> &sheets)
{
    QStringList names;
    for (const SheetInfo &sheet : sheets)
        names << u'"' + sheet.name + u'"';
    return names.join(u", "_s);
}

} // namespace

SpreadsheetSource::SpreadsheetSource(std::unique_ptr<Workbook> workbook, QString path)
    : m_path(std::move(path)), m_workbook(std::move(workbook))
{
    m_format.format = m_workbook->format();
    m_format.sheets = m_workbook->sheets();
}

Result<std::unique_ptr<RowSource>> SpreadsheetSource::open(const QString &path, const ReadOptions &options)
{
    auto workbook = TRY(openWorkbook(path));
    std::unique_ptr<SpreadsheetSource> source(new SpreadsheetSource(std::move(workbook), path));
    if (auto chosen = source->chooseSheet(options.sheet); !chosen)
        return fail(chosen.error().kind, chosen.error().what, path);
    source->findTable(options);
    source->countRows();
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<void> SpreadsheetSource::chooseSheet(const QString &wanted)
{
    return wanted.isEmpty() ? chooseFirst() : chooseNamed(wanted);
}

/// A hidden sheet is read only when it is asked for by its name.
Result<void> SpreadsheetSource::chooseNamed(const QString &wanted)
{
    for (qsizetype i = 0; i < m_format.sheets.size(); ++i) {
        if (m_format.sheets[i].name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        const auto opened = TRY(openSheet(i));
        return opened
            ? Result<void>()
            : fail(Error::Kind::Invalid, Reason::tr("the sheet \"%1\" is empty").arg(m_format.sheets[i].name));
    }
    return fail(Error::Kind::NotFound,
        Reason::tr("the file has no sheet named \"%1\", it has %2").arg(wanted, namesOf(m_format.sheets)));
}

Result<void> SpreadsheetSource::chooseFirst()
{
    for (qsizetype i = 0; i < m_format.sheets.size(); ++i) {
        const auto opened = TRY(m_format.sheets[i].isHidden ? Result<bool>(false) : openSheet(i));
        if (opened)
            return {};
    }
    return fail(Error::Kind::Invalid, Reason::tr("all visible sheets of the file are empty"));
}

/// False for a sheet that holds nothing.
Result<bool> SpreadsheetSource::openSheet(qsizetype sheet)
{
    m_reader.reset();
    auto reader = TRY(m_workbook->read(sheet));
    m_reader = std::move(reader);
    m_format.sheet = m_format.sheets[sheet].name;
    while (!m_isSampleAll && m_sample.size() < sampleRows) {
        const auto got = pull(m_sample.emplace_back());
        if (!got)
            return got;
        m_isSampleAll = !*got;
        if (m_isSampleAll)
            m_sample.pop_back();
    }
    m_isSampleAll = m_isSampleAll && !m_sample.empty(); // another sheet may hold more
    return !m_sample.empty();
}

/// The next row of the sheet that a person would not call empty.
Result<bool> SpreadsheetSource::pull(SheetRow &row)
{
    while (true) {
        const auto got = m_reader->next(row);
        if (!got)
            return fail(got.error().kind, got.error().what, m_path);
        if (!*got || !isBlank(row))
            return *got;
    }
}

/// The first rows, written as delimited text, go through the same eyes as a CSV file.
void SpreadsheetSource::findTable(const ReadOptions &options)
{
    for (const SheetRow &row : m_sample)
        m_width = qMax(m_width, widthOf(row));
    QByteArray text;
    for (const SheetRow &row : m_sample)
        text += lineOf(row, m_width);
    DetectedDialect detected;
    detected.columns = m_width;
    const CsvLayout layout = detectLayout(CsvSample{{text.constData(), size_t(text.size())}, true}, detected, options);
    QStringList names;
    for (const QByteArray &name : layout.names)
        names.append(QString::fromUtf8(name));
    names.resize(qMax(names.size(), qsizetype(m_width)));
    m_columns = completeColumnNames(names);
    const auto start = std::min(size_t(qMax<qint64>(layout.headerLine - 1, layout.skippedLines)), m_sample.size() - 1);
    m_format.hasHeader = layout.headerLine > 0;
    m_format.headerRow = m_format.hasHeader ? m_sample[start].number : 0;
    m_format.notes = layout.notes;
    if (layout.ignoredFrom > 0) // the layout knows no empty rows
        m_format.notes.append(
            ignoredRowsText(m_sample[size_t(layout.ignoredFrom) - 1].number, m_sample[start].number - 1));
    m_sample.erase(m_sample.begin(), m_sample.begin() + std::ptrdiff_t(start) + (m_format.hasHeader ? 1 : 0));
}

void SpreadsheetSource::countRows()
{
    const auto rows = qint64(m_sample.size());
    const Progress read = m_reader->progress();
    m_format.rowsAreExact = m_isSampleAll;
    m_format.rows = m_isSampleAll || read.bytesRead == 0
        ? rows
        : qint64(double(rows) * double(read.bytesTotal) / double(read.bytesRead));
}

Result<bool> SpreadsheetSource::take(SheetRow &row)
{
    if (m_sample.empty())
        return m_isSampleAll ? Result<bool>(false) : pull(row);
    row = std::move(m_sample.front());
    m_sample.pop_front();
    return true;
}

Result<void> SpreadsheetSource::fillWindow()
{
    while (!m_isDone && m_window.size() < footerWindow) {
        SheetRow row;
        const auto got = TRY(take(row));
        if (got)
            m_window.push_back(toSourceRow(row));
        m_isDone = !got;
        if (m_isDone)
            markFooters(m_window, m_width, m_leastFilled, u"\t"_s);
    }
    return {};
}

Result<bool> SpreadsheetSource::next(SourceRow &row)
{
    TRY(fillWindow());
    return takeRow(m_window, m_width, m_leastFilled, row);
}

void SpreadsheetSource::reject(SourceRow &row, RowProblem problem, QString reason) const
{
    row.problem = problem;
    row.reason = std::move(reason);
    row.raw = row.cells.join(u'\t');
}

/// The width was decided by the first rows: a value further right belongs to no column.
SourceRow SpreadsheetSource::toSourceRow(const SheetRow &row) const
{
    SourceRow source;
    source.line = row.number;
    source.row = row.number;
    source.cells.resize(m_columns.size());
    for (const SheetCell &cell : row.cells) {
        if (cell.column < m_columns.size()) {
            source.cells[cell.column] = cell.content.text;
            if (cell.content.isNumber && cell.content.text.contains(u'.'))
                source.decimals.append(cell.column);
            if (!cell.content.problem.isEmpty())
                source.badCells.insert(cell.column, cell.content.problem);
        } else if (!isBlank(cell)) {
            source.cells.append(cell.content.text);
            const QString address = CellAddress{cell.column, row.number}.toText();
            reject(
                source, RowProblem::TooManyCells, Reason::tr("the cell %1 is to the right of the table").arg(address));
        }
    }
    return source;
}

Progress SpreadsheetSource::progress() const
{
    const qint64 size = QFileInfo(m_path).size();
    const Progress read = m_reader->progress();
    return {read.bytesTotal == 0 ? 0 : qint64(double(size) * double(read.bytesRead) / double(read.bytesTotal)), size};
}

} // namespace satchel::exchange
