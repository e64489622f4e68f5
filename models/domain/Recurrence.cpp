// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Recurrence.h"

#include "domain/Reason.h"

#include <libical/ical.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

icalrecurrencetype readRule(const QString &rule)
{
    return icalrecurrencetype_from_string(rule.toLatin1().constData());
}

} // namespace

Result<void> checkRecurrence(const QString &rule)
{
    if (readRule(rule).freq == ICAL_NO_RECURRENCE)
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a recurrence rule (RFC 5545)").arg(rule.left(80)), u"recurrence"_s);
    return {};
}

std::optional<QDate> nextOccurrence(const QString &rule, QDate start, QDate date)
{
    const auto recurrence = readRule(rule);
    if (recurrence.freq == ICAL_NO_RECURRENCE)
        return {};
    const auto from = icaltime_from_string(start.toString(u"yyyyMMdd"_s).toLatin1().constData());
    const std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> iterator(
        icalrecur_iterator_new(recurrence, from), &icalrecur_iterator_free);
    if (!iterator)
        return {};
    constexpr int farEnough = 10'000; // a daily rule for 27 years; keeps a hostile rule from running on
    for (int i = 0; i < farEnough; ++i) {
        const auto occurrence = icalrecur_iterator_next(iterator.get());
        if (icaltime_is_null_time(occurrence))
            return {};
        const QDate day(occurrence.year, occurrence.month, occurrence.day);
        if (day > date)
            return day;
    }
    return {};
}

} // namespace satchel
