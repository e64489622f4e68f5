// SPDX-License-Identifier: GPL-3.0-or-later
// When to remind of a task or an activity: some time before it, or at a moment of its own. Kept as texts in
// `reminders`:
// "-PT15M", "-P1D" (RFC 5545 triggers), "2026-03-10T08:30"; "none" alone where even the usual reminder is not wanted.
#pragma once

#include "domain/Instant.h"

#include <optional>

namespace satchel {

struct Reminder
{
    int minutesBefore = 0; // when it has no moment of its own
    QDate date; // valid: a moment of its own, in the person's zone
    QTime time;

    bool operator==(const Reminder &) const = default;
    bool isFixed() const { return date.isValid(); }

    QString toText() const;
    /// None for text that is no reminder.
    static std::optional<Reminder> fromText(const QString &text);
    /// For something on a day, at 9:00 where it has no time. "A day before 9:00" is 9:00, whatever the clock did in
    /// between; hours and minutes are elapsed time. None when it has no moment of its own and no day is given.
    std::optional<Instant> momentFor(QDate day, QTime time, const QTimeZone &zone) const;
    /// For something that begins at an instant.
    Instant momentBefore(Instant start, const QTimeZone &zone) const;
};

inline constexpr QStringView noReminder = u"none";

/// Of several reminders: the last one that has passed, and the first one to come.
struct ReminderTimes
{
    std::optional<Instant> last;
    std::optional<Instant> next;

    void add(Instant moment, Instant now);
    bool operator==(const ReminderTimes &) const = default;
};

} // namespace satchel
