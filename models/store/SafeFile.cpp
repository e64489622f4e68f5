// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SafeFile.h"

#include "domain/Reason.h"
#include "store/StoreFile.h"

#include <filesystem>
#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qsizetype blockSize = 256 * 1024;

} // namespace

bool isLinkInSharedFolder(const QString &path)
{
    using std::filesystem::perms;
    const std::filesystem::path file(path.toStdU16String());
    std::error_code error;
    if (!std::filesystem::is_symlink(file, error))
        return false;
    const auto rights = std::filesystem::status(std::filesystem::absolute(file, error).parent_path(), error)
                            .permissions();
    return (rights & perms::sticky_bit) != perms::none && (rights & perms::others_write) != perms::none;
}

Error writeError(const QString &path, const QString &reason)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < 2 * blockSize)
        return {Error::Kind::Full, Reason::tr("there is no space left on the disk"), path};
    return {Error::Kind::Io, Reason::tr("the file cannot be written: %1").arg(reason), path};
}

Result<void> writePrivateFile(const QString &path, QByteArrayView bytes)
{
    SafeFile file(path);
    TRY(file.open());
    TRY(file.write(bytes));
    TRY(file.commit());
    makePrivate(path);
    return {};
}

Result<void> SafeFile::open()
{
    if (isLinkInSharedFolder(m_file.fileName()))
        return fail(Error::Kind::Invalid, Reason::tr("this is a link, in a folder that everybody may write to"),
            m_file.fileName());
    const bool isNew = !QFileInfo::exists(m_file.fileName());
    // Unbuffered: QSaveFile does not say when its own last buffer could not be written, and takes the place of the old
    // file by a half one.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(writeError(m_file.fileName(), m_file.errorString()));
    if (isNew) // before there is anything to read
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<void> SafeFile::write(QByteArrayView bytes)
{
    m_buffer.append(bytes);
    return m_buffer.size() < blockSize ? Result<void>() : flush();
}

Result<void> SafeFile::flush()
{
    for (qsizetype done = 0;
         done < m_buffer.size();) { // a disk that fills up takes a part, and only then says why not the rest
        const qint64 written = m_file.write(m_buffer.constData() + done, m_buffer.size() - done);
        if (written <= 0)
            return fail(writeError(m_file.fileName(), m_file.errorString()));
        done += written;
    }
    m_buffer.clear();
    return {};
}

Result<void> SafeFile::commit()
{
    TRY(flush());
    if (!m_file.commit())
        return fail(writeError(m_file.fileName(), m_file.errorString()));
    return {};
}

} // namespace satchel::store
