// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out what was planned about a remote record: edits through the one write path, links, conflicts, what waits.
// Decides nothing but what only writing can tell: which values the store refuses, and what the consequences left.
#pragma once

#include "sync/engine/PullGather.h"

namespace satchel::sync {

/// Ids of remote records to be read by id.
struct RereadQueue
{
    QStringList next;
    QStringList afterDeletions;
};

class PullApply
{
public:
    PullApply(RoundContext &context, store::SyncTransaction &step, PullGather &gather, RereadQueue &reread,
        const QString &label)
        : m_context(context), m_step(step), m_gather(gather), m_object(gather.rules().object), m_reread(reread),
          m_label(label)
    {
    }

    /// `changedBy`: RemoteRecord::changedBy of the record that the plan is about.
    Result<void> apply(const PullPlan &plan, const QString &remoteId, const QString &changedBy);

private:
    Result<void> carryOut(const action::NoteMissing &missing);
    Result<void> carryOut(const action::ReadAgain &again);
    Result<void> carryOut(const action::Park &park);
    Result<void> carryOut(const action::ParkFields &fields);
    Result<void> carryOut(const action::NoteMatch &match);
    Result<void> carryOut(const action::Create &create);
    Result<void> carryOut(const action::Restore &restore);
    Result<void> carryOut(const action::Update &update);
    Result<void> carryOut(const action::Delete &deletion);
    Result<void> carryOut(const action::AddConflict &conflict);
    Result<void> carryOut(const action::ReplaceConflict &conflict);
    Result<void> carryOut(const action::CloseConflict &conflict);
    Result<void> carryOut(const action::PutLink &put);
    Result<void> carryOut(const action::Agree &agreement);
    Result<void> carryOut(const action::ForgetReferences &);
    Result<void> carryOut(const action::Send &);
    Result<void> carryOut(const action::SendDifferences &);
    Result<void> carryOut(const action::StopSending &);

    Result<void> parkWhole(const QString &reason, Instant retryAt);
    Result<void> parkField(const MappingProblem &problem);
    void noteMissingTargets(const QString &field);
    QString nameOfUser(const QString &remoteId);
    Result<bool> differsFromAgreed();
    const std::vector<FieldValue> &created() const { return m_step.changes()[*m_createdAt].created; }

    RoundContext &m_context;
    store::SyncTransaction &m_step;
    PullGather &m_gather;
    const ObjectMap &m_object;
    RereadQueue &m_reread;
    const QString &m_label; // of change sets
    // Of the plan that is carried out
    RecordId m_record;
    QString m_remoteId;
    bool m_isRefused = false; // the store took no record of it: the rest of the plan has nothing to be about
    std::optional<size_t> m_createdAt; // the index of the Create's changes among the changes of the step
    std::vector<FieldValue> m_applied; // of the Update
    std::vector<MappingProblem> m_refused; // of the Update
    std::optional<Instant> m_theirsAt; // when the remote record was changed
    QString m_changedBy; // and by which of the remote's users
    store::Link m_agreed;
    std::vector<FieldValue> m_base; // of that link
};

} // namespace satchel::sync
