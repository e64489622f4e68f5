// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/FilterMatch.h"

#include "domain/TextFolding.h"
#include "domain/TypedAmount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Op = Filter::Op;

constexpr QChar itemSeparator(0x1f); // between the items of a list, which no item holds

FilterMatch matchOf(bool isFound)
{
    return isFound ? FilterMatch::Yes : FilterMatch::No;
}

FilterMatch negated(FilterMatch match)
{
    return match == FilterMatch::Unknown ? match : matchOf(match == FilterMatch::No);
}

template <typename Ordered> bool holds(Op op, const Ordered &a, const Ordered &b)
{
    switch (op) {
    case Op::Equal: return a == b;
    case Op::NotEqual: return a != b;
    case Op::Less: return a < b;
    case Op::LessOrEqual: return a <= b;
    case Op::Greater: return a > b;
    case Op::GreaterOrEqual: return a >= b;
    default: return false;
    }
}

/// One operand of a condition against the value of a field, which is not empty.
class Comparison
{
public:
    Comparison(const Field &field, const Value &value, const FilterMatchContext &context)
        : m_field(field), m_value(value), m_context(context)
    {
    }

    FilterMatch with(Op op, const Operand &operand) const
    {
        switch (m_field.type) {
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Percent:
        case FieldType::Money:
        case FieldType::UnitPrice: return number(op, operand.text);
        case FieldType::Date:
        case FieldType::Instant: return day(op, operand);
        case FieldType::Boolean:
            return matchOf(valueOr<bool>(m_value) == ((operand.text == "true"_L1) == (op == Op::Equal)));
        case FieldType::Reference: return reference(op, operand);
        case FieldType::MultiChoice:
        case FieldType::Tags:
        case FieldType::List: return list(op, operand.text);
        case FieldType::Time: return text(op, valueOr<QTime>(m_value).toString(u"HH:mm:ss"), operand.text);
        default: return text(op, textOf(m_value), operand.text);
        }
    }

private:
    FilterMatch text(Op op, const QString &value, const QString &wanted) const
    {
        if (op == Op::Contains || op == Op::Starts) {
            const QString folded = fold(value);
            return matchOf(std::ranges::any_of(filterSpellings(wanted), [&](const QString &spelling) {
                return op == Op::Contains ? folded.contains(spelling) : folded.startsWith(spelling);
            }));
        }
        if (const Choice *choice = m_field.findChoice(wanted)) // keys are compared as they are
            return matchOf(holds(op, value.toUtf8(), choice->key.toUtf8()));
        return matchOf(holds(op, compareFolded(value.toStdString(), wanted.toStdString()), 0));
    }

    FilterMatch list(Op op, QString wanted) const
    {
        if (const Choice *choice = m_field.findChoice(wanted))
            wanted = choice->key;
        const QString items = fold(itemSeparator + valueOr<QStringList>(m_value).join(itemSeparator) + itemSeparator);
        if (op == Op::Starts || (op == Op::Contains && m_field.type == FieldType::List))
            return matchOf(std::ranges::any_of(filterSpellings(op == Op::Starts ? itemSeparator + wanted : wanted),
                [&items](const QString &spelling) { return items.contains(spelling); }));
        if (op != Op::Equal && op != Op::NotEqual && op != Op::Contains)
            return FilterMatch::Unknown;
        const bool isThere = items.contains(itemSeparator + fold(wanted) + itemSeparator);
        return matchOf(isThere == (op != Op::NotEqual));
    }

    FilterMatch number(Op op, const QString &wanted) const
    {
        if (op == Op::Contains || op == Op::Starts)
            return FilterMatch::Unknown;
        const bool isAmount = m_field.type == FieldType::Money || m_field.type == FieldType::UnitPrice;
        return isAmount ? amount(op, TypedAmount::read(wanted)) : plainNumber(op, wanted);
    }

    /// Equal is equal: the same number, in the currency that is named. More and less are asked by the rates.
    FilterMatch amount(Op op, const TypedAmount &wanted) const
    {
        const bool isNamed = !wanted.currency.isNull();
        if (op == Op::Equal || op == Op::NotEqual)
            return isNamed && wanted.currency != currency() ? FilterMatch::No : amountBeside(op, wanted.number);
        if (wanted.currency == currency())
            return amountBeside(op, wanted.number);
        const auto rates = m_context.rates ? m_context.rates() : Result<ExchangeRates>(fail(Error::Kind::NotFound, {}));
        if (!rates)
            return FilterMatch::Unknown;
        if (!isNamed && rates->main() == currency())
            return amountBeside(op, wanted.number);
        const auto bound = wanted.in(currency(), *rates);
        if (!bound)
            return isNamed ? FilterMatch::No : amountBeside(op, wanted.number);
        return matchOf(holds(op, millionths(), bound->millionths()));
    }

    /// The number alone, in the value's own currency.
    FilterMatch amountBeside(Op op, const QString &wanted) const
    {
        const auto bound = parseScaled(wanted, Decimal::digits);
        return bound ? matchOf(holds(op, millionths(), *bound)) : FilterMatch::Unknown;
    }

    /// Of an amount of the value. An amount that is out of range is as large as can be.
    qint64 millionths() const
    {
        if (const auto *price = std::get_if<UnitPrice>(&m_value))
            return price->amount.millionths();
        const Money money = valueOr<Money>(m_value);
        const qint64 most = std::numeric_limits<qint64>::max();
        return multiplyDivide(money.minor, powerOfTen(Decimal::digits - money.currency.digits()), 1)
            .value_or(money.minor < 0 ? -most : most);
    }

    FilterMatch plainNumber(Op op, const QString &amount) const
    {
        const auto millionths = parseScaled(amount, Decimal::digits);
        if (!millionths)
            return FilterMatch::Unknown;
        if (const auto *whole = std::get_if<qint64>(&m_value)) {
            const auto exact = parseScaled(amount, 0);
            return exact ? matchOf(holds(op, *whole, *exact)) : fraction(op, *whole, *millionths);
        }
        return matchOf(holds(op, valueOr<Decimal>(m_value).millionths(), *millionths));
    }

    /// A whole number beside a fraction, as in `score > 4.5`: they are never equal.
    static FilterMatch fraction(Op op, qint64 whole, qint64 millionths)
    {
        constexpr qint64 one = 1'000'000;
        const qint64 below = millionths >= 0 ? millionths / one : -((-millionths + one - 1) / one);
        if (op == Op::Equal || op == Op::NotEqual)
            return matchOf(op == Op::NotEqual);
        return matchOf((op == Op::Less || op == Op::LessOrEqual) == (whole <= below));
    }

    Currency currency() const
    {
        if (const auto *money = std::get_if<Money>(&m_value))
            return money->currency;
        const auto *price = std::get_if<UnitPrice>(&m_value);
        return price ? price->currency : Currency();
    }

    FilterMatch day(Op op, const Operand &operand) const
    {
        const auto days = daysOf(operand, m_context.today);
        if (!days) {
            const auto instant = instantOf(operand, m_context.now);
            return instant && m_field.type == FieldType::Instant
                ? matchOf(holds(op, valueOr<Instant>(m_value).ms, instant->ms))
                : FilterMatch::Unknown;
        }
        const auto [first, end] = *days;
        if (m_field.type == FieldType::Date)
            return inPeriod(op, valueOr<QDate>(m_value), first, end);
        return inPeriod(op, valueOr<Instant>(m_value).ms, Instant::startOf(first, m_context.zone).ms,
            Instant::startOf(end, m_context.zone).ms);
    }

    template <typename Point> static FilterMatch inPeriod(Op op, Point value, Point first, Point end)
    {
        switch (op) {
        case Op::Equal: return matchOf(value >= first && value < end);
        case Op::NotEqual: return matchOf(value < first || value >= end);
        case Op::Less: return matchOf(value < first);
        case Op::LessOrEqual: return matchOf(value < end);
        case Op::Greater: return matchOf(value >= end);
        case Op::GreaterOrEqual: return matchOf(value >= first);
        default: return FilterMatch::Unknown;
        }
    }

    FilterMatch reference(Op op, const Operand &operand) const
    {
        const auto id = valueOr<RecordId>(m_value);
        const bool isMe = operand.kind == Operand::Kind::Me;
        const RecordId wanted = isMe ? m_context.me : RecordId::fromString(operand.text);
        if (isMe || !wanted.isNull())
            return op == Op::Equal || op == Op::NotEqual ? matchOf(holds(op, id == wanted, true))
                                                         : FilterMatch::Unknown;
        const auto target = m_context.find ? m_context.find(m_field.target, id) : std::nullopt;
        if (!target || !target->entity->namedAfter.isEmpty())
            return FilterMatch::Unknown;
        Field title = m_field;
        title.type = FieldType::Text;
        title.choices.clear();
        const Value name = titleOf(*target);
        const Comparison inner(title, name, m_context);
        const FilterMatch match = inner.text(op == Op::NotEqual ? Op::Equal : op, textOf(name), operand.text);
        return op == Op::NotEqual ? negated(match) : match;
    }

    const Field &m_field;
    const Value &m_value;
    const FilterMatchContext &m_context;
};

FilterMatch matchValue(const Filter &filter, const Field &field, const Value &value, const FilterMatchContext &context)
{
    if (filter.op == Op::IsEmpty || filter.op == Op::IsNotEmpty)
        return matchOf(isEmpty(value) == (filter.op == Op::IsEmpty));
    if (isEmpty(value) && field.type != FieldType::Boolean) // "not equal" holds for an empty field, as people read it
        return matchOf(filter.op == Op::NotEqual);
    const Comparison comparison(field, value, context);
    FilterMatch any = FilterMatch::No;
    for (const Operand &operand : filter.operands) {
        const FilterMatch one = comparison.with(filter.op == Op::In ? Op::Equal : filter.op, operand);
        if (one == FilterMatch::Yes)
            return one;
        any = std::max(any, one);
    }
    return any;
}

FilterMatch matchRelated(const Filter &filter, const FilterMatchContext &context)
{
    return context.matchRelated ? context.matchRelated(filter) : FilterMatch::Unknown;
}

FilterMatch matchCondition(
    const Schema &schema, const Filter &filter, const Record &record, const FilterMatchContext &context)
{
    const auto path = resolvePath(schema, record.entity->kind, filter.path);
    if (!path) // words of a search, a validation rule
        return matchRelated(filter, context);
    std::optional<Record> other;
    const Record *at = &record;
    for (size_t i = 0; i + 1 < path->steps.size(); ++i) {
        const auto id = valueOr<RecordId>(at->value(path->steps[i]->name));
        if (id.isNull())
            return matchValue(filter, *path->field(), {}, context);
        other = context.find ? context.find(path->steps[i]->target, id) : std::nullopt;
        if (!other)
            return FilterMatch::Unknown;
        at = &*other;
    }
    if (!context.knowsDerived && at == &record && path->field()->isDerived())
        return FilterMatch::Unknown;
    return matchValue(filter, *path->field(), at->value(path->field()->name), context);
}

} // namespace

std::optional<std::pair<QDate, QDate>> daysOf(const Operand &operand, QDate today)
{
    if (operand.kind == Operand::Kind::Day)
        return operand.day.range(today);
    const auto date = dateFromIso(operand.text);
    return date ? std::optional(std::pair(*date, date->addDays(1))) : std::nullopt;
}

Result<Instant> instantOf(const Operand &operand, Instant now)
{
    return operand.text == "now"_L1 ? Result<Instant>(now) : Instant::fromIso(operand.text);
}

FilterMatch matchFilter(
    const Schema &schema, const Filter &filter, const Record &record, const FilterMatchContext &context)
{
    switch (filter.kind) {
    case Filter::Kind::Everything: return FilterMatch::Yes;
    case Filter::Kind::Not: return negated(matchFilter(schema, filter.children.front(), record, context));
    case Filter::Kind::Condition: return matchCondition(schema, filter, record, context);
    case Filter::Kind::Has: return matchRelated(filter, context);
    case Filter::Kind::And:
    case Filter::Kind::Or: break;
    }
    const FilterMatch deciding = filter.kind == Filter::Kind::And ? FilterMatch::No : FilterMatch::Yes;
    FilterMatch all = negated(deciding);
    for (const Filter &child : filter.children) {
        const FilterMatch one = matchFilter(schema, child, record, context);
        if (one == deciding)
            return one;
        if (one == FilterMatch::Unknown)
            all = one;
    }
    return all;
}

QStringList filterSpellings(const QString &wanted)
{
    constexpr qsizetype fewestLetters = 3; // of what is looked for besides what was typed
    QString spelled = wanted;
    QString contracted = fold(wanted);
    for (const auto &[umlaut, letter] : {std::pair(u'ä', u'a'), {u'ö', u'o'}, {u'ü', u'u'}}) {
        spelled.replace(umlaut, QString(letter) + u'e', Qt::CaseInsensitive);
        contracted.replace(QString(letter) + u'e', QString(letter));
    }
    QStringList all{fold(wanted)};
    for (const QString &other : {fold(spelled), contracted}) {
        if (other.size() >= fewestLetters && !all.contains(other))
            all.append(other);
    }
    return all;
}

} // namespace satchel
