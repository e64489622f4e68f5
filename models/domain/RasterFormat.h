// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of picture that are taken from outside: raster images told by their first bytes, never by what names them.
// Anything else (SVG, PDF, TIFF …) has readers that open files, run deep or are rarely looked after.
#pragma once

#include <QByteArray>

namespace satchel {

/// "png", "jpeg", "gif", "webp" or "bmp", as QImageReader calls them; empty when it is none of these.
QByteArray rasterFormatOf(QByteArrayView bytes);

} // namespace satchel
