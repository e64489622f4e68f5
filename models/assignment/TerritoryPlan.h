// SPDX-License-Identifier: GPL-3.0-or-later
// What changes when all customers are placed in their territories anew: after a condition changed, or for customers
// that were there before the territories. Also who takes them over. A value that a person sees before anything is
// written.
#pragma once

#include "assignment/Distribution.h"
#include "assignment/ValueChanges.h"

#include <map>
#include <optional>

namespace satchel::assignment {

struct TerritoryPlan
{
    /// Of one territory, in customers: companies, leads and contacts without a company.
    struct Count
    {
        RecordId team = {}; // null: of no territory
        qint64 before = 0;
        qint64 after = 0;
        qint64 arriving = 0;
    };
    std::vector<Count> counts; // in the order in which territories are tried, without one last
    std::vector<ValueChange> moves; // the field `territory`
    std::vector<ValueChange> owners; // of customers that moved, and of the open work that belongs to them

    bool isEmpty() const { return moves.empty() && owners.empty(); }
    /// All that is to be written.
    std::vector<ValueChange> changes() const;
};

/// With `owners` a customer that comes into a territory and whose owner is not in its team gets one who is, and with
/// the customer goes the former owner's open work on it; what nobody owned is given out too. Without it owners stay.
/// Teams without members give nobody. For a worker thread.
Result<TerritoryPlan> planTerritories(store::Store &store, std::optional<Method> owners);

/// Saves a team that gets a territory, and places in it at once the customers that fit: those without a territory, and
/// those that the conditions had placed elsewhere. One that somebody put elsewhere by hand stays there. Owners stay.
/// One change set. For a worker thread.
Result<Assigned> openTerritory(store::Store &store, RecordId team, const std::vector<Edit> &edits, const QString &label,
    const std::atomic<bool> &isCancelled);

} // namespace satchel::assignment
