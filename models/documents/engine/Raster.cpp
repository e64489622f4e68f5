// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/Raster.h"

#include "domain/RasterFormat.h"
#include "domain/Reason.h"

#include <QBuffer>
#include <QImageReader>

namespace satchel::documents {

Result<QImage> decodeRaster(const QByteArray &bytes, const QString &where, const RasterLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(Error::Kind::Invalid, Reason::tr("the image is too large"), where);
    const QByteArray format = rasterFormatOf(bytes);
    const auto noPicture = fail(
        Error::Kind::Invalid, Reason::tr("this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP"), where);
    if (format.isEmpty())
        return noPicture;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format); // and no other reader
    reader.setAutoDetectImageFormat(false);
    const QSize size = reader.size();
    if (size.isEmpty())
        return noPicture;
    if (size.width() > limits.edge || size.height() > limits.edge
        || qint64(size.width()) * size.height() > limits.pixels)
        return fail(Error::Kind::Invalid,
            Reason::tr("the image has %1 × %2 pixels, which is too many to print").arg(size.width()).arg(size.height()),
            where);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return noPicture;
    return image;
}

} // namespace satchel::documents
