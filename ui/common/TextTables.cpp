// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TextTables.h"

#include "ui/common/MarkdownText.h"
#include "ui/common/Theme.h"

#include <QGuiApplication>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace satchel::ui {

using markdown::Table;

namespace {

constexpr int mostColumns = static_cast<int>(markdown::mostTableColumns);
constexpr int mostCells = static_cast<int>(mostEditedCells);

Qt::Alignment alignmentOf(Table::Align align)
{
    return align == Table::Align::Start ? Qt::AlignLeft
        : align == Table::Align::End    ? Qt::AlignRight
                                        : Qt::AlignHCenter;
}

Table::Align alignOf(Qt::Alignment alignment)
{
    return alignment & Qt::AlignHCenter                    ? Table::Align::Centre
        : alignment & (Qt::AlignRight | Qt::AlignTrailing) ? Table::Align::End
                                                           : Table::Align::Start;
}

QTextBlockFormat cellFormat(Table::Align align, const Theme &theme)
{
    QTextBlockFormat format = blockFormat({}, theme);
    format.setBottomMargin(0);
    format.setAlignment(alignmentOf(align));
    return format;
}

/// The direction of the text in its head: a column of numbers has none of its own.
Qt::LayoutDirection directionOf(const QTextTable &table)
{
    for (int column = 0; column < table.columns(); ++column) {
        const QString words = table.cellAt(0, column).firstCursorPosition().block().text();
        for (const QChar c : words) {
            if (c.direction() == QChar::DirL)
                return Qt::LeftToRight;
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
                return Qt::RightToLeft;
        }
    }
    return QGuiApplication::layoutDirection();
}

Table::Align alignOf(const QTextTable &table, int column)
{
    return alignOf(table.cellAt(0, column).firstCursorPosition().blockFormat().alignment());
}

/// Calls `visit` with each block of a cell.
template <typename Visit> void visitBlocks(const QTextTableCell &cell, Visit visit)
{
    const QTextBlock last = cell.lastCursorPosition().block();
    for (QTextBlock block = cell.firstCursorPosition().block(); block.isValid(); block = block.next()) {
        visit(block);
        if (block == last)
            return;
    }
}

Table::Cell cellOf(const QTextTableCell &cell)
{
    Table::Cell spans;
    visitBlocks(cell, [&](const QTextBlock &block) {
        if (!spans.empty())
            markdown::append(spans, {QStringLiteral(" ")});
        for (const markdown::Span &span : blockOf(block).spans)
            markdown::append(spans, span);
    });
    return spans;
}

void fillCell(const QTextTableCell &cell, const Table::Cell &spans, Table::Align align, const Theme &theme)
{
    QTextCursor at = cell.firstCursorPosition();
    if (at != cell.lastCursorPosition()) {
        at.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        at.removeSelectedText();
    }
    at.setBlockFormat(cellFormat(align, theme));
    at.setBlockCharFormat(letterFormat({}, {}, theme));
    insertSpans(at, {markdown::Block::Kind::Paragraph, 0, 0, spans}, theme);
}

QTextTableCell cellAt(const QTextCursor &cursor)
{
    return tableAround(cursor)->cellAt(cursor);
}

} // namespace

bool isEditedInCells(const Table &table)
{
    return table.rows.size() * table.columns.size() <= mostEditedCells;
}

QTextTableFormat ruledTable(const Theme &theme)
{
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(theme.border.normal);
    format.setCellSpacing(0);
    format.setCellPadding(theme.px(6));
    format.setTopMargin(theme.px(4));
    format.setBottomMargin(theme.px(10));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextTable *tableAround(const QTextBlock &block)
{
    QTextTable *table = nullptr;
    for (QTextFrame *frame = QTextCursor(block).currentFrame(); frame; frame = frame->parentFrame()) {
        if (auto *one = qobject_cast<QTextTable *>(frame))
            table = one;
    }
    return table;
}

QTextTable &insertTable(QTextCursor &cursor, const Table &table, const Theme &theme)
{
    QTextTable &made = *cursor.insertTable(
        static_cast<int>(table.rows.size()), static_cast<int>(table.columns.size()), ruledTable(theme));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (size_t column = 0; column < table.columns.size(); ++column)
            fillCell(made.cellAt(static_cast<int>(row), static_cast<int>(column)), table.rows[row][column],
                table.columns[column], theme);
    }
    dressTable(made, theme);
    cursor.setPosition(made.lastPosition() + 1);
    return made;
}

Table tableOf(const QTextTable &table)
{
    Table result;
    for (int column = 0; column < table.columns(); ++column)
        result.columns.push_back(alignOf(table, column));
    for (int row = 0; row < table.rows(); ++row) {
        auto &cells = result.rows.emplace_back(result.columns.size());
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (cell.row() == row && cell.column() == column) // else it is a part of one that spans several
                cells[static_cast<size_t>(column)] = cellOf(cell);
        }
    }
    return result;
}

void dressTable(QTextTable &table, const Theme &theme)
{
    const Qt::LayoutDirection direction = directionOf(
        table); // of the text; Qt always places columns from left to right
    if (table.format() != ruledTable(theme))
        table.setFormat(ruledTable(theme));
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            QTextTableCellFormat format;
            if (row == 0)
                format.setBackground(theme.surface.sunken);
            if (cell.format().background() != format.background())
                cell.setFormat(format);
            visitBlocks(cell, [&](const QTextBlock &block) {
                QTextBlockFormat wanted = cellFormat(alignOf(table, column), theme);
                wanted.setLayoutDirection(direction);
                if (block.blockFormat() != wanted)
                    QTextCursor(block).setBlockFormat(wanted);
            });
        }
    }
}

bool goToCell(QTextCursor &cursor, int step)
{
    const QTextTable &table = *tableAround(cursor);
    const QTextTableCell cell = table.cellAt(cursor);
    const int place = cell.row() * table.columns() + cell.column() + step;
    if (place < 0 || place >= table.rows() * table.columns())
        return false;
    cursor = table.cellAt(place / table.columns(), place % table.columns()).lastCursorPosition();
    return true;
}

void goToRowBelow(QTextCursor &cursor, const Theme &theme)
{
    const QTextTable &table = *tableAround(cursor);
    if (cellAt(cursor).row() + 1 == table.rows())
        addRowBelow(cursor, theme);
    else
        goToCell(cursor, table.columns());
}

void addRowBelow(QTextCursor &cursor, const Theme &theme)
{
    QTextTable &table = *tableAround(cursor);
    if ((table.rows() + 1) * table.columns() > mostCells)
        return;
    const QTextTableCell cell = table.cellAt(cursor);
    const int row = cell.row() + 1;
    const int column = cell.column();
    cursor.beginEditBlock();
    table.insertRows(row, 1);
    for (int i = 0; i < table.columns(); ++i)
        fillCell(table.cellAt(row, i), {}, alignOf(table, i), theme);
    dressTable(table, theme);
    cursor.endEditBlock();
    cursor = table.cellAt(row, column).firstCursorPosition();
}

void addColumnBehind(QTextCursor &cursor, const Theme &theme)
{
    QTextTable &table = *tableAround(cursor);
    if (table.columns() >= mostColumns || table.rows() * (table.columns() + 1) > mostCells)
        return;
    const QTextTableCell cell = table.cellAt(cursor);
    const int row = cell.row();
    const int column = cell.column() + 1;
    cursor.beginEditBlock();
    table.insertColumns(column, 1);
    for (int i = 0; i < table.rows(); ++i)
        fillCell(table.cellAt(i, column), {}, Table::Align::Start, theme);
    dressTable(table, theme);
    cursor.endEditBlock();
    cursor = table.cellAt(row, column).firstCursorPosition();
}

void removeRow(const QTextCursor &cursor, const Theme &theme)
{
    QTextTable &table = *tableAround(cursor);
    if (table.rows() == 1)
        return removeTable(cursor);
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    table.removeRows(cellAt(cursor).row(), 1);
    dressTable(table, theme);
    edit.endEditBlock();
}

void removeColumn(const QTextCursor &cursor)
{
    QTextTable &table = *tableAround(cursor);
    if (table.columns() == 1)
        return removeTable(cursor);
    table.removeColumns(cellAt(cursor).column(), 1);
}

void removeTable(const QTextCursor &cursor)
{
    QTextTable &table = *tableAround(cursor);
    QTextCursor behind(cursor);
    behind.setPosition(table.lastPosition() + 1);
    behind.beginEditBlock();
    if (behind.block().length() > 1)
        behind.insertBlock(); // else it would go on in the paragraph before the table
    table.removeRows(0, table.rows());
    behind.endEditBlock();
}

Table::Align columnAlign(const QTextCursor &cursor)
{
    return alignOf(*tableAround(cursor), cellAt(cursor).column());
}

void alignColumn(const QTextCursor &cursor, Table::Align align)
{
    const QTextTable &table = *tableAround(cursor);
    const int column = cellAt(cursor).column();
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    for (int row = 0; row < table.rows(); ++row) {
        visitBlocks(table.cellAt(row, column), [align](const QTextBlock &block) {
            QTextBlockFormat format;
            format.setAlignment(alignmentOf(align));
            QTextCursor(block).mergeBlockFormat(format);
        });
    }
    edit.endEditBlock();
}

void fillCells(const QTextCursor &cursor, const Table &cells, const Theme &theme)
{
    QTextTable &table = *tableAround(cursor);
    const int firstRow = cellAt(cursor).row();
    const int firstColumn = cellAt(cursor).column();
    const int columns = std::min({firstColumn + static_cast<int>(cells.columns.size()), mostColumns,
        std::max(table.columns(), mostCells / table.rows())});
    const int rows = std::min(firstRow + static_cast<int>(cells.rows.size()),
        std::max(table.rows(), mostCells / std::max(columns, table.columns())));
    QTextCursor edit(cursor);
    edit.beginEditBlock();
    const int oldRows = table.rows();
    const int oldColumns = table.columns();
    if (rows > oldRows)
        table.appendRows(rows - oldRows);
    if (columns > oldColumns)
        table.appendColumns(columns - oldColumns);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            const bool isFilled = row >= firstRow && row < rows && column >= firstColumn && column < columns;
            const bool isNew = row >= oldRows || column >= oldColumns; // with the format of its neighbour
            const auto align = column < oldColumns ? alignOf(table, column) : Table::Align::Start;
            if (isFilled)
                fillCell(table.cellAt(row, column),
                    cells.rows[static_cast<size_t>(row - firstRow)][static_cast<size_t>(column - firstColumn)], align,
                    theme);
            else if (isNew)
                fillCell(table.cellAt(row, column), {}, align, theme);
        }
    }
    dressTable(table, theme);
    edit.endEditBlock();
}

} // namespace satchel::ui
