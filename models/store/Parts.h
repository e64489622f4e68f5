// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a record, which name it in a field: the attendees of an activity, the members of a team, the lines of a
// quote. For writers, which have a database and no store.
#pragma once

#include "domain/Record.h"
#include "store/Database.h"

namespace satchel::store {

/// Without the trash, in the order in which they were created.
Result<std::vector<Record>> partsOf(
    Database &database, const Schema &schema, EntityKind part, const QString &ownerField, RecordId owner);

} // namespace satchel::store
