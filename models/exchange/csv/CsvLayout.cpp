// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/CsvLayout.h"

#include "domain/Reason.h"
#include "exchange/CellKind.h"
#include "exchange/csv/CsvRecord.h"
#include "exchange/csv/HeaderFit.h"
#include "exchange/HeaderLexicon.h"

#include <algorithm>
#include <set>
#include <string>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr size_t rowLimit = 300;
constexpr size_t preambleLimit = 40;

struct LayoutRow
{
    int line = 1;
    std::vector<std::string> cells;
    size_t filled = 0;
    bool isBroken = false;
};

using LayoutRows = std::vector<LayoutRow>;

LayoutRow toRow(const CsvRecord &record, const CsvDialect &dialect, int line)
{
    LayoutRow row;
    row.line = line;
    for (const CsvCell &cell : record.cells) {
        row.cells.push_back(cell.isEscaped ? unescaped(cell, dialect) : std::string(cell.text));
        row.filled += !trimmedCell(row.cells.back()).empty();
    }
    return row;
}

LayoutRows readRows(const CsvSample &head, const CsvDialect &dialect)
{
    LayoutRows rows;
    CsvRecord record;
    std::string_view rest = head.text;
    int line = 1;
    while (!rest.empty() && rows.size() < rowLimit) {
        const CsvRecordState state = cutRecord(rest, head.isLast, dialect, record, 1 << 20);
        if (state == CsvRecordState::NeedsMore)
            break;
        size_t size = record.size;
        if (state != CsvRecordState::Complete) {
            const std::string_view text = firstLine(rest, size);
            LayoutRow row;
            if (cutLineLeniently(text, dialect, record))
                row = toRow(record, dialect, line);
            row.line = line;
            row.isBroken = true;
            rows.push_back(row);
            record.lines = 1;
        } else if (!record.isBlank()) {
            rows.push_back(toRow(record, dialect, line));
        }
        line += record.lines;
        rest.remove_prefix(size);
    }
    return rows;
}

bool isComment(const LayoutRow &row)
{
    if (row.cells.empty())
        return false;
    const std::string_view first = trimmedCell(row.cells.front());
    return first.substr(0, 2) == "# " || first.substr(0, 2) == "//" || first.substr(0, 2) == "--" || first == "#";
}

/// The kinds that most filled cells of each column have, seen from row `from` on; Text where there is no agreement.
/// Rows of another length do not count, but for padding behind the last column up to `padded` cells.
std::vector<CellKind> kindsOfColumns(const LayoutRows &rows, size_t from, size_t columns, size_t padded = 0)
{
    std::vector<CellKind> kinds(columns, CellKind::Text);
    for (size_t column = 0; column < columns; ++column) {
        int filled = 0;
        int typed = 0;
        CellKind last = CellKind::Text;
        for (size_t i = from; i < rows.size(); ++i) {
            if (rows[i].cells.size() != columns && (rows[i].cells.size() != padded || padded < columns))
                continue;
            const CellKind kind = kindOfCell(rows[i].cells[column]);
            filled += kind != CellKind::Empty;
            if (isTypedKind(kind)) {
                ++typed;
                last = kind;
            }
        }
        if (filled > 0 && typed * 10 >= filled * 7)
            kinds[column] = last;
    }
    return kinds;
}

bool hasDuplicates(const LayoutRow &row)
{
    std::set<std::string> seen;
    for (const std::string &cell : row.cells) {
        if (!trimmedCell(cell).empty() && !seen.insert(cell).second)
            return true;
    }
    return false;
}

bool repeatsBelow(const LayoutRows &rows, size_t at, size_t column)
{
    const size_t until = std::min(rows.size(), at + 60);
    for (size_t i = at + 1; i < until; ++i) {
        if (rows[i].cells.size() > column && rows[i].cells[column] == rows[at].cells[column])
            return true;
    }
    return false;
}

bool isYear(std::string_view cell)
{
    return cell.size() == 4 && (cell.substr(0, 2) == "19" || cell.substr(0, 2) == "20");
}

/// Positive: the row names the columns below it.
double headerScore(const LayoutRows &rows, size_t at, const std::vector<CellKind> &kinds)
{
    const LayoutRow &row = rows[at];
    double score = hasDuplicates(row) ? -0.5 : 0;
    for (size_t column = 0; column < row.cells.size(); ++column) {
        const std::string_view cell = trimmedCell(row.cells[column]);
        const CellKind kind = kindOfCell(cell);
        const bool isBodyTyped = column < kinds.size() && isTypedKind(kinds[column]);
        if (kind == CellKind::Empty) {
            score -= 0.2;
        } else if (isTypedKind(kind) && !isYear(cell)) {
            score -= 1;
        } else if (isBodyTyped) {
            score += 1;
        } else {
            if (hasHeaderWord(QString::fromUtf8(cell.data(), qsizetype(cell.size()))))
                score += 0.7;
            if (cell.find('_') != std::string_view::npos && cell.find(' ') == std::string_view::npos)
                score += 0.3;
            if (cell.size() > 60)
                score -= 0.7;
            if (row.cells.size() > 1 && repeatsBelow(rows, at, column))
                score -= 0.5;
        }
    }
    return score;
}

bool isHeader(const LayoutRows &rows, size_t at, const std::vector<CellKind> &kinds)
{
    const double score = headerScore(rows, at, kinds);
    if (score != 0)
        return score > 0;
    // Nothing speaks for either: tables of several columns nearly always have a header, lists seldom do.
    return rows[at].cells.size() > 1 && rows.size() > at + 1;
}

/// Fewer filled cells than the rows below: "Contacts,,,,," or "Date,2026-01-01,,,," above the header. Two cells or more
/// are a title only when one of the next rows is a header beyond doubt.
bool isSparseTitle(const LayoutRows &rows, size_t at, size_t columns)
{
    if (columns < 3)
        return false;
    size_t most = 0;
    for (size_t i = at + 1; i < std::min(rows.size(), at + 30); ++i)
        most = std::max(most, rows[i].filled);
    if (most <= 2 || rows[at].filled * 3 > std::max<size_t>(most, 3))
        return false;
    if (rows[at].filled <= 1)
        return true;
    for (size_t i = at + 1; i < std::min(rows.size(), at + 10); ++i) {
        if (rows[i].cells.size() == columns && rows[i].filled * 3 >= most * 2)
            return headerScore(rows, i, kindsOfColumns(rows, i + 1, columns)) > 0.6;
    }
    return false;
}

size_t findTable(const LayoutRows &rows, size_t columns)
{
    for (size_t i = 0; i < std::min(rows.size(), preambleLimit); ++i) {
        if (rows[i].cells.size() != columns || (isComment(rows[i]) && columns > 1))
            continue;
        if (!isSparseTitle(rows, i, columns))
            return i;
    }
    return 0;
}

/// A header whose length differs from that of the rows below is directly above them.
bool isMismatchedHeader(const LayoutRows &rows, size_t table, size_t columns)
{
    if (table == 0 || rows[table - 1].isBroken || rows[table - 1].cells.size() < 2)
        return false;
    const LayoutRow &above = rows[table - 1];
    const auto difference = std::max(above.cells.size(), columns) - std::min(above.cells.size(), columns);
    if (difference > std::max<size_t>(2, columns / 2) || above.filled * 3 < above.cells.size() * 2)
        return false;
    const auto kinds = kindsOfColumns(rows, table, columns);
    return headerScore(rows, table - 1, kinds) > 0.6 && headerScore(rows, table, kinds) <= 0;
}

/// Two rows of names above the values: groups, then names. The lower one is the header.
bool isHeaderPair(const LayoutRows &rows, size_t at, size_t columns)
{
    if (at + 3 >= rows.size() || rows[at + 1].cells.size() != columns || rows[at + 1].isBroken)
        return false;
    const auto kinds = kindsOfColumns(rows, at + 2, columns);
    int typedColumns = 0;
    for (size_t column = 0; column < columns; ++column) {
        if (!isTypedKind(kinds[column]))
            continue;
        ++typedColumns;
        const CellKind lower = kindOfCell(rows[at + 1].cells[column]);
        if (isTypedKind(lower) || lower == CellKind::Empty || isTypedKind(kindOfCell(rows[at].cells[column])))
            return false;
    }
    const bool isBetter = rows[at].filled < rows[at + 1].filled
        || headerScore(rows, at + 1, kinds) > headerScore(rows, at, kinds);
    return typedColumns > 0 && isBetter && rows[at + 1].filled * 3 >= columns * 2;
}

/// Short rows are no accident when the writer leaves trailing empty cells out: then no row ends with an empty one.
bool leavesTrailingOut(const LayoutRows &rows, size_t from, size_t columns, const std::vector<CellKind> &kinds)
{
    size_t shortRows = 0;
    size_t fullRows = 0;
    for (size_t i = from; i < rows.size(); ++i) {
        const LayoutRow &row = rows[i];
        if (row.isBroken || row.cells.size() > columns)
            continue;
        if (trimmedCell(row.cells.back()).empty())
            return false;
        (row.cells.size() == columns ? fullRows : shortRows) += 1;
        for (size_t column = 0; column < row.cells.size(); ++column) {
            const CellKind kind = kindOfCell(row.cells[column]);
            if (isTypedKind(kinds[column]) && kind != CellKind::Empty && !isTypedKind(kind))
                return false;
        }
    }
    const bool hasTypes = std::any_of(kinds.begin(), kinds.end(), isTypedKind);
    return hasTypes && shortRows >= 3 && shortRows * 10 >= fullRows + shortRows;
}

void takeHeader(const LayoutRow &row, size_t bodyColumns, const LayoutRows &rows, size_t body, CsvLayout &layout)
{
    size_t count = row.cells.size();
    // "a,b,c," above rows of three, or rows that all end with a delimiter: the extra cell is nobody's.
    while (count > bodyColumns && count > 1 && trimmedCell(row.cells[count - 1]).empty())
        --count;
    const bool alwaysEmpty = std::all_of(rows.begin() + std::ptrdiff_t(body), rows.end(),
        [&](const LayoutRow &each) { return each.cells.size() < count || trimmedCell(each.cells[count - 1]).empty(); });
    if (count > 1 && trimmedCell(row.cells[count - 1]).empty() && alwaysEmpty)
        --count;
    for (size_t i = 0; i < count; ++i) {
        std::string_view name = trimmedCell(row.cells[i]);
        if (i == 0 && name.size() > 1 && name.front() == '#')
            name = trimmedCell(name.substr(1));
        layout.names.append(QByteArray(name.data(), qsizetype(name.size())));
    }
    layout.columns = int(count);
    layout.headerLine = row.line;
}

/// Every row has as many cells as the others, and the header another number of names.
void fitNames(const LayoutRows &rows, size_t body, size_t columns, CsvLayout &layout)
{
    QStringList first;
    bool isFilled = false; // the last column
    for (size_t i = body; i < rows.size(); ++i) {
        if (rows[i].isBroken || rows[i].cells.size() != columns)
            return;
        first.append(QString::fromStdString(rows[i].cells.front()));
        isFilled = isFilled || !trimmedCell(rows[i].cells.back()).empty();
    }
    QStringList names;
    for (const QByteArray &name : layout.names) {
        names.append(QString::fromUtf8(name));
        if (names.back().toUtf8() != name)
            return; // of another encoding
    }
    const auto fit = first.size() > 1 && isFilled ? fitHeader(names, kindsOfColumns(rows, body, columns), first)
                                                  : std::nullopt;
    if (!fit)
        return;
    layout.shortCells = size_t(fit->names.size()) > columns ? qsizetype(columns) : 0;
    layout.notes.append(fit->note);
    if (fit->names == names)
        return;
    layout.columns = int(fit->names.size());
    layout.names.clear();
    for (const QString &name : fit->names)
        layout.names.append(name.toUtf8());
}

} // namespace

CsvLayout detectLayout(const CsvSample &head, const DetectedDialect &detected, const ReadOptions &options)
{
    CsvLayout layout;
    const LayoutRows rows = readRows(head, detected.dialect);
    layout.isBlank = rows.empty();
    if (layout.isBlank)
        return layout;
    const auto columns = size_t(detected.columns);
    layout.columns = detected.columns;
    size_t table = findTable(rows, columns);
    const bool isMismatched = columns > 1 && isMismatchedHeader(rows, table, columns);
    if (isMismatched)
        --table;
    else if (columns > 1 && isHeaderPair(rows, table, columns))
        ++table;
    const size_t tableColumns = rows[table].cells.size();
    const bool hasHeader = isMismatched
        || options.hasHeader.value_or(isHeader(rows, table, kindsOfColumns(rows, table + 1, tableColumns)));
    if (hasHeader) {
        takeHeader(rows[table], columns, rows, table + 1, layout);
        layout.skippedLines = rows[table].line - 1;
        if (isMismatched)
            fitNames(rows, table + 1, columns, layout);
    } else {
        table = table < preambleLimit && options.hasHeader == false ? findTable(rows, columns) : table;
        layout.skippedLines = table == 0 ? 0 : rows[table].line - 1;
    }
    if (table > 0) {
        layout.ignoredFrom = rows.front().line;
        layout.ignoredUntil = rows[table].line - 1;
    }
    const auto total = size_t(layout.columns);
    const auto kinds = kindsOfColumns(rows, table + (hasHeader ? 1 : 0), total, columns);
    layout.trimsTrailing = leavesTrailingOut(rows, table + (hasHeader ? 1 : 0), total, kinds);
    layout.shape = RowShape(kinds, detected.columns);
    return layout;
}

} // namespace satchel::exchange
