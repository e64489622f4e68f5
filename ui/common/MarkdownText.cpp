// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MarkdownText.h"

#include "ui/common/TextTables.h"
#include "ui/common/Theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <algorithm>
#include <optional>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Span;

namespace {

constexpr int verbatim = QTextFormat::UserProperty + 1; // of a block: it stays as it is typed

constexpr qreal lineHeight = 142; // per cent
constexpr int deepest = 8;

/// How a block was written, and what surrounded it.
struct Source : QTextBlockUserData
{
    QString text;
    Block block;
    size_t index = 0; // among the blocks that were read
    QString before; // up to the block before it
    QString after; // behind the last one
};

bool isHeading(const Block &block)
{
    return block.kind == Block::Kind::Heading;
}

QTextListFormat::Style styleOf(Block::Kind kind)
{
    return kind == Block::Kind::Bullet ? QTextListFormat::ListDisc : QTextListFormat::ListDecimal;
}

/// A block becomes an item of the list before it where that goes on, else the first of a new one.
void putIntoList(const QTextCursor &cursor, const Block &block)
{
    for (QTextBlock before = cursor.block().previous(); before.isValid() && before.textList();
         before = before.previous()) {
        const QTextListFormat format = before.textList()->format();
        if (format.indent() == block.level + 1 && format.style() == styleOf(block.kind)) {
            before.textList()->add(cursor.block());
            return;
        }
        if (format.indent() <= block.level + 1)
            break;
    }
    QTextListFormat format;
    format.setStyle(styleOf(block.kind));
    format.setIndent(block.level + 1);
    QTextCursor(cursor).createList(format);
}

void shape(QTextCursor &cursor, const Block &block, const Theme &theme)
{
    cursor.setBlockFormat(blockFormat(block, theme));
    cursor.setBlockCharFormat(letterFormat({}, block, theme));
    if (block.isItem())
        putIntoList(cursor, block);
}

/// A paragraph begins after it, if there is none.
QTextTable &putTable(QTextCursor &cursor, const markdown::Table &table, const Theme &theme)
{
    QTextTable &made = insertTable(cursor, table, theme);
    if (cursor.block().length() > 1)
        return made;
    if (QTextList *list = cursor.block().textList())
        list->remove(cursor.block());
    shape(cursor, {}, theme);
    return made;
}

/// As it is typed: most tables in cells, one that is too large as text.
Block typed(const Block &block)
{
    if (block.kind != Block::Kind::Table || isEditedInCells(block.table))
        return block;
    return {Block::Kind::Verbatim, 0, 0, {{markdown::write(block)}}, block.start, block.end};
}

const Source *sourceOf(const QTextBlock &block)
{
    return static_cast<const Source *>(block.userData());
}

bool isEmpty(const Block &block)
{
    return !block.isItem() && block.kind != Block::Kind::Table
        && std::all_of(block.spans.begin(), block.spans.end(),
            [](const Span &span) { return span.picture.isEmpty() && span.text.trimmed().isEmpty(); });
}

/// Letters of a block as they are, with the looks of another kind of block.
void dressLetters(const QTextBlock &textBlock, const Block &block, const Theme &theme)
{
    struct Piece
    {
        int at;
        int length;
        Span span;
    };
    std::vector<Piece> pieces; // first, because a new format may join fragments
    for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat format = fragment.charFormat();
        Span span{{}, format.boolProperty(boldLetters), format.fontItalic(), format.anchorHref()};
        if (format.isImageFormat()) {
            span.text = format.stringProperty(QTextFormat::ImageAltText);
            span.picture = format.toImageFormat().name();
        }
        pieces.push_back({fragment.position(), fragment.length(), span});
    }
    QTextCursor cursor(textBlock);
    for (const Piece &piece : pieces) {
        cursor.setPosition(piece.at);
        cursor.setPosition(piece.at + piece.length, QTextCursor::KeepAnchor);
        cursor.setCharFormat(letterFormat(piece.span, block, theme));
    }
}

/// The blocks a selection touches, first to last.
std::pair<QTextBlock, QTextBlock> blocksOf(const QTextCursor &selection)
{
    const QTextDocument &document = *selection.document();
    return {document.findBlock(selection.selectionStart()), document.findBlock(selection.selectionEnd())};
}

} // namespace

QTextBlockFormat blockFormat(const Block &block, const Theme &theme)
{
    QTextBlockFormat format;
    format.setLineHeight(isHeading(block) ? 120 : lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(isHeading(block) ? theme.px(10) : 0);
    format.setBottomMargin(theme.px(block.isItem() ? 3 : isHeading(block) ? 4 : 8));
    if (isHeading(block))
        format.setHeadingLevel(block.level);
    if (block.kind == Block::Kind::Verbatim)
        format.setProperty(verbatim, true);
    return format;
}

void insertSpans(QTextCursor &cursor, const Block &block, const Theme &theme)
{
    for (const Span &span : block.spans) {
        const QTextCharFormat letters = letterFormat(span, block, theme);
        if (span.picture.isEmpty())
            cursor.insertText(QString(span.text).replace(u'\n', QChar::LineSeparator), letters);
        else
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), letters);
    }
}

QTextCharFormat letterFormat(const Span &span, const Block &block, const Theme &theme)
{
    const QFont heading = block.level <= 1 ? theme.font.title
        : block.level == 2                 ? theme.font.heading
                                           : theme.font.semibold;
    QFont font = isHeading(block)             ? heading
        : block.kind == Block::Kind::Verbatim ? theme.font.mono
        : span.isBold                         ? theme.font.semibold
                                              : theme.font.body;
    if (isHeading(block) && span.isBold)
        font.setWeight(QFont::ExtraBold);
    font.setItalic(span.isItalic);
    QTextCharFormat format;
    if (!span.picture.isEmpty()) {
        QTextImageFormat image;
        image.setName(span.picture);
        image.setProperty(QTextFormat::ImageAltText, span.text);
        image.setVerticalAlignment(QTextCharFormat::AlignBottom);
        format = image;
    }
    format.setFont(font);
    if (span.isBold)
        format.setProperty(boldLetters, true);
    if (!span.link.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(span.link);
        format.setForeground(theme.text.link);
        format.setFontUnderline(true);
    }
    return format;
}

Block blockOf(const QTextBlock &textBlock)
{
    Block block;
    const QTextBlockFormat format = textBlock.blockFormat();
    if (const QTextList *list = textBlock.textList()) {
        const bool isNumbered = list->format().style() <= QTextListFormat::ListDecimal
            && list->format().style() >= QTextListFormat::ListUpperRoman;
        block.kind = isNumbered ? Block::Kind::Number : Block::Kind::Bullet;
        block.level = qBound(0, list->format().indent() - 1, deepest);
        block.number = list->itemNumber(textBlock) + 1;
    } else if (format.headingLevel() > 0) {
        block.kind = Block::Kind::Heading;
        block.level = qMin(format.headingLevel(), 6);
    } else if (format.boolProperty(verbatim)) {
        block.kind = Block::Kind::Verbatim;
        block.spans = {{textBlock.text().replace(QChar::LineSeparator, u'\n')}};
        return block;
    }
    for (auto it = textBlock.begin(); !it.atEnd(); ++it) {
        const QTextCharFormat letters = it.fragment().charFormat();
        const bool isBold = letters.boolProperty(boldLetters)
            || (!isHeading(block) && letters.fontWeight() > QFont::Medium);
        const Span looks{{}, isBold, letters.fontItalic(), letters.anchorHref()};
        for (const QChar c : it.fragment().text()) {
            Span span = looks;
            if (c == QChar::ObjectReplacementCharacter) {
                if (!letters.isImageFormat())
                    continue;
                span.picture = letters.toImageFormat().name();
                span.text = letters.stringProperty(QTextFormat::ImageAltText);
            } else {
                span.text = c == QChar::LineSeparator ? QChar(u'\n') : c;
            }
            append(block.spans, span);
        }
    }
    return block;
}

void insertBlocks(QTextCursor &cursor, const std::vector<Block> &blocks, const Theme &theme)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    bool isFirst = true;
    for (const Block &given : blocks) {
        const Block block = typed(given);
        if (block.kind == Block::Kind::Table) {
            putTable(cursor, block.table, theme);
            isFirst = true; // in the paragraph behind it
            continue;
        }
        const bool joins = isFirst && (block.kind == Block::Kind::Paragraph || !cursor.block().text().isEmpty());
        Block here = joins ? blockOf(cursor.block()) : block;
        here.spans = block.spans;
        if (!isFirst)
            cursor.insertBlock();
        if (!joins)
            shape(cursor, block, theme);
        insertSpans(cursor, here, theme);
        isFirst = false;
    }
    cursor.endEditBlock();
}

void setMarkdown(QTextDocument &document, const QString &text, const Theme &theme)
{
    document.setUndoRedoEnabled(false);
    document.clear();
    document.setDefaultFont(theme.font.body);
    document.setIndentWidth(theme.px(20));
    document.setDocumentMargin(theme.px(12));
    std::vector<Block> blocks = markdown::read(text);
    std::ranges::transform(blocks, blocks.begin(), typed);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    shape(cursor, {}, theme);
    qsizetype end = 0;
    bool isFresh = true; // the cursor's block
    for (size_t i = 0; i < blocks.size(); ++i) {
        QTextBlock textBlock; // of a table its first cell's
        if (blocks[i].kind == Block::Kind::Table) {
            textBlock = putTable(cursor, blocks[i].table, theme).cellAt(0, 0).firstCursorPosition().block();
            isFresh = true;
        } else {
            if (!isFresh)
                cursor.insertBlock();
            shape(cursor, blocks[i], theme);
            insertSpans(cursor, blocks[i], theme);
            textBlock = cursor.block();
            isFresh = false;
        }
        auto *source = new Source;
        source->text = text.mid(blocks[i].start, blocks[i].end - blocks[i].start);
        source->block = blocks[i];
        source->index = i;
        source->before = text.mid(end, blocks[i].start - end);
        end = blocks[i].end;
        if (i + 1 == blocks.size())
            source->after = text.mid(end);
        textBlock.setUserData(source);
    }
    cursor.endEditBlock();
    document.setUndoRedoEnabled(true);
    document.setModified(false);
}

QString markdownOf(const QTextDocument &document)
{
    QString text;
    std::optional<Block> before;
    const Source *sourceBefore = nullptr; // of the block before
    bool wasUntouched = true;
    for (QTextBlock textBlock = document.begin(); textBlock.isValid(); textBlock = textBlock.next()) {
        const Source *source = sourceOf(textBlock);
        Block block = blockOf(textBlock);
        if (const QTextTable *table = tableAround(textBlock)) {
            block = {Block::Kind::Table, 0, 0, {}, 0, 0, tableOf(*table)};
            textBlock = table->lastCursorPosition().block();
        }
        if (isEmpty(block))
            continue;
        const bool isUntouched = source && source->block.saysTheSame(block);
        if (block.kind == Block::Kind::Number) {
            const bool goesOn = before && before->kind == Block::Kind::Number && before->level == block.level;
            block.number = isUntouched ? source->block.number : goesOn ? before->number + 1 : block.number;
        }
        const bool areNeighbours = source
            && (before ? sourceBefore && sourceBefore->index + 1 == source->index : source->index == 0);
        const bool keepsApart = (isUntouched && wasUntouched)
            || QStringView(areNeighbours ? source->before : QString()).count(u'\n') > 1;
        if (areNeighbours && keepsApart)
            text += source->before;
        else if (before)
            text += gapBetween(*before, block);
        text += isUntouched ? source->text : markdown::write(block);
        before = std::move(block);
        sourceBefore = source;
        wasUntouched = isUntouched;
    }
    return sourceBefore && wasUntouched ? text + sourceBefore->after : text;
}

void setBlockKind(const QTextCursor &selection, Block::Kind kind, int level, const Theme &theme)
{
    QTextCursor cursor(selection);
    cursor.beginEditBlock();
    const auto [first, last] = blocksOf(selection);
    for (QTextBlock block = first; block.isValid() && block.position() <= last.position(); block = block.next()) {
        if (tableAround(block))
            continue; // a cell has only text
        Block wanted = blockOf(block);
        wanted.level = kind == Block::Kind::Heading || !wanted.isItem() ? level : wanted.level;
        wanted.kind = kind;
        QTextCursor at(block);
        if (QTextList *list = block.textList())
            list->remove(block);
        shape(at, wanted, theme);
        dressLetters(block, wanted, theme);
    }
    cursor.endEditBlock();
}

void shiftItems(const QTextCursor &selection, int step)
{
    QTextCursor cursor(selection);
    cursor.beginEditBlock();
    const auto [first, last] = blocksOf(selection);
    for (QTextBlock block = first; block.isValid(); block = block.next()) {
        Block wanted = blockOf(block);
        const int level = qBound(0, wanted.level + step, deepest);
        if (wanted.isItem() && level != wanted.level) {
            wanted.level = level;
            block.textList()->remove(block);
            QTextCursor at(block);
            QTextBlockFormat format = block.blockFormat();
            format.setIndent(0);
            at.setBlockFormat(format);
            putIntoList(at, wanted);
        }
        if (block == last)
            break;
    }
    cursor.endEditBlock();
}

void restyle(QTextDocument &document, const Theme &theme)
{
    document.setUndoRedoEnabled(false);
    document.setDefaultFont(theme.font.body);
    document.setIndentWidth(theme.px(20));
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once, not for each format
    for (QTextBlock textBlock = document.begin(); textBlock.isValid(); textBlock = textBlock.next()) {
        const Block block = blockOf(textBlock);
        QTextCursor cursor(textBlock);
        if (!tableAround(textBlock))
            cursor.mergeBlockFormat(blockFormat(block, theme));
        cursor.setBlockCharFormat(letterFormat({}, block, theme));
        dressLetters(textBlock, block, theme);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            dressTable(*table, theme);
    }
    all.endEditBlock();
    document.setUndoRedoEnabled(true);
}

} // namespace satchel::ui
