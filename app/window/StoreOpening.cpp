// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StoreOpening.h"

#include "store/backups/BackupCatalog.h"
#include "store/encryption/KeyFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int openMilliseconds = 5000; // another window may be migrating
constexpr int editMilliseconds = 30; // then the window's own wait, well under what a person notices (I5)

} // namespace

StoreOpening openForWindow(
    const QString &path, const Clock &clock, quint64 seed, const std::optional<store::StoreKey> &key)
{
    StoreOpening opening;
    QDir().mkpath(QFileInfo(path).absolutePath());
    store::StoreOptions options{store::StoreOptions::Access::ReadWrite,
        {openMilliseconds, std::make_shared<store::Contention>(), store::WriteTurn::First, key}};
    auto store = store::Store::open(path, clock, seed, options);
    if (store) {
        if (const auto recovered = (*store)->recover())
            opening.recovered = *recovered;
        else
            opening.problem = recovered.error();
        (*store)->database().setBusyMilliseconds(editMilliseconds);
        opening.store = std::move(*store);
        return opening;
    }
    opening.problem = store.error();
    opening.backup = newestBackup(path);
    const auto kind = store.error().kind;
    const bool isReadable = kind == Error::Kind::Corrupt || kind == Error::Kind::ReadOnly || kind == Error::Kind::Io
        || kind == Error::Kind::Full;
    if (!isReadable || !QFileInfo::exists(path))
        return opening;
    options = {store::StoreOptions::Access::ReadOnly, {.busyMilliseconds = editMilliseconds, .key = key}};
    auto reading = store::Store::open(path, clock, seed, options);
    if (reading)
        opening.store = std::move(*reading);
    return opening;
}

QString newestBackup(const QString &storePath)
{
    const QFileInfo given(storePath);
    const QFileInfo store(
        given.exists() ? given.canonicalFilePath() : storePath); // they are beside the file, not beside a link to it
    const QStringList patterns = {store.fileName() + u".*backup"_s, store.completeBaseName() + u"*.backup"_s};
    const QFileInfoList found = store.absoluteDir().entryInfoList(patterns, QDir::Files, QDir::Time); // newest first
    QFileInfo newest = found.isEmpty() ? QFileInfo() : found.first();
    const auto catalog = store::readCatalog(store.absoluteFilePath(), Instant());
    for (const store::CatalogEntry &entry : catalog.entries) { // in a folder that a person chose
        const QFileInfo file(entry.file);
        if (!entry.isMissed() && file.exists() && (!newest.exists() || file.lastModified() > newest.lastModified()))
            newest = file;
    }
    return newest.exists() ? newest.absoluteFilePath() : QString();
}

Result<QString> restoreBeside(const QString &backup, const QString &storePath, QDate today)
{
    const QFileInfo store(storePath);
    const QString stem = store.absoluteDir().filePath(
        store.completeBaseName() + u"-restored-"_s + today.toString(Qt::ISODate));
    QString target = stem + u".store"_s;
    for (int number = 2; QFile::exists(target); ++number)
        target = u"%1-%2.store"_s.arg(stem).arg(number);
    QFile source(backup);
    source.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // the copy has them from its beginning
    if (!source.copy(target))
        return fail(Error::Kind::Io, source.errorString(), target);
    TRY(store::copyKeyFile(backup, target));
    return target;
}

} // namespace satchel::app
