// SPDX-License-Identifier: GPL-3.0-or-later
// Applies change sets of other desks, field by field, with the place in the hub's log up to which they go, whole or not
// at all. Where this store has changed the same thing and not sent it, the newest wins (Merge.h) and the conflict
// is written down; an edit beats a deletion. Of two links between the same two records one is kept.
#pragma once

#include "store/CommitWriter.h"
#include "store/hub/PendingSets.h"
#include "store/sync/ParkedRecords.h"

namespace satchel::store {

struct HubChange
{
    Edit::Kind kind = Edit::Kind::Update;
    EntityKind entity{};
    RecordId record;
    std::vector<FieldValue> values; // as they are afterwards, of a create or update
};

struct HubSet
{
    qint64 number = 0; // at the hub
    ChangeSetId id;
    QString author; // name of the person
    RecordId authorId;
    QString label;
    Instant at; // by the hub's clock
    ChangeSetId undoes;
    std::vector<HubChange> changes;
    std::vector<ErasedPerson> erases = {}; // of a set that erased persons, which has no changes but
    std::vector<ErasedState> left = {};
};

struct HubProblem
{
    EntityKind entity{};
    RecordId record;
    Error error;
};

/// Of the record alone: what comes behind it goes on.
bool concernsRecord(const Error &error);
/// Whether an error names this field as its place.
bool isAbout(const Error &error, const QString &field);
/// A person reads of them at the hub's connection.
Result<void> parkProblems(Store &store, qint64 connection, std::span<const HubProblem> problems);

class HubTransaction
{
public:
    static Result<std::unique_ptr<HubTransaction>> begin(Store &store, const HubMembership &membership);

    /// A set of this store itself counts as sent from here on, even where the answer was lost. One of which a part is
    /// here continues. Changes that cannot be applied are among the problems; the rest of the set is applied.
    Result<void> apply(const HubSet &set);
    /// A record as the hub has it now, whatever the log says: of those that became visible, and after a refusal. Its
    /// unsent changes are kept.
    Result<void> take(const HubChange &whole, bool isInTrash);
    /// Persons who were erased while this store did not read the log.
    Result<void> erase(std::span<const ErasedPerson> persons);
    /// This person may not see it any more: nothing of it stays in this store, also not in the log. What is left is an
    /// empty row in the trash, and what the hub refused of it, until the person dismisses that. False when it stays for
    /// now, because something of it waits: it is looked at again once that was offered (HubState::toRecheck).
    Result<bool> withdraw(EntityKind entity, RecordId record);
    /// Whoever looks at a record again says so before what is found is written.
    Result<void> noteRechecked(RecordId record);
    /// A record that the hub refused to create: it goes to the trash, with what it had.
    Result<void> discard(EntityKind entity, RecordId record);
    /// This person may not see these fields of the record any more: their values leave the record, the log and the
    /// search. Later, as with withdraw, when something of the record waits.
    Result<void> withdrawFields(EntityKind entity, RecordId record, const QStringList &fields);

    /// A value that the hub has and this store cannot read: it is left out, and parked with the other problems.
    void noteUnreadable(const HubProblem &problem) { m_problems.push_back(problem); }
    /// It is tried again now.
    Result<void> unpark(const ParkedRemoteRecord &parked);

    qint64 conflicts() const { return m_conflicts; }
    qint64 changed() const { return m_changed; }
    const std::vector<HubProblem> &problems() const { return m_problems; }
    /// Records that a change was about and that are not here: they have to be read whole.
    const std::vector<std::pair<EntityKind, RecordId>> &absent() const { return m_absent; }

    /// `membership` as it is afterwards.
    Result<void> commit(const HubMembership &membership);

private:
    HubTransaction(Store &store, const HubMembership &membership, Transaction transaction);
    /// The set that what is written from here on belongs to; it is in the log once something is.
    Result<void> begin(const HubSet &set, const Origin &origin);
    Result<void> beginReading();
    Result<CommitWriter *> writer();
    Result<void> close();
    Result<void> applyChange(const HubChange &change);
    Result<void> merge(const HubChange &change);
    Result<void> mergeCreated(const HubChange &change, const Record &here);
    Result<void> mergeFields(const HubChange &change);
    Result<void> eraseAs(const HubSet &set);
    Result<void> leave(const ErasedState &left);
    Result<void> forgetHistory(EntityKind entity, RecordId record);
    Result<void> forgetHistory(EntityKind entity, RecordId record, const QStringList &fields);
    Result<std::vector<Change>> forgettable(EntityKind entity, RecordId record);
    Result<bool> staysForNow(EntityKind entity, RecordId record);
    Result<void> forgetBeside(const Record &here);
    Result<void> keepEdited(const HubChange &deletion);
    Result<void> addConflict(const HubChange &change, const QString &field, const Value &before, const Value &mine,
        const Value &theirs, bool keptMine);
    Result<void> write(const HubChange &change);
    Result<void> settleLinks();
    Result<bool> isOfThisDesk(const Record &record);
    Result<void> mergeLinks(const Record &kept, const Record &doubled);

    Store &m_store;
    HubMembership m_membership;
    Transaction m_transaction;
    PendingSets m_pending;
    HubSet m_set; // at hand, without its changes
    Origin m_origin; // of it
    std::optional<CommitWriter> m_writer; // of it, once something was written
    bool m_isReading = false; // what the hub has, which nobody may have edited: no edit to beat a deletion here
    std::vector<Change> m_written;
    std::vector<std::pair<EntityKind, RecordId>> m_links; // that the sets were about
    std::vector<HubProblem> m_problems;
    std::vector<std::pair<EntityKind, RecordId>> m_absent;
    qint64 m_conflicts = 0;
    qint64 m_changed = 0;
};

} // namespace satchel::store
