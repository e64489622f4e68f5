// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what decides what is sent of a waiting record (PushFacts); asks the review of what would be destroyed.
#pragma once

#include "sync/engine/OutgoingReview.h"
#include "sync/engine/PushPlan.h"

namespace satchel::sync {

class PushGather
{
public:
    PushGather(RoundContext &context, OutgoingReview &review, PullGather &reader)
        : m_context(context), m_review(review), m_object(reader.rules().object), m_reader(reader)
    {
    }

    Result<PushFacts> facts(const store::OutboxEntry &waiting, PushPass pass);
    /// The same of other values than the record has now.
    Result<PushFacts> facts(const store::OutboxEntry &waiting, const Record &record, PushPass pass);
    /// What was read of the remote before anything is written over: as it was, and what is not there.
    void noteSeen(const RemoteRecord &record) { m_seen.insert(record.id, record); }
    void noteAbsent(const QString &remoteId) { m_absent.insert(remoteId); }
    void beginPage() { m_seen.clear(); }
    const ObjectRules &rules() const { return m_reader.rules(); }

private:
    Result<void> leaveUnread(PushFacts &facts);
    QStringList leaveUnaccepted(PushFacts &facts, const std::vector<FieldValue> &there) const;
    Result<void> readUpdate(PushFacts &facts, const Record &record);
    Result<void> readCreate(PushFacts &facts);
    Result<void> readDelete(PushFacts &facts);
    Result<bool> mayBeThere(const store::OutboxEntry &waiting);
    Result<bool> detaches(
        const std::vector<FieldValue> &base, const std::vector<FieldValue> &mine, const QSet<QString> &fields);
    bool isCoveredElsewhere(const Record &record) const;

    RoundContext &m_context;
    OutgoingReview &m_review;
    const ObjectMap &m_object;
    PullGather &m_reader;
    QSet<QString> m_absent; // ids of this object
    QHash<QString, RemoteRecord> m_seen; // of the present page, by id
};

} // namespace satchel::sync
