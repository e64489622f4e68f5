// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/BackupReach.h"

#include <algorithm>

namespace satchel::store {

namespace {

constexpr int daysOfWeek = 7;

/// A backup of today is the newest of its day, week and month for so long (expiredBackups).
QDate lastDayOf(QDate made, const BackupRetention &keep)
{
    QDate last = made.addDays(std::max(1, keep.days));
    if (keep.weeks > 0)
        last = std::max(last, made.addDays(qint64(daysOfWeek) * (keep.weeks + 1)));
    if (keep.months > 0)
        last = std::max(last, QDate(made.year(), made.month(), 1).addMonths(keep.months));
    return last;
}

} // namespace

BackupReach reachOf(
    std::span<const CatalogEntry> backups, const BackupRetention &keep, Instant now, const QTimeZone &zone)
{
    BackupReach reach;
    for (const CatalogEntry &one : backups) {
        if (one.isMissed())
            continue;
        if (one.cause == CatalogEntry::Cause::Person) {
            ++reach.permanent;
            continue;
        }
        ++reach.rotating;
        const bool isKeptAside = one.cause == CatalogEntry::Cause::Upgrade || one.cause == CatalogEntry::Cause::Restore;
        const Instant at{std::min(one.at.ms, now.ms)};
        const QDate made = QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
        const QDate last = isKeptAside ? made.addDays(keptAsideDays + 1) : lastDayOf(made, keep);
        reach.until = reach.until ? std::max(*reach.until, last) : last;
    }
    return reach;
}

BackupReach readBackupReach(const QString &storePath, Instant now, const QTimeZone &zone)
{
    const BackupCatalog catalog = readCatalog(storePath, now);
    return reachOf(listBackups(catalog, storePath), catalog.schedule.keep, now, zone);
}

} // namespace satchel::store
