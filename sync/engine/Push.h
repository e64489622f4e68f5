// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what differs from the base, in batches: intents are journalled, the batch is sent, its outcomes are committed.
// Whatever happens in between, the next round knows what may have been done (InDoubtRecovery).
#pragma once

#include "sync/engine/OutgoingReview.h"

namespace satchel::sync {

class Push
{
public:
    explicit Push(RoundContext &context) : m_context(context), m_review(context) {}

    Result<void> run();

private:
    struct Job
    {
        store::OutboxEntry waiting;
        RemoteWrite write;
        std::vector<FieldValue>
            sent; // our fields and values, as they will stand in the base; of a deletion what was seen there (fillings)
        std::optional<store::Link> link;
    };
    enum class Pass { Writes, Deletes };

    /// What a person kept there when it was deleted here, and has restored here since, is linked again.
    Result<void> relinkRestored(const ObjectMap &object);
    Result<void> relink(Reconciler &reconciler, const ObjectMap &object, std::span<const store::Link> kept);

    Result<qint64> pushObject(const ObjectMap &object, Pass pass); // how many were done
    Result<qint64> pushPage(
        Reconciler &reconciler, const ObjectMap &object, Pass pass, std::span<const store::OutboxEntry> page);
    /// Before we write over what the vendor would not protect: takes over what changed there, so that a dispute is
    /// decided by the connection's policy and not by who writes last. What is about to be recreated may have been
    /// restored.
    Result<void> lookFirst(
        Reconciler &reconciler, const ObjectMap &object, std::span<const store::OutboxEntry> page, bool alsoAtLive);
    Result<std::optional<Job>> prepare(
        Reconciler &reconciler, const ObjectMap &object, const store::OutboxEntry &waiting, Pass pass);
    Result<void> adoptThoseThere(Reconciler &reconciler, const ObjectMap &object, std::vector<Job> &jobs);
    Result<bool> mayBeThere(const ObjectMap &object, const store::OutboxEntry &waiting);
    Result<std::optional<Job>> prepareCreate(Reconciler &reconciler, const ObjectMap &object,
        const store::OutboxEntry &waiting, const Record &record, const std::optional<store::Link> &gone);
    Result<std::optional<Job>> prepareDelete(
        Reconciler &reconciler, const ObjectMap &object, const store::OutboxEntry &waiting, const store::Link &link);
    Result<bool> detaches(
        const std::vector<FieldValue> &base, const std::vector<FieldValue> &mine, const QSet<QString> &fields);
    Result<std::optional<Job>> prepareUpdate(
        Reconciler &reconciler, const store::OutboxEntry &waiting, const store::Link &link, const Record &record);
    Result<std::optional<Job>> parked(const store::OutboxEntry &waiting, const QString &reason, const QString &field);
    bool isCovered(const Record &record) const;
    bool solvesItself(const ObjectMap &object, const MappingProblem &problem) const;

    Result<qint64> sendAll(Reconciler &reconciler, const ObjectMap &object, std::vector<Job> jobs);
    Result<qint64> send(Reconciler &reconciler, const ObjectMap &object, std::span<const Job> jobs);
    Result<void> journal(const ObjectMap &object, std::span<const Job> jobs);
    Result<qint64> failWhole(const ObjectMap &object, std::span<const Job> jobs, const Error &error);

    RoundContext &m_context;
    OutgoingReview m_review;
    QSet<QString> m_absent; // ids of the present object that were looked for in vain
    QHash<QString, RemoteRecord> m_seen; // of the present page, by id, as they were looked at before they are deleted
    int m_unanswered = 0;
};

} // namespace satchel::sync
