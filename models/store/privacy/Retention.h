// SPDX-License-Identifier: GPL-3.0-or-later
// Retention at work: which records a rule reaches on a day and why (planRetention, which only reads), the runs, and
// what has to be before one. Rules are a setting of the store; what a run does is one change set per rule with the
// origin "rule:NAME", so it is in the history and can be undone where undo is possible. Records that a connection has
// are deleted there by its next sync, which asks before it deletes many (I11).
//
// Silent since: the newest of
// - the day the record was created,
// - each change of the record itself, whoever made it: a person, an import, a connection (there somebody changed it);
//   only what rules and undo wrote does not count,
// - each such change of a record that refers to it: its activities, tasks, deals, quotes, proposals, meetings, files,
//   statements of consent, of a company also its people,
// - the time of its activities, planned ones too.
// Kept whatever the rule says: a record with an open deal, a won deal, or a quote or proposal that was sent, viewed or
// accepted. What was agreed has its own legal period, which such a rule does not know.
#pragma once

#include "domain/RetentionRule.h"
#include "store/Store.h"

#include <atomic>

namespace satchel::store {

struct RetentionHit
{
    RecordId id;
    QString title;
    QDate since; // silent since, or the day from which its period counts
};

struct RetentionKept
{
    RecordId id;
    QString title;
    QString reason; // "has an open deal"
};

struct RetentionPlan
{
    std::vector<RetentionHit> hits; // oldest first
    std::vector<RetentionKept> kept; // the rule would reach them
};

/// Which records the rule reaches on a day. Reads every record that its filter finds, so it is for a worker thread.
Result<RetentionPlan> planRetention(
    Store &store, const RetentionRule &rule, QDate today, const std::atomic<bool> *isCancelled = nullptr);

/// Those of the store; the four defaults until a person changed them.
Result<std::vector<RetentionRule>> retentionRules(Store &store);
/// Invalid as checkRetentionRule says, and for two rules of one name.
Result<Edit> retentionRulesEdit(Store &store, const std::vector<RetentionRule> &rules);

/// Whether somebody has seen the preview of the rule as it is now. A change of what it reaches asks for a new one.
Result<bool> isPreviewed(Store &store, const RetentionRule &rule);
Result<void> notePreview(Store &store, const RetentionRule &rule);

struct RetentionRun
{
    QString rule;
    qint64 records = 0;
    ChangeSetId changeSet = {}; // null: nothing was reached
    qint64 refused = 0; // records that this person may not change, or that must not change
    QString reason = {}; // of the first of them
};

/// Carries a rule out. Conflict where nobody has seen its preview. A record that is refused keeps no other one. To make
/// somebody anonymous is to erase the person here (Erasure.h), which cannot be undone; what a connection has of the
/// person stays there.
Result<RetentionRun> runRetention(Store &store, const RetentionRule &rule, QDate today);

/// True once a month, on its first day or the first one after it on which somebody asks; never in the month in which a
/// store is asked for the first time.
Result<bool> isRetentionDue(Store &store, QDate today);
/// All rules that are on and were previewed. The month is noted once all of them ran: cut in its middle, the next call
/// finds what is left. A rule that fails does not keep the others from running; the first failure is returned.
Result<std::vector<RetentionRun>> runDueRetention(Store &store, QDate today);

} // namespace satchel::store
