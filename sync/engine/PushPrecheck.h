// SPDX-License-Identifier: GPL-3.0-or-later
// What is read at the remote before it is written to: what our write could replace, delete or make a second time.
#pragma once

#include "sync/engine/PushGather.h"

namespace satchel::sync {

class PushPrecheck
{
public:
    PushPrecheck(RoundContext &context, Reconciler &reconciler, const ObjectMap &object)
        : m_context(context), m_reconciler(reconciler), m_object(object)
    {
    }

    /// Before we write over what the vendor would not protect: takes over what changed there, so that a dispute is
    /// decided by the connection's policy and not by who writes last. What is about to be recreated may have been
    /// restored. Tells `gather` what was seen.
    Result<void> readBeforeWriting(PushGather &gather, std::span<const store::OutboxEntry> page, bool alsoAtLive);
    /// Another Satchel may have made there what this one knows from another system, and a person may have worked on it
    /// since: such creates become links and are removed from `writes`.
    Result<void> adoptThoseThere(std::vector<PendingWrite> &writes);

private:
    Result<void> readAgain(PushGather &gather, std::span<const store::Link> links);
    Result<std::vector<InDoubtCreate>> createsOfOthers(std::span<const PendingWrite> writes);
    Result<std::vector<RecordId>> keysOfOthers(RecordId key);
    Result<void> adoptFound(std::vector<PendingWrite> &writes, std::span<const InDoubtCreate> creates);

    RoundContext &m_context;
    Reconciler &m_reconciler;
    const ObjectMap &m_object;
};

/// What a person kept there when it was deleted here, and has restored here since, is linked again.
Result<void> relinkRestored(RoundContext &context, const ObjectMap &object);

} // namespace satchel::sync
