// SPDX-License-Identifier: GPL-3.0-or-later
// The links of a relation (domain/Relation.h): two records have one. The store keeps a second link that a merge
// brought; whoever makes links here asks first. Of two that desks of a team made or restored, one is kept
// (hub/HubTransaction).
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Record.h"

#include <span>

namespace satchel::store {

class Store;

/// The links between the two records of this link that are not in the trash, itself among them where it is not. Where
/// both ends of the relation are called the same, also those the other way round.
Result<std::vector<RecordId>> linksOfSamePair(Store &store, const Record &link);

/// The link between two records that is not in the trash, other than `except`; null where there is none. Where both
/// ends of the relation are called the same, also the link the other way round.
Result<RecordId> findLink(Store &store, const Entity &relation, RecordId source, RecordId target, RecordId except = {});

/// The id that another desk gives the link as well, also after earlier links of the two that are in the trash; null,
/// for an id of its own, where one of the two is missing.
RecordId idOfNewLink(Store &store, const Entity &relation, const std::vector<FieldValue> &values);

/// Refuses an edit that would link two records a second time: Conflict at the field of the target, with the id of the
/// link that is there in the reason. `pending`: edits of the same transaction before it.
Result<void> checkOneLink(Store &store, const Edit &edit, std::span<const Edit> pending = {});

} // namespace satchel::store
