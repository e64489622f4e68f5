// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/HubTransaction.h"

#include "domain/FieldNames.h"
#include "domain/Merge.h"
#include "domain/Reason.h"
#include "store/audit/AuditChain.h"
#include "store/privacy/FileCleaning.h"
#include "store/Replay.h"
#include "store/sync/Conflicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto policy = ConflictPolicy::Newest;

/// Of the record alone: the rest of the pull goes on.
bool concernsRecord(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Frozen;
}

} // namespace

HubTransaction::HubTransaction(Store &store, const HubMembership &membership, Transaction transaction)
    : m_store(store), m_membership(membership), m_transaction(std::move(transaction)), m_pending(store)
{
}

Result<std::unique_ptr<HubTransaction>> HubTransaction::begin(Store &store, const HubMembership &membership)
{
    auto transaction = TRY(Transaction::begin(store.database()));
    return std::unique_ptr<HubTransaction>(new HubTransaction(store, membership, std::move(transaction)));
}

Result<void> HubTransaction::open(const HubSet &set)
{
    const Origin origin = originOfHub(set.author);
    ChangeSetInfo info{set.id.isNull() ? m_store.newId() : set.id, set.label, origin, set.at, set.undoes, set.authorId};
    m_number = TRY(m_store.log().begin(info, false));
    m_writer.emplace(m_store.writeContext(), m_number, CommitWriter::Mode::Replica);
    m_writer->setMoment(set.at);
    m_writer->setOrigin(origin);
    return {};
}

Result<void> HubTransaction::close()
{
    TRY(m_writer->writeDerived(false));
    std::vector<Change> changes = m_writer->takeChanges();
    m_changed += static_cast<qint64>(changes.size());
    m_written.insert(m_written.end(), std::make_move_iterator(changes.begin()), std::make_move_iterator(changes.end()));
    m_writer.reset();
    return {};
}

Result<void> HubTransaction::apply(const HubSet &set)
{
    if (const auto known = TRY(m_store.log().find(set.id))) // ours, whose answer was lost: from here on it is sent
        return HubState(m_store).setTaken(set.id, set.number);
    TRY(open(set));
    for (const HubChange &change : set.changes)
        TRY(applyChange(set, change));
    return close();
}

Result<void> HubTransaction::take(const HubSet &set, const HubChange &whole, bool isInTrash)
{
    TRY(open(set));
    m_isReading = true;
    const auto applied = applyChange(set, whole);
    m_isReading = false;
    TRY(applied);
    const auto here = m_store.get(whole.entity, whole.record);
    if (here && here->isDeleted() != isInTrash && !TRY(m_pending.of(whole.entity, whole.record, {})))
        TRY(write({isInTrash ? Edit::Kind::Delete : Edit::Kind::Restore, whole.entity, whole.record, {}}));
    return close();
}

Result<void> HubTransaction::withdraw(const HubSet &set, EntityKind entity, RecordId record)
{
    const auto here = m_store.get(entity, record);
    if (!here)
        return {};
    TRY(open(set));
    HubChange emptied{Edit::Kind::Update, entity, record, {}};
    for (const FieldValue &value : statedValues(*here))
        emptied.values.push_back({value.field, Value()});
    TRY(write(emptied));
    TRY(write({Edit::Kind::Delete, entity, record, {}}));
    AuditChain chain(m_store.database());
    for (const HistoryEntry &entry : TRY(m_store.log().ofRecord(entity, record, -1)))
        TRY(chain.eraseValues(entry.change.sequence));
    Change left{0, {}, Edit::Kind::Create, entity, record, {}, {}, {}, {}};
    TRY(m_store.log().append(m_number, left));
    TRY(markUnclean(m_store.database()));
    return close();
}

Result<void> HubTransaction::applyChange(const HubSet &set, const HubChange &change)
{
    const auto present = m_store.get(change.entity, change.record);
    if (!present && present.error().kind != Error::Kind::NotFound)
        return fail(present.error());
    switch (change.kind) {
    case Edit::Kind::Create:
        if (!present)
            return write(change);
        return merge(set, change);
    case Edit::Kind::Update:
        if (!present) // became visible with this change: the record comes whole
            return {};
        return merge(set, change);
    case Edit::Kind::Delete:
        if (present && TRY(m_pending.hasAny(change.record)))
            return keepEdited(set, change);
        return present ? write(change) : Result<void>();
    case Edit::Kind::Restore: return present ? write(change) : Result<void>();
    }
    return fail(Error::Kind::Bug, u"an unknown kind of change"_s);
}

/// An edit beats a deletion: the deletion is in the log here, and what brings the record back is a change of this
/// store, which the hub gets.
Result<void> HubTransaction::keepEdited(const HubSet &set, const HubChange &deletion)
{
    const auto pending = TRY(m_pending.of(deletion.entity, deletion.record, {}));
    if (pending && !isEmpty(m_store.get(deletion.entity, deletion.record)->value(field::deleted_at)))
        return {}; // both deleted it
    TRY(write(deletion));
    TRY(close());
    const ChangeSetInfo info{
        m_store.newId(), Reason::tr("Keep what was edited here"), Origin::rule(u"hub"_s), m_store.clock().now(), {}};
    const auto number = TRY(m_store.log().begin(info, false));
    m_writer.emplace(m_store.writeContext(), number, CommitWriter::Mode::Replica);
    m_writer->setMoment(m_store.clock().now());
    TRY(write({Edit::Kind::Restore, deletion.entity, deletion.record, {}}));
    TRY(close());
    TRY(addConflict(set, deletion, {}, {}, {}, {}, true));
    // What else the set has goes on under an entry of its own.
    HubSet rest = set;
    rest.id = {};
    return open(rest);
}

Result<void> HubTransaction::merge(const HubSet &set, const HubChange &change)
{
    const Record here = TRY(m_store.get(change.entity, change.record));
    HubChange taken = change;
    taken.kind = Edit::Kind::Update;
    taken.values.clear();
    for (const FieldValue &theirs : change.values) {
        const auto pending = TRY(m_pending.of(change.entity, change.record, theirs.field));
        if (!pending) {
            taken.values.push_back(theirs);
            continue;
        }
        const Value mine = here.value(theirs.field);
        const FieldOutcome outcome = mergeField(pending->before, mine, theirs.value);
        if (outcome == FieldOutcome::Take)
            taken.values.push_back(theirs);
        if (outcome != FieldOutcome::Conflict)
            continue;
        const bool keepsMine = decide(policy, pending->at, set.at) == Winner::Mine;
        if (!keepsMine)
            taken.values.push_back(theirs);
        TRY(addConflict(set, change, theirs.field, pending->before, mine, theirs.value, keepsMine));
    }
    const auto deleted = TRY(m_pending.of(change.entity, change.record, {}));
    if (deleted && here.isDeleted() && !m_isReading) { // an edit beats a deletion, ours as well
        TRY(write({Edit::Kind::Restore, change.entity, change.record, {}}));
        TRY(addConflict(set, change, {}, {}, {}, {}, false));
    }
    return taken.values.empty() ? Result<void>() : write(taken);
}

Result<void> HubTransaction::addConflict(const HubSet &set, const HubChange &change, const QString &field,
    const Value &before, const Value &mine, const Value &theirs, bool keptMine)
{
    Conflict conflict;
    conflict.connection = m_membership.connection;
    conflict.entity = change.entity;
    conflict.record = change.record;
    conflict.field = field;
    conflict.before = before;
    conflict.mine = mine;
    conflict.theirs = theirs;
    conflict.keptMine = keptMine;
    conflict.at = m_store.clock().now();
    conflict.theirsAt = set.at;
    conflict.theirsBy = set.author;
    conflict.rule = u"newest"_s;
    conflict.isOpen = false; // decided, and in the list
    ++m_conflicts;
    return Conflicts(m_store).add(conflict);
}

Result<void> HubTransaction::write(const HubChange &change)
{
    Edit edit{change.kind, change.entity, change.record, change.values, {}};
    const auto done = m_writer->apply(edit);
    if (done)
        return {};
    if (!concernsRecord(done.error()))
        return fail(done.error());
    m_problems.push_back({change.entity, change.record, done.error()});
    return {};
}

Result<void> HubTransaction::commit(const HubMembership &membership)
{
    TRY(HubState(m_store).save(membership));
    TRY(m_transaction.commit());
    if (!m_written.empty())
        m_store.notify(Receipt{{}, {}, std::move(m_written)});
    return {};
}

} // namespace satchel::store
