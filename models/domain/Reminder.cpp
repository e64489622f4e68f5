// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Reminder.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr int hour = 60;
constexpr int day = 24 * hour;
constexpr int longest = 366 * day;
const QTime dayStart(9, 0);

} // namespace

QString Reminder::toText() const
{
    if (isFixed())
        return date.toString(Qt::ISODate) + u'T' + time.toString(u"HH:mm");
    if (minutesBefore == 0)
        return u"PT0M"_s;
    if (minutesBefore % day == 0)
        return u"-P%1D"_s.arg(minutesBefore / day);
    return minutesBefore % hour == 0 ? u"-PT%1H"_s.arg(minutesBefore / hour) : u"-PT%1M"_s.arg(minutesBefore);
}

std::optional<Reminder> Reminder::fromText(const QString &text)
{
    static const QRegularExpression before(u"^-?P(?:(\\d{1,3})D)?(?:T(?:(\\d{1,4})H)?(?:(\\d{1,6})M)?)?$"_s);
    static const QRegularExpression moment(u"^(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)(?::\\d\\d)?$"_s);
    if (const auto match = moment.match(text); match.hasMatch()) {
        const Reminder fixed{
            0, QDate::fromString(match.captured(1), Qt::ISODate), QTime::fromString(match.captured(2), u"HH:mm"_s)};
        return fixed.date.isValid() && fixed.time.isValid() ? std::optional(fixed) : std::nullopt;
    }
    const auto match = before.match(text);
    if (!match.hasMatch() || text.endsWith(u'P') || text.endsWith(u'T'))
        return {};
    const int minutes = match.captured(1).toInt() * day + match.captured(2).toInt() * hour + match.captured(3).toInt();
    return minutes <= longest ? std::optional(Reminder{minutes, {}, {}}) : std::nullopt;
}

std::optional<Instant> Reminder::momentFor(QDate onDay, QTime atTime, const QTimeZone &zone) const
{
    if (isFixed())
        return Instant::at(date, time, zone);
    if (!onDay.isValid())
        return {};
    const QTime begins = atTime.isValid() ? atTime : dayStart;
    const Instant whole = Instant::at(onDay.addDays(-(minutesBefore / day)), begins, zone);
    return Instant{whole.ms - qint64(minutesBefore % day) * 60'000};
}

Instant Reminder::momentBefore(Instant start, const QTimeZone &zone) const
{
    if (isFixed() || minutesBefore >= day)
        return *momentFor(start.dateIn(zone), start.timeIn(zone), zone);
    return Instant{start.ms - qint64(minutesBefore) * 60'000}; // an hour that the clock shows twice stays the right one
}

void ReminderTimes::add(Instant moment, Instant now)
{
    if (moment <= now)
        last = std::max(last.value_or(moment), moment);
    else
        next = std::min(next.value_or(moment), moment);
}

} // namespace satchel
