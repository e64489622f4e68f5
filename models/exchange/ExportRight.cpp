// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportRight.h"

#include "domain/Reason.h"
#include "store/hub/HubRights.h"

#include <set>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

/// The kind that may not be exported: this one, or of a part the kind that it belongs to.
const Entity *refusedKind(const Schema &schema, const Rights &rights, const Entity &entity, std::set<EntityKind> &asked)
{
    if (!asked.insert(entity.kind).second)
        return nullptr;
    const EntityRights *own = rights.of(entity.kind);
    if (!own || !own->exports)
        return &entity;
    // One without an owner of its own is a part of what it belongs to.
    for (const Ownership::Parent &parent : ownershipOf(schema, entity).parents) {
        if (const Entity *refused = refusedKind(schema, rights, schema.entity(parent.kind), asked))
            return refused;
    }
    return nullptr;
}

Result<void> check(const Schema &schema, const Rights &rights, const Entity &entity)
{
    std::set<EntityKind> asked;
    const Entity *refused = refusedKind(schema, rights, entity, asked);
    if (!refused)
        return {};
    return fail(Error::Kind::Forbidden, Reason::tr("your role does not allow exporting %1").arg(refused->pluralLabel),
        entity.name + u".export"_s);
}

} // namespace

Result<void> checkExportRight(store::Store &store, EntityKind entity)
{
    const auto rights = TRY(store::readRights(store.database()));
    return rights ? check(store.schema(), *rights, store.schema().entity(entity)) : Result<void>();
}

Result<void> checkExportRights(store::Store &store)
{
    const auto rights = TRY(store::readRights(store.database()));
    if (!rights)
        return {};
    for (const auto &entity : store.schema().entities()) {
        if (rights->of(entity->kind)) // an earlier hub does not know all of them
            TRY(check(store.schema(), *rights, *entity));
    }
    return {};
}

} // namespace satchel::exchange
