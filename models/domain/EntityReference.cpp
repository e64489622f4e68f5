// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/EntityReference.h"

namespace satchel {

bool canRefer(const Schema &schema, EntityKind referring, EntityKind entity)
{
    const Field *reference = schema.entity(referring).find(schema.entity(entity).name);
    return reference && reference->type == FieldType::Reference && reference->target == entity;
}

bool hasTimeline(const Schema &schema, EntityKind entity)
{
    return canRefer(schema, EntityKind::Activity, entity);
}

} // namespace satchel
