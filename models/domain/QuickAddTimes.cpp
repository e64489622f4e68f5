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
    bool isLikeDate = false; // "9.11"; "14.30" is none
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
    const int minute = match.captured(3).toInt();
    return {.size = 1,
        .hour = match.captured(1).toInt(),
        .minute = minute,
        .isSure = sign == ":"_L1 || sign == "h"_L1 || !match.captured(4).isEmpty(),
        .isPadded = match.captured(1).startsWith(u'0'),
        .isLikeDate = sign == "."_L1 && minute >= 1 && minute <= 12,
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
    const size_t joint = line.find(K::RangeTo, at + words.size).size;
    if (joint && figuresAt(line, at + words.size + joint).size) // "um 3 bis 5 Prozent"
        return true;
    return words.figures.hour == 0 || (lead.value == 2 && !endsHere)
        || (lead.size == 1 && isRange(line, at - lead.size));
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

constexpr size_t longestRange = 32; // words

/// The words from a place on with "10-11:30" as three of them.
struct SpreadWords
{
    QuickAddTokens line;
    std::vector<size_t> taken = {0}; // how many words of the line the first n of these are; 0 where they end within one
};

SpreadWords spread(const QuickAddTokens &line, size_t at)
{
    static const QRegularExpression form(
        u"^((?:\\d{1,2}(?:[:.h]\\d{2})?(?:am|a\\.m|pm|p\\.m|a|p|h|uhr)?)?)([-–—~])(\\d[^-–—~]*)$"_s);
    SpreadWords words{.line = {.tokens = {}, .words = {}, .lexicon = line.lexicon}};
    const size_t end = std::min(line.size(), at + longestRange);
    for (size_t i = at; i < end; ++i) {
        const auto match = line.tokens[i].isLiteral ? QRegularExpressionMatch() : form.match(line.words[i]);
        for (const int part : {1, 2, 3}) {
            const QString word = match.captured(part);
            if (word.isEmpty())
                continue;
            QuickAddToken token = line.tokens[i];
            token.text = word;
            token.endsClause = part == 3 && token.endsClause;
            words.line.tokens.push_back(token);
            words.line.words.push_back(word);
            words.taken.push_back(part == 3 ? i + 1 - at : 0);
        }
        if (match.hasMatch())
            continue;
        words.line.tokens.push_back(line.tokens[i]);
        words.line.words.push_back(line.words[i]);
        words.taken.push_back(i + 1 - at);
    }
    return words;
}

/// The minutes of a range. Behind an afternoon 4 is 16:00, behind an evening 1 is the next day's.
int minutesBetween(QTime from, QTime until, bool isMorningSaid)
{
    constexpr int dayMinutes = 2 * noonMinutes;
    const int minutes = from.secsTo(until) / 60;
    if (minutes > 0)
        return minutes;
    const bool mayBeAfternoon = until.hour() < 12 && !isMorningSaid;
    if (mayBeAfternoon && minutes + noonMinutes > 0)
        return minutes + noonMinutes;
    return minutes + dayMinutes <= noonMinutes ? minutes + dayMinutes : 0;
}

/// Whether what is behind two figures makes them days or amounts: "9 to 11 March", "2 to 3 hours".
bool countsThings(const QuickAddTokens &line, size_t at)
{
    const size_t of = line.find(K::Of, at).size;
    return line.find(K::Unit, at) || line.find(K::UnitShort, at) || line.find(K::Month, at + of);
}

/// "14." is a day, unless the sentence ends with it.
bool isOrdinalDay(const QuickAddTokens &line, size_t at)
{
    return at + 1 < line.size() && line.tokens[at].text.endsWith(u'.') && line.words[at].back().isDigit();
}

/// "3 h" behind an amount is a length of time: "2-3 h".
bool isOfHours(const QuickAddTokens &line, size_t at, const HourWords &words)
{
    const size_t sign = at + words.partAhead.size + words.minutesAhead.size + words.figures.size;
    return !line.words[at].contains(u':')
        && (words.figures.suffix == "h"_L1 || (words.oClock && line.words[sign] == "h"_L1));
}

/// The begin of "2-3pm" and "14 bis 15 Uhr" is said together with the end.
HourWords withSignsOf(const HourWords &until, HourWords from)
{
    from.am = until.am;
    from.pm = until.pm;
    from.oClock = until.oClock;
    from.figures.suffix = until.figures.suffix;
    from.figures.isSure = !until.figures.suffix.isEmpty();
    return from;
}

/// Figures or "noon".
HourWords endOfRange(const QuickAddTokens &line, size_t at, FoundWord lead)
{
    const auto noon = line.find(K::Noon, at);
    if (!noon)
        return hourWords(line, at, lead);
    HourWords words;
    words.size = noon.size;
    words.figures = {.size = noon.size, .hour = noon.value / 60, .isSure = true};
    return words;
}

ReadTime rangeIn(const QuickAddTokens &line, bool isBesideDay, QTime part)
{
    const auto lead = line.find(K::RangeLead, 0);
    const auto ahead = line.find(K::TimeLead, lead.size);
    const size_t first = lead.size + ahead.size;
    const HourWords from = endOfRange(line, first, ahead);
    const auto to = from.size ? line.find(lead.value == 1 ? K::And : K::RangeTo, first + from.size) : FoundWord{};
    if (!to || (to.value == 1 && !lead && !from.isSure()) || isOrdinalDay(line, first))
        return {};
    auto behind = line.find(K::TimeLead, first + from.size + to.size);
    if (!behind)
        behind = line.find(K::Approx, first + from.size + to.size); // entre las 10 y las 11
    const size_t last = first + from.size + to.size + behind.size;
    const HourWords until = endOfRange(line, last, behind);
    const size_t end = last + until.size;
    if (!until.size || isOrdinalDay(line, last) || countsThings(line, end))
        return {};
    const bool isOClock = until.oClock || until.am || until.pm || !until.figures.suffix.isEmpty();
    if ((from.figures.isLikeDate || until.figures.isLikeDate) && !isOClock)
        return {};
    const bool isSure = from.isSure() || (until.isSure() && !isOfHours(line, last, until));
    const bool isLed = isBesideDay || (ahead && ahead.value != 2);
    if (!isSure && (!isLed || (!isOClock && !endsHour(line, end))))
        return {};
    const bool isMidnight = until.figures.hour == 24 && until.figures.minute == 0;
    const QTime finish = isMidnight ? QTime(0, 0) : hourOf(until, behind, from.isPm() ? QTime(12, 0) : part);
    const HourWords together = from.isBare() ? withSignsOf(until, from) : from;
    for (const HourWords &words : {together, from}) { // 11-1pm begins in the morning
        const QTime start = hourOf(words, ahead, part);
        const bool isTime = start.isValid() && finish.isValid();
        if (const int minutes = isTime ? minutesBetween(start, finish, until.isAm()) : 0)
            return {.size = end, .time = start, .minutes = minutes};
    }
    return {};
}

/// "2 hours", "90min", "1 h", 90分, 1時間半; of a day or more none.
ReadMinutes lengthPart(const QuickAddTokens &line, size_t at, bool isOneSaid)
{
    static const QRegularExpression japanese(u"^(\\d{1,3})分間?$"_s);
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    if (const auto match = japanese.match(line.words[at]); match.hasMatch())
        return {1, match.captured(1).toInt()};
    const ReadLength length = readLength(line, at, isOneSaid);
    if (length.size && length.unit != QuickAddUnit::Minute && length.unit != QuickAddUnit::Hour)
        return {};
    const size_t end = at + length.size;
    if (length.unit == QuickAddUnit::Hour && end < line.size() && line.words[end] == u"半")
        return {length.size + 1, length.minutes() + 30};
    if (length.size)
        return {length.size, length.minutes()};
    const auto count = readNumber(line, at);
    const auto hours = count ? line.find(K::UnitShort, at + count.size) : FoundWord{};
    return hours && hours.value == static_cast<int>(QuickAddUnit::Hour)
        ? ReadMinutes{count.size + hours.size, 60 * count.value}
        : ReadMinutes{};
}

} // namespace

ReadTime readRange(const QuickAddTokens &line, size_t at, bool isBesideDay, QTime part)
{
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    constexpr K begins[] = {K::RangeLead, K::TimeLead, K::Hour, K::PartAhead, K::MinutesAhead, K::Noon};
    const bool isBegin = (!line.words[at].isEmpty() && line.words[at].front().isDigit())
        || std::any_of(std::begin(begins), std::end(begins), [&](K kind) { return bool(line.find(kind, at)); });
    if (!isBegin)
        return {};
    const SpreadWords words = spread(line, at);
    ReadTime range = rangeIn(words.line, isBesideDay, part);
    range.size = words.taken[range.size];
    return range.size ? range : ReadTime{};
}

ReadMinutes readMinutes(const QuickAddTokens &line, size_t at)
{
    const auto lead = line.find(K::LengthLead, at);
    const ReadMinutes first = lengthPart(line, at + lead.size, bool(lead));
    if (!first.size)
        return {};
    ReadMinutes length{lead.size + first.size, first.minutes};
    if (first.minutes % 60 == 0) { // 1 h 30 min
        const ReadMinutes more = lengthPart(line, at + length.size, false);
        length.size += more.minutes < 60 ? more.size : 0;
        length.minutes += more.minutes < 60 ? more.minutes : 0;
    }
    constexpr K others[] = {K::Before, K::After, K::EveryBehind};
    const bool isOther = std::any_of(
        std::begin(others), std::end(others), [&](K kind) { return bool(line.find(kind, at + length.size)); });
    return isOther || length.minutes >= 2 * noonMinutes ? ReadMinutes{} : length;
}

ReadTime readTime(const QuickAddTokens &line, size_t at, QTime part)
{
    if (line.find(K::LengthLead, at) && readMinutes(line, at).size) // "for 1 h"
        return {};
    if (const ReadTime range = readRange(line, at, false, part); range.size)
        return range;
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
