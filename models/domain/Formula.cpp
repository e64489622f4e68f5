// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Formula.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Kind = FormulaNode::Kind;

/// How tightly a kind binds: a child that binds less is written in parentheses.
int bindingOf(Kind kind)
{
    switch (kind) {
    case Kind::Or: return 1;
    case Kind::And: return 2;
    case Kind::Not: return 3;
    case Kind::Equal:
    case Kind::NotEqual:
    case Kind::Less:
    case Kind::LessOrEqual:
    case Kind::Greater:
    case Kind::GreaterOrEqual:
    case Kind::Contains:
    case Kind::Starts:
    case Kind::In:
    case Kind::IsEmpty:
    case Kind::IsNotEmpty: return 4;
    case Kind::Add:
    case Kind::Subtract: return 5;
    case Kind::Multiply:
    case Kind::Divide: return 6;
    case Kind::Negate: return 7;
    default: return 8;
    }
}

QString signOf(Kind kind)
{
    switch (kind) {
    case Kind::Multiply: return u" * "_s;
    case Kind::Divide: return u" / "_s;
    case Kind::Add: return u" + "_s;
    case Kind::Subtract: return u" - "_s;
    case Kind::Equal: return u" = "_s;
    case Kind::NotEqual: return u" != "_s;
    case Kind::Less: return u" < "_s;
    case Kind::LessOrEqual: return u" <= "_s;
    case Kind::Greater: return u" > "_s;
    case Kind::GreaterOrEqual: return u" >= "_s;
    case Kind::Contains: return u" contains "_s;
    case Kind::Starts: return u" starts "_s;
    case Kind::And: return u" and "_s;
    case Kind::Or: return u" or "_s;
    default: return {};
    }
}

QString textOfNode(const FormulaNode &node);

QString childText(const FormulaNode &child, int leastBinding)
{
    const QString text = textOfNode(child);
    return bindingOf(child.kind) < leastBinding ? u'(' + text + u')' : text;
}

QString listText(const FormulaNode &node, size_t first)
{
    QStringList parts;
    for (size_t i = first; i < node.children.size(); ++i)
        parts.append(textOfNode(node.children[i]));
    return u'(' + parts.join(u", ") + u')';
}

QString quotedText(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString textOfNode(const FormulaNode &node)
{
    const int binding = bindingOf(node.kind);
    switch (node.kind) {
    case Kind::Number:
    case Kind::Date:
    case Kind::YesNo:
    case Kind::Period:
    case Kind::Field: return node.text;
    case Kind::Text: return quotedText(node.text);
    case Kind::Nothing: return u"none"_s;
    case Kind::Call: return node.text + listText(node, 0);
    case Kind::Negate: return u'-' + childText(node.children[0], binding);
    case Kind::Not: return "not "_L1 + childText(node.children[0], binding);
    case Kind::In: return childText(node.children[0], 5) + " in "_L1 + listText(node, 1);
    case Kind::IsEmpty: return childText(node.children[0], 5) + " is empty"_L1;
    case Kind::IsNotEmpty: return childText(node.children[0], 5) + " is not empty"_L1;
    case Kind::And:
    case Kind::Or: {
        QStringList parts;
        for (const FormulaNode &child : node.children)
            parts.append(childText(child, binding + 1));
        return parts.join(signOf(node.kind));
    }
    default: // two sides; what is on the left of a chain needs no parentheses
        return childText(node.children[0], binding == 4 ? 5 : binding) + signOf(node.kind)
            + childText(node.children[1], binding + 1);
    }
}

void collectFields(const FormulaNode &node, QStringList &paths)
{
    if (node.kind == Kind::Field && !paths.contains(node.text))
        paths.append(node.text);
    for (const FormulaNode &child : node.children)
        collectFields(child, paths);
}

bool readsDay(const FormulaNode &node)
{
    const bool isDay = node.kind == Kind::Period || (node.kind == Kind::Call && node.text == "today"_L1);
    return isDay || std::ranges::any_of(node.children, readsDay);
}

} // namespace

bool FormulaNode::operator==(const FormulaNode &other) const
{
    return kind == other.kind && text == other.text && children == other.children;
}

QString Formula::toText() const
{
    return textOfNode(root);
}

QStringList Formula::dependencies() const
{
    QStringList paths;
    collectFields(root, paths);
    return paths;
}

bool Formula::dependsOnDay() const
{
    return readsDay(root);
}

const std::vector<FormulaFunction> &formulaFunctions()
{
    constexpr int many = 50;
    static const std::vector<FormulaFunction> functions = {
        {u"if"_s, u"if(condition, then, else)"_s, 2, 3},
        {u"empty"_s, u"empty(value)"_s, 1, 1},
        {u"first"_s, u"first(value, value, …)"_s, 1, many},
        {u"today"_s, u"today()"_s, 0, 0},
        {u"days"_s, u"days(from, to)"_s, 2, 2},
        {u"day"_s, u"day(time)"_s, 1, 1},
        {u"year"_s, u"year(date)"_s, 1, 1},
        {u"month"_s, u"month(date)"_s, 1, 1},
        {u"min"_s, u"min(value, value, …)"_s, 1, many},
        {u"max"_s, u"max(value, value, …)"_s, 1, many},
        {u"round"_s, u"round(number, digits)"_s, 1, 2},
        {u"abs"_s, u"abs(number)"_s, 1, 1},
        {u"number"_s, u"number(amount)"_s, 1, 1},
        {u"amount"_s, u"amount(number, \"EUR\")"_s, 2, 2},
        {u"concat"_s, u"concat(text, text, …)"_s, 1, many},
        {u"length"_s, u"length(text)"_s, 1, 1},
        {u"lower"_s, u"lower(text)"_s, 1, 1},
        {u"upper"_s, u"upper(text)"_s, 1, 1},
    };
    return functions;
}

Result<FormulaType> formulaTypeOf(const Field &field, FormulaReach reach)
{
    // What the store computes after the record is written is not known when the formula of a record is computed.
    const bool isLater = reach != FormulaReach::StoredRecords && field.isDerived() && field.formula.isEmpty()
        && field.name != field::created_at;
    if (isLater || field.name == field::deleted_at)
        return fail(Error::Kind::NotFound, Reason::tr("%1 is not available to formulas").arg(field.name), field.name);
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Percent: return FormulaType::Number;
    case FieldType::Money:
    case FieldType::UnitPrice: return FormulaType::Amount;
    case FieldType::Date: return FormulaType::Date;
    case FieldType::Instant: return FormulaType::Instant;
    case FieldType::Boolean: return FormulaType::YesNo;
    case FieldType::MultiChoice:
    case FieldType::Tags:
    case FieldType::List: return FormulaType::List;
    case FieldType::Reference: return FormulaType::Reference;
    case FieldType::Image:
        return fail(Error::Kind::NotFound, Reason::tr("%1 is not available to formulas").arg(field.name), field.name);
    default: return FormulaType::Text;
    }
}

std::optional<FieldType> fieldTypeOf(FormulaType type)
{
    switch (type) {
    case FormulaType::YesNo: return FieldType::Boolean;
    case FormulaType::Number: return FieldType::Decimal;
    case FormulaType::Amount: return FieldType::Money;
    case FormulaType::Text: return FieldType::Text;
    case FormulaType::Date: return FieldType::Date;
    case FormulaType::Instant: return FieldType::Instant;
    default: return {};
    }
}

} // namespace satchel
