// SPDX-License-Identifier: GPL-3.0-or-later
// What is put in from elsewhere: pasted and dropped text, hypertext, pictures.
#include "ui/common/RichText.h"

#include "documents/engine/Image.h"
#include "domain/Reason.h"
#include "ui/common/PastedText.h"
#include "ui/common/TextTables.h"
#include "ui/common/Theme.h"

#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <optional>

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
        if (url.isLocalFile()
            && QStringList{u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"webp"_s, u"bmp"_s}.contains(ending))
            paths.append(url.toLocalFile());
    }
    return paths;
}

/// As another program offers it, so that only decodeRaster() decodes it: QMimeData::imageData() takes any reader there
/// is.
std::optional<QByteArray> pictureBytesIn(const QMimeData &source)
{
    for (const QString &type : {u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s, u"image/gif"_s, u"image/bmp"_s}) {
        if (source.hasFormat(type))
            return source.data(type);
    }
    return {};
}

/// A picture without a file's bytes: the desktop's own bitmap, or one of this program.
bool isBitmap(const QMimeData &source)
{
    const QStringList formats = source.formats();
    return source.hasImage()
        && std::ranges::none_of(formats, [](const QString &format) { return format.startsWith(u"image/"_s); });
}

} // namespace

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
        return Q_EMIT refused(
            tr("The picture wasn't inserted: %1.").arg(Reason::tr("a table cell can contain only text")));
    const auto sha256 = bytes ? m_pictures.write(*bytes) : Result<QString>(fail(bytes.error()));
    if (!sha256) {
        const QString file = QFileInfo(sha256.error().where).fileName();
        Q_EMIT refused(file.isEmpty()
                ? tr("The picture wasn't inserted: %1.").arg(sha256.error().what)
                : tr("“%1” wasn't inserted: %2.", "a file, the reason").arg(file, sha256.error().what));
        return;
    }
    const Block here = currentBlock();
    QTextCursor cursor = textCursor();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter),
        letterFormat({words, false, false, {}, markdown::addressOf(*sha256)}, here, Theme::of(this)));
    setTextCursor(cursor);
    setCurrentCharFormat(letterFormat({}, here, Theme::of(this)));
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
            const auto bytes = isBase64 && m_pictures.write
                ? documents::keptImage(QByteArray::fromBase64(span.picture.mid(comma + 1).toLatin1()), {})
                : Result<QByteArray>(QByteArray());
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
    if (!source->hasText()) {
        if (const auto bytes = pictureBytesIn(*source))
            return insertPicture(documents::keptImage(*bytes, {}), {});
        if (isBitmap(*source))
            return insertPicture(documents::keptImage(qvariant_cast<QImage>(source->imageData())), {});
    }
    if (qMax(source->html().size() / 8, source->text().size()) > longestPaste) {
        Q_EMIT refused(tr("The text is too long to paste. The limit is %L1 characters.").arg(longestPaste));
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

} // namespace satchel::ui
