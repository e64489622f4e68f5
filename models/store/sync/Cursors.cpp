// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Cursors.h"

#include "store/Statements.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

Result<QJsonObject> Cursors::of(const QString &object)
{
    const auto found = readOne(
        m_store.database(), "SELECT cursor FROM sync_object WHERE connection = ? AND object = ?",
        [](const Statement &row) { return QJsonDocument::fromJson(utf8At(row, 0)).object(); }, m_connection, object);
    return found ? Result<QJsonObject>(found->value_or(QJsonObject())) : fail(found.error());
}

Result<void> Cursors::set(const QString &object, const QJsonObject &cursor, qint64 pulled)
{
    return run(m_store.database(),
        "INSERT INTO sync_object (connection, object, cursor, pulled) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (connection, object) DO UPDATE SET cursor = excluded.cursor, pulled = pulled + excluded.pulled",
        m_connection, object, QJsonDocument(cursor).toJson(QJsonDocument::Compact), pulled);
}

Result<void> Cursors::reset(const QString &object)
{
    return run(m_store.database(), "UPDATE sync_object SET cursor = '{}' WHERE connection = ? AND object = ?",
        m_connection, object);
}

Result<void> Cursors::finish(const QString &object, const QString &problem)
{
    if (!problem.isEmpty())
        return run(m_store.database(),
            "INSERT INTO sync_object (connection, object, cursor, problem) VALUES (?, ?, '{}', ?)"
            " ON CONFLICT (connection, object) DO UPDATE SET problem = excluded.problem",
            m_connection, object, problem);
    return run(m_store.database(),
        "UPDATE sync_object SET problem = NULL, last_success = ? WHERE connection = ? AND object = ?",
        m_store.clock().now(), m_connection, object);
}

} // namespace satchel::store
