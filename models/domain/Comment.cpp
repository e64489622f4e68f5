// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Comment.h"

#include "domain/Reason.h"

#include <algorithm>

namespace satchel {

const std::vector<EntityKind> &subjectEntities()
{
    static const std::vector<EntityKind> all = {EntityKind::QuoteLine, EntityKind::Quote, EntityKind::Proposal,
        EntityKind::Task, EntityKind::Activity, EntityKind::Deal, EntityKind::Contact, EntityKind::Company,
        EntityKind::Lead};
    return all;
}

const Field *subjectField(const Entity &commentOrFollow, EntityKind subject)
{
    const auto known = std::ranges::find_if(commentOrFollow.fields,
        [&](const Field &field) { return field.type == FieldType::Reference && field.target == subject; });
    return known == commentOrFollow.fields.end() ? nullptr : &*known;
}

std::optional<Subject> subjectOf(const Record &commentOrFollow)
{
    for (const EntityKind entity : subjectEntities()) {
        const Field *field = subjectField(*commentOrFollow.entity, entity);
        const auto id = field ? valueOr<RecordId>(commentOrFollow.value(field->name)) : RecordId();
        if (!id.isNull())
            return Subject{entity, id};
    }
    return {};
}

Result<void> checkSubject(const Record &commentOrFollow)
{
    const Entity &entity = *commentOrFollow.entity;
    if (subjectOf(commentOrFollow))
        return {};
    return fail(
        Error::Kind::Invalid, Reason::tr("a %1 needs the record that it is about").arg(entity.name), entity.name);
}

} // namespace satchel
