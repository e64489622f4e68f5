// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of picture that are accepted from outside: raster images, recognised by their first bytes, never by a name
// or a declared type. Anything else (SVG, PDF, TIFF …) has readers that open files, run deep or are rarely looked
// after.
#pragma once

#include <QByteArray>

namespace satchel {

/// "png", "jpeg", "gif", "webp" or "bmp", as QImageReader calls them; empty when it is none of these.
QByteArray rasterFormatOf(QByteArrayView bytes);

} // namespace satchel
