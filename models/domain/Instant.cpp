// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Instant.h"

#include "domain/Reason.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace satchel {

QString Instant::toIso() const
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

Result<Instant> Instant::fromIso(QStringView text)
{
    const auto parsed = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!parsed.isValid())
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not an ISO 8601 time").arg(text));
    if (parsed.timeSpec() == Qt::LocalTime)
        return fail(Error::Kind::Invalid,
            Reason::tr("\"%1\" has no offset from UTC, so the point in time is unclear").arg(text));
    return Instant{parsed.toMSecsSinceEpoch()};
}

Instant Instant::startOf(QDate date, const QTimeZone &zone)
{
    return Instant{date.startOfDay(zone).toMSecsSinceEpoch()};
}

Instant Instant::at(QDate date, QTime time, const QTimeZone &zone)
{
    return Instant{QDateTime(date, time, zone).toMSecsSinceEpoch()};
}

QDate Instant::dateIn(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

QTime Instant::timeIn(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).time();
}

Result<QDate> dateFromIso(QStringView text)
{
    const auto date = text.size() == 10 ? QDate::fromString(text.toString(), Qt::ISODate) : QDate();
    if (!date.isValid())
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not a date like 2026-11-20").arg(text));
    return date;
}

} // namespace satchel
