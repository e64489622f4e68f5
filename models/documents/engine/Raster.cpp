// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/engine/Raster.h"

#include "domain/RasterFormat.h"
#include "domain/Reason.h"

#include <algorithm>
#include <QBuffer>
#include <QImageReader>

namespace satchel::documents {

namespace {

Error noPicture(const QString &where)
{
    return {Error::Kind::Invalid, Reason::tr("this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP"), where};
}

/// By the one reader that the first bytes name, and no other.
void prepare(QImageReader &reader, QBuffer &buffer, const QByteArray &bytes)
{
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    reader.setDevice(&buffer);
    reader.setFormat(rasterFormatOf(bytes));
    reader.setAutoDetectImageFormat(false);
}

} // namespace

Result<QSize> rasterSize(const QByteArray &bytes, const QString &where, const RasterLimits &limits)
{
    if (bytes.size() > limits.bytes)
        return fail(Error::Kind::Invalid, Reason::tr("the image is too large"), where);
    if (rasterFormatOf(bytes).isEmpty())
        return fail(noPicture(where));
    QBuffer buffer;
    QImageReader reader;
    prepare(reader, buffer, bytes);
    const QSize size = reader.size();
    if (size.isEmpty())
        return fail(noPicture(where));
    if (size.width() > limits.edge || size.height() > limits.edge
        || qint64(size.width()) * size.height() > limits.pixels)
        return fail(Error::Kind::Invalid,
            Reason::tr("the image has %1 × %2 pixels, which is too many to print").arg(size.width()).arg(size.height()),
            where);
    return size;
}

Result<QImage> decodeRaster(const QByteArray &bytes, const QString &where, const RasterLimits &limits)
{
    const QSize size = TRY(rasterSize(bytes, where, limits));
    QBuffer buffer;
    QImageReader reader;
    prepare(reader, buffer, bytes);
    if (limits.width > 0 && size.width() > limits.width)
        reader.setScaledSize({limits.width, std::max(1, int(qint64(size.height()) * limits.width / size.width()))});
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return fail(noPicture(where));
    return image;
}

} // namespace satchel::documents
