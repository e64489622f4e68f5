// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/MissingRecords.h"

#include "store/RelaxedDurability.h"
#include "store/Statements.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 sweepStep = 1000; // rows of one transaction

} // namespace

Result<void> MissingRecords::add(const QString &object, const QString &remoteId)
{
    return run(m_store.database(),
        "INSERT OR IGNORE INTO missing_candidate (connection, object, remote_id) VALUES (?, ?, ?)", m_connection,
        object, remoteId);
}

Result<void> MissingRecords::remove(const QString &object, const QString &remoteId)
{
    return run(m_store.database(),
        "DELETE FROM missing_candidate WHERE connection = ? AND object = ? AND remote_id = ?", m_connection, object,
        remoteId);
}

Result<std::vector<Link>> MissingRecords::links(const QString &object, const QString &after, qint64 limit)
{
    for (QString from = after;;) {
        const auto ids = TRY(readAll(
            m_store.database(),
            "SELECT remote_id FROM missing_candidate WHERE connection = ? AND object = ? AND remote_id > ? ORDER BY "
            "remote_id LIMIT ?",
            [](const Statement &row) { return row.text(0); }, m_connection, object, from, limit));
        std::vector<Link> links;
        for (const QString &remoteId : ids) {
            auto link = TRY(Links(m_store, m_connection).to(object, remoteId));
            if (link && !link->isTombstone)
                links.push_back(std::move(*link));
        }
        if (links.size() < ids.size()) {
            TRY(run(m_store.database(),
                "DELETE FROM missing_candidate WHERE connection = ?1 AND object = ?2 AND remote_id > ?3 AND remote_id "
                "<= ?4 AND NOT EXISTS (SELECT 1 FROM link"
                " WHERE link.connection = ?1 AND link.object = ?2 AND link.remote_id = missing_candidate.remote_id AND "
                "NOT is_tombstone)",
                m_connection, object, from, ids.back()));
        }
        if (!links.empty() || std::ssize(ids) < limit)
            return links;
        from = ids.back();
    }
}

Result<qint64> MissingRecords::count(const QString &object)
{
    return readInteger(m_store.database(), "SELECT count(*) FROM missing_candidate WHERE connection = ? AND object = ?",
        m_connection, object);
}

Result<void> MissingRecords::beginFullSync(const QString &object)
{
    return run(m_store.database(),
        "INSERT INTO sync_object (connection, object, cursor, pass_began)"
        " SELECT ?1, ?2, '{}', coalesce((SELECT max(number) FROM link WHERE connection = ?1 AND object = ?2), 0)"
        " WHERE true ON CONFLICT (connection, object) DO UPDATE SET pass_began = excluded.pass_began",
        m_connection, object);
}

Result<void> MissingRecords::markSeen(const QString &object, const QStringList &remoteIds)
{
    const auto began = fullSyncBegan(object);
    if (!began || *began == 0)
        return began ? Result<void>() : fail(began.error());
    return run(m_store.database(),
        "INSERT OR IGNORE INTO seen (connection, object, remote_id) SELECT ?, ?, value FROM json_each(?)", m_connection,
        object, QJsonDocument(QJsonArray::fromStringList(remoteIds)).toJson(QJsonDocument::Compact));
}

Result<void> MissingRecords::sweep(const QString &object)
{
    const auto began = TRY(fullSyncBegan(object));
    if (began == 0)
        return {};
    for (QString after;;) {
        // Through two indexes side by side; the row of a link is read only if the full sync did not see it.
        const auto unseen = TRY(readAll(
            m_store.database(),
            "SELECT remote_id FROM link WHERE connection = ?1 AND object = ?2 AND remote_id > ?3 AND number <= ?4"
            " AND CASE WHEN EXISTS (SELECT 1 FROM seen WHERE seen.connection = ?1 AND seen.object = ?2 AND "
            "seen.remote_id = link.remote_id)"
            " THEN 0 ELSE NOT is_tombstone END ORDER BY remote_id LIMIT ?5",
            [](const Statement &row) { return row.text(0); }, m_connection, object, after, began, sweepStep));
        if (unseen.empty())
            return {};
        after = unseen.back();
        auto transaction = TRY(Transaction::begin(m_store.database()));
        for (const QString &remoteId : unseen) {
            TRY(add(object, remoteId));
        }
        TRY(transaction.commit());
        RelaxedDurability::letOthersWrite();
    }
}

Result<void> MissingRecords::forgetSeen(const QString &object)
{
    for (;;) {
        const auto done = run(m_store.database(),
            "DELETE FROM seen WHERE connection = ?1 AND object = ?2 AND remote_id IN"
            " (SELECT remote_id FROM seen WHERE connection = ?1 AND object = ?2 ORDER BY remote_id LIMIT ?3)",
            m_connection, object, sweepStep);
        if (!done || m_store.database().changedRows() == 0)
            return done;
        RelaxedDurability::letOthersWrite();
    }
}

Result<qint64> MissingRecords::fullSyncBegan(const QString &object)
{
    return readInteger(m_store.database(), "SELECT pass_began FROM sync_object WHERE connection = ? AND object = ?",
        m_connection, object);
}

} // namespace satchel::store
