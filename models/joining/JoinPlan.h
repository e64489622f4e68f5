// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the records of one's own store when it joins a team: decided before anything is written.
#pragma once

#include "store/Store.h"

#include <map>
#include <QHash>
#include <QSet>

namespace satchel::joining {

/// A record of one's own and one of the team's.
struct Match
{
    EntityKind entity{};
    RecordId own;
    RecordId team;
    double score = 1; // probability
    QStringList reasons = {}; // in the window's language; of those that were compared by evidence
};

struct JoinPlan
{
    /// Records of one's own that are the team's: what refers to them refers to those. Also a stage that the team does
    /// not get, whose deals go to the stage that is nearest to it.
    QHash<RecordId, RecordId> same;
    /// Of `same` those that people know: what the team's record lacks is filled from them.
    std::vector<Match> matches;
    /// They may be the same: both are there afterwards, and stand among the duplicates.
    std::vector<Match> likely;
    /// Records that become new ones of the team, with their ids.
    QSet<RecordId> taken;
    /// Custom entities that the team gets: records of entity_definition.
    std::vector<RecordId> entities;
    /// Custom fields that the team gets: records of field_definition.
    std::vector<RecordId> fields;
    /// "contact.x_shoe_size": the team has another field of this name, or the role does not allow new ones.
    QStringList leftFields;
    std::map<EntityKind, qint64> takenCount;
    /// What the role does not allow to make, and what the team has erased. It stays in the store that is kept.
    std::map<EntityKind, qint64> leftCount;
};

/// Both are only read. `team` is a store that was just filled from the hub, with its rights.
Result<JoinPlan> planJoin(store::Store &own, store::Store &team);

} // namespace satchel::joining
