// SPDX-License-Identifier: GPL-3.0-or-later
// What HubSpot takes as a value of a property, and what it keeps of it.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

namespace satchel::fakes {

/// The values to set, in the form they are kept in; "" clears, null says nothing. One error names every bad property.
HubSpotResult<std::vector<Values::Item>> readProperties(
    const HubSpotState &state, int type, const QJsonObject &properties);
/// Errors of the record as a whole: a stage of another pipeline, an administrator's rule.
std::optional<HubSpotError> checkRecord(const HubSpotState &state, int type, const Values &values);
/// Milliseconds since 1970 of an ISO time or a count of milliseconds.
std::optional<qint64> readInstant(const QString &text);

} // namespace satchel::fakes
