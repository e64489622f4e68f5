// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Parts.h"

#include "store/RecordTable.h"
#include "store/SqlText.h"
#include "store/Statements.h"

namespace satchel::store {

Result<std::vector<Record>> partsOf(
    Database &database, const Schema &schema, EntityKind part, const QString &ownerField, RecordId owner)
{
    const QByteArray sql = "SELECT id FROM " + quoted(schema.entity(part).name) + " WHERE " + quoted(ownerField)
        + " = ? AND deleted_at IS NULL ORDER BY \"row\"";
    std::vector<RecordId> ids;
    TRY(eachRow(
        bound(database, sql.toStdString(), owner), [&](const Statement &row) { ids.push_back(recordIdAt(row, 0)); }));
    RecordTable table(database, schema.shared(part));
    std::vector<Record> records;
    for (const RecordId &id : ids) {
        if (auto stored = TRY(table.find(id)))
            records.push_back(std::move(stored->record));
    }
    return records;
}

} // namespace satchel::store
