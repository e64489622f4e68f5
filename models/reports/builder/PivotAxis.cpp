// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/builder/PivotAxis.h"

#include "domain/LocaleText.h"
#include "domain/TextFolding.h"
#include "reports/Groups.h"

#include <algorithm>
#include <limits>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr qint64 lastRank = std::numeric_limits<qint64>::max(); // of what has no value
constexpr qint64 withoutRate = -1; // the step of money of an unknown rate

QString boundText(Decimal bound, Currency currency)
{
    const QString number = localNumber(QLocale(), bound.toString());
    return currency.isNull() ? number : number + u' ' + currency.code();
}

Filter compare(const QString &path, Filter::Op op, const QString &operand)
{
    return Filter::condition(path, op, {Operand::fromText(operand)});
}

QString operandOf(Money amount)
{
    return amount.amountText() + u' ' + amount.currency.code();
}

/// Exact: a Decimal has six digits, a currency may have fewer, and then the bound is between two of its amounts.
std::optional<Money> amountOf(Decimal bound, Currency currency)
{
    const qint64 units = powerOfTen(currency.digits());
    const auto minor = multiplyDivide(bound.millionths(), units, Decimal::one);
    return minor ? std::optional(Money{*minor, currency}) : std::nullopt;
}

std::optional<Money> boundIn(Decimal bound, Currency currency, const ExchangeRates &rates)
{
    const auto amount = amountOf(bound, rates.main());
    return amount ? rates.convertTo(*amount, currency) : std::nullopt;
}

} // namespace

QString periodName(QDate from, store::DateUnit unit, int fiscalStart)
{
    switch (unit) {
    case store::DateUnit::None:
    case store::DateUnit::Day: return localLongDay(QLocale(), from);
    case store::DateUnit::Week: return Tr::tr("Week of %1").arg(localLongDay(QLocale(), from));
    case store::DateUnit::Month: return nameOf(from, Span::Month);
    case store::DateUnit::Quarter:
    case store::DateUnit::Year: break;
    }
    if (fiscalStart == 1)
        return nameOf(from, unit == store::DateUnit::Quarter ? Span::Quarter : Span::Year);
    // A fiscal year is called after the calendar year in which it ends.
    const QDate end = from.addMonths(-(fiscalStart - 1)).addYears(1);
    const QString year = QLocale().toString(end, u"yyyy"_s);
    if (unit == store::DateUnit::Year)
        return Tr::tr("FY %1", "fiscal year").arg(year);
    const int quarter = (end.month() + 2) / 3;
    return Tr::tr("Q%1 FY %2", "quarter, fiscal year").arg(QLocale().toString(quarter), year);
}

Result<PivotAxis> PivotAxis::make(
    const ReportQuery &query, const ReportDefinition &definition, const ReportGroup &group)
{
    const Schema &schema = query.store().schema();
    const auto steps = TRY(resolvePath(schema, definition.entity, group.path));
    PivotAxis axis(query, *steps.field(), group.path);
    axis.m_label = pathLabel(schema, definition.entity, group.path);
    axis.m_key = {group.path, group.unit, definition.fiscalStart, !group.bounds.empty(), {}};
    axis.m_isShifted = axis.isOverTime() && group.path == definition.dateField;
    axis.addStepBounds(group.bounds);
    return axis;
}

void PivotAxis::addStepBounds(const std::vector<Decimal> &bounds)
{
    m_bounds = bounds;
    if (bounds.empty())
        return;
    if (m_field->type != FieldType::Money) {
        const qint64 scale = m_field->type == FieldType::Integer ? Decimal::one : 1;
        std::vector<qint64> numbers;
        for (const Decimal bound : bounds)
            numbers.push_back(bound.millionths() / scale);
        m_key.bounds.insert(QString(), numbers);
        return;
    }
    for (const Currency currency : m_query->rates().currencies()) {
        std::vector<qint64> amounts;
        for (const Decimal bound : bounds) {
            if (const auto amount = boundIn(bound, currency, m_query->rates()))
                amounts.push_back(amount->minor);
        }
        if (amounts.size() == bounds.size())
            m_key.bounds.insert(currency.code(), amounts);
    }
}

store::PivotKey PivotAxis::earlierKey() const
{
    store::PivotKey key = m_key;
    if (m_isShifted)
        key.unit = store::DateUnit::Day;
    return key;
}

QString PivotAxis::identity(const Value &key) const
{
    if (const auto *id = std::get_if<RecordId>(&key))
        return id->toString();
    if (const auto *number = std::get_if<qint64>(&key))
        return QString::number(*number);
    return fold(textOf(key));
}

size_t PivotAxis::placeOf(const Value &key)
{
    const QString name = identity(key);
    if (const auto known = m_places.constFind(name); known != m_places.cend())
        return *known;
    m_places.insert(name, m_groups.size());
    m_groups.push_back(describe(name.isEmpty() ? Value() : key));
    return m_groups.size() - 1;
}

size_t PivotAxis::placeOfEarlier(const Value &key, const PeriodShift &shift)
{
    const auto *number = std::get_if<qint64>(&key);
    if (!number || !m_isShifted)
        return placeOf(key);
    return placeOf(store::periodNumber(shift.forward(QDate::fromJulianDay(*number)), m_key.unit, m_key.fiscalStart));
}

AxisGroup PivotAxis::describe(const Value &key) const
{
    if (isEmpty(key))
        return {key, Tr::tr("None"), {}, Filter::condition(m_path, Filter::Op::IsEmpty), lastRank};
    if (const auto *id = std::get_if<RecordId>(&key)) {
        const Group group = referenceGroup(*m_query, *m_field, m_path, *id);
        return {key, group.label, group.hue, group.filter, group.rank};
    }
    if (const auto *number = std::get_if<qint64>(&key)) {
        if (isOverTime())
            return describePeriod(*number);
        if (m_key.isStepped)
            return describeStep(*number);
        if (m_field->type == FieldType::Boolean) {
            const Operand operand{Operand::Kind::Boolean, *number ? u"true"_s : u"false"_s, {}};
            return {key, *number ? Tr::tr("Yes") : Tr::tr("No"), {},
                Filter::condition(m_path, Filter::Op::Equal, {operand}), -*number};
        }
        const QString text = m_field->type == FieldType::Integer ? QString::number(*number)
                                                                 : Decimal::fromMillionths(*number).toString();
        const QString label = localNumber(QLocale(), text);
        return {key, m_field->type == FieldType::Percent ? inPercent(label) : label, {},
            Filter::condition(m_path, Filter::Op::Equal, {Operand::number(text)}), *number};
    }
    const QString text = textOf(key);
    const auto choice = std::ranges::find(m_field->choices, text, &Choice::key);
    const QString label = m_field->type == FieldType::Choice ? m_field->choiceLabel(text) : text;
    return {key, label, {}, Filter::equals(m_path, text), choice - m_field->choices.begin()};
}

Period PivotAxis::periodOf(qint64 number) const
{
    return {store::periodStart(number, m_key.unit, m_key.fiscalStart),
        store::periodStart(number + 1, m_key.unit, m_key.fiscalStart)};
}

AxisGroup PivotAxis::describePeriod(qint64 number) const
{
    const Period period = periodOf(number);
    return {number, periodName(period.from, m_key.unit, m_key.fiscalStart), {}, within(m_path, period), number};
}

AxisGroup PivotAxis::describeStep(qint64 step) const
{
    if (step == withoutRate)
        return {step, Tr::tr("No rate"), {}, stepFilter(step), lastRank - 1};
    const Currency currency = m_field->type == FieldType::Money ? m_query->rates().main() : Currency();
    const auto at = static_cast<size_t>(step);
    const QString label = at == 0 ? Tr::tr("Under %1").arg(boundText(m_bounds.front(), currency))
        : at == m_bounds.size()
        ? Tr::tr("%1 and more").arg(boundText(m_bounds.back(), currency))
        : Tr::tr("%1 to %2").arg(boundText(m_bounds[at - 1], currency), boundText(m_bounds[at], currency));
    return {step, label, {}, stepFilter(step), step};
}

Filter PivotAxis::stepFilter(qint64 step) const
{
    const auto at = static_cast<size_t>(step);
    const Decimal *lower = step <= 0 ? nullptr : &m_bounds[at - 1];
    const Decimal *upper = step < 0 || at >= m_bounds.size() ? nullptr : &m_bounds[at];
    if (m_field->type != FieldType::Money) {
        std::vector<Filter> all;
        if (lower)
            all.push_back(Filter::condition(m_path, Filter::Op::GreaterOrEqual, {Operand::number(lower->toString())}));
        if (upper)
            all.push_back(Filter::condition(m_path, Filter::Op::Less, {Operand::number(upper->toString())}));
        return Filter::all(std::move(all));
    }
    if (step != withoutRate)
        return moneyFilter(lower, upper);
    std::vector<Filter> none{Filter::condition(m_path, Filter::Op::IsNotEmpty)};
    for (auto known = m_key.bounds.begin(); known != m_key.bounds.end(); ++known) {
        const QString zero = u"0 "_s + known.key();
        none.push_back(Filter::negate(
            Filter::any({compare(m_path, Filter::Op::Less, zero), compare(m_path, Filter::Op::GreaterOrEqual, zero)})));
    }
    return Filter::all(std::move(none));
}

/// In each currency with a rate, by what the bounds come to in it.
Filter PivotAxis::moneyFilter(const Decimal *lower, const Decimal *upper) const
{
    std::vector<Filter> any;
    for (auto known = m_key.bounds.begin(); known != m_key.bounds.end(); ++known) {
        const Currency currency = *Currency::fromCode(known.key());
        const auto low = lower ? boundIn(*lower, currency, m_query->rates()) : std::nullopt;
        const auto high = upper ? boundIn(*upper, currency, m_query->rates()) : std::nullopt;
        std::vector<Filter> all;
        if (low)
            all.push_back(compare(m_path, Filter::Op::GreaterOrEqual, operandOf(*low)));
        if (high)
            all.push_back(compare(m_path, Filter::Op::Less, operandOf(*high)));
        any.push_back(Filter::all(std::move(all)));
    }
    return Filter::any(std::move(any));
}

Filter PivotAxis::earlierFilter(size_t place, const PeriodShift &shift) const
{
    const AxisGroup &group = m_groups[place];
    const auto *number = std::get_if<qint64>(&group.key);
    if (!number || !m_isShifted)
        return group.filter;
    return within(m_path, shift.back(periodOf(*number)));
}

void PivotAxis::fillGaps(qint64 most)
{
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 last = std::numeric_limits<qint64>::min();
    for (const AxisGroup &group : m_groups) {
        if (const auto *number = std::get_if<qint64>(&group.key)) {
            first = std::min(first, *number);
            last = std::max(last, *number);
        }
    }
    if (!isOverTime() || first > last || last - first >= most)
        return;
    for (qint64 number = first; number <= last; ++number)
        placeOf(number);
}

bool PivotAxis::isBefore(size_t a, size_t b) const
{
    const AxisGroup &one = m_groups[a];
    const AxisGroup &other = m_groups[b];
    if (one.rank != other.rank)
        return one.rank < other.rank;
    const QString left = fold(one.label);
    const QString right = fold(other.label);
    return left != right ? left < right : a < b;
}

} // namespace satchel::reports
