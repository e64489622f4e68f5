// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"

#include "domain/Reason.h"
#include "store/CopyMark.h"
#include "store/encryption/KeyFile.h"
#include "store/PartFile.h"
#include "store/SqlText.h"
#include "store/Statements.h"
#include "store/StoreFile.h"

#include <QDir>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// Of each kind of record, those in the trash included.
Result<std::vector<qint64>> recordCounts(Database &database, const Schema &schema)
{
    std::vector<qint64> counts;
    for (const auto &entity : schema.entities())
        counts.push_back(TRY(database.integer(("SELECT count(*) FROM " + quoted(entity->name)).toStdString())));
    return counts;
}

struct CopyCount
{
    qint64 records = 0;
    qint64 sequence = 0; // of the last change
};

/// Corrupt when the copy does not have as many records as the store. Where somebody wrote while it was made, the store
/// says nothing about it.
Result<CopyCount> countCopy(Store &store, const QString &copy)
{
    const auto database = TRY(
        Database::open(copy, Database::Mode::ReadOnly, {.busyMilliseconds = 0, .key = store.database().key()}));
    const auto copied = TRY(recordCounts(*database, store.schema()));
    const auto expected = TRY(recordCounts(store.database(), store.schema()));
    const auto copiedUntil = TRY(database->integer("SELECT max(sequence) FROM change"));
    const auto writtenUntil = TRY(store.log().lastSequence());
    if (copiedUntil == writtenUntil && copied != expected)
        return fail(Error::Kind::Corrupt, Reason::tr("the copy differs from the store"), copy);
    CopyCount count{0, copiedUntil};
    for (size_t kind = 0; kind < copied.size(); ++kind) { // settings and stages are none that a person would count
        using Section = Presentation::Section;
        const Entity &entity = *store.schema().entities()[kind];
        const Section section = entity.presentation.section;
        const bool isCounted = section == Section::Work || section == Section::Records
            || entity.kind == EntityKind::Activity;
        count.records += isCounted ? copied[kind] : 0;
    }
    return count;
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

Result<void> writeCopy(Database &database, const QString &target, std::optional<Instant> markedAt)
{
    const auto copied = [&]() -> Result<void> {
        auto part = TRY(PartFile::beside(target));
        const auto version = TRY(database.integer("PRAGMA user_version"));
        TRY(run(database, "VACUUM INTO ?", part.path()));
        TRY(markedAt ? part.mark(database.key(), *markedAt) : Result<void>());
        TRY(part.check(database.key(), version));
        TRY(copyKeyFile(QString::fromUtf8(sqlite3_db_filename(database.handle(), "main")), target));
        return part.putInPlace();
    }();
    return copied ? copied : fail(Error{copied.error().kind, copied.error().what, target});
}

Result<BackupContent> contentOf(const QString &file, const std::optional<StoreKey> &key)
{
    if (TRY(examineStoreFile(file)) == StoreFile::New)
        return fail(Error::Kind::NotFound, Reason::tr("there is no backup in this file"));
    BackupContent content;
    content.bytes = QFileInfo(file).size();
    content.isEncrypted = TRY(isEncryptedStore(file));
    if (content.isEncrypted) {
        TRY(checkKey(file, key));
    }
    const auto database = TRY(Database::open(file, Database::Mode::ReadOnly,
        {.busyMilliseconds = 0, .key = content.isEncrypted ? key : std::optional<StoreKey>()}));
    if (TRY(readText(*database, "PRAGMA quick_check(1)")) != "ok"_L1)
        return fail(Error::Kind::Corrupt, Reason::tr("this backup is damaged"));
    const auto mark = TRY(readCopyMark(*database));
    if (mark)
        content.madeAt = mark->at;
    content.sequence = TRY(database->integer("SELECT max(sequence) FROM change"));
    content.storeId = TRY(storeIdOf(*database));
    return content;
}

} // namespace

Result<void> copyStore(Database &database, const QString &target)
{
    return writeCopy(database, target, std::nullopt);
}

Result<void> backUp(Database &database, const QString &target, Instant at)
{
    return writeCopy(database, target, at);
}

Result<Backup> makeBackup(Store &store, const QString &target)
{
    TRY(checkTarget(store, target));
    TRY(backUp(store.database(), target, store.clock().now()));
    const auto copied = TRY(countCopy(store, target));
    return Backup{target, QFileInfo(target).size(), copied.records, copied.sequence};
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

Result<BackupContent> checkBackup(const QString &file, const std::optional<StoreKey> &key)
{
    const auto content = contentOf(file, key);
    return content ? content : fail(Error{content.error().kind, content.error().what, file});
}

Result<QByteArray> storeIdOf(Database &database)
{
    const auto id = TRY(readOne(database, "SELECT id FROM changeset ORDER BY number LIMIT 1", [](const Statement &row) {
        return QByteArray(
            reinterpret_cast<const char *>(row.blob(0).data()), static_cast<qsizetype>(row.blob(0).size()));
    }));
    return id.value_or(QByteArray());
}

} // namespace satchel::store
