// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that a vendor's manifest does not map, or maps to other ones: those a person has paired, and a person's custom
// fields with the remote's custom fields of the same name ("x_tier" and "tier") or label, when their types fit. What
// fits nothing there stays here.
#pragma once

#include "sync/engine/Remote.h"

namespace satchel::sync {

/// Adds them to the maps, in place of the vendor's for the same fields of ours. Asks the remote only about objects that
/// may have such pairs. Returns sentences for a person: which pairs do not work any more, and why.
Result<QStringList> pairFields(
    Remote &remote, const Schema &schema, const store::ConnectionSettings &settings, std::vector<ObjectMap> &objects);

} // namespace satchel::sync
