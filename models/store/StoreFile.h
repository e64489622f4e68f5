// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a file is, found out before the first write: a file of another program is left byte for byte as it is, and
// nothing is made beside it. And that a store can be read by its owner only.
#pragma once

#include "store/Database.h"

namespace satchel::store {

/// "SATC", in the header of each store (https://sqlite.org/fileformat2.html#application_id).
inline constexpr qint64 storeApplicationId = 0x53415443;

enum class StoreFile {
    New, // there is no file, or an empty one: a store may be made of it
    Marked, // a store
    Unmarked, // a store of an early Satchel without application_id, recognised by its tables
};

/// Reads only. Invalid for a database of another program, Corrupt for what is no database, TooNew, Io; `where` is the
/// path.
Result<StoreFile> examineStoreFile(const QString &path);

/// By its header, which can be read without the key. False where there is no file, or an empty one.
Result<bool> isEncryptedStore(const QString &path);

/// KeyMissing when an encrypted store needs another key, or the one that is not given. Whatever else is wrong with the
/// file is not found out.
Result<void> checkKey(const QString &encryptedStore, const std::optional<StoreKey> &key);

/// Makes the file of a new store, which SQLite gives its log and journals the rights of. One that exists stays as it
/// is.
void createStoreFile(const QString &path);

/// Writes the application_id into a new or unmarked file before anything else. Of several processes the first does it.
/// Invalid when the file has become another program's meanwhile.
Result<void> setApplicationId(Database &database);

/// Takes from everybody but the owner what rights they have on a store, its log and its backups. Where the system does
/// not let us (the file is another person's) it stays as it is; the doctor says so.
void makePrivate(const QString &path);
/// The files of a store that somebody else than their owner may read or write.
QStringList publicFiles(const QString &path);

} // namespace satchel::store
