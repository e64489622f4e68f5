// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ExclusiveAccess.h"

#include "domain/Reason.h"
#include "store/StoreFile.h"

#include <QFileInfo>
#include <sqlite3.h>

namespace satchel::store {

Result<std::unique_ptr<Database>> openAlone(const QString &path, const std::optional<StoreKey> &key)
{
    auto database = TRY(Database::open(path, Database::Mode::ReadWrite, {.busyMilliseconds = 0, .key = key}));
    TRY(database->execute("PRAGMA locking_mode=EXCLUSIVE"));
    TRY(database->execute("PRAGMA journal_mode=DELETE"));
    TRY(database->execute("BEGIN EXCLUSIVE"));
    TRY(database->execute("COMMIT"));
    return database;
}

ExclusiveAccess::ExclusiveAccess(ExclusiveAccess &&other) noexcept
    : m_database(std::move(other.m_database)), m_locked(std::exchange(other.m_locked, nullptr))
{
}

ExclusiveAccess::~ExclusiveAccess()
{
    sqlite3_close(m_locked);
}

Result<ExclusiveAccess> ExclusiveAccess::take(const QString &path, const std::optional<StoreKey> &key)
{
    ExclusiveAccess access;
    if (QFileInfo(path).size() == 0)
        return access;
    const auto isEncrypted = isEncryptedStore(path);
    const bool isReadable = isEncrypted && (!*isEncrypted || checkKey(path, key));
    if (isReadable) {
        auto opened = openAlone(path, *isEncrypted ? key : std::optional<StoreKey>());
        if (opened) {
            access.m_database = std::move(*opened);
            return access;
        }
        if (opened.error().kind == Error::Kind::Busy)
            return fail(opened.error());
    }
    TRY(access.lockFile(path));
    return access;
}

/// As SQLite's pager would. A process that has the store open with a log keeps a shared lock on it.
Result<void> ExclusiveAccess::lockFile(const QString &path)
{
    sqlite3_file *file = nullptr;
    const bool isOpen = sqlite3_open_v2(
                            path.toUtf8().constData(), &m_locked, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr)
            == SQLITE_OK
        && sqlite3_file_control(m_locked, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK && file
        && file->pMethods;
    if (!isOpen)
        return fail(Error::Kind::Io, Reason::tr("the file cannot be read"), path);
    for (const int lock : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE}) {
        if (file->pMethods->xLock(file, lock) != SQLITE_OK)
            return fail(Error::Kind::Busy, Reason::tr("another program is using the store"), path);
    }
    return {};
}

} // namespace satchel::store
