// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups/BackupSchedule.h"

#include <algorithm>
#include <QDateTime>
#include <set>

namespace satchel::store {

namespace {

constexpr qint64 hour = 3'600'000; // milliseconds
constexpr qint64 lastDay = 24 * hour;
constexpr int daysOfWeek = 7;

QDateTime inZone(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone);
}

Instant momentOf(QDate day, QTime time, const QTimeZone &zone)
{
    return Instant{QDateTime(day, time, zone).toMSecsSinceEpoch()};
}

/// The newest backup of each of the last periods that have one stays. `periodOf` gives the first day of the period of a
/// day.
template <typename PeriodOf>
void keepNewestOfEach(
    std::span<const std::pair<QDate, size_t>> newestFirst, int periods, PeriodOf periodOf, std::set<size_t> &kept)
{
    QDate last;
    for (const auto &[day, index] : newestFirst) {
        const QDate period = periodOf(day);
        if (period == last)
            continue;
        if (--periods < 0)
            return;
        kept.insert(index);
        last = period;
    }
}

} // namespace

Instant nextBackup(const BackupSchedule &schedule, Instant last, const QTimeZone &zone)
{
    const QDateTime from = inZone(last, zone);
    if (schedule.every == BackupInterval::Hour) { // at the full hour, whatever the zone
        const qint64 offset = qint64(from.offsetFromUtc()) * 1000;
        return Instant{((last.ms + offset) / hour + 1) * hour - offset};
    }
    QDate day = from.date();
    if (schedule.every == BackupInterval::Week)
        day = day.addDays((schedule.weekday - day.dayOfWeek() + daysOfWeek) % daysOfWeek);
    const int step = schedule.every == BackupInterval::Week ? daysOfWeek : 1;
    for (;; day = day.addDays(step)) {
        const Instant due = momentOf(day, schedule.at, zone);
        if (due > last)
            return due;
    }
}

std::vector<size_t> expiredBackups(
    std::span<const KeptBackup> made, const BackupRetention &keep, qint64 mostBytes, Instant now, const QTimeZone &zone)
{
    std::vector<std::pair<QDate, size_t>> newestFirst;
    for (size_t i = 0; i < made.size(); ++i)
        newestFirst.emplace_back(inZone(made[i].at, zone).date(), i);
    std::ranges::stable_sort(
        newestFirst, [&](const auto &a, const auto &b) { return made[a.second].at > made[b.second].at; });
    std::set<size_t> kept;
    const auto ofDay = [](QDate day) { return day; };
    const auto ofWeek = [](QDate day) { return day.addDays(1 - day.dayOfWeek()); };
    const auto ofMonth = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    keepNewestOfEach(newestFirst, keep.days, ofDay, kept);
    keepNewestOfEach(newestFirst, keep.weeks, ofWeek, kept);
    keepNewestOfEach(newestFirst, keep.months, ofMonth, kept);
    std::vector<size_t> expired;
    qint64 bytes = 0;
    for (size_t place = 0; place < newestFirst.size(); ++place) {
        const size_t index = newestFirst[place].second;
        const bool isRecent = now.ms - made[index].at.ms < lastDay;
        const bool isNewest = place == 0;
        const bool stays = isNewest || isRecent || kept.contains(index);
        const bool hasRoom = isNewest || mostBytes <= 0 || bytes + made[index].bytes <= mostBytes;
        if (stays && hasRoom)
            bytes += made[index].bytes;
        else
            expired.push_back(index);
    }
    std::ranges::sort(expired);
    return expired;
}

} // namespace satchel::store
