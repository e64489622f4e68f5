// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one remote record and ours together: gathers the facts about it, plans what becomes of it, carries that out.
// Works inside a SyncTransaction, so that a page is applied completely or not at all.
#pragma once

#include "sync/engine/PullApply.h"

namespace satchel::sync {

class Reconciler
{
public:
    Reconciler(RoundContext &context, const ObjectMap &object);

    /// Takes a remote record over. Those that have to be read again with certainty are added to takeDoubtful().
    Result<void> reconcile(store::SyncTransaction &step, const RemoteRecord &theirs, Trust trust);
    /// Makes a link with a record of ours that nothing is agreed on yet, then takes the remote one over.
    Result<void> adopt(store::SyncTransaction &step, RecordId record, const RemoteRecord &theirs);
    /// The remote has no such record any more: read and found absent.
    Result<void> reconcileDeletion(store::SyncTransaction &step, const store::Link &link);
    /// We deleted it there. `last`, if it is known, are its values at that time: an edit that we had not seen brings it
    /// back. `seen`: what was never agreed on and was seen to be nobody's edit (fillings) before it was deleted.
    Result<void> reconcileOwnDeletion(store::SyncTransaction &step, const store::Link &link, const RemoteRecord *last,
        const std::vector<FieldValue> &seen);

    /// The fields in which a record differs from what was agreed on and that wait for no person's decision.
    Result<QSet<QString>> differences(const store::Link &link, const std::vector<FieldValue> &mine);
    const Mapper &mapper() const { return m_gather.mapper(); }
    PullGather &gather() { return m_gather; }

    QStringList takeDoubtful() { return std::exchange(m_reread.next, {}); }
    /// New ones that look like a record of ours whose counterpart may be gone: read again after the deletions.
    QStringList takeDeferred() { return std::exchange(m_reread.afterDeletions, {}); }
    void endDeferring() { m_mayDefer = false; }
    /// What was looked up in an earlier transaction may have changed.
    void beginStep() { m_gather.forget(); }

private:
    Result<void> followNewId(store::SyncTransaction &step, const RemoteRecord &theirs);
    Result<void> apply(
        store::SyncTransaction &step, const PullPlan &plan, const QString &remoteId, const QString &changedBy = {});

    RoundContext &m_context;
    PullGather m_gather;
    RereadQueue m_reread;
    QString m_object; // the remote's type
    QString m_label;
    bool m_mayDefer = true;
};

} // namespace satchel::sync
