// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Relation.h"

#include "domain/DerivedId.h"
#include "domain/Reason.h"

#include <algorithm>

namespace satchel {

namespace {

/// Null for a field that is missing or refers to a removed entity.
const Field *usableEnd(const Entity &relation, const QString &name)
{
    const Field *field = relation.find(name);
    return field && field->type == FieldType::Reference && !field->isHidden() ? field : nullptr;
}

Result<void> checkEnd(const Schema &schema, const QString &name)
{
    const Entity *entity = schema.find(name);
    if (!entity || entity->isInternal)
        return fail(Error::Kind::Invalid, Reason::tr("there are no records of \"%1\"").arg(name), field::entity);
    return {};
}

} // namespace

std::vector<RelationEnd> relationsOf(const Schema &schema, EntityKind entity)
{
    std::vector<RelationEnd> ends;
    for (const auto &relation : schema.entities()) {
        if (!relation->isRelation || relation->isRemoved)
            continue;
        const Field *source = usableEnd(*relation, relation_field::source);
        const Field *target = usableEnd(*relation, relation_field::target);
        if (!source || !target)
            continue;
        if (source->target == entity)
            ends.push_back({relation->kind, source->name, target->name, target->target, target->label});
        if (target->target == entity)
            ends.push_back({relation->kind, target->name, source->name, source->target, source->label});
    }
    return ends;
}

const Field *rolesField(const Schema &schema, EntityKind relation)
{
    const Field *field = schema.entity(relation).find(relation_field::roles);
    return field && field->type == FieldType::MultiChoice ? field : nullptr;
}

std::vector<const Field *> endsOf(const Entity &entity)
{
    std::vector<const Field *> ends;
    for (const FieldName &name : {relation_field::source, relation_field::target}) {
        const Field *end = entity.isRelation ? usableEnd(entity, name) : nullptr;
        if (end)
            ends.push_back(end);
    }
    return ends;
}

bool isLinkEnd(const Entity &entity, const Field &field)
{
    return entity.isRelation && (field.name == relation_field::source || field.name == relation_field::target);
}

bool isRelationField(const Entity &entity, const Field &field)
{
    const bool isRoles = field.name == relation_field::roles && field.type == FieldType::MultiChoice;
    return isLinkEnd(entity, field) || (entity.isRelation && isRoles);
}

std::vector<const Field *> addedLinkFields(const Schema &schema, EntityKind relation)
{
    const Entity &entity = schema.entity(relation);
    std::vector<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (field.isCustom() && !field.isHidden() && !isRelationField(entity, field))
            fields.push_back(&field);
    }
    return fields;
}

bool isSymmetric(const Schema &schema, const RelationEnd &end)
{
    const auto ends = relationsOf(schema, end.otherEntity);
    return std::ranges::count_if(ends, [&](const RelationEnd &one) {
        return one.relation == end.relation && one.heading == end.heading;
    }) > 1;
}

RecordId linkId(const QString &relation, RecordId source, RecordId target)
{
    return derivedId({source, target}, relation.toUtf8());
}

Result<void> checkRelation(const Schema &schema, const RelationDefinition &definition)
{
    TRY(checkEnd(schema, definition.source));
    TRY(checkEnd(schema, definition.target));
    if (definition.targetsLabel.simplified().isEmpty() || definition.sourcesLabel.simplified().isEmpty())
        return fail(
            Error::Kind::Invalid, Reason::tr("a relation needs a name at both of its record types"), field::label);
    for (const Choice &role : definition.roles) {
        if (role.label.simplified().isEmpty())
            return fail(Error::Kind::Invalid, Reason::tr("a role needs a name"), relation_field::roles);
    }
    return {};
}

} // namespace satchel
