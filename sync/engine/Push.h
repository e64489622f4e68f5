// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what differs from the base: what is due is read page by page, looked up at the remote where our write could
// destroy something (PushPrecheck), planned (planPush) and sent in batches (PushSender). Whatever happens in between,
// the next round knows what may have been done (InDoubtRecovery).
#pragma once

#include "sync/engine/PushGather.h"
#include "sync/engine/PushSender.h"

namespace satchel::sync {

class Push
{
public:
    explicit Push(RoundContext &context) : m_context(context), m_review(context) {}

    Result<void> run();

private:
    Result<void> verifyAll();
    Result<qint64> pushObject(const ObjectMap &object, PushPass pass); // how many were done
    Result<qint64> pushPage(
        PushGather &gather, Reconciler &reconciler, PushPass pass, std::span<const store::OutboxEntry> page);
    /// Does what needs no remote; the write where there is one to send.
    Result<void> followRoute(const PushFacts &facts, const PushPlan &plan);
    Result<std::optional<PendingWrite>> apply(const store::OutboxEntry &waiting, const PushPlan &plan);
    Result<void> park(const store::OutboxEntry &waiting, const std::vector<MappingProblem> &problems);

    RoundContext &m_context;
    OutgoingReview m_review;
    int m_unanswered = 0; // batches of this round
};

} // namespace satchel::sync
