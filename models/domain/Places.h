// SPDX-License-Identifier: GPL-3.0-or-later
// Where something is that is within something else, for the `where` of an error.
#pragma once

#include <QString>

namespace satchel {

/// "filter, character 5"; one of both where the other is empty.
QString joinPlaces(const QString &outer, const QString &inner, QLatin1StringView separator = QLatin1StringView(", "));

} // namespace satchel
