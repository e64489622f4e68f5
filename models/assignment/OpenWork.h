// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has in hand: which records change hands with the work, and which of them are still open.
#pragma once

#include "store/Store.h"

#include <QHash>

namespace satchel::assignment {

/// Records that are somebody's by a field of their own.
struct WorkKind
{
    EntityKind entity{};
    QString ownerField; // "owner", of a task "assignee"
    Filter open; // those with work left to do; everything for customers
    bool isLoad = false; // counts when work is spread by load
};

/// Customers first, so that what belongs to one is known when it is looked at.
std::vector<WorkKind> workKinds();
/// The same, and behind them the custom entities of a store: all of their records, as nothing says which are done.
std::vector<WorkKind> workKinds(const Schema &schema);

/// How many open leads and open deals each of these people has: what counts when work is spread by load. For a worker
/// thread.
Result<std::vector<qint64>> loadsOf(store::Store &store, std::span<const RecordId> people);

} // namespace satchel::assignment
