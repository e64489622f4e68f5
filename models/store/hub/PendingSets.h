// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox of a hub: the change sets of this store that it does not have yet, as edits. The log is all that it takes:
// a value overwritten by a later hub change is not sent, nor is a set without a remaining value.
#pragma once

#include "store/hub/ErasedState.h"
#include "store/hub/HubState.h"
#include "store/privacy/ErasedRecords.h"

#include <QSet>

namespace satchel::store {

struct PendingSet
{
    qint64 number = 0;
    ChangeSetInfo info;
    std::vector<Edit> edits; // one per record and kind; values as they are to be there. May be empty
    std::vector<ErasedPerson> erases = {}; // of a set that erased persons, which has no edits but
    std::vector<ErasedState> left = {};

    bool isEmpty() const { return edits.empty() && erases.empty(); }
};

class PendingSets
{
public:
    explicit PendingSets(Store &store) : m_store(store) {}

    /// The oldest ones, `limit` change sets or fewer, with about `mostEdits` edits together; none of these `numbers`.
    Result<std::vector<PendingSet>> next(qint64 limit, qint64 mostEdits, const QSet<qint64> &without = {});
    /// Puts the making of a record, with all that it has here, in place of what the set does to it: for a hub that does
    /// not have the record.
    void makeWhole(PendingSet &set, EntityKind entity, RecordId record);

    /// Of all of them.
    Result<std::vector<ChangeSetId>> ids();

    /// What this store did to a field and has not sent: the value before the first of these changes, and when the last
    /// was. A record that was made here had nothing before. Nothing when there is no such change. `field` empty: the
    /// record's deletion.
    struct Pending
    {
        Value before;
        Instant at;
    };
    Result<std::optional<Pending>> of(EntityKind entity, RecordId record, const QString &field);
    /// Whether the record has unsent changes of any kind.
    Result<bool> hasAny(RecordId record);

private:
    Result<std::vector<Edit>> editsOf(qint64 number);
    Result<std::vector<Change>> changesOf(qint64 number);
    Result<std::vector<ErasedState>> leftBy(const PendingSet &set);
    Result<QStringList> takenSince(const Change &create);
    Result<std::optional<Pending>> ofCreation(EntityKind entity, RecordId record, const QString &field);
    Store &m_store;
};

} // namespace satchel::store
