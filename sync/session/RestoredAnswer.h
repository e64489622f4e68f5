// SPDX-License-Identifier: GPL-3.0-or-later
// What a person says about what a restored store would send of the time before its backup (store::StoreRestored). In
// short steps, so that nobody's edit queues behind it (I5); what a crash leaves undone is asked again.
#pragma once

#include "store/sync/Approvals.h"

namespace satchel::sync {

class RestoredAnswer
{
public:
    RestoredAnswer(store::Store &store, const store::Connection &connection);

    /// Yes: the next round sends them, without asking again because they are many. No: the fields get the remote's
    /// values, deleted records are restored, records that the remote has deleted are deleted here, and records that it
    /// never had stay here and are not sent before they are edited. What was changed after the restoring stays.
    Result<void> give(bool sends);

private:
    Result<void> approve();
    Result<void> takeRemoteValues();
    Result<void> restoreDeleted();
    Result<void> keepCreatedHere();
    template <typename Step> Result<void> inSteps(Edit::Kind kind, Step step);
    Result<void> readAgain(const store::Approval &approval);
    Result<void> commit(std::vector<Edit> edits);
    Result<void> end();

    store::Store &m_store;
    const store::Connection &m_connection;
    store::Approvals m_approvals;
    qint64 m_restoredAt; // how far the change log went in the backup
};

} // namespace satchel::sync
