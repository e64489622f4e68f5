// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/PlaceReport.h"

#include <algorithm>
#include <cstdlib>

namespace satchel::sync {

std::optional<store::Place> PlaceReport::placeOf(const WindowUse &use, Instant now)
{
    const bool isThere = use.attention.hasFocus && std::abs(now.ms - use.lastUse.ms) < absenceMs;
    return isThere ? use.attention.place : std::nullopt;
}

std::optional<qint64> PlaceReport::untilDue(const WindowUse &use, Instant now) const
{
    const auto place = placeOf(use, now);
    if (place != m_told)
        return 0;
    return place ? std::optional(std::max<qint64>(m_toldAt.ms + renewalMs - now.ms, 0)) : std::nullopt;
}

void PlaceReport::note(const std::optional<store::Place> &place, Instant now)
{
    m_told = place;
    m_toldAt = now;
}

} // namespace satchel::sync
