// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/HubTransaction.h"

#include "domain/FieldNames.h"
#include "domain/Merge.h"
#include "domain/Reason.h"
#include "domain/Relation.h"
#include "store/audit/AuditChain.h"
#include "store/hub/HubRights.h"
#include "store/LearnedModels.h"
#include "store/LinkUniqueness.h"
#include "store/privacy/Erasure.h"
#include "store/privacy/FileCleaning.h"
#include "store/Replay.h"
#include "store/Statements.h"
#include "store/sync/Conflicts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto policy = ConflictPolicy::Newest;

/// What people and rules gave it; without the moments that the store sets.
std::vector<FieldValue> givenValues(const Record &record)
{
    auto values = statedValues(record);
    std::erase_if(values, [](const FieldValue &value) {
        return value.field == field::created_at || value.field == field::updated_at || value.field == field::deleted_at;
    });
    return values;
}

QStringList textsIn(const Value &value)
{
    const QString text = valueOr<QString>(value);
    return text.isEmpty() ? valueOr<QStringList>(value) : QStringList{text};
}

/// What this computer alone has of a record that was about an erased person: the HTML of a message, what was set for
/// the addresses that it loses, and what webhooks have of it.
Result<void> forgetLocal(Database &database, const ErasedState &left, const Record *here)
{
    TRY(forgetLearned(database)); // texts of the person may be in it
    if (left.isErased)
        TRY(run(database, "DELETE FROM mail_html WHERE record = ?", left.record));
    else // an empty one is not filled again by the next message of that id
        TRY(run(database,
            "INSERT INTO mail_html (record, html) SELECT id, '' FROM activity WHERE id = ? AND kind = 'email' "
            "ON CONFLICT (record) DO UPDATE SET html = ''",
            left.record));
    TRY(run(database, "DELETE FROM webhook_delivery WHERE record = ?", left.record));
    for (const QString &field : {QString(field::sender), QString(field::recipients), QString(field::copies)}) {
        QStringList gone = here ? textsIn(here->value(field)) : QStringList();
        if (const auto after = std::ranges::find(left.values, field, &FieldValue::field); after != left.values.end()) {
            for (const QString &text : textsIn(after->value))
                gone.removeAll(text);
        }
        for (const QString &text : gone) {
            for (const char *addresses : {"mail_picture_sender", "mail_dismissed"}) {
                const QByteArray sql = QByteArray("DELETE FROM ") + addresses + " WHERE instr(?, address) > 0";
                TRY(run(database, sql.toStdString(), text.toLower()));
            }
        }
    }
    return {};
}

} // namespace

bool concernsRecord(const Error &error)
{
    return error.kind == Error::Kind::Invalid || error.kind == Error::Kind::NotFound
        || error.kind == Error::Kind::Conflict || error.kind == Error::Kind::Frozen;
}

bool isAbout(const Error &error, const QString &field)
{
    return error.where == field || error.where.endsWith(u'.' + field);
}

HubTransaction::HubTransaction(Store &store, const HubMembership &membership, Transaction transaction)
    : m_store(store), m_membership(membership), m_transaction(std::move(transaction)), m_pending(store)
{
}

Result<std::unique_ptr<HubTransaction>> HubTransaction::begin(Store &store, const HubMembership &membership)
{
    auto transaction = TRY(Transaction::begin(store.database()));
    return std::unique_ptr<HubTransaction>(new HubTransaction(store, membership, std::move(transaction)));
}

Result<void> HubTransaction::begin(const HubSet &set, const Origin &origin)
{
    TRY(close());
    m_set = set;
    m_set.changes.clear();
    m_origin = origin;
    m_isReading = false;
    return {};
}

/// All that is read in one transaction is one set.
Result<void> HubTransaction::beginReading()
{
    if (m_isReading)
        return {};
    const HubSet set{0, {}, {}, {}, Reason::tr("Read from the hub"), m_store.clock().now(), {}, {}};
    TRY(begin(set, originOfHub({})));
    m_isReading = true;
    return {};
}

Result<CommitWriter *> HubTransaction::writer()
{
    if (!m_writer) {
        const ChangeSetId id = m_set.id.isNull() ? m_store.newId() : m_set.id;
        const qint64 number = TRY(
            m_store.log().begin({id, m_set.label, m_origin, m_set.at, m_set.undoes, m_set.authorId}, false));
        m_writer.emplace(m_store.writeContext(), number, CommitWriter::Mode::Replica);
        m_writer->setMoment(m_set.at);
        m_writer->setOrigin(m_origin);
    }
    return &*m_writer;
}

Result<void> HubTransaction::close()
{
    if (!m_writer)
        return {};
    TRY(m_writer->writeDerived(false));
    std::vector<Change> changes = m_writer->takeChanges();
    m_changed += static_cast<qint64>(changes.size());
    m_written.insert(m_written.end(), std::make_move_iterator(changes.begin()), std::make_move_iterator(changes.end()));
    m_writer.reset();
    return {};
}

Result<void> HubTransaction::apply(const HubSet &set)
{
    HubSet rest = set;
    if (const auto known = TRY(m_store.log().find(set.id))) {
        if (!isOfHub(known->origin)) // ours, whose answer was lost: from here on it is sent
            return HubState(m_store).setTaken(set.id, set.number);
        rest.id = {}; // its beginning is here
    }
    if (!set.erases.empty()) {
        TRY(eraseAs(rest));
        rest.id = {};
    }
    TRY(begin(rest, originOfHub(set.author)));
    for (const ErasedState &left : set.left)
        TRY(leave(left));
    for (const HubChange &change : set.changes)
        TRY(applyChange(change));
    return close();
}

/// With all that only this store has of them.
Result<void> HubTransaction::eraseAs(const HubSet &set)
{
    TRY(close());
    const ErasureOptions options{originOfHub(set.author), set.label, set.erases.front().alsoAtRemotes, set.id};
    Receipt erased = TRY(eraseAsTold(m_store, set.erases, options));
    m_changed += std::ssize(erased.changes);
    std::ranges::move(erased.changes, std::back_inserter(m_written));
    return {};
}

Result<void> HubTransaction::erase(std::span<const ErasedPerson> persons)
{
    for (const ErasedPerson &person : persons) {
        HubSet set;
        set.label = Reason::tr("Erased by the team");
        set.erases = {person};
        TRY(eraseAs(set));
    }
    return {};
}

/// The erasure here has done the same, unless this store did not have the person: then only the hub knows what is left.
Result<void> HubTransaction::leave(const ErasedState &left)
{
    const auto here = m_store.get(left.entity, left.record);
    if (left.entity == EntityKind::Activity)
        TRY(forgetLocal(m_store.database(), left, here ? &*here : nullptr));
    if (!here && left.isErased)
        return {};
    if (!here)
        return write({Edit::Kind::Create, left.entity, left.record, left.values});
    HubChange rest{Edit::Kind::Update, left.entity, left.record, left.values};
    for (const FieldValue &value : givenValues(*here)) {
        if (std::ranges::find(left.values, value.field, &FieldValue::field) == left.values.end())
            rest.values.push_back({value.field, Value()});
    }
    std::erase_if(rest.values, [&](const FieldValue &value) { return here->value(value.field) == value.value; });
    if (rest.values.empty() && (here->isDeleted() || !left.isErased))
        return {};
    if (!left.isErased && TRY(m_pending.hasAny(left.record)))
        return mergeFields(rest); // what was edited here is sent and stays in the log until then
    TRY(write(rest));
    if (left.isErased)
        TRY(write({Edit::Kind::Delete, left.entity, left.record, {}}));
    return forgetHistory(left.entity, left.record);
}

/// The record's part of the log, without what the hub refused: that is its person's, who has not dismissed it.
Result<std::vector<Change>> HubTransaction::forgettable(EntityKind entity, RecordId record)
{
    const auto refused = TRY(readAll(
        m_store.database(),
        "SELECT c.sequence FROM change c JOIN hub_refused r ON r.changeset = c.changeset"
        " WHERE c.record = ? AND r.reason <> ''",
        [](const Statement &row) { return row.integer(0); }, record));
    std::vector<Change> changes;
    for (HistoryEntry &entry : TRY(m_store.log().ofRecord(entity, record, -1))) {
        if (std::ranges::find(refused, entry.change.sequence) == refused.end())
            changes.push_back(std::move(entry.change));
    }
    return changes;
}

/// The log says nothing of what it was before.
Result<void> HubTransaction::forgetHistory(EntityKind entity, RecordId record)
{
    AuditChain chain(m_store.database());
    for (const Change &change : TRY(forgettable(entity, record)))
        TRY(chain.eraseValues(change.sequence));
    CommitWriter *writes = TRY(writer());
    const Record left = TRY(m_store.get(entity, record));
    TRY(writes->state(left));
    return markUnclean(m_store.database());
}

/// The log has these fields neither before nor after; the rest of it stays, what waits to be sent included.
Result<void> HubTransaction::forgetHistory(EntityKind entity, RecordId record, const QStringList &fields)
{
    AuditChain chain(m_store.database());
    bool isBirthErased = false;
    for (const Change &change : TRY(forgettable(entity, record))) {
        const bool isBorn = std::ranges::any_of(
            change.created, [&](const FieldValue &value) { return fields.contains(value.field); });
        if (change.isErased || (!isBorn && !fields.contains(change.field)))
            continue;
        TRY(chain.eraseValues(change.sequence));
        isBirthErased = isBirthErased || isBorn;
    }
    if (isBirthErased) { // as what it is now
        CommitWriter *writes = TRY(writer());
        const Record left = TRY(m_store.get(entity, record));
        TRY(writes->state(left));
    }
    return markUnclean(m_store.database());
}

Result<void> HubTransaction::take(const HubChange &whole, bool isInTrash)
{
    TRY(beginReading());
    TRY(applyChange(whole));
    const auto here = m_store.get(whole.entity, whole.record);
    if (here && isInTrash && !here->isDeleted() && TRY(m_pending.hasAny(whole.record)))
        return keepEdited(whole);
    if (here && here->isDeleted() != isInTrash && !TRY(m_pending.of(whole.entity, whole.record, {})))
        TRY(write({isInTrash ? Edit::Kind::Delete : Edit::Kind::Restore, whole.entity, whole.record, {}}));
    return {};
}

Result<bool> HubTransaction::withdraw(EntityKind entity, RecordId record)
{
    const auto here = m_store.get(entity, record);
    if (!here)
        return false;
    if (TRY(staysForNow(entity, record)))
        return false;
    HubChange emptied{Edit::Kind::Update, entity, record, {}};
    for (const FieldValue &value : givenValues(*here))
        emptied.values.push_back({value.field, Value()});
    if (emptied.values.empty() && here->isDeleted())
        return false; // it was before
    TRY(beginReading());
    TRY(write(emptied));
    TRY(write({Edit::Kind::Delete, entity, record, {}}));
    TRY(forgetBeside(*here));
    TRY(run(m_store.database(), "INSERT OR IGNORE INTO hub_withdrawn (record) VALUES (?)", record));
    TRY(forgetHistory(entity, record));
    return true;
}

/// What was done here and never offered to the hub is the only copy of somebody's work.
Result<bool> HubTransaction::staysForNow(EntityKind entity, RecordId record)
{
    if (!TRY(m_pending.hasAny(record)))
        return false;
    TRY(run(m_store.database(), "INSERT OR IGNORE INTO hub_recheck (record, entity) VALUES (?, ?)", record, entity));
    return true;
}

Result<void> HubTransaction::noteRechecked(RecordId record)
{
    return run(m_store.database(), "DELETE FROM hub_recheck WHERE record = ?", record);
}

/// What other tables have of a record that is withdrawn. What was typed about it and is not saved stays.
Result<void> HubTransaction::forgetBeside(const Record &here)
{
    Database &database = m_store.database();
    for (const char *table : {"conflict", "webhook_delivery", "mail_html", "outbox"}) {
        const auto sql = std::string("DELETE FROM ") + table + " WHERE record = ?";
        TRY(run(database, sql, here.id));
    }
    TRY(run(database, "DELETE FROM conflict_decision WHERE conflict NOT IN (SELECT number FROM conflict)"));
    if (here.entity->kind != EntityKind::Attachment)
        return {};
    const QString sha256 = here.text(field::sha256);
    if (TRY(readInteger(database, "SELECT EXISTS (SELECT 1 FROM attachment WHERE sha256 = ?)", sha256)) != 0)
        return {};
    for (const char *table : {"attachment_content", "attachment_use", "hub_content"}) {
        const auto sql = std::string("DELETE FROM ") + table + " WHERE sha256 = ?";
        TRY(run(database, sql, sha256));
    }
    return {};
}

Result<void> HubTransaction::discard(EntityKind entity, RecordId record)
{
    const auto here = m_store.get(entity, record);
    if (!here || here->isDeleted())
        return {};
    TRY(beginReading());
    return write({Edit::Kind::Delete, entity, record, {}});
}

Result<void> HubTransaction::withdrawFields(EntityKind entity, RecordId record, const QStringList &fields)
{
    const auto here = m_store.get(entity, record);
    if (!here)
        return {};
    if (TRY(staysForNow(entity, record)))
        return {};
    HubChange emptied{Edit::Kind::Update, entity, record, {}};
    for (const QString &field : fields) {
        if (!isEmpty(here->value(field)))
            emptied.values.push_back({field, Value()});
    }
    TRY(beginReading());
    if (!emptied.values.empty())
        TRY(write(emptied));
    return forgetHistory(entity, record, fields);
}

Result<void> HubTransaction::applyChange(const HubChange &change)
{
    if (TRY(isErased(m_store.database(), change.record)))
        return {}; // nothing brings it back
    if (!m_isReading && m_store.schema().entity(change.entity).isRelation)
        m_links.emplace_back(change.entity, change.record);
    const auto present = m_store.get(change.entity, change.record);
    if (!present && present.error().kind != Error::Kind::NotFound)
        return fail(present.error());
    if (!present && change.kind != Edit::Kind::Create) {
        m_absent.emplace_back(change.entity, change.record);
        return {};
    }
    switch (change.kind) {
    case Edit::Kind::Create: return present ? mergeCreated(change, *present) : write(change);
    case Edit::Kind::Update: return merge(change);
    case Edit::Kind::Delete: return TRY(m_pending.hasAny(change.record)) ? keepEdited(change) : write(change);
    case Edit::Kind::Restore: return write(change);
    }
    return fail(Error::Kind::Bug, u"an unknown kind of change"_s);
}

/// One that is here already. The hub can have lost it and got it again from whoever made it; where it was withdrawn
/// meanwhile it comes back.
Result<void> HubTransaction::mergeCreated(const HubChange &change, const Record &here)
{
    if (!m_isReading && here.isDeleted() && !TRY(m_pending.of(change.entity, change.record, {})))
        TRY(write({Edit::Kind::Restore, change.entity, change.record, {}}));
    return merge(change);
}

/// An edit beats a deletion: the deletion is in the log here, and what brings the record back is a change of this
/// store, which the hub gets.
Result<void> HubTransaction::keepEdited(const HubChange &deletion)
{
    const auto pending = TRY(m_pending.of(deletion.entity, deletion.record, {}));
    const Record here = TRY(m_store.get(deletion.entity, deletion.record));
    if (pending && here.isDeleted())
        return {}; // both deleted it
    TRY(write({Edit::Kind::Delete, deletion.entity, deletion.record, {}}));
    HubSet rest = m_set;
    const Origin origin = m_origin;
    HubSet kept;
    kept.label = Reason::tr("Keep what was edited here");
    kept.at = m_store.clock().now();
    TRY(begin(kept, Origin::rule(u"hub"_s)));
    TRY(write({Edit::Kind::Restore, deletion.entity, deletion.record, {}}));
    rest.id = {}; // what else the set has goes on under an entry of its own
    TRY(begin(rest, origin));
    return addConflict(deletion, {}, {}, {}, {}, true);
}

Result<void> HubTransaction::merge(const HubChange &change)
{
    const Record here = TRY(m_store.get(change.entity, change.record));
    const auto deleted = TRY(m_pending.of(change.entity, change.record, {}));
    if (deleted && here.isDeleted() && !m_isReading) { // an edit beats a deletion, ours as well
        TRY(write({Edit::Kind::Restore, change.entity, change.record, {}}));
        TRY(addConflict(change, {}, {}, {}, {}, false));
    }
    return mergeFields(change);
}

Result<void> HubTransaction::mergeFields(const HubChange &change)
{
    const Record here = TRY(m_store.get(change.entity, change.record));
    HubChange taken = change;
    taken.kind = Edit::Kind::Update;
    taken.values.clear();
    for (const FieldValue &theirs : change.values) {
        const Value mine = here.value(theirs.field);
        if (mine == theirs.value)
            continue;
        const auto pending = TRY(m_pending.of(change.entity, change.record, theirs.field));
        const FieldOutcome outcome = pending ? mergeField(pending->before, mine, theirs.value) : FieldOutcome::Take;
        if (outcome == FieldOutcome::Take)
            taken.values.push_back(theirs);
        if (outcome != FieldOutcome::Conflict)
            continue;
        const bool keepsMine = decide(policy, pending->at, m_set.at) == Winner::Mine;
        if (!keepsMine)
            taken.values.push_back(theirs);
        TRY(addConflict(change, theirs.field, pending->before, mine, theirs.value, keepsMine));
    }
    return taken.values.empty() ? Result<void>() : write(taken);
}

Result<void> HubTransaction::addConflict(const HubChange &change, const QString &field, const Value &before,
    const Value &mine, const Value &theirs, bool keptMine)
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
    conflict.theirsAt = m_set.at;
    conflict.theirsBy = m_set.author;
    conflict.rule = u"newest"_s;
    conflict.isOpen = false; // decided, and in the list
    ++m_conflicts;
    return Conflicts(m_store).add(conflict);
}

Result<void> HubTransaction::write(const HubChange &change)
{
    if (change.kind == Edit::Kind::Restore)
        TRY(run(m_store.database(), "DELETE FROM hub_withdrawn WHERE record = ?", change.record));
    CommitWriter *writes = TRY(writer());
    Edit edit{change.kind, change.entity, change.record, change.values, {}};
    for (;;) {
        const auto done = writes->apply(edit);
        if (done)
            return {};
        if (!concernsRecord(done.error()))
            return fail(done.error());
        m_problems.push_back({change.entity, change.record, done.error()});
        // A value that cannot be stored here, such as a choice of a newer version, keeps no other one away.
        const auto bad = std::ranges::find_if(
            edit.values, [&](const FieldValue &value) { return isAbout(done.error(), value.field); });
        if (bad == edit.values.end())
            return {};
        edit.values.erase(bad);
        if (edit.kind == Edit::Kind::Update && edit.values.empty())
            return {};
    }
}

/// One desk restores a link while another makes one of the same two records: whoever made one of them keeps the one
/// with the smaller id, as the other does. Not while records are read: what was deleted is read after what is there.
Result<void> HubTransaction::settleLinks()
{
    for (const auto &[relation, id] : std::exchange(m_links, {})) {
        const auto link = m_store.get(relation, id);
        if (!link || link->isDeleted())
            continue;
        auto links = TRY(linksOfSamePair(m_store, *link));
        if (links.size() < 2)
            continue;
        std::ranges::sort(links);
        const Record kept = TRY(m_store.get(relation, links.front()));
        for (size_t i = 1; i < links.size(); ++i) {
            const Record doubled = TRY(m_store.get(relation, links[i]));
            if (TRY(isOfThisDesk(kept)) || TRY(isOfThisDesk(doubled)))
                TRY(mergeLinks(kept, doubled));
        }
    }
    return {};
}

/// Whether this desk made or restored it last. All others leave it alone: one deletion is enough.
Result<bool> HubTransaction::isOfThisDesk(const Record &record)
{
    for (const HistoryEntry &entry : TRY(m_store.log().ofRecord(record.entity->kind, record.id, -1))) { // newest first
        if (entry.change.kind == Edit::Kind::Create || entry.change.kind == Edit::Kind::Restore)
            return !isOfHub(entry.set.origin);
    }
    return false;
}

/// The hub gets it as a change of this store. Of what both have otherwise the kept one's holds, as a conflict.
Result<void> HubTransaction::mergeLinks(const Record &kept, const Record &doubled)
{
    const auto rights = TRY(readRights(m_store.database()));
    if (!TRY(mayDelete(m_store, rights, doubled)))
        return {}; // the other desk may
    const EntityKind relation = kept.entity->kind;
    HubSet merged;
    merged.label = Reason::tr("Keep one of two links");
    merged.at = m_store.clock().now();
    TRY(begin(merged, Origin::rule(u"hub"_s)));
    HubChange filled{Edit::Kind::Update, relation, kept.id, {}};
    for (const FieldValue &value : givenValues(doubled)) {
        if (value.field == relation_field::source || value.field == relation_field::target
            || value.field == field::owner)
            continue;
        const Value present = kept.value(value.field);
        if (isEmpty(present) && TRY(mayChange(m_store, rights, kept, value.field)))
            filled.values.push_back(value);
        else if (!(present == value.value))
            TRY(addConflict(filled, value.field, {}, present, value.value, true));
    }
    if (!filled.values.empty())
        TRY(write(filled));
    return write({Edit::Kind::Delete, relation, doubled.id, {}});
}

Result<void> parkProblems(Store &store, qint64 connection, std::span<const HubProblem> problems)
{
    constexpr qint64 dayMs = 86'400'000;
    ParkedRecords parked(store, connection);
    for (const HubProblem &problem : problems) {
        const Entity &entity = store.schema().entity(problem.entity);
        const QString field = problem.error.where.section(u'.', -1);
        ParkedRemoteRecord one;
        one.object = entity.name;
        one.remoteId = problem.record.toString();
        one.field = entity.find(field) ? field : QString();
        one.record = problem.record;
        one.retryAt = Instant{store.clock().now().ms + dayMs};
        one.reason = problem.error.what;
        TRY(parked.put(one));
    }
    return {};
}

Result<void> HubTransaction::unpark(const ParkedRemoteRecord &parked)
{
    return ParkedRecords(m_store, m_membership.connection).remove(parked.object, parked.remoteId);
}

Result<void> HubTransaction::commit(const HubMembership &membership)
{
    TRY(close());
    TRY(settleLinks());
    TRY(close());
    TRY(parkProblems(m_store, membership.connection, m_problems));
    TRY(HubState(m_store).update(membership));
    TRY(m_transaction.commit());
    if (!m_written.empty())
        m_store.notify(Receipt{{}, {}, std::move(m_written)});
    return {};
}

} // namespace satchel::store
