// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/BuilderText.h"

#include "reports/builder/DefinitionEdits.h"
#include "reports/builder/FigureFormula.h"
#include "reports/Catalogue.h"
#include "reports/Period.h"
#include "reports/schedule/SchedulePlan.h"
#include "ui/common/FieldIcon.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/Painting.h"
#include "ui/lists/FilterText.h"

#include <algorithm>
#include <QDir>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using MeasureKind = reports::ReportMeasure::Kind;

QString BuilderText::unit(store::DateUnit unit)
{
    switch (unit) {
    case store::DateUnit::Day: return tr("by day");
    case store::DateUnit::Week: return tr("by week");
    case store::DateUnit::Month: return tr("by month");
    case store::DateUnit::Quarter: return tr("by quarter");
    case store::DateUnit::Year: return tr("by year");
    case store::DateUnit::None: break;
    }
    return {};
}

QString BuilderText::measureKind(MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::Count: return tr("number of records");
    case MeasureKind::CountDistinct: return tr("different values");
    case MeasureKind::Sum: return tr("sum");
    case MeasureKind::Average: return tr("average");
    case MeasureKind::Median: return tr("median");
    case MeasureKind::Least: return tr("lowest");
    case MeasureKind::Greatest: return tr("highest");
    case MeasureKind::Formula: return tr("calculated");
    }
    return {};
}

QString BuilderText::chart(reports::ReportChart chart)
{
    switch (chart) {
    case reports::ReportChart::Automatic: return tr("Automatic chart");
    case reports::ReportChart::Table: return tr("Table only");
    case reports::ReportChart::Bars: return tr("Bars");
    case reports::ReportChart::StackedBars: return tr("Stacked bars");
    case reports::ReportChart::Lines: return tr("Lines");
    case reports::ReportChart::Funnel: return tr("Funnel");
    case reports::ReportChart::Donut: return tr("Donut");
    }
    return {};
}

QString BuilderText::comparison(reports::Comparison comparison)
{
    switch (comparison) {
    case reports::Comparison::PeriodBefore: return tr("The period before");
    case reports::Comparison::YearBefore: return tr("The same period a year before");
    case reports::Comparison::None: break;
    }
    return tr("Nothing");
}

PartEntry BuilderText::group(const reports::ReportDefinition &definition, const reports::ReportGroup &group) const
{
    const Schema &schema = m_context.workspace.schema();
    const auto path = resolvePath(schema, definition.entity, group.path);
    const QString detail = group.bounds.empty() ? unit(group.unit) : tr("from %1").arg(bounds(group.bounds));
    return {path ? iconOf(*path->field()) : Icon::Warning, reports::pathLabel(schema, definition.entity, group.path),
        detail};
}

PartEntry BuilderText::measure(const reports::ReportDefinition &definition, size_t index) const
{
    PartEntry entry = shownMeasure(definition, index);
    if (!definition.measures[index].isHidden)
        return entry;
    entry.detail = tr("%1, hidden", "figure").arg(entry.detail);
    return entry;
}

PartEntry BuilderText::shownMeasure(const reports::ReportDefinition &definition, size_t index) const
{
    const Schema &schema = m_context.workspace.schema();
    const reports::ReportMeasure &measure = definition.measures[index];
    if (measure.kind == MeasureKind::Formula)
        return {reports::tryFigureFormula(schema, definition, index) ? Icon::Numbers : Icon::Warning,
            reports::measureLabel(schema, definition, measure),
            measure.label.isEmpty() ? measureKind(measure.kind) : measure.formula.simplified()};
    const bool isCount = measure.kind == MeasureKind::Count;
    PartEntry entry{Icon::Numbers,
        isCount ? schema.entity(definition.entity).pluralLabel
                : reports::pathLabel(schema, definition.entity, measure.path),
        measureKind(measure.kind)};
    if (!measure.weight.isEmpty())
        entry.detail = tr("%1, weighted by %2")
                           .arg(entry.detail, reports::pathLabel(schema, definition.entity, measure.weight));
    if (measure.isShare)
        entry.detail = tr("%1, share").arg(entry.detail);
    if (!measure.filter.isEverything())
        entry.detail = tr("%1 where %2", "figure, conditions")
                           .arg(entry.detail, readableFilter(m_context, definition.entity, measure.filter));
    if (!measure.label.isEmpty()) {
        entry.detail = tr("%1, %2", "field, figure").arg(entry.text, entry.detail);
        entry.text = measure.label;
    }
    return entry;
}

PartEntry BuilderText::condition(const reports::ReportDefinition &definition, const Filter &filter) const
{
    return {Icon::Filter, readableFilter(m_context, definition.entity, filter), {}};
}

QString BuilderText::joined(const reports::ReportDefinition &definition) const
{
    const Schema &schema = m_context.workspace.schema();
    QStringList names;
    for (const QString &path : reports::joinedPaths(schema, definition))
        names.append(reports::pathLabel(schema, definition.entity, path));
    return names.isEmpty() ? QString() : tr("Joined: %1").arg(names.join(tr("; ", "between names")));
}

QString BuilderText::period(const QString &text) const
{
    const auto days = reports::periodFromText(text, m_context.today());
    if (!days || (!days->from.isValid() && !days->until.isValid()))
        return text;
    const Formats formats = m_context.formats();
    const QString first = days->from.isValid() ? formats.plainDay(days->from) : QString();
    const QString last = days->until.isValid() ? formats.plainDay(days->until.addDays(-1)) : QString();
    if (last.isEmpty())
        return tr("from %1", "a day").arg(first);
    return first.isEmpty() ? tr("until %1", "a day").arg(last) : tr("%1 – %2", "days").arg(first, last);
}

QString BuilderText::bounds(const std::vector<Decimal> &bounds) const
{
    QStringList texts;
    for (const Decimal &bound : bounds)
        texts.append(m_context.formats().decimal(bound));
    return texts.join(u"; "_s);
}

Result<std::vector<Decimal>> BuilderText::readBounds(const QString &text) const
{
    std::vector<Decimal> read;
    for (const QString &part : withoutIsolates(text).split(u';', Qt::SkipEmptyParts)) {
        const auto bound = readDecimal(part.trimmed(), m_context.formats().locale());
        if (!bound)
            return fail(Error::Kind::Invalid, bound.error().what, part.trimmed());
        read.push_back(*bound);
    }
    std::ranges::sort(read);
    const auto [first, last] = std::ranges::unique(read);
    read.erase(first, last);
    if (read.size() > reports::mostBounds)
        return fail(Error::Kind::Invalid, tr("At most %Ln steps are possible.", nullptr, int(reports::mostBounds)));
    return read;
}

/// Of a report that is scheduled as it was shown, and is not saved.
QString BuilderText::conditionsOf(const reports::ReportSchedule &schedule) const
{
    const auto report = reports::findReport(m_context.workspace.store(), schedule.report);
    if (!report)
        return {};
    const Schema &schema = m_context.workspace.schema();
    for (const reports::Parameter &one : report->parameters(schema)) {
        if (one.type != reports::Parameter::Type::Filter)
            continue;
        if (const auto filter = parseFilter(schema, one.target, schedule.options.value(one.name)))
            return readableFilter(m_context, one.target, *filter);
    }
    return {};
}

QString BuilderText::schedule(const reports::ReportSchedule &schedule) const
{
    const Formats formats = m_context.formats();
    const QString time = reports::isInOtherZone(schedule, formats.zone())
        ? tr("%1 (%2)", "time, time zone").arg(formats.time(schedule.at), isolatedLtr(QString::fromUtf8(schedule.zone)))
        : formats.time(schedule.at);
    const QString when = schedule.rhythm == reports::ScheduleRhythm::Week
        ? tr("Every %1 at %2", "weekday, time").arg(formats.locale().dayName(schedule.weekday), time)
        : tr("Every month on day %1 at %2").arg(formats.count(schedule.monthDay), time);
    QStringList parts{
        when, schedule.format == reports::ScheduleFormat::Pdf ? tr("as PDF") : tr("as an Excel workbook")};
    if (const QString conditions = conditionsOf(schedule); !conditions.isEmpty())
        parts.append(tr("where %1", "conditions of a filter").arg(conditions));
    if (schedule.isMailed())
        parts.append(tr("to %Ln people", nullptr, static_cast<int>(schedule.recipientCount())));
    if (!schedule.folder.isEmpty())
        parts.append(tr("into %1", "a folder").arg(isolatedLtr(QDir::toNativeSeparators(schedule.folder))));
    return parts.join(tr(", ", "between parts of a sentence"));
}

QString BuilderText::nextRun(const reports::ReportSchedule &schedule, Instant after) const
{
    const Formats formats = m_context.formats();
    const QString moment = formats.moment(reports::nextRun(schedule, after), m_context.workspace.clock().now());
    return reports::isInOtherZone(schedule, formats.zone()) ? tr("%1 your time", "day and time").arg(moment) : moment;
}

} // namespace satchel::ui
