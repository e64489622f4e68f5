// SPDX-License-Identifier: GPL-3.0-or-later
// Makes a backup that is written down in the catalog, and removes those that the rotation lets go. For a worker thread.
#pragma once

#include "store/backups/BackupCatalog.h"

namespace satchel::store {

/// Into the folder of the schedule. Where that is not there, is full or may not be written, the miss is written down
/// with its reason, once for all tries in a row; it is the error. Only backups that the schedule or an import made are
/// ever removed.
Result<CatalogEntry> makeCatalogedBackup(Store &store, CatalogEntry::Cause cause);
/// The same into a file that a person chose.
Result<CatalogEntry> makeCatalogedBackup(Store &store, const QString &file);

/// Where the schedule wants one before imports. One that fails is written down, and the import goes on.
void backUpBeforeImport(Store &store);

/// Restores a backup to a temporary folder and compares every record of it with the store, without those that were
/// changed since. Corrupt where one differs, with what in `what`; the catalog says so. Answers how many were alike.
Result<qint64> compareBackup(Store &store, const QString &backup);

/// How many changes the store has after those of a backup.
Result<qint64> countChangesSince(Store &store, qint64 sequence);

} // namespace satchel::store
