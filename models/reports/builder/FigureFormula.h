// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that are calculated from the other figures of the same report: "sum_value / count". The formulas are those of
// calculated fields (Formula.h), with figures in the place of fields, so a figure of a total is calculated from the
// figures of that total and never added up. Figures count as they read, with these rules:
//   - A percentage is a fraction: 25 % is 0.25. A result that is shown in percent is one as well.
//   - An amount ÷ an amount is a number; amounts × or ÷ a number are amounts.
//   - An amount is in the main currency, without what has no rate (the notes of the report say so). Where all of it is
//     in one currency without a rate, it is in that one.
//   - A figure without a value, and what is divided by 0 or out of range, gives an empty cell.
#pragma once

#include "domain/Formula.h"
#include "reports/builder/ReportDefinition.h"
#include "reports/Report.h"

namespace satchel::reports {

/// What a figure is called after its kind and field: "sum_company.employees". One with a filter is called after its
/// label where it has one ("Won deals" is "won_deals"), else "count_if". Several figures may have one name.
QString measureName(const ReportMeasure &measure);
/// By which formulas name the figures, in their order and each once: "count", "sum_company_employees", "formula"; the
/// second of two alike at the fourth place is "count_4".
QStringList figureNames(const ReportDefinition &definition);

struct FigureFormula
{
    size_t figure = 0; // of ReportDefinition::measures
    Formula formula;
    std::vector<size_t> reads; // every figure that is needed, each after those that it reads itself
    FormulaType type = FormulaType::Number; // or Amount
    ReportCellKind kind = ReportCellKind::Number; // or Percent, Money
};

struct FigureFormulas
{
    std::shared_ptr<const Entity> figures; // with a field for each figure; null in a report without formulas
    std::vector<FigureFormula> all;

    /// Null where the figure is none that is calculated.
    const FigureFormula *find(size_t figure) const;
};

/// The figures as the fields of an entity that no store has: for completion, with names and labels.
std::shared_ptr<Entity> makeFigureEntity(const Schema &schema, const ReportDefinition &definition);

/// Of a definition whose other figures were checked. Invalid with the place as in the JSON text: a syntax error, an
/// unknown figure, a circle, a result that is neither a number nor an amount.
Result<FigureFormulas> planFormulas(const Schema &schema, const ReportDefinition &definition);

/// What the formula of one figure results in: Number or Amount. Invalid with the column in `where` ("column 5"), or
/// without a place where it reads a figure whose own formula is wrong. Its format is not looked at.
Result<FormulaType> tryFigureFormula(const Schema &schema, const ReportDefinition &definition, size_t figure);

/// The formula with other names of figures, and otherwise as it was written. What cannot be read stays as it is.
QString withRenamedFigures(const QString &formula, const QHash<QString, QString> &names);

/// The cell of a calculated figure: an amount rounded to its currency, a percentage to one digit after the point, a
/// number to two, or both to as many as are wanted. `plainFigure` gives the cells of the figures that are not
/// calculated.
Cell calculateFigure(const FigureFormulas &formulas, const FigureFormula &formula,
    const std::function<Cell(size_t figure)> &plainFigure, const ExchangeRates &rates, QDate today,
    int digits = usualDigits);

} // namespace satchel::reports
