// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar/Clashes.h"

#include "domain/ChoiceNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::calendar {

namespace {

constexpr int daysAhead = 14;
constexpr qint64 step = 15 * 60 * 1000; // milliseconds

} // namespace

bool takesTime(const CalendarEntry &entry)
{
    return entry.entity == EntityKind::Activity && !entry.time.isAllDay && entry.time.seconds > 0
        && entry.state != choice::cancelled && entry.state != choice::moved;
}

bool clashes(const CalendarEntry &a, const CalendarEntry &b, RecordId me)
{
    const bool isSame = a.id == b.id && a.occurrence == b.occurrence;
    const auto ownerOf = [&me](const CalendarEntry &entry) { return entry.owner.isNull() ? me : entry.owner; };
    return !isSame && ownerOf(a) == ownerOf(b) && takesTime(a) && takesTime(b) && a.time.start < b.time.end()
        && b.time.start < a.time.end();
}

QHash<int, std::vector<int>> clashesOf(std::span<const CalendarEntry> entries, RecordId me)
{
    std::vector<int> byStart;
    for (size_t i = 0; i < entries.size(); ++i) {
        if (takesTime(entries[i]))
            byStart.push_back(static_cast<int>(i));
    }
    const auto at = [&entries](int row) -> const CalendarEntry & { return entries[static_cast<size_t>(row)]; };
    std::ranges::stable_sort(byStart, {}, [&at](int row) { return at(row).time.start; });
    QHash<int, std::vector<int>> all;
    for (size_t i = 0; i < byStart.size(); ++i) {
        for (size_t j = i + 1; j < byStart.size() && at(byStart[j]).time.start < at(byStart[i]).time.end(); ++j) {
            if (!clashes(at(byStart[i]), at(byStart[j]), me))
                continue;
            all[byStart[i]].push_back(byStart[j]);
            all[byStart[j]].push_back(byStart[i]);
        }
    }
    return all;
}

std::optional<Instant> nextFreeTime(
    std::span<const CalendarEntry> busy, Instant from, qint64 seconds, const WorkingHours &hours, const QTimeZone &here)
{
    const QDate last = from.dateIn(here).addDays(daysAhead);
    Instant start{(from.ms + step - 1) / step * step};
    while (start.dateIn(here) <= last) {
        const QDate day = start.dateIn(here);
        const auto &work = hours.on(day);
        const Instant end{start.ms + seconds * 1000};
        if (!work || end > Instant::at(day, work->until, here)) {
            start = Instant::startOf(day.addDays(1), here);
            continue;
        }
        if (const Instant opens = Instant::at(day, work->from, here); start < opens) {
            start = opens;
            continue;
        }
        const auto taken = std::ranges::find_if(busy, [&](const CalendarEntry &entry) {
            return takesTime(entry) && entry.time.start < end && start < entry.time.end();
        });
        if (taken == busy.end())
            return start;
        start = Instant{(taken->time.end().ms + step - 1) / step * step};
    }
    return {};
}

} // namespace satchel::calendar
