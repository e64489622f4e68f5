// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Pictures.h"

#include "documents/engine/Image.h"
#include "documents/engine/Raster.h"
#include "domain/Markdown.h"
#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QTextDocument>
#include <QTextFormat>

namespace satchel::ui {

namespace {

constexpr int widest = 520; // on the screen, where it is within a text
constexpr int highest = 360;
constexpr qsizetype mostKept = 40; // images at a time

QImage readKept(const QByteArray &bytes)
{
    documents::RasterLimits limits;
    limits.edge = 2 * documents::longestKeptEdge; // no larger than what this program has put there
    return documents::decodeRaster(bytes, {}, limits).value_or(QImage());
}

} // namespace

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
    const qreal room = document->textWidth() > 0 ? document->textWidth() - 2 * document->documentMargin() - theme.px(8)
                                                 : widest;
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
        drawIcon(*painter, QRect(box.x() + theme.px(8), box.y(), theme.size.icon, box.height()), Icon::Picture,
            theme.size.icon, theme.text.tertiary);
        drawText(*painter, box.adjusted(theme.px(32), 0, -theme.px(8), 0), tr("Picture not available"),
            theme.font.small, theme.text.secondary);
    }
    painter->restore();
}

} // namespace satchel::ui

#include "moc_Pictures.cpp"
