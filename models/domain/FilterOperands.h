// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a filter with one more check of its values than the schema has: whether what they name exists in a store.
#pragma once

#include "domain/Filter.h"

#include <functional>

namespace satchel {

/// Why a value cannot be compared with the field at the end of a path; empty if it can.
using OperandCheck = std::function<QString(const FieldPath &path, Filter::Op op, const Operand &operand)>;

/// As parseFilter in Filter.h. Values that the schema allows are given to the check as well, and what it refuses is
/// Invalid with the value's column in `where`.
Result<Filter> parseFilter(const Schema &schema, EntityKind entity, QStringView text, const OperandCheck &check);

} // namespace satchel
