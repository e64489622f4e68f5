// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/RecurrenceStartParts.h"

namespace satchel {

namespace {

using Frequency = RecurrenceRule::Frequency;

void completeTimes(RecurrenceRule &rule, LocalSeconds start)
{
    const int second = static_cast<int>(floorModulo(start, secondsPerDay));
    if (rule.hours.empty() && rule.frequency >= Frequency::Daily)
        rule.hours = {second / 3600};
    if (rule.minutes.empty() && rule.frequency >= Frequency::Hourly)
        rule.minutes = {second / 60 % 60};
    if (rule.seconds.empty() && rule.frequency >= Frequency::Minutely)
        rule.seconds = {second % 60};
}

/// "FREQ=YEARLY;BYWEEKNO=20" is the weekday of the start in week 20; "FREQ=YEARLY;BYMONTH=3" the start's day of March.
void completeYearly(RecurrenceRule &rule, const CivilDay &start)
{
    if (!rule.yearDays.empty() || !rule.monthDays.empty() || !rule.weekdays.empty())
        return;
    if (!rule.weekNumbers.empty()) {
        rule.weekdays = {{0, start.weekday}};
        return;
    }
    rule.monthDays = {start.day};
    if (rule.months.empty())
        rule.months = {start.month};
}

} // namespace

RecurrenceRule completedBy(RecurrenceRule rule, LocalSeconds start)
{
    const CivilDay day = civilDay(floorDivide(start, secondsPerDay));
    completeTimes(rule, start);
    if (rule.frequency == Frequency::Yearly)
        completeYearly(rule, day);
    else if (rule.frequency == Frequency::Monthly && rule.monthDays.empty() && rule.weekdays.empty())
        rule.monthDays = {day.day};
    else if (rule.frequency == Frequency::Weekly && rule.weekdays.empty())
        rule.weekdays = {{0, day.weekday}};
    return rule;
}

RecurrenceRule withoutTimes(RecurrenceRule rule)
{
    rule.hours.clear();
    rule.minutes.clear();
    rule.seconds.clear();
    return rule;
}

} // namespace satchel
