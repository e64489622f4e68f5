// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a store's file to the schema this program knows: numbered SQL files, each in one transaction, a backup of the
// file before the first of them.
#pragma once

#include "store/Database.h"

namespace satchel::store {

/// The number of the newest migration.
int currentVersion();

/// TooNew when a newer program wrote the file; ReadOnly stores are not migrated. `path` names the file for the backup.
Result<void> migrate(Database &database, const QString &path);

/// Copies a store while it is in use; the copy is complete or absent, never half.
Result<void> backUp(Database &database, const QString &target);

} // namespace satchel::store
