// SPDX-License-Identifier: GPL-3.0-or-later
// The one place where pictures from outside are decoded: logos, photos of contacts, pictures in proposals and notes,
// whoever sent them. The format is one of the allow-list (domain/RasterFormat.h), and how large the picture will be is
// read from its head before any memory is given for it.
#pragma once

#include "domain/Result.h"

#include <QImage>

namespace satchel::documents {

struct RasterLimits
{
    qint64 bytes = 8 * 1024 * 1024;
    int edge = 16'384; // pixels
    qint64 pixels = 32'000'000; // four bytes each while it is read
    int width = 0; // of what comes out, in pixels: a wider picture is made smaller; 0: it stays as it is
};

/// How large the picture says it is, without reading more than its head. Fails as decodeRaster() does.
Result<QSize> rasterSize(const QByteArray &bytes, const QString &where, const RasterLimits &limits = {});

/// Invalid with the reason when it is no such picture, broken, or beyond the limits.
Result<QImage> decodeRaster(const QByteArray &bytes, const QString &where, const RasterLimits &limits = {});

} // namespace satchel::documents
