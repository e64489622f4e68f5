// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddDates.h"

#include "domain/QuickAddNumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using K = WordKind;
using Unit = QuickAddUnit;

std::optional<RepeatRule::Unit> repeatUnit(Unit unit)
{
    switch (unit) {
    case Unit::Day: return RepeatRule::Unit::Day;
    case Unit::Week: return RepeatRule::Unit::Week;
    case Unit::Month: return RepeatRule::Unit::Month;
    case Unit::Year: return RepeatRule::Unit::Year;
    default: return {};
    }
}

RepeatRule ruleOf(RepeatRule::Unit unit, int every = 1)
{
    return {unit, every, {}, 0, {}, 0};
}

/// Weekdays on each of which it is.
ReadRepeat weekly(std::vector<int> weekdays, size_t size, int every = 1)
{
    std::sort(weekdays.begin(), weekdays.end());
    RepeatRule rule = ruleOf(RepeatRule::Unit::Week, every);
    rule.weekdays = std::move(weekdays);
    return {size, std::move(rule)};
}

ReadRepeat monthly(RepeatRule rule, size_t size, int monthDay)
{
    return {size, std::move(rule), monthDay};
}

ReadRepeat daily(int minutesOfDay, size_t size)
{
    return {.size = size, .rule = ruleOf(RepeatRule::Unit::Day), .time = QTime(minutesOfDay / 60, minutesOfDay % 60)};
}

FoundWord listedDay(const QuickAddTokens &line, size_t at, bool isPlural)
{
    if (const auto plural = line.find(K::WeekdayEvery, at))
        return plural;
    return isPlural ? FoundWord{} : readWeekday(line, at, true);
}

/// In Arabic "and" is written together with the word behind it.
FoundWord attachedDay(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || !line.words[at].startsWith(u'و'))
        return {};
    const std::vector<QString> word{line.words[at].mid(1)};
    const auto day = line.lexicon->find(K::Weekday, word, 0);
    return day ? day : line.lexicon->find(K::WeekdayShort, word, 0);
}

/// "Monday, Wednesday and Friday"; `isPlural`: only words that mean each of them ("mondays").
std::vector<int> weekdayList(const QuickAddTokens &line, size_t at, bool isPlural, size_t &size)
{
    std::vector<int> days;
    size = 0;
    for (;;) {
        const auto joint = days.empty() ? FoundWord{} : line.find(K::And, at + size);
        const size_t lead = joint ? line.find(K::PluralLead, at + size + joint.size).size : 0;
        auto day = listedDay(line, at + size + joint.size + lead, isPlural);
        const auto attached = days.empty() || day ? FoundWord{} : attachedDay(line, at + size);
        const bool isOfUnspaced = line.lexicon->isUnspaced() && at + size < line.size()
            && line.tokens[at + size].isJoined; // 月水金
        const bool isJoined = days.empty() || joint || attached || isOfUnspaced
            || line.tokens[at + size - 1].endsClause;
        if (attached)
            day = attached;
        if (!day || !isJoined)
            return days;
        if (std::find(days.begin(), days.end(), day.value) == days.end())
            days.push_back(day.value);
        size += joint.size + lead + day.size;
    }
}

ReadRepeat resized(ReadRepeat read, size_t size)
{
    read.size = size;
    return read;
}

/// "4th and 10th", "4., 10. und 20."
ReadRepeat withMoreDays(const QuickAddTokens &line, size_t at, ReadRepeat read)
{
    for (;;) {
        const size_t next = at + read.size;
        const auto joint = line.find(K::And, next);
        const size_t article = joint ? line.find(K::Article, next + joint.size).size : 0;
        const bool isJoined = joint || (next < line.size() && line.tokens[next - 1].endsClause);
        const auto day = isJoined ? readMonthDay(line, next + joint.size + article) : FoundWord{};
        if (!day)
            return read;
        read.moreMonthDays.push_back(day.value);
        read.size += joint.size + article + day.size;
    }
}

/// The weekday of a month, "first Monday of the month", or its day, "last day", "15th".
ReadRepeat dayOfMonth(const QuickAddTokens &line, size_t at, int every)
{
    RepeatRule rule = ruleOf(RepeatRule::Unit::Month, every);
    if (const auto last = line.find(K::LastDay, at))
        return monthly(rule, last.size, -1);
    if (const auto ordinal = readOrdinal(line, at)) {
        if (const auto day = listedDay(line, at + ordinal.size, false)) {
            rule.weekdays = {day.value};
            rule.ordinal = ordinal.value;
            return monthly(rule, ordinal.size + day.size, 0);
        }
    }
    const auto day = readMonthDay(line, at);
    return day ? withMoreDays(line, at, monthly(rule, day.size, day.value)) : ReadRepeat{};
}

/// What may stand behind "every week" or "weekly": weekdays; behind "every month": its day; behind "every day": a part
/// of it.
ReadRepeat withTail(const QuickAddTokens &line, size_t at, RepeatRule rule, size_t size)
{
    const size_t next = at + size;
    size_t lead = line.find(K::DateLead, next).size;
    if (!lead)
        lead = line.find(K::Attributive, next).size;
    if (rule.unit == RepeatRule::Unit::Week) {
        size_t listed = 0;
        const bool isLed = lead > 0 || (next < line.size() && line.tokens[next].isJoined);
        if (const auto days = weekdayList(line, next + lead, !isLed, listed); listed)
            return weekly(days, size + lead + listed, rule.every);
    }
    if (rule.unit == RepeatRule::Unit::Month) {
        const ReadRepeat day = dayOfMonth(line, next + lead, rule.every);
        const auto end = day.size ? FoundWord{} : line.find(K::EndAlone, next + lead);
        if (day.size)
            return resized(day, size + lead + day.size);
        if (end.size && static_cast<Unit>(end.value) == Unit::Month)
            return monthly(rule, size + lead + end.size, -1);
    }
    if (rule.unit == RepeatRule::Unit::Day && rule.every == 1) {
        const auto part = line.find(K::TimeOfDay, next + lead);
        if (part && !readTime(line, next + lead).size)
            return daily(part.value, size + lead + part.size);
    }
    return {size, std::move(rule)};
}

/// "every …"
ReadRepeat everyPhrase(const QuickAddTokens &line, size_t at, QDate today)
{
    const auto every = line.find(K::Every, at);
    if (!every)
        return {};
    size_t next = at + every.size;
    if (const auto workdays = line.find(K::Workdays, next))
        return weekly({1, 2, 3, 4, 5}, every.size + workdays.size);
    if (const auto weekend = line.find(K::Weekend, next))
        return weekly({6}, every.size + weekend.size);
    if (const auto part = line.find(K::EveryPart, next))
        return daily(part.value, every.size + part.size);
    if (const auto date = readMonthAndDay(line, next, today); date.size)
        return {every.size + date.size, ruleOf(RepeatRule::Unit::Year), 0, date.date};
    const auto other = line.find(K::Other, next);
    if (const ReadRepeat day = other ? ReadRepeat{} : dayOfMonth(line, next, 1); day.size)
        return resized(day, every.size + day.size + line.find(K::OfMonth, next + day.size).size);
    const auto bare = readNumber(line, next); // "tous les 27 du mois"
    if (const auto ofMonth = bare ? line.find(K::OfMonth, next + bare.size) : FoundWord{}; ofMonth && bare.value <= 31)
        return monthly(ruleOf(RepeatRule::Unit::Month), every.size + bare.size + ofMonth.size, bare.value);
    const auto count = other ? FoundWord{2, other.size} : readNumber(line, next);
    size_t listed = 0;
    const size_t lead = count ? 0 : line.find(K::DateLead, next).size;
    if (const auto days = weekdayList(line, next + count.size + lead, false, listed); listed)
        return weekly(days, every.size + count.size + lead + listed, count ? count.value : 1);
    if (const auto two = line.find(K::Two, next)) {
        if (const auto known = repeatUnit(static_cast<Unit>(two.value)))
            return withTail(line, at, ruleOf(*known, 2), every.size + two.size);
    }
    const auto unit = line.find(K::Unit, next + count.size);
    const auto known = unit ? repeatUnit(static_cast<Unit>(unit.value)) : std::nullopt;
    return known ? withTail(line, at, ruleOf(*known, count ? count.value : 1), every.size + count.size + unit.size)
                 : ReadRepeat{};
}

/// "daily", "weekly on Friday", "quarterly", 毎月27日
ReadRepeat repeatsWord(const QuickAddTokens &line, size_t at)
{
    if (const auto part = line.find(K::DailyPart, at))
        return daily(part.value, part.size);
    const auto word = line.find(K::Repeats, at);
    return word ? withTail(line, at,
               ruleOf(*repeatUnit(static_cast<Unit>(word.value % 10)), std::max(1, word.value / 10)), word.size)
                : ReadRepeat{};
}

/// "fridays", "dienstags und donnerstags", "los lunes", 平日
ReadRepeat eachWeekday(const QuickAddTokens &line, size_t at)
{
    if (const auto workdays = line.find(K::Workdays, at); workdays.value == 1)
        return weekly({1, 2, 3, 4, 5}, workdays.size);
    const auto lead = line.find(K::PluralLead, at);
    size_t listed = 0;
    const auto days = weekdayList(line, at + lead.size, !lead, listed);
    return listed ? weekly(days, lead.size + listed) : ReadRepeat{};
}

/// "on the last day of every month", "le 27 de chaque mois", "first Friday of each month"
ReadRepeat ofEachMonth(const QuickAddTokens &line, size_t at)
{
    auto lead = line.find(K::DateLead, at);
    if (!lead)
        lead = line.find(K::Article, at);
    for (const size_t skipped : {lead.size, size_t(0)}) {
        const size_t next = at + skipped;
        ReadRepeat day = dayOfMonth(line, next, 1);
        if (const auto bare = day.size ? FoundWord{} : readNumber(line, next); bare && lead && bare.value <= 31)
            day = monthly(ruleOf(RepeatRule::Unit::Month), bare.size, bare.value);
        if (const auto each = day.size ? line.find(K::EachMonth, next + day.size) : FoundWord{})
            return resized(day, skipped + day.size + each.size);
    }
    return {};
}

/// 3日ごと, 2週間に1回
ReadRepeat behindLength(const QuickAddTokens &line, size_t at)
{
    const ReadLength length = readLength(line, at);
    const auto behind = length.size ? line.find(K::EveryBehind, at + length.size) : FoundWord{};
    const auto known = behind ? repeatUnit(length.unit) : std::nullopt;
    return known ? ReadRepeat{length.size + behind.size, ruleOf(*known, length.count)} : ReadRepeat{};
}

} // namespace

QString ReadRepeat::text() const
{
    if (moreMonthDays.empty())
        return monthDay < 0 ? rule.toText() + u";BYMONTHDAY=-1"_s : rule.toText();
    std::vector<int> days = moreMonthDays;
    days.push_back(monthDay);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    QStringList numbers;
    for (const int day : days)
        numbers.append(QString::number(day));
    return rule.toText() + u";BYMONTHDAY="_s + numbers.join(u',');
}

QDate ReadRepeat::firstMonthDay(QDate from) const
{
    QDate first = comingMonthDay(from, monthDay);
    for (const int day : moreMonthDays)
        first = std::min(first, comingMonthDay(from, day));
    return first;
}

size_t readRepeatWithinDay(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || line.tokens[at].isLiteral)
        return 0;
    const auto isWithinDay = [](int unit) {
        return static_cast<Unit>(unit) == Unit::Hour || static_cast<Unit>(unit) == Unit::Minute;
    };
    if (const auto every = line.find(K::Every, at)) {
        const size_t next = at + every.size;
        const auto other = line.find(K::Other, next);
        const auto count = other ? other : readNumber(line, next);
        const auto unit = line.find(K::Unit, next + count.size);
        return unit && isWithinDay(unit.value) ? every.size + count.size + unit.size : 0;
    }
    const ReadLength length = readLength(line, at);
    const auto behind = length.size ? line.find(K::EveryBehind, at + length.size) : FoundWord{};
    return behind && isWithinDay(static_cast<int>(length.unit)) ? length.size + behind.size : 0;
}

ReadRepeat readRepeat(const QuickAddTokens &line, size_t at, QDate today)
{
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    for (const ReadRepeat &read : {everyPhrase(line, at, today), repeatsWord(line, at), eachWeekday(line, at),
             ofEachMonth(line, at), behindLength(line, at)}) {
        if (read.size)
            return read;
    }
    return {};
}

} // namespace satchel
