// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out which records the score rules find, and writes what differs from what is kept: the points that came and
// went, and the scores. Derived data, like the search index: not in the change log, never sent to a remote. Which rules
// and records are to be computed is decided in insight.
#pragma once

#include "domain/ScoreRule.h"
#include "store/Store.h"

namespace satchel::store {

/// What is computed anew: rules over all records, or all rules of some records.
struct ScoreScope
{
    EntityKind entity{};
    std::vector<ScoreRule> rules; // all that count
    std::vector<RecordId> changedRules; // those to compute over all records
    std::vector<RecordId> records; // those to compute by all rules; without any, changedRules count
    bool isEverything = false; // all rules over all records
};

/// Reads first, which may take seconds and keeps nobody from writing, then writes in short transactions. One that is
/// cut off leaves nothing wrong: the same scope again finishes it. Returns how many records a rule found or lost.
Result<qint64> updateScores(Store &store, const ScoreScope &scope);

} // namespace satchel::store
