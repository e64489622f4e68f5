// SPDX-License-Identifier: GPL-3.0-or-later
// Which entities can belong to which: tasks, activities and files refer to a record by a field with the name of its
// entity. The core entities have these fields from the start, custom ones as far as somebody wanted them
// (store/EntityDefinitions.h).
#pragma once

#include "domain/Schema.h"

namespace satchel {

/// Whether records of one entity, such as tasks or files, can say that they belong to a record of another: by a
/// reference with its name.
bool canRefer(const Schema &schema, EntityKind referring, EntityKind entity);
/// Whether activities can, so that its records have a timeline.
bool hasTimeline(const Schema &schema, EntityKind entity);

} // namespace satchel
