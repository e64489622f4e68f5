// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DateText.h"

#include "exchange/ByteView.h"
#include "exchange/CellBytes.h"
#include "exchange/NamedDate.h"
#include "exchange/PlainDigits.h"

#include <algorithm>
#include <utility>

namespace satchel::exchange {

namespace {

struct Number
{
    int value = 0;
    int digits = 0;
};

/// Takes digits off the front of `text`.
Number takeNumber(std::string_view &text)
{
    Number number;
    while (!text.empty() && isDigit(text.front()) && number.digits < 9) {
        number.value = number.value * 10 + (text.front() - '0');
        ++number.digits;
        text.remove_prefix(1);
    }
    return number;
}

bool takeChar(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

void skipSpaces(std::string_view &text)
{
    while (takeChar(text, ' ')) {}
}

bool takeOffset(std::string_view &text, DateText &date)
{
    if (takeChar(text, 'Z') || takeChar(text, 'z')) {
        date.offsetMinutes = 0;
        return true;
    }
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return true;
    const int sign = text.front() == '-' ? -1 : 1;
    text.remove_prefix(1);
    Number hours = takeNumber(text);
    Number minutes;
    if (hours.digits == 4) {
        minutes.value = hours.value % 100;
        hours.value /= 100;
    } else if (takeChar(text, ':')) {
        minutes = takeNumber(text);
    }
    date.offsetMinutes = sign * (hours.value * 60 + minutes.value);
    return hours.digits > 0 && hours.value <= 14 && minutes.value < 60;
}

/// 9:30, 09:30:15.250, 9:30 PM, each with an optional offset; takes all of `text`.
bool takeTime(std::string_view text, DateText &date)
{
    Number hour = takeNumber(text);
    if (hour.digits < 1 || hour.digits > 2 || !takeChar(text, ':'))
        return false;
    const Number minute = takeNumber(text);
    Number second;
    int fraction = 0;
    if (takeChar(text, ':')) {
        second = takeNumber(text);
        if (second.digits != 2)
            return false;
        if (takeChar(text, '.') || takeChar(text, ',')) {
            const Number digits = takeNumber(text);
            fraction = digits.value;
            for (int i = digits.digits; i < 3; ++i)
                fraction *= 10;
            for (int i = digits.digits; i > 3; --i)
                fraction /= 10;
        }
    }
    skipSpaces(text);
    if (text.size() >= 2 && (text[1] == 'M' || text[1] == 'm') && hour.value >= 1 && hour.value <= 12) {
        const bool isAfternoon = text[0] == 'P' || text[0] == 'p';
        if (!isAfternoon && text[0] != 'A' && text[0] != 'a')
            return false;
        hour.value = hour.value % 12 + (isAfternoon ? 12 : 0);
        text.remove_prefix(2);
    }
    if (minute.digits != 2 || hour.value > 23 || minute.value > 59 || second.value > 59 || !takeOffset(text, date))
        return false;
    if (text == "Uhr" || text == " Uhr" || text == "h" || text == " UTC")
        text = {};
    date.hasTime = true;
    date.milliseconds = ((hour.value * 60 + minute.value) * 60 + second.value) * 1000 + fraction;
    return text.empty();
}

bool takeRetriesWithoutRefusedField(std::string_view text, DateText &date)
{
    if (text.empty())
        return true;
    if (!takeChar(text, 'T') && !takeChar(text, ' '))
        return takeChar(text, ',') && !text.empty() && takeRetriesWithoutRefusedField(text, date);
    skipSpaces(text);
    return text.empty() || takeTime(text, date);
}

bool isPossible(int year, int month, int day)
{
    return QDate::isValid(year, month, day) && year >= 1000;
}

DateText dateOf(int year, int day, int month, DateOrder order)
{
    DateText date;
    date.year = year;
    date.day = day;
    date.month = month;
    date.order = order;
    return date;
}

std::optional<DateText> completed(DateText date, std::string_view rest)
{
    if (!takeRetriesWithoutRefusedField(rest, date))
        return std::nullopt;
    if (date.order != DateOrder::Unknown)
        return isPossible(date.year, date.month, date.day) ? std::optional(date) : std::nullopt;
    const bool canBeDayFirst = isPossible(date.year, date.month, date.day);
    const bool canBeMonthFirst = isPossible(date.year, date.day, date.month);
    if (!canBeDayFirst && !canBeMonthFirst)
        return std::nullopt;
    if (canBeDayFirst != canBeMonthFirst) {
        date.order = canBeDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
        if (canBeMonthFirst)
            std::swap(date.day, date.month);
    }
    return date;
}

std::optional<DateText> readNamed(std::string_view cell)
{
    if (std::none_of(cell.begin(), cell.end(), isDigit))
        return std::nullopt;
    QString rest;
    const auto date = readNamedDate(QString::fromUtf8(cell.data(), qsizetype(cell.size())), rest);
    const QByteArray time = rest.isEmpty() ? QByteArray() : ' ' + rest.toUtf8();
    return date ? completed(*date, view(time)) : std::nullopt;
}

std::optional<DateText> readPlainDate(std::string_view cell)
{
    std::string_view text = cell;
    if (!isDigit(text.front()))
        return isLetter(text.front()) ? readNamed(cell) : std::nullopt;
    const Number first = takeNumber(text);
    DateText date;
    if (first.digits == 8 && (text.empty() || text.front() == 'T')) {
        date = dateOf(first.value / 10000, first.value % 100, first.value / 100 % 100, DateOrder::YearFirst);
        return date.year >= 1900 && date.year < 2100 ? completed(date, text) : std::nullopt;
    }
    if (text.empty() || (text.front() != '.' && text.front() != '-' && text.front() != '/'))
        return readNamed(cell);
    const char separator = text.front();
    text.remove_prefix(1);
    skipSpaces(text);
    if (!text.empty() && isLetter(text.front()))
        return readNamed(cell);
    const Number second = takeNumber(text);
    if (second.digits < 1 || second.digits > 2 || !takeChar(text, separator))
        return std::nullopt;
    skipSpaces(text);
    const Number third = takeNumber(text);
    if (separator == '.')
        takeChar(text, '.'); // "2025. 4. 3." in Korean and Hungarian
    if (first.digits == 4) {
        date = dateOf(first.value, third.value, second.value, DateOrder::YearFirst);
        return third.digits >= 1 && third.digits <= 2 ? completed(date, text) : std::nullopt;
    }
    if (first.digits > 2 || (third.digits != 2 && third.digits != 4))
        return std::nullopt;
    date = dateOf(fullYear(third.value, third.digits), first.value, second.value, DateOrder::Unknown);
    date.isDotted = separator == '.';
    if (third.digits == 2 && first.digits == 2)
        date.asYearFirst = QDate(fullYear(first.value, first.digits), second.value, third.value);
    return completed(date, text);
}

} // namespace

std::optional<DateText> readDate(std::string_view cell)
{
    constexpr size_t shortest = 6;
    constexpr size_t longest = 80; // bytes; in Greek and Arabic a letter is two
    if (cell.size() < shortest || cell.size() > longest)
        return std::nullopt;
    if (!mayHoldOtherDigits(cell))
        return readPlainDate(cell);
    const QByteArray plain = withPlainDigits(cell);
    return plain.isEmpty() ? std::nullopt : readPlainDate(view(plain));
}

std::optional<QDate> toDate(const DateText &text, DateOrder order)
{
    if (order == DateOrder::YearFirst && text.asYearFirst)
        return text.asYearFirst->isValid() ? text.asYearFirst : std::nullopt;
    const bool isOpen = text.order == DateOrder::Unknown;
    const bool isGiven = order == DateOrder::DayFirst || order == DateOrder::MonthFirst;
    const bool isContradicted = isGiven && (text.order == DateOrder::DayFirst || text.order == DateOrder::MonthFirst)
        && text.order != order;
    if (isContradicted || (isOpen && !isGiven && text.day != text.month))
        return std::nullopt;
    const QDate date = isOpen && order == DateOrder::MonthFirst ? QDate(text.year, text.day, text.month)
                                                                : QDate(text.year, text.month, text.day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDateTime> toDateTime(const DateText &text, DateOrder order)
{
    const auto date = toDate(text, order);
    if (!date)
        return std::nullopt;
    const QTime time = QTime::fromMSecsSinceStartOfDay(text.milliseconds);
    if (text.offsetMinutes)
        return QDateTime(*date, time, Qt::OffsetFromUTC, *text.offsetMinutes * 60).toUTC();
    return QDateTime(*date, time, Qt::LocalTime).toUTC();
}

int fullYear(int number, qsizetype digits)
{
    constexpr int pivot = 70; // two digits below are of this century
    if (digits == 4)
        return number;
    return digits == 2 ? (number < pivot ? 2000 : 1900) + number : 0;
}

bool isTimeOfDay(std::string_view cell)
{
    DateText date;
    return takeTime(cell, date);
}

} // namespace satchel::exchange
