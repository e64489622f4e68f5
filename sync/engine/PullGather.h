// SPDX-License-Identifier: GPL-3.0-or-later
// Reads from the store what decides what becomes of a remote record (PullFacts), and nothing more: a full sync asks for
// each of a million records. Changes nothing.
#pragma once

#include "sync/engine/LinkReferences.h"
#include "sync/engine/PullPlan.h"
#include "sync/engine/RoundContext.h"

namespace satchel::sync {

class PullGather
{
public:
    PullGather(RoundContext &context, const ObjectMap &object);

    const ObjectRules &rules() const { return m_rules; }
    const Mapper &mapper() const { return m_mapper; }

    Result<PullFacts> facts(const RemoteRecord &theirs, Trust trust, bool mayDefer);
    /// Where it is known which record of ours it is, and the two are not linked.
    Result<PullFacts> factsOfKnown(RecordId record, const RemoteRecord &theirs);
    Result<DeletionFacts> deletionFacts(const store::Link &link);
    /// `last`, where it is known, are the remote's values when we deleted it; `seen` the values that were read there
    /// and never agreed on.
    Result<OwnDeletionFacts> ownDeletionFacts(
        const store::Link &link, const RemoteRecord *last, const std::vector<FieldValue> &seen);
    Result<Differences> differences(const store::Link &link, const std::vector<FieldValue> &mine);

    /// Linked records are seen as Links::compareAgain() would leave them.
    void compareAgain(const QStringList &forgotten) { m_forgotten = forgotten; }
    /// What was looked up in an earlier transaction may have changed.
    void forget();
    /// A remote record has been parked since.
    void forgetPending() { m_isNothingPending = false; }
    /// Whether the remote has nothing for our value of the field, a stage or a colleague, and never will by itself.
    bool cannotBeSent(const QString &field, const std::vector<FieldValue> &allMine) const;

private:
    Result<void> readHolders(PullFacts &facts);
    Result<bool> mayBeRenamed();
    Result<bool> wasErased(const RemoteRecord &theirs, RecordId identity);
    Result<void> readMatch(PullFacts &facts);
    Result<void> readCounterpart(PullFacts &facts, RecordId record);
    void forgetAgreed(Counterpart &counterpart) const;
    Result<void> readOurs(PullFacts &facts, const Record &record);
    bool isHere(RecordId record); // not purged
    Result<Holder> holder(RecordId record);
    Result<store::Pending> pending(const QString &remoteId);
    Result<store::Link> newLink(RecordId record, const Record &ours, const RemoteRecord &theirs);
    Result<std::vector<FieldValue>> baseOfCreate(const Record &ours, const RemoteRecord &theirs);
    Result<std::vector<FieldValue>> baseOfTombstone(RecordId record, const RemoteRecord &theirs);
    bool isDoneThere(const QString &field, const std::vector<FieldValue> &allMine, const RemoteRecord &theirs) const;
    Result<void> readStandings(Counterpart &counterpart);
    Result<FieldFacts> fieldFacts(
        const FieldValue &theirs, const std::vector<FieldValue> &allMine, const PullFacts &facts);
    Result<std::vector<store::Conflict>> conflicts(RecordId record);
    Result<std::vector<store::Conflict>> openConflicts(RecordId record);

    RoundContext &m_context;
    const ObjectMap &m_object;
    const Entity &m_entity;
    store::SyncState m_state;
    ObjectRules m_rules;
    LinkReferences m_references;
    Mapper m_mapper;
    std::optional<QStringList> m_forgotten;
    bool m_isNothingPending = false; // of any record, since the last forget()
    std::optional<bool> m_mayBeRenamed; // asked before the first new record
    std::optional<bool> m_isAnyErased; // not asked yet in this step
};

} // namespace satchel::sync
