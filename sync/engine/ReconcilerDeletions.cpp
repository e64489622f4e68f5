// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Reconciler.h"

#include "sync/engine/FieldValues.h"
#include "sync/engine/Referrers.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

Result<void> Reconciler::takeDeletion(store::SyncTransaction &step, store::Link link)
{
    const auto record = m_context.store.get(m_object.entity, link.record);
    if (!record)
        return fail(record.error());
    const auto mapped = m_mapper.valuesOf(*record);
    auto different = TRY(differences(link, mapped));
    // A link that fell away with the record at its other end is nobody's edit.
    different.removeIf(
        [&](const QString &field) { return isEmpty(valueOf(mapped, field)) && !isEmpty(record->value(field)); });
    const auto disputed = TRY(openConflicts(link));
    // Two Satchels that undo for two systems what the other one has just done: no person does that, and the record
    // stays.
    const auto isOscillating = TRY(step.state().isOscillating(m_object.entity, link.record));
    const bool isEdited = !different.isEmpty() || !disputed.empty() || isOscillating;
    const Presence mine = record->isDeleted() ? Presence::Deleted : isEdited ? Presence::Edited : Presence::Unchanged;
    if (mergePresence(mine, Presence::Deleted) == RecordOutcome::CreateThere) {
        const auto noted = note(link, {}, {}, u"edited"_s, u"deleted"_s, Kept::Mine);
        return noted ? recreate(step, std::move(link)) : noted;
    }
    if (mine == Presence::Unchanged) {
        TRY(step.apply(Edit::remove(m_object.entity, link.record), m_label));
        ++m_context.round.deleted;
    }
    link.isTombstone = true;
    TRY(step.state().put(link));
    return step.state().removeFromOutbox(m_object.entity, link.record);
}

Result<std::vector<store::Conflict>> Reconciler::openConflicts(const store::Link &link)
{
    auto conflicts = store::Conflicts(m_context.store).ofRecord(link.record);
    if (conflicts)
        std::erase_if(*conflicts, [&](const store::Conflict &conflict) {
            return !conflict.isOpen || conflict.connection != m_context.connection.number;
        });
    return conflicts;
}

/// What is gone there is sent as a new record with the next writes. It will hold what is here, so that nothing of it is
/// left to decide.
Result<void> Reconciler::recreate(store::SyncTransaction &step, store::Link link)
{
    const auto disputed = openConflicts(link);
    if (!disputed)
        return fail(disputed.error());
    for (const store::Conflict &conflict : *disputed) {
        TRY(store::Conflicts(m_context.store).close(conflict.number, true));
    }
    link.isTombstone = true;
    TRY(step.state().put(link));
    TRY(forgetReferences(m_context.store, m_context.objects, step.state(), m_object.entity, link.record));
    return step.state().addToOutbox(m_object.entity, link.record);
}

Result<void> Reconciler::takeOwnDeletion(
    store::SyncTransaction &step, store::Link link, const RemoteRecord *last, const std::vector<FieldValue> &seen)
{
    ++m_context.round.deleted;
    auto base = store::decodeValues(m_entity, link.base);
    for (const FieldValue &value : seen)
        setValue(base, value.field, value.value);
    const auto edits = last ? editsIn(m_mapper.toLocal(*last, base), base)
                            : std::vector<FieldValue>(); // a version can stand for two states
    const auto mine = TRY(m_context.store.get(m_object.entity, link.record));
    if (!mine.isDeleted()) // restored while its deletion was on the way
        return recreate(step, std::move(link));
    if (edits.empty()) {
        link.isTombstone = true;
        const auto done = step.state().put(link);
        return done ? step.state().removeFromOutbox(m_object.entity, link.record) : done;
    }
    TRY(restoreHere(step, link));
    TRY(applyEdits(step, link.record, edits));
    return recreate(step, std::move(link));
}

Result<void> Reconciler::restoreHere(store::SyncTransaction &step, const store::Link &link)
{
    TRY(step.apply(Edit::restore(m_object.entity, link.record), m_label));
    TRY(addReferrers(m_context.store, m_context.objects, step.state(), m_object.entity, link.record));
    return link.isTombstone ? Result<void>() : note(link, {}, {}, u"deleted"_s, u"edited"_s, Kept::Theirs);
}

} // namespace satchel::sync
