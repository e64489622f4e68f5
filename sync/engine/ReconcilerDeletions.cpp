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
    auto different = differences(link, mapped);
    if (!different)
        return fail(different.error());
    // A link that fell away with the record at its other end is nobody's edit.
    different->removeIf([&](const QString &field) { return isEmpty(valueOf(mapped, field)) && !isEmpty(record->value(field)); });
    const auto disputed = openConflicts(link);
    if (!disputed)
        return fail(disputed.error());
    // Two Satchels that undo for two systems what the other one has just done: no person does that, and the record stays.
    const auto isOscillating = step.state().isOscillating(m_object.entity, link.record);
    if (!isOscillating)
        return fail(isOscillating.error());
    const bool isEdited = !different->isEmpty() || !disputed->empty() || *isOscillating;
    const Presence mine = record->isDeleted() ? Presence::Deleted : isEdited ? Presence::Edited : Presence::Unchanged;
    if (mergePresence(mine, Presence::Deleted) == RecordOutcome::CreateThere) {
        const auto noted = note(link, {}, {}, u"edited"_s, u"deleted"_s, Kept::Mine);
        return noted ? recreate(step, std::move(link)) : noted;
    }
    if (mine == Presence::Unchanged) {
        if (const auto done = step.apply(Edit::remove(m_object.entity, link.record), m_label); !done)
            return fail(done.error());
        ++m_context.round.deleted;
    }
    link.isTombstone = true;
    if (const auto done = step.state().put(link); !done)
        return done;
    return step.state().removeFromOutbox(m_object.entity, link.record);
}

Result<std::vector<store::Conflict>> Reconciler::openConflicts(const store::Link &link)
{
    auto conflicts = store::Conflicts(m_context.store).ofRecord(link.record);
    if (conflicts)
        std::erase_if(*conflicts, [&](const store::Conflict &conflict) { return !conflict.isOpen || conflict.connection != m_context.connection.number; });
    return conflicts;
}

/// What is gone there is sent as a new record with the next writes. It will hold what is here, so that nothing of it is left
/// to decide.
Result<void> Reconciler::recreate(store::SyncTransaction &step, store::Link link)
{
    const auto disputed = openConflicts(link);
    if (!disputed)
        return fail(disputed.error());
    for (const store::Conflict &conflict : *disputed) {
        if (const auto done = store::Conflicts(m_context.store).close(conflict.number, true); !done)
            return done;
    }
    link.isTombstone = true;
    if (const auto done = step.state().put(link); !done)
        return done;
    if (const auto done = forgetReferences(m_context.store, m_context.objects, step.state(), m_object.entity, link.record); !done)
        return done;
    return step.state().addToOutbox(m_object.entity, link.record);
}

Result<void> Reconciler::takeOwnDeletion(store::SyncTransaction &step, store::Link link, const RemoteRecord *last, const std::vector<FieldValue> &seen)
{
    ++m_context.round.deleted;
    auto base = store::decodeValues(m_entity, link.base);
    for (const FieldValue &value : seen)
        setValue(base, value.field, value.value);
    const auto edits = last ? editsIn(m_mapper.toLocal(*last, base), base) : std::vector<FieldValue>(); // a version can stand for two states
    const auto mine = m_context.store.get(m_object.entity, link.record);
    if (!mine)
        return fail(mine.error());
    if (!mine->isDeleted()) // restored while its deletion was on the way
        return recreate(step, std::move(link));
    if (edits.empty()) {
        link.isTombstone = true;
        const auto done = step.state().put(link);
        return done ? step.state().removeFromOutbox(m_object.entity, link.record) : done;
    }
    if (const auto done = restoreHere(step, link); !done)
        return done;
    if (const auto problems = applyEdits(step, link.record, edits); !problems)
        return fail(problems.error());
    return recreate(step, std::move(link));
}

Result<void> Reconciler::restoreHere(store::SyncTransaction &step, const store::Link &link)
{
    if (const auto done = step.apply(Edit::restore(m_object.entity, link.record), m_label); !done)
        return fail(done.error());
    if (const auto done = addReferrers(m_context.store, m_context.objects, step.state(), m_object.entity, link.record); !done)
        return done;
    return link.isTombstone ? Result<void>() : note(link, {}, {}, u"deleted"_s, u"edited"_s, Kept::Theirs);
}

} // namespace satchel::sync
