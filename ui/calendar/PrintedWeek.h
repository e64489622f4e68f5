// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a week on paper as a calendar: side by side, with what takes place at its time, whole days above. From
// the first to the last hour that anything takes, at least those of a working day.
#pragma once

#include "calendar/CalendarEntry.h"
#include "ui/common/Formats.h"

#include <QTimeZone>
#include <vector>

class QPainter;
class QRectF;

namespace satchel::ui {

struct PrintedWeek
{
    struct Entry
    {
        calendar::CalendarEntry entry;
        bool isMine = true; // else in the colour of whose it is
    };
    QDate first;
    int days = 7;
    std::vector<Entry> entries;
    QTimeZone here = QTimeZone::utc();
};

/// The hours that the paper has, of the entries that are no whole days.
struct PrintedHours
{
    int from = 8;
    int until = 18;
    bool operator==(const PrintedHours &) const = default;
};
PrintedHours printedHours(const PrintedWeek &week);

/// When an entry is, on paper: only a meeting ends; where a task or a next action is drawn to is no time that anybody
/// said. Without isolates.
QString printedTimes(const calendar::CalendarEntry &entry, const Formats &formats, const QTimeZone &here);

/// Fills the rectangle, in points.
void drawWeek(QPainter &painter, const QRectF &room, const PrintedWeek &week, const Formats &formats);

} // namespace satchel::ui
