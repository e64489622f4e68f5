// SPDX-License-Identifier: GPL-3.0-or-later
// Lists in parts, each as long as the remote takes at once.
#pragma once

#include "sync/engine/ObjectMap.h"

#include <span>

namespace satchel::sync {

/// Calls `visit` with one part after the other; the first Error ends it.
template <typename Values, typename Visit>
Result<void> inBatches(const ObjectMap &object, const Values &values, Visit visit)
{
    for (auto rest = std::span(values); !rest.empty();) {
        const auto batch = rest.first(std::min(rest.size(), static_cast<size_t>(object.batchSize)));
        TRY(visit(batch));
        rest = rest.subspan(batch.size());
    }
    return {};
}

} // namespace satchel::sync
