// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Outcomes.h"

#include "domain/PhoneNumber.h"
#include "domain/Reason.h"
#include "store/sync/ExternalKey.h"
#include "sync/engine/FieldValues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Without what many a remote tidies up: blanks and capitals, the spelling of addresses.
QString tidied(const Field *field, const QString &text)
{
    QString tidy = text.simplified().toCaseFolded();
    for (const auto &prefix : {"https://"_L1, "http://"_L1, "www."_L1}) {
        if (field && field->type == FieldType::Url && tidy.startsWith(prefix))
            tidy.remove(0, prefix.size());
    }
    while (tidy.endsWith(u'/'))
        tidy.chop(1);
    return tidy;
}

/// What was only tidied up is agreed on: the next read brings it.
bool isAlike(const Field *field, const Value &sent, const Value &there)
{
    const auto *text = std::get_if<QString>(&sent);
    const auto *other = std::get_if<QString>(&there);
    if (!text || !other)
        return sent == there;
    const bool isPhone = field && field->type == FieldType::Phone;
    return *text == *other || tidied(field, *text) == tidied(field, *other)
        || (isPhone && comparePhones({*text}, {*other}) >= PhoneMatch::National);
}

/// What a value is called in a sentence.
QString named(const Entity &entity, const FieldValue &value)
{
    const Field *field = entity.find(value.field);
    const Choice *choice = field ? field->findChoice(textOf(value.value)) : nullptr;
    return choice ? choice->label : textOf(value.value);
}

} // namespace

Result<void> Outcomes::record(store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome)
{
    using Kind = WriteOutcome::Kind;
    if (outcome.kind == Kind::Unknown) // the intent stays; it goes alone the next time
        return step.state().outbox.retryLater(sent.waiting.entity, sent.waiting.record, m_context.now());
    if (outcome.kind == Kind::Stale) { // the intent stays until that has been read
        m_toRead.emplace_back(sent.write.remoteId, sent);
        return {};
    }
    if (outcome.kind == Kind::Exists) { // another program or an earlier try wrote the record: the base gets none of the
                                        // values of this write
        m_toRead.emplace_back(outcome.remoteId, sent);
        return step.state().intents.remove(sent.waiting.record);
    }
    if (outcome.kind == Kind::Done && sent.write.kind == Edit::Kind::Delete) { // and until it is known what went
        ++m_done;
        m_deleted.push_back(sent);
        return {};
    }
    TRY(step.state().intents.remove(sent.waiting.record));
    if (!outcome.missingId.isEmpty())
        return recordMissing(step, sent, outcome);
    switch (outcome.kind) {
    case Kind::Done: return recordDone(step, sent, outcome);
    case Kind::Gone: return recordDeleted(step, sent);
    case Kind::Refused: return recordRefused(step, sent, outcome);
    case Kind::Later: return postpone(step, sent, outcome.wait);
    case Kind::Stale:
    case Kind::Exists:
    case Kind::Unknown: break;
    }
    return {};
}

/// Not every remote says that a reference is at fault. So what a refused write refers to is looked at once, before the
/// write is parked for longer: it may have been deleted there.
Result<void> Outcomes::recordRefused(
    store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome)
{
    retryWithoutRefusedField(sent, outcome.field);
    const bool isFirst = sent.waiting.attempts == 0;
    const bool isDoubted = isFirst && TRY(doubtTargets(step, sent, outcome.field));
    return park(step, sent, outcome.reason, outcome.field,
        isDoubted ? m_context.now() : m_context.retryAt(sent.waiting.attempts + RoundContext::refusalBackoffOffset));
}

/// True when it refers to a linked record. `refused`: the vendor's name of the field at fault, if it named one.
Result<bool> Outcomes::doubtTargets(store::SyncTransaction &step, const PendingWrite &sent, const QString &refused)
{
    bool isAny = false;
    for (const FieldMap &map : m_object.fields) {
        const ObjectMap *target = m_context.object(map.target);
        const QJsonValue value = sent.write.fields.value(map.remotes.value(0));
        const QString id = (value.isArray() ? value[0] : value).toVariant().toString();
        if (!target || !target->isPushed() || id.isEmpty() || !(refused.isEmpty() || map.remotes.contains(refused)))
            continue;
        const auto link = TRY(step.state().links.to(target->object, id.section(u':', -1)));
        if (!link || link->isTombstone)
            continue;
        TRY(step.state().missing.add(target->object, link->remoteId));
        m_context.doubted.insert(target->object);
        isAny = true;
    }
    return isAny;
}

void Outcomes::retryWithoutRefusedField(const PendingWrite &sent, const QString &refused)
{
    const auto map = std::ranges::find_if(
        m_object.fields, [&](const FieldMap &one) { return one.remotes.contains(refused); });
    if (sent.write.kind != Edit::Kind::Update || refused.isEmpty() || map == m_object.fields.end())
        return;
    PendingWrite rest = sent;
    for (const QString &remote : map->remotes)
        rest.write.fields.remove(remote);
    std::erase_if(rest.fields, [&](const FieldValue &field) { return map->locals.contains(field.field); });
    const bool isLess = rest.write.fields.size() < sent.write.fields.size();
    if (isLess && !rest.write.fields.isEmpty() && !rest.fields.empty())
        m_rest.push_back(std::move(rest));
}

Result<void> Outcomes::park(store::SyncTransaction &step, const PendingWrite &sent, const QString &reason,
    const QString &field, Instant retryAt)
{
    if (sent.waiting.reason.isEmpty())
        ++m_context.round.parked;
    QString ours = field;
    for (const FieldMap &map : m_object.fields) {
        if (map.remotes.contains(field))
            ours = map.locals.value(0);
    }
    return step.state().outbox.park(sent.waiting.entity, sent.waiting.record, reason, ours, retryAt);
}

Result<void> Outcomes::recordDone(store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome)
{
    ++m_done;
    store::SyncState &state = step.state();
    if (sent.write.kind == Edit::Kind::Create) {
        const auto free = isFree(step, sent, outcome.remoteId);
        if (!free || !*free)
            return free ? Result<void>() : fail(free.error());
    }
    ++m_context.round.pushed;
    const Entity &entity = m_context.store.schema().entity(m_object.entity);
    store::Link link = sent.link.value_or(linkOf(sent, outcome.remoteId));
    std::vector<FieldValue> base = sent.link ? store::decodeValues(entity, link.base) : std::vector<FieldValue>();
    TRY(noteReplaced(sent, base, outcome));
    const MismatchedFields shown = shownOtherwise(sent, outcome, base);
    for (const FieldValue &field : sent.fields) {
        if (std::ranges::find(shown.unapplied, field.field, &FieldValue::field) == shown.unapplied.end())
            setValue(base, field.field, field.value);
    }
    if ((sent.link || outcome.overwroteExisting) && m_context.remote.lacksConditionalWrites() && !link.unverifiedSince)
        link.unverifiedSince = link.modified;
    link.base = store::encodeValues(base);
    link.version = outcome.version;
    link.modified = outcome.modified;
    if (sent.write.kind == Edit::Kind::Create && !outcome.isMarked)
        link.externalKey = externalKeyOfUnmarked(m_context.connection, link);
    TRY(state.links.put(link));
    TRY(noteAltered(sent, outcome, shown.altered));
    if (!shown.unapplied.empty())
        return parkUnapplied(step, sent, shown.unapplied.front());
    // It may have been edited while it was on its way.
    const auto record = TRY(m_context.store.get(m_object.entity, sent.waiting.record));
    const auto different = TRY(m_reconciler.differences(link, m_reconciler.mapper().valuesOf(record)));
    if (!different.isEmpty() || record.isDeleted())
        return {};
    return state.outbox.remove(sent.waiting.entity, sent.waiting.record);
}

/// What others wrote and our write replaced, because the remote did not look at its condition, is kept as a conflict.
Result<void> Outcomes::noteReplaced(
    const PendingWrite &sent, const std::vector<FieldValue> &base, const WriteOutcome &outcome)
{
    if (outcome.replaced.isEmpty())
        return {};
    const RemoteRecord was{sent.write.remoteId, {}, outcome.modified, false, {}, outcome.replaced};
    for (const FieldValue &theirs : m_reconciler.mapper().toLocal(was, base).values) {
        const auto mine = std::ranges::find(sent.fields, theirs.field, &FieldValue::field);
        const Value &before = valueOf(base, theirs.field);
        if (mine == sent.fields.end() || theirs.value == mine->value || theirs.value == before)
            continue;
        TRY(addConflict(sent, theirs, before, true));
    }
    return {};
}

Result<void> Outcomes::addConflict(
    const PendingWrite &sent, const FieldValue &theirs, const Value &before, bool keptMine)
{
    ++m_context.round.conflicts;
    return store::Conflicts(m_context.store)
        .add({0, m_context.connection.number, m_object.entity, sent.waiting.record, theirs.field, before,
            valueOf(sent.fields, theirs.field), theirs.value, keptMine, false, m_context.now()});
}

Outcomes::MismatchedFields Outcomes::shownOtherwise(
    const PendingWrite &sent, const WriteOutcome &outcome, const std::vector<FieldValue> &before) const
{
    MismatchedFields differing;
    if (outcome.fields.isEmpty())
        return differing;
    const RemoteRecord shown{outcome.remoteId, outcome.version, outcome.modified, false, {}, outcome.fields};
    const Entity &entity = m_context.store.schema().entity(m_object.entity);
    for (const FieldValue &theirs : m_reconciler.mapper().toLocal(shown, sent.fields).values) {
        const FieldMap *map = m_object.mapOf(theirs.field);
        const Field *field = entity.find(theirs.field);
        const auto mine = std::ranges::find(sent.fields, theirs.field, &FieldValue::field);
        const bool isShown = map && std::ranges::all_of(map->remotes, [&](const QString &remote) {
            return outcome.fields.contains(remote);
        });
        if (isShown && mine != sent.fields.end() && !isAlike(field, mine->value, theirs.value))
            (isAlike(field, valueOf(before, theirs.field), theirs.value) ? differing.unapplied : differing.altered)
                .push_back(theirs);
    }
    return differing;
}

/// The remote stays as it was: nothing is agreed on, the edit is kept here, and the window reports it.
Result<void> Outcomes::parkUnapplied(store::SyncTransaction &step, const PendingWrite &sent, const FieldValue &theirs)
{
    const QString reason = isEmpty(theirs.value)
        ? Reason::tr("%1 did not accept this value and left the field empty").arg(m_context.systemName())
        : Reason::tr("%1 did not accept this value and kept \"%2\"")
              .arg(m_context.systemName(), named(m_context.store.schema().entity(m_object.entity), theirs));
    return park(step, sent, reason, m_object.mapOf(theirs.field)->remotes.value(0),
        m_context.retryAt(sent.waiting.attempts + RoundContext::refusalBackoffOffset));
}

/// The remote made something else of it. It would do so again, so the altered value is read and applied, whatever the
/// policy, and what it was made of is on record.
Result<void> Outcomes::noteAltered(
    const PendingWrite &sent, const WriteOutcome &outcome, const std::vector<FieldValue> &altered)
{
    if (altered.empty())
        return {};
    m_toRead.emplace_back(outcome.remoteId, sent);
    for (const FieldValue &theirs : altered) {
        if (const auto noted = addConflict(sent, theirs, {}, false); !noted)
            return noted;
    }
    return {};
}

Result<void> Outcomes::recordDeleted(store::SyncTransaction &step, const PendingWrite &sent)
{
    if (!sent.link)
        return park(step, sent, Reason::tr("%1 reports that the record does not exist").arg(m_context.systemName()), {},
            m_context.retryAt(sent.waiting.attempts + RoundContext::refusalBackoffOffset));
    return step.state().missing.add(m_object.object, sent.link->remoteId); // it waits until Pull has looked again
}

/// As long as the remote asks, or else a growing while.
Result<void> Outcomes::postpone(store::SyncTransaction &step, const PendingWrite &sent, std::optional<qint64> wait)
{
    const Instant at = wait ? Instant{m_context.now().ms + *wait} : m_context.retryAt(sent.waiting.attempts);
    if (wait)
        m_context.round.retryAt = std::max(at, m_context.round.retryAt.value_or(at));
    return step.state().outbox.retryLater(sent.waiting.entity, sent.waiting.record, at);
}

/// What it refers to may have been deleted there: that is looked at before this is sent again.
Result<void> Outcomes::recordMissing(
    store::SyncTransaction &step, const PendingWrite &sent, const WriteOutcome &outcome)
{
    const auto target = TRY(step.state().links.to(outcome.missingObject, outcome.missingId));
    if (!target
        || target->isTombstone) // nothing to look at: the next write names it no more, or a person has to see it
        return park(step, sent, outcome.reason, outcome.field,
            m_context.retryAt(sent.waiting.attempts + RoundContext::refusalBackoffOffset));
    TRY(step.state().missing.add(outcome.missingObject, outcome.missingId));
    m_context.doubted.insert(outcome.missingObject);
    const Instant retryAt = sent.waiting.attempts == 0
        ? m_context.now()
        : m_context.retryAt(sent.waiting.attempts); // if it is there after all
    return step.state().outbox.retryLater(sent.waiting.entity, sent.waiting.record, retryAt);
}

Result<void> Outcomes::recordDeletions()
{
    if (m_deleted.empty())
        return {};
    QStringList ids;
    for (const PendingWrite &sent : m_deleted)
        ids.append(sent.write.remoteId);
    std::vector<RemoteRecord> last;
    if (m_context.remote.lacksConditionalDeletes()) {
        auto deleted = TRY(m_context.remote.readDeleted(m_object, ids));
        last = std::move(deleted);
    }
    auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
    for (const PendingWrite &sent : m_deleted) {
        TRY(m_reconciler.reconcileOwnDeletion(*step, *sent.link, findRecord(last, sent.write.remoteId), sent.fields));
        TRY(step->state().intents.remove(sent.waiting.record));
    }
    m_deleted.clear();
    return m_context.commit(*step);
}

Result<void> Outcomes::readAgain()
{
    TRY(recordDeletions());
    for (size_t begin = 0; begin < m_toRead.size(); begin += static_cast<size_t>(m_object.batchSize)) {
        const auto part = std::span(m_toRead).subspan(
            begin, std::min(static_cast<size_t>(m_object.batchSize), m_toRead.size() - begin));
        QStringList ids;
        for (const auto &[id, sent] : part)
            ids.append(id);
        const auto records = TRY(m_context.remote.read(m_object, ids));
        const bool isAnyGone = std::ranges::any_of(
            part, [&](const auto &read) { return !read.second.link && !findRecord(records, read.first); });
        const auto cursor = TRY(m_context.state().cursors.of(m_object.object));
        m_context.remote.setReadPosition(m_object, cursor);
        const auto deleted = TRY(
            isAnyGone ? m_context.remote.readDeleted(m_object, ids) : Result<std::vector<RemoteRecord>>());
        auto step = TRY(store::SyncTransaction::begin(m_context.store, m_context.connection));
        for (const auto &[id, sent] : part) {
            const RemoteRecord *found = findRecord(records, id);
            if (found && !found->problem.isEmpty())
                continue; // its intent stays: the recovery reads it again
            TRY(recordRead(*step, sent, id, found, findRecord(deleted, id)));
            TRY(step->state().intents.remove(sent.waiting.record));
        }
        TRY(m_context.commit(*step));
    }
    m_toRead.clear();
    return {};
}

/// `found`: what it is now; `gone`: what it was when it was deleted.
Result<void> Outcomes::recordRead(store::SyncTransaction &step, const PendingWrite &sent, const QString &id,
    const RemoteRecord *found, const RemoteRecord *gone)
{
    if (found)
        return reconcile(step, sent, *found);
    if (sent.link)
        return recordDeleted(step, sent);
    if (gone && gone->key == sent.write.key && !store::isSuccessor(gone->key)) // ours
        return m_reconciler.reconcileDeletion(step, linkOf(sent, id));
    if (gone)
        return recordDeletedDuplicate(step, sent, id);
    // It is said to exist, and not to be deleted, and cannot be seen.
    return step.state().outbox.retryLater(
        sent.waiting.entity, sent.waiting.record, m_context.retryAt(sent.waiting.attempts));
}

/// As if the create had been answered.
store::Link Outcomes::linkOf(const PendingWrite &sent, const QString &remoteId) const
{
    return {0, m_object.object, m_object.entity, sent.waiting.record, remoteId, store::encodeValues(sent.fields), {},
        {}, false, {}, externalKeyBeside(sent.waiting.record, sent.write.key)};
}

/// The record that our create was merged into has been deleted there. It is recreated under a key of its own in the
/// next pass.
Result<void> Outcomes::recordDeletedDuplicate(
    store::SyncTransaction &step, const PendingWrite &sent, const QString &remoteId)
{
    const auto free = isFree(step, sent, remoteId);
    if (!free || !*free)
        return free ? Result<void>() : fail(free.error());
    ++m_done;
    return step.state().links.put({0, m_object.object, m_object.entity, sent.waiting.record, remoteId, "{}", {}, {},
        true, {}, store::successorOf(sent.write.key)});
}

/// False, and parked, when another record of ours that is not deleted is linked with that remote record.
Result<bool> Outcomes::isFree(store::SyncTransaction &step, const PendingWrite &sent, const QString &remoteId)
{
    const auto other = TRY(step.state().links.to(m_object.object, remoteId));
    if (!other || other->record == sent.waiting.record)
        return true;
    if (other->isTombstone)
        return step.state().links.remove(other->record).map([] { return true; });
    const QString twin = m_context.store.title(m_object.entity, other->record);
    return park(step, sent,
        Reason::tr("%1 treats it as a duplicate of \"%2\": merge the two here, or change the value they share")
            .arg(m_context.systemName(), twin),
        {}, m_context.retryAt(RoundContext::refusalBackoffOffset))
        .map([] { return false; });
}

Result<void> Outcomes::reconcile(store::SyncTransaction &step, const PendingWrite &sent, const RemoteRecord &theirs)
{
    const auto free = isFree(step, sent, theirs.id);
    if (!free || !*free)
        return free ? Result<void>() : fail(free.error());
    const auto link = TRY(step.state().links.of(sent.waiting.record));
    ++m_done;
    const bool isLinked = link && (link->remoteId == theirs.id || theirs.formerIds.contains(link->remoteId));
    return isLinked ? m_reconciler.reconcile(step, theirs, Trust::Certain)
                    : m_reconciler.adopt(step, sent.waiting.record, theirs);
}

} // namespace satchel::sync
