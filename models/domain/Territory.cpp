// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Territory.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "domain/ScoreRule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

tl::unexpected<Error> wrong(const QString &what, const QString &column = {})
{
    return fail(Error::Kind::Invalid, what, u"team.condition"_s + (column.isEmpty() ? QString() : u", "_s + column));
}

/// What can change while the customer stays as it is.
bool asksForOthers(const Filter &filter)
{
    const bool isOther = filter.kind == Filter::Kind::Has || filter.isWords() || filter.isCreatedBy()
        || filter.isBreaks() || filter.path.contains(u'.');
    return isOther || std::ranges::any_of(filter.children, asksForOthers);
}

void collectFields(const Filter &filter, QStringList &fields)
{
    if (filter.kind == Filter::Kind::Condition && !fields.contains(filter.path))
        fields.append(filter.path);
    for (const Filter &child : filter.children)
        collectFields(child, fields);
}

bool asksForDerived(const Entity &entity, const Filter &filter)
{
    QStringList fields;
    collectFields(filter, fields);
    return std::ranges::any_of(fields, [&](const QString &name) {
        const Field *field = entity.find(name);
        return !field || field->isDerived() || field->isCalculated() || field->name == field::territory;
    });
}

} // namespace

std::vector<EntityKind> placedEntities()
{
    return {EntityKind::Company, EntityKind::Lead, EntityKind::Contact};
}

QStringList Territory::fieldsOf(EntityKind entity) const
{
    QStringList fields;
    if (const auto filter = filters.find(entity); filter != filters.end())
        collectFields(filter->second, fields);
    return fields;
}

Result<std::optional<Territory>> territoryOfTeam(const Schema &schema, const Record &team)
{
    if (!valueOr<bool>(team.value(field::is_territory)))
        return std::nullopt;
    Territory territory{team.id, team.text(field::name), {}};
    std::optional<Error> first;
    for (const EntityKind entity : placedEntities()) {
        auto filter = parseFilter(schema, entity, team.text(field::condition));
        if (!filter) {
            first = first ? first : filter.error();
            continue;
        }
        if (asksForOthers(*filter) || dependsOnDay(*filter) || asksForDerived(schema.entity(entity), *filter))
            return wrong(Reason::tr("a territory asks for what is typed into the customer's own fields"));
        territory.filters.emplace(entity, std::move(*filter));
    }
    if (territory.filters.empty())
        return wrong(first->what, first->where);
    return territory;
}

} // namespace satchel
