// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Rights.h"

#include "domain/FieldNames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr std::pair<RightScope, QLatin1StringView> scopeNames[] = {{RightScope::All, "all"_L1},
    {RightScope::Team, "team"_L1}, {RightScope::Own, "own"_L1}, {RightScope::None, "none"_L1}};

bool isCustomer(EntityKind kind)
{
    return kind == EntityKind::Company || kind == EntityKind::Contact || kind == EntityKind::Lead;
}

/// Its fields that refer to customers and, but for deals themselves, to deals: companies first, for a contact may work
/// for another one.
std::vector<Ownership::Parent> customersOf(const Entity &entity)
{
    std::vector<Ownership::Parent> customers;
    for (const EntityKind kind : {EntityKind::Company, EntityKind::Contact, EntityKind::Lead, EntityKind::Deal}) {
        for (const Field &field : entity.fields) {
            if (field.type == FieldType::Reference && field.target == kind && entity.kind != kind)
                customers.push_back({field.name, kind});
        }
    }
    return customers;
}

void findOwner(const Schema &schema, const Entity &entity, Ownership &ownership)
{
    for (const QString &name : {QString(field::owner), QString(field::assignee)}) {
        const Field *field = entity.find(name);
        const bool isTemplate = entity.kind == EntityKind::TaskTemplateStep; // its assignee is yet to get something
        if (field && field->type == FieldType::Reference && field->target == EntityKind::User && !isTemplate) {
            ownership.field = name;
            return;
        }
    }
    if (entity.kind == EntityKind::PlaybookItem)
        return; // the team's, whosever file it shows
    if (entity.kind == EntityKind::Follow) {
        ownership.field = field::user;
        return;
    }
    if (entity.kind == EntityKind::ApprovalRequest) {
        ownership.field = field::requested_by;
        return;
    }
    for (const Field &field : entity.fields) {
        if (field.type != FieldType::Reference || field.target == EntityKind::User || field.target == entity.kind
            || isCustomEntity(field.target))
            continue;
        if (ownershipOf(schema, schema.entity(field.target)).isOwned())
            ownership.parents.push_back({field.name, field.target});
    }
}

/// The first that is not null of what `of` finds at the parents.
RecordId firstOf(const Record &record, const std::vector<Ownership::Parent> &parents, const FindRecord &find,
    const std::function<RecordId(const Record &)> &of)
{
    for (const Ownership::Parent &parent : parents) {
        const auto id = valueOr<RecordId>(record.value(parent.field));
        const auto found = id.isNull() ? std::nullopt : find(parent.kind, id);
        const RecordId answer = found ? of(*found) : RecordId();
        if (!answer.isNull())
            return answer;
    }
    return {};
}

} // namespace

Ownership ownershipOf(const Schema &schema, const Entity &entity)
{
    Ownership ownership;
    findOwner(schema, entity, ownership);
    if (isCustomEntity(entity.kind)) // as the hub has it, which does not follow references of custom fields
        return ownership;
    if (isCustomer(entity.kind)) {
        ownership.territory = field::territory;
        if (entity.kind == EntityKind::Contact)
            ownership.territoryParents = {{field::company, EntityKind::Company}};
        return ownership;
    }
    ownership.territoryParents = customersOf(entity);
    for (const Ownership::Parent &parent : ownership.parents) {
        if (isCustomer(parent.kind) || parent.kind == EntityKind::Deal)
            continue;
        const Ownership above = ownershipOf(schema, schema.entity(parent.kind));
        if (!above.territory.isEmpty() || !above.territoryParents.empty()) // a sequence is in no territory
            ownership.territoryParents.push_back(parent);
    }
    return ownership;
}

RecordId ownerOf(const Schema &schema, const Record &record, const FindRecord &find)
{
    const Ownership owner = ownershipOf(schema, *record.entity);
    if (!owner.field.isEmpty())
        return valueOr<RecordId>(record.value(owner.field));
    return firstOf(record, owner.parents, find, [&](const Record &parent) { return ownerOf(schema, parent, find); });
}

RecordId territoryOf(const Schema &schema, const Record &record, const FindRecord &find)
{
    const Ownership ownership = ownershipOf(schema, *record.entity);
    const RecordId inherited = firstOf(record, ownership.territoryParents, find,
        [&](const Record &parent) { return territoryOf(schema, parent, find); });
    if (!inherited.isNull() || ownership.territory.isEmpty())
        return inherited;
    const auto own = valueOr<RecordId>(record.value(ownership.territory));
    const auto team = own.isNull() ? std::nullopt : find(EntityKind::Team, own);
    return team && !team->isDeleted() ? own : RecordId();
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

RightScope EntityRights::scopeOf(Right right) const
{
    switch (right) {
    case Right::See: return sees;
    case Right::Edit: return edits;
    case Right::Delete: return deletes;
    }
    return RightScope::None;
}

namespace {

/// Whether a record of this kind says itself whose it is. Who owns nothing of it, such as an import, deletes nothing.
bool hasOwnerField(EntityKind entity)
{
    static const QSet<EntityKind> owned = [] {
        const auto schema = Schema::withCustomFields({});
        QSet<EntityKind> kinds;
        for (const auto &one : schema->entities()) {
            if (!ownershipOf(*schema, *one).field.isEmpty())
                kinds.insert(one->kind);
        }
        return kinds;
    }();
    return isCustomEntity(entity) || owned.contains(entity);
}

} // namespace

const EntityRights *Rights::of(EntityKind entity) const
{
    auto found = entities.find(entity);
    if (found == entities.end() && isCustomEntity(entity)) // one that the hub does not know yet; it will do the same
        found = entities.find(EntityKind::Deal);
    return found == entities.end() ? nullptr : &found->second;
}

bool Rights::allow(Right right, EntityKind entity, RecordId owner, RecordId territory) const
{
    const EntityRights *rights = of(entity);
    const RightScope scope = rights ? rights->scopeOf(right) : RightScope::None;
    if (scope == RightScope::All || scope == RightScope::None)
        return scope == RightScope::All;
    if (owner.isNull() && right == Right::Delete && hasOwnerField(entity))
        return false;
    if (owner.isNull() && (territory.isNull() || teams.contains(territory)))
        return true;
    if (owner == me || (scope == RightScope::Team && (team.contains(owner) || teams.contains(territory))))
        return true;
    return std::ranges::any_of(shared, [&](const SharedTeam &other) {
        return (right == Right::See || (right == Right::Edit && other.edits))
            && (!other.entity || *other.entity == entity) && (other.people.contains(owner) || other.team == territory);
    });
}

bool isGivenAnyway(
    const Rights &rights, const Schema &schema, const Entity &entity, const QString &field, const Value &value)
{
    const Field *known = entity.find(field);
    const bool isInitial = isEmpty(value) || (known && value == known->initialValue());
    return isInitial || (field == ownershipOf(schema, entity).field && valueOr<RecordId>(value) == rights.me);
}

bool isOwnComment(const Rights &rights, const Record &record)
{
    const EntityRights *comments = rights.of(EntityKind::Comment);
    return record.entity->kind == EntityKind::Comment && comments && comments->edits != RightScope::None
        && valueOr<RecordId>(record.value(field::author)) == rights.me;
}

} // namespace satchel
