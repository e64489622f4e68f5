// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/PivotCell.h"

#include "domain/Reason.h"
#include "reports/Ratios.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

using Kind = ReportMeasure::Kind;

template <typename T> size_t placeIn(std::vector<T> &all, const T &one)
{
    const auto found = std::ranges::find(all, one);
    if (found != all.end())
        return static_cast<size_t>(found - all.begin());
    all.push_back(one);
    return all.size() - 1;
}

ReportCellKind kindOf(FieldType type)
{
    return type == FieldType::Money  ? ReportCellKind::Money
        : type == FieldType::Percent ? ReportCellKind::Percent
        : type == FieldType::Integer ? ReportCellKind::Integer
                                     : ReportCellKind::Number;
}

Cell amountCell(Money amount)
{
    Amounts amounts;
    return amounts.add(amount) ? Cell(amounts) : Cell();
}

/// A number of the field's own scale as a cell.
Cell numberCell(qint64 number, FieldType type)
{
    return type == FieldType::Integer ? Cell(number) : Cell(Decimal::fromMillionths(number));
}

/// What can be added up and compared: all in the main currency, or in their own where that is one without a rate.
struct InOne
{
    Currency currency;
    qint64 count = 0;
    qint64 sum = 0;
    qint64 least = 0;
    qint64 greatest = 0;
};

std::optional<InOne> inMain(const store::PivotSum &sum, const ExchangeRates &rates)
{
    const auto total = rates.convert({sum.sum, sum.currency});
    const auto least = rates.convert({sum.least, sum.currency});
    const auto greatest = rates.convert({sum.greatest, sum.currency});
    if (!total || !least || !greatest)
        return {};
    return InOne{rates.main(), sum.count, total->minor, least->minor, greatest->minor};
}

std::optional<InOne> inOne(const FieldTotal &total, const ExchangeRates &rates)
{
    std::optional<InOne> all;
    const store::PivotSum *alone = nullptr;
    int currencies = 0;
    for (const auto &[currency, sum] : total.byCurrency()) {
        if (sum.count == 0)
            continue;
        ++currencies;
        alone = &sum;
        const auto one = currency.isNull() ? InOne{{}, sum.count, sum.sum, sum.least, sum.greatest}
                                           : inMain(sum, rates);
        if (!one)
            continue;
        if (!all) {
            all = one;
            continue;
        }
        if (__builtin_add_overflow(all->sum, one->sum, &all->sum))
            return {};
        all->count += one->count;
        all->least = std::min(all->least, one->least);
        all->greatest = std::max(all->greatest, one->greatest);
    }
    if (!all && currencies == 1)
        return InOne{alone->currency, alone->count, alone->sum, alone->least, alone->greatest};
    return all;
}

Cell sumOf(const MeasurePlan &plan, const FieldTotal &total)
{
    if (plan.type != FieldType::Money) {
        const auto found = total.byCurrency().find(Currency());
        const bool hasValue = found != total.byCurrency().end() && found->second.count > 0;
        return hasValue ? numberCell(found->second.sum, plan.type) : Cell();
    }
    Amounts amounts;
    for (const auto &[currency, sum] : total.byCurrency()) {
        if (sum.count > 0 && !amounts.add({sum.sum, currency}))
            return {};
    }
    return amounts.isEmpty() ? Cell() : Cell(amounts);
}

/// A count of 10^-digits as a cell.
Cell cellInDigits(Result<qint64> count, int digits)
{
    const auto millionths = count ? multiplyDivide(*count, powerOfTen(Decimal::digits - digits), 1) : count;
    return millionths ? Cell(Decimal::fromMillionths(*millionths)) : Cell();
}

/// sum ÷ count of a field that is no amount, rounded once.
Cell quotientInDigits(const MeasurePlan &plan, qint64 sum, qint64 count, int digits)
{
    return cellInDigits(plan.type == FieldType::Integer
            ? multiplyDivide(sum, powerOfTen(digits), count)
            : multiplyDivide(sum, 1, count * powerOfTen(Decimal::digits - digits)),
        digits);
}

/// A decimal rounded; everything else as it is.
Cell inDigits(const Cell &cell, int digits)
{
    const auto *number = std::get_if<Decimal>(&cell);
    if (!number || digits == usualDigits)
        return cell;
    return cellInDigits(multiplyDivide(number->millionths(), 1, powerOfTen(Decimal::digits - digits)), digits);
}

bool hasChosenDigits(const MeasurePlan &plan, int digits)
{
    return digits != usualDigits && plan.type != FieldType::Money; // an amount is one of its currency's minor units
}

Cell averageOf(const MeasurePlan &plan, const InOne &all, int digits)
{
    if (hasChosenDigits(plan, digits))
        return quotientInDigits(plan, all.sum, all.count, digits);
    if (plan.type == FieldType::Integer)
        return average(all.sum, all.count);
    const auto mean = multiplyDivide(all.sum, 1, all.count);
    if (!mean)
        return {};
    return plan.type == FieldType::Money ? amountCell({*mean, all.currency}) : numberCell(*mean, plan.type);
}

/// The value in the middle, of an even number of them the mean of the two.
Cell medianOf(const MeasurePlan &plan, const ValueTotal &total, const ExchangeRates &rates, int digits)
{
    qint64 count = 0;
    for (const auto &[number, times] : total.numbers)
        count += times;
    if (count == 0)
        return {};
    qint64 low = 0;
    qint64 high = 0;
    qint64 passed = 0;
    for (const auto &[number, times] : total.numbers) {
        if (passed <= (count - 1) / 2)
            low = number;
        if (passed <= count / 2)
            high = number;
        passed += times;
    }
    qint64 both = 0;
    if (__builtin_add_overflow(low, high, &both))
        return {};
    if (hasChosenDigits(plan, digits))
        return quotientInDigits(plan, both, 2, digits);
    if (plan.type == FieldType::Integer)
        return average(both, 2);
    const auto middle = multiplyDivide(both, 1, 2);
    if (!middle)
        return {};
    return plan.type == FieldType::Money ? amountCell({*middle, rates.main()}) : numberCell(*middle, plan.type);
}

qint64 wholeNumber(const Cell &cell, const ExchangeRates &rates)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *decimal = std::get_if<Decimal>(&cell))
        return decimal->millionths();
    if (const auto *amounts = std::get_if<Amounts>(&cell))
        return amounts->overall(rates).total.minor;
    return 0;
}

qint64 recordCount(const MeasurePlan &plan, const PivotCell &cell)
{
    if (plan.measure.filter.isEverything())
        return cell.count;
    qint64 count = 0;
    if (plan.field < cell.fields.size()) {
        for (const auto &[currency, sum] : cell.fields[plan.field].byCurrency())
            count += sum.count;
    }
    return count;
}

Cell plainFigure(const MeasurePlan &plan, const PivotCell &cell, const ExchangeRates &rates, int digits)
{
    switch (plan.measure.kind) {
    case Kind::Count: return recordCount(plan, cell);
    case Kind::CountDistinct:
        return plan.value < cell.values.size() ? Cell(qint64(cell.values[plan.value].distinct.size()))
                                               : Cell(qint64(0));
    case Kind::Median:
        return plan.value < cell.values.size() ? medianOf(plan, cell.values[plan.value], rates, digits) : Cell();
    default: break;
    }
    if (plan.field >= cell.fields.size())
        return {};
    const FieldTotal &total = cell.fields[plan.field];
    if (plan.measure.kind == Kind::Sum)
        return inDigits(sumOf(plan, total), digits);
    const auto all = inOne(total, rates);
    if (!all || all->count == 0)
        return {};
    if (plan.measure.kind == Kind::Average)
        return averageOf(plan, *all, digits);
    const qint64 number = plan.measure.kind == Kind::Least ? all->least : all->greatest;
    return plan.type == FieldType::Money ? amountCell({number, all->currency})
                                         : inDigits(numberCell(number, plan.type), digits);
}

Result<MeasurePlan> planOf(
    const Schema &schema, const ReportDefinition &definition, const ReportMeasure &measure, PivotPlan &plan)
{
    MeasurePlan one;
    one.measure = measure;
    one.index = plan.measures.size();
    one.name = measureName(measure);
    one.label = measureLabel(schema, definition, measure);
    one.isSum = measure.kind == Kind::Count && !measure.isShare;
    if (measure.kind == Kind::Count || measure.kind == Kind::CountDistinct)
        one.kind = measure.isShare ? ReportCellKind::Percent : ReportCellKind::Integer;
    if (const FigureFormula *formula = plan.formulas.find(one.index)) {
        one.kind = formula->kind;
        one.type = formula->kind == ReportCellKind::Money ? FieldType::Money : FieldType::Decimal;
    }
    if (measure.kind == Kind::Count && !measure.filter.isEverything())
        one.field = placeIn(plan.fields, store::PivotField{.path = {}, .filter = measure.filter});
    if (measure.kind == Kind::Count || measure.kind == Kind::Formula)
        return one;
    const auto steps = TRY(resolvePath(schema, definition.entity, measure.path));
    const FieldType type = steps.field()->type;
    if (measure.kind == Kind::CountDistinct || measure.kind == Kind::Median) {
        const size_t path = placeIn(plan.valuePaths, measure.path);
        plan.valueTypes.resize(plan.valuePaths.size());
        plan.valueTypes[path] = type;
        one.value = placeIn(plan.values, ValueSource{path, measure.filter});
    }
    if (measure.kind == Kind::CountDistinct)
        return one;
    one.type = type == FieldType::Integer && !measure.weight.isEmpty() ? FieldType::Decimal : type;
    one.kind = kindOf(one.type);
    if (one.type == FieldType::Integer && (measure.kind == Kind::Average || measure.kind == Kind::Median))
        one.kind = ReportCellKind::Number;
    // Without a filter the range costs next to nothing, and all figures of a field share its sums.
    const bool hasRange = measure.filter.isEverything() || measure.kind == Kind::Least
        || measure.kind == Kind::Greatest;
    if (measure.kind != Kind::Median)
        one.field = placeIn(plan.fields, store::PivotField{measure.path, measure.weight, measure.filter, hasRange});
    const bool isExact = one.type == FieldType::Integer || one.type == FieldType::Money;
    one.isSum = measure.kind == Kind::Sum && !measure.isShare && isExact;
    if (measure.isShare)
        one.kind = ReportCellKind::Percent;
    return one;
}

} // namespace

Result<void> FieldTotal::add(const store::PivotSum &sum)
{
    if (sum.count == 0)
        return {};
    auto [place, isNew] = m_sums.try_emplace(sum.currency, sum);
    if (isNew)
        return {};
    store::PivotSum &total = place->second;
    if (__builtin_add_overflow(total.sum, sum.sum, &total.sum))
        return fail(Error::Kind::Invalid, Reason::tr("the numbers are too large to be added up"));
    total.count += sum.count;
    total.least = std::min(total.least, sum.least);
    total.greatest = std::max(total.greatest, sum.greatest);
    return {};
}

std::vector<Filter> PivotPlan::filtersOf(size_t path) const
{
    std::vector<Filter> filters;
    for (const ValueSource &source : values) {
        if (source.path == path)
            filters.push_back(source.filter);
    }
    return filters;
}

Result<PivotPlan> planOf(const Schema &schema, const ReportDefinition &definition)
{
    PivotPlan plan;
    plan.formulas = TRY(planFormulas(schema, definition));
    for (const ReportMeasure &measure : definition.measures) {
        auto one = TRY(planOf(schema, definition, measure, plan));
        const auto isNamesake = [&](const MeasurePlan &other) { return other.name == one.name; };
        if (std::ranges::any_of(plan.measures, isNamesake))
            one.name += u'_' + QString::number(plan.measures.size() + 1);
        plan.measures.push_back(std::move(one));
    }
    return plan;
}

Cell figureOf(const PivotPlan &plan, const MeasurePlan &measure, const FigureSource &source, FigureRounding rounding)
{
    const int digits = rounding == FigureRounding::Shown ? measure.measure.digits : usualDigits;
    if (const FigureFormula *formula = plan.formulas.find(measure.index)) {
        const auto read = [&](size_t figure) {
            return figureOf(plan, plan.measures[figure], source, FigureRounding::Usual);
        };
        return calculateFigure(plan.formulas, *formula, read, source.rates, source.today, digits);
    }
    if (!measure.measure.isShare)
        return plainFigure(measure, source.cell, source.rates, digits);
    const qint64 part = wholeNumber(plainFigure(measure, source.cell, source.rates, usualDigits), source.rates);
    const qint64 whole = wholeNumber(plainFigure(measure, source.whole, source.rates, usualDigits), source.rates);
    if (digits == usualDigits || whole == 0)
        return percentOf(part, whole);
    return cellInDigits(multiplyDivide(part, 100 * powerOfTen(digits), whole), digits);
}

Cell changeOf(const Cell &now, const Cell &before, ReportCellKind kind, const ExchangeRates &rates)
{
    const qint64 earlier = wholeNumber(before, rates);
    qint64 difference = 0;
    if (kind == ReportCellKind::Percent || earlier == 0
        || __builtin_sub_overflow(wholeNumber(now, rates), earlier, &difference))
        return {};
    return percentOf(difference, earlier < 0 ? -earlier : earlier);
}

} // namespace satchel::reports
