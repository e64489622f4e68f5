// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RepeatRule.h"

#include <QStringList>
#include <libical/ical.h>
#include <span>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr const char16_t *units[] = {u"DAILY", u"WEEKLY", u"MONTHLY", u"YEARLY"};
constexpr const char16_t *days[] = {u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

std::optional<RepeatRule::Unit> unitOf(icalrecurrencetype_frequency frequency)
{
    switch (frequency) {
    case ICAL_DAILY_RECURRENCE: return RepeatRule::Unit::Day;
    case ICAL_WEEKLY_RECURRENCE: return RepeatRule::Unit::Week;
    case ICAL_MONTHLY_RECURRENCE: return RepeatRule::Unit::Month;
    case ICAL_YEARLY_RECURRENCE: return RepeatRule::Unit::Year;
    default: return {};
    }
}

bool isUsed(const short *part)
{
    return part[0] != ICAL_RECURRENCE_ARRAY_MAX;
}

bool hasOtherParts(const icalrecurrencetype &rule)
{
    return isUsed(rule.by_second) || isUsed(rule.by_minute) || isUsed(rule.by_hour) || isUsed(rule.by_month_day)
        || isUsed(rule.by_year_day) || isUsed(rule.by_week_no) || isUsed(rule.by_month) || isUsed(rule.by_set_pos);
}

/// libical counts weekdays from Sunday = 1.
int isoWeekday(int icalWeekday)
{
    return icalWeekday == ICAL_SUNDAY_WEEKDAY ? 7 : icalWeekday - 1;
}

} // namespace

QString RepeatRule::toText() const
{
    QString text = u"FREQ="_s + QString::fromUtf16(units[static_cast<int>(unit)]);
    if (every > 1)
        text += u";INTERVAL="_s + QString::number(every);
    QStringList names;
    for (const int weekday : weekdays)
        names.append((ordinal ? QString::number(ordinal) : QString()) + QString::fromUtf16(days[weekday - 1]));
    if (!names.isEmpty())
        text += u";BYDAY="_s + names.join(u',');
    if (until.isValid())
        text += u";UNTIL="_s + until.toString(u"yyyyMMdd");
    else if (count > 0)
        text += u";COUNT="_s + QString::number(count);
    return text;
}

std::optional<RepeatRule> RepeatRule::fromText(const QString &text)
{
    const icalrecurrencetype read = icalrecurrencetype_from_string(text.toLatin1().constData());
    const auto unit = unitOf(read.freq);
    if (!unit || hasOtherParts(read))
        return {};
    RepeatRule rule;
    rule.unit = *unit;
    rule.every = read.interval;
    rule.count = read.count;
    if (!icaltime_is_null_time(read.until))
        rule.until = QDate(read.until.year, read.until.month, read.until.day);
    for (const short day : std::span(read.by_day)) {
        if (day == ICAL_RECURRENCE_ARRAY_MAX)
            break;
        const int position = icalrecurrencetype_day_position(day);
        if (!rule.weekdays.empty() && position != rule.ordinal)
            return {};
        rule.ordinal = position;
        rule.weekdays.push_back(isoWeekday(icalrecurrencetype_day_day_of_week(day)));
    }
    const bool isByWeekday = !rule.weekdays.empty();
    const bool hasPlace = !isByWeekday || (rule.unit == Unit::Week && rule.ordinal == 0)
        || (rule.unit == Unit::Month && rule.ordinal >= -1 && rule.ordinal <= 4 && rule.ordinal != 0
            && rule.weekdays.size() == 1);
    return hasPlace ? std::optional(rule) : std::nullopt;
}

} // namespace satchel
