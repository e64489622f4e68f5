// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule did and would have done, as the window shows it. On a worker's store.
#pragma once

#include "rules/RuleTrial.h"
#include "store/Store.h"

namespace satchel::ui {

struct RuleRunEntry
{
    RecordId id;
    EntityKind entity{};
    RecordId record;
    QString title; // of the record, as it is now
    QString state; // a choice of RuleRun
    std::optional<Instant> due = {};
    Instant started;
    QString note; // why it stopped or failed
    QStringList actions;
};

/// Newest first, 500 at most.
Result<std::vector<RuleRunEntry>> readRuns(store::Store &store, RecordId rule);

/// What a rule would have done in the days from `first` up to now.
struct RuleTrialDays
{
    QDate first;
    std::vector<int> days; // runs on each
    rules::RuleTrial trial;
};
Result<RuleTrialDays> tryRuleByDay(
    store::Store &store, const AutomationRule &rule, QDate first, const std::atomic<bool> *isCancelled);

} // namespace satchel::ui
