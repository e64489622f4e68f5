// SPDX-License-Identifier: GPL-3.0-or-later
#include "assignment/PersonReferences.h"

namespace satchel::assignment {

Result<std::map<EntityKind, qint64>> referencesTo(store::Store &store, RecordId person)
{
    std::map<EntityKind, qint64> found;
    for (const auto &entity : store.schema().entities()) {
        std::vector<Filter> named;
        for (const Field &field : entity->fields) {
            if (field.type == FieldType::Reference && field.target == EntityKind::User && !entity->isRemoved)
                named.push_back(Filter::refersTo(field.name, person));
        }
        if (named.empty())
            continue;
        const Filter filter = Filter::any(std::move(named));
        qint64 count = 0;
        for (const bool isTrash : {false, true})
            count += TRY(store.count({entity->kind, {}, filter, {}, {}, -1, isTrash}));
        if (count > 0)
            found.emplace(entity->kind, count);
    }
    return found;
}

} // namespace satchel::assignment
