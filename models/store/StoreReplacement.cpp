// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreReplacement.h"

#include "domain/Reason.h"
#include "store/OldFile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 copiedAtOnce = 1 << 20;
constexpr qint64 databaseHeader = 100; // without which a file is no database

/// SQLite's locks lie on these bytes, which no page uses (https://sqlite.org/fileformat2.html, 1.4 the lock-byte page).
/// Windows lets nobody read what another handle has locked.
constexpr qint64 locksBegin = 1 << 30;
constexpr qint64 locksEnd = locksBegin + 512;

tl::unexpected<Error> unreadable(const QFile &file)
{
    return fail(Error::Kind::Io, Reason::tr("the file cannot be read"), file.fileName());
}

tl::unexpected<Error> unwritable(const QFile &file)
{
    return fail(Error::Kind::Io, Reason::tr("the file cannot be written: %1").arg(file.errorString()), file.fileName());
}

Result<void> copyBytes(QFile &source, QFile &target, qint64 begin, qint64 end)
{
    bool isDone = source.seek(begin) && target.seek(begin);
    for (qint64 at = begin; isDone && at < end;) {
        const QByteArray block = source.read(std::min(copiedAtOnce, end - at));
        isDone = !block.isEmpty() && target.write(block) == block.size();
        at += block.size();
    }
    if (isDone)
        return {};
    return source.error() != QFileDevice::NoError ? unreadable(source) : unwritable(target);
}

Result<void> removeLogs(const QString &store)
{
    for (const auto *of : {"-wal", "-journal", "-shm"}) {
        const QString file = store + QLatin1StringView(of);
        if (QFile::exists(file) && !QFile::remove(file))
            return fail(Error::Kind::Io, Reason::tr("the folder cannot be written to"), file);
    }
    return {};
}

} // namespace

Result<void> copyStoreFile(const QString &from, const QString &to)
{
    QFile source(from);
    QFile target(to);
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(source);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, owner)
        || !target.setPermissions(owner))
        return unwritable(target);
    const qint64 size = source.size();
    TRY(copyBytes(source, target, 0, std::min(size, locksBegin)));
    TRY(copyBytes(source, target, locksEnd, size));
    target.close();
    return PartFile::sync(to);
}

Result<void> replaceStoreFile(PartFile &part, OldContent content, const std::function<void()> &closeOld)
{
    OldFile old(part.target());
    const qint64 bytes = content == OldContent::Overwritten ? old.size() : databaseHeader;
    if (!OldFile::isReplacedWhileOpen())
        closeOld();
    TRY(removeLogs(part.target()));
    TRY(part.putInPlace());
    old.overwrite(bytes);
    if (OldFile::isReplacedWhileOpen())
        closeOld();
    return {};
}

} // namespace satchel::store
