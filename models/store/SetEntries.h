// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of change sets, in SQL. No index leads from a set to its entries, which every edit would have to write:
// the row of the set says between which sequences they are.
#pragma once

namespace satchel::store {

/// FROM: "s" is a row of changeset, "c" one of change. Read from the sets that are asked for. The plus keeps SQLite
/// from making an index of the whole log for one statement; a constant that is compared with "c" needs one, too, where
/// there are several sets.
inline constexpr auto entriesOfSets = "changeset s CROSS JOIN change c ON +c.changeset = s.number AND c.sequence"
                                      " BETWEEN s.first_sequence AND s.last_sequence";

/// FROM and WHERE: a set "s" with entries "e" beyond what its row says.
inline constexpr auto misplacedSets
    = "changeset s JOIN (SELECT changeset, min(sequence) AS first, max(sequence) AS last FROM change GROUP BY "
      "changeset) e ON e.changeset = s.number WHERE (e.first < s.first_sequence OR e.last > s.last_sequence)";

} // namespace satchel::store
