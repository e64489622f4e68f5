// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions of SQL that say what the hub does not have yet. "s" is a row of changeset, "c" one of change.
#pragma once

namespace satchel::store {

/// A set of this store that was neither sent nor rejected. What other desks made is at the hub already.
inline constexpr auto setIsUnsent = "s.number > (SELECT done_set FROM hub) AND s.origin NOT LIKE 'hub:%'"
                                    " AND NOT EXISTS (SELECT 1 FROM hub_sent h WHERE h.changeset = s.number)"
                                    " AND NOT EXISTS (SELECT 1 FROM hub_refused r WHERE r.changeset = s.number)";

/// A later change of the hub took the place of this one: it is not sent any more, and must not win over anything.
inline constexpr auto changeIsOverwritten
    = "EXISTS (SELECT 1 FROM change o JOIN changeset os ON os.number = o.changeset WHERE o.record = c.record"
      " AND o.entity = c.entity AND o.sequence > c.sequence AND o.field = c.field AND os.origin LIKE 'hub:%')";

} // namespace satchel::store
