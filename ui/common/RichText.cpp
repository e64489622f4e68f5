// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RichText.h"

#include "documents/engine/Image.h"
#include "domain/Reason.h"
#include "ui/common/FieldMarks.h"
#include "ui/common/PastedText.h"
#include "ui/common/TextTables.h"
#include "ui/common/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFileInfo>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QToolTip>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Span;

namespace {

constexpr qsizetype longestPaste = 1'000'000; // characters

/// Files that are pictures by their name; whether they are is found when they are read.
QStringList pictureFilesIn(const QMimeData &source)
{
    QStringList paths;
    for (const QUrl &url : source.urls()) {
        const QString ending = QFileInfo(url.path()).suffix().toLower();
        if (url.isLocalFile() && (ending == "png"_L1 || ending == "jpg"_L1 || ending == "jpeg"_L1 || ending == "svg"_L1))
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

RichText::RichText(QWidget *parent)
    : QTextEdit(parent)
    , m_drawing(new PictureDrawing(this))
    , m_marks(new FieldMarks(document()))
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
    return currentBlock().kind == Block::Kind::Heading ? format.fontWeight() > QFont::Bold : format.fontWeight() > QFont::Medium;
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

void RichText::insertPictureFile(const QString &path)
{
    const auto bytes = documents::readImageFile(path);
    insertPicture(bytes ? documents::keptImage(*bytes, path) : bytes, QFileInfo(path).completeBaseName());
}

void RichText::insertPicture(const Result<QByteArray> &bytes, const QString &words)
{
    if (isReadOnly() || !m_pictures.write)
        return;
    if (isInTable())
        return Q_EMIT refused(tr("The picture was not put in: %1.").arg(Reason::tr("a cell of a table holds words only")));
    const auto sha256 = bytes ? m_pictures.write(*bytes) : Result<QString>(fail(bytes.error()));
    if (!sha256) {
        const QString file = QFileInfo(sha256.error().where).fileName();
        Q_EMIT refused(file.isEmpty() ? tr("The picture was not put in: %1.").arg(sha256.error().what) : tr("“%1” was not put in: %2.", "a file, the reason").arg(file, sha256.error().what));
        return;
    }
    const Block here = currentBlock();
    QTextCursor cursor = textCursor();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), letterFormat({words, false, false, {}, markdown::addressOf(*sha256)}, here, Theme::of(this)));
    setTextCursor(cursor);
    setCurrentCharFormat(letterFormat({}, here, Theme::of(this)));
}

/// For nothing at all Qt would look for the file itself.
QVariant RichText::loadResource(int, const QUrl &)
{
    return QByteArray();
}

bool RichText::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasText() || source->hasHtml() || !pictureFilesIn(*source).isEmpty();
}

/// Pictures that came within hypertext go into the store.
void RichText::keepPictures(std::vector<Block> &blocks)
{
    for (Block &block : blocks) {
        std::erase_if(block.spans, [this](Span &span) {
            if (!span.picture.startsWith(u"data:"))
                return false;
            const qsizetype comma = span.picture.indexOf(u',');
            const bool isBase64 = QStringView(span.picture).left(qMax<qsizetype>(0, comma)).endsWith(u";base64");
            const auto bytes = isBase64 && m_pictures.write ? documents::keptImage(QByteArray::fromBase64(span.picture.mid(comma + 1).toLatin1()), {}) : Result<QByteArray>(QByteArray());
            const auto sha256 = bytes && !bytes->isEmpty() ? m_pictures.write(*bytes) : Result<QString>(QString());
            span.picture = sha256 && !sha256->isEmpty() ? markdown::addressOf(*sha256) : QString();
            return span.picture.isEmpty();
        });
    }
}

void RichText::insertFromMimeData(const QMimeData *source)
{
    if (isReadOnly())
        return;
    const QStringList files = pictureFilesIn(*source);
    if (!files.isEmpty()) {
        for (const QString &path : files)
            insertPictureFile(path);
        return;
    }
    if (source->hasImage() && !source->hasText())
        return insertPicture(documents::keptImage(qvariant_cast<QImage>(source->imageData())), {});
    if (qMax(source->html().size() / 8, source->text().size()) > longestPaste) {
        Q_EMIT refused(tr("The text is too long to be pasted: at most %L1 characters are.").arg(longestPaste));
        return;
    }
    std::vector<Block> blocks = source->hasHtml() ? blocksOfHtml(source->html()) : blocksOfText(source->text());
    if (blocks.empty())
        blocks = blocksOfText(source->text());
    keepPictures(blocks);
    QTextCursor cursor = textCursor();
    if (isInTable())
        insertIntoCell(cursor, blocks);
    else
        insertBlocks(cursor, blocks, Theme::of(this));
    setTextCursor(cursor);
    ensureCursorVisible();
}

/// A table's cells are put into cells; anything else into this one, as one paragraph.
void RichText::insertIntoCell(QTextCursor &cursor, const std::vector<Block> &blocks)
{
    if (blocks.size() == 1 && blocks.front().kind == Block::Kind::Table)
        return fillCells(cursor, blocks.front().table, Theme::of(this));
    Block words;
    for (const Block &block : blocks) {
        markdown::visitSpans(block, [&words](const std::vector<Span> &spans) {
            if (!words.spans.empty() && !spans.empty())
                markdown::append(words.spans, {u" "_s});
            for (Span span : spans) {
                span.picture.clear();
                markdown::append(words.spans, {span.text.replace(u'\n', u' '), span.isBold, span.isItalic, span.link});
            }
        });
    }
    cursor.insertText({}); // in place of the selection
    insertSpans(cursor, words, Theme::of(this));
}

bool RichText::isInTable() const
{
    return tableAround(textCursor()) != nullptr;
}

void RichText::insertTable()
{
    if (isReadOnly() || isInTable())
        return;
    using Table = markdown::Table;
    const Table empty{std::vector<Table::Align>(2), std::vector<std::vector<Table::Cell>>(3, std::vector<Table::Cell>(2))};
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
    const bool isBreak = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (isInTable() || event->modifiers() == Qt::NoModifier);
    const bool isTaken = !isReadOnly() && isPlain
        && ((event->key() == Qt::Key_Space && beginByMarks()) || (isBreak && breakLine()) || (event->key() == Qt::Key_Backspace && leaveKind()));
    if (isTaken)
        event->accept();
    else
        QTextEdit::keyPressEvent(event);
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
    dressAnew(*document(), Theme::of(this));
    document()->setModified(wasModified);
    m_marks->rehighlight();
}

bool RichText::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextCursor cursor = cursorForPosition(viewport()->mapFrom(this, help->pos()));
    const QString field = FieldMarks::fieldAt(cursor.block().text(), cursor.positionInBlock());
    const QString words = !field.isEmpty() && !m_marks->isKnown(field) ? tr("There is no field of this name. It will be printed as it stands.") : cursor.charFormat().anchorHref();
    QToolTip::showText(help->globalPos(), words, this);
    return true;
}

} // namespace satchel::ui
