// SPDX-License-Identifier: GPL-3.0-or-later
// What HubSpot's answers say between the lines, and its ids as texts.
#pragma once

#include "sync/connectors/WriteBatch.h"

namespace satchel::sync {

/// Digits, given as text or as number; empty for anything else.
QString hubSpotId(const QJsonValue &id);

/// An error among those of a 207 that goes away by itself; nothing when there is none.
std::optional<Error> transientErrorIn(const JsonApi &api, const JsonAnswer &answer);

} // namespace satchel::sync
