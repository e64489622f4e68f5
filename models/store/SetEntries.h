// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of change sets, in SQL. No index leads from a set to its entries, which every edit would have to write:
// the row of the set says between which sequences they are.
#pragma once

namespace satchel::store {

/// FROM: "s" is a row of changeset, "c" one of change. Read from the sets that are asked for.
inline constexpr auto entriesOfSets = "changeset s CROSS JOIN change c ON c.changeset = s.number AND c.sequence BETWEEN"
                                      " s.first_sequence AND s.last_sequence";

} // namespace satchel::store
