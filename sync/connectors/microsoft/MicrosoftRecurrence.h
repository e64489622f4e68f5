// SPDX-License-Identifier: GPL-3.0-or-later
// The patternedRecurrence of Microsoft Graph and a recurrence rule of RFC 5545, either way. Graph knows six patterns;
// what a rule says besides them cannot be written. Pure.
#pragma once

#include "sync/connectors/calendar/CalendarApi.h"

namespace satchel::sync {

/// "FREQ=WEEKLY;COUNT=3", without what the start of the series says already; empty for an unknown pattern. `start` and
/// `zone`: when the series begins, and on whose clock.
QString ruleOfPattern(const QJsonObject &recurrence, const EventSpan &start);
/// Invalid, for a person, when there is no pattern for the rule.
Result<QJsonObject> patternOfRule(const QString &rule, const EventSpan &start);

/// Windows' name of a zone; the IANA name where Windows has none.
QString microsoftZone(const QTimeZone &zone);
/// Invalid for a zone that nobody else knows.
QTimeZone zoneOfMicrosoft(const QString &name);

} // namespace satchel::sync
