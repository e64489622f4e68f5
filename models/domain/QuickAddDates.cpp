// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuickAddDates.h"

#include "domain/QuickAddNumbers.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using K = WordKind;
using Unit = QuickAddUnit;

QDate comingWeekday(QDate today, int weekday)
{
    return today.addDays((weekday - today.dayOfWeek() + 6) % 7 + 1); // never today
}

/// 2026-03-12, 12.3., 12.3.2026, 3/12, 3/12/26, 9月18日, 25日: one word.
QDate numericDay(const QuickAddTokens &line, size_t at, bool isLed, QDate today, const QuickAddOptions &options)
{
    static const QRegularExpression iso(u"^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})$"_s);
    static const QRegularExpression dotted(u"^(\\d{1,2})\\.(\\d{1,2})(\\.?)(\\d{4}|\\d{2})?$"_s);
    static const QRegularExpression slashed(u"^(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?$"_s);
    static const QRegularExpression japanese(u"^(?:(?:(\\d{4})年)?(\\d{1,2})月)?(\\d{1,2})日$"_s);
    static const QRegularExpression monthEnd(u"^(\\d{1,2})月末$"_s);
    const QString &word = line.words[at];
    if (const auto match = iso.match(word); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    QString text = withWesternDigits(line.tokens[at].text);
    while (line.tokens[at].endsClause && !text.isEmpty() && !text.back().isDigit() && text.back() != u'.')
        text.chop(1);
    if (const auto match = dotted.match(text); match.hasMatch()) {
        const bool isOpen = match.captured(3).isEmpty(); // "12.3" alone may be a version or a price
        if (isOpen && (!isLed || !match.captured(4).isEmpty()))
            return {};
        return dayInYear(today, match.captured(2).toInt(), match.captured(1).toInt(), match.captured(4));
    }
    static const QRegularExpression dashed(u"^(\\d{1,2})-(\\d{1,2})-(\\d{4})$"_s);
    if (const auto match = dashed.match(word); match.hasMatch()) {
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        return QDate(
            match.captured(3).toInt(), options.isMonthFirst ? first : second, options.isMonthFirst ? second : first);
    }
    if (const auto match = slashed.match(word); match.hasMatch()) {
        const bool isMonthFirst = options.isMonthFirst || options.language == "ja"_L1;
        const int first = match.captured(1).toInt();
        const int second = match.captured(2).toInt();
        const QString year = match.captured(3);
        const QDate date = dayInYear(today, isMonthFirst ? first : second, isMonthFirst ? second : first, year);
        return date.isValid() ? date
                              : dayInYear(today, isMonthFirst ? second : first, isMonthFirst ? first : second, year);
    }
    if (const auto match = monthEnd.match(word); match.hasMatch()) {
        const QDate first = dayInYear(today, match.captured(1).toInt(), 1, {});
        const QDate last(today.year(), today.month(), today.daysInMonth());
        return match.captured(1).toInt() == today.month() ? last : comingMonthDay(first, -1);
    }
    if (const auto match = japanese.match(word); match.hasMatch()) {
        const int day = match.captured(3).toInt();
        return match.captured(2).isEmpty() ? comingMonthDay(today, qMax(1, day))
                                           : dayInYear(today, match.captured(2).toInt(), day, match.captured(1));
    }
    return {};
}

ReadDay later(const Clock &clock, const ReadLength &length, size_t size)
{
    const QDate today = clock.today();
    const int count = length.count;
    switch (length.unit) {
    case Unit::Minute:
    case Unit::Hour: {
        // Counted in real time, so that three hours stay three hours over a change of the clock.
        const Instant at{clock.now().ms + qint64(length.minutes()) * 60'000};
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

/// "in 3 days", "in einer Woche", "3 days from now", "3日後"
ReadDay inPeriods(const QuickAddTokens &line, size_t at, const Clock &clock)
{
    const auto in = line.find(K::In, at);
    const ReadLength length = readLength(line, at + in.size, bool(in));
    const auto after = in || !length.size ? FoundWord{} : line.find(K::After, at + length.size);
    if (!length.size || (!in && !after))
        return {};
    return later(clock, length, in.size + length.size + after.size);
}

QDate firstOfNext(QDate today, Unit unit, int count = 1)
{
    switch (unit) {
    case Unit::Week: return today.addDays(1 + 7 * count - today.dayOfWeek());
    case Unit::Month: return QDate(today.year(), today.month(), 1).addMonths(count);
    case Unit::Year: return QDate(today.year() + count, 1, 1);
    default: return {};
    }
}

QDate lastOf(QDate today, Unit unit)
{
    switch (unit) {
    case Unit::Day: return today;
    case Unit::Week: return today.addDays(std::max(0, 5 - today.dayOfWeek())); // the working week's
    case Unit::Month: return comingMonthDay(today, -1);
    case Unit::Year: return QDate(today.year(), 12, 31);
    default: return {};
    }
}

FoundWord nextBehind(const QuickAddTokens &line, size_t at)
{
    const auto next = line.find(K::Next, at);
    return next.value == 1 ? next : FoundWord{};
}

/// Behind a week or month that is said: "next week on Friday", 来週の水曜日, 来月の11日.
ReadDay insidePeriod(const QuickAddTokens &line, size_t at, Unit unit, QDate first, size_t size)
{
    size_t lead = line.find(K::DateLead, at).size;
    if (!lead)
        lead = line.find(K::Attributive, at).size;
    const auto day = unit == Unit::Week ? readWeekday(line, at + lead, true)
        : unit == Unit::Month           ? readMonthDay(line, at + lead)
                                        : FoundWord{};
    if (unit == Unit::Year && at + lead < line.size()) { // 来年1月10日
        if (const QDate date = numericDay(line, at + lead, false, first, {}); date.isValid())
            return {size + lead + 1, date};
    }
    return day ? ReadDay{size + lead + day.size, first.addDays(day.value - 1)} : ReadDay{size, first};
}

/// "next week", "next week Friday", "nächsten Freitag" (of the coming week), "la semaine prochaine", 来週
ReadDay nextPeriod(const QuickAddTokens &line, size_t at, QDate today)
{
    if (const auto whole = line.find(K::NextPeriod, at)) {
        const Unit unit = static_cast<Unit>(whole.value % 10);
        return insidePeriod(
            line, at + whole.size, unit, firstOfNext(today, unit, std::max(1, whole.value / 10)), whole.size);
    }
    const auto second = line.find(K::NextNext, at);
    const auto before = second ? second : line.find(K::Next, at);
    const int count = second ? 2 : 1;
    if (const auto day = before ? readWeekday(line, at + before.size, true) : FoundWord{})
        return {before.size + day.size, firstOfNext(today, Unit::Week, count).addDays(day.value - 1)};
    const auto unit = line.find(K::Unit, at + before.size);
    const auto behind = before || !unit ? FoundWord{} : nextBehind(line, at + unit.size);
    if (!unit || (!before && !behind))
        return {};
    const QDate first = firstOfNext(today, static_cast<Unit>(unit.value), count);
    const size_t size = before.size + unit.size + behind.size;
    if (!first.isValid())
        return {};
    if (static_cast<Unit>(unit.value) != Unit::Week)
        return {size, first};
    return insidePeriod(line, at + size, Unit::Week, first, size);
}

/// Whether the figure of a day can end here, so that "le 16 à 18h" is one and "le 16 produits" is not.
bool endsFigure(const QuickAddTokens &line, size_t at)
{
    if (at >= line.size() || line.tokens[at - 1].endsClause || line.find(K::TimeLead, at))
        return true;
    const QChar first = line.tokens[at].text.front();
    return QStringView(u"!#@").contains(first) || readTime(line, at).size || readRange(line, at, true).size
        || line.find(K::Remind, at);
}

/// "Freitag, den 18.9.", "martes, 14 de abril", "samedi 14": what is said behind a weekday, if it is a date.
ReadDay dateBehind(const QuickAddTokens &line, size_t at, int weekday, QDate today, const QuickAddOptions &options)
{
    if (at >= line.size())
        return {};
    auto lead = line.find(K::DateLead, at);
    if (!lead)
        lead = line.find(K::Article, at);
    const size_t next = at + lead.size;
    if (next >= line.size() || line.tokens[next].isLiteral)
        return {};
    if (readRange(line, at, true).size || readRange(line, next, true).size) // Mittwoch 14 bis 15 Uhr
        return {};
    if (const QDate date = numericDay(line, next, true, today, options); date.isValid())
        return {lead.size + 1, date};
    if (const auto named = readMonthAndDay(line, next, today); named.size)
        return {lead.size + named.size, named.date};
    bool isNumber = false;
    const int day = line.words[next].toInt(&isNumber);
    if (isNumber && day >= 1 && day <= 31 && endsFigure(line, next + 1)) {
        const QDate date = comingMonthDay(today, day); // figures that contradict the weekday are something else
        return lead || date.dayOfWeek() == weekday ? ReadDay{lead.size + 1, date} : ReadDay{};
    }
    const auto ended = line.find(K::RangeTo, next + 1) ? FoundWord{} : readMonthDay(line, next); // 14. bis 16. Mai
    return ended ? ReadDay{lead.size + 1, comingMonthDay(today, ended.value)} : ReadDay{};
}

/// "Friday", "this Friday", "Friday next week", "vendredi prochain", "Mittwoch in zwei Wochen"
ReadDay weekdayAlone(
    const QuickAddTokens &line, size_t at, bool isLed, const Clock &clock, const QuickAddOptions &options)
{
    const QDate today = clock.today();
    auto self = line.find(K::This, at);
    self.size += self ? line.find(K::Attributive, at + self.size).size : 0;
    const bool isBeforeFigures = at + 1 < line.size() && line.tokens[at + 1].text.front().isDigit()
        && (readTime(line, at + 1).size || readRange(line, at + 1, true).size); // Mon 9:30, Mon 9-11
    const auto day = readWeekday(line, at + self.size, isLed || self || isBeforeFigures);
    if (!day)
        return {};
    const size_t size = self.size + day.size;
    const QDate coming = comingWeekday(today, day.value);
    if (const ReadDay exact = dateBehind(line, at + size, day.value, today, options); exact.size)
        return {size + exact.size, exact.date};
    if (const auto later = line.find(K::DaysOn, at + size))
        return {size + later.size, coming.addDays(later.value)};
    if (const auto in = line.find(K::In, at + size)) {
        if (const auto weeks = readLength(line, at + size + in.size); weeks.unit == Unit::Week && weeks.size)
            return {size + in.size + weeks.size, coming.addDays(7 * weeks.count)};
    }
    const QDate monday = firstOfNext(today, Unit::Week);
    size_t of = line.find(K::Genitive, at + size).size;
    if (!of)
        of = line.find(K::Article, at + size).size; // Mittwoch der nächsten Woche
    for (const size_t gap : {size_t(0), of, of + line.find(K::DateLead, at + size + of).size}) {
        const ReadDay week = nextPeriod(line, at + size + gap, today);
        if (week.size && week.date == monday && !self)
            return {size + gap + week.size, monday.addDays(day.value - 1)};
    }
    if (const auto behind = self ? FoundWord{} : nextBehind(line, at + size))
        return {size + behind.size, monday.addDays(day.value - 1)};
    return {size, coming};
}

/// "first Tuesday in October", "letzter Montag im März 2027"
ReadDay weekdayOfMonth(const QuickAddTokens &line, size_t at, QDate today)
{
    auto ordinal = readOrdinal(line, at);
    if (!ordinal) {
        ordinal = line.find(K::Other, at); // second
        ordinal.value = 2;
    }
    const auto day = ordinal.size ? readWeekday(line, at + ordinal.size, true) : FoundWord{};
    const auto in = day ? line.find(K::InMonth, at + ordinal.size + day.size) : FoundWord{};
    const size_t next = at + ordinal.size + day.size + in.size;
    const auto month = in ? line.find(K::Month, next) : FoundWord{};
    if (!month)
        return {};
    const auto dateIn = [&](int year) {
        const QDate first(year, month.value, 1);
        if (ordinal.value > 0)
            return first.addDays((day.value - first.dayOfWeek() + 7) % 7 + 7 * (ordinal.value - 1));
        const QDate last(year, month.value, first.daysInMonth());
        return last.addDays(-((last.dayOfWeek() - day.value + 7) % 7));
    };
    const size_t yearAt = next + month.size;
    const int year = yearAt < line.size() && line.words[yearAt].size() == 4 ? line.words[yearAt].toInt() : 0;
    if (year >= 2000)
        return {yearAt + 1 - at, dateIn(year)};
    const QDate date = dateIn(today.year());
    return {yearAt - at, date < today ? dateIn(today.year() + 1) : date};
}

ReadDay plainDay(
    const QuickAddTokens &line, size_t at, FoundWord lead, const Clock &clock, const QuickAddOptions &options)
{
    const QDate today = clock.today();
    if (at >= line.size() || line.tokens[at].isLiteral)
        return {};
    if (const auto offset = line.find(K::DayOffset, at))
        return {offset.size, today.addDays(offset.value)};
    if (const auto lower = line.find(K::DayOffsetLower, at); lower && !line.tokens[at].isCapitalised)
        return {lower.size, today.addDays(lower.value)};
    if (const auto day = inPeriods(line, at, clock); day.size)
        return day;
    if (const auto day = nextPeriod(line, at, today); day.size)
        return day;
    if (const auto day = weekdayAlone(line, at, bool(lead), clock, options); day.size)
        return day;
    if (const auto day = weekdayOfMonth(line, at, today); day.size)
        return day;
    const auto self = line.find(K::This, at);
    if (const auto weekend = line.find(K::Weekend, at + self.size); weekend && (self || lead || weekend.value == 1))
        return {self.size + weekend.size, today.addDays(std::max(0, 6 - today.dayOfWeek()))};
    if (const auto end = line.find(K::EndOf, at)) {
        if (const auto unit = line.find(K::Unit, at + end.size)) {
            if (const QDate last = lastOf(today, static_cast<Unit>(unit.value)); last.isValid())
                return {end.size + unit.size, last};
        }
    }
    if (const auto end = line.find(K::EndAlone, at))
        return {end.size, lastOf(today, static_cast<Unit>(end.value))};
    if (const QDate date = numericDay(line, at, bool(lead), today, options); date.isValid())
        return {1 + line.find(K::WeekdayNote, at + 1).size, date};
    if (const auto named = readMonthAndDay(line, at, today); named.size)
        return {named.size, named.date};
    if (!lead)
        return {};
    if (const auto day = readMonthDay(line, at); // "am 5. anrufen", but not "am 5. Stand"
        day && (endsFigure(line, at + 1) || !line.tokens[at + 1].isCapitalised))
        return {1, comingMonthDay(today, day.value)};
    bool isNumber = false;
    const int day = line.words[at].toInt(&isNumber);
    if (lead.value == 1 && isNumber && day >= 1 && day <= 31 && endsFigure(line, at + 1))
        return {1, comingMonthDay(today, day)};
    return {};
}

} // namespace

ReadDay readDay(const QuickAddTokens &line, size_t at, const Clock &clock, const QuickAddOptions &options)
{
    auto lead = line.find(K::DateLead, at);
    ReadDay day = plainDay(line, at + lead.size, lead.value == 2 ? FoundWord{} : lead, clock, options);
    if (!day.size && lead) { // "d'ici" is said of a day and of a length of time
        lead = {};
        day = plainDay(line, at, {}, clock, options);
    }
    if (const auto article = day.size ? FoundWord{} : line.find(K::Article, at)) { // the 1st of March
        lead = article;
        const auto named = readMonthAndDay(line, at + article.size, clock.today());
        day = named.size ? ReadDay{named.size, named.date} : weekdayOfMonth(line, at + article.size, clock.today());
    }
    if (!day.size)
        return {};
    day.size += lead.size;
    const size_t joint = line.find(K::Attributive, at + day.size).size;
    if (const auto part = line.find(K::TimeOfDay, at + day.size + joint); part && !day.time.isValid()) {
        day.time = QTime(part.value / 60, part.value % 60);
        day.isPartOfDay = true;
        day.size += joint + part.size;
    }
    return day;
}

QDate readDayOnly(const QString &text, QDate today, const QuickAddOptions &options)
{
    const ManualClock noon(Instant::at(today, QTime(12, 0), QTimeZone::utc()));
    const QString lead = u"on "_s; // what is asked for is a day, so that "fri" is one
    for (const QString &said : {lead + text, text}) {
        const QuickAddTokens line = tokenize(said, quickAddLexicon(options.language));
        const ReadDay day = line.size() ? readDay(line, 0, noon, options) : ReadDay{};
        if (day.size && day.size == line.size() && day.date.isValid() && !day.time.isValid())
            return day.date;
    }
    return {};
}

} // namespace satchel
