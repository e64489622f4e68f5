// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a store's file to the schema this program knows: numbered SQL files, each done whole or not at all, a backup
// of the file before the first of them. All of it in one transaction, so that of several processes one upgrades and the
// others wait.
#pragma once

#include "domain/Clock.h"
#include "store/Database.h"

#include <QStringList>

namespace satchel::store {

/// The SQL files of all migrations, the first one first.
QStringList migrationFiles();
/// The number of the newest migration.
int currentVersion();

/// TooNew when a newer program wrote the file; ReadOnly stores are not migrated. `path` names the file for the backup.
/// Where one of `files` fails, the store stays at the version before it.
Result<void> migrate(
    Database &database, const QString &path, const Clock &clock, const QStringList &files = migrationFiles());

} // namespace satchel::store
