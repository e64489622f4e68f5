// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RichText.h"

#include "ui/common/PlaceholderHighlighter.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QTextBlock>
#include <QToolTip>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;

RichText::RichText(QWidget *parent)
    : QTextEdit(parent), m_drawing(new PictureDrawing(this)), m_marks(new PlaceholderHighlighter(document()))
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAcceptRichText(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->documentLayout()->registerHandler(QTextFormat::ImageObject, m_drawing);
    ui::setMarkdown(*document(), {}, Theme::of(this));
}

void RichText::setPictures(const PictureStore &pictures)
{
    m_pictures = pictures;
    m_drawing->setStore(pictures.read);
}

void RichText::setFieldNames(const QStringList &names)
{
    m_marks->setNames(names);
}

void RichText::setMarkdown(const QString &text)
{
    if (text == markdown() && !document()->isEmpty())
        return;
    ui::setMarkdown(*document(), text, Theme::of(this));
    moveCursor(QTextCursor::Start);
}

QString RichText::markdown() const
{
    return markdownOf(*document());
}

Block RichText::currentBlock() const
{
    return blockOf(textCursor().block());
}

bool RichText::isBold() const
{
    const QTextCharFormat format = currentCharFormat();
    return currentBlock().kind == Block::Kind::Heading ? format.fontWeight() > QFont::Bold
                                                       : format.fontWeight() > QFont::Medium;
}

bool RichText::isItalic() const
{
    return currentCharFormat().fontItalic();
}

void RichText::mergeLetters(const QTextCharFormat &format)
{
    if (isReadOnly())
        return;
    textCursor().mergeCharFormat(format);
    mergeCurrentCharFormat(format);
}

void RichText::setBold(bool isBold)
{
    const Block here{currentBlock().kind, currentBlock().level};
    const QTextCharFormat wanted = letterFormat({{}, isBold}, here, Theme::of(this));
    QTextCharFormat format;
    format.setFontWeight(wanted.fontWeight());
    format.setProperty(boldLetters, isBold);
    mergeLetters(format);
}

void RichText::setItalic(bool isItalic)
{
    QTextCharFormat format;
    format.setFontItalic(isItalic);
    mergeLetters(format);
}

void RichText::toggleKind(Block::Kind kind, int level)
{
    if (isReadOnly() || isInTable())
        return;
    const Block here = currentBlock();
    const bool isSame = here.kind == kind && (here.isItem() || here.level == level);
    setBlockKind(textCursor(), isSame ? Block::Kind::Paragraph : kind, isSame ? 0 : level, Theme::of(this));
    setCurrentCharFormat(textCursor().blockCharFormat());
}

void RichText::shift(int step)
{
    if (!isReadOnly())
        shiftItems(textCursor(), step);
}

/// The letters of the link that the cursor is in.
QTextCursor RichText::linkAtCursor() const
{
    QTextCursor cursor = textCursor();
    const QString address = cursor.charFormat().anchorHref();
    if (address.isEmpty())
        return cursor;
    const auto isLink = [&](int at) {
        QTextCursor letter(document());
        letter.setPosition(at);
        letter.setPosition(at + 1, QTextCursor::KeepAnchor);
        return letter.charFormat().anchorHref() == address;
    };
    int begin = cursor.position();
    int end = begin;
    const QTextBlock block = cursor.block();
    while (begin > block.position() && isLink(begin - 1))
        --begin;
    while (end < block.position() + block.length() - 1 && isLink(end))
        ++end;
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    return cursor;
}

QString RichText::link() const
{
    return textCursor().charFormat().anchorHref();
}

void RichText::setLink(const QString &address)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor().hasSelection() ? textCursor() : linkAtCursor();
    if (!cursor.hasSelection() && address.isEmpty())
        return;
    const Block here = blockOf(cursor.block());
    const QTextCharFormat plain = letterFormat({{}, isBold(), isItalic()}, here, Theme::of(this));
    if (!cursor.hasSelection()) {
        cursor.insertText(address, letterFormat({{}, isBold(), isItalic(), address}, here, Theme::of(this)));
        setTextCursor(cursor);
        setCurrentCharFormat(plain);
        return;
    }
    QTextCharFormat format;
    const QTextCharFormat linked = letterFormat({{}, false, false, address}, here, Theme::of(this));
    format.setAnchor(!address.isEmpty());
    format.setAnchorHref(address);
    format.setFontUnderline(!address.isEmpty());
    format.setForeground(address.isEmpty() ? QBrush(Theme::of(this).text.primary) : linked.foreground());
    cursor.mergeCharFormat(format);
}

void RichText::insertField(const QString &name)
{
    if (!isReadOnly())
        textCursor().insertText(u'{' + name + u'}');
    setFocus();
}

/// For nothing at all Qt would look for the file itself.
QVariant RichText::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void RichText::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT left();
}

void RichText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() != QEvent::StyleChange || !m_marks)
        return;
    const bool wasModified = document()->isModified();
    const QSignalBlocker blocker(this);
    restyle(*document(), Theme::of(this));
    document()->setModified(wasModified);
    m_marks->rehighlight();
}

bool RichText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor cursor = cursorForPosition(viewport()->mapFrom(this, help->pos()));
    const QString field = PlaceholderHighlighter::fieldAt(cursor.block().text(), cursor.positionInBlock());
    const QString words = !field.isEmpty() && !m_marks->isKnown(field)
        ? tr("There is no field with this name. The text will be printed "
             "unchanged.")
        : cursor.charFormat().anchorHref();
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace satchel::ui

#include "moc_RichText.cpp"
