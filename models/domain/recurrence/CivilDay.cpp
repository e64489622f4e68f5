// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/CivilDay.h"

#include <chrono>

namespace satchel {

namespace {

constexpr int lastYear = 9999;

std::chrono::year_month_day yearMonthDay(DayNumber number)
{
    return std::chrono::sys_days(std::chrono::days(number));
}

} // namespace

int daysInYear(int year)
{
    return std::chrono::year(year).is_leap() ? 366 : 365;
}

int daysInMonth(int year, int month)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && std::chrono::year(year).is_leap() ? 29 : lengths[month - 1];
}

DayNumber dayNumber(int year, int month, int day)
{
    const std::chrono::year_month_day first{
        std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)), std::chrono::day(1)};
    return std::chrono::sys_days(first).time_since_epoch().count() + day - 1;
}

int weekdayOf(DayNumber number)
{
    return static_cast<int>(floorModulo(number + 3, 7)) + 1; // 1970-01-01 was a Thursday
}

CivilDay civilDay(DayNumber number)
{
    const auto date = yearMonthDay(number);
    const int year = static_cast<int>(date.year());
    const int month = static_cast<int>(static_cast<unsigned>(date.month()));
    const int day = static_cast<int>(static_cast<unsigned>(date.day()));
    const int yearDay = static_cast<int>(number - dayNumber(year, 1, 1)) + 1;
    return {year, month, day, daysInMonth(year, month), yearDay, daysInYear(year), weekdayOf(number)};
}

void advance(CivilDay &day)
{
    day.weekday = day.weekday % 7 + 1;
    ++day.yearDay;
    if (++day.day <= day.monthLength)
        return;
    day.day = 1;
    if (++day.month > 12) {
        day.month = 1;
        day.yearDay = 1;
        day.yearLength = daysInYear(++day.year);
    }
    day.monthLength = daysInMonth(day.year, day.month);
}

DayNumber firstWeekOf(int year, int weekStart)
{
    const DayNumber fourth = dayNumber(year, 1, 4); // is always in week 1
    return fourth - floorModulo(weekdayOf(fourth) - weekStart, 7);
}

DayNumber lastDay()
{
    static const DayNumber last = dayNumber(lastYear, 12, 31);
    return last;
}

LocalSeconds toLocalSeconds(QDate date, QTime time)
{
    return (date.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * secondsPerDay + time.msecsSinceStartOfDay() / 1000;
}

QDate dateOf(LocalSeconds local)
{
    return QDate(1970, 1, 1).addDays(floorDivide(local, secondsPerDay));
}

QTime timeOf(LocalSeconds local)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(floorModulo(local, secondsPerDay)) * 1000);
}

} // namespace satchel
