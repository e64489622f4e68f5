// SPDX-License-Identifier: GPL-3.0-or-later
// Computes a formula. Numbers are exact: counts of millionths with room for products in between.
#include "domain/Formula.h"

#include "domain/Overloaded.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Kind = FormulaNode::Kind;

__extension__ using Wide = __int128;

constexpr Wide one = Decimal::one;
constexpr qsizetype longestText = 20'000; // of a computed one

struct Number
{
    Wide millionths = 0;
};

struct Amount
{
    Wide millionths = 0; // of the major unit
    Currency currency;
};

struct Reference
{
    EntityKind target{};
    RecordId id;
};

/// Why there is no value.
struct Problem
{
    QString reason;
};

using Cell
    = std::variant<std::monostate, Problem, bool, Number, Amount, QString, QDate, Instant, QStringList, Reference>;

template <typename T> const T *as(const Cell &cell)
{
    return std::get_if<T>(&cell);
}

bool isProblem(const Cell &cell)
{
    return as<Problem>(cell) != nullptr;
}
bool isNothing(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

Cell tooLarge()
{
    return Problem{Reason::tr("the number is too large")};
}

Wide rounded(Wide value, Wide unit)
{
    const Wide half = unit / 2;
    return (value < 0 ? value - half : value + half) / unit;
}

/// What both sides of a computation are: two numbers, with a currency when one of them is an amount.
struct Operands
{
    Wide left = 0;
    Wide right = 0;
    std::optional<Currency> leftCurrency;
    std::optional<Currency> rightCurrency;
};

bool readNumber(const Cell &cell, Wide &number, std::optional<Currency> &currency)
{
    if (const auto *plain = as<Number>(cell)) {
        number = plain->millionths;
        return true;
    }
    const auto *amount = as<Amount>(cell);
    if (!amount)
        return false;
    number = amount->millionths;
    currency = amount->currency;
    return true;
}

Cell numberOrAmount(Wide millionths, const std::optional<Currency> &currency)
{
    return currency ? Cell(Amount{millionths, *currency}) : Cell(Number{millionths});
}

Cell cellFrom(const Field &field, const Value &value)
{
    return std::visit(Overloaded{
                          [](std::monostate) -> Cell { return {}; },
                          [](bool flag) -> Cell { return flag; },
                          [](qint64 number) -> Cell { return Number{number * one}; },
                          [](Decimal number) -> Cell { return Number{number.millionths()}; },
                          [](const Money &money) -> Cell {
                              return Amount{money.minor * Wide(powerOfTen(Decimal::digits - money.currency.digits())),
                                  money.currency};
                          },
                          [](const UnitPrice &price) -> Cell {
                              return Amount{price.amount.millionths(), price.currency};
                          },
                          [](QDate date) -> Cell { return date; },
                          [](QTime time) -> Cell { return time.toString(u"HH:mm"); },
                          [](Instant instant) -> Cell { return instant; },
                          [&field](const RecordId &id) -> Cell {
                              return Reference{field.target, id};
                          },
                          [](const QString &text) -> Cell { return text; },
                          [](const QStringList &list) -> Cell { return list; },
                      },
        value);
}

QString decimalText(Wide millionths)
{
    const bool fits = millionths <= std::numeric_limits<qint64>::max()
        && millionths >= std::numeric_limits<qint64>::min();
    return fits ? Decimal::fromMillionths(static_cast<qint64>(millionths)).toString() : QString();
}

class Evaluator
{
public:
    Evaluator(const Record &record, const FormulaContext &context) : m_record(record), m_context(context) {}

    Cell valueOf(const FormulaNode &node) const
    {
        switch (node.kind) {
        case Kind::Number: return Number{Decimal::fromString(node.text).value_or(Decimal()).millionths()};
        case Kind::Text: return node.text;
        case Kind::Date: return dateFromIso(node.text).value_or(QDate());
        case Kind::YesNo: return node.text == "true"_L1;
        case Kind::Nothing: return {};
        case Kind::Period: return periodStart(node);
        case Kind::Field: return fieldValue(node);
        case Kind::Call: return callValue(node);
        case Kind::Negate: return negated(valueOf(node.children[0]));
        case Kind::Multiply:
        case Kind::Divide: return product(node);
        case Kind::Add:
        case Kind::Subtract: return sum(node);
        case Kind::IsEmpty:
        case Kind::IsNotEmpty: {
            const Cell cell = valueOf(node.children[0]);
            return isProblem(cell) ? cell : Cell(isNothing(cell) == (node.kind == Kind::IsEmpty));
        }
        case Kind::Not: {
            const Cell cell = valueOf(node.children[0]);
            return isProblem(cell) ? cell : Cell(!isTrue(cell));
        }
        case Kind::And:
        case Kind::Or: return joined(node);
        case Kind::Contains:
        case Kind::Starts: return contains(node);
        case Kind::In: return isAmong(node);
        default: return compare(node.kind, node.children[0], node.children[1]);
        }
    }

private:
    static bool isTrue(const Cell &cell)
    {
        const auto *flag = as<bool>(cell);
        return flag && *flag;
    }

    Cell periodStart(const FormulaNode &node) const
    {
        const auto period = relativeDateFromText(node.text);
        return period ? Cell(period->range(m_context.today).first) : Cell();
    }

    /// The field of a path, with the record that has it.
    std::pair<const Field *, Value> resolve(const QString &path) const
    {
        std::optional<Record> referred;
        const Record *record = &m_record;
        const QStringList steps = path.split(u'.');
        for (qsizetype i = 0;; ++i) {
            const Field *field = record->entity->find(steps[i]);
            if (!field || i == steps.size() - 1)
                return field ? std::pair(field, record->value(field->name)) : std::pair<const Field *, Value>();
            const auto id = valueOr<RecordId>(record->value(field->name));
            auto next = !id.isNull() && m_context.find ? m_context.find(field->target, id) : std::nullopt;
            if (!next)
                return {};
            referred = std::move(next);
            record = &*referred;
        }
    }

    Cell fieldValue(const FormulaNode &node) const
    {
        const auto [field, value] = resolve(node.text);
        return field ? cellFrom(*field, value) : Cell();
    }

    static Cell negated(const Cell &cell)
    {
        Wide number = 0;
        std::optional<Currency> currency;
        return readNumber(cell, number, currency) ? numberOrAmount(-number, currency) : cell;
    }

    /// Both sides as numbers; otherwise the cell that the result is: a problem, or nothing.
    std::optional<Cell> readOperands(const FormulaNode &node, Operands &operands) const
    {
        const Cell left = valueOf(node.children[0]);
        if (isProblem(left))
            return left;
        const Cell right = valueOf(node.children[1]);
        if (isProblem(right))
            return right;
        const bool areNumbers = readNumber(left, operands.left, operands.leftCurrency)
            && readNumber(right, operands.right, operands.rightCurrency);
        return areNumbers ? std::optional<Cell>() : Cell();
    }

    static std::optional<Cell> differentCurrencies(const Operands &operands)
    {
        if (!operands.leftCurrency || !operands.rightCurrency || *operands.leftCurrency == *operands.rightCurrency)
            return {};
        return Cell(Problem{Reason::tr("%1 and %2 are different currencies")
                                .arg(operands.leftCurrency->code(), operands.rightCurrency->code())});
    }

    Cell product(const FormulaNode &node) const
    {
        Operands operands;
        if (const auto other = readOperands(node, operands))
            return *other;
        if (const auto problem = differentCurrencies(operands))
            return *problem;
        Wide result = 0;
        if (node.kind == Kind::Multiply) {
            if (__builtin_mul_overflow(operands.left, operands.right, &result))
                return tooLarge();
            return numberOrAmount(
                rounded(result, one), operands.leftCurrency ? operands.leftCurrency : operands.rightCurrency);
        }
        if (operands.right == 0)
            return Problem{Reason::tr("a number is divided by 0")};
        if (__builtin_mul_overflow(operands.left, one * 2, &result))
            return tooLarge();
        const Wide doubled = result / operands.right; // the last digit decides which way it is rounded
        const Wide quotient = (doubled < 0 ? doubled - 1 : doubled + 1) / 2;
        return numberOrAmount(quotient, operands.rightCurrency ? std::optional<Currency>() : operands.leftCurrency);
    }

    std::optional<QDate> dayOf(const Cell &cell) const
    {
        if (const auto *date = as<QDate>(cell))
            return *date;
        if (const auto *instant = as<Instant>(cell))
            return instant->dateIn(m_context.zone);
        return {};
    }

    static Cell dayAfter(QDate day, Wide millionths)
    {
        constexpr Wide mostDays = 4'000'000; // some 10,000 years
        const Wide days = millionths / one;
        if (days > mostDays || days < -mostDays)
            return Problem{Reason::tr("the date is out of range")};
        const QDate moved = day.addDays(static_cast<qint64>(days));
        if (!moved.isValid() || moved.year() < 1 || moved.year() > 9999)
            return Problem{Reason::tr("the date is out of range")};
        return moved;
    }

    Cell sum(const FormulaNode &node) const
    {
        const Cell left = valueOf(node.children[0]);
        if (isProblem(left))
            return left;
        const Cell right = valueOf(node.children[1]);
        if (isProblem(right))
            return right;
        if (isNothing(left) || isNothing(right))
            return {};
        const auto leftDay = dayOf(left);
        const auto rightDay = dayOf(right);
        if (leftDay && rightDay)
            return Number{rightDay->daysTo(*leftDay) * one};
        Operands operands;
        readNumber(left, operands.left, operands.leftCurrency);
        readNumber(right, operands.right, operands.rightCurrency);
        if (leftDay)
            return dayAfter(*leftDay, node.kind == Kind::Add ? operands.right : -operands.right);
        if (rightDay)
            return dayAfter(*rightDay, operands.left);
        if (const auto problem = differentCurrencies(operands))
            return *problem;
        Wide result = 0;
        const bool overflows = node.kind == Kind::Add ? __builtin_add_overflow(operands.left, operands.right, &result)
                                                      : __builtin_sub_overflow(operands.left, operands.right, &result);
        return overflows ? tooLarge() : numberOrAmount(result, operands.leftCurrency);
    }

    /// What comes after a side that decides is not computed.
    Cell joined(const FormulaNode &node) const
    {
        const bool isAnd = node.kind == Kind::And;
        for (const FormulaNode &child : node.children) {
            const Cell cell = valueOf(child);
            if (isProblem(cell))
                return cell;
            if (isTrue(cell) != isAnd)
                return !isAnd;
        }
        return isAnd;
    }

    Cell contains(const FormulaNode &node) const
    {
        const Cell left = valueOf(node.children[0]);
        const Cell right = valueOf(node.children[1]);
        if (isProblem(left) || isProblem(right))
            return isProblem(left) ? left : right;
        const auto *needle = as<QString>(right);
        if (!needle)
            return false;
        const QString folded = fold(*needle);
        const auto holds = [&](const QString &text) {
            return node.kind == Kind::Contains ? fold(text).contains(folded) : fold(text).startsWith(folded);
        };
        if (const auto *text = as<QString>(left))
            return holds(*text);
        const auto *list = as<QStringList>(left);
        return list && std::ranges::any_of(*list, [&](const QString &item) {
            return node.kind == Kind::Contains ? fold(item) == folded : holds(item);
        });
    }

    Cell isAmong(const FormulaNode &node) const
    {
        for (size_t i = 1; i < node.children.size(); ++i) {
            const Cell isEqual = compare(Kind::Equal, node.children[0], node.children[i]);
            if (isProblem(isEqual) || isTrue(isEqual))
                return isEqual;
        }
        return false;
    }

    static bool holds(Kind kind, int order)
    {
        switch (kind) {
        case Kind::NotEqual: return order != 0;
        case Kind::Less: return order < 0;
        case Kind::LessOrEqual: return order <= 0;
        case Kind::Greater: return order > 0;
        case Kind::GreaterOrEqual: return order >= 0;
        default: return order == 0;
        }
    }

    Cell compare(Kind kind, const FormulaNode &leftNode, const FormulaNode &rightNode) const
    {
        Cell left = valueOf(leftNode);
        Cell right = valueOf(rightNode);
        if (isProblem(left) || isProblem(right))
            return isProblem(left) ? left : right;
        if (isNothing(left) || isNothing(right)) {
            // "Not equal" holds for an empty field as well, as in a filter; an order does not.
            const bool areEqual = isNothing(left) && isNothing(right);
            return (kind == Kind::Equal && areEqual) || (kind == Kind::NotEqual && !areEqual);
        }
        if (rightNode.kind == Kind::Period)
            return compareDays(kind, left, rightNode);
        if (leftNode.kind == Kind::Period)
            return compareDays(mirrored(kind), right, leftNode);
        if (rightNode.kind == Kind::Text)
            right = written(leftNode, left, rightNode.text);
        else if (leftNode.kind == Kind::Text)
            left = written(rightNode, right, leftNode.text);
        return compareCells(kind, left, right);
    }

    static Kind mirrored(Kind kind)
    {
        switch (kind) {
        case Kind::Less: return Kind::Greater;
        case Kind::LessOrEqual: return Kind::GreaterOrEqual;
        case Kind::Greater: return Kind::Less;
        case Kind::GreaterOrEqual: return Kind::LessOrEqual;
        default: return kind;
        }
    }

    /// A whole period is equal to each of its days.
    Cell compareDays(Kind kind, const Cell &cell, const FormulaNode &period) const
    {
        const auto day = dayOf(cell);
        const auto range = relativeDateFromText(period.text);
        if (!day || !range)
            return false;
        const auto [first, end] = range->range(m_context.today);
        return holds(kind, *day < first ? -1 : *day >= end ? 1 : 0);
    }

    /// A text in quotes as a value of what it is compared with.
    Cell written(const FormulaNode &besides, const Cell &cell, const QString &text) const
    {
        if (as<QDate>(cell) || as<Instant>(cell)) {
            const auto date = dateFromIso(text);
            if (date)
                return *date;
            const auto instant = Instant::fromIso(text);
            return instant ? Cell(*instant) : Cell();
        }
        if (as<Amount>(cell)) {
            const qsizetype space = text.indexOf(u' ');
            const auto amount = Decimal::fromString(QStringView(text).left(std::max<qsizetype>(space, 0)));
            const auto currency = Currency::fromCode(QStringView(text).mid(space + 1));
            return amount && currency ? Cell(Amount{amount->millionths(), *currency}) : Cell();
        }
        if (as<QString>(cell) && besides.kind == Kind::Field) {
            const auto [field, value] = resolve(besides.text);
            const Choice *choice = field ? field->findChoice(text) : nullptr;
            return choice ? Cell(choice->key) : Cell(text);
        }
        return text;
    }

    Cell compareCells(Kind kind, const Cell &left, const Cell &right) const
    {
        if (const auto *reference = as<Reference>(left))
            return compareReference(kind, *reference, right);
        if (const auto *reference = as<Reference>(right))
            return compareReference(kind, *reference, left);
        if (const auto *list = as<QStringList>(left))
            return compareList(kind, *list, right);
        if (const auto *list = as<QStringList>(right))
            return compareList(kind, *list, left);
        if (const auto *instant = as<Instant>(left), *other = as<Instant>(right); instant && other)
            return holds(kind, instant->ms < other->ms ? -1 : instant->ms > other->ms ? 1 : 0);
        const auto leftDay = dayOf(left);
        const auto rightDay = dayOf(right);
        if (leftDay && rightDay)
            return holds(kind, *leftDay < *rightDay ? -1 : *leftDay > *rightDay ? 1 : 0);
        if (const auto *flag = as<bool>(left))
            return holds(kind, *flag == isTrue(right) ? 0 : 1);
        if (const auto *text = as<QString>(left)) {
            const auto *other = as<QString>(right);
            return other && holds(kind, compareFolded(text->toUtf8().toStdString(), other->toUtf8().toStdString()));
        }
        Operands operands;
        if (!readNumber(left, operands.left, operands.leftCurrency)
            || !readNumber(right, operands.right, operands.rightCurrency))
            return kind == Kind::NotEqual;
        if (const auto problem = differentCurrencies(operands))
            return kind == Kind::Equal || kind == Kind::NotEqual ? Cell(kind == Kind::NotEqual) : *problem;
        return holds(kind, operands.left < operands.right ? -1 : operands.left > operands.right ? 1 : 0);
    }

    Cell compareReference(Kind kind, const Reference &reference, const Cell &other) const
    {
        bool isEqual = false;
        if (const auto *same = as<Reference>(other)) {
            isEqual = same->id == reference.id;
        } else if (const auto *text = as<QString>(other)) {
            const RecordId id = RecordId::fromString(*text);
            if (!id.isNull()) {
                isEqual = id == reference.id;
            } else if (m_context.find) {
                const auto record = m_context.find(reference.target, reference.id);
                isEqual = record && fold(titleOf(*record)) == fold(*text);
            }
        }
        return isEqual == (kind == Kind::Equal);
    }

    /// As in a filter: a list is equal to each of its items.
    static Cell compareList(Kind kind, const QStringList &list, const Cell &other)
    {
        bool isEqual = false;
        if (const auto *text = as<QString>(other))
            isEqual = std::ranges::any_of(list, [&](const QString &item) { return fold(item) == fold(*text); });
        else if (const auto *items = as<QStringList>(other))
            isEqual = *items == list;
        return isEqual == (kind == Kind::Equal);
    }

    Cell callValue(const FormulaNode &node) const
    {
        const QString &name = node.text;
        const auto &arguments = node.children;
        if (name == "today"_L1)
            return m_context.today;
        if (name == "if"_L1)
            return chosen(node);
        if (name == "first"_L1)
            return firstValue(node);
        if (name == "min"_L1 || name == "max"_L1)
            return extreme(node);
        if (name == "concat"_L1)
            return concatenated(node);
        const Cell value = valueOf(arguments[0]);
        if (isProblem(value))
            return value;
        if (name == "empty"_L1)
            return isNothing(value);
        if (isNothing(value))
            return {};
        if (name == "days"_L1)
            return daysBetween(value, valueOf(arguments[1]));
        if (name == "day"_L1 || name == "year"_L1 || name == "month"_L1)
            return partOfDay(name, value);
        if (name == "length"_L1) {
            const auto *list = as<QStringList>(value);
            const auto *text = as<QString>(value);
            return Number{(list ? list->size() : text ? text->size() : 0) * one};
        }
        if (name == "lower"_L1 || name == "upper"_L1) {
            const auto *text = as<QString>(value);
            return text ? Cell(name == "lower"_L1 ? text->toLower() : text->toUpper()) : Cell();
        }
        return numberFunction(node, value);
    }

    Cell chosen(const FormulaNode &node) const
    {
        const Cell condition = valueOf(node.children[0]);
        if (isProblem(condition))
            return condition;
        if (isTrue(condition))
            return valueOf(node.children[1]);
        return node.children.size() > 2 ? valueOf(node.children[2]) : Cell();
    }

    Cell firstValue(const FormulaNode &node) const
    {
        for (const FormulaNode &argument : node.children) {
            Cell cell = valueOf(argument);
            if (!isNothing(cell))
                return cell;
        }
        return {};
    }

    /// Of those that have a value.
    Cell extreme(const FormulaNode &node) const
    {
        Cell best;
        for (const FormulaNode &argument : node.children) {
            Cell cell = valueOf(argument);
            if (isProblem(cell))
                return cell;
            if (isNothing(cell))
                continue;
            if (!isNothing(best)) {
                const Cell isBetter = compareCells(node.text == "min"_L1 ? Kind::Less : Kind::Greater, cell, best);
                if (isProblem(isBetter))
                    return isBetter;
                if (!isTrue(isBetter))
                    continue;
            }
            best = std::move(cell);
        }
        return best;
    }

    static QString textOf(const Cell &cell)
    {
        if (const auto *text = as<QString>(cell))
            return *text;
        if (const auto *list = as<QStringList>(cell))
            return list->join(u", ");
        if (const auto *number = as<Number>(cell))
            return decimalText(number->millionths);
        if (const auto *amount = as<Amount>(cell))
            return decimalText(amount->millionths) + u' ' + amount->currency.code();
        if (const auto *date = as<QDate>(cell))
            return date->toString(Qt::ISODate);
        return {};
    }

    Cell concatenated(const FormulaNode &node) const
    {
        QString text;
        for (const FormulaNode &argument : node.children) {
            const Cell cell = valueOf(argument);
            if (isProblem(cell))
                return cell;
            text += textOf(cell);
            if (text.size() > longestText)
                return Problem{Reason::tr("the text is too long")};
        }
        return text.isEmpty() ? Cell() : Cell(text);
    }

    Cell daysBetween(const Cell &from, const Cell &to) const
    {
        if (isProblem(to))
            return to;
        const auto first = dayOf(from);
        const auto last = dayOf(to);
        return first && last ? Cell(Number{first->daysTo(*last) * one}) : Cell();
    }

    Cell partOfDay(const QString &name, const Cell &cell) const
    {
        const auto day = dayOf(cell);
        if (!day)
            return {};
        if (name == "day"_L1)
            return *day;
        return Number{(name == "year"_L1 ? day->year() : day->month()) * one};
    }

    static Cell numberFunction(const FormulaNode &node, const Cell &value)
    {
        Wide number = 0;
        std::optional<Currency> currency;
        if (!readNumber(value, number, currency))
            return {};
        if (node.text == "abs"_L1)
            return numberOrAmount(number < 0 ? -number : number, currency);
        if (node.text == "number"_L1)
            return Number{number};
        if (node.text == "amount"_L1) {
            const auto code = Currency::fromCode(node.children[1].text);
            return code ? Cell(Amount{number, *code}) : Cell();
        }
        const int digits = node.children.size() > 1 ? node.children[1].text.toInt() : 0; // round
        const Wide unit = powerOfTen(Decimal::digits - std::clamp(digits, 0, Decimal::digits));
        return numberOrAmount(rounded(number, unit) * unit, currency);
    }

    const Record &m_record;
    const FormulaContext &m_context;
};

FormulaOutcome outcomeOf(const Cell &cell)
{
    const auto fits = [](Wide number) {
        return number <= std::numeric_limits<qint64>::max() && number >= std::numeric_limits<qint64>::min();
    };
    const FormulaOutcome excess{{}, Reason::tr("the number is too large")};
    return std::visit(
        Overloaded{
            [](std::monostate) { return FormulaOutcome(); },
            [](const Problem &problem) {
                return FormulaOutcome{{}, problem.reason};
            },
            [](bool flag) {
                return FormulaOutcome{flag, {}};
            },
            [&](const Number &number) {
                return fits(number.millionths)
                    ? FormulaOutcome{Decimal::fromMillionths(static_cast<qint64>(number.millionths)), {}}
                    : excess;
            },
            [&](const Amount &amount) {
                const Wide minor = rounded(amount.millionths, powerOfTen(Decimal::digits - amount.currency.digits()));
                return fits(minor) ? FormulaOutcome{Money{static_cast<qint64>(minor), amount.currency}, {}} : excess;
            },
            [](const QString &text) {
                return text.size() > longestText ? FormulaOutcome{{}, Reason::tr("the text is too long")}
                                                 : FormulaOutcome{text.isEmpty() ? Value() : Value(text), {}};
            },
            [](QDate date) {
                return FormulaOutcome{date, {}};
            },
            [](Instant instant) {
                return FormulaOutcome{instant, {}};
            },
            [](const QStringList &list) {
                return FormulaOutcome{list, {}};
            },
            [](const Reference &reference) {
                return FormulaOutcome{reference.id, {}};
            },
        },
        cell);
}

} // namespace

FormulaOutcome evaluate(const Formula &formula, const Record &record, const FormulaContext &context)
{
    return outcomeOf(Evaluator(record, context).valueOf(formula.root));
}

} // namespace satchel
