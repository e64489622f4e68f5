// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/KindEdits.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Overloaded.h"
#include "reports/builder/DefinitionEdits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr size_t fewestFunnelSteps = 2;

/// The first of the named fields that fits, else the first other one that does; empty where none does.
template <typename Fits>
QString preferredField(const Entity &entity, std::initializer_list<QString> names, const Fits &fits)
{
    for (const QString &name : names) {
        if (const Field *field = entity.find(name); field && fits(*field))
            return name;
    }
    const auto found = std::ranges::find_if(
        entity.fields, [&](const Field &field) { return !field.isHidden() && fits(field); });
    return found == entity.fields.end() ? QString() : found->name;
}

bool isDate(const Field &field)
{
    return store::isDated(field.type);
}

/// Customers by their won deals; elsewhere the first reference and the day on which a record was made.
CohortDefinition newCohort(const Schema &schema, EntityKind kind)
{
    const Entity &entity = schema.entity(kind);
    CohortDefinition cohort{.entity = kind};
    cohort.member = preferredField(entity, {field::company, field::contact},
        [](const Field &field) { return field.type == FieldType::Reference; });
    cohort.dateField = preferredField(entity, {field::closed_on, field::created_at}, isDate);
    return cohort;
}

/// From all records to the won deals; elsewhere the second step waits for its condition.
FunnelDefinition newFunnel(const Schema &schema, EntityKind kind)
{
    const Entity &entity = schema.entity(kind);
    FunnelDefinition funnel{.entity = kind, .filter = {}, .steps = {}};
    funnel.steps.push_back({Tr::tr("Created"), {}, preferredField(entity, {field::created_at}, isDate)});
    if (kind == EntityKind::Deal)
        funnel.steps.push_back(
            {Tr::tr("Won", "a step"), Filter::equals(field::status, QString(choice::won)), field::closed_on});
    else
        funnel.steps.push_back({Tr::tr("Step 2"), {}, {}});
    return funnel;
}

} // namespace

ReportKind kindOf(const BuiltReport &report)
{
    return std::visit(Overloaded{[](const ReportDefinition &) { return ReportKind::Table; },
                          [](const CohortDefinition &) { return ReportKind::Cohorts; },
                          [](const FunnelDefinition &) { return ReportKind::StepFunnel; },
                          [](const StageFunnelDefinition &) { return ReportKind::StageFunnel; }},
        report);
}

EntityKind entityOf(const BuiltReport &report)
{
    return std::visit(Overloaded{[](const StageFunnelDefinition &) { return EntityKind::Deal; },
                          [](const auto &other) { return other.entity; }},
        report);
}

const Filter &filterOf(const BuiltReport &report)
{
    return std::visit([](const auto &definition) -> const Filter & { return definition.filter; }, report);
}

void setFilter(BuiltReport &report, Filter filter)
{
    std::visit([&](auto &definition) { definition.filter = std::move(filter); }, report);
}

BuiltReport newReport(const Schema &schema, EntityKind entity, ReportKind kind)
{
    switch (kind) {
    case ReportKind::Cohorts: return newCohort(schema, entity);
    case ReportKind::StepFunnel: return newFunnel(schema, entity);
    case ReportKind::StageFunnel: return StageFunnelDefinition();
    case ReportKind::Table: break;
    }
    return newDefinition(schema, entity);
}

BuiltReport withKind(const Schema &schema, const BuiltReport &report, ReportKind kind)
{
    if (kindOf(report) == kind)
        return report;
    const EntityKind entity = entityOf(report);
    BuiltReport other = newReport(schema, entity, kind);
    if (entityOf(other) == entity)
        setFilter(other, filterOf(report));
    return other;
}

Result<void> checkBuiltReport(const Schema &schema, const BuiltReport &report)
{
    return std::visit(Overloaded{[&](const ReportDefinition &table) { return checkDefinition(schema, table); },
                          [&](const CohortDefinition &cohort) { return checkCohort(schema, cohort); },
                          [&](const FunnelDefinition &funnel) { return checkFunnel(schema, funnel); },
                          [](const StageFunnelDefinition &) { return Result<void>(); }},
        report);
}

QStringList pathsOverOneReference(const Schema &schema, EntityKind entity, bool (*fits)(const Field &field))
{
    QStringList own;
    QStringList over;
    for (const Field &field : schema.entity(entity).fields) {
        if (field.isHidden())
            continue;
        if (fits(field))
            own.append(field.name);
        if (field.type != FieldType::Reference || schema.entity(field.target).isRemoved)
            continue;
        for (const Field &further : schema.entity(field.target).fields) {
            if (!further.isHidden() && fits(further))
                over.append(field.name + u'.' + further.name);
        }
    }
    return own + over;
}

void setCohortFigure(const Schema &schema, CohortDefinition &definition, CohortFigure figure)
{
    definition.figure = figure;
    if (figure != CohortFigure::Value)
        definition.value.clear();
    else if (definition.value.isEmpty())
        definition.value = preferredField(schema.entity(definition.entity), {field::value},
            [](const Field &field) { return field.type == FieldType::Money; });
}

void addStep(FunnelDefinition &definition, FunnelStep step)
{
    if (definition.steps.size() < mostFunnelSteps)
        definition.steps.push_back(std::move(step));
}

void removeStep(FunnelDefinition &definition, size_t index)
{
    if (index < definition.steps.size() && definition.steps.size() > fewestFunnelSteps)
        definition.steps.erase(definition.steps.begin() + static_cast<std::ptrdiff_t>(index));
}

size_t moveStep(FunnelDefinition &definition, size_t index, int by)
{
    const auto count = static_cast<int>(definition.steps.size());
    const int from = static_cast<int>(index);
    if (from >= count)
        return index;
    const int to = std::clamp(from + by, 0, count - 1);
    const auto one = definition.steps.begin() + from;
    if (from < to)
        std::rotate(one, one + 1, definition.steps.begin() + to + 1);
    else
        std::rotate(definition.steps.begin() + to, one, one + 1);
    return static_cast<size_t>(to);
}

} // namespace satchel::reports
