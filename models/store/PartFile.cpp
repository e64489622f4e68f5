// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PartFile.h"

#include "domain/Reason.h"
#include "store/CopyMark.h"
#include "store/Statements.h"

#include <filesystem>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// A power cut may undo a rename until the folder is synced. SQLite's VFS syncs the folder of a file that it deletes
/// durably, on each operating system in its own way, so an empty file is created there and deleted through it.
bool syncFolderOf(const QString &path)
{
    const auto made = PartFile::beside(path);
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    return made && system && system->xDelete(system, made->path().toUtf8().constData(), 1) == SQLITE_OK;
}

} // namespace

Result<PartFile> PartFile::beside(const QString &target)
{
    QTemporaryFile file(target + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return fail(Error::Kind::Io, file.errorString(), target);
    return PartFile(file.fileName(), target);
}

PartFile::~PartFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

/// Nobody needs the file if this stops halfway, so its journal is in memory.
Result<void> PartFile::mark(const std::optional<StoreKey> &key, Instant at) const
{
    const auto database = TRY(Database::open(m_path, Database::Mode::ReadWrite, {.busyMilliseconds = 0, .key = key}));
    TRY(database->execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=FULL;"));
    return markCopy(*database, at);
}

Result<void> PartFile::check(const std::optional<StoreKey> &key, qint64 version) const
{
    const auto database = TRY(Database::open(m_path, Database::Mode::ReadOnly, {.busyMilliseconds = 0, .key = key}));
    const auto sound = TRY(readText(*database, "PRAGMA quick_check(1)"));
    const auto found = TRY(database->integer("PRAGMA user_version"));
    if (sound != "ok"_L1 || found != version)
        return fail(Error::Kind::Corrupt, Reason::tr("the copy differs from the store"), m_path);
    return {};
}

/// Through SQLite's VFS, which does it on each operating system in its way.
Result<void> PartFile::sync(const QString &file)
{
    sqlite3 *connection = nullptr;
    sqlite3_file *opened = nullptr;
    const bool isSynced = sqlite3_open_v2(file.toUtf8().constData(), &connection, SQLITE_OPEN_READWRITE, nullptr)
            == SQLITE_OK
        && sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &opened) == SQLITE_OK && opened
        && opened->pMethods && opened->pMethods->xSync(opened, SQLITE_SYNC_FULL) == SQLITE_OK;
    sqlite3_close(connection);
    return isSynced ? Result<void>() : fail(Error::Kind::Io, Reason::tr("the folder cannot be written to"), file);
}

Result<void> PartFile::putInPlace()
{
    std::error_code error; // takes the place of an older one at once, or not at all
    std::filesystem::rename(
        std::filesystem::path(m_path.toStdU16String()), std::filesystem::path(m_target.toStdU16String()), error);
    if (error)
        return fail(Error::Kind::Io, Reason::tr("the copy cannot be put in its place"), m_target);
    m_path.clear();
    if (!syncFolderOf(m_target))
        return fail(Error::Kind::Io, Reason::tr("the folder cannot be written to"), m_target);
    return {};
}

void PartFile::removeLeft(const QString &target)
{
    const QFileInfo file(target);
    for (const QString &left : file.absoluteDir().entryList({file.fileName() + u".*.part"_s}, QDir::Files))
        QFile::remove(file.absoluteDir().filePath(left));
}

} // namespace satchel::store
