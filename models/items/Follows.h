// SPDX-License-Identifier: GPL-3.0-or-later
// The records that a person follows: what happens to them is in the person's feed, and comments on them are notices.
#pragma once

#include "domain/Comment.h"
#include "store/Store.h"

#include <set>

namespace satchel::items {

/// Whether records of this entity can be followed and commented on.
bool isFollowable(const Schema &schema, EntityKind entity);

/// The ids of all that the store's person follows.
Result<std::set<RecordId>> followedRecords(store::Store &store);
Result<bool> isFollowed(store::Store &store, const Subject &record);

/// Follows the record, or ends that; nothing to do where it is so already.
Result<std::vector<Edit>> followEdits(store::Store &store, const Subject &record, bool isFollowed);

} // namespace satchel::items
