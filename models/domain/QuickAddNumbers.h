// SPDX-License-Identifier: GPL-3.0-or-later
// What days, times, repetitions and reminders of a typed line have in common: numbers, lengths of time, weekdays, days
// of a month. Each function says how many words it read from `at` on; 0 when nothing it knows begins there.
#pragma once

#include "domain/QuickAddTokens.h"

#include <QDate>

namespace satchel {

/// "3", "two"
FoundWord readNumber(const QuickAddTokens &line, size_t at);

/// "3 days", "an hour", "2h 15m", "ساعتين"
struct ReadLength
{
    size_t size = 0;
    int count = 0;
    QuickAddUnit unit = QuickAddUnit::Minute;

    /// 0 of months and years, which have no fixed length.
    int minutes() const;
};

/// `isOneSaid`: a unit alone means one of it, as in Arabic behind "in", "before" and "every".
ReadLength readLength(const QuickAddTokens &line, size_t at, bool isOneSaid = false);

/// `isLed`: also abbreviations, "on Sun".
FoundWord readWeekday(const QuickAddTokens &line, size_t at, bool isLed);

/// "first", "3rd", "第3": 1–4, -1 is the last.
FoundWord readOrdinal(const QuickAddTokens &line, size_t at);

/// The day of a month as a figure with its ending: "15th", "15.", "1er", "15日".
FoundWord readMonthDay(const QuickAddTokens &line, size_t at);

struct ReadDate
{
    size_t size = 0;
    QDate date = {};
};

/// "12 March", "el cinco de mayo", "Mar 12, 2027"
ReadDate readMonthAndDay(const QuickAddTokens &line, size_t at, QDate today);

/// The next day with that number; 29 to 31 may be months away. -1: the last of the month.
QDate comingMonthDay(QDate today, int day);
/// A day without a year is the next one there is; 29 February may be years away.
QDate comingDay(QDate today, int month, int day);
/// With the year as it is written, "27" or "2027"; without one as comingDay().
QDate dayInYear(QDate today, int month, int day, const QString &year);

} // namespace satchel
