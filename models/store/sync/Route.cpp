// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Route.h"

#include "domain/Reason.h"

#include <algorithm>

namespace satchel::store {

namespace {

/// An entity comes after those it belongs to.
constexpr EntityKind routed[] = {EntityKind::Company, EntityKind::Contact, EntityKind::Lead, EntityKind::Deal,
    EntityKind::Quote, EntityKind::Activity, EntityKind::Task};

bool hasRelated(const Filter &filter)
{
    return filter.kind == Filter::Kind::Has || filter.isWords() || filter.isCreatedBy() || filter.isBreaks()
        || std::ranges::any_of(filter.children, hasRelated);
}

/// The same of what a reference points at.
Filter behind(const QString &reference, Filter filter)
{
    if (filter.kind == Filter::Kind::Condition)
        filter.path = reference + u'.' + filter.path;
    for (Filter &child : filter.children)
        child = behind(reference, std::move(child));
    return filter;
}

/// What a filter says of the records that a reference leads to, said of those themselves: with company.name = "Vik",
/// the company called so. Nothing where it asks for anything else too.
std::optional<Filter> saidOf(EntityKind target, const Entity &entity, Filter filter)
{
    if (filter.kind == Filter::Kind::Condition) {
        const Field *reference = entity.find(filter.path.section(u'.', 0, 0));
        if (!reference || reference->target != target || !filter.path.contains(u'.'))
            return {};
        filter.path = filter.path.section(u'.', 1);
    }
    for (Filter &child : filter.children) {
        auto said = saidOf(target, entity, std::move(child));
        if (!said)
            return {};
        child = std::move(*said);
    }
    return filter;
}

/// The condition of an entity that lacks the fields, from those that have them.
std::optional<Filter> meantFor(const Entity &entity, const Schema &schema, const std::map<EntityKind, Filter> &own)
{
    for (const auto &[kind, filter] : own) {
        if (auto said = saidOf(entity.kind, schema.entity(kind), filter))
            return said;
    }
    return {};
}

/// By what the records of an entity belong to; nothing where that has no condition.
std::optional<Filter> followed(const Entity &entity, const std::map<EntityKind, Filter> &known)
{
    std::vector<Filter> ways;
    for (const Field &field : entity.fields) {
        const auto target = field.type == FieldType::Reference ? known.find(field.target) : known.end();
        if (target != known.end() && field.target != entity.kind)
            ways.push_back(behind(field.name, target->second));
    }
    if (ways.empty())
        return {};
    return ways.size() == 1 ? ways.front() : Filter::any(std::move(ways));
}

} // namespace

Filter Route::of(EntityKind entity) const
{
    const auto found = filters.find(entity);
    return found == filters.end() ? Filter() : found->second;
}

Result<Route> parseRoute(const Schema &schema, const QString &text)
{
    Route route;
    if (text.trimmed().isEmpty())
        return route;
    std::optional<Error> mistake;
    for (const EntityKind kind : routed) {
        auto own = parseFilter(schema, kind, text);
        if (own && hasRelated(*own))
            return fail(Error::Kind::Invalid, Reason::tr("a route cannot ask for related records"), text);
        if (own)
            route.filters.emplace(kind, std::move(*own));
        else if (!mistake)
            mistake = own.error();
    }
    if (route.filters.empty())
        return fail(*mistake);
    const std::map<EntityKind, Filter> own = route.filters;
    for (const EntityKind kind : routed) {
        if (own.contains(kind))
            continue;
        auto filter = meantFor(schema.entity(kind), schema, own);
        if (!filter)
            filter = followed(schema.entity(kind), route.filters);
        if (filter)
            route.filters.emplace(kind, std::move(*filter));
    }
    return route;
}

Result<std::map<EntityKind, qint64>> countRouted(Store &store, const Route &route)
{
    std::map<EntityKind, qint64> counts;
    for (const auto &[entity, filter] : route.filters)
        counts[entity] = TRY(store.count({entity, {}, filter, {}, {}, -1, false}));
    return counts;
}

Result<bool> isRouted(Store &store, const Route &route, EntityKind entity, RecordId record)
{
    if (!route.filters.contains(entity))
        return true;
    const auto count = TRY(store.count({entity, {}, route.of(entity), {}, {}, -1, false, {record}}));
    return count > 0;
}

} // namespace satchel::store
