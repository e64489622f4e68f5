// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to a report definition: a cell for each row group and column group, for every group of groups above them,
// and for all. Each cell has the filter of its records.
#pragma once

#include "reports/builder/PivotAxis.h"
#include "reports/builder/PivotCell.h"

namespace satchel::reports {

/// One place per row axis from the outermost on (or per column axis): {} is all, {2} the third group of the first axis,
/// {2, 0} the first one of the second axis within it.
using Places = std::vector<size_t>;

/// The place of all groups of the first row axis that are not among the largest.
inline constexpr size_t othersPlace = std::numeric_limits<size_t>::max();

class Pivot
{
public:
    /// Reads everything, in one pass over the records for each period and each field of distinct values or medians.
    /// Invalid or NotFound as readPivot, and when a sum is out of range. For a worker thread.
    static Result<Pivot> read(const ReportQuery &query, const ReportDefinition &definition);

    const std::vector<PivotAxis> &rowAxes() const { return m_rows; }
    const std::vector<PivotAxis> &columnAxes() const { return m_columns; }
    const PivotPlan &plan() const { return m_plan; }
    bool isCompared() const { return m_shift.has_value(); }

    /// The groups that have one place per row axis, in the order of the definition; {} when there is no row axis.
    std::vector<Places> leaves() const;
    /// The same of the column axes, in their own order.
    std::vector<Places> columnLeaves() const;

    Cell figure(const MeasurePlan &plan, const Places &row, const Places &column,
        FigureRounding rounding = FigureRounding::Shown) const;
    Cell earlierFigure(const MeasurePlan &plan, const Places &row, const Places &column,
        FigureRounding rounding = FigureRounding::Shown) const;

    Filter filterOf(const Places &row, const Places &column) const;
    Filter earlierFilterOf(const Places &row, const Places &column) const;

    /// Amounts of these currencies are in no average, median, lowest, highest or calculated value, for want of a rate.
    QStringList excludedCurrencies() const;

private:
    using Line = std::map<Places, PivotCell>; // by column places
    using Cells = std::map<Places, Line>; // by row places
    struct Answer
    {
        std::vector<store::PivotRow> rows;
        std::vector<std::vector<store::PivotValue>> values; // one per PivotPlan::valuePaths
    };

    Pivot(const ReportQuery &query, ReportDefinition definition);
    Result<void> prepare();
    Result<Answer> ask(bool isEarlier) const;
    Result<void> chooseLargest(const Answer &answer);
    Result<void> fill(Cells &cells, const Answer &answer, bool isEarlier);
    std::optional<Places> placesOf(const std::vector<Value> &keys, bool isEarlier);
    Result<void> addRow(Cells &cells, const Places &places, const store::PivotRow &row) const;
    void addValue(Cells &cells, const Places &places, const store::PivotValue &value, size_t path);
    template <typename Add> Result<void> eachCell(Cells &cells, const Places &places, Add add) const;
    void fillGaps();
    Filter baseFilter(bool isEarlier) const;
    Filter filterOf(const Places &row, const Places &column, bool isEarlier) const;
    Filter groupFilter(const PivotAxis &axis, size_t place, bool isEarlier) const;
    Cell figure(const Cells &cells, const MeasurePlan &plan, const Places &row, const Places &column,
        FigureRounding rounding) const;
    std::optional<double> heightOf(const Places &row) const;

    const ReportQuery *m_query;
    ReportDefinition m_definition;
    QDate m_today; // of formulas: the same in all cells
    Filter m_conditions;
    Period m_period;
    std::optional<PeriodShift> m_shift; // of a report that is compared
    PivotPlan m_plan;
    std::vector<PivotAxis> m_rows;
    std::vector<PivotAxis> m_columns;
    std::vector<size_t> m_largest; // of the first row axis; empty: all
    Cells m_cells;
    Cells m_earlier;
    QSet<QString> m_withoutRate; // currencies of amounts that are in no median
};

} // namespace satchel::reports
