// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/Image.h"

#include "documents/engine/Raster.h"
#include "documents/engine/Units.h"
#include "domain/RasterFormat.h"
#include "domain/Reason.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

#include <algorithm>

namespace satchel::documents {

namespace {

constexpr int deepestDrawing = 64;
constexpr int mostEdge = 2400; // 20 cm at 300 dots an inch; more only makes the file larger

bool isSvg(const QByteArray &bytes)
{
    return rasterFormatOf(bytes).isEmpty() && bytes.left(4096).contains("<svg");
}

/// A drawing may name files and pictures of any kind, and nest without end: such a one is not drawn.
bool isPlainDrawing(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    int depth = 0;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return false;
            break;
        case QXmlStreamReader::StartElement: {
            if (++depth > deepestDrawing || xml.name() == u"image" || xml.name() == u"foreignObject")
                return false;
            const auto attributes = xml.attributes();
            const bool isReferring = std::ranges::any_of(attributes, [](const QXmlStreamAttribute &attribute) {
                return attribute.name() == u"href" && !attribute.value().startsWith(u'#');
            });
            if (isReferring && xml.name() != u"a")
                return false;
            break;
        }
        case QXmlStreamReader::EndElement: --depth; break;
        default: break;
        }
    }
    return !xml.hasError();
}

Result<Image> readSvg(const QByteArray &bytes, const QString &where)
{
    if (bytes.size() > mostImageBytes)
        return fail(Error::Kind::Invalid, Reason::tr("the image is too large"), where);
    const auto renderer = isPlainDrawing(bytes) ? std::make_shared<QSvgRenderer>(bytes) : nullptr;
    if (!renderer || !renderer->isValid() || renderer->viewBoxF().isEmpty())
        return fail(Error::Kind::Invalid,
            Reason::tr("this image cannot be printed: the drawing is damaged, or refers to other files"), where);
    renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    return Image{[renderer](QPainter &painter, const QRectF &box) { renderer->render(&painter, box); },
        renderer->viewBoxF().size()};
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 90);
    return bytes;
}

QSize keptSize(const QSizeF &size)
{
    const bool isLarge = qMax(size.width(), size.height()) > longestKeptEdge;
    const QSizeF fit = isLarge ? size.scaled(longestKeptEdge, longestKeptEdge, Qt::KeepAspectRatio) : size;
    return fit.toSize().expandedTo({1, 1});
}

} // namespace

Picture Image::fitted(qreal width, qreal height, Align align) const
{
    const QSizeF fit = size.scaled(width, height, Qt::KeepAspectRatio);
    return {paint, fit.width(), fit.height(), align};
}

Result<QByteArray> readImageFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(Error::Kind::NotFound, Reason::tr("the file does not exist"), path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file.errorString(), path);
    if (file.size() > mostImageBytes) {
        const QLocale locale;
        return fail(Error::Kind::Invalid,
            Reason::tr("the image is %1 in size; at most %2 can be printed")
                .arg(locale.formattedDataSize(file.size(), 0), locale.formattedDataSize(mostImageBytes, 0)),
            path);
    }
    return file.readAll();
}

Result<Image> readImage(const QByteArray &bytes, const QString &where)
{
    const auto read = TRY(decodeRaster(bytes, where));
    QImage image = read;
    if (qMax(image.width(), image.height()) > mostEdge)
        image = image.scaled(mostEdge, mostEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return Image{[image](QPainter &painter, const QRectF &box) {
                     painter.setRenderHint(QPainter::SmoothPixmapTransform);
                     painter.drawImage(box, image);
                 },
        image.size()};
}

Result<Image> readLogo(const QByteArray &bytes, const QString &where)
{
    return isSvg(bytes) ? readSvg(bytes, where) : readImage(bytes, where);
}

Result<QByteArray> keptImage(const QByteArray &bytes, const QString &where)
{
    const auto read = TRY(readImage(bytes, where));
    QImage image(keptSize(read.size), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    read.paint(painter, QRectF(QPointF(), image.size()));
    painter.end();
    const bool isPhoto = bytes.startsWith("\xff\xd8");
    return isPhoto ? encoded(image.convertToFormat(QImage::Format_RGB32), "JPEG") : encoded(image, "PNG");
}

Result<QByteArray> keptImage(const QImage &image)
{
    if (image.isNull())
        return fail(Error::Kind::Invalid, Reason::tr("there is no picture"));
    QImage plain = image.scaled(keptSize(image.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    for (const QString &key : plain.textKeys())
        plain.setText(key, {});
    return encoded(plain, "PNG");
}

Result<QByteArray> keptLogo(const QByteArray &bytes, const QString &where)
{
    if (!isSvg(bytes))
        return keptImage(bytes, where);
    const auto read = readLogo(bytes, where);
    return read ? Result<QByteArray>(bytes) : fail(read.error());
}

} // namespace satchel::documents
