// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OldFile.h"

#include <unistd.h>

namespace satchel::store {

OldFile::OldFile(const QString &path) : m_file(path)
{
    static_cast<void>(m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly));
}

OldFile::~OldFile() = default;

bool OldFile::isReplacedWhileOpen()
{
    return true;
}

/// Synced before it is closed: what was not written yet of a file without a name never is.
void OldFile::overwrite(qint64 bytes)
{
    if (m_file.isOpen() && writeZeros(bytes))
        ::fsync(m_file.handle());
}

} // namespace satchel::store
