// SPDX-License-Identifier: GPL-3.0-or-later
// Tables within the text; what becomes of their cells is in TextTables.
#include "ui/common/RichText.h"

#include "ui/common/TextTables.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;

bool RichText::isInTable() const
{
    return tableAround(textCursor()) != nullptr;
}

void RichText::insertTable()
{
    if (isReadOnly() || isInTable())
        return;
    using Table = markdown::Table;
    const Table empty{
        std::vector<Table::Align>(2), std::vector<std::vector<Table::Cell>>(3, std::vector<Table::Cell>(2))};
    QTextCursor cursor = textCursor();
    const int at = cursor.selectionStart();
    insertBlocks(cursor, {{Block::Kind::Table, 0, 0, {}, 0, 0, empty}}, Theme::of(this));
    QTextCursor first(document());
    first.setPosition(at + 1); // behind the paragraph it was put into
    setTextCursor(first);
    setFocus();
}

void RichText::changeTable(TableEdit edit)
{
    if (isReadOnly() || !isInTable())
        return;
    using Align = markdown::Table::Align;
    QTextCursor cursor = textCursor();
    const Theme &theme = Theme::of(this);
    switch (edit) {
    case TableEdit::AddRow: addRowBelow(cursor, theme); break;
    case TableEdit::AddColumn: addColumnBehind(cursor, theme); break;
    case TableEdit::RemoveRow: removeRow(cursor, theme); break;
    case TableEdit::RemoveColumn: removeColumn(cursor); break;
    case TableEdit::Remove: removeTable(cursor); break;
    case TableEdit::AlignAtEnd: alignColumn(cursor, isAlignedAtEnd() ? Align::Start : Align::End); break;
    }
    setTextCursor(cursor);
    setFocus();
}

bool RichText::isAlignedAtEnd() const
{
    return isInTable() && columnAlign(textCursor()) == markdown::Table::Align::End;
}

/// Tab goes from cell to cell, and out of the text behind the last one.
bool RichText::focusNextPrevChild(bool isNext)
{
    QTextCursor cursor = textCursor();
    if (isReadOnly() || !isInTable() || !goToCell(cursor, isNext ? 1 : -1))
        return QTextEdit::focusNextPrevChild(isNext);
    setTextCursor(cursor);
    return true;
}

} // namespace satchel::ui
