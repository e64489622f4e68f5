// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence/RecurrenceRuleChecks.h"
#include "domain/FieldNames.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Frequency = RecurrenceRule::Frequency;

tl::unexpected<Error> excludes(const QString &part, const QString &other)
{
    const QString reason = Reason::tr("%1 cannot be used with %2 in a recurrence rule").arg(part, other);
    return fail(Error::Kind::Invalid, reason, field::recurrence);
}

/// The frequencies' names in the order of the enumeration.
QString nameOf(Frequency frequency)
{
    static const QStringList names = {
        u"SECONDLY"_s, u"MINUTELY"_s, u"HOURLY"_s, u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    return u"FREQ="_s + names.value(static_cast<int>(frequency));
}

bool hasOrdinals(const RecurrenceRule &rule)
{
    return std::any_of(rule.weekdays.begin(), rule.weekdays.end(), [](const auto &day) { return day.ordinal != 0; });
}

/// The entries of the RFC's table that say N/A, and its limits of numbers in BYDAY.
QString partAgainstFrequency(const RecurrenceRule &rule)
{
    const Frequency frequency = rule.frequency;
    if (!rule.weekNumbers.empty() && frequency != Frequency::Yearly)
        return u"BYWEEKNO"_s;
    const bool isBetween = frequency == Frequency::Daily || frequency == Frequency::Weekly
        || frequency == Frequency::Monthly;
    if (!rule.yearDays.empty() && isBetween)
        return u"BYYEARDAY"_s;
    if (!rule.monthDays.empty() && frequency == Frequency::Weekly)
        return u"BYMONTHDAY"_s;
    const bool knowsOrdinals = frequency == Frequency::Monthly || frequency == Frequency::Yearly;
    return hasOrdinals(rule) && !knowsOrdinals ? Reason::tr("BYDAY with a number") : QString();
}

} // namespace

Result<void> checkRecurrenceParts(const RecurrenceRule &rule, const QStringList &names)
{
    if (names.contains(u"COUNT"_s) && names.contains(u"UNTIL"_s))
        return excludes(u"COUNT"_s, u"UNTIL"_s);
    if (const QString part = partAgainstFrequency(rule); !part.isEmpty())
        return excludes(part, nameOf(rule.frequency));
    if (hasOrdinals(rule) && !rule.weekNumbers.empty())
        return excludes(Reason::tr("BYDAY with a number"), u"BYWEEKNO"_s);
    const bool hasOther = std::any_of(names.begin(), names.end(),
        [](const QString &name) { return name.startsWith("BY"_L1) && name != "BYSETPOS"_L1; });
    if (names.contains(u"BYSETPOS"_s) && !hasOther)
        return fail(
            Error::Kind::Invalid, Reason::tr("BYSETPOS needs another BY part in a recurrence rule"), field::recurrence);
    return {};
}

Result<void> checkUntil(const RecurrenceRule &rule, RecurrenceStart start)
{
    const bool isDate = start == RecurrenceStart::Date;
    const bool hasForm = !rule.until || (isDate ? !rule.until->hasTime() : rule.until->isUtc);
    if (hasForm)
        return {};
    const QString reason = isDate ? Reason::tr("UNTIL must be a date, as the start is")
                                  : Reason::tr("UNTIL must be a date and time in UTC, because the start has a time");
    return fail(Error::Kind::Invalid, reason, field::recurrence);
}

} // namespace satchel
