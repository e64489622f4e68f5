// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/ReportDefinition.h"

#include "domain/Reason.h"
#include "reports/builder/FigureFormula.h"
#include "reports/Groups.h"
#include "reports/Period.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

/// The checks of one definition; each knows the place that it is about.
class DefinitionCheck
{
public:
    DefinitionCheck(const Schema &schema, const ReportDefinition &definition)
        : m_schema(schema), m_definition(definition)
    {
    }

    Result<void> run() const
    {
        const Entity &entity = m_schema.entity(m_definition.entity);
        if (!entity.isExposed())
            return fail(
                Error::Kind::Invalid, Reason::tr("there are no reports about \"%1\"").arg(entity.name), u"entity"_s);
        TRY(checkFilter(u"filter"_s, m_definition.filter));
        TRY(checkPeriod());
        TRY(checkSizes());
        TRY(checkGroups(u"rows"_s, m_definition.rows));
        TRY(checkGroups(u"columns"_s, m_definition.columns));
        for (size_t i = 0; i < m_definition.measures.size(); ++i) {
            TRY(checkMeasure(u"figures[%1]"_s.arg(i), m_definition.measures[i]));
            TRY(checkDigits(u"figures[%1].digits"_s.arg(i), m_definition.measures[i]));
        }
        TRY(planFormulas(m_schema, m_definition));
        return checkOrder();
    }

private:
    static tl::unexpected<Error> wrong(const QString &place, const QString &reason)
    {
        return fail(Error::Kind::Invalid, reason, place);
    }

    Result<const Field *> fieldAt(const QString &place, const QString &path) const
    {
        const auto steps = resolvePath(m_schema, m_definition.entity, path);
        if (!steps)
            return fail(steps.error().kind, steps.error().what, place);
        return steps->field();
    }

    Result<void> checkFilter(const QString &place, const Filter &filter) const
    {
        if (filter.isEverything())
            return {};
        const auto read = parseFilter(m_schema, m_definition.entity, filter.toText());
        if (!read)
            return wrong(place, toText(read.error()));
        return {};
    }

    Result<void> checkPeriod() const
    {
        if (m_definition.dateField.isEmpty()) {
            if (!m_definition.period.isEmpty())
                return wrong(u"period.field"_s, Reason::tr("a period needs a date field"));
            if (m_definition.comparison != Comparison::None)
                return wrong(u"compare"_s, Reason::tr("a comparison needs a period"));
            return {};
        }
        const Field *field = TRY(fieldAt(u"period.field"_s, m_definition.dateField));
        if (!store::isDated(field->type))
            return wrong(u"period.field"_s, Reason::tr("%1 is not a date").arg(field->name));
        const auto period = periodFromText(m_definition.period, QDate(2000, 1, 1));
        if (!period)
            return wrong(u"period.is"_s, period.error().what);
        const bool isOpen = !period->from.isValid() || !period->until.isValid();
        if (m_definition.comparison != Comparison::None && isOpen)
            return wrong(u"compare"_s, Reason::tr("a comparison needs a period with a first and a last day"));
        return {};
    }

    Result<void> checkSizes() const
    {
        if (m_definition.rows.size() > mostRowGroups)
            return wrong(u"rows"_s, Reason::tr("at most %1 fields are possible").arg(mostRowGroups));
        if (m_definition.columns.size() > mostColumnGroups)
            return wrong(u"columns"_s, Reason::tr("at most %1 fields are possible").arg(mostColumnGroups));
        if (m_definition.measures.empty() || m_definition.measures.size() > mostMeasures)
            return wrong(u"figures"_s, Reason::tr("1 to %1 figures are needed").arg(mostMeasures));
        if (std::ranges::all_of(m_definition.measures, &ReportMeasure::isHidden))
            return wrong(u"figures"_s, Reason::tr("at least one figure must be shown; all of them are hidden"));
        if (m_definition.fiscalStart < 1 || m_definition.fiscalStart > 12)
            return wrong(u"fiscal_start"_s, Reason::tr("a month from 1 to 12 is needed"));
        return {};
    }

    Result<void> checkGroups(const QString &key, const std::vector<ReportGroup> &groups) const
    {
        for (size_t i = 0; i < groups.size(); ++i) {
            TRY(checkGroup(key + u'[' + QString::number(i) + u']', groups[i]));
        }
        return {};
    }

    Result<void> checkGroup(const QString &place, const ReportGroup &group) const
    {
        const Field *field = TRY(fieldAt(place + u".field"_s, group.path));
        const bool isDated = store::isDated(field->type);
        if (isDated && group.unit == store::DateUnit::None)
            return wrong(place + u".by"_s, Reason::tr("a date is grouped by day, week, month, quarter or year"));
        if (!isDated && group.unit != store::DateUnit::None)
            return wrong(place + u".by"_s, Reason::tr("only dates are grouped by periods"));
        if (!group.bounds.empty())
            return checkBounds(place + u".bounds"_s, *field, group.bounds);
        if (field->type == FieldType::Money)
            return wrong(place + u".bounds"_s, Reason::tr("amounts are grouped by bounds"));
        if (!isDated && !store::isGroupable(field->type))
            return wrong(place + u".field"_s, Reason::tr("records cannot be grouped by %1").arg(field->name));
        return {};
    }

    Result<void> checkBounds(const QString &place, const Field &field, const std::vector<Decimal> &bounds) const
    {
        if (!store::isNumber(field.type))
            return wrong(place, Reason::tr("only numbers and amounts have bounds"));
        if (bounds.size() > mostBounds)
            return wrong(place, Reason::tr("at most %1 bounds are possible").arg(mostBounds));
        if (std::ranges::adjacent_find(bounds, std::greater_equal()) != bounds.end())
            return wrong(place, Reason::tr("bounds must ascend"));
        const auto isPart = [](Decimal bound) { return bound.millionths() % Decimal::one != 0; };
        if (field.type == FieldType::Integer && std::ranges::any_of(bounds, isPart))
            return wrong(place, Reason::tr("the bounds of a whole number are whole"));
        return {};
    }

    Result<void> checkFormulaParts(const QString &place, const ReportMeasure &measure) const
    {
        if (!measure.path.isEmpty())
            return wrong(place + u".field"_s, Reason::tr("a calculated figure has no field"));
        if (!measure.filter.isEverything())
            return wrong(place + u".filter"_s,
                Reason::tr("a calculated figure has no filter; the figures that it reads can have one"));
        return {};
    }

    Result<void> checkMeasure(const QString &place, const ReportMeasure &measure) const
    {
        using Kind = ReportMeasure::Kind;
        const bool canShare = measure.kind == Kind::Count || measure.kind == Kind::Sum;
        if (measure.isShare && !canShare)
            return wrong(place + u".share"_s, Reason::tr("only counts and sums have a share"));
        if (!measure.weight.isEmpty() && measure.kind != Kind::Sum)
            return wrong(place + u".weight"_s, Reason::tr("only sums are weighted"));
        if (measure.kind == Kind::Formula) // which is checked when the figures are that it reads
            return checkFormulaParts(place, measure);
        TRY(checkFilter(place + u".filter"_s, measure.filter));
        if (!measure.formula.isEmpty() || measure.format != FigureFormat::Automatic)
            return wrong(place + (measure.formula.isEmpty() ? u".format"_s : u".formula"_s),
                Reason::tr("only a calculated figure has a formula and a format"));
        if (measure.kind == Kind::Count) {
            if (!measure.path.isEmpty())
                return wrong(place + u".field"_s, Reason::tr("a count of records has no field"));
            return {};
        }
        const Field *field = TRY(fieldAt(place + u".field"_s, measure.path));
        const bool isNumber = store::isNumber(field->type);
        if (measure.kind == Kind::CountDistinct) {
            const bool isCountable = isNumber || store::isDated(field->type) || store::isGroupable(field->type);
            return isCountable ? Result<void>()
                               : wrong(place + u".field"_s, Reason::tr("%1 has no values to count").arg(field->name));
        }
        if (!isNumber)
            return wrong(place + u".field"_s, Reason::tr("%1 is neither a number nor an amount").arg(field->name));
        if (measure.weight.isEmpty())
            return {};
        const Field *weight = TRY(fieldAt(place + u".weight"_s, measure.weight));
        if (weight->type != FieldType::Percent)
            return wrong(place + u".weight"_s, Reason::tr("%1 is not a percentage").arg(weight->name));
        return {};
    }

    Result<void> checkDigits(const QString &place, const ReportMeasure &measure) const
    {
        if (measure.digits == usualDigits)
            return {};
        if (measure.digits < 0 || measure.digits > mostDigits)
            return wrong(place, Reason::tr("a number from 0 to %1 is needed").arg(mostDigits));
        if (!hasDigits(m_schema, m_definition.entity, measure))
            return wrong(place, Reason::tr("this figure is a whole number"));
        return {};
    }

    Result<void> checkOrder() const
    {
        const auto measures = static_cast<int>(m_definition.measures.size());
        if (m_definition.sort.measure < -1 || m_definition.sort.measure >= measures)
            return wrong(u"sort.figure"_s, Reason::tr("there is no figure number %1").arg(m_definition.sort.measure));
        if (m_definition.chartFigure < -1 || m_definition.chartFigure >= measures)
            return wrong(u"chart_figure"_s, Reason::tr("there is no figure number %1").arg(m_definition.chartFigure));
        if (m_definition.top < 0 || m_definition.top > mostTop)
            return wrong(u"top"_s, Reason::tr("a number from 0 to %1 is needed").arg(mostTop));
        if (m_definition.top > 0 && m_definition.rows.empty())
            return wrong(u"top"_s, Reason::tr("only a report with rows has largest ones"));
        return {};
    }

    const Schema &m_schema;
    const ReportDefinition &m_definition;
};

QString kindText(ReportMeasure::Kind kind, const QString &field)
{
    switch (kind) {
    case ReportMeasure::Kind::CountDistinct: return Tr::tr("%1, different values", "field").arg(field);
    case ReportMeasure::Kind::Average: return Tr::tr("%1, average", "field").arg(field);
    case ReportMeasure::Kind::Median: return Tr::tr("%1, median", "field").arg(field);
    case ReportMeasure::Kind::Least: return Tr::tr("%1, lowest", "field").arg(field);
    case ReportMeasure::Kind::Greatest: return Tr::tr("%1, highest", "field").arg(field);
    case ReportMeasure::Kind::Sum:
    case ReportMeasure::Kind::Count:
    case ReportMeasure::Kind::Formula: break;
    }
    return field;
}

/// A formula or a filter in the name of a figure that has none of its own.
QString shortened(const QString &text)
{
    constexpr qsizetype longestLabel = 60;
    const QString line = text.simplified();
    return line.size() > longestLabel ? line.left(longestLabel - 1) + u'…' : line;
}

} // namespace

bool hasDigits(const Schema &schema, EntityKind entity, const ReportMeasure &measure)
{
    using Kind = ReportMeasure::Kind;
    switch (measure.kind) {
    case Kind::Count:
    case Kind::CountDistinct: return measure.isShare;
    case Kind::Average:
    case Kind::Median:
    case Kind::Formula: return true;
    case Kind::Sum:
    case Kind::Least:
    case Kind::Greatest: break;
    }
    const auto path = resolvePath(schema, entity, measure.path);
    return measure.isShare || !measure.weight.isEmpty() || (path && path->field()->type != FieldType::Integer);
}

size_t ReportDefinition::firstShown() const
{
    const auto shown = std::ranges::find(measures, false, &ReportMeasure::isHidden);
    return shown == measures.end() ? 0 : static_cast<size_t>(shown - measures.begin());
}

size_t ReportDefinition::drawn() const
{
    for (const int figure : {chartFigure, sort.measure}) {
        const auto index = static_cast<size_t>(figure);
        if (figure >= 0 && index < measures.size() && !measures[index].isHidden)
            return index;
    }
    return firstShown();
}

Result<void> checkDefinition(const Schema &schema, const ReportDefinition &definition)
{
    return DefinitionCheck(schema, definition).run();
}

QString pathLabel(const Schema &schema, EntityKind entity, const QString &path)
{
    const auto steps = resolvePath(schema, entity, path);
    if (!steps)
        return path;
    QStringList labels;
    for (const Field *step : steps->steps)
        labels.append(step->label);
    return labels.join(Tr::tr(", ", "between a reference and its field"));
}

QString measureLabel(const Schema &schema, const ReportDefinition &definition, const ReportMeasure &measure)
{
    if (!measure.label.isEmpty())
        return measure.label;
    if (measure.kind == ReportMeasure::Kind::Formula)
        return shortened(measure.formula);
    QString label = measure.kind == ReportMeasure::Kind::Count
        ? schema.entity(definition.entity).pluralLabel
        : kindText(measure.kind, pathLabel(schema, definition.entity, measure.path));
    if (!measure.weight.isEmpty())
        label = Tr::tr("%1, weighted", "field").arg(label);
    if (measure.isShare)
        label = Tr::tr("%1, share", "field").arg(label);
    return measure.filter.isEverything()
        ? label
        : Tr::tr("%1 where %2", "figure, filter").arg(label, shortened(measure.filter.toText()));
}

} // namespace satchel::reports
