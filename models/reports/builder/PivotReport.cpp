// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/PivotReport.h"

#include "domain/Reason.h"
#include "reports/builder/ChartChoice.h"
#include "reports/builder/Pivot.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

enum class Part : quint8 { Now, Earlier, Change };

/// Where a column of figures gets its cells from.
struct FigureColumn
{
    const MeasurePlan *plan = nullptr;
    Places groups; // of the column axes; {}: all of them
    Part part = Part::Now;
};

Chart::Kind kindOf(ReportChart chart)
{
    switch (chart) {
    case ReportChart::StackedBars: return Chart::Kind::StackedBars;
    case ReportChart::Lines: return Chart::Kind::Lines;
    case ReportChart::Funnel: return Chart::Kind::Funnel;
    case ReportChart::Donut: return Chart::Kind::Donut;
    case ReportChart::Automatic:
    case ReportChart::Table:
    case ReportChart::Bars: break;
    }
    return Chart::Kind::Bars;
}

class ReportMaker
{
public:
    ReportMaker(const ReportQuery &query, const ReportDefinition &definition, const Pivot &pivot)
        : m_query(query), m_definition(definition), m_pivot(pivot)
    {
    }

    Result<Report> make()
    {
        chooseColumns();
        const size_t labels = std::max<size_t>(m_pivot.rowAxes().size(), 1);
        if (m_figures.size() + labels > mostReportColumns)
            return fail(Error::Kind::Invalid,
                Reason::tr("this report has %1 columns, more than %2; choose fewer or longer periods for its columns")
                    .arg(m_figures.size() + labels)
                    .arg(mostReportColumns));
        addColumns();
        const auto leaves = m_pivot.leaves();
        if (leaves.size() * m_figures.size() > mostReportCells)
            return fail(Error::Kind::Invalid,
                Reason::tr("this report has %1 rows of %2 columns; show only the largest groups, or fewer columns")
                    .arg(leaves.size())
                    .arg(m_figures.size()));
        const bool hasRowAxis = !m_pivot.rowAxes().empty();
        for (const Places &leaf : leaves)
            m_report.rows.push_back(rowOf(leaf));
        if (hasRowAxis)
            m_report.total = rowOf({});
        addChart();
        addNotes();
        return m_report;
    }

private:
    const Entity &entity() const { return m_query.store().schema().entity(m_definition.entity); }

    void chooseColumns()
    {
        auto groups = m_pivot.columnLeaves();
        m_groupCount = groups.size();
        groups.push_back({});
        for (const Places &group : groups) {
            for (const MeasurePlan &plan : m_pivot.plan().measures) {
                if (plan.measure.isHidden)
                    continue;
                m_figures.push_back({&plan, group, Part::Now});
                if (!m_pivot.isCompared())
                    continue;
                m_figures.push_back({&plan, group, Part::Earlier});
                if (plan.kind != ReportCellKind::Percent)
                    m_figures.push_back({&plan, group, Part::Change});
            }
        }
    }

    QString groupName(const Places &groups) const
    {
        QStringList names;
        for (size_t i = 0; i < groups.size(); ++i)
            names.append(m_pivot.columnAxes()[i].at(groups[i]).label);
        return names.join(u" · "_s);
    }

    bool hasOneFigure() const
    {
        const FigureColumn &first = m_figures.front();
        return !m_pivot.isCompared()
            && std::ranges::all_of(m_figures, [&](const FigureColumn &one) { return one.plan == first.plan; });
    }

    Column columnOf(const FigureColumn &figure) const
    {
        Column column{
            figure.plan->name, figure.plan->label, figure.plan->kind, figure.plan->isSum, figure.plan->measure.digits};
        if (figure.part == Part::Earlier) {
            column.name += u"_before"_s;
            column.label = m_definition.comparison == Comparison::YearBefore
                ? Tr::tr("%1, a year before", "figure").arg(column.label)
                : Tr::tr("%1, period before", "figure").arg(column.label);
        }
        if (figure.part == Part::Change)
            column = {
                column.name + u"_change"_s, Tr::tr("%1, change", "figure").arg(column.label), ReportCellKind::Percent};
        if (!figure.groups.empty()) {
            column.name = groupName(figure.groups) + u'/' + column.name;
            // Of the only figure the group says it all, and the table is narrower: the total says which figure it is.
            column.label = hasOneFigure()
                ? groupName(figure.groups)
                : Tr::tr("%1: %2", "group, figure").arg(groupName(figure.groups), column.label);
        } else if (!m_pivot.columnAxes().empty()) {
            column.label = Tr::tr("Total: %1", "figure").arg(column.label);
        }
        return column;
    }

    void addColumns()
    {
        for (const PivotAxis &axis : m_pivot.rowAxes())
            m_report.columns.push_back({freeName(axis.key().path), axis.label()});
        if (m_pivot.rowAxes().empty())
            m_report.columns.push_back({u"group"_s, entity().label});
        m_labels = m_report.columns.size();
        for (const FigureColumn &figure : m_figures) {
            Column column = columnOf(figure);
            column.name = freeName(column.name);
            m_report.columns.push_back(std::move(column));
        }
    }

    /// A date by year and by month, or two companies of one name, are two columns.
    QString freeName(const QString &wanted) const
    {
        QString name = wanted;
        for (int number = 2; m_report.indexOf(name) >= 0; ++number)
            name = wanted + u'_' + QString::number(number);
        return name;
    }

    Cell cellOf(const FigureColumn &figure, const Places &row) const
    {
        if (figure.part == Part::Now)
            return m_pivot.figure(*figure.plan, row, figure.groups);
        if (figure.part == Part::Earlier)
            return m_pivot.earlierFigure(*figure.plan, row, figure.groups);
        const Cell now = m_pivot.figure(*figure.plan, row, figure.groups, FigureRounding::Usual);
        const Cell earlier = m_pivot.earlierFigure(*figure.plan, row, figure.groups, FigureRounding::Usual);
        return changeOf(now, earlier, figure.plan->kind, m_query.rates());
    }

    /// An exact one opens as many records as its cell counts.
    DrillDown drillDownOf(const FigureColumn &figure, const Places &row) const
    {
        const bool isCount = figure.plan->measure.kind == ReportMeasure::Kind::Count && !figure.plan->measure.isShare;
        const Filter group = figure.part == Part::Earlier ? m_pivot.earlierFilterOf(row, figure.groups)
                                                          : m_pivot.filterOf(row, figure.groups);
        return {m_definition.entity, Filter::all({group, figure.plan->measure.filter}),
            isCount && figure.part != Part::Change};
    }

    static bool isFiltered(const FigureColumn &figure) { return !figure.plan->measure.filter.isEverything(); }

    Row rowOf(const Places &places) const
    {
        Row row;
        for (size_t i = 0; i < m_labels; ++i) {
            const bool isAll = i >= places.size();
            const bool isOthers = !isAll && places[i] == othersPlace;
            row.cells.push_back(i == 0 && isAll ? Cell(Tr::tr("All"))
                    : isAll || (isOthers && i > 0)
                    ? Cell(QString())
                    : Cell(isOthers ? Tr::tr("Others") : m_pivot.rowAxes()[i].at(places[i]).label));
        }
        if (places.size() == 1 && places.front() != othersPlace)
            row.hue = m_pivot.rowAxes().front().at(places.front()).hue;
        row.cellDrillDowns.resize(m_labels);
        const bool hasOwnCells = m_groupCount > 0 || m_pivot.isCompared() || std::ranges::any_of(m_figures, isFiltered);
        for (const FigureColumn &figure : m_figures) {
            row.cells.push_back(cellOf(figure, places));
            if (hasOwnCells)
                row.cellDrillDowns.push_back(drillDownOf(figure, places));
        }
        if (!hasOwnCells)
            row.cellDrillDowns.clear();
        row.drillDown = DrillDown{m_definition.entity, m_pivot.filterOf(places, {}), isRowExact()};
        return row;
    }

    /// The first integer of a row is what its filter is said to find.
    bool isRowExact() const
    {
        const auto first = std::ranges::find(
            m_figures, ReportCellKind::Integer, [](const FigureColumn &figure) { return figure.plan->kind; });
        return first != m_figures.end() && first->groups.empty()
            && first->plan->measure.kind == ReportMeasure::Kind::Count && first->part == Part::Now
            && !isFiltered(*first);
    }

    /// Where a figure stands: for each group of the columns, or for all of them together.
    std::vector<int> columnsOf(const MeasurePlan &drawn, bool isOfGroups) const
    {
        std::vector<int> columns;
        for (size_t i = 0; i < m_figures.size(); ++i) {
            const bool isDrawn = m_figures[i].plan == &drawn && m_figures[i].part == Part::Now
                && m_figures[i].groups.empty() != isOfGroups;
            if (isDrawn)
                columns.push_back(static_cast<int>(m_labels + i));
        }
        return columns;
    }

    void addChart()
    {
        const MeasurePlan &drawn = m_pivot.plan().measures[m_definition.drawn()];
        std::vector<int> columns = columnsOf(drawn, m_groupCount > 0);
        size_t groups = m_groupCount;
        // Of more groups than can be told apart the chart shows all of them together.
        if (const auto together = columnsOf(drawn, false); groups > mostChartSeries && !together.empty()) {
            columns = together;
            groups = 0;
        }
        ChartShape shape{m_pivot.rowAxes().size(), m_report.rows.size(), groups};
        shape.isOverTime = !m_pivot.rowAxes().empty() && m_pivot.rowAxes().front().isOverTime();
        shape.isOfStages = !m_pivot.rowAxes().empty() && m_pivot.rowAxes().front().isOfStages();
        using Kind = ReportMeasure::Kind;
        shape.addsUp = drawn.measure.kind == Kind::Count || drawn.measure.kind == Kind::Sum;
        for (const Row &row : m_report.rows) {
            for (const int column : columns)
                shape.hasNegative |= height(row.cells[static_cast<size_t>(column)], m_query.rates()).value_or(0) < 0;
        }
        const ReportChart chart = chartFor(m_definition.chart, shape);
        if (chart == ReportChart::Table)
            return;
        m_report.chart = {kindOf(chart), {}, shape.isOverTime};
        const bool showsEarlier = m_pivot.isCompared() && m_groupCount == 0 && chart == ReportChart::Bars;
        if (showsEarlier)
            m_report.chart.series.push_back({columns.front() + 1, true});
        for (const int column : columns)
            m_report.chart.series.push_back({column, false});
        const auto ofAll = std::ranges::find_if(m_figures, [&](const FigureColumn &figure) {
            return figure.plan == &drawn && figure.part == Part::Now && figure.groups.empty();
        });
        if (ofAll != m_figures.end() && isFiltered(*ofAll))
            m_report.chart.opened = static_cast<int>(m_labels) + static_cast<int>(ofAll - m_figures.begin());
    }

    void addNotes()
    {
        const QStringList excluded = m_pivot.excludedCurrencies();
        if (!excluded.isEmpty())
            m_report.notes.append(Tr::tr("Averages, medians, lowest and highest amounts, shares and calculated "
                                         "figures are without %1 (no exchange rate).")
                                      .arg(excluded.join(u", "_s)));
    }

    const ReportQuery &m_query;
    const ReportDefinition &m_definition;
    const Pivot &m_pivot;
    Report m_report;
    std::vector<FigureColumn> m_figures;
    size_t m_groupCount = 0; // groups of the columns
    size_t m_labels = 1;
};

} // namespace

std::vector<Parameter> pivotParameters(const ReportDefinition &definition)
{
    std::vector<Parameter> parameters;
    if (!definition.dateField.isEmpty())
        parameters.push_back(periodParameter(Tr::tr("Period"), definition.period));
    parameters.push_back(whereParameter(definition.entity));
    return parameters;
}

Result<Report> pivotReport(const ReportQuery &query, const ReportDefinition &definition)
{
    ReportDefinition asked = definition;
    if (const QString period = query.text(u"period"); !period.isEmpty())
        asked.period = period;
    const auto pivot = TRY(Pivot::read(query, asked));
    return ReportMaker(query, asked, pivot).make();
}

} // namespace satchel::reports
