// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of an object by what its records hold: a description names those that it maps, and an API seldom lists the
// others. Only plain values count; a kind is told where all records agree on it.
#pragma once

#include "sync/engine/Remote.h"

#include <QJsonArray>

namespace satchel::sync {

/// Those of the object map first, then what else is in the rows, by name. What the map reads of every row (id and
/// stamps) is left out, and what both agree on is no custom field: it is paired by a person only.
std::vector<RemoteField> fieldsIn(const QJsonArray &rows, const ObjectMap &object);

} // namespace satchel::sync
