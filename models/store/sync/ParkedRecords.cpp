// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/ParkedRecords.h"

#include "store/privacy/ErasedRecords.h"
#include "store/Statements.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

ParkedRemoteRecord readParked(const Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), recordIdAt(row, 3), Instant{row.integer(4)},
        static_cast<int>(row.integer(5)), Instant{row.integer(6)}, row.text(7), row.text(8)};
}

} // namespace

Result<void> ParkedRecords::put(const ParkedRemoteRecord &parked)
{
    if (TRY(isErased(m_store.database(), parked.record)))
        return {};
    return run(m_store.database(),
        "INSERT INTO parked_remote (connection, object, remote_id, field, record, since, attempts, retry_at, reason) "
        "VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?)"
        " ON CONFLICT (connection, object, remote_id, field) DO UPDATE SET attempts = attempts + 1, retry_at = "
        "excluded.retry_at,"
        " reason = excluded.reason, record = excluded.record",
        m_connection, parked.object, parked.remoteId, parked.field, parked.record, m_store.clock().now(),
        parked.retryAt, parked.reason);
}

Result<void> ParkedRecords::remove(const QString &object, const QString &remoteId, const QStringList &exceptFields)
{
    if (exceptFields.isEmpty()) // nearly always
        return run(m_store.database(),
            "DELETE FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ?", m_connection, object,
            remoteId);
    const auto kept = QJsonDocument(QJsonArray::fromStringList(exceptFields)).toJson(QJsonDocument::Compact);
    return run(m_store.database(),
        "DELETE FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ? AND field NOT IN (SELECT "
        "value FROM json_each(?))",
        m_connection, object, remoteId, kept);
}

Result<QStringList> ParkedRecords::unnamed(const QString &object)
{
    const auto ids = readAll(
        m_store.database(),
        "SELECT DISTINCT remote_id FROM parked_remote WHERE connection = ? AND object = ? AND title = ''",
        [](const Statement &row) { return row.text(0); }, m_connection, object);
    return ids ? Result<QStringList>(QStringList(ids->begin(), ids->end())) : fail(ids.error());
}

Result<void> ParkedRecords::setTitle(const QString &object, const QString &remoteId, const QString &title)
{
    return run(m_store.database(),
        "UPDATE parked_remote SET title = ? WHERE connection = ? AND object = ? AND remote_id = ?", title, m_connection,
        object, remoteId);
}

Result<QHash<QString, Instant>> ParkedRecords::fields(const QString &object, const QString &remoteId)
{
    QHash<QString, Instant> fields;
    const auto rows = TRY(readAll(
        m_store.database(),
        "SELECT field, since FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ? AND field <> ''",
        [](const Statement &row) { return std::pair(row.text(0), Instant{row.integer(1)}); }, m_connection, object,
        remoteId));
    for (const auto &[field, since] : rows)
        fields.insert(field, since);
    return fields;
}

Result<int> ParkedRecords::attempts(const QString &object, const QString &remoteId, const QString &field)
{
    const auto attempts = readInteger(m_store.database(),
        "SELECT attempts FROM parked_remote WHERE connection = ? AND object = ? AND remote_id = ? AND field = ?",
        m_connection, object, remoteId, field);
    return attempts ? Result<int>(static_cast<int>(*attempts)) : fail(attempts.error());
}

Result<std::vector<ParkedRemoteRecord>> ParkedRecords::due(const QString &object, Instant now, qint64 limit)
{
    return readAll(m_store.database(),
        "SELECT object, remote_id, field, record, since, attempts, retry_at, reason, title FROM parked_remote"
        " WHERE connection = ? AND object = ? AND retry_at <= ? ORDER BY remote_id LIMIT ?",
        readParked, m_connection, object, now, limit);
}

Result<std::vector<ParkedRemoteRecord>> ParkedRecords::list(qint64 limit)
{
    return readAll(m_store.database(),
        "SELECT object, remote_id, field, record, since, attempts, retry_at, reason, title FROM parked_remote WHERE "
        "connection = ? ORDER BY since DESC LIMIT ?",
        readParked, m_connection, limit);
}

} // namespace satchel::store
