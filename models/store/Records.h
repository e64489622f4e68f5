// SPDX-License-Identifier: GPL-3.0-or-later
// Whole records of a query at once, for what is small: the lines of a quote, the blocks of a proposal.
#pragma once

#include "store/Store.h"

namespace satchel::store {

/// All that a filter finds, in order, with every field; the trash apart.
Result<std::vector<Record>> recordsOf(Store &store, EntityKind entity, Filter filter, Sort sort);

/// The names of all fields, as a query that reads whole records asks for them.
QStringList allFields(const Entity &entity);
/// A whole record of what such a query read.
Record recordAt(std::shared_ptr<const Entity> entity, const Rows &rows, qsizetype row);

/// A record and its parts, which name it in a field, in the order of their positions.
struct RecordWithParts
{
    Record record;
    std::vector<Record> parts;
};
Result<RecordWithParts> recordWithParts(
    Store &store, EntityKind entity, RecordId id, EntityKind part, const QString &owner);

} // namespace satchel::store
