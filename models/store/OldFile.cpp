// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OldFile.h"

#include <algorithm>

namespace satchel::store {

namespace {

constexpr qint64 zerosAtOnce = 1 << 20;

} // namespace

bool OldFile::writeZeros(qint64 bytes)
{
    const QByteArray zeros(std::min(bytes, zerosAtOnce), '\0');
    for (qint64 left = bytes; left > 0; left -= zerosAtOnce) {
        const qint64 size = std::min(left, zerosAtOnce);
        if (m_file.write(zeros.constData(), size) != size)
            return false;
    }
    return true;
}

} // namespace satchel::store
