// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Reconciler.h"

#include "domain/Reason.h"
#include "store/sync/Approvals.h"
#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/Matching.h"
#include "sync/engine/Referrers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Concerns one record only; anything else ends the step.
bool isOfRecord(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict;
}

bool hasField(const std::vector<FieldValue> &values, const QString &field)
{
    return std::ranges::find(values, field, &FieldValue::field) != values.end();
}

/// For an order of values that every Satchel knows; a reference has no text.
QByteArray asBytes(const QString &field, const Value &value)
{
    const std::vector<FieldValue> values(1, FieldValue{field, value});
    return store::encodeValues(values);
}

} // namespace

Reconciler::Reconciler(RoundContext &context, const ObjectMap &object)
    : m_context(context), m_object(object), m_entity(context.store.schema().entity(object.entity)),
      m_references(context.store, context.connection.number), m_mapper(context.store.schema(), object, m_references),
      m_label(u"Changes from %1"_s.arg(context.connection.name))
{
    for (const FieldMap &map : object.fields) {
        for (const QString &field : map.locals) {
            if (object.isPulled() && (map.direction == Direction::Both || map.direction == Direction::Pull))
                m_takenFields.insert(field);
            if (object.isPushed() && (map.direction == Direction::Both || map.direction == Direction::Push))
                (map.isOnce ? m_onceFields : m_sentFields).insert(field);
        }
    }
}

Result<void> Reconciler::take(store::SyncTransaction &step, const RemoteRecord &theirs, Trust trust)
{
    auto link = step.state().linkTo(m_object.object, theirs.id);
    if (!link)
        return fail(link.error());
    if (theirs.isDeleted) // never believed at once: Deletions looks again
        return *link && !(*link)->isTombstone ? step.state().addMissingCandidate(m_object.object, theirs.id)
                                              : Result<void>();
    if (!*link) {
        const auto kept = store::Approvals(m_context.store, m_context.connection.number)
                              .keptAs(m_object.object, theirs.id);
        if (!kept || *kept)
            return kept ? Result<void>() : fail(kept.error()); // it was deleted here, and is to stay there
        return takeNew(step, theirs, trust);
    }
    if ((*link)->isTombstone && trust != Trust::Certain) {
        return doubt(step, theirs.id, m_doubtful);
    }
    return merge(step, std::move(**link), theirs, trust);
}

void Reconciler::beginStep()
{
    m_references.forget();
    m_isNothingPending = false;
}

/// Mostly nothing is, of any record, and then it is asked once in a step: what the step itself adds concerns records
/// that are linked by then.
Result<store::SyncState::Pending> Reconciler::pending(store::SyncState &state, const QString &remoteId)
{
    if (m_isNothingPending)
        return store::SyncState::Pending();
    auto found = state.pending(m_object.object, m_object.entity, remoteId);
    if (found)
        m_isNothingPending = !found->hasInDoubtCreate && !found->hasOutboxEntry && !found->isAnyParked;
    return found;
}

Result<void> Reconciler::doubt(store::SyncTransaction &step, const QString &remoteId, QStringList &list)
{
    list.append(remoteId);
    m_isNothingPending = false;
    return step.state().parkRemote({m_object.object, remoteId, {}, {}, {}, 0, m_context.now(),
        Reason::tr("will be read again with the next sync")});
}

/// The record of ours that the remote one is, by the external key it bears, and its link here.
Result<Reconciler::KeyHolder> Reconciler::holderOfKey(store::SyncState &state, RecordId identity)
{
    const auto record = identity.isNull() ? Result<std::optional<RecordId>>()
                                          : state.recordOf(m_object.entity, identity);
    if (!record)
        return fail(record.error());
    if (!*record)
        return KeyHolder();
    auto link = state.linkOf(**record);
    if (!link)
        return fail(link.error());
    const bool isHere = m_context.store.get(m_object.entity, **record).has_value();
    return KeyHolder{*record, std::move(*link), isHere};
}

Result<void> Reconciler::takeNew(store::SyncTransaction &step, const RemoteRecord &theirs, Trust trust)
{
    const RecordId identity = store::identityFromKey(theirs.key);
    const auto holder = TRY(holderOfKey(step.state(), identity));
    const bool isTwin = holder.link && !holder.link->isTombstone; // already linked to another remote record
    if (holder.isHere && !isTwin)
        return trust == Trust::Hint ? doubt(step, theirs.id, m_doubtful) : adopt(step, *holder.record, theirs);
    // One of our own creates whose answer was lost may be this very record: wait until that is known.
    const auto pending = TRY(this->pending(step.state(), theirs.id));
    if (pending.hasInDoubtCreate)
        return step.state().parkRemote({m_object.object, theirs.id, {}, {}, {}, 0, m_context.now(),
            Reason::tr("an earlier change is still unanswered; "
                       "Satchel checks it with the next sync")});
    if (trust == Trust::Hint)
        return doubt(step, theirs.id, m_doubtful);
    if (isTwin && holder.link->object == m_object.object) {
        if (m_mayDefer)
            return defer(step, theirs.id, {holder.link->remoteId});
        const auto isParked = quarantineDuplicate(step, theirs, *holder.record);
        if (!isParked || *isParked)
            return isParked ? Result<void>() : fail(isParked.error());
    }
    LocalValues values = m_mapper.toLocal(theirs);
    const bool mayMatch = pending.hasOutboxEntry || !m_object.isPushed(); // ours without a counterpart wait to get one
    const auto match = mayMatch ? findMatch(m_context, m_object, theirs, values.values) : Match();
    if (!match)
        return fail(match.error());
    if (match->record) {
        store::Matches matches(m_context.store, m_context.connection.number);
        const auto noted = matches.propose(
            asProposed(m_context.store, m_object, theirs, values.values, *match)); // the link's reason
        return noted ? adopt(step, *match->record, theirs) : noted;
    }
    if (match->taken.empty() || !m_mayDefer)
        return create(step, theirs, std::move(values), holder.record ? RecordId() : identity, pending.isParked);
    QStringList taken;
    for (const store::Link &link : match->taken)
        taken.append(link.remoteId);
    return defer(step, theirs.id, taken);
}

/// Where several systems meet, a second one of a record would come back from the next system as a third: it is parked
/// and reported. With one system alone it is a record like any other, and false.
Result<bool> Reconciler::quarantineDuplicate(store::SyncTransaction &step, const RemoteRecord &theirs, RecordId record)
{
    const auto areSeveral = step.state().hasOthers();
    if (!areSeveral || !*areSeveral)
        return areSeveral;
    const QString reason = Reason::tr("it is a duplicate of \"%1\": merge or delete one of them in the other system")
                               .arg(m_context.store.title(m_object.entity, record));
    const auto done = step.state().parkRemote(
        {m_object.object, theirs.id, {}, {}, {}, 0, m_context.retryAt(1), reason});
    return done ? Result<bool>(true) : fail(done.error());
}

/// Another Satchel may have recreated what was deleted there and edited here: first it is looked what of that is gone.
Result<void> Reconciler::defer(store::SyncTransaction &step, const QString &remoteId, const QStringList &predecessors)
{
    for (const QString &predecessor : predecessors) {
        TRY(step.state().addMissingCandidate(m_object.object, predecessor));
    }
    return doubt(step, remoteId, m_deferred);
}

/// Its id is the same at every Satchel, so that what two of them send on to a third system is one record there: the one
/// it is marked with, or one made of its name.
Result<void> Reconciler::create(
    store::SyncTransaction &step, const RemoteRecord &theirs, LocalValues values, RecordId identity, bool wasParked)
{
    std::vector<FieldValue> given = m_object.constants;
    std::vector<FieldValue> base;
    given.reserve(given.size() + values.values.size());
    base.reserve(values.values.size() + values.problems.size());
    for (FieldValue &value : values.values) {
        if (m_takenFields.contains(value.field))
            given.push_back(value);
        base.push_back(std::move(value));
    }
    const size_t before = step.changes().size();
    RecordId id = identity.isNull() ? store::idOfRemote(m_context.connection, m_object.object, theirs.id) : identity;
    auto made = step.apply(Edit::create(m_object.entity, id, given), m_label);
    if (!made && made.error().kind == Error::Kind::Conflict) { // it has been here before
        const auto link = step.state().linkOf(id);
        if (!link)
            return fail(link.error());
        if (!*link || (*link)->isTombstone)
            return adopt(step, id, theirs);
        const auto isParked = quarantineDuplicate(step, theirs, id);
        if (!isParked || *isParked)
            return isParked ? Result<void>() : fail(isParked.error());
        id = m_context.store.newId();
        made = step.apply(Edit::create(m_object.entity, id, std::move(given)), m_label);
    }
    if (!made) {
        if (!isOfRecord(made.error()))
            return fail(made.error());
        m_isNothingPending = false;
        return step.state().parkRemote(
            {m_object.object, theirs.id, {}, {}, {}, 0, m_context.retryAt(1), toText(made.error())});
    }
    ++m_context.round.pulled;
    const auto &born = step.changes()[before].created;
    // What the rules of the house put where theirs cannot be read yet is nobody's edit: theirs replaces it.
    for (const MappingProblem &problem : values.problems) {
        if (m_takenFields.contains(problem.field))
            setValue(base, problem.field, valueOf(born, problem.field));
    }
    store::Link link{0, m_object.object, m_object.entity, id, theirs.id, store::encodeValues(base), theirs.version,
        theirs.modified, false, {}, externalKeyBeside(id, theirs.key)};
    TRY(step.state().put(link));
    // What else they added is ours to send.
    const bool hasMore = std::ranges::any_of(born, [&](const FieldValue &value) {
        return m_sentFields.contains(value.field) && value.value != valueOf(base, value.field);
    });
    if (hasMore) {
        TRY(step.state().addToOutbox(m_object.entity, id));
    }
    return wasParked || !values.problems.empty() ? parkProblems(step, theirs, id, values.problems) : Result<void>();
}

Result<void> Reconciler::adopt(store::SyncTransaction &step, RecordId record, const RemoteRecord &theirs)
{
    const RecordId identity = store::identityFromKey(theirs.key);
    store::Link link{0, m_object.object, m_object.entity, record, theirs.id, "{}", {}, {}, false, {}, {}};
    link.externalKey = externalKeyBeside(
        record, identity.isNull() ? store::idOfRemote(m_context.connection, m_object.object, theirs.id) : identity);
    if (theirs.key == record) {
        // Our own create arrived late. Where it was deleted here meanwhile, only an edit there brings it back.
        const auto mine = m_context.store.get(m_object.entity, record);
        if (!mine)
            return fail(mine.error());
        if (mine->isDeleted())
            link.base = store::encodeValues(m_mapper.valuesOf(*mine));
    }
    if (store::isSuccessor(theirs.key)) {
        const auto base = baseOfTombstone(step.state(), record, theirs);
        const auto mine = m_context.store.get(m_object.entity, record);
        if (!base || !mine)
            return fail(!base ? base.error() : mine.error());
        link.base = store::encodeValues(*base);
        // Whoever made it anew wanted it to be there, also where it holds nothing new.
        const bool isWanted = mine->isDeleted() && !editsIn(m_mapper.toLocal(theirs), {}).empty();
        TRY(isWanted ? restoreHere(step, link) : Result<void>());
    }
    return merge(step, std::move(link), theirs, Trust::Certain);
}

/// Without it a value that nobody edited here would dispute with the newer one. What the new record does not hold may
/// be what its maker does not exchange: nothing is agreed on about that.
Result<std::vector<FieldValue>> Reconciler::baseOfTombstone(
    store::SyncState &state, RecordId record, const RemoteRecord &theirs)
{
    const auto gone = state.linkOf(record);
    if (!gone)
        return fail(gone.error());
    if (!*gone || !(*gone)->isTombstone || (*gone)->object != m_object.object)
        return std::vector<FieldValue>();
    std::vector<FieldValue> base = store::decodeValues(m_entity, (*gone)->base);
    const LocalValues values = m_mapper.toLocal(theirs, base);
    std::erase_if(base, [&](const FieldValue &agreed) {
        const auto there = std::ranges::find(values.values, agreed.field, &FieldValue::field);
        return there != values.values.end() && isEmpty(there->value);
    });
    return base;
}

/// A link that fell away with the record at its other end is nobody's edit and brings nothing back.
std::vector<FieldValue> Reconciler::editsIn(const LocalValues &theirs, const std::vector<FieldValue> &base) const
{
    std::vector<FieldValue> edits;
    std::ranges::copy_if(theirs.values, std::back_inserter(edits), [&](const FieldValue &value) {
        return m_takenFields.contains(value.field) && value.value != valueOf(base, value.field)
            && !(isEmpty(value.value) && m_entity.find(value.field)->type == FieldType::Reference);
    });
    return edits;
}

/// What a server gives a record that we made, an owner perhaps, or makes of what we sent, is nobody's edit and brings
/// nothing back, as long as nobody has changed it since. What is known to be empty there and is not any more was
/// somebody's.
bool Reconciler::isEditedThere(const store::Link &link, const RemoteRecord &theirs, const LocalValues &values) const
{
    const bool isArriving = link.number == 0;
    if (isArriving && theirs.isAsMade() && theirs.key == link.record)
        return false;
    const std::vector<FieldValue> base = store::decodeValues(m_entity, link.base);
    std::vector<FieldValue> edits = editsIn(values, base);
    const bool isAsWeLeftIt = !theirs.version.isEmpty() && theirs.version == link.version;
    if (!isArriving && (isAsWeLeftIt || theirs.isAsMade())) {
        std::erase_if(edits, [&](const FieldValue &value) {
            return !hasField(base, value.field) || (theirs.isAsMade() && !isEmpty(valueOf(base, value.field)));
        });
    }
    return !edits.empty();
}

std::vector<FieldValue> Reconciler::fillings(const store::Link &link, const RemoteRecord &theirs) const
{
    const std::vector<FieldValue> base = store::decodeValues(m_entity, link.base);
    std::vector<FieldValue> values = m_mapper.toLocal(theirs, base).values;
    std::erase_if(values, [&](const FieldValue &value) {
        return isEmpty(value.value) || !m_takenFields.contains(value.field) || hasField(base, value.field);
    });
    return values;
}

Result<void> Reconciler::merge(store::SyncTransaction &step, store::Link link, const RemoteRecord &theirs, Trust trust)
{
    const std::vector<FieldValue> base = store::decodeValues(m_entity, link.base);
    LocalValues values = m_mapper.toLocal(theirs, base);
    const bool isEdited = std::ranges::any_of(values.values, [&](const FieldValue &value) {
        return m_takenFields.contains(value.field) && value.value != valueOf(base, value.field);
    });
    if (trust != Trust::Certain && theirs.modified <= link.modified) {
        // An old copy, or a clock that was set back: reading by id tells.
        return isEdited ? doubt(step, theirs.id, m_doubtful) : Result<void>();
    }
    const auto mine = m_context.store.get(m_object.entity, link.record);
    if (!mine)
        return fail(mine.error());
    const bool isPersonsEdit = isEdited && isEditedThere(link, theirs, values);
    if (mine->isDeleted() && !link.isTombstone
        && mergePresence(Presence::Deleted, isPersonsEdit ? Presence::Edited : Presence::Unchanged)
            == RecordOutcome::DeleteThere) {
        link.version = theirs.version;
        link.modified = theirs.modified;
        TRY(step.state().put(link));
        return step.state().addToOutbox(m_object.entity, link.record);
    }
    if (mine->isDeleted()) {
        TRY(restoreHere(step, link));
    }
    link.isTombstone = false;
    return takeEdit(step, link, *mine, theirs, std::move(values));
}

Result<void> Reconciler::takeEdit(store::SyncTransaction &step, store::Link &link, const Record &record,
    const RemoteRecord &theirs, LocalValues values)
{
    std::vector<FieldValue> base = store::decodeValues(m_entity, link.base);
    const std::vector<FieldValue> mine = m_mapper.valuesOf(record);
    std::vector<FieldValue> edits;
    const bool isAsMade = link.number != 0 && theirs.isAsMade();
    const bool isMadeByUs = link.number == 0 && !store::identityFromKey(theirs.key).isNull();
    const auto disputed = openConflicts(link);
    if (!disputed)
        return fail(disputed.error());
    // Nothing was agreed on before the initial matching: an empty side is filled from the other without a dispute.
    for (const FieldValue &there : values.values) {
        FieldState state{valueOf(base, there.field), valueOf(mine, there.field), there.value,
            m_takenFields.contains(there.field), m_sentFields.contains(there.field)};
        Kept kept = Kept::Undecided;
        if (isAsMade && !hasField(base, there.field)
            && planField(state, kept).isConflict) // what a server gives a new record disputes with nobody
            state.base = there.value;
        if (planField(state, kept).isConflict) {
            const auto decided = TRY(decideField(link, theirs, there.field));
            kept = decided;
            TRY(note(link, there.field, state.base, state.mine, there.value, kept));
        }
        const FieldPlan plan = planField(state, kept);
        TRY(plan.isConflict ? Result<void>() : endDispute(*disputed, there.field, !plan.takes));
        if (plan.takes && !plan.isConflict) {
            const auto oscillation = stopOscillation(link, state, there);
            if (!oscillation)
                return fail(oscillation.error());
            if (*oscillation == Oscillation::WrittenDifferently)
                values.problems.push_back({there.field,
                    u"%1 writes \"%2\" differently than another system does"_s.arg(
                        m_context.connection.name, textOf(state.mine)),
                    false});
            if (*oscillation != Oscillation::None) {
                setValue(base, there.field, *oscillation == Oscillation::Decided ? there.value : state.mine);
                continue;
            }
        }
        const bool isSetBack = theirs.modified < link.modified; // from a backup perhaps
        const bool isOfMaker = isMadeByUs && !isEmpty(state.mine); // who may not have seen ours
        if (plan.takes && !plan.isConflict && (isSetBack || isOfMaker)) {
            TRY(note(link, there.field, state.base, state.mine, there.value, Kept::Theirs));
        }
        if (plan.takes)
            edits.push_back(there);
        else
            setValue(base, there.field, plan.base);
    }
    if (!edits.empty()) {
        auto problems = applyEdits(step, link.record, edits);
        if (!problems)
            return fail(problems.error());
        for (const FieldValue &edit : edits) {
            if (std::ranges::find(*problems, edit.field, &MappingProblem::field) == problems->end())
                setValue(base, edit.field, edit.value);
        }
        values.problems.insert(values.problems.end(), problems->begin(), problems->end());
        ++m_context.round.pulled;
    }
    TRY(settle(step, link, theirs, base));
    return parkProblems(step, theirs, link.record, values.problems);
}

/// Whoever takes back what they had written, or writes the same, leaves a person nothing to decide.
Result<void> Reconciler::endDispute(const std::vector<store::Conflict> &disputed, const QString &field, bool keptMine)
{
    const auto dispute = std::ranges::find(disputed, field, &store::Conflict::field);
    return dispute == disputed.end() ? Result<void>()
                                     : store::Conflicts(m_context.store).close(dispute->number, keptMine);
}

/// Two systems that two Satchels, or their own ways to write a value, let change each other for ever: no person does
/// that. The greater value stays and is sent, which every Satchel decides alike; if it comes back once more, it is left
/// alone.
Result<Reconciler::Oscillation> Reconciler::stopOscillation(
    const store::Link &link, const FieldState &state, const FieldValue &theirs)
{
    const auto isOscillating = TRY(
        m_context.state().isOscillating(m_object.entity, link.record, theirs.field, state.mine, theirs.value));
    if (!isOscillating || asBytes(theirs.field, state.mine) < asBytes(theirs.field, theirs.value))
        return Oscillation::None;
    const auto before = store::Conflicts(m_context.store).ofRecord(link.record);
    if (!before)
        return fail(before.error());
    const bool isKnown = std::ranges::any_of(*before, [&](const store::Conflict &one) {
        return one.connection == m_context.connection.number && one.field == theirs.field && one.mine == state.mine
            && one.theirs == theirs.value;
    });
    if (isKnown)
        return Oscillation::WrittenDifferently;
    const auto noted = note(link, theirs.field, state.base, state.mine, theirs.value, Kept::Mine);
    return noted ? Result<Oscillation>(Oscillation::Decided) : fail(noted.error());
}

/// All at once; when the store refuses one of them, each by itself, and those refused are told.
Result<std::vector<MappingProblem>> Reconciler::applyEdits(
    store::SyncTransaction &step, RecordId record, const std::vector<FieldValue> &edits)
{
    const auto all = step.apply(Edit::update(m_object.entity, record, edits), m_label);
    if (all)
        return std::vector<MappingProblem>();
    if (!isOfRecord(all.error()))
        return fail(all.error());
    std::vector<MappingProblem> problems;
    for (const FieldValue &edit : edits) {
        const auto done = step.apply(Edit::update(m_object.entity, record, {edit}), m_label);
        if (!done && !isOfRecord(done.error()))
            return fail(done.error());
        if (!done)
            problems.push_back({edit.field, done.error().what, false});
    }
    return problems;
}

Result<void> Reconciler::settle(
    store::SyncTransaction &step, store::Link &link, const RemoteRecord &theirs, const std::vector<FieldValue> &base)
{
    link.base = store::encodeValues(base);
    link.version = theirs.version;
    link.modified = theirs.modified;
    if (!store::identityFromKey(theirs.key).isNull())
        link.externalKey = externalKeyBeside(link.record, theirs.key);
    TRY(step.state().put(link));
    const auto record = m_context.store.get(m_object.entity, link.record); // as the rules left it
    if (!record)
        return fail(record.error());
    const auto different = TRY(differences(link, m_mapper.valuesOf(*record)));
    return different.isEmpty() ? Result<void>() : step.state().addToOutbox(m_object.entity, link.record);
}

Result<QSet<QString>> Reconciler::differences(const store::Link &link, const std::vector<FieldValue> &mine)
{
    const std::vector<FieldValue> base = store::decodeValues(m_entity, link.base);
    QSet<QString> fields;
    for (const FieldValue &value : mine) {
        if (!m_sentFields.contains(value.field) || value.value == valueOf(base, value.field))
            continue;
        auto asked = store::Conflicts(m_context.store).openOne(m_context.connection.number, link.record, value.field);
        if (!asked)
            return fail(asked.error());
        if (!*asked) {
            fields.insert(value.field);
        } else if ((*asked)->mine != value.value) { // edited again while nobody has decided
            (*asked)->mine = value.value;
            TRY(store::Conflicts(m_context.store).add(**asked));
        }
    }
    return fields;
}

Result<Kept> Reconciler::decideField(const store::Link &link, const RemoteRecord &theirs, const QString &field)
{
    const auto changed = TRY(m_context.state().changedAt(m_object.entity, link.record, field));
    const Instant mineAt{changed.value_or(Instant{}).ms + m_context.clockOffset};
    return decide(m_context.policy, mineAt, theirs.modified);
}

Result<void> Reconciler::note(const store::Link &link, const QString &field, const Value &before, const Value &mine,
    const Value &theirs, Kept kept)
{
    ++m_context.round.conflicts;
    return store::Conflicts(m_context.store)
        .add({0, m_context.connection.number, m_object.entity, link.record, field, before, mine, theirs,
            kept != Kept::Theirs, kept == Kept::Undecided, m_context.now()});
}

/// The round reads there too, if it would have left that out.
void Reconciler::noteMissingTargets(const QString &field, const QString &remoteId)
{
    const FieldMap *map = m_object.mapOf(field);
    if (!map)
        return;
    for (const QString &target : QStringList(map->target) + map->alternatives)
        m_context.missingTargets[target][m_object.object].append(remoteId);
}

Result<void> Reconciler::parkProblems(store::SyncTransaction &step, const RemoteRecord &theirs, RecordId record,
    const std::vector<MappingProblem> &problems)
{
    QStringList fields;
    for (const MappingProblem &problem : problems) {
        if (!m_takenFields.contains(problem.field))
            continue;
        fields.append(problem.field);
        if (problem.isMissingReference)
            noteMissingTargets(problem.field, theirs.id);
        const auto attempts = step.state().parkedAttempts(m_object.object, theirs.id, problem.field);
        if (!attempts)
            return fail(attempts.error());
        const Instant retryAt = problem.isMissingReference && *attempts == 0 ? m_context.now()
                                                                             : m_context.retryAt(*attempts);
        if (const auto done = step.state().parkRemote(
                {m_object.object, theirs.id, problem.field, record, {}, 0, retryAt, problem.reason});
            !done)
            return done;
        if (*attempts == 0 && !problem.isMissingReference)
            ++m_context.round.parked;
    }
    return step.state().unparkRemote(m_object.object, theirs.id, fields);
}

} // namespace satchel::sync
