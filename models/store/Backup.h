// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a store, each in one file: made while the store is in use, opened and checked afterwards. A copy is
// complete or absent, never half, and only its owner can read it.
#pragma once

#include "store/Store.h"

#include <optional>
#include <QDateTime>
#include <QList>

namespace satchel::store {

/// Copies a store's file and checks the copy by quick_check. Replaces whatever has the target's name, in one step.
Result<void> copyStore(Database &database, const QString &target);
/// The same as a backup: the copy knows when it was made (CopyMark).
Result<void> backUp(Database &database, const QString &target, Instant at);

/// A copy that was written and checked.
struct Backup
{
    QString file;
    qint64 bytes = 0;
    qint64 records = 0; // that a person knows as such, those in the trash included
    qint64 sequence = 0; // of the last change in it
};

/// The same for a person: also compares the number of records of each kind. An older backup of this name is replaced; a
/// file that is no store is left as it is (Invalid or Corrupt), and so is the store itself. For a worker thread.
Result<Backup> makeBackup(Store &store, const QString &target);

/// A copy beside a store, made by a person or before an upgrade.
struct BackupFile
{
    QString file;
    QDateTime at;
    qint64 bytes = 0;
};

/// Newest first.
QList<BackupFile> backupsBeside(const QString &storePath);

/// A name for the next backup: beside the store, with day and time.
QString proposedBackup(const QString &storePath, const QDateTime &at);

/// What is known of a backup without making anything of it.
struct BackupContent
{
    qint64 bytes = 0;
    bool isEncrypted = false;
    std::optional<Instant> madeAt; // nothing for a file that was copied by other means
    qint64 sequence = 0; // of the last change in it
    QByteArray storeId; // of the store that it was made of; the same for all its copies
};

/// Opens a backup and checks all of it by quick_check. NotFound, Invalid for a file of another program, Corrupt,
/// TooNew, KeyMissing, with the file in `where`. For a worker thread.
Result<BackupContent> checkBackup(const QString &file, const std::optional<StoreKey> &key);
/// The identity of this store, which its copies share.
Result<QByteArray> storeIdOf(Database &database);

} // namespace satchel::store
