// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/FormulaContexts.h"

namespace satchel::items {

FormulaContext formulaContextOf(store::Store &store)
{
    return {store.clock().today(), store.clock().zone(), [&store](EntityKind entity, RecordId id) {
                auto record = store.get(entity, id);
                return record ? std::optional(std::move(*record)) : std::nullopt;
            }};
}

} // namespace satchel::items
