// SPDX-License-Identifier: GPL-3.0-or-later
// How quick add reads days, times of day, repetitions and reminders out of a line's words. Each function answers how
// many words it took from `at` on; 0 when nothing it knows begins there.
#pragma once

#include "domain/QuickAdd.h"
#include "domain/QuickAddTokens.h"
#include "domain/RepeatRule.h"

namespace satchel {

struct ReadDay
{
    size_t size = 0;
    QDate date = {};
    QTime time = {}; // "in 3 hours", "tomorrow morning"
    bool isPartOfDay = false; // the time is a word's, figures may follow: "tomorrow morning 8:30"
};

struct ReadTime
{
    size_t size = 0;
    QTime time;
    bool isToday = false; // tonight
    bool isPartOfDay = false;
    int minutes = 0; // to the end of a range: "9 to 11"
};

struct ReadRepeat
{
    size_t size = 0;
    RepeatRule rule = {};
    int monthDay = 0; // the day of the month it is on: 1–31, -1 is the last; 0: none is said
    QDate day = {}; // the first day, of "every 25 December"
    QTime time = {}; // every morning
    std::vector<int> moreMonthDays = {}; // "every 4th and 10th": those behind the first

    /// The next day that it is on, of a day of the month.
    QDate firstMonthDay(QDate from) const;
    /// RFC 5545. A day of the month is said by the first day, but the last one is not the same number each time.
    QString text() const;
};

/// What "remind me" is about.
struct ReadReminder
{
    size_t size = 0;
    std::optional<int> minutesBefore; // none: a moment follows, or the task
};

ReadDay readDay(const QuickAddTokens &line, size_t at, const Clock &clock, const QuickAddOptions &options);
/// The day that a text names with all its words ("morgen", "next friday", "12 March"); invalid where it says less or
/// more. `today` counts in the person's zone.
QDate readDayOnly(const QString &text, QDate today, const QuickAddOptions &options);
/// `part`: of the day, when it is already said: "at 8" in the evening is 20:00, "at 3" in the morning 3:00.
ReadTime readTime(const QuickAddTokens &line, size_t at, QTime part = {});
/// "9 bis 11 Uhr", "from 10:00 to 11:30", "2-3pm", 10時から11時. `isBesideDay`: a day is said next to it, so that
/// figures alone are hours as well: "Friday 9 to 11".
ReadTime readRange(const QuickAddTokens &line, size_t at, bool isBesideDay, QTime part = {});
/// "90 min", "for 2 hours": less than a day, with the words before it.
struct ReadMinutes
{
    size_t size = 0;
    int minutes = 0;
};
ReadMinutes readMinutes(const QuickAddTokens &line, size_t at);
ReadRepeat readRepeat(const QuickAddTokens &line, size_t at, QDate today);
/// "every 2 hours", "alle 30 Minuten", 2時間ごと: a repetition within a day, which no rule of tasks can say.
size_t readRepeatWithinDay(const QuickAddTokens &line, size_t at);
/// With its length of time: "remind me 1 hour before", "reminder 30 min", "1時間前にリマインド".
ReadReminder readReminder(const QuickAddTokens &line, size_t at);

} // namespace satchel
