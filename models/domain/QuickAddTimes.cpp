// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddDates.h"

#include "domain/QuickAddNumbers.h"

#include <algorithm>
#include <iterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using K = WordKind;

constexpr int noonMinutes = 720;

/// The hour and minute as written, and how sure it is that they are a time and not an amount.
struct Figures
{
    size_t size = 0;
    int hour = 0;
    int minute = 0;
    bool isSure = false;
    bool isSpoken = false; // "three", "half past 3": of twelve hours
    bool isPadded = false; // "03:15"
    QString suffix = {}; // am, pm
};

Figures figuresAt(const QuickAddTokens &line, size_t at)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:([:.h])(\\d{2}))?(am|a\\.m|pm|p\\.m|a|p|h|uhr)?$"_s);
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    if (const auto said = line.find(K::Hour, at))
        return {.size = said.size, .hour = said.value, .isSpoken = true};
    const auto match = form.match(line.words[at]);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(2);
    return {.size = 1,
        .hour = match.captured(1).toInt(),
        .minute = match.captured(3).toInt(),
        .isSure = sign == ":"_L1 || sign == "h"_L1 || !match.captured(4).isEmpty(),
        .isPadded = match.captured(1).startsWith(u'0'),
        .suffix = match.captured(4)};
}

/// Behind the hour: "y media", "ونصف", "و15 دقيقة".
FoundWord minutesBehind(const QuickAddTokens &line, size_t at)
{
    if (const auto minutes = line.find(K::MinutesBehind, at))
        return minutes;
    const bool isAttached = at < line.size() && line.words[at].startsWith(u'و');
    const int minutes = isAttached ? line.words[at].mid(1).toInt() : 0;
    const auto unit = minutes > 0 && minutes < 60 ? line.find(K::Unit, at + 1) : FoundWord{};
    return unit && unit.value == static_cast<int>(QuickAddUnit::Minute) ? FoundWord{minutes, 1 + unit.size}
                                                                        : FoundWord{};
}

/// 15 Uhr 20
FoundWord bareMinutes(const QuickAddTokens &line, size_t at)
{
    const bool isTwo = at < line.size() && line.words[at].size() == 2 && !line.tokens[at].isLiteral;
    const int minutes = isTwo ? line.words[at].toInt() : 0;
    return minutes > 0 && minutes < 60 ? FoundWord{minutes, 1} : FoundWord{};
}

/// "de 1 à 12": a number stands before the preposition.
bool isRange(const QuickAddTokens &line, size_t lead)
{
    bool isNumber = false;
    if (lead > 0 && lead <= line.size())
        line.words[lead - 1].toInt(&isNumber);
    return isNumber;
}

/// Whether an hour that is said as a word can end here: "Look at two offers" is none.
bool endsHour(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || line.tokens[at - 1].endsClause || !line.tokens[at].text.front().isLetter())
        return true;
    constexpr K followers[] = {K::PersonEnd, K::PersonLead, K::DateLead, K::DayOffset, K::Weekday, K::WeekdayShort,
        K::WeekdayEvery, K::This, K::Next, K::NextNext, K::In, K::Every, K::Repeats, K::And, K::Remind, K::Particle};
    return std::any_of(std::begin(followers), std::end(followers), [&](K kind) { return bool(line.find(kind, at)); });
}

/// All words of a time: half past, 3, o'clock, in the afternoon.
struct HourWords
{
    size_t size = 0;
    FoundWord partAhead = {};
    FoundWord minutesAhead = {};
    Figures figures = {};
    FoundWord minutesBehind = {};
    FoundWord oClock = {};
    FoundWord am = {};
    FoundWord pm = {};

    /// Nothing but the hour.
    bool isBare() const
    {
        return !figures.isSure && !partAhead && !minutesAhead && !minutesBehind && !oClock && !am && !pm;
    }
    /// A time also without a preposition.
    bool isSure() const
    {
        return figures.isSure || partAhead || minutesAhead || (minutesBehind && !figures.isSpoken)
            || (oClock && oClock.value == 0) || (am && am.value == 0) || (pm && pm.value == 0);
    }
    bool isAm() const { return figures.suffix.startsWith(u'a') || am || (partAhead && partAhead.value < noonMinutes); }
    bool isPm() const { return figures.suffix.startsWith(u'p') || pm || (partAhead && partAhead.value >= noonMinutes); }
};

HourWords hourWords(const QuickAddTokens &line, size_t at, FoundWord lead)
{
    HourWords words;
    words.partAhead = line.find(K::PartAhead, at);
    words.minutesAhead = line.find(K::MinutesAhead, at + words.partAhead.size);
    const size_t hour = at + words.partAhead.size + words.minutesAhead.size;
    words.figures = figuresAt(line, hour);
    if (!words.figures.size)
        return {};
    size_t next = hour + words.figures.size;
    words.minutesBehind = minutesBehind(line, next);
    next += words.minutesBehind.size;
    words.oClock = line.find(K::OClock, next);
    next += words.oClock.size;
    if (words.oClock && !words.minutesBehind) {
        words.minutesBehind = minutesBehind(line, next);
        if (!words.minutesBehind)
            words.minutesBehind = bareMinutes(line, next);
        next += words.minutesBehind.size;
    }
    // "um drei am Freitag" is German, "at 3 am Friday" is not.
    const bool isGermanDay = ((lead && lead.value == 0) || words.figures.hour > 12) && line.find(K::DateLead, next)
        && readWeekday(line, next + 1, true);
    words.am = isGermanDay ? FoundWord{} : line.find(K::Am, next);
    words.pm = line.find(K::Pm, next);
    (words.am.size < words.pm.size ? words.am : words.pm) = {}; // "am Abend" is longer than "am"
    words.size = next + words.am.size + words.pm.size - at;
    return words;
}

/// "at 3" may be an amount, "Look at 3 offers"; so may a word, and more often.
bool isAmount(const QuickAddTokens &line, size_t at, FoundWord lead, const HourWords &words)
{
    if (!words.isBare())
        return false;
    const bool endsHere = endsHour(line, at + words.size);
    if (words.figures.isSpoken)
        return !endsHere;
    return words.figures.hour == 0 || (lead.value == 2 && !endsHere) || isRange(line, at - lead.size);
}

/// Invalid when there is no such time. An hour of twelve is the one of the working day, or of the part of the day.
QTime hourOf(const HourWords &words, FoundWord lead, QTime part)
{
    const Figures &figures = words.figures;
    const bool isAm = words.isAm();
    const bool isOfTwelve = figures.isSpoken || words.minutesAhead || words.minutesBehind || !words.isSure()
        || (lead.value == 1 && !figures.isPadded && figures.suffix.isEmpty());
    const bool hasSuffix = figures.suffix.startsWith(u'a') || figures.suffix.startsWith(u'p');
    int hour = figures.hour;
    if (hour > 23 || figures.minute > 59 || (hasSuffix && hour > 12) || (words.isPm() && hour == 0 && !words.partAhead))
        return {};
    const bool isMorning = isAm || (part.isValid() && part < QTime(12, 0));
    const bool isAfternoon = words.isPm() || (part.isValid() && !isMorning);
    const bool isSmall = isOfTwelve && hour >= 1 && hour <= 6;
    if (!isAm && hour < 12 && (isAfternoon || (!isMorning && isSmall)))
        hour += 12;
    if (isAm && hour == 12 && !words.partAhead && words.minutesBehind.value >= 0)
        hour = 0;
    const int minutes = 60 * hour + figures.minute + words.minutesAhead.value + words.minutesBehind.value;
    return minutes < 0 ? QTime() : QTime(minutes / 60, minutes % 60);
}

/// 15:00, 15.30 Uhr, 3pm, 3:30 pm, 15h, half past 3, 午後3時, and after "at" also a bare 15 or 3 (in the afternoon).
ReadTime clockTime(const QuickAddTokens &line, size_t at, FoundWord lead, QTime part)
{
    const HourWords words = hourWords(line, at, lead);
    if (!words.size || (!words.isSure() && !lead) || isAmount(line, at, lead, words))
        return {};
    const QTime time = hourOf(words, lead, part);
    return time.isValid() ? ReadTime{words.size, time} : ReadTime{};
}

QTime ofMinutes(int minutes)
{
    return QTime(minutes / 60, minutes % 60);
}

} // namespace

ReadTime readTime(const QuickAddTokens &line, size_t at, QTime part)
{
    auto limit = line.find(K::DateLead, at); // by 17:30, antes de las 5, circa 15 Uhr
    if (!limit)
        limit = line.find(K::Approx, at);
    if (limit) {
        const size_t next = at + limit.size;
        const auto lead = line.find(K::TimeLead, next);
        if (const ReadTime time = clockTime(line, next + lead.size, lead, part); time.size)
            return {limit.size + lead.size + time.size, time.time};
    }
    const auto lead = line.find(K::TimeLead, at);
    if (ReadTime time = clockTime(line, at + lead.size, lead, part); time.size) {
        time.size += lead.size;
        return time;
    }
    const auto ahead = line.find(K::MinutesAhead, at + lead.size); // a quarter past noon
    const size_t hour = at + lead.size + ahead.size;
    if (const auto noon = line.find(K::Noon, hour)) {
        const auto behind = line.find(K::MinutesBehind, hour + noon.size);
        return {hour + noon.size + behind.size - at, ofMinutes(noon.value).addSecs(60 * (ahead.value + behind.value))};
    }
    if (const auto tonight = line.find(K::Tonight, at))
        return {tonight.size, ofMinutes(tonight.value), true, true};
    const auto said = lead ? line.find(K::TimeOfDay, at + lead.size) : FoundWord{};
    return said ? ReadTime{lead.size + said.size, ofMinutes(said.value), false, true} : ReadTime{};
}

} // namespace satchel
