// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/Conversion.h"

#include "domain/Reason.h"
#include "store/encryption/Cipher.h"
#include "store/ExclusiveAccess.h"
#include "store/PartFile.h"
#include "store/Statements.h"
#include "store/StoreFile.h"

#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 blockSize = 1 << 20;

/// Room at the end of each page, which a copy gets.
Result<void> reserve(Database &database, int bytes)
{
    if (sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_RESERVE_BYTES, &bytes) != SQLITE_OK)
        return fail(database.lastError());
    return {};
}

/// Nobody needs what is there if it stops halfway, so there is no journal of it.
Result<void> giveKey(const QString &file, const std::optional<StoreKey> &from, const std::optional<StoreKey> &to)
{
    const auto copy = TRY(Database::open(file, Database::Mode::ReadWrite, {.busyMilliseconds = 0, .key = from}));
    TRY(copy->execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=FULL;"));
    if (!to) { // makes the pages anew, for which it takes a temporary file of its own
        TRY(copy->execute("PRAGMA temp_store=FILE"));
    }
    return changeKey(copy->handle(), to);
}

/// The content of a file that no longer has a name. Who waited for its lock finds no database any more, and does not
/// write into what is lost.
void overwrite(QFile &file)
{
    const QByteArray zeros(blockSize, '\0');
    for (qint64 left = file.size(); left > 0; left -= blockSize)
        file.write(zeros.constData(), std::min(left, blockSize));
    file.flush();
}

Result<void> convert(const QString &path, const std::optional<StoreKey> &from, const std::optional<StoreKey> &to)
{
    if (TRY(isEncryptedStore(path))) {
        TRY(checkKey(path, from));
    }
    auto old = TRY(openAlone(path, from));
    PartFile::removeLeft(path);
    auto part = TRY(PartFile::beside(path));
    if (to && !from) {
        TRY(reserve(*old, pageReserve));
    }
    TRY(run(*old, "VACUUM INTO ?", part.path()));
    TRY(giveKey(part.path(), from, to));
    const auto version = TRY(old->integer("PRAGMA user_version"));
    TRY(part.check(to, version));
    QFile before(path);
    if (!before.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(Error::Kind::Io, before.errorString());
    if (!part.putInPlace()) { // Windows replaces no file that is open
        before.close();
        old.reset();
        TRY(part.putInPlace());
    }
    if (before.isOpen())
        overwrite(before);
    return {};
}

} // namespace

Result<void> convertStore(const QString &path, const std::optional<StoreKey> &from, const std::optional<StoreKey> &to)
{
    const QString file = QFileInfo(path).canonicalFilePath(); // the place of a link stays a link
    const auto done = file.isEmpty() ? fail(Error::Kind::NotFound, Reason::tr("there is no such file"))
                                     : convert(file, from, to);
    return done ? done : fail(Error{done.error().kind, done.error().what, path});
}

} // namespace satchel::store
