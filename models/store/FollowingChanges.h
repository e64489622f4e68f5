// SPDX-License-Identifier: GPL-3.0-or-later
// What a commit would change besides what its edits say (domain/Consequences.h), found out before it: the window shows
// it to a person, who may decline some of it (ChangeSet::declined). Nothing is written.
#pragma once

#include "domain/ChangeSet.h"

namespace satchel::store {

class Store;

/// The changes of fields that records get which are there and which no edit of the change set names, in the order in
/// which the commit would log them. What would be created besides is not among them. The error that the commit itself
/// would have for one of its edits or for what follows from them.
Result<std::vector<Change>> followingChanges(Store &store, const ChangeSet &changes);

} // namespace satchel::store
