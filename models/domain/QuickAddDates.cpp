// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddDates.h"

#include "domain/QuickAddLexicon.h"
#include "domain/RepeatRule.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using K = WordKind;
using Unit = QuickAddUnit;

constexpr int mostPeriods = 999; // "in 999 weeks"; more is no plan

/// "3", "two"; 0 when it is no number.
FoundWord number(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size())
        return {};
    bool isNumber = false;
    const int value = line.words[at].toInt(&isNumber);
    if (isNumber && value > 0 && value <= mostPeriods)
        return {value, 1};
    return line.find(K::Number, at);
}

QDate comingWeekday(QDate today, int weekday)
{
    return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1); // never today
}

/// A day without a year is the next one there is; 29 February may be years away.
QDate comingDay(QDate today, int month, int day)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) {
        const QDate date(year, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return {};
}

QDate withYear(QDate today, int month, int day, const QString &year)
{
    if (year.isEmpty())
        return comingDay(today, month, day);
    return QDate(year.toInt() < 100 ? 2000 + year.toInt() : year.toInt(), month, day);
}

/// 2026-03-12, 12.3., 12.3.2026, 3/12, 3/12/26: one word.
QDate numericDay(const QString &typed, bool isLed, QDate today, const QuickAddOptions &options)
{
    static const QRegularExpression iso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.(\\d{1,2})(\\.?)(\\d{4}|\\d{2})?$"_s);
    static const QRegularExpression slashed(u"^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"_s);
    QString text = withWesternDigits(typed);
    while (text.endsWith(u',') || text.endsWith(u';') || text.endsWith(u':'))
        text.chop(1);
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = dotted.match(text); match.hasMatch()) {
        const bool isOpen = match.captured(3).isEmpty(); // "12.3" alone may be a version or a price
        if (isOpen && (!isLed || !match.captured(4).isEmpty()))
            return {};
        return withYear(today, match.captured(2).toInt(), match.captured(1).toInt(), match.captured(4));
    }
    if (const auto match = slashed.match(text); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const QDate date = options.isMonthFirst ? withYear(today, first, second, match.captured(3))
                                                : withYear(today, second, first, match.captured(3));
        if (date.isValid())
            return date;
        return options.isMonthFirst ? withYear(today, second, first, match.captured(3))
                                    : withYear(today, first, second, match.captured(3));
    }
    return {};
}

int dayNumber(const QString &word)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:st|nd|rd|th|er|º)?$"_s);
    const auto match = form.match(word);
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

QString yearAt(const QuickAddTokens &line, size_t at)
{
    static const QRegularExpression form(u"^20\\d\\d$"_s);
    return at < line.size() && form.match(line.words[at]).hasMatch() ? line.words[at] : QString();
}

/// 12 Mar, 12. März 2027, 12th of March, Mar 12, March 12, 2027
ReadDay namedMonth(const QuickAddTokens &line, size_t at, QDate today)
{
    size_t next = at;
    int day = dayNumber(line.words[at]);
    FoundWord month;
    if (day) {
        next += 1;
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
    const QDate date = withYear(today, month.value, day, year);
    return date.isValid() ? ReadDay{next + (year.isEmpty() ? 0 : of + 1) - at, date} : ReadDay{};
}

FoundWord weekday(const QuickAddTokens &line, size_t at, bool isLed)
{
    if (const auto found = line.find(K::Weekday, at))
        return found;
    const auto abbreviated = line.find(K::WeekdayShort, at);
    if (!abbreviated)
        return {};
    return isLed || line.tokens[at].text.endsWith(u'.') ? abbreviated : FoundWord{};
}

ReadDay later(const Clock &clock, int count, Unit unit, size_t size)
{
    const QDate today = clock.today();
    switch (unit) {
    case Unit::Minute:
    case Unit::Hour: {
        // Counted in real time, so that three hours stay three hours over a change of the clock.
        const qint64 step = unit == Unit::Hour ? 3'600'000 : 60'000;
        const Instant at{clock.now().ms + count * step};
        const QTime time = at.timeIn(clock.zone());
        return {size, at.dateIn(clock.zone()), QTime(time.hour(), time.minute())};
    }
    case Unit::Day: return {size, today.addDays(count)};
    case Unit::Week: return {size, today.addDays(7 * count)};
    case Unit::Month: return {size, today.addMonths(count)};
    case Unit::Year: return {size, today.addYears(count)};
    }
    return {};
}

/// "in 3 days", "in einer Woche"
ReadDay inPeriods(const QuickAddTokens &line, size_t at, const Clock &clock)
{
    const auto in = line.find(K::In, at);
    const auto count = in ? number(line, at + in.size) : FoundWord{};
    const auto unit = count ? line.find(K::Unit, at + in.size + count.size) : FoundWord{};
    return unit ? later(clock, count.value, static_cast<Unit>(unit.value), in.size + count.size + unit.size)
                : ReadDay{};
}

QDate firstOfNext(QDate today, Unit unit)
{
    switch (unit) {
    case Unit::Week: return today.addDays(8 - today.dayOfWeek());
    case Unit::Month: return QDate(today.year(), today.month(), 1).addMonths(1);
    case Unit::Year: return QDate(today.year() + 1, 1, 1);
    default: return {};
    }
}

QDate lastOf(QDate today, Unit unit)
{
    switch (unit) {
    case Unit::Day: return today;
    case Unit::Week: return today.addDays(std::max(0, 5 - today.dayOfWeek())); // the working week's
    case Unit::Month: return QDate(today.year(), today.month(), today.daysInMonth());
    case Unit::Year: return QDate(today.year(), 12, 31);
    default: return {};
    }
}

FoundWord nextBehind(const QuickAddTokens &line, size_t at)
{
    const auto next = line.find(K::Next, at);
    return next.value == 1 ? next : FoundWord{};
}

/// "next week", "next week Friday", "nächsten Freitag" (of the coming week), "la semaine prochaine"
ReadDay nextPeriod(const QuickAddTokens &line, size_t at, QDate today)
{
    const auto before = line.find(K::Next, at);
    const QDate monday = firstOfNext(today, Unit::Week);
    if (const auto day = before ? weekday(line, at + before.size, true) : FoundWord{})
        return {before.size + day.size, monday.addDays(day.value - 1)};
    const auto unit = line.find(K::Unit, at + before.size);
    const auto behind = before || !unit ? FoundWord{} : nextBehind(line, at + unit.size);
    if (!unit || (!before && !behind))
        return {};
    const QDate first = firstOfNext(today, static_cast<Unit>(unit.value));
    if (!first.isValid())
        return {};
    const size_t size = before.size + unit.size + behind.size;
    if (static_cast<Unit>(unit.value) != Unit::Week)
        return {size, first};
    const auto lead = line.find(K::DateLead, at + size);
    if (const auto day = weekday(line, at + size + lead.size, true))
        return {size + lead.size + day.size, first.addDays(day.value - 1)};
    return {size, first};
}

/// "Friday", "this Friday", "Friday next week", "vendredi prochain"
ReadDay weekdayAlone(const QuickAddTokens &line, size_t at, bool isLed, QDate today)
{
    const auto self = line.find(K::This, at);
    const auto day = weekday(line, at + self.size, isLed || self);
    if (!day)
        return {};
    const size_t size = self.size + day.size;
    const auto next = line.find(K::Next, at + size);
    const auto unit = next ? line.find(K::Unit, at + size + next.size) : FoundWord{};
    if (unit && static_cast<Unit>(unit.value) == Unit::Week)
        return {size + next.size + unit.size, firstOfNext(today, Unit::Week).addDays(day.value - 1)};
    if (const auto behind = self ? FoundWord{} : nextBehind(line, at + size))
        return {size + behind.size, firstOfNext(today, Unit::Week).addDays(day.value - 1)};
    return {size, comingWeekday(today, day.value)};
}

ReadDay plainDay(const QuickAddTokens &line, size_t at, bool isLed, const Clock &clock, const QuickAddOptions &options)
{
    const QDate today = clock.today();
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    if (const auto offset = line.find(K::DayOffset, at))
        return {offset.size, today.addDays(offset.value)};
    if (const auto day = inPeriods(line, at, clock); day.size)
        return day;
    if (const auto day = nextPeriod(line, at, today); day.size)
        return day;
    if (const auto day = weekdayAlone(line, at, isLed, today); day.size)
        return day;
    const auto self = line.find(K::This, at);
    if (const auto weekend = line.find(K::Weekend, at + self.size); weekend && (self || isLed))
        return {self.size + weekend.size, today.addDays(std::max(0, 6 - today.dayOfWeek()))};
    if (const auto end = line.find(K::EndOf, at)) {
        if (const auto unit = line.find(K::Unit, at + end.size)) {
            if (const QDate last = lastOf(today, static_cast<Unit>(unit.value)); last.isValid())
                return {end.size + unit.size, last};
        }
    }
    if (const QDate date = numericDay(line.tokens[at].text, isLed, today, options); date.isValid())
        return {1, date};
    return namedMonth(line, at, today);
}

std::vector<int> weekdayList(const QuickAddTokens &line, size_t at, size_t &size)
{
    std::vector<int> days;
    size = 0;
    for (;;) {
        const auto joint = days.empty() ? FoundWord{} : line.find(K::And, at + size);
        const auto day = weekday(line, at + size + joint.size, true);
        const bool isJoined = days.empty() || joint || (size > 0 && line.tokens[at + size - 1].endsClause);
        if (!day || !isJoined)
            return days;
        if (std::find(days.begin(), days.end(), day.value) == days.end())
            days.push_back(day.value);
        size += joint.size + day.size;
    }
}

std::optional<RepeatRule::Unit> repeatUnit(int unit)
{
    switch (static_cast<Unit>(unit)) {
    case Unit::Day: return RepeatRule::Unit::Day;
    case Unit::Week: return RepeatRule::Unit::Week;
    case Unit::Month: return RepeatRule::Unit::Month;
    case Unit::Year: return RepeatRule::Unit::Year;
    default: return {};
    }
}

ReadRepeat repeated(RepeatRule rule, size_t size)
{
    std::sort(rule.weekdays.begin(), rule.weekdays.end());
    return {size, rule.toText()};
}

/// "2 weeks [on Monday and Friday]", "month", behind "every".
ReadRepeat everyUnit(const QuickAddTokens &line, size_t at, int every, size_t size)
{
    const auto unit = line.find(K::Unit, at);
    const auto known = unit ? repeatUnit(unit.value) : std::nullopt;
    if (!known)
        return {};
    RepeatRule rule{*known, every, {}, 0, {}, 0};
    size += unit.size;
    if (rule.unit == RepeatRule::Unit::Week) {
        const auto lead = line.find(K::DateLead, at + unit.size);
        size_t listed = 0;
        rule.weekdays = lead ? weekdayList(line, at + unit.size + lead.size, listed) : std::vector<int>();
        if (listed)
            size += lead.size + listed;
    }
    return repeated(rule, size);
}

QTime clockTime(int hour, int minute, bool isAm, bool isPm)
{
    if ((isAm || isPm) && (hour < 1 || hour > 12))
        return {};
    if (isPm && hour < 12)
        hour += 12;
    if (isAm && hour == 12)
        hour = 0;
    return QTime(hour, minute);
}

/// 15:00, 15.30 Uhr, 3pm, 3:30 pm, 15h, and after "at" also a bare 15 or 3 (which is in the afternoon).
ReadTime figures(const QuickAddTokens &line, size_t at, bool isLed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:([:.h])(\\d{2}))?(am|a\\.m|pm|p\\.m|a|p|h|uhr)?$"_s);
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    const auto match = form.match(line.words[at]);
    if (!match.hasMatch())
        return {};
    const QString suffix = match.captured(4);
    const auto oClock = line.find(K::OClock, at + 1);
    const auto am = line.find(K::Am, at + 1);
    const auto pm = line.find(K::Pm, at + 1);
    const bool isAm = suffix.startsWith(u'a') || am;
    const bool isPm = suffix.startsWith(u'p') || pm;
    const bool isSure = match.captured(2) == ":"_L1 || match.captured(2) == "h"_L1 || !suffix.isEmpty()
        || (oClock && oClock.value == 0) || am || pm;
    if (!isSure && !isLed)
        return {};
    int hour = match.captured(1).toInt();
    if (!isSure && match.captured(3).isEmpty() && hour >= 1 && hour <= 6)
        hour += 12;
    const QTime time = clockTime(hour, match.captured(3).toInt(), isAm, isPm);
    return time.isValid() ? ReadTime{1 + oClock.size + am.size + pm.size, time} : ReadTime{};
}

} // namespace

ReadDay readDay(const QuickAddTokens &line, size_t at, const Clock &clock, const QuickAddOptions &options)
{
    auto lead = line.find(K::DateLead, at);
    ReadDay day = plainDay(line, at + lead.size, bool(lead), clock, options);
    if (!day.size && lead) { // "d'ici" is said of a day and of a length of time
        lead = {};
        day = plainDay(line, at, false, clock, options);
    }
    if (!day.size)
        return {};
    day.size += lead.size;
    if (const auto part = line.find(K::TimeOfDay, at + day.size); part && !day.time.isValid()) {
        day.time = QTime(part.value / 60, part.value % 60);
        day.isPartOfDay = true;
        day.size += part.size;
    }
    return day;
}

ReadTime readTime(const QuickAddTokens &line, size_t at)
{
    const auto lead = line.find(K::TimeLead, at);
    if (ReadTime time = figures(line, at + lead.size, bool(lead)); time.size) {
        time.size += lead.size;
        return time;
    }
    const auto ofMinutes = [](int minutes) { return QTime(minutes / 60, minutes % 60); };
    if (const auto noon = line.find(K::Noon, at + lead.size))
        return {lead.size + noon.size, ofMinutes(noon.value)};
    if (const auto tonight = line.find(K::Tonight, at))
        return {tonight.size, ofMinutes(tonight.value), true};
    const auto part = lead ? line.find(K::TimeOfDay, at + lead.size) : FoundWord{};
    return part ? ReadTime{lead.size + part.size, ofMinutes(part.value)} : ReadTime{};
}

ReadRepeat readRepeat(const QuickAddTokens &line, size_t at)
{
    if (const auto word = line.find(K::Repeats, at))
        return repeated({*repeatUnit(word.value), 1, {}, 0, {}, 0}, word.size);
    const auto every = line.find(K::Every, at);
    if (!every)
        return {};
    size_t next = at + every.size;
    if (const auto workdays = line.find(K::Workdays, next))
        return repeated({RepeatRule::Unit::Week, 1, {1, 2, 3, 4, 5}, 0, {}, 0}, every.size + workdays.size);
    if (const auto ordinal = line.find(K::Ordinal, next)) {
        const auto day = weekday(line, next + ordinal.size, true);
        const auto month = line.find(K::OfMonth, next + ordinal.size + day.size);
        if (day)
            return repeated({RepeatRule::Unit::Month, 1, {day.value}, ordinal.value, {}, 0},
                every.size + ordinal.size + day.size + month.size);
    }
    const auto other = line.find(K::Other, next);
    const auto count = other ? FoundWord{2, other.size} : number(line, next);
    const int interval = count ? count.value : 1;
    next += count.size;
    if (const auto unit = everyUnit(line, next, interval, every.size + count.size); unit.size)
        return unit;
    size_t listed = 0;
    const auto days = weekdayList(line, next, listed);
    if (days.empty())
        return {};
    return repeated({RepeatRule::Unit::Week, interval, days, 0, {}, 0}, every.size + count.size + listed);
}

} // namespace satchel
