// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/RemoteMetadata.h"

#include "store/Statements.h"

#include <QJsonDocument>

namespace satchel::store {

Result<std::optional<RemoteMetadata::Entry>> RemoteMetadata::get(const QString &key)
{
    const auto read = [](const Statement &row) {
        const auto packed = row.blob(0);
        const QByteArray json = qUncompress(packed.data(), static_cast<qsizetype>(packed.size()));
        return Entry{QJsonDocument::fromJson(json).object(), Instant{row.integer(1)}};
    };
    const auto found = TRY(readOne(m_store.database(),
        "SELECT content, read_at FROM remote_metadata WHERE connection = ? AND key = ?", read, m_connection, key));
    return found && found->content.isEmpty() ? std::optional<Entry>() : found;
}

Result<void> RemoteMetadata::put(const QString &key, const Entry &entry)
{
    auto statement = TRY(bound(m_store.database(),
        "INSERT OR REPLACE INTO remote_metadata (connection, key, read_at, content) VALUES (?, ?, ?, ?)", m_connection,
        key, entry.readAt));
    const QByteArray packed = qCompress(QJsonDocument(entry.content).toJson(QJsonDocument::Compact));
    statement.bindBlob(
        4, std::span(reinterpret_cast<const quint8 *>(packed.constData()), static_cast<size_t>(packed.size())));
    return statement.run();
}

Result<void> RemoteMetadata::clear()
{
    return run(m_store.database(), "DELETE FROM remote_metadata WHERE connection = ?", m_connection);
}

} // namespace satchel::store
