// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RoundContext.h"

#include "store/sync/Approvals.h"
#include "store/sync/ExternalKey.h"
#include "sync/engine/Referrers.h"

namespace satchel::sync {

const ObjectMap *RoundContext::object(const QString &name) const
{
    for (const ObjectMap &map : objects) {
        if (map.object == name)
            return &map;
    }
    return nullptr;
}

Instant RoundContext::retryAt(int attempts) const
{
    constexpr qint64 first = 60'000;
    constexpr qint64 longest = 24 * 3'600'000;
    const qint64 wait = std::min(longest, first << std::clamp(attempts, 0, 11));
    return Instant{now().ms + wait / 2 + std::uniform_int_distribution<qint64>(0, wait / 2)(random)};
}

Result<void> RoundContext::commit(store::SyncTransaction &transaction)
{
    store::SyncRounds rounds(store);
    if (!transaction.changeSet().isNull()) {
        TRY(rounds.addChangeSet(round.number, transaction.changeSet()));
    }
    TRY(rounds.update(round));
    if (logRequests) {
        TRY(logRequests());
    }
    const auto done = transaction.commit();
    return done ? Result<void>() : fail(done.error());
}

Remote::IsAlreadyLinked RoundContext::linkedIn(const ObjectMap &object)
{
    return [this, name = object.object](const QString &remoteId) {
        const auto link = state().links.to(name, remoteId);
        const auto kept = store::Approvals(store, connection.number).keptAs(name, remoteId);
        return !link || *link || !kept || *kept;
    };
}

Result<void> RoundContext::collect()
{
    std::vector<EntityKind> entities = collected.value_or(std::vector<EntityKind>());
    for (const ObjectMap &object : objects) {
        if (!collected && object.isPushed())
            entities.push_back(object.entity);
    }
    auto known = state();
    for (;;) {
        const auto found = TRY(known.outbox.collect(entities));
        for (const auto &[entity, record] : found.restored) {
            TRY(addReferrers(store, objects, known, entity, record));
        }
        if (!found.hasMore)
            return {};
    }
}

Result<RecordId> externalKeyFor(store::SyncState &state, RecordId record, const std::optional<store::Link> &gone)
{
    if (!gone)
        return state.links.identityOf(record);
    const RecordId externalKey = gone->externalKey.isNull() ? record : gone->externalKey;
    return store::isSuccessor(externalKey) ? externalKey : store::successorOf(externalKey);
}

RecordId externalKeyBeside(RecordId record, RecordId externalKey)
{
    const RecordId identity = store::identityFromKey(externalKey);
    return identity == record ? RecordId() : identity;
}

RecordId externalKeyOfUnmarked(const store::Connection &connection, const store::Link &link)
{
    return externalKeyBeside(link.record, store::idOfRemote(connection, link.object, link.remoteId));
}

} // namespace satchel::sync
