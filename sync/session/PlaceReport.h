// SPDX-License-Identifier: GPL-3.0-or-later
// What a team's hub is told of the record that is open at the window, and when. A person who has not touched a key or
// the mouse for a while is not there any more, and a desk where nobody is asks nothing.
#pragma once

#include "sync/session/SyncSchedule.h"

namespace satchel::sync {

class PlaceReport
{
public:
    static constexpr int lastsSeconds = 150; // at the hub: two renewals and some time for a slow network
    static constexpr qint64 renewalMs = 60'000;
    static constexpr qint64 absenceMs = 120'000; // without a key or the mouse

    /// The record that a person has open now; nothing where there is none, or nobody.
    static std::optional<store::Place> placeOf(const WindowUse &use, Instant now);

    /// Milliseconds until the hub has to be told something; nothing while it knows all there is.
    std::optional<qint64> untilDue(const WindowUse &use, Instant now) const;
    void note(const std::optional<store::Place> &place, Instant now);
    /// What the hub was told last.
    const std::optional<store::Place> &told() const { return m_told; }

private:
    std::optional<store::Place> m_told;
    Instant m_toldAt;
};

} // namespace satchel::sync
