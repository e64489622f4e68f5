// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people and programs write them. One cell may be ambiguous (03/04/2026); the column decides.
#pragma once

#include <optional>
#include <QDateTime>
#include <string_view>

namespace satchel::exchange {

enum class DateOrder { Unknown, YearFirst, DayFirst, MonthFirst };

struct DateText
{
    int year = 0;
    int day = 0; // as written first, when the order is Unknown
    int month = 0; // as written second, when the order is Unknown
    DateOrder order = DateOrder::Unknown; // Unknown: both orders are possible dates
    bool isDotted = false; // 03.04.2026, which has the day first wherever people write dots
    std::optional<QDate> asYearFirst; // 25-04-03 read with the year first; invalid when it is none
    bool hasTime = false;
    int milliseconds = 0; // since midnight
    std::optional<int> offsetMinutes; // from UTC, when written
};

/// Reads 2026-11-20, 20.11.2026, 11/20/26, 20261120, 2026. 11. 20. and what NamedDate.h says, each with or without a
/// time; digits of any script.
std::optional<DateText> readDate(std::string_view cell);

/// The date under a column's order; nothing when the order makes no date of it, or the cell contradicts it (04/13/2025
/// with the day first).
std::optional<QDate> toDate(const DateText &text, DateOrder order);

/// The instant in UTC; a time without an offset is read in the local zone of this computer.
std::optional<QDateTime> toDateTime(const DateText &text, DateOrder order);

bool isTimeOfDay(std::string_view cell);

/// 2026 of "2026" and of "26", 1970 of "70"; 0 when a number has any other count of digits.
int fullYear(int number, qsizetype digits);

} // namespace satchel::exchange
