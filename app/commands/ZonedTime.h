// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

namespace satchel::app {

/// 2026-11-20T09:00:00+01:00: an instant, in seconds since 1970, as the zone's own time with its offset.
QString zonedTime(qint64 utc, const QTimeZone &zone);

} // namespace satchel::app
