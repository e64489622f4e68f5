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

/// 15:00, 15.30 Uhr, 3pm, 3:30 pm, 15h, half past 3, 午後3時, and after "at" also a bare 15 or 3 (in the afternoon).
ReadTime clockTime(const QuickAddTokens &line, size_t at, FoundWord lead, QTime part)
{
    const auto ahead = line.find(K::PartAhead, at);
    const auto minutesAhead = line.find(K::MinutesAhead, at + ahead.size);
    Figures read = figuresAt(line, at + ahead.size + minutesAhead.size);
    if (!read.size)
        return {};
    size_t next = at + ahead.size + minutesAhead.size + read.size;
    auto behind = minutesBehind(line, next);
    next += behind.size;
    const auto oClock = line.find(K::OClock, next);
    next += oClock.size;
    if (oClock && !behind) {
        behind = minutesBehind(line, next);
        if (!behind)
            behind = bareMinutes(line, next);
        next += behind.size;
    }
    // "um drei am Freitag" is German, "at 3 am Friday" is not.
    const bool isGermanDay = ((lead && lead.value == 0) || read.hour > 12) && line.find(K::DateLead, next)
        && readWeekday(line, next + 1, true);
    auto am = isGermanDay ? FoundWord{} : line.find(K::Am, next);
    auto pm = line.find(K::Pm, next);
    (am.size < pm.size ? am : pm) = {}; // "am Abend" is longer than "am"
    next += am.size + pm.size;
    const bool isPartSaid = (am && am.value == 0) || (pm && pm.value == 0);
    const bool isBare = !read.isSure && !minutesAhead && !behind && !oClock && !am && !pm && !ahead;
    const bool isAmount = read.hour == 0 || (lead.value == 2 && !endsHour(line, next)) || isRange(line, at - lead.size);
    if (isBare && !read.isSpoken && isAmount)
        return {};
    if (read.isSpoken && !minutesAhead && !behind && !oClock && !am && !pm && !endsHour(line, next))
        return {};
    read.isSure = read.isSure || minutesAhead || (behind && !read.isSpoken) || ahead || isPartSaid
        || (oClock && oClock.value == 0);
    if (!read.isSure && !lead)
        return {};
    read.isSpoken = read.isSpoken || minutesAhead || behind;
    const bool isAm = read.suffix.startsWith(u'a') || am || (ahead && ahead.value < noonMinutes);
    const bool isPm = read.suffix.startsWith(u'p') || pm || (ahead && ahead.value >= noonMinutes);
    const bool isTwelve = read.isSpoken || !read.isSure || (lead.value == 1 && !read.isPadded && read.suffix.isEmpty());
    if (read.hour > 24 || (read.suffix.startsWith(u'a') && read.hour > 12)
        || (read.suffix.startsWith(u'p') && read.hour > 12))
        return {};
    if (isPm && read.hour == 0 && !ahead)
        return {};
    const bool isMorning = isAm || (part.isValid() && part < QTime(12, 0));
    const bool isAfternoon = isPm || (part.isValid() && !isMorning);
    if (!isAm && read.hour < 12 && (isAfternoon || (!isMorning && isTwelve && read.hour >= 1 && read.hour <= 6)))
        read.hour += 12;
    if (isAm && read.hour == 12 && (am || !read.suffix.isEmpty()) && behind.value >= 0)
        read.hour = 0;
    const int minutes = 60 * read.hour + read.minute + minutesAhead.value + behind.value;
    if (read.hour == 24 || read.minute > 59 || minutes < 0)
        return {};
    return {next - at, QTime(minutes / 60, minutes % 60)};
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
