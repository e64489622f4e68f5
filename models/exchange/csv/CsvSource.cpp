// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvSource.h"

#include "domain/Reason.h"
#include "exchange/CellKind.h"
#include "exchange/csv/FormulaGuard.h"
#include "exchange/FilePlace.h"
#include "exchange/TableFooter.h"

#include <algorithm>
#include <cstring>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t headSize = 128 * 1024;
constexpr size_t pieceSize = 32 * 1024;
constexpr size_t footerWindow = 8;
constexpr qint64 rescanBudget = 256 * 1024 * 1024;
constexpr qsizetype rawLimit = 64 * 1024; // of a rejected row's text

/// From the first whole line of a piece of a file on; a middle piece starts anywhere.
QByteArray readPiece(QFile &file, qint64 at)
{
    file.seek(at);
    const QByteArray piece = file.read(pieceSize);
    const qsizetype start = piece.indexOf('\n') + 1;
    const qsizetype end = piece.lastIndexOf('\n') + 1;
    return end > start ? piece.mid(start, end - start) : QByteArray();
}

/// "sep=;" as Excel writes and reads it, in the first line.
QByteArray declaredDelimiter(std::string_view line)
{
    const QByteArray text = QByteArray(line.data(), qsizetype(line.size())).replace('"', "");
    if (!text.left(4).compare("sep=", Qt::CaseInsensitive) && text.size() >= 5 && text.size() <= 7)
        return text.mid(4) == "\\t" ? QByteArray("\t") : text.mid(4);
    return {};
}

QString delimiterName(const QByteArray &delimiter, TextEncoding encoding)
{
    return decodeText({delimiter.constData(), size_t(delimiter.size())}, encoding);
}

} // namespace

Result<std::unique_ptr<RowSource>> CsvSource::open(const QString &path, const ReadOptions &options)
{
    std::optional<TextEncoding> asked;
    if (!options.encoding.isEmpty()) {
        asked = encodingFromName(options.encoding);
        if (!asked)
            return fail(Error::Kind::Invalid,
                Reason::tr("unknown encoding: %1").arg(QLatin1StringView(options.encoding)), path);
    }
    auto stream = TRY(TextStream::open(path, asked));
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(stream)));
    TRY(source->detect(options));
    if (options.format)
        source->m_format.format = *options.format;
    return std::unique_ptr<RowSource>(std::move(source));
}

Result<void> CsvSource::detect(const ReadOptions &options)
{
    ReadOptions known = options;
    size_t lineSize = 0;
    const std::string_view line = firstLine({m_stream.begin(), m_stream.size()}, lineSize);
    if (const QByteArray declared = declaredDelimiter(line); !declared.isEmpty()) {
        if (known.delimiter.isEmpty())
            known.delimiter = declared;
        m_stream.consume(lineSize);
        ++m_line;
    }
    const bool isWhole = m_stream.isComplete() && m_stream.size() <= headSize;
    const std::string_view head(m_stream.begin(), std::min(m_stream.size(), headSize));
    std::vector<CsvSample> samples = {{head, isWhole}};
    std::vector<QByteArray> pieces;
    if (!isWhole && (m_stream.encoding() == TextEncoding::Utf8 || m_stream.encoding() == TextEncoding::Windows1252)) {
        QFile file(m_stream.fileName());
        if (file.open(QIODevice::ReadOnly)) {
            pieces.push_back(readPiece(file, file.size() / 2));
            pieces.push_back(readPiece(file, file.size() - qint64(pieceSize)));
        }
    }
    for (const QByteArray &piece : pieces)
        samples.push_back({{piece.constData(), size_t(piece.size())}, true});
    const DetectedDialect detected = detectDialect(samples, known);
    const CsvLayout layout = detectLayout(samples.front(), detected, known);
    if (layout.isBlank)
        return fail(Error::Kind::Invalid, Reason::tr("the file contains no rows"), m_stream.fileName());
    m_dialect = detected.dialect;
    describe(detected, layout);
    return skipLines(layout.skippedLines);
}

void CsvSource::describe(const DetectedDialect &detected, const CsvLayout &layout)
{
    const TextEncoding encoding = m_stream.cellEncoding();
    QStringList names;
    for (const QByteArray &name : layout.names)
        names.append(decodeText({name.constData(), size_t(name.size())}, encoding));
    m_headerCells = names;
    while (names.size() < layout.columns)
        names.append(QString());
    m_columns = completeColumnNames(names);
    m_width = m_columns.size();
    m_shortCells = layout.shortCells;
    m_trimsTrailing = layout.trimsTrailing;
    m_shape = layout.shape;

    m_format.format = FileFormat::Csv;
    m_format.hasByteOrderMark = m_stream.hasByteOrderMark();
    m_format.encoding = encodingName(m_stream.encoding());
    m_format.encodingConfidence = m_stream.confidence();
    m_format.delimiter = delimiterName(detected.dialect.delimiter, encoding);
    m_format.quote = detected.dialect.hasQuote() ? QString(QLatin1Char(detected.dialect.quote)) : QString();
    m_format.escape = detected.dialect.hasEscape ? QString(QLatin1Char(detected.dialect.escape)) : m_format.quote;
    m_format.hasHeader = layout.headerLine > 0;
    m_format.notes = layout.notes;
    if (layout.ignoredFrom > 0)
        m_format.notes.append(ignoredRowsText(layout.ignoredFrom, layout.ignoredUntil));
    qsizetype records = 0;
    std::string_view rest(m_stream.begin(), m_stream.size());
    const size_t whole = rest.size();
    while (records < 1000 && !rest.empty()
        && cutRecord(rest, m_stream.isComplete(), m_dialect, m_record) == CsvRecordState::Complete) {
        records += !m_record.isBlank();
        rest.remove_prefix(m_record.size);
    }
    const size_t read = whole - rest.size();
    m_format.rowsAreExact = rest.empty() && m_stream.isComplete() && layout.skippedLines == 0;
    if (m_format.rowsAreExact)
        m_format.rows = qMax<qint64>(0, records - (m_format.hasHeader ? 1 : 0));
    else if (read > 0)
        m_format.rows = qMax<qint64>(
            0, qint64(double(m_stream.bytesTotal()) / double(read) * double(records)) - layout.headerLine);
}

Result<void> CsvSource::skipLines(int count)
{
    for (int i = 0; i < count; ++i) {
        size_t size = 0;
        firstLine({m_stream.begin(), m_stream.size()}, size);
        m_stream.consume(size);
        ++m_line;
        ++m_row;
    }
    m_format.headerRow = m_headerCells.isEmpty() ? 0 : m_row;
    if (m_headerCells.isEmpty())
        return {};
    // The header may hold line breaks itself, so it is cut as a record.
    while (cutRecord({m_stream.begin(), m_stream.size()}, m_stream.isComplete(), m_dialect, m_record)
        == CsvRecordState::NeedsMore) {
        TRY(m_stream.fill());
    }
    if (m_record.size == 0) {
        m_record.lines = 1;
        firstLine({m_stream.begin(), m_stream.size()}, m_record.size);
    }
    m_stream.consume(m_record.size);
    m_line += m_record.lines;
    ++m_row;
    return {};
}

Result<bool> CsvSource::next(SourceRow &row)
{
    while (!m_isDone && m_window.size() < footerWindow) {
        m_window.emplace_back();
        auto got = cut(m_window.back());
        if (!got)
            return got;
        if (!*got) {
            m_window.pop_back();
            m_isDone = true;
            markFooters(m_window, m_width, m_leastFilled, m_format.delimiter);
        }
    }
    return takeRow(m_window, m_width, m_leastFilled, row);
}

Result<bool> CsvSource::cut(SourceRow &row)
{
    while (true) {
        if (m_stream.size() == 0 && m_stream.isComplete())
            return false;
        const size_t limit = m_rescanned > rescanBudget ? size_t(65536) : quotedCellLimit;
        const std::string_view window(m_stream.begin(), m_stream.size());
        const CsvRecordState state = cutRecord(window, m_stream.isComplete(), m_dialect, m_record, limit);
        if (state == CsvRecordState::NeedsMore) {
            TRY(m_stream.fill());
            continue;
        }
        row.line = m_line;
        row.row = m_row;
        row.cells.clear();
        const bool isRow = state == CsvRecordState::Complete ? takeRecord(row) : recoverLine(state, row);
        m_stream.consume(m_record.size);
        m_line += m_record.lines;
        ++m_row;
        if (isRow)
            return true;
    }
}

/// False for what is no row: blank lines and a repeated header.
bool CsvSource::takeRecord(SourceRow &row)
{
    const std::string_view bytes(m_stream.begin(), m_record.size);
    if (m_record.isBlank() || trimmedCell(bytes) == "\x1A") {
        m_isBehindGap = true;
        return false;
    }
    if (m_record.lines > 1 && (qsizetype(m_record.cells.size()) != m_width || swallowsRows()))
        return recoverLine(CsvRecordState::Unclosed, row);
    fillCells(m_dialect, row);
    if (!m_headerCells.isEmpty() && row.cells == m_headerCells) {
        m_otherTable = 0;
        return false;
    }
    checkLength(row);
    checkPlace(row);
    checkBytes(bytes, row);
    m_isBehindGap = false;
    return true;
}

/// The record breaks the rules of quoting. Its first line alone is looked at, so that an open quote costs one row.
bool CsvSource::recoverLine(CsvRecordState state, SourceRow &row)
{
    size_t size = 0;
    const std::string_view window(m_stream.begin(), m_stream.size());
    const std::string_view line = firstLine(window, size);
    if (state == CsvRecordState::Unclosed)
        m_rescanned += qint64(std::min(window.size(), quotedCellLimit));
    const bool isReadable = cutLineLeniently(line, m_dialect, m_record) && qsizetype(m_record.cells.size()) == m_width;
    if (isReadable) {
        CsvDialect lenient = m_dialect;
        lenient.hasEscape = true;
        lenient.escape = m_dialect.hasEscape ? m_dialect.escape : '\\';
        fillCells(lenient, row);
        checkBytes(line, row);
    } else {
        // What the line seems to hold, for the rejects file; nobody imports it.
        row.cells = decodeText(line, m_stream.cellEncoding())
                        .split(delimiterName(m_dialect.delimiter, m_stream.cellEncoding()));
        const bool isUnclosed = state == CsvRecordState::Unclosed;
        reject(row, isUnclosed ? RowProblem::UnclosedQuote : RowProblem::StrayQuote,
            isUnclosed ? Reason::tr("a quotation mark is not closed in this row")
                       : Reason::tr("text follows a closing quotation mark, so it is unclear where the cell ends"),
            line);
    }
    m_record.size = size;
    m_record.lines = 1;
    return true;
}

/// A quoted cell over several lines is suspicious when the lines inside it are whole rows themselves.
bool CsvSource::swallowsRows() const
{
    if (m_width < 3)
        return false;
    const std::string_view bytes(m_stream.begin(), m_record.size);
    size_t at = bytes.find('\n');
    int whole = 0;
    int inner = 0;
    CsvRecord record;
    while (at != std::string_view::npos && at + 1 < bytes.size()) {
        const size_t end = bytes.find('\n', at + 1);
        if (end == std::string_view::npos || end + 1 >= bytes.size())
            break;
        ++inner;
        const std::string_view line = bytes.substr(at + 1, end - at - 1);
        const bool isRow = cutRecord(line, true, m_dialect, record) == CsvRecordState::Complete
            && qsizetype(record.cells.size()) == m_width;
        whole += isRow;
        at = end;
    }
    return inner > 0 && whole * 2 > inner;
}

void CsvSource::fillCells(const CsvDialect &dialect, SourceRow &row) const
{
    const TextEncoding encoding = m_stream.cellEncoding();
    row.cells.reserve(qsizetype(m_record.cells.size()));
    for (const CsvCell &cell : m_record.cells) {
        if (cell.isEscaped)
            row.cells.append(withoutFormulaGuard(decodeText(unescaped(cell, dialect), encoding)));
        else if (mayHoldFormulaGuard(QByteArrayView(cell.text.data(), qsizetype(cell.text.size()))))
            row.cells.append(withoutFormulaGuard(decodeText(cell.text, encoding)));
        else
            row.cells.append(decodeText(cell.text, encoding));
    }
}

void CsvSource::checkLength(SourceRow &row) const
{
    const std::string_view raw(m_stream.begin(), m_record.size);
    const qsizetype written = row.cells.size();
    const bool isPadded = written > m_width && m_shape.canDropSurplus(row.cells);
    while (row.cells.size() > m_width && row.cells.constLast().trimmed().isEmpty())
        row.cells.removeLast();
    if (row.cells.size() > m_width || (written > m_width && !isPadded)) {
        reject(row, RowProblem::TooManyCells,
            Reason::tr("the row has %1 cells, the table has %2 columns").arg(written).arg(m_width), raw);
    } else if (row.cells.size() == m_width) {
        return;
    } else if (written == m_shortCells || (m_trimsTrailing && m_shape.fits(row.cells))) {
        while (row.cells.size() < m_width)
            row.cells.append(QString());
    } else {
        reject(row, RowProblem::TooFewCells,
            Reason::tr("the row has %1 cells, the table has %2 columns").arg(row.cells.size()).arg(m_width), raw);
    }
}

/// The number of cells is right, but they may not be those of these columns.
void CsvSource::checkPlace(SourceRow &row)
{
    if (row.problem != RowProblem::None)
        return;
    const std::string_view raw(m_stream.begin(), m_record.size);
    if (m_otherTable == 0 && m_shape.isHeaderOfAnother(row.cells))
        m_otherTable = row.row;
    if (m_otherTable > 0)
        reject(row, RowProblem::OtherTable,
            Reason::tr("the row belongs to another table, which starts in %1", "row 43")
                .arg(rowText(m_format.format, m_otherTable)),
            raw);
    else if (m_isBehindGap && standsAlone(row))
        reject(row, RowProblem::Footer,
            Reason::tr("a single cell after a gap looks like a title or a remark, not like a record"), raw);
    else if (m_shape.looksShifted(row.cells))
        reject(row, RowProblem::Shifted, Reason::tr("the cells seem to be shifted by one column"), raw);
}

/// One filled cell, where all rows above have more. `row` is the last of the window.
bool CsvSource::standsAlone(const SourceRow &row) const
{
    const bool isLonely = m_width > 2 && countFilled(row.cells) == 1 && m_leastFilled > 1;
    return isLonely && std::all_of(m_window.begin(), m_window.end() - 1, [](const SourceRow &above) {
        return above.problem != RowProblem::None || countFilled(above.cells) != 1;
    });
}

void CsvSource::checkBytes(std::string_view bytes, SourceRow &row) const
{
    if (row.problem != RowProblem::None)
        return;
    const bool isNullEscape = m_dialect.hasEscape && m_dialect.escape == '\0';
    if (!isNullEscape && std::memchr(bytes.data(), '\0', bytes.size()))
        reject(row, RowProblem::NotText, Reason::tr("the row contains a NUL byte"), bytes);
    else if (m_stream.mayHoldBadBytes() && !isValidUtf8(bytes))
        reject(row, RowProblem::BadEncoding, Reason::tr("the row contains bytes that are not UTF-8"), bytes);
}

void CsvSource::reject(SourceRow &row, RowProblem problem, QString reason, std::string_view raw) const
{
    row.problem = problem;
    row.reason = std::move(reason);
    row.raw = decodeText(raw.substr(0, size_t(rawLimit)), m_stream.cellEncoding());
    while (row.raw.endsWith(u'\n') || row.raw.endsWith(u'\r'))
        row.raw.chop(1);
}

} // namespace satchel::exchange
