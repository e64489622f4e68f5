// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ZonedTime.h"

#include "domain/recurrence/ZoneClock.h"

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

/// +01:00
QString offsetText(int seconds)
{
    const QTime span = QTime(0, 0).addSecs(std::abs(seconds));
    return (seconds < 0 ? u"-"_s : u"+"_s) + span.toString(u"HH:mm"_s);
}

} // namespace

QString zonedTime(qint64 utc, const QTimeZone &zone)
{
    const int offset = ZoneClock(zone).offsetAt(utc);
    const QString time = timeOf(utc + offset).toString(u"HH:mm:ss"_s);
    return dateOf(utc + offset).toString(Qt::ISODate) + u'T' + time + offsetText(offset);
}

} // namespace satchel::app
