// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/References.h"

#include "store/SqlText.h"
#include "store/Statements.h"

namespace satchel::store {

Result<std::vector<RecordId>> danglingReferences(Store &store, const Entity &entity, const Field &reference)
{
    const QByteArray column = "e." + quoted(reference.name);
    const QByteArray target = quoted(store.schema().entity(reference.target).name);
    const QByteArray sql = "SELECT e.id FROM " + quoted(entity.name) + " e WHERE " + column
        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target + " t WHERE t.id = " + column + ") ORDER BY e.\"row\"";
    return readAll(store.database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); });
}

} // namespace satchel::store
