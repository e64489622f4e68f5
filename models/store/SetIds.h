// SPDX-License-Identifier: GPL-3.0-or-later
// The ids of change sets. One that a commit gives ends with the number of its set in this store, and the set is found
// by that: an index of ids would be a page more to write with every edit. Sets of other desks, of bulk writers and of
// earlier versions are in such an index. Whoever has an id asks ChangeLog::numberOf, which knows both.
#pragma once

#include "domain/ChangeSet.h"

namespace satchel::store {

inline constexpr size_t setNumberBytes = 5; // a million sets a second for twelve days; 34 random bits stay

/// What the last bytes of an id say, whoever made it.
inline qint64 numberIn(ChangeSetId id)
{
    quint64 number = 0;
    for (size_t i = 16 - setNumberBytes; i < 16; ++i)
        number = number << 8 | id.bytes()[i];
    return static_cast<qint64>(number);
}

/// The number of the set with an id, one row or none. To be bound, in this order: numberIn(id), the id, the id.
inline constexpr auto numberOfSet = "SELECT number FROM changeset WHERE number = ? AND id = ?"
                                    " UNION ALL SELECT number FROM changeset WHERE is_indexed AND id = ?";

/// A new id, with the number at its end.
inline ChangeSetId numbered(ChangeSetId fresh, qint64 number)
{
    RecordId::Bytes bytes = fresh.bytes();
    auto left = static_cast<quint64>(number);
    for (size_t i = 16; i-- > 16 - setNumberBytes; left >>= 8)
        bytes[i] = static_cast<quint8>(left);
    return ChangeSetId(bytes);
}

} // namespace satchel::store
