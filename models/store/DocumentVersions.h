// SPDX-License-Identifier: GPL-3.0-or-later
// The versions of one quote or proposal beside each other.
#pragma once

#include "domain/Record.h"

namespace satchel::store {

class Database;

/// The other versions of a quote or proposal that were sent and are not decided, oldest first: those with its number,
/// or linked with it by the field `previous` over any number of steps. Not what is in the trash.
Result<std::vector<RecordId>> openVersionsBeside(Database &database, const Record &document);

} // namespace satchel::store
