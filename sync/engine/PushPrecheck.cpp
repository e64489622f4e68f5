// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PushPrecheck.h"

#include "store/sync/ExternalKey.h"
#include "sync/engine/Batches.h"

#include <algorithm>

namespace satchel::sync {

namespace {

QStringList remoteIdsOf(std::span<const store::Link> links)
{
    QStringList ids;
    for (const store::Link &link : links)
        ids.append(link.remoteId);
    return ids;
}

Result<void> relink(
    RoundContext &context, const ObjectMap &object, Reconciler &reconciler, std::span<const store::Link> kept)
{
    const auto present = TRY(context.remote.read(object, remoteIdsOf(kept)));
    reconciler.beginStep();
    const auto step = TRY(store::SyncTransaction::begin(context.store, context.connection));
    store::SyncState &state = step->state();
    for (store::Link link : kept) {
        const RemoteRecord *found = findRecord(present, link.remoteId);
        if (found && !found->problem.isEmpty())
            continue;
        const auto ours = TRY(state.links.of(link.record));
        const auto theirs = TRY(state.links.to(link.object, link.remoteId));
        TRY(store::Approvals(context.store, context.connection.number).forgetKept(link.record));
        if (ours || theirs)
            continue; // another record of ours has replaced it
        link.isTombstone = !found; // then it is recreated
        TRY(state.links.put(link));
        TRY(link.isTombstone ? Result<void>() : reconciler.reconcile(*step, *found, Trust::Certain));
    }
    return context.commit(*step);
}

} // namespace

Result<void> relinkRestored(RoundContext &context, const ObjectMap &object)
{
    auto kept = TRY(store::Approvals(context.store, context.connection.number).keptAndWaiting(object.object));
    std::erase_if(kept, [&](const store::Link &link) {
        const auto record = context.store.get(link.entity, link.record);
        return !record || record->isDeleted();
    });
    Reconciler reconciler(context, object);
    return inBatches(
        object, kept, [&](std::span<const store::Link> batch) { return relink(context, object, reconciler, batch); });
}

Result<void> PushPrecheck::readBeforeWriting(
    PushGather &gather, std::span<const store::OutboxEntry> page, bool alsoAtLive)
{
    auto state = m_context.state();
    std::vector<store::Link> links;
    for (const store::OutboxEntry &waiting : page) {
        if (TRY(state.intents.has(waiting.record)))
            continue; // recovery reads it, and then looks up what the write in doubt replaced
        auto link = TRY(state.links.of(waiting.record));
        if (link && link->object == m_object.object && (link->isTombstone || alsoAtLive || link->isToBeCompared()))
            links.push_back(std::move(*link));
    }
    return inBatches(m_object, links, [&](std::span<const store::Link> batch) { return readAgain(gather, batch); });
}

Result<void> PushPrecheck::readAgain(PushGather &gather, std::span<const store::Link> links)
{
    const auto records = TRY(m_context.remote.read(m_object, remoteIdsOf(links)));
    const auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
    for (const RemoteRecord &record : records) {
        TRY(m_reconciler.reconcile(*step, record, Trust::Certain));
        if (record.problem.isEmpty())
            gather.noteSeen(record);
    }
    for (const store::Link &link : links) {
        if (link.isTombstone || findRecord(records, link.remoteId))
            continue;
        gather.noteAbsent(link.remoteId);
        TRY(step->state().missing.add(m_object.object, link.remoteId));
    }
    return m_context.commit(*step);
}

Result<void> PushPrecheck::adoptThoseThere(std::vector<PendingWrite> &writes)
{
    const auto creates = TRY(createsOfOthers(writes));
    return inBatches(
        m_object, creates, [&](std::span<const InDoubtCreate> batch) { return adoptFound(writes, batch); });
}

Result<std::vector<InDoubtCreate>> PushPrecheck::createsOfOthers(std::span<const PendingWrite> writes)
{
    std::vector<InDoubtCreate> creates;
    for (const auto &[waiting, write, fields, link] : writes) {
        const bool isKnown = TRY(write.kind != Edit::Kind::Create
                ? Result<bool>(false)
                : m_context.state().others.haveLinked(waiting.record));
        const auto keys = TRY(isKnown ? keysOfOthers(write.key) : Result<std::vector<RecordId>>());
        for (const RecordId key : keys) {
            creates.push_back({write, m_context.now()});
            creates.back().write.key = key;
        }
    }
    return creates;
}

/// Where another Satchel's create would not be noticed by ours. It recreated the record, or had never heard that it was
/// deleted there: then it has the first key.
Result<std::vector<RecordId>> PushPrecheck::keysOfOthers(RecordId key)
{
    const RecordId identity = store::identityFromKey(key);
    const bool mayHarm = TRY(m_context.remote.createsOverwrite(m_object));
    if (mayHarm)
        return std::vector<RecordId>{store::successorOf(identity), identity};
    return store::isSuccessor(key) ? std::vector<RecordId>{identity} : std::vector<RecordId>();
}

Result<void> PushPrecheck::adoptFound(std::vector<PendingWrite> &writes, std::span<const InDoubtCreate> creates)
{
    const auto isAlreadyLinked = m_context.linkedIn(m_object);
    const auto found = TRY(m_context.remote.find(m_object, creates, isAlreadyLinked));
    const auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
    for (size_t i = 0; i < creates.size(); ++i) {
        const RemoteRecord &there = found[i].record;
        if (found[i].state != InDoubtResult::State::Found || there.isDeleted || isAlreadyLinked(there.id))
            continue;
        const auto write = std::ranges::find(
            writes, creates[i].write.record, [](const PendingWrite &one) { return one.waiting.record; });
        if (write == writes.end()) // there are two of it
            continue;
        TRY(m_reconciler.adopt(*step, creates[i].write.record, there));
        writes.erase(write);
    }
    return m_context.commit(*step);
}

} // namespace satchel::sync
