// SPDX-License-Identifier: GPL-3.0-or-later
// Tables within a text that is typed in: made of Markdown's tables and read back, and what is done to their rows and
// columns. A cell holds one paragraph; the first row is the head.
#pragma once

#include "domain/Markdown.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextTableFormat>

class QTextTable;

namespace satchel::ui {

struct Theme;

/// A larger table is typed as the text it is, with its bars: Qt lays out all cells again with each key.
constexpr size_t mostEditedCells = 500;
bool isEditedInCells(const markdown::Table &table);

/// Fine lines around all cells, as wide as the text.
QTextTableFormat ruledTable(const Theme &theme);

/// The table that contains a block, the outermost of several; null: in none.
QTextTable *tableAround(const QTextBlock &block);
inline QTextTable *tableAround(const QTextCursor &cursor)
{
    return tableAround(cursor.block());
}

/// At the cursor, which is then in the paragraph after it.
QTextTable &insertTable(QTextCursor &cursor, const markdown::Table &table, const Theme &theme);
markdown::Table tableOf(const QTextTable &table);
/// Gives head, lines and cells their looks.
void dressTable(QTextTable &table, const Theme &theme);

/// The cursor goes a number of cells on, at the end of what it finds there; false when the table ends before.
bool goToCell(QTextCursor &cursor, int step);
/// The cursor goes to the cell below; behind the last row a row is added.
void goToRowBelow(QTextCursor &cursor, const Theme &theme);

/// What the cursor's table, which there must be, can be asked for. Nothing happens where it would grow beyond the
/// limits.
void addRowBelow(QTextCursor &cursor, const Theme &theme);
void addColumnBehind(QTextCursor &cursor, const Theme &theme);
/// The last of them takes the table along.
void removeRow(const QTextCursor &cursor, const Theme &theme);
void removeColumn(const QTextCursor &cursor);
void removeTable(const QTextCursor &cursor);
markdown::Table::Align columnAlign(const QTextCursor &cursor);
void alignColumn(const QTextCursor &cursor, markdown::Table::Align align);
/// Puts cells into those from the cursor's on, with more rows and columns where they are needed.
void fillCells(const QTextCursor &cursor, const markdown::Table &cells, const Theme &theme);

} // namespace satchel::ui
