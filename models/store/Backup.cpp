// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"

#include "domain/Reason.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/StoreFile.h"

#include <filesystem>
#include <numeric>
#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// A new file with a name that nobody foresees, readable by its owner only.
Result<QString> makePartFile(const QString &target)
{
    QTemporaryFile file(target + u".XXXXXX.part"_s);
    file.setAutoRemove(false);
    if (!file.open())
        return fail(Error::Kind::Io, file.errorString(), target);
    return file.fileName();
}

/// A power cut may undo a rename until the folder is synced. SQLite's VFS syncs the folder of a file that it deletes
/// durably, on each operating system in its own way, so an empty file is created there and deleted through it.
bool syncFolderOf(const QString &path)
{
    const auto made = makePartFile(path);
    sqlite3_vfs *system = sqlite3_vfs_find(nullptr);
    return made && system && system->xDelete(system, made->toUtf8().constData(), 1) == SQLITE_OK;
}

/// A whole copy, and of this version.
Result<void> verifyCopy(const QString &copy, qint64 version)
{
    const auto database = TRY(Database::open(copy, Database::Mode::ReadOnly, 0));
    const auto sound = readText(*database, "PRAGMA quick_check(1)");
    const auto found = database->integer("PRAGMA user_version");
    if (!sound || !found)
        return fail(sound ? found.error() : sound.error());
    if (*sound != "ok"_L1 || *found != version)
        return fail(Error::Kind::Corrupt, Reason::tr("the copy differs from the store"), copy);
    return {};
}

/// Of each table of records, those in the trash included.
Result<std::vector<qint64>> recordCounts(Database &database, const Schema &schema)
{
    std::vector<qint64> counts;
    for (const auto &entity : schema.entities())
        counts.push_back(TRY(database.integer(("SELECT count(*) FROM " + quoted(entity->name)).toStdString())));
    return counts;
}

/// How many records the copy has; Corrupt when these are not as many as the store has. Where somebody wrote while the
/// copy was made, the store says nothing about it.
Result<qint64> countCopy(Store &store, const QString &copy)
{
    const auto database = TRY(Database::open(copy, Database::Mode::ReadOnly, 0));
    const auto copied = TRY(recordCounts(*database, store.schema()));
    const auto expected = TRY(recordCounts(store.database(), store.schema()));
    const auto copiedUntil = TRY(database->integer("SELECT max(sequence) FROM change"));
    const auto writtenUntil = TRY(store.log().lastSequence());
    if (copiedUntil == writtenUntil && copied != expected)
        return fail(Error::Kind::Corrupt, Reason::tr("the copy differs from the store"), copy);
    return std::accumulate(copied.begin(), copied.end(), qint64(0));
}

/// Only a store may be replaced, and not the one that is copied.
Result<void> checkTarget(const Store &store, const QString &target)
{
    const QFileInfo file(target);
    if (!file.exists())
        return {};
    if (file.isDir())
        return fail(Error::Kind::Invalid, Reason::tr("this is a folder; name a file in it"), target);
    if (file.canonicalFilePath() == QFileInfo(store.path()).canonicalFilePath())
        return fail(Error::Kind::Invalid, Reason::tr("this is the store itself; choose another file"), target);
    const auto examined = examineStoreFile(target);
    return examined ? Result<void>() : fail(examined.error());
}

} // namespace

Result<void> backUp(Database &database, const QString &target)
{
    const auto made = TRY(makePartFile(target));
    const QString &copy = made;
    const auto remove = qScopeGuard([&copy] { QFile::remove(copy); }); // it has another name when all went well
    const auto at = [&target](const Error &error) { return fail(Error{error.kind, error.what, target}); };
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return at(version.error());
    if (const auto copied = run(database, "VACUUM INTO ?", copy); !copied)
        return at(copied.error());
    if (const auto verified = verifyCopy(copy, *version); !verified)
        return at(verified.error());
    std::error_code error; // takes the place of an older one at once, or not at all
    std::filesystem::rename(
        std::filesystem::path(copy.toStdU16String()), std::filesystem::path(target.toStdU16String()), error);
    if (error || !syncFolderOf(target))
        return fail(Error::Kind::Io, Reason::tr("the backup cannot be restored"), target);
    return {};
}

Result<Backup> makeBackup(Store &store, const QString &target)
{
    TRY(checkTarget(store, target));
    TRY(backUp(store.database(), target));
    const auto records = TRY(countCopy(store, target));
    return Backup{target, QFileInfo(target).size(), records};
}

QList<BackupFile> backupsBeside(const QString &storePath)
{
    const QFileInfo store(storePath);
    QList<BackupFile> found;
    for (const QFileInfo &file :
        store.absoluteDir().entryInfoList({store.fileName() + u".*.backup"_s}, QDir::Files, QDir::Time))
        found.append({file.absoluteFilePath(), file.lastModified(), file.size()});
    return found;
}

QString proposedBackup(const QString &storePath, const QDateTime &at)
{
    return u"%1.%2.backup"_s.arg(storePath, at.toString(u"yyyy-MM-dd-HHmmss"_s));
}

} // namespace satchel::store
