// SPDX-License-Identifier: GPL-3.0-or-later
// A day of the Gregorian calendar with everything a recurrence rule can ask of it. Days are numbered from 1970-01-01 =
// 0, and local time is counted in seconds from the midnight that begins that day, on a clock that never changes to
// summer time.
#pragma once

#include <QDateTime>

namespace satchel {

using DayNumber = qint64;
using LocalSeconds = qint64;

constexpr LocalSeconds secondsPerDay = 86'400;

struct CivilDay
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int monthLength = 31;
    int yearDay = 1; // 1 is the 1st of January
    int yearLength = 365;
    int weekday = 4; // 1 is Monday
};

/// Rounds down, also below zero.
constexpr qint64 floorDivide(qint64 dividend, qint64 divisor)
{
    return dividend / divisor - (dividend % divisor < 0 ? 1 : 0);
}
/// From 0 to divisor - 1.
constexpr qint64 floorModulo(qint64 dividend, qint64 divisor)
{
    return dividend - floorDivide(dividend, divisor) * divisor;
}

int daysInYear(int year);
int daysInMonth(int year, int month);
DayNumber dayNumber(int year, int month, int day);
CivilDay civilDay(DayNumber number);
int weekdayOf(DayNumber number);
/// Goes on by one day, which is cheaper than to compute a day from its number.
void advance(CivilDay &day);

/// The day on which week 1 of a year begins: the first week with at least four days in it (RFC 5545, BYWEEKNO).
DayNumber firstWeekOf(int year, int weekStart);

/// The last day a recurrence is looked for: the format of RFC 5545 has four digits for a year.
DayNumber lastDay();

LocalSeconds toLocalSeconds(QDate date, QTime time);
QDate dateOf(LocalSeconds local);
QTime timeOf(LocalSeconds local);

} // namespace satchel
