// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RepeatRule.h"

#include "domain/recurrence/RecurrenceRule.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Frequency = RecurrenceRule::Frequency;

constexpr const char16_t *units[] = {u"DAILY", u"WEEKLY", u"MONTHLY", u"YEARLY"};
constexpr const char16_t *days[] = {u"MO", u"TU", u"WE", u"TH", u"FR", u"SA", u"SU"};

std::optional<RepeatRule::Unit> unitOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Daily: return RepeatRule::Unit::Day;
    case Frequency::Weekly: return RepeatRule::Unit::Week;
    case Frequency::Monthly: return RepeatRule::Unit::Month;
    case Frequency::Yearly: return RepeatRule::Unit::Year;
    default: return {};
    }
}

/// Parts that the form cannot show, and an end that is a time instead of a day.
bool hasOtherParts(const RecurrenceRule &rule)
{
    for (const auto *part : {&rule.seconds, &rule.minutes, &rule.hours, &rule.monthDays, &rule.yearDays,
             &rule.weekNumbers, &rule.months, &rule.setPositions}) {
        if (!part->empty())
            return true;
    }
    return rule.until && rule.until->hasTime();
}

/// The first day of the week matters when a rule skips whole weeks and names several days of a week.
bool dependsOnWeekStart(const RecurrenceRule &rule)
{
    return rule.weekStart != 1 && rule.frequency == Frequency::Weekly && rule.interval > 1;
}

/// Several weekdays have one number in common: 0 in a week, "the first" or "the last" of a month.
bool fitsForm(const RepeatRule &rule)
{
    if (rule.weekdays.empty())
        return true;
    if (rule.unit == RepeatRule::Unit::Week)
        return rule.ordinal == 0;
    const bool isNamed = rule.ordinal == -1 || (rule.ordinal >= 1 && rule.ordinal <= 4);
    return rule.unit == RepeatRule::Unit::Month && isNamed && rule.weekdays.size() == 1;
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
    const auto read = parseRecurrenceRule(text);
    const auto unit = read ? unitOf(read->frequency) : std::nullopt;
    if (!unit || hasOtherParts(*read) || dependsOnWeekStart(*read))
        return {};
    RepeatRule rule{*unit, read->interval, {}, 0, read->until ? read->until->date : QDate(), read->count};
    for (const auto &day : read->weekdays) {
        if (!rule.weekdays.empty() && day.ordinal != rule.ordinal)
            return {};
        rule.ordinal = day.ordinal;
        rule.weekdays.push_back(day.weekday);
    }
    return fitsForm(rule) ? std::optional(rule) : std::nullopt;
}

} // namespace satchel
