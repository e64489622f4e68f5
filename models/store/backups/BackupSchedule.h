// SPDX-License-Identifier: GPL-3.0-or-later
// When a store is backed up by itself, and which of those backups go again: pure functions, without files.
#pragma once

#include "domain/Instant.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <span>
#include <vector>

namespace satchel::store {

enum class BackupInterval { Hour, Day, Week };

/// Of how many days, weeks and months one backup is kept each: the last ones that have any, so that neither a long
/// pause nor a clock that was wrong for a while removes what there is. Those of the last 24 hours are all kept.
struct BackupRetention
{
    int days = 7;
    int weeks = 4;
    int months = 12;

    bool operator==(const BackupRetention &) const = default;
};

/// How many days a store stays that an upgrade or a restore kept beside the new one, once a backup has been made since.
/// Those who were erased meanwhile are in it.
inline constexpr int keptAsideDays = 30;

struct BackupSchedule
{
    bool isOn = true;
    BackupInterval every = BackupInterval::Day;
    QTime at = QTime(12, 30); // of a day or week, by the clock on the wall
    int weekday = Qt::Monday; // of a week
    bool isBeforeImports = true;
    BackupRetention keep = {};
    qint64 mostBytes = 0; // of all that the schedule made; 0 for no limit
    QString folder = {}; // empty: beside the store

    bool operator==(const BackupSchedule &) const = default;
};

/// The first moment after `last` at which a backup is due. An hour or day that a change of the clock leaves out is made
/// up for at the next moment that there is.
Instant nextBackup(const BackupSchedule &schedule, Instant last, const QTimeZone &zone);

struct KeptBackup
{
    Instant at;
    qint64 bytes = 0;
};

/// Which of these, by their place in `made`, are to be removed at `now`. Of each of the last days, weeks (from Monday)
/// and months that have a backup the newest stays; then the oldest go until the rest is within `mostBytes`. The newest
/// of all never goes.
std::vector<size_t> expiredBackups(std::span<const KeptBackup> made, const BackupRetention &keep, qint64 mostBytes,
    Instant now, const QTimeZone &zone);

} // namespace satchel::store
