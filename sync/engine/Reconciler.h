// SPDX-License-Identifier: GPL-3.0-or-later
// Brings one remote record and ours together: compares base, mine and theirs, edits ours, moves the base on, writes
// down every conflict. Works inside a SyncTransaction, so that a page is taken over whole or not at all.
#pragma once

#include "sync/engine/LinkReferences.h"
#include "sync/engine/RoundContext.h"

namespace satchel::sync {

class Reconciler
{
public:
    Reconciler(RoundContext &context, const ObjectMap &object);

    enum class Trust {
        Hint, // from an index that may lag: neither new nor old is believed before it was read by id
        Listed, // from a list of what there is; a copy older than the one we know is doubted
        Certain, // read by id just now
    };

    /// Takes a remote record over. Ids of records that have to be read again with certainty are added to doubtful().
    Result<void> take(store::SyncTransaction &step, const RemoteRecord &theirs, Trust trust);
    /// Makes a link with a record of ours that nothing is agreed on yet, then takes it over.
    Result<void> adopt(store::SyncTransaction &step, RecordId record, const RemoteRecord &theirs);
    /// The remote has no such record any more: read and found absent.
    Result<void> takeDeletion(store::SyncTransaction &step, store::Link link);
    /// We deleted it there. `last`, if it is known, is what it held by then: an edit that we had not seen brings it
    /// back. `seen`: what was never agreed on and was seen to be nobody's edit (fillings) before it was deleted.
    Result<void> takeOwnDeletion(
        store::SyncTransaction &step, store::Link link, const RemoteRecord *last, const std::vector<FieldValue> &seen);
    /// What the remote holds that was never agreed on.
    std::vector<FieldValue> fillings(const store::Link &link, const RemoteRecord &theirs) const;

    QStringList takeDoubtful() { return std::exchange(m_doubtful, {}); }
    /// New ones that look like a record of ours whose counterpart may be gone: read again after the deletions.
    QStringList takeDeferred() { return std::exchange(m_deferred, {}); }
    void endDeferring() { m_mayDefer = false; }
    /// What was looked up in an earlier transaction may have changed.
    void beginStep();
    const Mapper &mapper() const { return m_mapper; }
    /// True for a field that an update or a create sends.
    bool isSent(const QString &field) const { return m_sentFields.contains(field) || m_onceFields.contains(field); }
    /// The fields in which a record differs from what was agreed on and that wait for no person's decision.
    Result<QSet<QString>> differences(const store::Link &link, const std::vector<FieldValue> &mine);

private:
    Result<store::SyncState::Pending> pending(store::SyncState &state, const QString &remoteId);
    /// Kept in the store with the page, because the cursor goes on without it.
    Result<void> doubt(store::SyncTransaction &step, const QString &remoteId, QStringList &list);
    Result<void> defer(store::SyncTransaction &step, const QString &remoteId, const QStringList &predecessors);
    struct KeyHolder
    {
        std::optional<RecordId> record;
        std::optional<store::Link> link;
        bool isHere = false; // not purged
    };
    Result<KeyHolder> holderOfKey(store::SyncState &state, RecordId identity);
    Result<bool> quarantineDuplicate(store::SyncTransaction &step, const RemoteRecord &theirs, RecordId record);
    Result<void> takeNew(store::SyncTransaction &step, const RemoteRecord &theirs, Trust trust);
    /// What was agreed on about the record that this one was made in place of.
    Result<std::vector<FieldValue>> baseOfTombstone(
        store::SyncState &state, RecordId record, const RemoteRecord &theirs);
    /// The values of theirs that a person wrote since both sides agreed.
    std::vector<FieldValue> editsIn(const LocalValues &theirs, const std::vector<FieldValue> &base) const;
    bool isEditedThere(const store::Link &link, const RemoteRecord &theirs, const LocalValues &values) const;
    Result<void> restoreHere(store::SyncTransaction &step, const store::Link &link);
    Result<std::vector<store::Conflict>> openConflicts(const store::Link &link);
    Result<void> recreate(store::SyncTransaction &step, store::Link link);
    Result<void> create(store::SyncTransaction &step, const RemoteRecord &theirs, LocalValues values, RecordId identity,
        bool wasParked);
    Result<void> merge(store::SyncTransaction &step, store::Link link, const RemoteRecord &theirs, Trust trust);
    Result<void> takeEdit(store::SyncTransaction &step, store::Link &link, const Record &mine,
        const RemoteRecord &theirs, LocalValues values);
    Result<void> endDispute(const std::vector<store::Conflict> &disputed, const QString &field, bool keptMine);
    enum class Oscillation { None, Decided, WrittenDifferently };
    Result<Oscillation> stopOscillation(const store::Link &link, const FieldState &state, const FieldValue &theirs);
    Result<Kept> decideField(const store::Link &link, const RemoteRecord &theirs, const QString &field);
    Result<void> note(const store::Link &link, const QString &field, const Value &before, const Value &mine,
        const Value &theirs, Kept kept);
    Result<void> settle(store::SyncTransaction &step, store::Link &link, const RemoteRecord &theirs,
        const std::vector<FieldValue> &base);
    Result<std::vector<MappingProblem>> applyEdits(
        store::SyncTransaction &step, RecordId record, const std::vector<FieldValue> &edits);
    void noteMissingTargets(const QString &field, const QString &remoteId);
    Result<void> parkProblems(store::SyncTransaction &step, const RemoteRecord &theirs, RecordId record,
        const std::vector<MappingProblem> &problems);

    RoundContext &m_context;
    const ObjectMap &m_object;
    const Entity &m_entity;
    LinkReferences m_references;
    Mapper m_mapper;
    QString m_label; // of change sets
    QSet<QString> m_takenFields;
    QSet<QString> m_sentFields;
    QSet<QString> m_onceFields;
    QStringList m_doubtful;
    QStringList m_deferred;
    bool m_mayDefer = true;
    bool m_isNothingPending = false; // in this step, of any record
};

} // namespace satchel::sync
