// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/RestoredAnswer.h"

#include "domain/Label.h"
#include "store/CopyMark.h"
#include "store/RelaxedDurability.h"
#include "store/sync/SyncTransaction.h"
#include "sync/engine/FieldValues.h"

#include <limits>

namespace satchel::sync {

namespace {

constexpr qint64 everyQuestion = std::numeric_limits<qint64>::max();
constexpr qint64 answerStep = 100; // records of one transaction

} // namespace

RestoredAnswer::RestoredAnswer(store::Store &store, const store::Connection &connection)
    : m_store(store), m_connection(connection), m_approvals(store, connection.number),
      m_restoredAt(store::copyMarkFromJson(connection.settings[store::restoredKey].toObject())
                       .value_or(store::CopyMark())
                       .sequence)
{
}

Result<void> RestoredAnswer::give(bool sends)
{
    if (sends) {
        TRY(approve());
        return end();
    }
    TRY(takeRemoteValues());
    TRY(restoreDeleted());
    TRY(keepCreatedHere());
    return end();
}

Result<void> RestoredAnswer::approve()
{
    auto step = TRY(store::SyncTransaction::begin(m_store, m_connection));
    for (const Edit::Kind kind : {Edit::Kind::Delete, Edit::Kind::Update}) {
        TRY(m_approvals.approve(kind, everyQuestion));
    }
    for (const store::Approval &one : TRY(m_approvals.asked(Edit::Kind::Create, everyQuestion, -1))) {
        TRY(m_approvals.remove(one));
    }
    return step->commit().map([](const ChangeSetId &) {});
}

/// `step` gets the store's edits for some records, after which nobody is asked about them any more.
template <typename Step> Result<void> RestoredAnswer::inSteps(Edit::Kind kind, Step step)
{
    for (;;) {
        const auto asked = TRY(m_approvals.asked(kind, everyQuestion, answerStep));
        if (asked.empty())
            return {};
        std::vector<Edit> edits;
        for (const store::Approval &one : asked) {
            const auto record = m_store.get(one.entity, one.record);
            if (record) {
                TRY(step(one, *record, edits));
            }
        }
        TRY(commit(std::move(edits)));
        auto transaction = TRY(store::SyncTransaction::begin(m_store, m_connection));
        for (const store::Approval &one : asked) {
            TRY(m_approvals.remove(one));
        }
        TRY(transaction->commit());
        store::RelaxedDurability::letOthersWrite();
    }
}

/// The base is what the remote has, for everything of it has just been read. A field that was never agreed on keeps its
/// value on both sides.
Result<void> RestoredAnswer::takeRemoteValues()
{
    return inSteps(Edit::Kind::Update,
        [this](const store::Approval &one, const Record &record, std::vector<Edit> &edits) -> Result<void> {
            const auto link = TRY(store::SyncState(m_store, m_connection.number).links.of(one.record));
            if (record.isDeleted() || !link)
                return {};
            const auto base = store::decodeValues(*record.entity, link->base);
            std::vector<FieldValue> values;
            for (const QString &field : one.fields) {
                const auto change = TRY(m_approvals.lastChangeOf(one.entity, one.record, field));
                if (change && change->sequence > m_restoredAt)
                    continue; // edited while the question was open
                if (hasField(base, field))
                    values.push_back({field, valueOf(base, field)});
                else
                    TRY(m_approvals.keepUnsent(one.record, field, one.sequence));
            }
            if (!values.empty())
                edits.push_back(Edit::update(one.entity, one.record, std::move(values)));
            return {};
        });
}

Result<void> RestoredAnswer::restoreDeleted()
{
    return inSteps(Edit::Kind::Delete,
        [this](const store::Approval &one, const Record &record, std::vector<Edit> &edits) -> Result<void> {
            if (!record.isDeleted())
                return {};
            edits.push_back(Edit::restore(one.entity, one.record));
            return readAgain(one);
        });
}

/// While a record is deleted here, the values that change there are not taken over.
Result<void> RestoredAnswer::readAgain(const store::Approval &approval)
{
    auto step = TRY(store::SyncTransaction::begin(m_store, m_connection));
    auto link = TRY(step->state().links.of(approval.record));
    if (link && !link->isTombstone) {
        link->modified = store::Link::neverSeen;
        TRY(step->state().links.put(*link));
    }
    TRY(step->state().cursors.reset(approval.object));
    return step->commit().map([](const ChangeSetId &) {});
}

Result<void> RestoredAnswer::keepCreatedHere()
{
    return inSteps(Edit::Kind::Create,
        [this](const store::Approval &one, const Record &record, std::vector<Edit> &edits) -> Result<void> {
            if (TRY(m_approvals.isChangedSince(one.entity, one.record, m_restoredAt)))
                return {};
            auto state = store::SyncState(m_store, m_connection.number);
            const auto link = TRY(state.links.of(one.record));
            if (link && !link->isTombstone)
                return {}; // it has been found there meanwhile
            if (link && !record.isDeleted())
                edits.push_back(Edit::remove(one.entity, one.record));
            return state.outbox.remove(one.entity, one.record);
        });
}

Result<void> RestoredAnswer::commit(std::vector<Edit> edits)
{
    if (edits.empty())
        return {};
    return m_store
        .commit({Label::tr("Taken from %1 after a backup was restored").arg(m_connection.name), Origin::undo(),
            std::move(edits), {}})
        .map([](const Receipt &) {});
}

Result<void> RestoredAnswer::end()
{
    QJsonObject settings = TRY(store::Connections(m_store).get(m_connection.number)).settings;
    settings.remove(store::restoredKey);
    return store::Connections(m_store).setSettings(m_connection.number, settings);
}

} // namespace satchel::sync
