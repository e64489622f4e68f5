// SPDX-License-Identifier: GPL-3.0-or-later
// Why the open deals of a pipeline are worth more or less than at an earlier moment: each deal's part in the
// difference, with its reason. Pure functions over the states that the change log gives. The parts add up to the
// difference, to the minor unit of each currency.
#pragma once

#include "reports/Amounts.h"
#include "reports/Period.h"
#include "store/DealStates.h"

namespace satchel::reports {

/// In the order of the table.
enum class ChangeReason : quint8 {
    Created,
    Restored, // from the trash
    Reopened,
    MovedIn, // from another pipeline
    OwnerIn, // another person's before
    Resumed, // from a snoozed stage
    DateIn, // the expected close is in the period now
    ValueChanged,
    ProbabilityChanged,
    DateOut,
    Snoozed,
    OwnerOut,
    MovedOut,
    Won,
    Lost, // or abandoned
    Deleted,
};

/// Which deals count, and how much.
struct DealScope
{
    Period expectedClose = {}; // both sides open: any, also none
    RecordId owner = {}; // null: everyone's
    RecordId pipeline = {}; // null: of all
    std::vector<RecordId> snoozedStages = {};
    bool isWeighted = false; // value × probability, rounded for each deal
};

bool isCounted(const store::DealState &state, const DealScope &scope);

struct ChangePart
{
    RecordId deal;
    ChangeReason reason{};
    Money amount; // what it adds; without a currency when it has no value
    int count = 0; // 1 for a deal that came, -1 for one that went
};

/// What one deal adds to the difference; nothing when it is the same. A null state: it did not exist.
Result<std::vector<ChangePart>> partsOf(
    const store::DealState *before, const store::DealState *after, const DealScope &scope);

struct ValueChange
{
    Amounts before;
    Amounts after;
    qint64 countBefore = 0;
    qint64 countAfter = 0;
    std::vector<ChangePart> parts;

    /// Takes one deal in, by its states at the two moments; null where it did not exist.
    Result<void> add(const store::DealState *before, const store::DealState *after, const DealScope &scope);
};

} // namespace satchel::reports
