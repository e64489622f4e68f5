// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RasterFormat.h"

namespace satchel {

QByteArray rasterFormatOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.size() > 12 && bytes.sliced(8).startsWith("WEBP"))
        return "webp";
    return bytes.startsWith("BM") && bytes.size() > 26 ? "bmp" : QByteArray();
}

} // namespace satchel
