// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"

#include "domain/Reason.h"
#include "store/encryption/KeyFile.h"
#include "store/PartFile.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/StoreFile.h"

#include <numeric>
#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

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
    const auto database = TRY(
        Database::open(copy, Database::Mode::ReadOnly, {.busyMilliseconds = 0, .key = store.database().key()}));
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
    const auto copied = [&]() -> Result<void> {
        auto part = TRY(PartFile::beside(target));
        const auto version = TRY(database.integer("PRAGMA user_version"));
        TRY(run(database, "VACUUM INTO ?", part.path()));
        TRY(part.check(database.key(), version));
        TRY(copyKeyFile(QString::fromUtf8(sqlite3_db_filename(database.handle(), "main")), target));
        return part.putInPlace();
    }();
    return copied ? copied : fail(Error{copied.error().kind, copied.error().what, target});
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
