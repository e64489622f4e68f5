// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Instant.h"
#include "sync/engine/Http.h"

#include <optional>

namespace satchel::sync {

/// Milliseconds the other side asks to wait, from Retry-After in seconds or as an HTTP date; at most a day. A date is
/// read against the answer's own Date header, because our clock may be wrong.
std::optional<qint64> retryAfter(const HttpResponse &response, Instant now);

} // namespace satchel::sync
