// SPDX-License-Identifier: GPL-3.0-or-later
// The right of a role to write records into files. The program keeps to it and not the hub: whoever sees records can
// copy them.
#pragma once

#include "store/Store.h"

namespace satchel::exchange {

/// Forbidden where the role of this store's person does not export records of this kind, or, for parts such as the
/// lines of a quote, what they belong to. Everything may be exported in a store without a hub.
Result<void> checkExportRight(store::Store &store, EntityKind entity);

/// The same for a file with values of every kind.
Result<void> checkExportRights(store::Store &store);

} // namespace satchel::exchange
