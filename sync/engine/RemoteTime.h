// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time as remotes write them: ISO 8601 with "Z", "+0000" or "+00:00", or milliseconds since 1970 as digits.
// Quick, because every record carries several.
#pragma once

#include "domain/Instant.h"

#include <QJsonValue>

namespace satchel::sync {

Result<Instant> instantFromRemote(QStringView text);
Result<Instant> instantFromRemote(const QJsonValue &value);
/// The date of an HTTP header: "Sat, 31 Jan 2026 12:00:05 GMT". Nothing for anything else.
std::optional<Instant> instantFromHttp(const QByteArray &text);

/// As HTTP writes a date, in whole seconds: "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray httpFromInstant(Instant instant);

} // namespace satchel::sync
