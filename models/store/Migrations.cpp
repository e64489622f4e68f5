// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrations.h"

#include "domain/Reason.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

Result<void> run(Database &database, const QString &file, int version)
{
    QFile sql(file);
    if (!sql.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Bug, Reason::tr("the migration cannot be read"), file);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return fail(transaction.error());
    // Another process may have been first.
    const auto version_now = database.integer("PRAGMA user_version");
    if (!version_now)
        return fail(version_now.error());
    if (*version_now >= version)
        return {};
    const auto done = database.execute(sql.readAll() + "PRAGMA user_version = " + QByteArray::number(version) + ';');
    if (!done)
        return fail(Error{done.error().kind, done.error().what, file});
    return transaction->commit();
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

Result<void> migrate(Database &database, const QString &path, const QStringList &files)
{
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return fail(Error{version.error().kind, version.error().what, path});
    if (*version > files.size())
        return fail(Error::Kind::TooNew, Reason::tr("this store was written by a newer Satchel (schema %1, this program knows %2)").arg(*version).arg(files.size()), path);
    if (*version == files.size())
        return {};
    if (*version > 0) {
        const auto saved = backUp(database, path + u".before-%1.backup"_s.arg(*version + 1));
        if (!saved)
            return saved;
    }
    for (qsizetype i = *version; i < files.size(); ++i) {
        const auto done = run(database, files[i], static_cast<int>(i) + 1);
        if (!done)
            return done;
    }
    return {};
}

Result<void> backUp(Database &database, const QString &target)
{
    const QString partial = target + u".part"_s;
    QFile::remove(partial);
    auto statement = database.prepare("VACUUM INTO ?");
    if (!statement)
        return fail(statement.error());
    statement->bind(1, QStringView(partial));
    const auto done = statement->run();
    if (!done) {
        QFile::remove(partial);
        return fail(Error{done.error().kind, done.error().what, target});
    }
    QFile::remove(target);
    if (!QFile::rename(partial, target))
        return fail(Error::Kind::Io, Reason::tr("the backup cannot be put in place"), target);
    return {};
}

} // namespace satchel::store
