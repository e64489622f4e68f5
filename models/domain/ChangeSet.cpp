// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChangeSet.h"

namespace satchel {

Edit Edit::create(EntityKind entity, RecordId id, std::vector<FieldValue> values)
{
    return {Kind::Create, entity, id, std::move(values), {}};
}

Edit Edit::update(EntityKind entity, RecordId id, std::vector<FieldValue> values, std::vector<FieldValue> expected)
{
    return {Kind::Update, entity, id, std::move(values), std::move(expected)};
}

Edit Edit::remove(EntityKind entity, RecordId id)
{
    return {Kind::Delete, entity, id, {}, {}};
}

Edit Edit::restore(EntityKind entity, RecordId id)
{
    return {Kind::Restore, entity, id, {}, {}};
}

} // namespace satchel
