// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/OutgoingAnswer.h"

#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/RelaxedDurability.h"
#include "store/sync/SyncTransaction.h"
#include "sync/engine/FieldValues.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qint64 answerStep = 100; // records of one transaction

} // namespace

Result<void> OutgoingAnswer::give(store::Answer answer)
{
    const bool areDeletions = m_question.editKind() == Edit::Kind::Delete;
    switch (answer) {
    case store::Answer::Yes: return approve();
    case store::Answer::No: return areDeletions ? keepThere() : keepValuesThere();
    case store::Answer::Undo: break;
    }
    if (!m_question.canUndo)
        return fail(Error::Kind::Invalid, Reason::tr("changes received from another system can't be undone here"),
            m_connection.name);
    return undo();
}

Result<void> OutgoingAnswer::approve()
{
    auto step = TRY(store::SyncTransaction::begin(m_store, m_connection));
    TRY(m_approvals.approve(m_question.editKind(), m_question.number));
    TRY(m_approvals.forgetUnasked());
    return step->commit().map([](const ChangeSetId &) {});
}

Result<void> OutgoingAnswer::keepThere()
{
    for (;;) {
        const auto asked = TRY(m_approvals.asked(Edit::Kind::Delete, m_question.number, answerStep));
        if (asked.empty())
            return {};
        auto step = TRY(store::SyncTransaction::begin(m_store, m_connection));
        TRY(m_approvals.forgetUnasked());
        for (const store::Approval &one : asked) {
            const auto record = m_store.get(one.entity, one.record);
            const auto link = TRY(step->state().links.of(one.record));
            const bool isDeletedHere = record
                && record->isDeleted(); // else it was restored meanwhile, and stays linked
            TRY(link && !link->isTombstone && isDeletedHere ? m_approvals.keepThere(*link) : Result<void>());
            TRY(m_approvals.remove(one));
        }
        TRY(step->commit());
        store::RelaxedDurability::letOthersWrite();
    }
}

Result<void> OutgoingAnswer::keepValuesThere()
{
    auto step = TRY(store::SyncTransaction::begin(m_store, m_connection));
    TRY(m_approvals.keepUnsent(m_question.number));
    TRY(m_approvals.forgetUnasked());
    return step->commit().map([](const ChangeSetId &) {});
}

Result<void> OutgoingAnswer::undo()
{
    const auto all = TRY(m_approvals.asked(m_question.editKind(), m_question.number, -1));
    if (m_question.editKind() == Edit::Kind::Delete) {
        TRY(undoWholeSets(all));
    }
    for (std::span<const store::Approval> rest = all; !rest.empty();) {
        const auto some = rest.first(std::min(rest.size(), size_t{answerStep}));
        const auto done = m_question.editKind() == Edit::Kind::Delete ? restore(some) : putBack(some);
        if (!done)
            return done;
        TRY(forget(some));
        rest = rest.subspan(some.size());
        store::RelaxedDurability::letOthersWrite();
    }
    return {};
}

/// A change set that did nothing but delete is undone as a whole, with the records that are in no other system.
Result<void> OutgoingAnswer::undoWholeSets(std::span<const store::Approval> asked)
{
    QSet<qint64> sets;
    for (const store::Approval &one : asked) {
        const auto change = TRY(m_approvals.deletionOf(one.entity, one.record));
        if (change && change->sequence == one.sequence)
            sets.insert(change->changeSet);
    }
    for (const qint64 set : sets) {
        const auto id = TRY(m_approvals.onlyDeletes(set));
        if (id.isNull())
            continue;
        const auto isUndone = TRY(m_store.log().isUndone(id));
        TRY(isUndone ? Result<store::UndoReceipt>() : m_store.undo(id));
    }
    return {};
}

Result<void> OutgoingAnswer::restore(std::span<const store::Approval> asked)
{
    std::vector<Edit> edits;
    for (const store::Approval &one : asked) {
        const auto record = m_store.get(one.entity, one.record);
        if (record && record->isDeleted())
            edits.push_back(Edit::restore(one.entity, one.record));
    }
    return commit(std::move(edits));
}

/// To the base values. What was edited again since stays.
Result<void> OutgoingAnswer::putBack(std::span<const store::Approval> asked)
{
    std::vector<Edit> edits;
    for (const store::Approval &one : asked) {
        const auto record = m_store.get(one.entity, one.record);
        const auto link = TRY(store::SyncState(m_store, m_connection.number).links.of(one.record));
        if (!record || record->isDeleted() || !link)
            continue;
        const auto base = store::decodeValues(*record->entity, link->base);
        std::vector<FieldValue> values;
        for (const QString &field : one.fields) {
            const auto change = TRY(m_approvals.lastChangeOf(one.entity, one.record, field));
            if (change && change->sequence <= one.sequence)
                values.push_back({field, valueOf(base, field)});
        }
        if (!values.empty())
            edits.push_back(Edit::update(one.entity, one.record, std::move(values)));
    }
    return commit(std::move(edits));
}

Result<void> OutgoingAnswer::commit(std::vector<Edit> edits)
{
    if (edits.empty())
        return {};
    return m_store
        .commit({Label::tr("Undone, because it was not sent to %1").arg(m_connection.name), Origin::undo(),
            std::move(edits), {}})
        .map([](const Receipt &) {});
}

/// What was put back counts for nothing.
Result<void> OutgoingAnswer::forget(std::span<const store::Approval> asked)
{
    auto step = TRY(store::SyncTransaction::begin(m_store, m_connection));
    TRY(m_approvals.forgetUnasked());
    for (const store::Approval &one : asked) {
        TRY(m_approvals.remove(one));
    }
    return step->commit().map([](const ChangeSetId &) {});
}

} // namespace satchel::sync
