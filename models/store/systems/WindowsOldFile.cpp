// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OldFile.h"

#include "store/PartFile.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace satchel::store {

/// A hard link. One that a killed process left is removed as part files are (PartFile::removeLeft).
OldFile::OldFile(const QString &path) : m_file(path + u".old.part"_s)
{
    std::error_code error;
    std::filesystem::create_hard_link(
        std::filesystem::path(path.toStdU16String()), std::filesystem::path(m_file.fileName().toStdU16String()), error);
}

OldFile::~OldFile()
{
    m_file.remove();
}

bool OldFile::isReplacedWhileOpen()
{
    return false;
}

void OldFile::overwrite(qint64 bytes)
{
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return;
    const bool isWritten = writeZeros(bytes);
    m_file.close();
    if (isWritten)
        static_cast<void>(PartFile::sync(m_file.fileName()));
}

} // namespace satchel::store
