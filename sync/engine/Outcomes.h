// SPDX-License-Identifier: GPL-3.0-or-later
// Writes down what became of each record of a batch: the base moves on, or the record is parked, read again or adopted.
#pragma once

#include "sync/engine/PushPlan.h"
#include "sync/engine/Reconciler.h"

namespace satchel::sync {

class Outcomes
{
public:
    Outcomes(RoundContext &context, Reconciler &reconciler, const ObjectMap &object)
        : m_context(context), m_reconciler(reconciler), m_object(object)
    {
    }

    Result<void> record(store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome);
    /// Reads what turned out to be newer there, or to exist there already, and brings it together with ours; and what
    /// we deleted, as it was by then.
    Result<void> readAgain();
    qint64 doneCount() const { return m_done; }
    /// Updates that were refused for one of their fields, without it: the others need not wait until a person has
    /// repaired that.
    std::vector<PendingWrite> takeRetriesWithoutRefusedField() { return std::exchange(m_rest, {}); }

private:
    Result<void> recordRefused(store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome);
    Result<bool> doubtTargets(store::SyncTransaction &step, const PendingWrite &sent, const QString &refused);
    void retryWithoutRefusedField(const PendingWrite &sent, const QString &refused);
    Result<void> recordDone(store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome);
    Result<void> noteReplaced(
        const PendingWrite &sent, const std::vector<FieldValue> &base, const WriteOutcome &outcome);
    /// Fields of ours that the answer shows with another value than was sent, and that value.
    struct MismatchedFields
    {
        std::vector<FieldValue> unapplied; // it is still what it was before
        std::vector<FieldValue> altered;
    };
    MismatchedFields shownOtherwise(
        const PendingWrite &sent, const WriteOutcome &outcome, const std::vector<FieldValue> &before) const;
    Result<void> parkUnapplied(store::SyncTransaction &step, const PendingWrite &sent, const FieldValue &theirs);
    /// A conflict between the sent value and the remote's. It is recorded as resolved, so no person has to decide it.
    Result<void> addConflict(const PendingWrite &sent, const FieldValue &theirs, const Value &before, bool keptMine);
    Result<void> noteAltered(
        const PendingWrite &sent, const WriteOutcome &outcome, const std::vector<FieldValue> &altered);
    Result<void> recordDeletions();
    Result<void> postpone(store::SyncTransaction &step, const PendingWrite &sent, std::optional<qint64> wait);
    Result<void> recordMissing(store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome);
    Result<void> recordDeleted(store::SyncTransaction &step, const PendingWrite &sent);
    Result<void> park(store::SyncTransaction &step, const PendingWrite &sent, const QString &reason,
        const QString &field, Instant retryAt);
    Result<void> recordRead(store::SyncTransaction &step, const PendingWrite &sent, const QString &id,
        const RemoteRecord *found, const RemoteRecord *gone);
    store::Link linkOf(const PendingWrite &sent, const QString &remoteId) const;
    Result<void> recordDeletedDuplicate(
        store::SyncTransaction &step, const PendingWrite &sent, const QString &remoteId);
    Result<bool> isFree(store::SyncTransaction &step, const PendingWrite &sent, const QString &remoteId);
    Result<void> reconcile(store::SyncTransaction &step, const PendingWrite &sent, const RemoteRecord &theirs);

    RoundContext &m_context;
    Reconciler &m_reconciler;
    const ObjectMap &m_object;
    std::vector<std::pair<QString, PendingWrite>> m_toRead;
    std::vector<PendingWrite> m_deleted;
    std::vector<PendingWrite> m_rest;
    qint64 m_done = 0;
};

} // namespace satchel::sync
