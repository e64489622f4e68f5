// SPDX-License-Identifier: GPL-3.0-or-later
// A picture, or a logo, which may be a drawing (SVG) too. What is too large or no image is refused before it costs
// memory.
#pragma once

#include "documents/engine/Document.h"
#include "domain/Result.h"

namespace satchel::documents {

struct Image
{
    std::function<void(QPainter &, const QRectF &)> paint; // fills the rectangle
    QSizeF size; // only its proportions matter

    /// As large as fits into a width and a height (points).
    Picture fitted(qreal width, qreal height, Align align) const;
};

/// The largest file that is read.
constexpr qint64 mostImageBytes = 8 * 1024 * 1024;

/// Invalid, with the file in `where`, when it is no image, too large, or has too many pixels; NotFound when it is not
/// there.
Result<QByteArray> readImageFile(const QString &path);
/// A raster image (Raster.h).
Result<Image> readImage(const QByteArray &bytes, const QString &where);
/// The same, or a drawing that refers to nothing outside itself.
Result<Image> readLogo(const QByteArray &bytes, const QString &where);

/// The longest edge of an image that is kept, in pixels: 20 cm of paper at 200 dots an inch.
constexpr int longestKeptEdge = 1600;
/// PNG or JPEG bytes of an image as it is kept: no larger than that, and without the other data of its file, such as
/// the place of a photograph. Every image that is stored passes through this function. Refused as readImage does.
Result<QByteArray> keptImage(const QByteArray &bytes, const QString &where);
Result<QByteArray> keptImage(const QImage &image);
/// The same for a drawing (SVG) that is to stay sharp at any size: it is kept as it is.
Result<QByteArray> keptLogo(const QByteArray &bytes, const QString &where);

} // namespace satchel::documents
