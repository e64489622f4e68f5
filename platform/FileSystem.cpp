// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/FileSystem.h"

#include <algorithm>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace satchel::platform {

using namespace Qt::StringLiterals;

namespace {

// As Linux, the BSDs and macOS name them.
constexpr const char *networkTypes[] = {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs", "afs", "ncpfs",
    "webdav", "davfs", "coda", "fuse.sshfs", "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.smbnetfs",
    "fuse.curlftpfs", "fuse.gvfsd-fuse"};

/// The folder of the path, or the nearest one above it that exists.
QString existingFolder(const QString &path)
{
    QFileInfo file(QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : QFileInfo(path).absoluteFilePath());
    while (!file.exists() && !file.isRoot() && file.absolutePath() != file.absoluteFilePath())
        file = QFileInfo(file.absolutePath());
    return file.isDir() ? file.absoluteFilePath() : file.absolutePath();
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    return std::ranges::any_of(
        networkTypes, [type](const char *known) { return type.compare(known, Qt::CaseInsensitive) == 0; });
}

void makePrivateFile(const QString &path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner) && hasOwnerRights())
        QFile::setPermissions(path, owner);
}

#ifdef Q_OS_WIN

QString networkFileSystem(const QString &path)
{
    const QString folder = QDir::toNativeSeparators(existingFolder(path));
    const QString root = folder.startsWith("\\\\"_L1) ? folder : folder.left(3);
    const bool isRemote = root.startsWith("\\\\"_L1)
        || GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
    return isRemote ? u"smb"_s : QString();
}

bool hasOwnerRights()
{
    return false;
}

#else

QString networkFileSystem(const QString &path)
{
    const QByteArray type = QStorageInfo(existingFolder(path)).fileSystemType();
    return isNetworkFileSystem(type) ? QString::fromLatin1(type) : QString();
}

bool hasOwnerRights()
{
    return true;
}

#endif

} // namespace satchel::platform
