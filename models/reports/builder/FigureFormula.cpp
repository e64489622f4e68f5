// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/FigureFormula.h"

#include "domain/ExpressionText.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

using MeasureKind = ReportMeasure::Kind;

constexpr auto figureEntityKind = static_cast<EntityKind>(255); // of no store (Schema.h)

void collectFigureNodes(const FormulaNode &node, std::vector<const FormulaNode *> &nodes)
{
    if (node.kind == FormulaNode::Kind::Field)
        nodes.push_back(&node);
    for (const FormulaNode &child : node.children)
        collectFigureNodes(child, nodes);
}

/// As far as formulas tell types apart: numbers, percentages and amounts.
FieldType figureTypeOf(const Schema &schema, const ReportDefinition &definition, const ReportMeasure &measure)
{
    if (measure.isShare)
        return FieldType::Percent;
    if (measure.kind == MeasureKind::Count || measure.kind == MeasureKind::CountDistinct)
        return FieldType::Integer;
    if (measure.kind == MeasureKind::Formula)
        return FieldType::Decimal; // until it is planned
    const auto path = resolvePath(schema, definition.entity, measure.path);
    return path ? path->field()->type : FieldType::Decimal;
}

/// The formulas in an order in which each follows those that it reads. It stops at the first one that is wrong.
class FigurePlanner
{
public:
    FigurePlanner(const Schema &schema, const ReportDefinition &definition)
        : m_definition(definition), m_names(figureNames(definition)), m_entity(makeFigureEntity(schema, definition)),
          m_schema(std::vector<std::shared_ptr<const Entity>>{m_entity}), m_states(definition.measures.size())
    {
    }

    /// Nothing for a figure that is not calculated. Invalid with the column in `where`.
    Result<void> visit(size_t figure)
    {
        if (m_definition.measures[figure].kind != MeasureKind::Formula || m_states[figure] == State::Planned)
            return {};
        m_failed = figure;
        if (m_states[figure] == State::Open)
            return circle(figure);
        m_states[figure] = State::Open;
        m_path.append(nameOf(figure));
        TRY(plan(figure));
        m_path.removeLast();
        m_states[figure] = State::Planned;
        return {};
    }

    /// Whose formula the error of a visit is about.
    size_t failed() const { return m_failed; }
    const QString &nameOf(size_t figure) const { return m_names[static_cast<qsizetype>(figure)]; }

    FigureFormulas take()
    {
        m_plan.figures = m_entity;
        return std::move(m_plan);
    }
    const FigureFormula *find(size_t figure) const { return m_plan.find(figure); }

private:
    enum class State : quint8 { New, Open, Planned };

    tl::unexpected<Error> circle(size_t figure) const
    {
        const QStringList members = m_path.mid(m_path.indexOf(nameOf(figure)));
        const QString way = (members + QStringList{members.front()}).join(u" → ");
        return fail(Error::Kind::Invalid, Reason::tr("the figures are calculated in a circle: %1").arg(way));
    }

    /// The figures that the formula names, each once.
    Result<std::vector<size_t>> readsOf(size_t figure, const Formula &formula) const
    {
        std::vector<const FormulaNode *> nodes;
        collectFigureNodes(formula.root, nodes);
        std::vector<size_t> reads;
        for (const FormulaNode *node : nodes) {
            const qsizetype place = m_names.indexOf(node->text);
            if (place < 0)
                return wrongAt(node->column, unknownReason(figure, node->text));
            if (std::ranges::find(reads, static_cast<size_t>(place)) == reads.end())
                reads.push_back(static_cast<size_t>(place));
        }
        return reads;
    }

    QString unknownReason(size_t figure, const QString &name) const
    {
        QStringList others = m_names;
        others.removeAt(static_cast<qsizetype>(figure));
        const QString shown = name.left(80);
        return others.isEmpty()
            ? Reason::tr("there is no figure \"%1\"").arg(shown)
            : Reason::tr("there is no figure \"%1\"; there are %2").arg(shown, others.join(u", "_s));
    }

    Result<void> plan(size_t figure)
    {
        const ReportMeasure &measure = m_definition.measures[figure];
        FigureFormula planned;
        planned.figure = figure;
        planned.formula = TRY(parseFormula(measure.formula));
        const std::vector<size_t> named = TRY(readsOf(figure, planned.formula));
        for (const size_t read : named) {
            TRY(visit(read));
            if (const FigureFormula *inner = m_plan.find(read))
                addReads(planned.reads, inner->reads);
            addReads(planned.reads, {read});
        }
        m_failed = figure;
        planned.type = TRY(checkFormula(m_schema, *m_entity, planned.formula, FormulaReach::OwnRecord));
        if (planned.type != FormulaType::Number && planned.type != FormulaType::Amount)
            return wrongAt(planned.formula.root.column, Reason::tr("a figure is a number or an amount"));
        const bool isAmount = planned.type == FormulaType::Amount || measure.format == FigureFormat::Money;
        planned.kind = isAmount                       ? ReportCellKind::Money
            : measure.format == FigureFormat::Percent ? ReportCellKind::Percent
                                                      : ReportCellKind::Number;
        m_entity->fields[figure].type = isAmount ? FieldType::Money : FieldType::Decimal;
        m_plan.all.push_back(std::move(planned));
        return {};
    }

    static void addReads(std::vector<size_t> &reads, const std::vector<size_t> &more)
    {
        for (const size_t figure : more) {
            if (std::ranges::find(reads, figure) == reads.end())
                reads.push_back(figure);
        }
    }

    const ReportDefinition &m_definition;
    QStringList m_names;
    std::shared_ptr<Entity> m_entity; // the types of formulas follow as they are planned
    Schema m_schema; // of that entity alone
    std::vector<State> m_states;
    QStringList m_path; // names of the formulas that lead to the one that is planned
    size_t m_failed = 0;
    FigureFormulas m_plan;
};

/// In the main currency, or in its own where that is one without a rate.
Value amountOperand(const Amounts &amounts, const ExchangeRates &rates)
{
    if (amounts.isEmpty())
        return {};
    const auto overall = amounts.overall(rates);
    if (overall.missing.size() < amounts.sums().size())
        return overall.total;
    return amounts.sums().size() == 1 ? Value(amounts.sums().front()) : Value();
}

/// A plain figure as formulas read it.
Value figureOperand(const Cell &cell, FieldType type, const ExchangeRates &rates)
{
    if (const auto *number = std::get_if<qint64>(&cell))
        return *number;
    if (const auto *amounts = std::get_if<Amounts>(&cell))
        return amountOperand(*amounts, rates);
    const auto *decimal = std::get_if<Decimal>(&cell);
    if (!decimal || type != FieldType::Percent)
        return decimal ? Value(*decimal) : Value();
    const auto fraction = multiplyDivide(decimal->millionths(), 1, 100);
    return fraction ? Value(Decimal::fromMillionths(*fraction)) : Value();
}

/// A Decimal, Money or nothing; not rounded to what is shown.
Value resultOf(const FigureFormula &formula, const Record &record, QDate today, const ExchangeRates &rates)
{
    const Value value = evaluate(formula.formula, record, FormulaContext{today}).value;
    const auto *number = std::get_if<Decimal>(&value);
    if (!number || formula.kind != ReportCellKind::Money)
        return value;
    const Currency main = rates.main();
    const auto minor = multiplyDivide(number->millionths(), powerOfTen(main.digits()), Decimal::one);
    return minor ? Value(Money{*minor, main}) : Value();
}

/// number × factor, rounded to a whole count of `unit` millionths.
Cell roundedCell(Decimal number, qint64 factor, qint64 unit)
{
    const auto count = multiplyDivide(number.millionths(), factor, unit);
    const auto rounded = count ? multiplyDivide(*count, unit, 1) : count;
    return rounded ? Cell(Decimal::fromMillionths(*rounded)) : Cell();
}

Cell resultCell(const FigureFormula &formula, const Value &value, int digits)
{
    if (const auto *money = std::get_if<Money>(&value)) {
        Amounts amounts;
        return amounts.add(*money) ? Cell(amounts) : Cell();
    }
    const auto *number = std::get_if<Decimal>(&value);
    if (!number)
        return {};
    const bool isPercent = formula.kind == ReportCellKind::Percent;
    const int shown = digits != usualDigits ? digits : isPercent ? 1 : 2;
    return roundedCell(*number, isPercent ? 100 : 1, powerOfTen(Decimal::digits - shown));
}

/// A label as a name in formulas, "" where it has no letter that could begin one: "Won deals" is "won_deals".
QString nameFromLabel(const QString &label)
{
    QString name;
    for (const QChar c : label.toLower()) {
        if (c.isLetter() || (c.isNumber() && !name.isEmpty()))
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    while (name.endsWith(u'_'))
        name.chop(1);
    const auto read = parseFormula(name);
    const bool isWordOfTheLanguage = !name.isEmpty() && (!read || read->root.kind != FormulaNode::Kind::Field);
    return isWordOfTheLanguage ? name + u"_figure"_s : name;
}

} // namespace

QString measureName(const ReportMeasure &measure)
{
    const bool isFiltered = !measure.filter.isEverything();
    if (const QString name = isFiltered ? nameFromLabel(measure.label) : QString(); !name.isEmpty())
        return name;
    static const QStringList kinds{
        u"count"_s, u"distinct"_s, u"sum"_s, u"average"_s, u"median"_s, u"min"_s, u"max"_s, u"formula"_s};
    QString name = kinds[static_cast<qsizetype>(measure.kind)];
    if (!measure.path.isEmpty())
        name += u'_' + measure.path;
    if (!measure.weight.isEmpty())
        name += u"_weighted"_s;
    if (measure.isShare)
        name += u"_share"_s;
    return isFiltered ? name + u"_if"_s : name;
}

QStringList figureNames(const ReportDefinition &definition)
{
    QStringList names;
    for (const ReportMeasure &measure : definition.measures) {
        const QString wanted = measureName(measure).replace(u'.', u'_');
        QString name = wanted;
        for (qsizetype number = names.size() + 1; names.contains(name); ++number)
            name = wanted + u'_' + QString::number(number);
        names.append(name);
    }
    return names;
}

const FigureFormula *FigureFormulas::find(size_t figure) const
{
    const auto found = std::ranges::find(all, figure, &FigureFormula::figure);
    return found == all.end() ? nullptr : &*found;
}

std::shared_ptr<Entity> makeFigureEntity(const Schema &schema, const ReportDefinition &definition)
{
    auto entity = std::make_shared<Entity>();
    entity->kind = figureEntityKind;
    entity->name = u"report"_s;
    const QStringList names = figureNames(definition);
    for (const ReportMeasure &measure : definition.measures) {
        const auto place = static_cast<qsizetype>(entity->fields.size());
        entity->fields.push_back(Field{names[place], measureLabel(schema, definition, measure),
            figureTypeOf(schema, definition, measure), {}, {}});
    }
    return entity;
}

Result<FigureFormulas> planFormulas(const Schema &schema, const ReportDefinition &definition)
{
    if (std::ranges::find(definition.measures, MeasureKind::Formula, &ReportMeasure::kind) == definition.measures.end())
        return FigureFormulas();
    FigurePlanner planner(schema, definition);
    const auto wrong = [&](size_t figure, const QString &key, const QString &reason) {
        const QString name = measureLabel(schema, definition, definition.measures[figure]);
        return fail(Error::Kind::Invalid, Reason::tr("the formula of \"%1\": %2").arg(name, reason),
            u"figures[%1].%2"_s.arg(figure).arg(key));
    };
    for (size_t i = 0; i < definition.measures.size(); ++i) {
        if (const auto planned = planner.visit(i); !planned)
            return wrong(planner.failed(), u"formula"_s, toText(planned.error()));
        const FigureFormula *formula = planner.find(i);
        if (formula && formula->type == FormulaType::Amount && definition.measures[i].format == FigureFormat::Percent)
            return wrong(i, u"format"_s, Reason::tr("an amount cannot be shown as a percentage"));
    }
    return planner.take();
}

Result<FormulaType> tryFigureFormula(const Schema &schema, const ReportDefinition &definition, size_t figure)
{
    FigurePlanner planner(schema, definition);
    const auto planned = planner.visit(figure);
    if (!planned && planner.failed() != figure)
        return fail(Error::Kind::Invalid,
            Reason::tr("the figure %1, which it reads, has no usable formula").arg(planner.nameOf(planner.failed())));
    if (!planned)
        return fail(planned.error());
    const FigureFormula *formula = planner.find(figure);
    return formula ? formula->type : FormulaType::Number;
}

QString withRenamedFigures(const QString &formula, const QHash<QString, QString> &names)
{
    const auto parsed = parseFormula(formula);
    if (!parsed)
        return formula;
    std::vector<const FormulaNode *> nodes;
    collectFigureNodes(parsed->root, nodes);
    std::ranges::sort(nodes, std::greater(), &FormulaNode::column); // from the end, so that columns stay true
    QString renamed = formula;
    for (const FormulaNode *node : nodes) {
        if (const auto name = names.find(node->text); name != names.end())
            renamed.replace(node->column - 1, node->text.size(), *name);
    }
    return renamed;
}

Cell calculateFigure(const FigureFormulas &formulas, const FigureFormula &formula,
    const std::function<Cell(size_t figure)> &plainFigure, const ExchangeRates &rates, QDate today, int digits)
{
    Record record(formulas.figures);
    for (const size_t figure : formula.reads) {
        const FigureFormula *inner = formulas.find(figure);
        record.values[figure] = inner
            ? resultOf(*inner, record, today, rates)
            : figureOperand(plainFigure(figure), formulas.figures->fields[figure].type, rates);
    }
    return resultCell(formula, resultOf(formula, record, today, rates), digits);
}

} // namespace satchel::reports
