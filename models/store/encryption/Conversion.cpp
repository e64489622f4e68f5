// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/Conversion.h"

#include "domain/Reason.h"
#include "store/encryption/Cipher.h"
#include "store/ExclusiveAccess.h"
#include "store/Statements.h"
#include "store/StoreFile.h"
#include "store/StoreReplacement.h"

#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

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
    return replaceStoreFile(part, OldContent::Overwritten, [&old] { old.reset(); });
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
