// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/DefinitionEdits.h"

#include "domain/FieldNames.h"
#include "reports/builder/FigureFormula.h"
#include "reports/Period.h"

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

std::vector<ReportGroup> &groupsOf(ReportDefinition &definition, ReportPart part)
{
    return part == ReportPart::Columns ? definition.columns : definition.rows;
}

void addReferences(QStringList &paths, const QString &path)
{
    const QStringList steps = path.split(u'.');
    for (qsizetype length = 1; length < steps.size(); ++length) {
        if (const QString prefix = steps.first(length).join(u'.'); !paths.contains(prefix))
            paths.append(prefix);
    }
}

void addReferences(QStringList &paths, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Condition)
        addReferences(paths, filter.path);
    if (filter.kind == Filter::Kind::Has)
        return; // about records of another entity
    for (const Filter &child : filter.children)
        addReferences(paths, child);
}

/// A list without rows has no largest ones.
void followRows(ReportDefinition &definition)
{
    if (definition.rows.empty())
        definition.top = 0;
}

/// Where each figure is after a step; nothing where it was removed.
using FigurePlaces = std::vector<std::optional<size_t>>;

/// By which formulas still name a figure that was removed. Of a field's figure its own, so that they read it when it
/// comes back; the name of a formula, or of a figure with a filter, would be that of the next one which is added.
QString nameOfRemoved(QString name, const ReportMeasure &removed, const QStringList &now)
{
    if (removed.kind == ReportMeasure::Kind::Formula || !removed.filter.isEverything())
        name += u"_removed"_s;
    while (now.contains(name))
        name += u"_removed"_s;
    return name;
}

/// -1: none, or one that was removed.
int placeOf(int figure, const FigurePlaces &places)
{
    const bool isThere = figure >= 0 && static_cast<size_t>(figure) < places.size();
    const auto place = isThere ? places[static_cast<size_t>(figure)] : std::nullopt;
    return place ? static_cast<int>(*place) : -1;
}

/// Formulas go on reading the same figures when those change their names, and never another one in the place of one
/// that was removed; order and chart stay with theirs. `earlier`: the definition before the step.
void followFigures(ReportDefinition &definition, const ReportDefinition &earlier, const FigurePlaces &places)
{
    const QStringList before = figureNames(earlier);
    const QStringList now = figureNames(definition);
    QHash<QString, QString> renamed;
    for (size_t i = 0; i < places.size(); ++i) {
        const QString &name = before[static_cast<qsizetype>(i)];
        const QString next = places[i] ? now[static_cast<qsizetype>(*places[i])]
                                       : nameOfRemoved(name, earlier.measures[i], now);
        if (next != name)
            renamed.insert(name, next);
    }
    for (ReportMeasure &measure : definition.measures) {
        if (measure.kind == ReportMeasure::Kind::Formula && !renamed.isEmpty())
            measure.formula = withRenamedFigures(measure.formula, renamed);
    }
    definition.chartFigure = placeOf(earlier.chartFigure, places);
    const int sorted = placeOf(earlier.sort.measure, places);
    definition.sort = {sorted, earlier.sort.isDescending && (sorted >= 0 || earlier.sort.measure < 0)};
}

/// Places of as many figures, each where it was.
FigurePlaces samePlaces(size_t count)
{
    FigurePlaces places(count);
    for (size_t i = 0; i < count; ++i)
        places[i] = i;
    return places;
}

/// By what the records of an entity are divided first: a stage, a status, another choice.
const Field *firstDivision(const Entity &entity)
{
    for (const QString &name : {QString(field::stage), QString(field::status), QString(field::kind)}) {
        if (const Field *field = entity.find(name); field && canGroupBy(*field))
            return field;
    }
    const auto choice = std::ranges::find_if(entity.fields,
        [](const Field &field) { return field.type == FieldType::Choice && !field.isHidden() && canGroupBy(field); });
    return choice == entity.fields.end() ? nullptr : &*choice;
}

} // namespace

bool canReportOn(const Entity &entity)
{
    return entity.isExposed();
}

bool canGroupBy(const Field &field)
{
    return store::isDated(field.type) || store::isGroupable(field.type) || field.type == FieldType::Money;
}

bool canMeasure(const Field &field, ReportMeasure::Kind kind)
{
    using Kind = ReportMeasure::Kind;
    if (kind == Kind::Count || kind == Kind::Formula)
        return false;
    if (kind == Kind::CountDistinct)
        return store::isNumber(field.type) || store::isDated(field.type) || store::isGroupable(field.type);
    return store::isNumber(field.type);
}

ReportGroup groupFor(const Field &field, const QString &path)
{
    ReportGroup group{path};
    if (store::isDated(field.type))
        group.unit = store::DateUnit::Month;
    if (field.type == FieldType::Money) {
        for (const int bound : {1'000, 5'000, 10'000, 50'000, 100'000})
            group.bounds.push_back(Decimal::fromInteger(bound));
    }
    return group;
}

ReportDefinition newDefinition(const Schema &schema, EntityKind entity)
{
    ReportDefinition definition{.entity = entity};
    if (const Field *field = firstDivision(schema.entity(entity)))
        definition.rows.push_back(groupFor(*field, field->name));
    return definition;
}

size_t countOf(const ReportDefinition &definition, ReportPart part)
{
    switch (part) {
    case ReportPart::Rows: return definition.rows.size();
    case ReportPart::Columns: return definition.columns.size();
    case ReportPart::Figures: break;
    }
    return definition.measures.size();
}

bool canAdd(const ReportDefinition &definition, ReportPart part)
{
    const size_t most = part == ReportPart::Rows ? mostRowGroups
        : part == ReportPart::Columns            ? mostColumnGroups
                                                 : mostMeasures;
    return countOf(definition, part) < most;
}

void addGroup(ReportDefinition &definition, ReportPart part, ReportGroup group)
{
    if (part != ReportPart::Figures && canAdd(definition, part))
        groupsOf(definition, part).push_back(std::move(group));
}

void addMeasure(ReportDefinition &definition, ReportMeasure measure)
{
    if (canAdd(definition, ReportPart::Figures))
        definition.measures.push_back(std::move(measure));
}

void setMeasure(ReportDefinition &definition, size_t index, ReportMeasure measure)
{
    if (index >= definition.measures.size())
        return;
    const ReportDefinition before = definition;
    definition.measures[index] = std::move(measure);
    followFigures(definition, before, samePlaces(definition.measures.size()));
}

bool canHide(const ReportDefinition &definition, size_t index)
{
    for (size_t i = 0; i < definition.measures.size(); ++i) {
        if (i != index && !definition.measures[i].isHidden)
            return true;
    }
    return false;
}

void setHidden(ReportDefinition &definition, size_t index, bool isHidden)
{
    if (index < definition.measures.size() && (!isHidden || canHide(definition, index)))
        definition.measures[index].isHidden = isHidden;
}

void removePart(ReportDefinition &definition, ReportPart part, size_t index)
{
    if (index >= countOf(definition, part))
        return;
    const auto place = static_cast<std::ptrdiff_t>(index);
    if (part != ReportPart::Figures) {
        auto &groups = groupsOf(definition, part);
        groups.erase(groups.begin() + place);
        followRows(definition);
        return;
    }
    const ReportDefinition before = definition;
    FigurePlaces places = samePlaces(definition.measures.size());
    places[index] = std::nullopt;
    for (size_t i = index + 1; i < places.size(); ++i)
        places[i] = i - 1;
    definition.measures.erase(definition.measures.begin() + place);
    followFigures(definition, before, places);
    if (definition.measures.empty())
        definition.measures.push_back({});
    if (std::ranges::all_of(definition.measures, &ReportMeasure::isHidden))
        definition.measures.front().isHidden = false;
}

size_t movePart(ReportDefinition &definition, ReportPart part, size_t index, int by)
{
    const auto count = static_cast<int>(countOf(definition, part));
    const int from = static_cast<int>(index);
    if (from >= count)
        return index;
    const int to = std::clamp(from + by, 0, count - 1);
    const auto move = [from, to](auto &list) {
        const auto one = list.begin() + from;
        if (from < to)
            std::rotate(one, one + 1, list.begin() + to + 1);
        else
            std::rotate(list.begin() + to, one, one + 1);
    };
    if (part != ReportPart::Figures) {
        move(groupsOf(definition, part));
        return static_cast<size_t>(to);
    }
    const ReportDefinition before = definition;
    std::vector<size_t> order(definition.measures.size());
    std::iota(order.begin(), order.end(), size_t(0));
    move(definition.measures);
    move(order);
    FigurePlaces places(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        places[order[i]] = i;
    followFigures(definition, before, places);
    return static_cast<size_t>(to);
}

bool swapAxis(ReportDefinition &definition, ReportPart from, size_t index)
{
    const ReportPart to = from == ReportPart::Rows ? ReportPart::Columns : ReportPart::Rows;
    if (from == ReportPart::Figures || index >= countOf(definition, from) || !canAdd(definition, to))
        return false;
    auto &groups = groupsOf(definition, from);
    addGroup(definition, to, std::move(groups[index]));
    groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(index));
    followRows(definition);
    return true;
}

void setPeriod(ReportDefinition &definition, const QString &dateField, const QString &period)
{
    definition.dateField = dateField;
    definition.period = dateField.isEmpty() ? QString() : period;
    if (!canCompare(definition))
        definition.comparison = Comparison::None;
}

bool canCompare(const ReportDefinition &definition)
{
    if (definition.dateField.isEmpty())
        return false;
    const auto period = periodFromText(definition.period, QDate(2000, 1, 1)); // any day: open stays open
    return period && period->from.isValid() && period->until.isValid();
}

QStringList joinedPaths(const Schema &schema, const ReportDefinition &definition)
{
    QStringList paths;
    for (const auto *groups : {&definition.rows, &definition.columns}) {
        for (const ReportGroup &group : *groups)
            addReferences(paths, group.path);
    }
    for (const ReportMeasure &measure : definition.measures) {
        addReferences(paths, measure.path);
        addReferences(paths, measure.weight);
        addReferences(paths, measure.filter);
    }
    addReferences(paths, definition.dateField);
    addReferences(paths, definition.filter);
    paths.removeIf([&](const QString &path) { return !resolvePath(schema, definition.entity, path); });
    return paths;
}

std::vector<Filter> conditionsOf(const Filter &filter)
{
    if (filter.isEverything())
        return {};
    if (filter.kind == Filter::Kind::And)
        return filter.children;
    return {filter};
}

Filter withoutCondition(const Filter &filter, size_t index)
{
    auto conditions = conditionsOf(filter);
    if (index < conditions.size())
        conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(index));
    return Filter::all(std::move(conditions));
}

} // namespace satchel::reports
