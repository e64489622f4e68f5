// SPDX-License-Identifier: GPL-3.0-or-later
// Entries as bars over some days, one below the other: each in the first row that is free on all of its days.
#pragma once

#include "calendar/CalendarEntry.h"

#include <functional>
#include <span>
#include <vector>

namespace satchel::ui {

struct DayBar
{
    int entry = 0;
    int day = 0; // the first one that is shown
    int days = 1;
    int row = 0;
    bool isBegin = true; // else it began before the first day
    bool isEnd = true; // else it ends after the last one
};

/// In the order of the entries, without those for which `isBar` is false.
std::vector<DayBar> barsOver(QDate first, int days, std::span<const calendar::CalendarEntry> entries,
    const std::function<bool(const calendar::CalendarEntry &)> &isBar);

/// One more than the highest.
int rowCountOf(std::span<const DayBar> bars);

} // namespace satchel::ui
