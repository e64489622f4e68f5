// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/References.h"

#include "store/hub/HubRights.h"
#include "store/SqlText.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

Result<bool> hasAll(Store &store, EntityKind kind)
{
    const auto rights = TRY(readRights(store.database()));
    const EntityRights *ofKind = rights ? rights->of(kind) : nullptr;
    return !rights || (ofKind && ofKind->sees == RightScope::All);
}

} // namespace

Result<std::vector<RecordId>> danglingReferences(Store &store, const Entity &entity, const Field &reference)
{
    if (!TRY(hasAll(store, reference.target)))
        return {};
    const QByteArray column = "e." + quoted(reference.name);
    const QByteArray target = quoted(store.schema().entity(reference.target).name);
    const QByteArray sql = "SELECT e.id FROM " + quoted(entity.name) + " e WHERE " + column
        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target + " t WHERE t.id = " + column + ") ORDER BY e.\"row\"";
    return readAll(store.database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); });
}

} // namespace satchel::store
