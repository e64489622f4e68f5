// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PushSender.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QJsonDocument>

namespace satchel::sync {

namespace {

constexpr int mostUnanswered = 3; // of a round; then the remote is left alone for a while

} // namespace

/// One kind to a batch. What failed before goes alone, so that it cannot hold the others up.
Result<qint64> PushSender::sendAll(std::vector<PendingWrite> writes)
{
    std::ranges::stable_sort(
        writes, {}, [](const PendingWrite &one) { return std::pair(one.waiting.attempts > 0, one.write.kind); });
    qint64 done = 0;
    for (std::span<const PendingWrite> rest = writes; !rest.empty();) {
        const PendingWrite &first = rest.front();
        size_t size = 1;
        while (size < rest.size() && size < static_cast<size_t>(m_object.batchSize) && first.waiting.attempts == 0
            && rest[size].waiting.attempts == 0 && rest[size].write.kind == first.write.kind)
            ++size;
        done += TRY(send(rest.first(size)));
        rest = rest.subspan(size);
    }
    return done;
}

Result<void> PushSender::journal(std::span<const PendingWrite> batch)
{
    const auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
    for (const auto &[waiting, write, fields, link] : batch) {
        TRY(step->state().intents.add({0, m_object.object, m_object.entity, waiting.record, write.kind, write.remoteId,
            store::encodeValues(fields), m_context.now(), QJsonDocument(write.fields).toJson(QJsonDocument::Compact),
            m_context.clockOffset}));
    }
    return m_context.commit(*step);
}

Result<qint64> PushSender::send(std::span<const PendingWrite> batch)
{
    TRY(journal(batch));
    std::vector<RemoteWrite> writes;
    for (const PendingWrite &one : batch)
        writes.push_back(one.write);
    const auto outcomes = m_context.remote.write(m_object, writes);
    if (!outcomes)
        return settleFailedBatch(batch, outcomes.error());
    if (outcomes->size() != batch.size())
        return fail(Error::Kind::Invalid,
            Reason::tr("the response has %1 results for %2 changes").arg(outcomes->size()).arg(batch.size()),
            m_object.object);
    const auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
    Outcomes recorder(m_context, m_reconciler, m_object);
    for (size_t i = 0; i < batch.size(); ++i) {
        TRY(recorder.record(*step, batch[i], (*outcomes)[i]));
    }
    TRY(m_context.commit(*step));
    TRY(recorder.readAgain());
    const std::vector<PendingWrite> rest = recorder.takeRetriesWithoutRefusedField();
    const qint64 sentRest = TRY(rest.empty() ? Result<qint64>(0) : send(rest));
    return recorder.doneCount() + sentRest;
}

Result<qint64> PushSender::settleFailedBatch(std::span<const PendingWrite> batch, const Error &error)
{
    const bool isUnknown = error.kind == Error::Kind::Unanswered || error.kind == Error::Kind::Invalid
        || error.kind == Error::Kind::Cancelled;
    const auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
    store::SyncState &state = step->state();
    for (const PendingWrite &one : batch) {
        TRY(isUnknown ? state.outbox.retryLater(one.waiting.entity, one.waiting.record, m_context.now())
                      : state.intents.remove(one.waiting.record));
    }
    TRY(m_context.commit(*step));
    if (error.kind == Error::Kind::Refused) { // the account may not write this object; the others go on
        TRY(m_context.state().cursors.finish(m_object.object, error.what));
        return 0;
    }
    if (isUnknown && error.kind != Error::Kind::Cancelled && ++m_unanswered < mostUnanswered)
        return 0;
    return fail(error);
}

} // namespace satchel::sync
