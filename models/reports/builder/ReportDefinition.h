// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a person puts it together: which records, grouped by what into rows and columns, which figures of them,
// compared with what. A value without I/O; its text is JSON, which saved reports, the hub and other programs keep:
//   {"entity": "deal", "filter": "status = \"won\"", "period": {"field": "closed_on", "is": "last_12_months"},
//    "compare": "year_before", "rows": [{"field": "company.industry"}], "columns": [{"field": "closed_on", "by":
//    "quarter"}], "figures": [{"figure": "sum", "field": "value"}, {"figure": "count"}],
//    "sort": {"figure": 0, "descending": true}, "top": 10, "others": true, "chart": "automatic",
//    "chart_figure": 1}
// A figure of only some of the records: {"figure": "count", "filter": "status = \"won\"", "label": "Won"}
// A figure that is calculated from others: {"figure": "formula", "formula": "won / count", "format": "percent"}
#pragma once

#include "domain/Filter.h"
#include "store/PivotQuery.h"

namespace satchel::reports {

struct ReportGroup
{
    QString path; // over references: "company.industry"
    store::DateUnit unit = store::DateUnit::None; // of dates
    std::vector<Decimal> bounds = {}; // of numbers, ascending; of money in the main currency

    bool operator==(const ReportGroup &) const = default;
};

/// How the result of a formula is shown: an amount as what it is, a number as one, in percent (0.25 is 25 %) or as an
/// amount of the main currency.
enum class FigureFormat : quint8 { Automatic, Percent, Money };

inline constexpr int usualDigits = -1; // as many as figures of its kind have
inline constexpr int mostDigits = 4;

struct ReportMeasure
{
    enum class Kind : quint8 { Count, CountDistinct, Sum, Average, Median, Least, Greatest, Formula };

    Kind kind = Kind::Count;
    QString path = {}; // none for Count and Formula
    QString weight = {}; // of a Sum: a percentage, of which only that share is added
    bool isShare = false; // of a Count or a Sum: in percent of the whole column
    QString label = {}; // empty: named after its field or its formula
    QString formula = {}; // of a Formula: calculated from the other figures (FigureFormula.h)
    FigureFormat format = FigureFormat::Automatic; // of a Formula
    Filter filter = {}; // only of the records that it finds, besides those of the report; none of a Formula
    bool isHidden = false; // in no table, chart or file: for formulas and the order of the rows
    int digits = usualDigits; // behind the point, 0 to 4; of an amount as many as its currency has

    bool operator==(const ReportMeasure &) const = default;
};

struct ReportSort
{
    int measure = -1; // by which the rows are sorted; -1: by their own order
    bool isDescending = false;

    bool operator==(const ReportSort &) const = default;
};

enum class Comparison : quint8 { None, PeriodBefore, YearBefore };
enum class ReportChart : quint8 { Automatic, Table, Bars, StackedBars, Lines, Funnel, Donut };

struct ReportDefinition
{
    EntityKind entity = EntityKind::Deal;
    Filter filter = {};
    QString dateField = {}; // by which records are in the period; empty: the report has no period
    QString period = {}; // as periodFromText reads it
    Comparison comparison = Comparison::None; // only with a period
    int fiscalStart = 1; // the month in which a year begins, for quarters and years
    std::vector<ReportGroup> rows = {};
    std::vector<ReportGroup> columns = {};
    std::vector<ReportMeasure> measures = {{}};
    ReportSort sort = {};
    int top = 0; // the largest groups of the first row field only, by the sorted figure (else the first); 0: all
    bool hasOthers = true; // all other groups are one row at the end; else they are left out
    ReportChart chart = ReportChart::Automatic;
    int chartFigure = -1; // that a chart draws; -1 or a hidden one: the sorted one, else the first shown

    bool operator==(const ReportDefinition &) const = default;
    /// Where the first figure is that is shown: by which the largest groups are chosen, where the rows are sorted by no
    /// figure.
    size_t firstShown() const;
    /// Where the figure is that a chart draws.
    size_t drawn() const;
};

inline constexpr size_t mostRowGroups = 4;
inline constexpr size_t mostColumnGroups = 2;
inline constexpr size_t mostMeasures = 20;
inline constexpr size_t mostBounds = 50;
inline constexpr int mostTop = 200; // "Others" is a condition of each of them, and SQLite's expressions have a depth

/// What makes a definition one that can be answered. Invalid or NotFound with the place as in the JSON text:
/// "rows[1].field".
Result<void> checkDefinition(const Schema &schema, const ReportDefinition &definition);

/// Whether a figure has digits behind the point: not a number of records, nor what is made of whole numbers alone.
bool hasDigits(const Schema &schema, EntityKind entity, const ReportMeasure &measure);

/// Strict: an unknown key, a value of a wrong type, a path that leads nowhere and a filter that cannot be read are
/// errors, with the place in `where`.
Result<ReportDefinition> parseReportDefinition(const Schema &schema, QStringView text);
/// The same without checkDefinition: what a person has not finished.
Result<ReportDefinition> readReportDefinition(const Schema &schema, QStringView text);
/// Compact JSON, which parseReportDefinition reads back to an equal definition.
QString toText(const Schema &schema, const ReportDefinition &definition);

/// "company.industry" as a person reads it: "Company, Industry".
QString pathLabel(const Schema &schema, EntityKind entity, const QString &path);
/// "Value, sum", "Deals", "Deals where status = "won""; a formula without a name as it is written, shortened.
QString measureLabel(const Schema &schema, const ReportDefinition &definition, const ReportMeasure &measure);

} // namespace satchel::reports
