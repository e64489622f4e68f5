// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/PullGather.h"

#include "store/privacy/ErasedAddresses.h"
#include "store/privacy/ErasedRecords.h"
#include "store/sync/Approvals.h"
#include "store/sync/ExternalKey.h"
#include "store/sync/OtherConnections.h"
#include "sync/engine/FieldValues.h"

namespace satchel::sync {

PullGather::PullGather(RoundContext &context, const ObjectMap &object)
    : m_context(context), m_object(object), m_entity(context.store.schema().entity(object.entity)),
      m_state(context.store, context.connection.number),
      m_rules(rulesOf(object, m_entity, context.systemName(), context.policy)),
      m_references(context.store, context.connection.number), m_mapper(context.store.schema(), object, m_references)
{
}

void PullGather::forget()
{
    m_references.forget();
    m_isNothingPending = false;
    m_isAnyErased.reset();
}

Result<PullFacts> PullGather::facts(const RemoteRecord &theirs, Trust trust, bool mayDefer)
{
    PullFacts facts{theirs, m_object.object, trust, mayDefer};
    facts.link = TRY(m_state.links.to(m_object.object, theirs.id));
    if (!facts.link && !theirs.isDeleted) {
        TRY(readHolders(facts));
        facts.mayBeRenamed = mayDefer && TRY(mayBeRenamed());
    }
    if (identify(facts) == Identity::New) {
        TRY(readMatch(facts));
    }
    if (const auto record = counterpartOf(facts)) {
        TRY(readCounterpart(facts, *record));
    }
    return facts;
}

Result<PullFacts> PullGather::factsOfKnown(RecordId record, const RemoteRecord &theirs)
{
    PullFacts facts{theirs, m_object.object};
    facts.known = record;
    TRY(readCounterpart(facts, record));
    return facts;
}

/// A remote that gives records other ids ("renames") tells the former one only to whoever asks by it. Where nothing was
/// linked, nothing was renamed.
Result<bool> PullGather::mayBeRenamed()
{
    if (!m_mayBeRenamed && m_object.wire.value("renames"_L1).toBool())
        m_mayBeRenamed = TRY(m_state.links.liveCount(m_object.object)) > 0;
    return m_mayBeRenamed.value_or(false);
}

Result<void> PullGather::readHolders(PullFacts &facts)
{
    const RemoteRecord &theirs = facts.theirs;
    store::Approvals approvals(m_context.store, m_context.connection.number);
    const RecordId identity = store::identityFromKey(theirs.key);
    facts.isKeptThere = TRY(approvals.keptAs(m_object.object, theirs.id)).has_value()
        || TRY(wasErased(theirs, identity));
    if (facts.isKeptThere)
        return {};
    const auto named = TRY(
        identity.isNull() ? Result<std::optional<RecordId>>() : m_state.links.recordOf(m_object.entity, identity));
    if (named)
        facts.byKey = TRY(holder(*named));
    facts.pending = TRY(pending(theirs.id));
    return {};
}

/// By its place at the remote, by the key that every Satchel knows it by, or by its addresses: another system, or a new
/// connection, has the person under another id. Who was made there after the erasure is somebody new. Mostly nobody was
/// erased, and then it is asked once in a step.
Result<bool> PullGather::wasErased(const RemoteRecord &theirs, RecordId identity)
{
    store::Database &database = m_context.store.database();
    if (!m_isAnyErased)
        m_isAnyErased = TRY(store::isAnyErased(database));
    if (!*m_isAnyErased)
        return false;
    const bool isErasedRecord = TRY(store::isErased(
                                    database, store::idOfRemote(m_context.connection, m_object.object, theirs.id)))
        || (!identity.isNull() && TRY(store::isErased(database, identity)));
    if (isErasedRecord || !m_entity.isPerson)
        return isErasedRecord;
    return store::isErasedPerson(m_context.store, m_mapper.toLocal(theirs).values, theirs.created);
}

Result<void> PullGather::readMatch(PullFacts &facts)
{
    const RemoteRecord &theirs = facts.theirs;
    facts.values = m_mapper.toLocal(theirs);
    // Records of ours without a counterpart wait to get one: where none waits, none can match.
    if (facts.pending.hasOutboxEntry || !m_object.isPushed()) {
        facts.match = TRY(findMatch(m_context, m_object, theirs, facts.values.values));
        if (facts.match.record)
            facts.evidence = asProposed(m_context.store, m_object, theirs, facts.values.values, facts.match);
    }
    if (identify(facts) != Identity::New)
        return {};
    const RecordId identity = facts.byKey ? RecordId() : store::identityFromKey(theirs.key);
    facts.newId = identity.isNull() ? store::idOfRemote(m_context.connection, m_object.object, theirs.id) : identity;
    if (!isHere(facts.newId)) // nearly always
        return {};
    facts.byId = TRY(holder(facts.newId));
    if (facts.byId->isLinked())
        facts.freshId = m_context.store.newId();
    return {};
}

bool PullGather::isHere(RecordId record)
{
    return m_context.store.get(m_object.entity, record).has_value();
}

Result<Holder> PullGather::holder(RecordId record)
{
    Holder holder{record, isHere(record)};
    holder.link = TRY(m_state.links.of(record));
    if (!holder.isLinked())
        return holder;
    holder.title = m_context.store.title(m_object.entity, record);
    holder.hasOtherSystems = TRY(m_state.others.any());
    return holder;
}

/// Mostly nothing is, of any record, and then it is asked once in a step: what the step itself adds concerns records
/// that are linked by then.
Result<store::Pending> PullGather::pending(const QString &remoteId)
{
    if (m_isNothingPending)
        return store::Pending();
    const auto found = TRY(m_state.pending(m_object.object, m_object.entity, remoteId));
    m_isNothingPending = !found.hasInDoubtCreate && !found.hasOutboxEntry && !found.isAnyParked;
    return found;
}

Result<void> PullGather::readCounterpart(PullFacts &facts, RecordId record)
{
    facts.counterpart.emplace();
    Counterpart &counterpart = *facts.counterpart;
    if (facts.link) {
        counterpart.link = *facts.link;
        counterpart.base = store::decodeValues(m_entity, counterpart.link.base);
        forgetAgreed(counterpart);
        counterpart.values = m_mapper.toLocal(facts.theirs, counterpart.base);
        if (isOldCopy(facts))
            return {};
        if (store::identityFromKey(facts.theirs.key).isNull())
            counterpart.link.externalKey = externalKeyOfUnmarked(m_context.connection, counterpart.link);
        const Record ours = TRY(m_context.store.get(m_object.entity, record));
        return readOurs(facts, ours);
    }
    const Record ours = TRY(m_context.store.get(m_object.entity, record));
    counterpart.link = TRY(newLink(record, ours, facts.theirs));
    counterpart.base = store::decodeValues(m_entity, counterpart.link.base);
    counterpart.values = m_mapper.toLocal(facts.theirs, counterpart.base);
    counterpart.isWantedBack = ours.isDeleted() && store::isSuccessor(facts.theirs.key)
        && !editsIn(m_mapper.toLocal(facts.theirs).values, {}, m_rules).empty();
    return readOurs(facts, ours);
}

void PullGather::forgetAgreed(Counterpart &counterpart) const
{
    if (!m_forgotten)
        return;
    counterpart.link.modified = store::Link::neverSeen;
    std::erase_if(counterpart.base, [this](const FieldValue &value) { return m_forgotten->contains(value.field); });
}

Result<void> PullGather::readOurs(PullFacts &facts, const Record &record)
{
    Counterpart &counterpart = *facts.counterpart;
    counterpart.isDeleted = record.isDeleted();
    counterpart.isErased = record.isDeleted() && TRY(store::isErased(m_context.store.database(), record.id));
    counterpart.isWantedBack = counterpart.isWantedBack && !counterpart.isErased;
    counterpart.conflicts = TRY(conflicts(counterpart.link.record));
    const std::vector<FieldValue> mine = m_mapper.valuesOf(record);
    counterpart.fields.reserve(counterpart.values.values.size());
    for (const FieldValue &theirs : counterpart.values.values) {
        auto field = TRY(fieldFacts(theirs, mine, facts));
        counterpart.fields.push_back(std::move(field));
    }
    return m_context.precedence.isEmpty() ? Result<void>() : readStandings(counterpart);
}

/// Who leads for a field matters only where the values differ: then the other connections are asked for once.
Result<void> PullGather::readStandings(Counterpart &counterpart)
{
    const store::Holding own{m_context.connection.number, m_object.object};
    std::optional<std::vector<store::Holding>> others;
    for (FieldFacts &field : counterpart.fields) {
        if (!field.state.isPulled || field.state.mine == field.state.theirs)
            continue;
        if (!others)
            others = TRY(store::OtherConnections(m_context.store, own.connection).holding(counterpart.link.record));
        field.standing = m_context.precedence.of(own, *others, field.field);
    }
    return {};
}

Result<FieldFacts> PullGather::fieldFacts(
    const FieldValue &theirs, const std::vector<FieldValue> &allMine, const PullFacts &facts)
{
    const Counterpart &counterpart = *facts.counterpart;
    const QString &field = theirs.field;
    const Value &mine = valueOf(allMine, field);
    const bool isTaken = m_rules.taken.contains(field) && (isEmpty(mine) || !m_rules.filled.contains(field));
    FieldFacts known{field,
        {valueOf(counterpart.base, field), mine, theirs.value, isTaken, m_rules.sent.contains(field)},
        hasField(counterpart.base, field)};
    FieldPlan plan = planField(mergedState(known, counterpart.link, facts.theirs), Winner::Undecided);
    if (plan.isConflict && isDoneThere(field, allMine, facts.theirs)) {
        known.state.theirs = mine;
        plan = planField(mergedState(known, counterpart.link, facts.theirs), Winner::Undecided);
    }
    if (plan.isConflict && !known.isAgreedOn && counterpart.link.number != 0) {
        known.isUnsendable = cannotBeSent(field, allMine);
        plan = planField(mergedState(known, counterpart.link, facts.theirs), Winner::Undecided);
    }
    const RecordId record = counterpart.link.record;
    if (plan.isConflict && m_rules.policy == ConflictPolicy::Newest) {
        const auto changed = TRY(m_state.history.changedAt(m_object.entity, record, field));
        known.changedHere = {changed.value_or(Instant{}).ms + m_context.clockOffset.value_or(0)};
    }
    if (plan.takes && !plan.isConflict)
        known.isOscillating = TRY(m_state.history.isOscillating(m_object.entity, record, field, mine, theirs.value));
    return known;
}

/// What the remote accepts from no program a person does there too. Then both sides say the same, although another
/// value of ours shares the remote value: an objection here is an opt-out there, and stays an objection.
bool PullGather::isDoneThere(
    const QString &field, const std::vector<FieldValue> &allMine, const RemoteRecord &theirs) const
{
    const FieldMap *map = m_object.mapOf(field);
    return map && map->accepted && valueOf(m_mapper.toLocal(theirs, allMine).values, field) == valueOf(allMine, field);
}

/// Ours has no place there: an owner who is no user of the other system. What only waits for another record to be sent
/// will have one.
bool PullGather::cannotBeSent(const QString &field, const std::vector<FieldValue> &allMine) const
{
    const FieldMap *map = m_object.mapOf(field);
    const auto problems = m_mapper.toRemote(allMine, {field}).problems;
    return std::ranges::any_of(problems, [&](const MappingProblem &problem) {
        const auto target = std::ranges::find(m_context.objects, map ? map->target : QString(), &ObjectMap::object);
        const bool isSentLater = problem.isMissingReference && target != m_context.objects.end() && target->isPushed();
        return map && map->locals.contains(problem.field) && !isSentLater;
    });
}

/// Of a record that nothing is agreed on yet, or what a predecessor at the remote had agreed on.
Result<store::Link> PullGather::newLink(RecordId record, const Record &ours, const RemoteRecord &theirs)
{
    const RecordId identity = store::identityFromKey(theirs.key);
    store::Link link{0, m_object.object, m_object.entity, record, theirs.id, "{}", {}, {}, false, {},
        externalKeyBeside(record,
            identity.isNull() ? store::idOfRemote(m_context.connection, m_object.object, theirs.id) : identity)};
    // Our own create arrived late. Where it was deleted here meanwhile, only an edit there brings it back.
    if (theirs.key == record && ours.isDeleted()) {
        const auto base = TRY(baseOfCreate(ours, theirs));
        link.base = store::encodeValues(base);
    }
    if (store::isSuccessor(theirs.key)) {
        const auto base = TRY(baseOfTombstone(record, theirs));
        link.base = store::encodeValues(base);
    }
    return link;
}

/// Values that it had at some time may have been sent; another one is from another Satchel, which made the record there
/// after somebody had edited it.
Result<std::vector<FieldValue>> PullGather::baseOfCreate(const Record &ours, const RemoteRecord &theirs)
{
    std::vector<FieldValue> base = m_mapper.valuesOf(ours);
    for (const FieldValue &value : m_mapper.toLocal(theirs, base).values) {
        if (value.value != valueOf(base, value.field)
            && TRY(m_state.history.hadValue(m_object.entity, ours.id, value.field, value.value)))
            setValue(base, value.field, value.value);
    }
    return base;
}

/// Without it a value that nobody edited here would dispute with the newer one. What the new record does not hold may
/// be what its maker does not exchange: nothing is agreed on about that.
Result<std::vector<FieldValue>> PullGather::baseOfTombstone(RecordId record, const RemoteRecord &theirs)
{
    const auto gone = TRY(m_state.links.of(record));
    if (!gone || !gone->isTombstone || gone->object != m_object.object)
        return std::vector<FieldValue>();
    std::vector<FieldValue> base = store::decodeValues(m_entity, gone->base);
    const LocalValues values = m_mapper.toLocal(theirs, base);
    std::erase_if(base, [&](const FieldValue &agreed) {
        return hasField(values.values, agreed.field) && isEmpty(valueOf(values.values, agreed.field));
    });
    return base;
}

Result<DeletionFacts> PullGather::deletionFacts(const store::Link &link)
{
    const Record record = TRY(m_context.store.get(m_object.entity, link.record));
    const std::vector<FieldValue> mine = m_mapper.valuesOf(record);
    Differences differences = TRY(this->differences(link, mine));
    // A link that fell away with the record at its other end is nobody's edit.
    differences.fields.removeIf(
        [&](const QString &field) { return isEmpty(valueOf(mine, field)) && !isEmpty(record.value(field)); });
    DeletionFacts facts{
        link, record.isDeleted(), !differences.fields.isEmpty(), false, {}, std::move(differences.editedAgain)};
    facts.isOscillating = TRY(m_state.history.isOscillating(m_object.entity, link.record));
    facts.openConflicts = TRY(openConflicts(link.record));
    return facts;
}

Result<OwnDeletionFacts> PullGather::ownDeletionFacts(
    const store::Link &link, const RemoteRecord *last, const std::vector<FieldValue> &seen)
{
    auto base = store::decodeValues(m_entity, link.base);
    for (const FieldValue &value : seen)
        setValue(base, value.field, value.value);
    const Record mine = TRY(m_context.store.get(m_object.entity, link.record));
    OwnDeletionFacts facts{link, mine.isDeleted(), {}, {}};
    facts.openConflicts = TRY(openConflicts(link.record));
    if (TRY(store::isErased(m_context.store.database(), link.record)))
        return facts; // whatever was written there last, the person stays erased
    if (last) // two states can have the same version
        facts.lastEdits = editsIn(m_mapper.toLocal(*last, base).values, base, m_rules);
    return facts;
}

Result<Differences> PullGather::differences(const store::Link &link, const std::vector<FieldValue> &mine)
{
    const std::vector<FieldValue> base = store::decodeValues(m_entity, link.base);
    Differences differences = differencesOf(mine, base, m_rules.sent, {});
    if (differences.fields.isEmpty())
        return differences;
    const auto open = TRY(openConflicts(link.record));
    return differencesOf(mine, base, m_rules.sent, open);
}

Result<std::vector<store::Conflict>> PullGather::conflicts(RecordId record)
{
    auto conflicts = TRY(store::Conflicts(m_context.store).ofRecord(record));
    std::erase_if(
        conflicts, [&](const store::Conflict &conflict) { return conflict.connection != m_context.connection.number; });
    return conflicts;
}

Result<std::vector<store::Conflict>> PullGather::openConflicts(RecordId record)
{
    auto open = TRY(conflicts(record));
    std::erase_if(open, [](const store::Conflict &conflict) { return !conflict.isOpen; });
    return open;
}

} // namespace satchel::sync
