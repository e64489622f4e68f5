// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddNumbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using K = WordKind;
using Unit = QuickAddUnit;

constexpr int mostPeriods = 999; // "in 999 weeks"; more is no plan

/// "3d", "2h"
ReadLength shortLength(const QuickAddTokens &line, size_t at)
{
    static const QRegularExpression form(u"^(\\d{1,3})([a-z]+)$"_s);
    const auto match = at < line.size() ? form.match(line.words[at]) : QRegularExpressionMatch();
    if (!match.hasMatch() || match.captured(1).toInt() == 0)
        return {};
    const std::vector<QString> unitWord{match.captured(2)};
    auto unit = line.lexicon->find(K::UnitShort, unitWord, 0);
    if (!unit)
        unit = line.lexicon->find(K::Unit, unitWord, 0);
    return unit ? ReadLength{1, match.captured(1).toInt(), static_cast<Unit>(unit.value)} : ReadLength{};
}

ReadLength lengthInWords(const QuickAddTokens &line, size_t at, bool isOneSaid)
{
    if (const auto minutes = line.find(K::Minutes, at))
        return {minutes.size, minutes.value, Unit::Minute};
    if (const auto two = line.find(K::Two, at))
        return {two.size, 2, static_cast<Unit>(two.value)};
    if (const auto one = isOneSaid ? line.find(K::One, at) : FoundWord{})
        return {one.size, 1, static_cast<Unit>(one.value)};
    const auto count = readNumber(line, at);
    const auto unit = count ? line.find(K::Unit, at + count.size) : FoundWord{};
    return unit ? ReadLength{count.size + unit.size, count.value, static_cast<Unit>(unit.value)}
                : shortLength(line, at);
}

int dayNumber(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:st|nd|rd|th|er|eme|te|ten|ter|º|日)?$"_s);
    const auto match = form.match(word);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QString yearAt(const QuickAddTokens &line, size_t at)
{
    static const QRegularExpression form(u"^20\\d\\d$"_s);
    return at < line.size() && form.match(line.words[at]).hasMatch() ? line.words[at] : QString();
}

/// A day as a word, before its month: "cinco de mayo", "first of March", "الاول من نيسان".
FoundWord dayInWords(const QuickAddTokens &line, size_t at)
{
    for (const K kind : {K::Ordinal, K::Hour, K::Number}) {
        const auto day = line.find(kind, at);
        if (!day || day.value < 1)
            continue;
        const auto of = line.find(K::Of, at + day.size);
        if ((of || kind == K::Ordinal) && line.find(K::Month, at + day.size + of.size))
            return day;
    }
    return {};
}

} // namespace

FoundWord readNumber(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size())
        return {};
    bool isNumber = false;
    const int value = line.words[at].toInt(&isNumber);
    if (isNumber && value > 0 && value <= mostPeriods)
        return {value, 1};
    return line.find(K::Number, at);
}

int ReadLength::minutes() const
{
    switch (unit) {
    case Unit::Minute: return count;
    case Unit::Hour: return 60 * count;
    case Unit::Day: return 1'440 * count;
    case Unit::Week: return 10'080 * count;
    case Unit::Month:
    case Unit::Year: return 0;
    }
    return 0;
}

ReadLength readLength(const QuickAddTokens &line, size_t at, bool isOneSaid)
{
    const ReadLength first = lengthInWords(line, at, isOneSaid);
    if (!first.size || first.unit != Unit::Hour)
        return first;
    const size_t joint = line.find(K::And, at + first.size).size;
    const ReadLength more = lengthInWords(line, at + first.size + joint, false);
    if (!more.size || more.unit != Unit::Minute)
        return first;
    return {first.size + joint + more.size, 60 * first.count + more.count, Unit::Minute};
}

FoundWord readWeekday(const QuickAddTokens &line, size_t at, bool isLed)
{
    if (const auto found = line.find(K::Weekday, at))
        return found;
    const auto abbreviated = line.find(K::WeekdayShort, at);
    if (!abbreviated)
        return {};
    const QuickAddToken &token = line.tokens[at];
    constexpr qsizetype shortest = 4; // "lun."; "do." may end a sentence, "Do." does not
    const bool isAbbreviation = token.text.endsWith(u'.') && token.text.front().script() == QChar::Script_Latin
        && (token.isCapitalised || token.text.size() >= shortest);
    return isLed || isAbbreviation ? abbreviated : FoundWord{};
}

FoundWord readOrdinal(const QuickAddTokens &line, size_t at)
{
    static const QRegularExpression figure(u"^(?:([1-4])(?:st|nd|rd|th|er|eme|e|º|\\.)|第([1-4]))$"_s);
    if (at >= line.size())
        return {};
    if (const auto match = figure.match(line.words[at]); match.hasMatch())
        return {match.captured(1).toInt() + match.captured(2).toInt(), 1};
    return line.find(K::Ordinal, at);
}

FoundWord readMonthDay(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    const QString &word = line.words[at];
    const int day = dayNumber(word);
    const bool isEnded = !word.isEmpty() && (!word.back().isDigit() || line.tokens[at].text.endsWith(u'.'));
    return day >= 1 && day <= 31 && isEnded ? FoundWord{day, 1} : FoundWord{};
}

ReadDate readMonthAndDay(const QuickAddTokens &line, size_t at, QDate today)
{
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    size_t next = at;
    const auto said = dayInWords(line, at);
    int day = said ? said.value : dayNumber(line.words[at]);
    FoundWord month;
    if (day) {
        next += said ? said.size : 1;
        next += line.find(K::Of, next).size;
        month = line.find(K::Month, next);
        next += month.size;
    } else {
        month = line.find(K::Month, at);
        next += month.size;
        day = month && next < line.size() ? dayNumber(line.words[next]) : 0;
        ++next;
    }
    if (!month || !day)
        return {};
    const size_t of = line.find(K::Of, next).size;
    const QString year = yearAt(line, next + of);
    const QDate date = dayInYear(today, month.value, day, year);
    return date.isValid() ? ReadDate{next + (year.isEmpty() ? 0 : of + 1) - at, date} : ReadDate{};
}

QDate dayInYear(QDate today, int month, int day, const QString &year)
{
    if (year.isEmpty())
        return comingDay(today, month, day);
    return QDate(year.toInt() < 100 ? 2000 + year.toInt() : year.toInt(), month, day);
}

QDate comingMonthDay(QDate today, int day)
{
    if (day < 0)
        return QDate(today.year(), today.month(), today.daysInMonth());
    for (int months = 0; months <= 12; ++months) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(months);
        const QDate date(first.year(), first.month(), day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

QDate comingDay(QDate today, int month, int day)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

} // namespace satchel
