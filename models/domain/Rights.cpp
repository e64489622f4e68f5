// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Rights.h"

#include "domain/FieldNames.h"

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr std::pair<RightScope, QLatin1StringView> scopeNames[] = {{RightScope::All, "all"_L1},
    {RightScope::Team, "team"_L1}, {RightScope::Own, "own"_L1}, {RightScope::None, "none"_L1}};

} // namespace

Ownership ownershipOf(const Schema &schema, const Entity &entity)
{
    for (const QString &name : {QString(field::owner), QString(field::assignee)}) {
        const Field *field = entity.find(name);
        const bool isTemplate = entity.kind == EntityKind::TaskTemplateStep; // its assignee is yet to get something
        if (field && field->type == FieldType::Reference && field->target == EntityKind::User && !isTemplate)
            return {name, {}};
    }
    if (entity.kind == EntityKind::Follow)
        return {field::user, {}};
    Ownership ownership;
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Reference || field.target == EntityKind::User || field.target == entity.kind)
            continue;
        if (ownershipOf(schema, schema.entity(field.target)).isOwned())
            ownership.parents.push_back({field.name, field.target});
    }
    return ownership;
}

RecordId ownerOf(const Schema &schema, const Record &record, const FindRecord &find)
{
    const Ownership owner = ownershipOf(schema, *record.entity);
    if (!owner.field.isEmpty())
        return valueOr<RecordId>(record.value(owner.field));
    for (const Ownership::Parent &parent : owner.parents) {
        const auto id = valueOr<RecordId>(record.value(parent.field));
        const auto found = id.isNull() ? std::nullopt : find(parent.kind, id);
        const RecordId whose = found ? ownerOf(schema, *found, find) : RecordId();
        if (!whose.isNull())
            return whose;
    }
    return {};
}

QString nameOf(RightScope scope)
{
    for (const auto &[known, name] : scopeNames) {
        if (known == scope)
            return name;
    }
    return {};
}

RightScope rightScopeFrom(QStringView name)
{
    for (const auto &[scope, known] : scopeNames) {
        if (known == name)
            return scope;
    }
    return RightScope::None;
}

bool Rights::reaches(RightScope scope, RecordId owner) const
{
    switch (scope) {
    case RightScope::All: return true;
    case RightScope::Team: return owner.isNull() || team.contains(owner);
    case RightScope::Own: return owner.isNull() || owner == me;
    case RightScope::None: break;
    }
    return false;
}

const EntityRights *Rights::of(EntityKind entity) const
{
    const auto found = entities.find(entity);
    return found == entities.end() ? nullptr : &found->second;
}

} // namespace satchel
