// SPDX-License-Identifier: GPL-3.0-or-later
// The backups of a store, how each was checked, those that were missed, and the schedule: a JSON file beside the store
// ("mine.satchel.backups"), written as a whole. It is not in the store, so that restoring changes neither the schedule
// nor the list; and not among a person's preferences, so that the window, the command line and whoever moves the store
// have it. It names files and numbers, nothing that a person wrote.
#pragma once

#include "domain/Result.h"
#include "store/Backup.h"
#include "store/backups/BackupSchedule.h"

#include <functional>
#include <QStringList>

namespace satchel::store {

struct CatalogEntry
{
    enum class Cause { Schedule, Person, Import, Upgrade, Restore };
    enum class Check {
        None, // a file that was found beside the store
        Opened, // opened after writing, no errors
        Compared, // restored to a temporary place, and every record compared with the store
    };

    Instant at;
    QString file; // empty of one that was missed
    qint64 bytes = 0;
    qint64 records = 0;
    Cause cause = Cause::Schedule;
    Check check = Check::Opened;
    std::optional<Instant> comparedAt = {};
    QString problem = {}; // a reason: why it was missed, or what the comparison found
    int tries = 0; // of one that was missed

    bool isMissed() const { return file.isEmpty(); }
    bool operator==(const CatalogEntry &) const = default;
};

struct BackupCatalog
{
    BackupSchedule schedule;
    Instant since; // from when on the schedule counts
    std::vector<CatalogEntry> entries; // newest first

    /// When the schedule wants the next one: soon again after one that was missed. A backup from later than `now` says
    /// nothing, for the clock was wrong then or is now; where nothing else says anything, one is due.
    Instant nextDue(Instant now, const QTimeZone &zone) const;
};

/// Minutes until a backup that was missed is tried again, in milliseconds.
inline constexpr qint64 backupRetryInterval = 10 * 60'000;
/// No more than these are remembered of those that were missed.
inline constexpr size_t mostMissedBackups = 20;

QString catalogFileOf(const QString &storePath);
/// A new one counts from `now` on. One that cannot be read is as a new one: the files are what matters.
BackupCatalog readCatalog(const QString &storePath, Instant now);
/// Reads, changes and writes it; of several processes one after the other. Busy, Io.
Result<void> changeCatalog(
    const QString &storePath, Instant now, const std::function<void(BackupCatalog &catalog)> &change);

/// What is there to restore from, newest first: the entries whose file exists or whose folder cannot be reached now,
/// those that were missed, and backups beside the store that are not in the catalog.
std::vector<CatalogEntry> listBackups(const BackupCatalog &catalog, const QString &storePath);
/// The files of those that are there now, also in other folders.
QStringList reachableBackups(const QString &storePath);

} // namespace satchel::store
