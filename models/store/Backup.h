// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of a store, each in one file: made while the store is in use, opened and checked afterwards. A copy is
// complete or absent, never half, and only its owner can read it.
#pragma once

#include "store/Store.h"

#include <QDateTime>
#include <QList>

namespace satchel::store {

/// Copies a store's file and checks the copy by quick_check. Replaces whatever has the target's name, in one step.
Result<void> backUp(Database &database, const QString &target);

/// A copy that was written and checked.
struct Backup
{
    QString file;
    qint64 bytes = 0;
    qint64 records = 0; // of every kind, those in the trash included
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

} // namespace satchel::store
