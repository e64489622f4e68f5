// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Clock.h"

#include <QDateTime>

namespace satchel {

QDate Clock::today() const
{
    return now().dateIn(zone());
}

Instant SystemClock::now() const
{
    return Instant{QDateTime::currentMSecsSinceEpoch()};
}

QTimeZone SystemClock::zone() const
{
    return QTimeZone::systemTimeZone();
}

} // namespace satchel
