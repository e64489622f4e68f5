// SPDX-License-Identifier: GPL-3.0-or-later
// What a person of the team reaches: how many records they see, change and delete, counted with the rights that the hub
// gives them, over the records of this store. An administrator's store has all of them.
#pragma once

#include "store/hub/TeamControl.h"

#include <atomic>

namespace satchel::assignment {

/// The rights of a person as the hub folds them: of the role, the teams that the person is in, and what is shared with
/// these. Nothing is allowed to whom the hub does not know, or who was revoked.
Result<Rights> rightsOf(store::Store &store, const store::TeamOverview &team, RecordId user);

/// Somebody who has no access yet: the role that they would have, and the team whose member they would be.
struct Newcomer
{
    QString role; // name of a TeamRole
    RecordId team = {}; // a record of the entity "team"; null: none
    RecordId user = {}; // the record of the person, where there is one: with its teams; null: a new one
};
/// As rightsOf for a person, of whoever is not in the team yet.
Result<Rights> rightsOf(store::Store &store, const store::TeamOverview &team, const Newcomer &newcomer);

/// A record that a person sees.
struct SeenRecord
{
    RecordId id;
    bool isEdited = false; // and may change
};

struct Reach
{
    EntityKind entity{};
    qint64 all = 0; // records outside of the trash
    qint64 seen = 0;
    qint64 edited = 0;
    qint64 deleted = 0;
    std::vector<SeenRecord> examples = {}; // the first of those that are seen, at most `mostExamples`
};

inline constexpr qint64 mostExamples = 100;

/// Of the kinds that have a page of their own, in the order of the registry. Reads every record whose owner decides:
/// for a worker thread. Cancelled when `isCancelled` becomes true meanwhile.
Result<std::vector<Reach>> reachOf(store::Store &store, const Rights &rights, const std::atomic<bool> &isCancelled);

} // namespace satchel::assignment
