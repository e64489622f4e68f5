// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "domain/Reason.h"
#include "store/Backup.h"
#include "store/PartFile.h"
#include "store/Statements.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int readerMilliseconds = 5000;

/// Its own savepoint: what is done before it stays where it fails.
Result<void> runMigration(Database &database, const QString &file, qsizetype version)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Bug, Reason::tr("the migration cannot be read"), file);
    const auto done = database.execute("SAVEPOINT migration;" + sql.readAll()
        + "PRAGMA user_version = " + QByteArray::number(version) + "; RELEASE migration;");
    if (done)
        return {};
    if (database.isInTransaction()) // a disk that fails may have ended it
        std::ignore = database.execute("ROLLBACK TO migration; RELEASE migration;");
    return fail(Error{done.error().kind, done.error().what, file});
}

Result<void> runMigrations(Database &database, const QStringList &files, qsizetype version)
{
    for (qsizetype i = version; i < files.size(); ++i) {
        TRY(runMigration(database, files[i], i + 1));
    }
    return {};
}

/// Of the state before the transaction that is open, so by another connection: the one that upgrades keeps the others
/// out.
Result<void> backUpBefore(const QString &path, const std::optional<StoreKey> &key, qsizetype version, Instant at)
{
    const QString target = path + u".before-%1.backup"_s.arg(version + 1);
    PartFile::removeLeft(target); // nobody else is at it now
    const auto reader = Database::open(
        path, Database::Mode::ReadOnly, {.busyMilliseconds = readerMilliseconds, .key = key});
    return reader ? backUp(**reader, target, at) : fail(reader.error());
}

/// The number of the newest migration that a store has; TooNew when that is none of `known`.
Result<qsizetype> versionOf(Database &database, const QString &path, qsizetype known)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return fail(Error{version.error().kind, version.error().what, path});
    if (*version > known)
        return fail(Error::Kind::TooNew,
            Reason::tr("this store was written by a newer Satchel (schema %1, this program knows %2)")
                .arg(*version)
                .arg(known),
            path);
    return static_cast<qsizetype>(*version);
}

} // namespace

QStringList migrationFiles()
{
    QStringList files;
    for (const QString &name : QDir(u":/store/migrations"_s).entryList(QDir::Files, QDir::Name))
        files.append(u":/store/migrations/"_s + name);
    return files;
}

int currentVersion()
{
    return static_cast<int>(migrationFiles().size());
}

Result<void> migrate(Database &database, const QString &path, const Clock &clock, const QStringList &files)
{
    const auto before = versionOf(database, path, files.size());
    if (!before || *before == files.size())
        return before ? Result<void>() : fail(before.error());
    auto transaction = Transaction::begin(
        database); // kept during the backup too: another process waits and finds the file migrated
    if (!transaction)
        return fail(transaction.error());
    const auto version = versionOf(database, path, files.size());
    if (!version || *version == files.size())
        return version ? Result<void>() : fail(version.error());
    if (*version > 0) {
        TRY(backUpBefore(path, database.key(), *version, clock.now()));
    }
    const auto done = runMigrations(database, files, *version);
    if (!database.isInTransaction())
        return done;
    const auto committed = transaction->commit();
    return done ? committed : done;
}

} // namespace satchel::store
