// SPDX-License-Identifier: GPL-3.0-or-later
// Which records get which owner: a value that a person sees before anything is written.
#pragma once

#include "assignment/OpenWork.h"
#include "assignment/ValueChanges.h"

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
    /// What is to be written.
    std::vector<ValueChange> changes() const;
};

} // namespace satchel::assignment
