// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a backup in the place of a store. The backup is checked and copied beside the store first, and takes its place
// by one rename, so that whatever stops it leaves the old store or the restored one, whole. The old one is kept beside
// it, with its key file, and can itself be restored.
#pragma once

#include "domain/Clock.h"
#include "store/encryption/StoreKey.h"

#include <functional>
#include <optional>

namespace satchel::store {

/// In their order. At Replacing the store is one rename from being the other one.
enum class RestoreStep { Checking, Copying, KeepingOld, Replacing, Finishing };

struct RestoreOptions
{
    std::optional<StoreKey> backupKey = {}; // where the backup is encrypted
    std::optional<StoreKey> storeKey = {}; // of the store that is replaced; without it no log of it is taken in
    std::function<void(RestoreStep)> onStep = {}; // on the thread of the call, before each
    bool isMoved = false; // the file is no copy of another store but the store itself, on its way to its place
};

/// What a store may have beside its file, as the ends of names: the log or journal of a store that could not be opened,
/// and edits that are not committed yet.
QStringList storeCompanions();

struct Restored
{
    QString file; // the store
    QString keptAside; // what was there before; empty where nothing was
};

/// Whatever is wrong with the backup is found before the store is touched: the errors of checkBackup. Busy while
/// anybody has the store open, this process included; Invalid for a backup that is the store itself; Full, ReadOnly,
/// Io. Needs room for the backup and once more for the store. Quote numbers that the old store has given are not given
/// again, where it can be read. For a worker thread.
Result<Restored> restoreStore(
    const QString &backup, const QString &storePath, const Clock &clock, const RestoreOptions &options);

} // namespace satchel::store
