// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection does not get of the records of another one, by its mapping and route: a pure function of both sides
// to selections of records. Counting them is MoveReport's.
#pragma once

#include "moving/MoveReport.h"

namespace satchel::moving {

/// Users, pipelines and stages: each system has its own, and records refer to them.
bool isStructure(EntityKind entity);

/// The kinds of records that the connection that is left syncs, in its order.
std::vector<EntityKind> movedKinds(const MoveSide &from);

struct PossibleIssues
{
    std::vector<MoveIssue> issues;
    std::map<EntityKind, std::vector<Filter>> leftOut; // the records that do not get there at all
};

/// Without counts. `isRead` says of a kind whether the other connection knows its own records of it. Invalid for a
/// route that cannot be read.
Result<PossibleIssues> possibleIssues(
    const Schema &schema, const MoveSide &from, const MoveSide &to, const std::function<bool(EntityKind)> &isRead);

} // namespace satchel::moving
