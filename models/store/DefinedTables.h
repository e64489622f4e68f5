// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and columns that definitions of custom entities and fields need.
#pragma once

#include "domain/Result.h"

namespace satchel::store {

class Database;

/// Lays the tables out by the definitions that the file has. In the transaction that wrote them: after a crash, or
/// where another writer comes in between, no definition is without its table.
Result<void> layOutDefined(Database &database);

} // namespace satchel::store
