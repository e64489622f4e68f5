// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ScoreRule.h"
#include "domain/Places.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

tl::unexpected<Error> wrong(const QString &what, const FieldName &field, const QString &place = {})
{
    const QString where = u"score_rule."_s + field;
    return fail(Error::Kind::Invalid, what, joinPlaces(where, place));
}

/// What the store computes of other records: the last activity, the totals of a quote.
void readDerived(const Schema &schema, EntityKind entity, const Field &field, bool isOwn, FilterReads &reads)
{
    const EntityKind source = field.name == field::last_activity_at ? EntityKind::Activity : EntityKind::QuoteLine;
    const Field *owner = ownerField(schema.entity(source), entity);
    if (isOwn && owner)
        reads.related.emplace_back(owner, source);
    else
        reads.others.push_back(source);
}

bool asksForScore(const Schema &schema, EntityKind entity, const Filter &filter)
{
    const Entity *related = filter.kind == Filter::Kind::Has ? schema.find(filter.path) : nullptr;
    const auto path = resolvePath(schema, entity, filter.path);
    return (filter.kind == Filter::Kind::Condition && path && path->field()->name == field::score)
        || std::ranges::any_of(filter.children,
            [&](const Filter &child) { return asksForScore(schema, related ? related->kind : entity, child); });
}

void readCondition(const Schema &schema, EntityKind entity, const Filter &filter, bool isOwn, FilterReads &reads)
{
    const auto path = resolvePath(schema, entity, filter.path);
    if (!path)
        return;
    if (path->field()->isDerived())
        readDerived(schema, entity, *path->field(), isOwn && path->steps.size() == 1, reads);
    for (size_t i = 0; i < path->steps.size(); ++i) {
        const Field &step = *path->steps[i];
        if (step.type != FieldType::Reference)
            continue;
        if (isOwn && i == 0)
            reads.references.emplace_back(&step, step.target);
        else
            reads.others.push_back(step.target);
    }
}

void collect(const Schema &schema, EntityKind entity, const Filter &filter, bool isOwn, FilterReads &reads)
{
    if (filter.kind == Filter::Kind::Condition)
        readCondition(schema, entity, filter, isOwn, reads);
    const Entity *related = filter.kind == Filter::Kind::Has ? schema.find(filter.path) : nullptr;
    if (related && isOwn)
        reads.related.emplace_back(ownerField(*related, entity), related->kind);
    else if (related)
        reads.others.push_back(related->kind);
    for (const Filter &child : filter.children)
        collect(schema, related ? related->kind : entity, child, isOwn && !related, reads);
}

} // namespace

std::vector<EntityKind> scoredEntities()
{
    return {EntityKind::Contact, EntityKind::Lead, EntityKind::Deal};
}

Result<ScoreRule> scoreRuleOf(const Schema &schema, const Record &record)
{
    const Entity *entity = schema.find(record.text(field::scored));
    if (!entity || entity->indexOf(field::score) < 0)
        return wrong(Reason::tr("there is no score of \"%1\"").arg(record.text(field::scored)), field::scored);
    auto filter = parseFilter(schema, entity->kind, record.text(field::filter));
    if (!filter)
        return wrong(filter.error().what, field::filter, filter.error().where);
    if (filter->isEverything())
        return wrong(Reason::tr("a filter that finds every record gives no score"), field::filter);
    if (asksForScore(schema, entity->kind, *filter))
        return wrong(Reason::tr("a rule can't build on a score"), field::filter);
    const auto points = valueOr<qint64>(record.value(field::points));
    if (points < -mostPoints || points > mostPoints)
        return wrong(Reason::tr("points are between -%1 and %1").arg(mostPoints), field::points);
    const QString name = record.text(field::name);
    const QString reason = record.text(field::reason);
    return ScoreRule{record.id, name, entity->kind, std::move(*filter), points, reason.isEmpty() ? name : reason};
}

bool dependsOnDay(const Filter &filter)
{
    const auto isRelative = [](const Operand &operand) {
        return operand.kind == Operand::Kind::Day || (operand.kind == Operand::Kind::Text && operand.text == "now"_L1);
    };
    return std::ranges::any_of(filter.operands, isRelative) || std::ranges::any_of(filter.children, dependsOnDay);
}

FilterReads readsOf(const Schema &schema, EntityKind entity, const Filter &filter)
{
    FilterReads reads;
    collect(schema, entity, filter, true, reads);
    return reads;
}

} // namespace satchel
