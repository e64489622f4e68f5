// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is concerned with: their own records, and those that nobody owns.
#pragma once

#include "store/Store.h"

namespace satchel::items {

/// `field`: the reference to a user, such as owner or assignee.
inline Filter isOfMeOrNobody(const store::Store &store, const QString &field)
{
    return Filter::any({Filter::refersTo(field, store.me()), Filter::condition(field, Filter::Op::IsEmpty)});
}

inline bool isOfMeOrNobody(const store::Store &store, RecordId owner)
{
    return owner.isNull() || owner == store.me();
}

} // namespace satchel::items
