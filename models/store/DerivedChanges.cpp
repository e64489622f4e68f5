// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DerivedChanges.h"

#include "store/QuerySql.h"
#include "store/Statements.h"

#include <algorithm>

namespace satchel::store {

Result<qint64> lastDerivedChange(Store &store, const DerivedChangeTable &table)
{
    return readInteger(store.database(), std::string("SELECT coalesce(max(sequence), 0) FROM ") + table.name);
}

Result<DerivedChanges> derivedChangesSince(Store &store, const DerivedChangeTable &table, qint64 sequence, qint64 most)
{
    struct Row
    {
        EntityKind entity;
        qint64 record;
    };
    Database &database = store.database();
    const std::string since = std::string(" FROM ") + table.name + " WHERE sequence > ?";
    DerivedChanges news;
    // Of all rows, not only of those that are listed: a view whose entity is missing would never read again.
    news.entities = TRY(readAll(
        database, "SELECT DISTINCT entity" + since + " ORDER BY entity",
        [](const Statement &found) { return static_cast<EntityKind>(found.integer(0)); }, sequence));
    const auto rows = TRY(readAll(
        database, "SELECT entity, record" + since + " GROUP BY entity, record ORDER BY max(sequence) LIMIT ?",
        [](const Statement &found) {
            return Row{static_cast<EntityKind>(found.integer(0)), found.integer(1)};
        },
        sequence, most + 1));
    news.isLarge = std::ssize(rows) > most
        || (table.isLargeWithoutRecord && std::ranges::find(rows, 0, &Row::record) != rows.end());
    if (news.isLarge)
        return news;
    for (const Row &row : rows) {
        const QByteArray sql = "SELECT id FROM " + quoted(store.schema().entity(row.entity).name)
            + " WHERE \"row\" = ?";
        const RecordId id = TRY(readId(database, sql.toStdString(), row.record));
        if (!id.isNull())
            news.changes.push_back({0, {}, Edit::Kind::Update, row.entity, id, table.fieldOf(row.entity), {}, {}, {}});
    }
    return news;
}

} // namespace satchel::store
