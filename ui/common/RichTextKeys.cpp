// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do beyond typing letters: marks that begin a list, Enter, Backspace.
#include "ui/common/RichText.h"

#include "ui/common/TextTables.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;

/// "- ", "1. " and "## " at the start of a paragraph, for those who type them.
bool RichText::beginByMarks()
{
    QTextCursor cursor = textCursor();
    const QString typed = cursor.block().text().left(cursor.positionInBlock());
    if (cursor.hasSelection() || isInTable() || currentBlock().kind != Block::Kind::Paragraph)
        return false;
    Block wanted;
    if (typed == "-"_L1 || typed == "*"_L1)
        wanted.kind = Block::Kind::Bullet;
    else if (typed == "1."_L1)
        wanted.kind = Block::Kind::Number;
    else if (!typed.isEmpty() && typed.size() <= 3 && typed.count(u'#') == typed.size())
        wanted = {Block::Kind::Heading, static_cast<int>(typed.size())};
    else
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setBlockKind(cursor, wanted.kind, wanted.level, Theme::of(this));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(cursor.blockCharFormat());
    return true;
}

/// Enter behind a heading goes on with a paragraph, in an empty item ends the list, in a table goes to the row below.
bool RichText::breakLine()
{
    const Block here = currentBlock();
    QTextCursor cursor = textCursor();
    if (isInTable()) {
        goToRowBelow(cursor, Theme::of(this));
        setTextCursor(cursor);
        return true;
    }
    if (here.kind == Block::Kind::Verbatim) {
        cursor.insertText(QString(QChar::LineSeparator));
        setTextCursor(cursor);
        return true;
    }
    if (here.isItem() && here.spans.empty())
        return leaveKind();
    if (here.kind != Block::Kind::Heading || !cursor.atBlockEnd())
        return false;
    cursor.beginEditBlock();
    cursor.insertBlock();
    setBlockKind(cursor, Block::Kind::Paragraph, 0, Theme::of(this));
    cursor.endEditBlock();
    setTextCursor(cursor);
    setCurrentCharFormat(cursor.blockCharFormat());
    return true;
}

bool RichText::leaveKind()
{
    const Block here = currentBlock();
    if (here.kind == Block::Kind::Paragraph || textCursor().hasSelection() || !textCursor().atBlockStart())
        return false;
    if (here.isItem() && here.level > 0)
        shift(-1);
    else
        toggleKind(Block::Kind::Paragraph);
    return true;
}

void RichText::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isBreak = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && (isInTable() || event->modifiers() == Qt::NoModifier);
    const bool isHandled = !isReadOnly() && isPlain
        && ((event->key() == Qt::Key_Space && beginByMarks()) || (isBreak && breakLine())
            || (event->key() == Qt::Key_Backspace && leaveKind()));
    if (isHandled)
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
}

} // namespace satchel::ui
