// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody works on each weekday, in the zone that dates are read in.
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace satchel::calendar {

struct WorkSpan
{
    QTime from{8, 0};
    QTime until{18, 0}; // later than `from`

    bool operator==(const WorkSpan &) const = default;
};

struct WorkingHours
{
    /// From Monday on; nothing: no working day.
    std::array<std::optional<WorkSpan>, 7> days{WorkSpan(), WorkSpan(), WorkSpan(), WorkSpan(), WorkSpan(), {}, {}};

    const std::optional<WorkSpan> &on(QDate day) const { return days[static_cast<size_t>(day.dayOfWeek() - 1)]; }
    bool isWorkday(QDate day) const { return on(day).has_value(); }
    /// "08:00-18:00 1234;08:00-13:00 5"; unreadable text is the hours of a new store.
    QString toText() const;
    static WorkingHours fromText(const QString &text);
    bool operator==(const WorkingHours &) const = default;
};

} // namespace satchel::calendar
