// SPDX-License-Identifier: GPL-3.0-or-later
// The table of contents of a zip file, read before anything is unpacked: a small file that claims to hold gigabytes is
// refused.
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace satchel::exchange {

struct ZipDirectory
{
    QStringList names;
    qint64 packedSize = 0;
    qint64 unpackedSize = 0;
};

/// Invalid: not a zip file, cut off, or of an unreasonable size when unpacked.
Result<ZipDirectory> readZipDirectory(const QString &path);

} // namespace satchel::exchange
