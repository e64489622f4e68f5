// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubRound.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "store/EntityDefinitions.h"
#include "store/hub/HubRights.h"
#include "store/QuoteNumbering.h"
#include "store/sync/ParkedRecords.h"
#include "sync/hub/HubContents.h"
#include "sync/hub/HubLeases.h"
#include "sync/hub/HubSchema.h"

#include <algorithm>
#include <QDeadlineTimer>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

constexpr int pullPage = 100; // changes, applied in one transaction: others write between two (I5)
constexpr int pushSets = 100;
constexpr int pushEdits = 200; // others wait meanwhile
constexpr int sentKept = 10000; // change sets that a replica could lack
constexpr int readPage = 500; // records
constexpr int deepestOwnership = 5; // comment, quote line, quote, deal, company …
constexpr int numbersAhead = 10; // of quotes
constexpr qint64 leastNumbers = 3; // of quotes, for a day without a network
constexpr int trimPiece = 1000; // entries of the log; others wait as long as one piece takes
constexpr qint64 trimMs = 5000; // of one exchange
constexpr auto copyNote = "desk"_L1; // among the parked, in place of an entity
constexpr qint64 copyNoteMs = 7 * 86'400'000LL; // for which a person reads it
constexpr qint64 absentMs = 7 * 86'400'000LL; // in which whoever made a record that the hub lost sends it again

store::HubChange changeOf(EntityKind entity, const WholeRecord &record)
{
    return {Edit::Kind::Create, entity, record.id, record.values};
}

bool definesEntity(const store::HubSet &set)
{
    return std::ranges::any_of(
        set.changes, [](const store::HubChange &change) { return change.entity == EntityKind::EntityDefinition; });
}

/// Also those in the trash.
Result<std::vector<RecordId>> idsOf(store::Store &store, EntityKind entity, const Filter &filter)
{
    std::vector<RecordId> ids;
    for (const bool isTrash : {false, true}) {
        const auto rows = TRY(store.select({entity, {}, filter, {}, {}, -1, isTrash}));
        for (qsizetype row = 0; row < rows.size(); ++row)
            ids.push_back(rows.id(row));
    }
    return ids;
}

std::vector<std::pair<EntityKind, RecordId>> recordsOf(const store::PendingSet &set)
{
    std::vector<std::pair<EntityKind, RecordId>> records;
    for (const Edit &edit : set.edits)
        records.emplace_back(edit.entity, edit.id);
    return records;
}

/// Those that this person made and may perhaps not see. Of others the log says when who sees them changed.
std::vector<std::pair<EntityKind, RecordId>> outOfReach(
    const store::PendingSet &set, const std::optional<Rights> &rights)
{
    std::vector<std::pair<EntityKind, RecordId>> records;
    for (const Edit &edit : set.edits) {
        const EntityRights *right = rights ? rights->of(edit.entity) : nullptr;
        if (edit.kind == Edit::Kind::Create && (!right || right->sees != RightScope::All))
            records.emplace_back(edit.entity, edit.id);
    }
    return records;
}

/// Whoever erases a person sees and changes everything; the hub has the last word.
bool mayErase(const std::optional<Rights> &rights)
{
    const EntityRights *contacts = rights ? rights->of(EntityKind::Contact) : nullptr;
    return contacts && contacts->edits == RightScope::All && contacts->deletes == RightScope::All
        && std::ranges::all_of(
            rights->entities, [](const auto &right) { return right.second.sees == RightScope::All; });
}

} // namespace

Error notLetIn(const QString &what)
{
    return {Error::Kind::Refused,
        Reason::tr("the team's server does not let this desk in any more: %1. Nothing is lost: what was not sent stays "
                   "on this computer. Ask an administrator of the team for access")
            .arg(what),
        {}};
}

Result<HubExchange> HubRound::run(bool expectsNews)
{
    m_done = {};
    m_held.clear();
    m_heldRecords.clear();
    const auto membership = TRY(store::HubState(m_store).find());
    if (!membership)
        return fail(Error::Kind::NotFound, Reason::tr("this store belongs to no hub"), m_store.path());
    m_membership = *membership;
    const bool isFirst = !m_isGreeted; // over this connection
    if (isFirst)
        TRY(greet());
    if (isFirst || expectsNews) {
        TRY(pullAll());
        TRY(retryParked());
    }
    m_isGreeted = true;
    TRY(renewLeases());
    TRY(pushAll());
    m_done.absent = m_held.size();
    TRY(takeNumbers());
    if (m_done.pushed > 0 && expectsNews)
        TRY(pullAll()); // past what was sent
    TRY(exchangeContents(m_store, m_client));
    TRY(trimLog());
    return m_done;
}

Result<void> HubRound::renewLeases()
{
    return hub::renewLeases(m_store, m_client);
}

Result<void> HubRound::save()
{
    return store::HubState(m_store).update(m_membership);
}

Result<void> HubRound::greet()
{
    // Where the answer to the last hello was lost the hub may have that token. It is given up for another one at once,
    // for a copy of this store has it as well.
    const bool wasLost = !m_membership.nextToken.isNull() && m_membership.nextToken != m_membership.token;
    if (wasLost && TRY(sayHello()).isSame)
        m_membership.token = m_membership.nextToken;
    m_membership.nextToken = m_store.newId();
    TRY(save()); // before the hub has it
    const qint64 asked = m_store.clock().now().ms;
    Hello hello = TRY(sayHello());
    TRY(checkFormat(hello.format, hello.leastFormat));
    if (!hello.isSame) {
        TRY(becomeAnotherDesk());
        hello = TRY(sayHello());
    }
    m_isReaderKnown = hello.format >= formatOfReaders;
    m_hasErasedAddresses = hello.format >= formatOfErasedAddresses;
    m_clockOffset = hello.now.ms - (asked + m_store.clock().now().ms) / 2;
    m_membership.token = m_membership.nextToken;
    TRY(save());
    if (hello.wasCopied) // before the hub forgets it
        TRY(noteCopy(
            Reason::tr("another store wanted to sync with the team in the place of this one: it is a copy or a "
                       "restored backup of this store, and now syncs as a computer of its own. If nobody of you "
                       "copied or restored anything, tell an administrator of the team")));
    TRY(readRights());
    const CheckIn known = TRY(m_client.checkIn(m_membership));
    m_trims = known.trims;
    if (!known.isKnown || !known.hasSent)
        TRY(sendLostAgain());
    const bool knowsMore = m_membership.registry != programFingerprint(); // an update brought fields or entities
    if (!known.isKnown || known.isGone || knowsMore || hello.rightsSince != m_membership.rightsSince) {
        TRY(readAnew(known.last));
        m_membership.rightsSince = hello.rightsSince;
        TRY(save());
    }
    return exchangeErasedAddresses();
}

/// Both ways: a server that took over may lack some, and what this store knew before it joined is the team's as well.
Result<void> HubRound::exchangeErasedAddresses()
{
    if (!m_hasErasedAddresses)
        return {};
    auto theirs = TRY(m_client.erasedAddresses());
    for (Instant &at : theirs.hashes)
        at.ms -= m_clockOffset; // by our clock
    const auto ours = TRY(store::erasedAddresses(m_store));
    if (const auto news = store::lackingIn(theirs, ours); !news.isEmpty())
        TRY(store::addErasedAddresses(m_store, news));
    auto unsent = store::lackingIn(ours, theirs);
    if (unsent.isEmpty() || !mayErase(TRY(store::readRights(m_store.database()))))
        return {};
    for (Instant &at : unsent.hashes)
        at.ms += m_clockOffset;
    const auto sent = m_client.noteErasedAddresses(unsent);
    return sent || sent.error().kind == Error::Kind::Refused ? Result<void>() : sent; // what a desk may not is its own
}

Result<void> HubRound::readRights()
{
    const Rights rights = TRY(m_client.rights());
    return store::HubState(m_store).setRights(rights);
}

/// A hub that refuses this is one that does not know the person or the desk any more.
Result<Hello> HubRound::sayHello()
{
    auto hello = m_client.hello(m_membership);
    if (hello || hello.error().kind != Error::Kind::Refused)
        return hello;
    return fail(notLetIn(hello.error().what));
}

/// This store is a copy of another one, or an old backup of itself.
Result<void> HubRound::becomeAnotherDesk()
{
    TRY(noteCopy(
        Reason::tr("the team's server knows another store in the place of this one: this one is a copy or a restored "
                   "backup, or the server itself was restored. This store now syncs as a computer of its own. If "
                   "nobody of you copied or restored anything, tell an administrator of the team")));
    m_membership.desk = m_store.newId();
    m_membership.token = {};
    TRY(store::QuoteNumbering(m_store.database()).forgetReserved()); // which the other one has as well
    TRY(m_client.joinDesk(m_membership.desk, Reason::tr("A copy")));
    return save();
}

/// Somebody may have taken the store: the person of either one reads of it under what needs attention.
Result<void> HubRound::noteCopy(const QString &sentence)
{
    store::ParkedRemoteRecord note;
    note.object = copyNote;
    note.remoteId = m_membership.hub.toString();
    note.retryAt = Instant{m_store.clock().now().ms + copyNoteMs};
    note.reason = sentence;
    return store::ParkedRecords(m_store, m_membership.connection).put(note);
}

/// A replica took over that lacks the newest: what it lacks of ours is sent again.
Result<void> HubRound::sendLostAgain()
{
    store::HubState state(m_store);
    const auto sent = TRY(state.sentSets(sentKept));
    const auto missing = TRY(m_client.missing(sent));
    TRY(state.setUnsent(missing));
    m_membership = **state.find();
    return {};
}

/// Of pushes whose answers were lost: what the hub has done is no edit of this desk that is to be kept.
Result<void> HubRound::noteAnswers()
{
    store::HubState state(m_store);
    const auto pending = TRY(store::PendingSets(m_store).ids());
    if (pending.empty())
        return {};
    for (const auto &[id, number] : TRY(m_client.knownSets(pending)))
        TRY(state.setTaken(id, number));
    return {};
}

/// Some numbers of quotes ahead, for when the hub is out of reach. Those that are left of the last ones are skipped.
Result<void> HubRound::takeNumbers()
{
    store::QuoteNumbering numbering(m_store.database());
    const auto cycle = TRY(numbering.shortCycle(m_store.clock().today(), leastNumbers));
    if (!cycle)
        return {};
    const auto first = TRY(m_client.takeNumbers(*cycle, numbersAhead));
    return numbering.reserve(*cycle, first, numbersAhead);
}

Result<void> HubRound::note(store::HubTransaction &transaction)
{
    m_done.pulled += transaction.changed();
    m_done.conflicts += transaction.conflicts();
    m_done.problems.insert(m_done.problems.end(), transaction.problems().begin(), transaction.problems().end());
    return transaction.commit(m_membership);
}

Result<void> HubRound::pullAll()
{
    for (;;) {
        const Pulled pulled = TRY(m_client.pull(place(), pullPage, m_isReaderKnown ? m_membership.desk : RecordId()));
        if (pulled.isEmpty)
            return {};
        // The network first: a person's edit must not wait for it (I5).
        const Affected affected = TRY(affectedBy(pulled.moved));
        const std::vector<Shown> shown = TRY(read(affected));
        const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
        for (store::HubSet set : pulled.sets) {
            set.at.ms -= m_clockOffset; // by our clock, as the log here is
            TRY(transaction->apply(set));
        }
        for (const store::HubProblem &problem : pulled.unreadable)
            transaction->noteUnreadable(problem);
        TRY(take(shown, *transaction));
        Affected absent;
        for (const auto &[entity, record] : transaction->absent())
            absent[entity].push_back(record);
        m_membership.cursor = pulled.cursor;
        m_membership.cursorSet = pulled.cursorSet;
        m_membership.chain = pulled.chain;
        TRY(note(*transaction));
        TRY(m_store.followOtherRegistry()); // a custom field or entity may have come
        if (pulled.hasErased)
            TRY(exchangeErasedAddresses());
        if (std::ranges::any_of(pulled.sets, definesEntity))
            TRY(readRights()); // until now those of deals stood for them
        for (const auto &[name, record] : pulled.unknown) {
            if (const Entity *entity = m_store.schema().findWithRemoved(name))
                absent[entity->kind].push_back(record);
        }
        TRY(readWhole(absent));
    }
}

/// What belongs to records whose owner or territory changed, as the hub shows it and as it is here, also of what
/// belongs to that.
Result<HubRound::Affected> HubRound::affectedBy(const std::vector<std::pair<EntityKind, RecordId>> &moved)
{
    std::map<EntityKind, QSet<RecordId>> affected;
    QSet<RecordId> parents;
    for (const auto &[entity, record] : moved) {
        affected[entity].insert(record);
        parents.insert(record);
    }
    const Schema &schema = m_store.schema();
    std::vector<RecordId> level(parents.begin(), parents.end());
    for (int depth = 0; depth < deepestOwnership && !level.empty(); ++depth) {
        QSet<RecordId> next;
        for (const auto &entity : schema.entities()) {
            Ownership ownership = ownershipOf(schema, *entity);
            std::vector<Ownership::Parent> parentFields = std::move(ownership.parents);
            parentFields.insert(
                parentFields.end(), ownership.territoryParents.begin(), ownership.territoryParents.end());
            if (parentFields.empty())
                continue;
            std::vector<RecordId> belonging = TRY(m_client.referring(entity->kind, level));
            for (const RecordId &parent : level) {
                for (const Ownership::Parent &reference : parentFields) {
                    const auto here = TRY(idsOf(m_store, entity->kind, Filter::refersTo(reference.field, parent)));
                    belonging.insert(belonging.end(), here.begin(), here.end());
                }
            }
            for (const RecordId &id : belonging) {
                next.insert(id);
                affected[entity->kind].insert(id);
            }
        }
        next.subtract(parents);
        level.assign(next.begin(), next.end());
        parents.unite(next);
    }
    Affected all;
    for (const auto &[entity, records] : affected)
        all[entity].assign(records.begin(), records.end());
    return all;
}

Result<std::vector<HubRound::Shown>> HubRound::read(const Affected &records)
{
    std::vector<Shown> all;
    for (const auto &[entity, ids] : records) {
        Shown shown{entity, {}, {}};
        shown.records = TRY(m_client.read(entity, ids));
        QSet<RecordId> seen;
        for (const WholeRecord &record : shown.records)
            seen.insert(record.id);
        std::ranges::copy_if(ids, std::back_inserter(shown.hidden), [&](RecordId id) { return !seen.contains(id); });
        all.push_back(std::move(shown));
    }
    return all;
}

Result<void> HubRound::take(const std::vector<Shown> &shown, store::HubTransaction &transaction)
{
    const bool hasHidden = std::ranges::any_of(shown, [](const Shown &one) { return !one.hidden.empty(); });
    const auto refused = hasHidden ? TRY(store::HubState(m_store).refusedRecords()) : QSet<RecordId>();
    for (const Shown &one : shown) {
        for (const WholeRecord &record : one.records) {
            TRY(transaction.take(changeOf(one.entity, record), record.deletedAt.has_value()));
            for (const Error &error : record.unreadable)
                transaction.noteUnreadable({one.entity, record.id, error});
        }
        for (const RecordId &record : one.hidden) {
            if (refused.contains(record)) { // it is this person's alone, who may try again
                TRY(transaction.discard(one.entity, record));
                continue;
            }
            if (TRY(transaction.withdraw(one.entity, record)))
                ++m_done.withdrawn;
        }
    }
    return {};
}

/// Records that waited for what was done to them here to be offered: as the hub shows them now.
Result<void> HubRound::recheck()
{
    Affected records;
    for (const auto &[entity, record] : TRY(store::HubState(m_store).toRecheck()))
        records[entity].push_back(record);
    if (records.empty())
        return {};
    const std::vector<Shown> shown = TRY(read(records));
    const auto hidden = TRY(m_client.hiddenFields());
    const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
    for (const auto &[entity, ids] : records) {
        for (const RecordId &id : ids)
            TRY(transaction->noteRechecked(id));
    }
    TRY(take(shown, *transaction));
    for (const Shown &one : shown) {
        const auto fields = hidden.find(one.entity);
        for (const WholeRecord &record : one.records) {
            if (fields != hidden.end())
                TRY(transaction->withdrawFields(one.entity, record.id, fields->second));
        }
    }
    return note(*transaction);
}

/// As the hub has them, in place of what is here.
Result<void> HubRound::readWhole(const Affected &records)
{
    if (records.empty())
        return {};
    const std::vector<Shown> shown = TRY(read(records));
    const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
    TRY(take(shown, *transaction));
    return note(*transaction);
}

/// What this desk could not hold: another version of Satchel may, or somebody wrote another value.
Result<void> HubRound::retryParked()
{
    constexpr qint64 most = 500;
    store::ParkedRecords list(m_store, m_membership.connection);
    for (const store::ParkedRemoteRecord &old : TRY(list.due(copyNote, m_store.clock().now(), most)))
        TRY(list.remove(old.object, old.remoteId));
    auto parked = TRY(list.list(most));
    std::erase_if(parked, [](const store::ParkedRemoteRecord &one) { return one.object == copyNote; });
    Affected records;
    for (const store::ParkedRemoteRecord &one : parked) {
        const Entity *entity = m_store.schema().findWithRemoved(one.object);
        if (entity && std::ranges::find(records[entity->kind], one.record) == records[entity->kind].end())
            records[entity->kind].push_back(one.record);
    }
    if (records.empty())
        return {};
    const std::vector<Shown> shown = TRY(read(records));
    const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
    for (const store::ParkedRemoteRecord &one : parked)
        TRY(transaction->unpark(one));
    TRY(take(shown, *transaction));
    return note(*transaction);
}

/// Everything that this person may see, compared with what is here. Unsent changes stay.
Result<void> HubRound::readAnew(const LogPlace &last)
{
    m_done.hasReadAnew = true;
    TRY(noteAnswers());
    const auto erased = TRY(m_client.erasedPersons());
    if (!erased.empty()) {
        const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
        TRY(transaction->erase(erased));
        TRY(note(*transaction));
    }
    std::map<EntityKind, QSet<RecordId>> shown;
    const auto readEntity = [&](EntityKind kind) -> Result<void> {
        Shown page{kind, {}, {}};
        const auto takePage = [&]() -> Result<void> { // no answer is waited for while it is written
            const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
            TRY(take({page}, *transaction));
            page.records.clear();
            return note(*transaction);
        };
        TRY(m_client.readAll(kind, [&](WholeRecord record) -> Result<void> {
            shown[kind].insert(record.id);
            page.records.push_back(std::move(record));
            return page.records.size() < readPage ? Result<void>() : takePage();
        }));
        return takePage();
    };
    // First what decides how all others are read: custom entities and fields.
    constexpr EntityKind definitions[] = {EntityKind::EntityDefinition, EntityKind::FieldDefinition};
    for (const EntityKind kind : definitions) {
        TRY(readEntity(kind));
        TRY(m_store.followOtherRegistry());
    }
    TRY(readRights()); // of the custom entities that came
    const auto schema = m_store.sharedSchema();
    for (const auto &entity : schema->entities()) {
        if (std::ranges::find(definitions, entity->kind) == std::end(definitions))
            TRY(readEntity(entity->kind));
    }
    const auto refused = TRY(store::HubState(m_store).refusedRecords());
    for (const auto &entity : schema->entities()) {
        const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
        for (const RecordId &id : TRY(idsOf(m_store, entity->kind, {}))) {
            if (shown[entity->kind].contains(id) || refused.contains(id))
                continue;
            if (TRY(transaction->withdraw(entity->kind, id)))
                ++m_done.withdrawn;
        }
        TRY(note(*transaction));
    }
    TRY(withdrawHiddenFields());
    m_membership.cursor = last.sequence;
    m_membership.cursorSet = last.set;
    m_membership.chain.clear(); // it comes with the next change set
    m_membership.registry = programFingerprint();
    return save();
}

/// The hub does not send the values of hidden fields; those from the time before are still here.
Result<void> HubRound::withdrawHiddenFields()
{
    for (const auto &[entity, fields] : TRY(m_client.hiddenFields())) {
        const std::vector<RecordId> ids = TRY(idsOf(m_store, entity, {}));
        for (size_t begin = 0; begin < ids.size(); begin += readPage) {
            const auto transaction = TRY(store::HubTransaction::begin(m_store, m_membership));
            for (size_t i = begin; i < std::min(begin + readPage, ids.size()); ++i)
                TRY(transaction->withdrawFields(entity, ids[i], fields));
            TRY(note(*transaction));
        }
    }
    return {};
}

Result<void> HubRound::pushAll()
{
    while (TRY(pushOnce())) {}
    return {};
}

/// For a while; what is left is for the next exchange.
Result<void> HubRound::trimLog()
{
    const QDeadlineTimer end(trimMs);
    while (m_trims && !end.hasExpired()) {
        const auto removed = TRY(m_client.trimLog(trimPiece));
        m_trims = removed == trimPiece;
    }
    return {};
}

/// One batch; false when nothing is left to send.
Result<bool> HubRound::pushOnce()
{
    TRY(m_store.followOtherRegistry()); // what waits may be of an entity that was defined meanwhile
    auto sets = TRY(nextSets());
    if (sets.empty()) {
        TRY(recheck());
        return false;
    }
    if (std::ranges::any_of(sets, [](const store::PendingSet &set) { return !set.erases.empty(); }))
        TRY(exchangeErasedAddresses()); // before anybody hears of the erasure
    const Overdue made = TRY(makeOverdueWhole(sets));
    std::vector<store::PendingSet> filled;
    std::ranges::copy_if(sets, std::back_inserter(filled), [](const auto &set) { return !set.isEmpty(); });
    const auto answers = filled.empty() ? std::vector<PushAnswer>()
                                        : TRY(m_client.push(m_membership.desk, place(), filled, m_clockOffset));
    const Outcome outcome = TRY(outcomeOf(sets, answers, made));
    TRY(keep(outcome.answered));
    if (outcome.early && TRY(isOfRefusedEntity(*outcome.early))) { // no upgrade brings it
        const store::PendingSet &set = *outcome.early;
        const store::HubState::Answer refusal{set.number, 0, outcome.earlyReason, recordsOf(set)};
        TRY(keep(std::span(&refusal, 1)));
        ++m_done.refused;
        return true;
    }
    if (outcome.early) // it waits; nothing of it is lost
        return fail(Error::Kind::TooNew,
            Reason::tr("%1: an administrator has to bring the hub up to date with \"satchel hub upgrade\"")
                .arg(outcome.earlyReason));
    if (outcome.isStale)
        TRY(pullAll());
    return true;
}

/// What the hub did with the sets, up to the first one behind which it looked at none.
Result<HubRound::Outcome> HubRound::outcomeOf(
    std::span<const store::PendingSet> sets, std::span<const PushAnswer> answers, const Overdue &made)
{
    const auto rights = TRY(store::readRights(m_store.database()));
    Outcome outcome;
    for (const store::PendingSet &set : sets) {
        const auto answer = std::ranges::find(answers, set.info.id, &PushAnswer::id);
        if (set.isEmpty()) {
            outcome.answered.push_back({set.number}); // nothing of it is for the hub
            continue;
        }
        switch (answer == answers.end() ? PushAnswer::State::Stale : answer->state) {
        case PushAnswer::State::Stale: outcome.isStale = true; return outcome;
        case PushAnswer::State::Early:
            outcome.early = &set;
            outcome.earlyReason = answer->reason;
            return outcome;
        case PushAnswer::State::Absent:
            if (!TRY(noteAbsent(set, answer->record, made)))
                return outcome;
            break;
        case PushAnswer::State::Done:
            outcome.answered.push_back({set.number, answer->number, {}, outOfReach(set, rights)});
            ++m_done.pushed;
            break;
        case PushAnswer::State::Refused:
            outcome.answered.push_back({set.number, 0, answer->reason, recordsOf(set)});
            ++m_done.refused;
            break;
        }
    }
    return outcome;
}

/// Refused edits stay in the log, a person is notified, and the records become what the hub has.
Result<void> HubRound::keep(std::span<const store::HubState::Answer> answers)
{
    store::HubState state(m_store);
    TRY(state.note(answers));
    m_membership = **state.find();
    return recheck();
}

/// Without those that wait for a record, and what was done to the same records after them: it would be undone by them.
Result<std::vector<store::PendingSet>> HubRound::nextSets()
{
    for (;;) {
        const qsizetype before = m_held.size();
        auto sets = TRY(store::PendingSets(m_store).next(pushSets, pushEdits, m_held));
        std::vector<store::PendingSet> ready;
        for (store::PendingSet &set : sets) {
            if (isHeld(set))
                hold(set);
            else
                ready.push_back(std::move(set));
        }
        if (!ready.empty() || m_held.size() == before)
            return ready;
    }
}

bool HubRound::isHeld(const store::PendingSet &set) const
{
    return std::ranges::any_of(set.edits, [this](const Edit &edit) { return m_heldRecords.contains(edit.id); });
}

void HubRound::hold(const store::PendingSet &set)
{
    m_held.insert(set.number);
    for (const Edit &edit : set.edits)
        m_heldRecords.insert(edit.id);
}

/// Nobody has come who made such a record: it is made by what is here of it.
Result<HubRound::Overdue> HubRound::makeOverdueWhole(std::vector<store::PendingSet> &sets)
{
    Overdue made;
    store::PendingSets pending(m_store);
    for (const auto &absent : TRY(store::HubState(m_store).absent())) {
        const auto set = std::ranges::find(sets, absent.changeSet, &store::PendingSet::number);
        if (set == sets.end() || m_store.clock().now().ms < absent.since.ms + absentMs)
            continue;
        pending.makeWhole(*set, absent.entity, absent.record);
        made[absent.changeSet].insert(absent.record);
    }
    return made;
}

/// It is sent again with each exchange, until whoever made the record has sent that. False when it is to be tried once
/// more before what follows it: another record of an overdue set is made then.
Result<bool> HubRound::noteAbsent(const store::PendingSet &set, RecordId record, const Overdue &made)
{
    const auto edit = std::ranges::find(set.edits, record, &Edit::id);
    if (edit != set.edits.end())
        TRY(store::HubState(m_store).noteAbsent({set.number, edit->entity, record, m_store.clock().now()}));
    if (edit != set.edits.end() && made.contains(set.number) && !made.value(set.number).contains(record))
        return false;
    hold(set);
    return true;
}

/// Whether a set has records of a custom entity whose definition the hub refused. It would wait for ever, and all that
/// was done after it.
Result<bool> HubRound::isOfRefusedEntity(const store::PendingSet &set)
{
    for (const Edit &edit : set.edits) {
        if (isCustomEntity(edit.entity)
            && TRY(store::EntityDefinitions::isRefused(m_store.database(), m_store.schema().entity(edit.entity).name)))
            return true;
    }
    return false;
}

} // namespace satchel::sync::hub
