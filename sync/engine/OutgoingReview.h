// SPDX-License-Identifier: GPL-3.0-or-later
// Decides, before anything is sent, what may be destroyed at the remote: deletions, and updates that replace a value
// there. What comes in bulk waits for a person (store::Approvals); everything else goes on. What it does not know is
// not destroyed.
//
// In bulk: within ten minutes, by the time of the edits, more records than the connection's limit (askAbove, 20), or
// ten or more and over a share (askShare, 20 %) of what is linked of their object. Deletions count whoever made them,
// also those that have left already since the last answer. Overwrites count where an import, the command line, a rule,
// an undo or a bulk edit made them: a person's edit of one record is never delayed, nor is a change that another system
// made.
#pragma once

#include "store/sync/Approvals.h"
#include "sync/engine/Cascade.h"
#include "sync/engine/Reconciler.h"

#include <map>

namespace satchel::sync {

class OutgoingReview
{
public:
    explicit OutgoingReview(RoundContext &context);

    /// Looks through what waits, and writes down what is asked.
    Result<void> run();
    /// False when a deletion has to wait: for an answer, for what would go along to be detached, or because it was made
    /// since run().
    Result<bool> mayDelete(const ObjectMap &object, const store::OutboxEntry &waiting);
    /// Those of an update's fields that have to wait, or are not to be sent; nothing when the record has been edited
    /// since run().
    Result<std::optional<QSet<QString>>> withheldFields(const store::OutboxEntry &waiting, const QSet<QString> &fields);
    /// Ends the waiting of a record of which only withheld fields are left.
    Result<void> removeFromOutboxFor(const store::OutboxEntry &waiting);

private:
    struct Candidate
    {
        store::Approval approval;
        std::optional<store::Approval> known = {};
        std::vector<std::pair<EntityKind, RecordId>> dependents = {}; // to be detached before
        bool isWhole = true; // nothing else of the record is to be sent
        bool isWaiting = true; // false: it has left, and counts all the same
        bool isCounted = true;
        bool isBulk = false;
    };

    Result<void> readKnown();
    Result<void> findCandidates(const ObjectMap &object);
    Result<std::optional<Candidate>> deletionOf(const ObjectMap &object, const store::Link &link);
    Result<std::optional<Candidate>> overwriteOf(
        Reconciler &reconciler, const ObjectMap &object, const store::Link &link, const Record &record);
    Result<bool> isOfBulk(const store::LastChange &change, EntityKind entity);
    void addLeft();
    Result<void> findBulk(Edit::Kind kind);
    Result<qint64> linkedOf(const QString &object);
    bool isUnsent(RecordId record, const QString &field, qint64 lastChange) const;
    /// What stays here is detached from what is deleted, before the vendor takes it along; what cannot be detached is
    /// counted.
    Result<void> countAlong();
    Result<void> detach();
    Result<bool> postponeForDependents(const ObjectMap &object, const store::OutboxEntry &waiting);
    Result<void> decide();
    void decide(Candidate &candidate);
    Result<void> writeDown();

    RoundContext &m_context;
    store::Approvals m_approvals;
    qint64 m_limit = 0; // records
    qint64 m_share = 0; // percent
    qint64 m_sequence = 0; // the last change that was looked at
    std::map<std::pair<RecordId, Edit::Kind>, store::Approval> m_known;
    std::map<std::pair<RecordId, QString>, qint64>
        m_unsent; // fields, with the last change that a person does not want to be sent
    std::vector<Candidate> m_candidates;
    QHash<qint64, bool> m_bulkSets; // by change set
    QHash<QString, qint64> m_linked; // by object
    std::vector<store::Approval> m_changed;
    std::vector<store::Approval> m_stale;
    std::vector<std::pair<EntityKind, RecordId>> m_toWithhold;
    Cascade m_cascade;
    std::vector<std::pair<EntityKind, RecordId>> m_toDetach;
    QHash<RecordId, store::Approval> m_mayBeDeleted;
    QHash<RecordId, QSet<QString>> m_withheld; // fields
    QSet<RecordId> m_asked; // of these, those that wait for an answer
};

} // namespace satchel::sync
