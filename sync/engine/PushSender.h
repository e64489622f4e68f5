// SPDX-License-Identifier: GPL-3.0-or-later
// Sends writes in batches: their intents are journalled, the batch is sent, its outcomes are committed.
#pragma once

#include "sync/engine/Outcomes.h"

namespace satchel::sync {

class PushSender
{
public:
    /// `unanswered` counts the batches of a round that no answer came to.
    PushSender(RoundContext &context, Reconciler &reconciler, const ObjectMap &object, int &unanswered)
        : m_context(context), m_reconciler(reconciler), m_object(object), m_unanswered(unanswered)
    {
    }

    /// How many were done.
    Result<qint64> sendAll(std::vector<PendingWrite> writes);

private:
    Result<qint64> send(std::span<const PendingWrite> batch);
    Result<void> journal(std::span<const PendingWrite> batch);
    Result<qint64> settleFailedBatch(std::span<const PendingWrite> batch, const Error &error);

    RoundContext &m_context;
    Reconciler &m_reconciler;
    const ObjectMap &m_object;
    int &m_unanswered;
};

} // namespace satchel::sync
