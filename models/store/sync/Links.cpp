// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Links.h"

#include "store/privacy/ErasedRecords.h"
#include "store/Statements.h"
#include "store/sync/ExternalKey.h"

#include <QJsonDocument>
#include <QStringBuilder>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr std::string_view linkColumns = "SELECT number, object, entity, record, remote_id, base, version, modified, "
                                         "is_tombstone, unverified_since, external_key FROM link ";

Link readLink(const Statement &row)
{
    Link link{row.integer(0), row.text(1), static_cast<EntityKind>(row.integer(2)), recordIdAt(row, 3), row.text(4),
        utf8At(row, 5), row.text(6), Instant{row.integer(7)}, row.integer(8) != 0, {}, recordIdAt(row, 10)};
    if (!row.isNull(9))
        link.unverifiedSince = Instant{row.integer(9)};
    return link;
}

/// Ids that follow each other at the remote follow each other here, so that a download appends to the indexes instead
/// of scattering over them: the last eight characters as a number.
quint64 orderOf(const QString &remoteId)
{
    quint64 order = 0;
    for (const QChar c : remoteId.right(8)) {
        const char16_t code = c.unicode();
        const int digit = code >= u'a' && code <= u'z' ? code - u'a' + 36
            : code >= u'A' && code <= u'Z'             ? code - u'A' + 10
            : code >= u'0' && code <= u'9'             ? code - u'0'
                                                       : 0;
        order = order * 62 + static_cast<quint64>(digit);
    }
    return order; // below 2^48
}

} // namespace

QByteArray encodeValues(const std::vector<FieldValue> &values)
{
    QByteArray out("{");
    out.reserve(64 + 40 * static_cast<qsizetype>(values.size()));
    for (const FieldValue &value : values) {
        if (out.size() > 1)
            out += ',';
        appendJsonString(out, value.field);
        out += ':';
        appendJson(out, value.value);
    }
    return out += '}';
}

std::vector<FieldValue> decodeValues(const Entity &entity, const QByteArray &json)
{
    std::vector<FieldValue> values;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    values.reserve(static_cast<size_t>(object.size()));
    for (auto field = object.begin(); field != object.end(); ++field) {
        const Field *known = entity.find(field.key());
        if (!known)
            continue;
        if (auto value = valueFromJson(known->type, field.value()))
            values.push_back({field.key(), std::move(*value)});
    }
    return values;
}

Result<std::optional<Link>> Links::of(RecordId record)
{
    static const std::string sql = std::string(linkColumns) + "WHERE connection = ? AND record = ?";
    return readOne(m_store.database(), sql, readLink, m_connection, record);
}

Result<std::optional<Link>> Links::to(const QString &object, const QString &remoteId)
{
    static const std::string sql = std::string(linkColumns) + "WHERE connection = ? AND object = ? AND remote_id = ?";
    return readOne(m_store.database(), sql, readLink, m_connection, object, remoteId);
}

Result<std::optional<RecordId>> Links::recordOf(EntityKind entity, RecordId identity)
{
    // The record's own id last: the record may replace another one.
    return readOne(
        m_store.database(),
        "SELECT record FROM (SELECT record, 0 AS rank FROM link WHERE external_key BETWEEN ?1 AND ?3 AND entity = ?2"
        " UNION ALL SELECT record, 1 FROM change WHERE record = ?1 AND entity = ?2) ORDER BY rank LIMIT 1",
        [](const Statement &row) { return recordIdAt(row, 0); }, identity, entity, lastKeyOf(identity));
}

Result<RecordId> Links::identityOf(RecordId record)
{
    const auto least = TRY(readOne(
        m_store.database(),
        "SELECT min(external_key) FROM link WHERE connection IN (SELECT number FROM connection) AND record = ? AND "
        "external_key IS NOT NULL",
        [](const Statement &row) { return row.isNull(0) ? RecordId() : recordIdAt(row, 0); }, record));
    return !least || least->isNull() ? record : std::min(identityFromKey(*least), record);
}

/// Until its deletion is answered, the link of an erased record has what the deletion needs; a round that was at it
/// when it was erased brings nothing back.
Result<void> Links::putErased(const Link &link)
{
    const Connection connection = TRY(Connections(m_store).get(m_connection));
    TRY(run(m_store.database(),
        "INSERT OR IGNORE INTO erased_record (id, entity, person) SELECT ?1, entity, person FROM erased_record WHERE "
        "id = ?2",
        idOfRemote(connection, link.object, link.remoteId), link.record));
    if (link.isTombstone)
        return remove(link.record);
    return run(m_store.database(),
        "UPDATE link SET version = ?, modified = ? WHERE connection = ? AND record = ? AND remote_id = ?", link.version,
        link.modified, m_connection, link.record, link.remoteId);
}

Result<void> Links::put(const Link &link)
{
    if (TRY(isErased(m_store.database(), link.record)))
        return putErased(link);
    return run(m_store.database(),
        "INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified, is_tombstone, "
        "unverified_since, external_key)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (connection, record) DO UPDATE SET object = excluded.object, remote_id = excluded.remote_id, "
        "base = excluded.base,"
        " version = excluded.version, modified = excluded.modified, is_tombstone = excluded.is_tombstone, "
        "unverified_since = excluded.unverified_since,"
        " external_key = excluded.external_key",
        m_connection, link.object, link.entity, link.record, link.remoteId, link.base, link.version, link.modified,
        link.isTombstone, link.unverifiedSince,
        link.externalKey.isNull() ? std::nullopt : std::optional(link.externalKey));
}

Result<void> Links::remove(RecordId record)
{
    return run(m_store.database(), "DELETE FROM link WHERE connection = ? AND record = ?", m_connection, record);
}

Result<qint64> Links::liveCount(const QString &object)
{
    return readInteger(m_store.database(),
        "SELECT count(*) FROM link WHERE connection = ? AND object = ? AND NOT is_tombstone", m_connection, object);
}

Result<std::vector<Link>> Links::page(const QString &object, qint64 after, qint64 limit)
{
    static const std::string sql = std::string(linkColumns)
        + "WHERE connection = ? AND object = ? AND number > ? ORDER BY number LIMIT ?";
    return readAll(m_store.database(), sql, readLink, m_connection, object, after, limit);
}

Result<std::vector<Link>> Links::unverified(const QString &object, qint64 limit)
{
    static const std::string sql = std::string(linkColumns)
        + "WHERE connection = ? AND object = ? AND unverified_since IS NOT NULL LIMIT ?";
    return readAll(m_store.database(), sql, readLink, m_connection, object, limit);
}

Result<qint64> Links::compareAgain(const QString &object, const QStringList &forgotten)
{
    std::string base = "base";
    for (const QString &field : forgotten) // names of fields: letters, digits and underscores
        base = "json_remove(" + base + ", '$." + field.toStdString() + "')";
    TRY(run(m_store.database(),
        "UPDATE link SET modified = ?, base = " + base + " WHERE connection = ? AND object = ? AND NOT is_tombstone",
        Link::neverSeen, m_connection, object));
    return liveCount(object);
}

RecordId idOfRemote(const Connection &connection, const QString &object, const QString &remoteId)
{
    static const QUuid space(u"2b0c6a54-91e3-4f7d-8d0a-5c7e1f3b9a66");
    QByteArray bytes = QUuid::createUuidV5(
        space, QString(connection.vendor % u'/' % connection.account % u'/' % object % u'/' % remoteId))
                           .toRfc4122();
    const quint64 order = orderOf(remoteId);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(order >> (8 * (5 - i)));
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x80); // version 8
    bytes[14] = bytes[15] = 0; // space for the mark of a successor
    return RecordId::fromBytes(bytes.constData(), bytes.size());
}

} // namespace satchel::store
