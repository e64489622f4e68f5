// SPDX-License-Identifier: GPL-3.0-or-later
// Links: records of this store and their remote records, each with the base, the last values both sides agreed
// on. Reads are allowed at any time; writes belong inside a SyncTransaction.
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

    /// Its mapping has changed since: every copy of the remote record is newer than what was agreed on.
    static constexpr Instant neverSeen{-1};
    bool isToBeCompared() const { return !isTombstone && modified == neverSeen; }
};

/// Values as the JSON object of a base; fields in the order given.
QByteArray encodeValues(const std::vector<FieldValue> &values);
/// Reads them back by the types of an entity's fields; fields that are gone from it are omitted.
std::vector<FieldValue> decodeValues(const Entity &entity, const QByteArray &json);

/// The id that every Satchel gives the record that it makes of a remote one, so that two of them make one record of it
/// in a third system.
RecordId idOfRemote(const Connection &connection, const QString &object, const QString &remoteId);

class Links
{
public:
    Links(Store &store, qint64 connection) : m_store(store), m_connection(connection) {}

    Result<std::optional<Link>> of(RecordId record);
    Result<std::optional<Link>> to(const QString &object, const QString &remoteId);
    /// The record that has this identity, at any connection's link or as its own id; nothing when nobody here ever had
    /// it.
    Result<std::optional<RecordId>> recordOf(EntityKind entity, RecordId identity);
    /// The identity under which a record is made where it has no link: the same at every Satchel that knows it from the
    /// same systems.
    Result<RecordId> identityOf(RecordId record);
    /// By record: replaces the one it has. Of an erased record nothing is agreed on, and it gets no new one.
    Result<void> put(const Link &link);
    Result<void> remove(RecordId record);
    /// Without tombstones.
    Result<qint64> liveCount(const QString &object);
    /// Links of an object in the order they were made, from after `number`.
    Result<std::vector<Link>> page(const QString &object, qint64 after, qint64 limit);
    Result<std::vector<Link>> unverified(const QString &object, qint64 limit);
    /// Forgets what was agreed on about these fields, and has all live links of the object compared with their remote
    /// records again. Returns how many.
    Result<qint64> compareAgain(const QString &object, const QStringList &forgotten);

private:
    Result<void> putErased(const Link &link);

    Store &m_store;
    qint64 m_connection;
};

} // namespace satchel::store
