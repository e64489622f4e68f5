// SPDX-License-Identifier: GPL-3.0-or-later
// The sync metadata of one connection: links with their bases (the last values both sides agreed on), cursors, the
// outbox, parked remote records, and intents (writes whose outcome is not known yet). Reads are allowed at any time;
// writes belong inside a SyncTransaction, so that metadata and records commit together. Belongs to the thread of its
// store.
#pragma once

#include "store/sync/Connections.h"

namespace satchel::store {

struct Link
{
    qint64 number = 0;
    QString object; // the remote's type
    EntityKind entity{};
    RecordId record;
    QString remoteId;
    QByteArray base = {}; // JSON object of local field names and values, as encodeValues writes it
    QString version = {};
    Instant modified = {}; // by the remote's clock
    bool isTombstone = false;
    std::optional<Instant> unverifiedSince = {};
    /// The identity by which other Satchels know the remote record, where it differs from the record's id: two of them
    /// had a record of their own for the same person. Of a tombstone also the key under which the record is recreated,
    /// where the first successor's key is in use. Else null.
    RecordId externalKey = {};
};

/// A local record that may differ from the remote's and is to be sent.
struct OutboxEntry
{
    EntityKind entity{};
    RecordId record;
    Instant since = {};
    int attempts = 0;
    Instant retryAt = {};
    QString reason = {}; // why the record is parked; empty while it waits for its turn
    QString field = {};
};

/// A remote record, or one of its fields, that could not be stored here.
struct ParkedRemoteRecord
{
    QString object;
    QString remoteId;
    QString field; // empty: the whole record
    RecordId record; // null when there is none here yet
    Instant since;
    int attempts = 0;
    Instant retryAt;
    QString reason;
    QString title = {}; // its name at the remote; empty until nameParked writes it
};

struct Intent
{
    qint64 number = 0;
    QString object;
    EntityKind entity{};
    RecordId record;
    Edit::Kind kind{};
    QString remoteId; // empty for a create
    QByteArray fields; // as a base holds them
    Instant sentAt;
    QByteArray sent
        = {}; // the same by the vendor's names, as they were sent: JSON object; empty in an intent of an older version
};

/// Values as the JSON object of a base; fields in the order given.
QByteArray encodeValues(const std::vector<FieldValue> &values);
/// Reads them back by the types of an entity's fields; fields that are gone from it are left out.
std::vector<FieldValue> decodeValues(const Entity &entity, const QByteArray &json);

/// The id that every Satchel gives the record that it makes of a remote one, so that two of them make one record of it
/// in a third system.
RecordId idOfRemote(const Connection &connection, const QString &object, const QString &remoteId);

class SyncState
{
public:
    SyncState(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    // Links
    Result<std::optional<Link>> linkOf(RecordId record);
    Result<std::optional<Link>> linkTo(const QString &object, const QString &remoteId);
    /// The record that has this identity, at any connection's link or as its own id; nothing when nobody here ever had
    /// it.
    Result<std::optional<RecordId>> recordOf(EntityKind entity, RecordId identity);
    /// The identity under which a record is made where it has no link: the same at every Satchel that knows it from the
    /// same systems.
    Result<RecordId> identityOf(RecordId record);
    Result<void> put(const Link &link); // by record: replaces the one it has
    Result<void> unlink(RecordId record);
    Result<qint64> liveLinkCount(const QString &object);
    /// Links of an object in the order they were made, from after `number`.
    Result<std::vector<Link>> links(const QString &object, qint64 after, qint64 limit);
    Result<std::vector<Link>> unverified(const QString &object, qint64 limit);

    // Cursors
    Result<QJsonObject> cursor(const QString &object);
    Result<void> setCursor(const QString &object, const QJsonObject &cursor, qint64 pulled);
    Result<void> finishObject(const QString &object, const QString &problem = {});

    // Outbox
    /// Looks through the change log for what others than this connection changed since the last time, `limit` changes
    /// at most.
    struct Collected
    {
        bool hasMore = false;
        std::vector<std::pair<EntityKind, RecordId>>
            restored; // came out of the trash; what refers to them differs again
    };
    Result<Collected> collectOutbox(std::span<const EntityKind> entities, qint64 limit = 5000);
    Result<void> addToOutbox(EntityKind entity, RecordId record);
    /// It was refused, or a field of it was: a person is told the reason.
    Result<void> park(EntityKind entity, RecordId record, const QString &reason, const QString &field, Instant retryAt);
    /// Nothing is wrong with it, but it failed: it goes alone the next time.
    Result<void> retryLater(EntityKind entity, RecordId record, Instant retryAt);
    Result<void> removeFromOutbox(EntityKind entity, RecordId record);
    /// Those of an entity that are due, in the order of their ids, from after `after`.
    Result<std::vector<OutboxEntry>> due(EntityKind entity, Instant now, RecordId after, qint64 limit);
    Result<std::optional<OutboxEntry>> outboxEntry(EntityKind entity, RecordId record);
    /// Lets parked records be tried again at once: one, or all with a null id.
    Result<void> retryNow(RecordId record = {});
    Result<std::vector<OutboxEntry>> parked(qint64 limit);
    /// When the first of the parked records is to be tried again; nothing when none is. Past ones are due now.
    Result<std::optional<Instant>> nextRetry();

    // Parked remote records
    Result<void> parkRemote(const ParkedRemoteRecord &parked);
    /// Removes a parked record, or its parked fields except those named.
    Result<void> unparkRemote(const QString &object, const QString &remoteId, const QStringList &exceptFields = {});
    /// Ids of an object's parked remote records that have no title yet.
    Result<QStringList> unnamedParked(const QString &object);
    Result<void> nameParked(const QString &object, const QString &remoteId, const QString &title);
    Result<int> parkedAttempts(const QString &object, const QString &remoteId, const QString &field);
    Result<std::vector<ParkedRemoteRecord>> dueParked(const QString &object, Instant now, qint64 limit);
    Result<std::vector<ParkedRemoteRecord>> parkedRemote(qint64 limit);

    // Missing candidates: linked records that a full pass or a list did not show. They are read by id before anything
    // is deleted
    Result<void> addMissingCandidate(const QString &object, const QString &remoteId);
    Result<void> removeMissingCandidate(const QString &object, const QString &remoteId);
    /// Links that are no tombstones, by remote id, from after `after`; candidates without such a link are removed on
    /// the way. Reads little more than it returns, so that a walk through very many blocks no other writer (I5).
    Result<std::vector<Link>> missingCandidates(const QString &object, const QString &after, qint64 limit);
    Result<qint64> missingCandidateCount(const QString &object);
    Result<void> clearMissingCandidates(const QString &object);

    // A full pass reads every record of an object. What was linked when it began and was not seen by its end is a
    // missing candidate.
    Result<void> beginPass(const QString &object);
    Result<void> markSeen(const QString &object, const QStringList &remoteIds);
    /// Outside of a transaction, like forgetSeen: with a million links they take seconds, so they write little at a
    /// time (I5). After an interruption they start again from the beginning.
    Result<void> sweep(const QString &object);
    Result<void> forgetSeen(const QString &object);

    // Intents
    Result<void> addIntent(const Intent &intent);
    Result<void> removeIntent(RecordId record);
    Result<std::vector<Intent>> intents();
    Result<bool> hasIntent(RecordId record);

    /// Facts that are rare and decide whether a new record may be created; read in one query.
    struct Pending
    {
        bool hasInDoubtCreate = false; // for this object
        bool hasOutboxEntry = false; // for this entity, to be sent or awaiting a person's decision
        bool isParked = false; // the record or one of its fields
        bool isAnyParked = false; // any record of this object
    };
    Result<Pending> pending(const QString &object, EntityKind entity, const QString &remoteId);

    // What a page needs of a local field
    /// When a field of a record was last changed, by this device's clock; nothing when it was born with its value. What
    /// another connection brought was changed no later than its remote says.
    Result<std::optional<Instant>> changedAt(EntityKind entity, RecordId record, const QString &field);
    /// True when the last three changes of a field came from connections, back and forth between these two values.
    Result<bool> isOscillating(
        EntityKind entity, RecordId record, const QString &field, const Value &mine, const Value &theirs);
    /// The same for a whole record linked to several systems: deleted and restored twice, by connections alone.
    Result<bool> isOscillating(EntityKind entity, RecordId record);
    /// The change by which another connection created this record here; nothing when none did.
    Result<std::optional<qint64>> importedFromOtherConnection(EntityKind entity, RecordId record);
    /// True when another connection links this record, or once did.
    Result<bool> isKnownToOther(RecordId record);
    /// True when this store has another connection.
    Result<bool> hasOthers();
    /// True when another connection of this store has records linked.
    Result<bool> hasOthersLinks();

private:
    /// The number of the last link that was there when the pass began; 0 when there was none.
    Result<qint64> passBegan(const QString &object);
    Database &database() { return m_store.database(); }

    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
