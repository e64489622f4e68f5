// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule would have done in the past, without doing it: its trigger is looked for in the change log, and its
// filter is asked of each record as it was then.
#pragma once

#include "domain/AutomationRule.h"
#include "store/Store.h"

#include <atomic>

namespace satchel::rules {

struct TrialRun
{
    RecordId record;
    QString title; // as it is now
    Instant at;

    bool operator==(const TrialRun &) const = default;
};

struct RuleTrial
{
    std::vector<TrialRun> runs; // newest first
    /// Among them: the filter asks for what other records said, which is looked at as it is now.
    int uncertain = 0;
    int unchanged = 0; // beside them: the record was already as the steps would have left it
};

/// From `from` up to `until`. Deleted records count as they were. For a worker thread; true in `isCancelled` ends it
/// early.
Result<RuleTrial> tryRule(store::Store &store, const AutomationRule &rule, Instant from, Instant until,
    const std::atomic<bool> *isCancelled = nullptr);

/// What the record was like after a change: the later ones are taken back.
Result<Record> recordAsOf(store::Store &store, const Record &now, qint64 sequence);

} // namespace satchel::rules
