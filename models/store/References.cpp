// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/References.h"

#include "store/hub/HubRights.h"
#include "store/SqlText.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

/// Whether a member of a team sees every record of the kind; without a team everybody does.
bool seesAll(const std::optional<Rights> &rights, EntityKind kind)
{
    const EntityRights *ofKind = rights ? rights->of(kind) : nullptr;
    return !rights || (ofKind && ofKind->sees == RightScope::All);
}

Result<std::vector<RecordId>> danglingRecords(Store &store, const Entity &entity, const Field &reference)
{
    const QByteArray column = "e." + quoted(reference.name);
    const QByteArray target = quoted(store.schema().entity(reference.target).name);
    const QByteArray sql = "SELECT e.id FROM " + quoted(entity.name) + " e WHERE " + column
        + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " + target + " t WHERE t.id = " + column + ") ORDER BY e.\"row\"";
    return readAll(store.database(), sql.toStdString(), [](const Statement &row) { return recordIdAt(row, 0); });
}

} // namespace

Result<std::vector<DanglingReference>> danglingReferences(Store &store)
{
    const auto rights = TRY(readRights(store.database()));
    std::vector<DanglingReference> dangling;
    for (const auto &entity : store.schema().entities()) {
        for (const Field &field : entity->fields) {
            if (field.type != FieldType::Reference || !seesAll(rights, field.target))
                continue;
            auto records = TRY(danglingRecords(store, *entity, field));
            if (!records.empty())
                dangling.push_back({entity.get(), &field, std::move(records)});
        }
    }
    return dangling;
}

} // namespace satchel::store
