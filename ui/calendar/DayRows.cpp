// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/DayRows.h"

#include <algorithm>

namespace satchel::ui {

using calendar::CalendarEntry;

std::vector<DayBar> barsOver(QDate firstDay, int days, std::span<const CalendarEntry> entries,
    const std::function<bool(const CalendarEntry &)> &isBar)
{
    std::vector<DayBar> bars;
    std::vector<std::vector<bool>> isTaken; // by row and day
    for (size_t i = 0; i < entries.size(); ++i) {
        const auto from = static_cast<int>(firstDay.daysTo(entries[i].time.firstDay()));
        const auto until = static_cast<int>(firstDay.daysTo(entries[i].time.lastDay()));
        const int first = std::max(0, from);
        const int last = std::min(days - 1, until);
        if (first > last || !isBar(entries[i]))
            continue;
        const auto isFree = [&](const std::vector<bool> &row) {
            return std::none_of(row.begin() + first, row.begin() + last + 1, [](bool taken) { return taken; });
        };
        auto row = std::ranges::find_if(isTaken, isFree);
        if (row == isTaken.end())
            row = isTaken.insert(isTaken.end(), std::vector<bool>(static_cast<size_t>(days)));
        std::fill(row->begin() + first, row->begin() + last + 1, true);
        bars.push_back({static_cast<int>(i), first, last - first + 1, static_cast<int>(row - isTaken.begin()),
            from >= 0, until < days});
    }
    return bars;
}

int rowCountOf(std::span<const DayBar> bars)
{
    int rows = 0;
    for (const DayBar &bar : bars)
        rows = std::max(rows, bar.row + 1);
    return rows;
}

} // namespace satchel::ui
