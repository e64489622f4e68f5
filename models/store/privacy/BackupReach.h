// SPDX-License-Identifier: GPL-3.0-or-later
// How long backups that have been made by now still hold what is erased today. They are not rewritten: they are
// encrypted as the store is, they go as they rotate, and restoring one erases again (repeatErasures).
#pragma once

#include "store/backups/BackupCatalog.h"

#include <QDate>

namespace satchel::store {

struct BackupReach
{
    qint64 rotating = 0; // that are removed when new ones are made
    std::optional<QDate> until = {}; // the last of these is gone then at the latest, as long as new ones are made
    qint64 permanent = 0; // made by hand: they stay until somebody removes them
};

/// Pure. `backups` as listBackups answers.
BackupReach reachOf(
    std::span<const CatalogEntry> backups, const BackupRetention &keep, Instant now, const QTimeZone &zone);
BackupReach readBackupReach(const QString &storePath, Instant now, const QTimeZone &zone);

} // namespace satchel::store
