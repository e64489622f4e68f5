// SPDX-License-Identifier: GPL-3.0-or-later
// What the records of one group come to. Cells of groups add up to the cell of the group that holds them all, distinct
// values and medians too.
#pragma once

#include "reports/builder/FigureFormula.h"
#include "reports/builder/ReportDefinition.h"
#include "reports/Report.h"

#include <map>
#include <QSet>

namespace satchel::reports {

/// The sums of one field, by currency; of a plain number under no currency.
class FieldTotal
{
public:
    /// Invalid when the sum is out of range.
    Result<void> add(const store::PivotSum &sum);
    const std::map<Currency, store::PivotSum> &byCurrency() const { return m_sums; }

private:
    std::map<Currency, store::PivotSum> m_sums;
};

/// The different values of one field, and how often a number occurs (of money: in the main currency).
struct ValueTotal
{
    QSet<QString> distinct;
    std::map<qint64, qint64> numbers;
};

struct PivotCell
{
    qint64 count = 0;
    std::vector<FieldTotal> fields;
    std::vector<ValueTotal> values; // one per PivotPlan::values
};

/// Which of a cell's totals a figure is made of, and what kind of number it is.
struct MeasurePlan
{
    size_t index = 0; // of PivotPlan::measures
    ReportMeasure measure;
    QString name; // stable, unlike the label: "count", "sum_value"
    QString label;
    ReportCellKind kind = ReportCellKind::Integer;
    FieldType type = FieldType::Integer; // of what is computed: an integer that is weighted is a Decimal
    size_t field = 0; // of PivotCell::fields
    size_t value = 0; // of PivotCell::values
    bool isSum = false; // exact sums of the rows: counts, sums of integers and amounts
};

/// Of which values a median or a number of different values is made.
struct ValueSource
{
    size_t path = 0; // of PivotPlan::valuePaths
    Filter filter = {}; // of the figure

    bool operator==(const ValueSource &) const = default;
};

/// What a definition asks of the store besides its groups.
struct PivotPlan
{
    std::vector<MeasurePlan> measures;
    std::vector<store::PivotField> fields; // each once
    std::vector<QString> valuePaths; // each once
    std::vector<FieldType> valueTypes;
    std::vector<ValueSource> values; // each once
    FigureFormulas formulas;

    /// What is asked of the values of one path, in the order of `values`.
    std::vector<Filter> filtersOf(size_t path) const;
};

/// `definition` was checked.
Result<PivotPlan> planOf(const Schema &schema, const ReportDefinition &definition);

/// What figures are made of.
struct FigureSource
{
    const PivotCell &cell;
    const PivotCell &whole; // that a share is of
    const ExchangeRates &rates;
    QDate today; // for formulas
};

/// To how many digits a figure is rounded: as it is shown, or as figures of its kind usually are, which is what
/// formulas, the order of the rows and comparisons read.
enum class FigureRounding : quint8 { Shown, Usual };

/// A figure of a cell: one of the plan's measures.
Cell figureOf(const PivotPlan &plan, const MeasurePlan &measure, const FigureSource &source,
    FigureRounding rounding = FigureRounding::Shown);

/// (now − before) ÷ |before| in percent; empty without a number before, and for percentages.
Cell changeOf(const Cell &now, const Cell &before, ReportCellKind kind, const ExchangeRates &rates);

} // namespace satchel::reports
