// SPDX-License-Identifier: GPL-3.0-or-later
// What would be destroyed at a remote in bulk waits here for a person: deletions, and updates that replace a value. One
// row for each record and kind, from when it first may leave until it has left. Rows that a person did not have to be
// asked about stay for a while as well, because what leaves in small portions is bulk too. Writes belong inside a
// transaction.
#pragma once

#include "store/sync/Connections.h"
#include "store/sync/SyncState.h"

#include <map>

namespace satchel::store {

struct Approval
{
    enum class State {
        Unasked, // few enough: it leaves without a question, and counts for those that follow
        Asked, // waits for the answer
        Approved, // leaves
    };

    EntityKind entity{};
    RecordId record;
    Edit::Kind kind = Edit::Kind::Delete; // Delete or Update; Create only while a restored store asks
    QString object; // the remote's type
    qint64 sequence = 0; // the last change it is about; what is changed later needs an approval of its own
    Instant at; // when that change was made
    QStringList fields; // of an update: those whose value is replaced there
    State state = State::Unasked;
    qint64 question = 0; // which asking it came up in: how far the change log went by then
    qint64 along = 0; // records that the vendor deletes with it, though they stay here
};

/// The change that made a record, or a field of it, what it is.
struct LastChange
{
    qint64 sequence = 0;
    Instant at;
    qint64 changeSet = 0; // its number
    Origin origin;
};

class Approvals
{
public:
    Approvals(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    Result<std::vector<Approval>> list();
    /// Those that wait for an answer, of the questions up to `question`.
    Result<std::vector<Approval>> asked(Edit::Kind kind, qint64 question, qint64 limit);
    /// Replaces what is known of the record, unless a person has answered about this change meanwhile.
    Result<void> put(const Approval &approval);
    Result<void> remove(const Approval &approval);
    /// All of the connection.
    Result<void> clear();
    /// Ends the counting of what has left so far: what comes after an answer is counted again.
    Result<void> forgetUnasked();
    /// Lets all leave that are asked about, up to a question.
    Result<void> approve(Edit::Kind kind, qint64 question);

    // What may have to be asked about
    /// Live links of an object whose record waits to be sent, also for another day; in the order of records.
    Result<std::vector<Link>> linkedWaiting(const QString &object, EntityKind entity, RecordId after, qint64 limit);
    /// The change that moved a record to the trash; nothing when the log does not know it.
    Result<std::optional<LastChange>> deletionOf(EntityKind entity, RecordId record);
    Result<std::optional<LastChange>> lastChangeOf(EntityKind entity, RecordId record, const QString &field);
    /// How many records of an entity a change set updated; counts no further than `atMost`.
    Result<qint64> updatedBy(qint64 changeSet, EntityKind entity, qint64 atMost);
    /// The id of a change set that did nothing but delete; null of any other.
    Result<ChangeSetId> onlyDeletes(qint64 changeSet);
    /// True when others than this connection have changed a record after a point in the log.
    Result<bool> isChangedSince(EntityKind entity, RecordId record, qint64 sequence);
    /// Lets a record wait until it is answered or changed.
    Result<void> withhold(EntityKind entity, RecordId record);

    // Overwrites that a person does not want to be sent
    /// By record and field: the last change that is not sent.
    Result<std::map<std::pair<RecordId, QString>, qint64>> unsent();
    /// Of all that are asked about, up to a question.
    Result<void> keepUnsent(qint64 question);
    /// Of one field, up to a change.
    Result<void> keepUnsent(RecordId record, const QString &field, qint64 sequence);

    // What stays there though it was deleted here
    /// The kept link of a record that is still in the trash; nothing when there is none.
    Result<std::optional<Link>> keptOf(RecordId record);
    Result<std::optional<Link>> keptAs(const QString &object, const QString &remoteId);
    /// In place of its link.
    Result<void> keepThere(const Link &link);
    Result<std::vector<Link>> keptOfObject(const QString &object);
    /// True while it is asked whether a deletion may leave.
    Result<bool> isDeletionAsked(RecordId record);
    /// Those of an object whose record waits to be sent again, because it was restored here.
    Result<std::vector<Link>> keptAndWaiting(const QString &object);
    Result<void> forgetKept(RecordId record);

private:
    Database &database() { return m_store.database(); }

    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
