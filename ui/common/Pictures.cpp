// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Pictures.h"

#include "documents/engine/Image.h"
#include "domain/Markdown.h"
#include "domain/Reason.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QBuffer>
#include <QImageReader>
#include <QTextDocument>
#include <QTextFormat>

namespace satchel::ui {

namespace {

constexpr int widest = 520; // on the screen, where it is among words
constexpr int highest = 360;
constexpr qsizetype mostKept = 40; // images at a time

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QSize shrunk(const QSizeF &size)
{
    const bool isLarge = qMax(size.width(), size.height()) > longestPictureEdge;
    const QSizeF fit = isLarge ? size.scaled(longestPictureEdge, longestPictureEdge, Qt::KeepAspectRatio) : size;
    return fit.toSize().expandedTo({1, 1});
}

/// Only what this program has put there; an SVG might name files.
QImage readKept(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    const bool isKnown = reader.format() == "png" || reader.format() == "jpeg";
    const bool fits = size.isValid() && size.width() <= 2 * longestPictureEdge && size.height() <= 2 * longestPictureEdge;
    return isKnown && fits ? reader.read() : QImage();
}

} // namespace

Result<QByteArray> readPictureFile(const QString &path)
{
    const auto bytes = documents::readImageFile(path);
    return bytes ? pictureBytes(*bytes, path) : bytes;
}

Result<QByteArray> pictureBytes(const QByteArray &bytes, const QString &where)
{
    const auto read = documents::readImage(bytes, where);
    if (!read)
        return fail(read.error());
    QImage image(shrunk(read->size), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    read->paint(painter, QRectF(QPointF(), image.size()));
    painter.end();
    const bool isPhoto = bytes.startsWith("\xff\xd8");
    return isPhoto ? encoded(image.convertToFormat(QImage::Format_RGB32), "JPEG") : encoded(image, "PNG");
}

Result<QByteArray> pictureBytes(const QImage &image)
{
    if (image.isNull())
        return fail(Error::Kind::Invalid, Reason::tr("there is no picture"));
    const QSize size = shrunk(image.size());
    return encoded(size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "PNG");
}

void PictureDrawing::setStore(const std::function<QByteArray(const QString &sha256)> &read)
{
    m_read = read;
    m_images.clear();
}

const QImage &PictureDrawing::imageOf(const QTextFormat &format)
{
    const QString sha256 = markdown::contentOf(format.toImageFormat().name());
    const auto known = m_images.constFind(sha256);
    if (known != m_images.constEnd())
        return *known;
    if (m_images.size() >= mostKept)
        m_images.clear();
    return *m_images.insert(sha256, sha256.isEmpty() || !m_read ? QImage() : readKept(m_read(sha256)));
}

QSizeF PictureDrawing::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const Theme &theme = Theme::of();
    const QImage &image = imageOf(format);
    if (image.isNull())
        return QSizeF(theme.px(220), theme.px(40));
    const qreal room = document->textWidth() > 0 ? document->textWidth() - 2 * document->documentMargin() - theme.px(8) : widest;
    const QSizeF most(qMax<qreal>(theme.px(40), qMin<qreal>(room, theme.px(widest))), theme.px(highest));
    const QSizeF size = image.size();
    return size.width() > most.width() || size.height() > most.height() ? size.scaled(most, Qt::KeepAspectRatio) : size;
}

void PictureDrawing::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    const Theme &theme = Theme::of();
    const QImage &image = imageOf(format);
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    if (!image.isNull()) {
        painter->drawImage(rect, image);
    } else {
        const QRect box = rect.toRect().adjusted(0, 0, -1, -1);
        drawRounded(*painter, box, theme.radius.control, theme.surface.sunken, theme.border.normal);
        drawIcon(*painter, QRect(box.x() + theme.px(8), box.y(), theme.size.icon, box.height()), Icon::Picture, theme.size.icon, theme.text.tertiary);
        drawText(*painter, box.adjusted(theme.px(32), 0, -theme.px(8), 0), tr("This picture is not here"), theme.font.small, theme.text.secondary);
    }
    painter->restore();
}

} // namespace satchel::ui
