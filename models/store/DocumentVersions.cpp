// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DocumentVersions.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

RecordId versionIdAt(const Statement &row)
{
    return recordIdAt(row, 0);
}

} // namespace

Result<std::vector<RecordId>> openVersionsBeside(Database &database, const Record &document)
{
    if (document.entity->kind == EntityKind::Proposal)
        return readAll(database,
            "WITH RECURSIVE family (id) AS (SELECT ?1"
            " UNION SELECT p.id FROM proposal p JOIN family f ON p.previous = f.id"
            " UNION SELECT p.previous FROM proposal p JOIN family f ON p.id = f.id WHERE p.previous IS NOT NULL)"
            " SELECT id FROM proposal WHERE id IN (SELECT id FROM family) AND id <> ?1"
            " AND status IN ('sent', 'viewed') AND deleted_at IS NULL ORDER BY version, \"row\"",
            versionIdAt, document.id);
    const QString number = document.text(field::number);
    if (number.isEmpty())
        return std::vector<RecordId>();
    return readAll(database,
        "SELECT id FROM quote WHERE number = ?1 AND id <> ?2 AND status IN ('sent', 'viewed') AND deleted_at IS NULL"
        " ORDER BY version, \"row\"",
        versionIdAt, number, document.id);
}

} // namespace satchel::store
