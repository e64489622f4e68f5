// SPDX-License-Identifier: GPL-3.0-or-later
// Which records get which owner: a value that a person sees before anything is written.
#pragma once

#include "assignment/OpenWork.h"

#include <atomic>
#include <functional>
#include <map>

namespace satchel::assignment {

struct AssignmentPlan
{
    struct Item
    {
        EntityKind entity{};
        RecordId id = {};
        RecordId before = {}; // whose it is; null: nobody's
        size_t receiver = 0; // index of `receivers`
    };
    std::vector<RecordId> receivers; // records of the entity "user"
    std::vector<qint64> loads; // open leads and deals of each receiver today
    std::vector<Item> items;

    std::map<EntityKind, qint64> countsOf(size_t receiver) const;
    /// Of all receivers.
    std::map<EntityKind, qint64> counts() const;
};

struct Assigned
{
    qint64 written = 0;
    qint64 changed = 0; // left alone: since the plan was made they got another owner, or are gone
    qint64 refused = 0; // a rule or the rights of this person do not allow it
    ChangeSetId changeSet = {}; // null where nothing was written
};

/// Writes the plan as one change set, in slices that let others write. Cancelled takes everything back; so does any
/// error that does not concern a single record. For a worker thread.
Result<Assigned> carryOut(store::Store &store, const AssignmentPlan &plan, const QString &label,
    const std::atomic<bool> &isCancelled, const std::function<void(qint64 done, qint64 total)> &progress = {});

} // namespace satchel::assignment
