// SPDX-License-Identifier: GPL-3.0-or-later
// A person's custom fields map to a remote's custom fields of the same name ("x_tier" and "tier") or the same label,
// when their types fit. What fits nothing there stays here.
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::sync {

/// Adds them to the maps; asks the remote only about objects that have own fields here.
Result<void> mapCustomFields(
    Remote &remote, const Schema &schema, const store::ConnectionSettings &settings, std::vector<ObjectMap> &objects);

} // namespace satchel::sync
