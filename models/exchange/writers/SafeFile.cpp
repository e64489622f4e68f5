// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/SafeFile.h"

#include "domain/Reason.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

} // namespace

Error writeError(const QString &path, const QString &reason)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < 2 * blockSize)
        return {Error::Kind::Full, Reason::tr("there is no space left on the disk"), path};
    return {Error::Kind::Io, Reason::tr("the file cannot be written: %1").arg(reason), path};
}

Result<void> SafeFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fail(writeError(m_file.fileName(), m_file.errorString()));
    return {};
}

Result<void> SafeFile::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return m_buffer.size() < blockSize ? Result<void>() : flush();
}

Result<void> SafeFile::flush()
{
    if (m_file.write(m_buffer) != m_buffer.size())
        return fail(writeError(m_file.fileName(), m_file.errorString()));
    m_buffer.clear();
    return {};
}

Result<void> SafeFile::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    if (!m_file.commit())
        return fail(writeError(m_file.fileName(), m_file.errorString()));
    return {};
}

} // namespace satchel::exchange
