// SPDX-License-Identifier: GPL-3.0-or-later
// Directions of a sync beside each other: what a remote allows, and what a person chose of it.
#pragma once

#include "store/sync/ConnectionSettings.h"

namespace satchel::store {

inline bool pulls(SyncDirection direction)
{
    return direction == SyncDirection::Both || direction == SyncDirection::Pull;
}

inline bool pushes(SyncDirection direction)
{
    return direction == SyncDirection::Both || direction == SyncDirection::Push;
}

/// True when `direction` goes no further than `widest`.
inline bool allows(SyncDirection widest, SyncDirection direction)
{
    return widest == SyncDirection::Both || direction == SyncDirection::None || widest == direction;
}

/// As far of what was chosen as goes: what cannot be sent is only received, and the other way round.
inline SyncDirection narrowed(SyncDirection widest, SyncDirection chosen)
{
    if (allows(widest, chosen))
        return chosen;
    return chosen == SyncDirection::Both ? widest : SyncDirection::None;
}

} // namespace satchel::store
