// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/InDoubtRecovery.h"

#include "store/sync/ExternalKey.h"
#include "sync/engine/Batches.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/Reconciler.h"
#include "sync/engine/RestoredReview.h"

#include <algorithm>
#include <QJsonDocument>

namespace satchel::sync {

namespace {

/// What of a write arrived is agreed on from now on.
void agree(
    store::Link &link, const Entity &entity, const std::vector<FieldValue> &sent, const std::vector<FieldValue> &theirs)
{
    std::vector<FieldValue> base = store::decodeValues(entity, link.base);
    for (const FieldValue &field : sent) {
        if (std::ranges::find(theirs, field) != theirs.end())
            setValue(base, field.field, field.value);
    }
    link.base = store::encodeValues(base);
}

/// What was emptied on the way to another value, and got no further: we did that, so both sides agree on it.
void agreeOnCleared(store::Link &link, const Entity &entity, const ObjectMap &object,
    const std::vector<FieldValue> &sent, const std::vector<FieldValue> &theirs)
{
    std::vector<FieldValue> base = store::decodeValues(entity, link.base);
    for (const FieldValue &field : sent) {
        const FieldMap *map = object.mapOf(field.field);
        if (map && map->isClearedFirst && isEmpty(valueOf(theirs, field.field)))
            setValue(base, field.field, {});
    }
    link.base = store::encodeValues(base);
}

/// What a create that was found again holds as agreed. Links may go along in requests of their own, and nobody knows
/// whether they were sent: where there is none, none was.
std::vector<FieldValue> arrived(
    const Entity &entity, std::vector<FieldValue> sent, const std::vector<FieldValue> &theirs)
{
    std::erase_if(sent, [&](const FieldValue &field) {
        return entity.find(field.field)->type == FieldType::Reference && isEmpty(valueOf(theirs, field.field));
    });
    return sent;
}

class InDoubtRecovery
{
public:
    InDoubtRecovery(RoundContext &context, const ObjectMap &object)
        : m_context(context), m_object(object), m_entity(context.store.schema().entity(object.entity)),
          m_reconciler(context, object)
    {
    }

    /// All of this object; as many together as one batch holds.
    Result<void> recover(std::vector<store::Intent> intents)
    {
        const auto writes = std::ranges::stable_partition(
            intents, [](const store::Intent &intent) { return intent.kind == Edit::Kind::Create; });
        const std::span<const store::Intent> creates(intents.begin(), writes.begin());
        TRY(inBatches(m_object, creates, [this](Intents batch) { return recoverCreates(batch); }));
        return inBatches(m_object, writes, [this](Intents batch) { return recoverWrites(batch); });
    }

private:
    using Intents = std::span<const store::Intent>;

    QJsonObject sentBy(const store::Intent &intent)
    {
        if (!intent.sent.isEmpty())
            return QJsonDocument::fromJson(intent.sent).object();
        const auto values = store::decodeValues(m_entity, intent.fields);
        QSet<QString> fields;
        for (const FieldValue &value : values)
            fields.insert(value.field);
        return m_reconciler.mapper().toRemote(values, fields).fields;
    }

    Result<InDoubtCreate> lostOf(const store::Intent &intent)
    {
        auto state = m_context.state();
        const auto gone = state.links.of(intent.record);
        const auto externalKey = TRY(
            gone ? externalKeyFor(state, intent.record, *gone) : Result<RecordId>(fail(gone.error())));
        return InDoubtCreate{
            {intent.kind, intent.record, externalKey, {}, {}, sentBy(intent), {}}, intent.sentAt, intent.clockOffset};
    }

    Result<void> recoverCreates(Intents intents)
    {
        std::vector<InDoubtCreate> lost;
        for (const store::Intent &intent : intents) {
            auto one = TRY(lostOf(intent));
            lost.push_back(std::move(one));
        }
        const auto cursor = TRY(m_context.state().cursors.of(m_object.object));
        m_context.remote.setReadPosition(m_object, cursor);
        const auto found = TRY(m_context.remote.find(m_object, lost, m_context.linkedIn(m_object)));
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        for (size_t i = 0; i < intents.size(); ++i) {
            TRY(recoverCreate(*step, intents[i], lost[i].write, found[i]));
        }
        return m_context.commit(*step);
    }

    Result<void> recoverCreate(
        store::SyncTransaction &step, const store::Intent &intent, const RemoteWrite &write, const InDoubtResult &found)
    {
        if (found.state == InDoubtResult::State::TooEarly)
            return {};
        store::SyncState &state = step.state();
        if (found.state == InDoubtResult::State::Found) {
            const auto taken = TRY(state.links.to(m_object.object, found.record.id));
            const auto isKnown = state.others.haveLinked(
                intent.record); // then another Satchel may have made it from there
            if (!isKnown)
                return fail(isKnown.error());
            if (!taken && (!found.isOurs || *isKnown)) {
                RemoteRecord theirs = found.record;
                if (found.isOurs)
                    theirs.key = write.key; // by which it was found
                TRY(m_reconciler.adopt(step, intent.record, theirs));
            } else if (!taken) {
                const auto sent = store::decodeValues(m_entity, intent.fields);
                const auto base = arrived(m_entity, sent, m_reconciler.mapper().toLocal(found.record, sent).values);
                store::Link link{0, m_object.object, m_object.entity, intent.record, found.record.id,
                    store::encodeValues(base), {}, {}, false, {}, externalKeyBeside(intent.record, write.key)};
                if (isAfterRestore(m_context)) // it may have been created with other values than the backup has
                    link.modified = store::Link::neverSeen;
                TRY(state.links.put(link));
                TRY(m_reconciler.reconcile(step, found.record, Trust::Certain));
                ++m_context.round.pushed;
            }
            if (!taken && (*isKnown || store::isSuccessor(write.key))
                && m_context.remote.lacksConditionalWrites()) { // what another Satchel made it with
                auto link = TRY(state.links.of(intent.record));
                if (link && !link->unverifiedSince)
                    link->unverifiedSince = Instant{};
                TRY(link ? state.links.put(*link) : Result<void>());
            }
        }
        return state.intents.remove(intent.record);
    }

    Result<void> recoverWrites(Intents intents)
    {
        QStringList ids;
        for (const store::Intent &intent : intents)
            ids.append(intent.remoteId);
        const auto present = TRY(m_context.remote.read(m_object, ids));
        QStringList deleted;
        for (const store::Intent &intent : intents) {
            if (intent.kind == Edit::Kind::Delete && !findRecord(present, intent.remoteId))
                deleted.append(intent.remoteId);
        }
        const bool mustAsk = !deleted.isEmpty() && m_context.remote.lacksConditionalDeletes();
        const auto last = TRY(
            mustAsk ? m_context.remote.readDeleted(m_object, deleted) : Result<std::vector<RemoteRecord>>());
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        for (const store::Intent &intent : intents) {
            const RemoteRecord *found = findRecord(present, intent.remoteId);
            if (found && !found->problem.isEmpty())
                continue; // stays in doubt until it can be read
            TRY(recoverWrite(*step, intent, found, findRecord(last, intent.remoteId)));
        }
        return m_context.commit(*step);
    }

    /// `present`: what it is now; `last`: what it was when our deletion took it away.
    Result<void> recoverWrite(store::SyncTransaction &step, const store::Intent &intent, const RemoteRecord *present,
        const RemoteRecord *last)
    {
        store::SyncState &state = step.state();
        auto link = state.links.of(intent.record);
        const auto record = m_context.store.get(m_object.entity, intent.record);
        if (!link || !record)
            return fail(!link ? link.error() : record.error());
        if (*link && !(*link)->isTombstone) {
            const bool isOwnDeletion = intent.kind == Edit::Kind::Delete && (last || !record->isDeleted());
            const auto done = present ? recoverPresent(step, intent, **link, *present)
                : isOwnDeletion
                ? m_reconciler.reconcileOwnDeletion(step, **link, last, store::decodeValues(m_entity, intent.fields))
                : state.missing.add(m_object.object, intent.remoteId); // Pull looks again, and asks about very many
            if (!done)
                return done;
        }
        return state.intents.remove(intent.record);
    }

    Result<void> recoverPresent(
        store::SyncTransaction &step, const store::Intent &intent, store::Link &link, const RemoteRecord &theirs)
    {
        if (intent.kind == Edit::Kind::Update) {
            const auto sent = store::decodeValues(m_entity, intent.fields);
            const auto there = m_reconciler.mapper().toLocal(theirs, sent).values;
            agree(link, m_entity, sent, there);
            agreeOnCleared(link, m_entity, m_object, sent, there);
            if (m_context.remote.lacksConditionalWrites() && !link.unverifiedSince)
                link.unverifiedSince = link.modified;
            TRY(step.state().links.put(link));
        }
        return m_reconciler.reconcile(step, theirs, Trust::Certain);
    }

    RoundContext &m_context;
    const ObjectMap &m_object;
    const Entity &m_entity;
    Reconciler m_reconciler;
};

} // namespace

Result<void> recoverInDoubtWrites(RoundContext &context)
{
    const auto intents = context.state().intents.all();
    if (!intents)
        return fail(intents.error());
    for (const ObjectMap &object : context.objects) {
        std::vector<store::Intent> some;
        std::ranges::copy_if(*intents, std::back_inserter(some),
            [&](const store::Intent &intent) { return intent.object == object.object; });
        const bool isAny = !some.empty();
        const auto done = InDoubtRecovery(context, object).recover(std::move(some));
        if (done)
            continue;
        const auto isDenied = isAny && done.error().kind == Error::Kind::Refused ? context.remote.isDenied(object)
                                                                                 : Result<bool>(false);
        if (!isDenied || !*isDenied)
            return isDenied ? done : fail(isDenied.error());
        context.denied.append(object.object); // its intents wait until it may be read again
    }
    return {};
}

} // namespace satchel::sync
