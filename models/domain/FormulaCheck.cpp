// SPDX-License-Identifier: GPL-3.0-or-later
// The type of a formula. What passes here can be computed of any record of the entity.
#include "domain/Formula.h"

#include "domain/ExpressionText.h"
#include "domain/NearestName.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

using Kind = FormulaNode::Kind;
using Type = FormulaType;

tl::unexpected<Error> wrongAt(const FormulaNode &node, const QString &reason)
{
    return satchel::wrongAt(node.column, reason);
}

QString typeText(Type type)
{
    switch (type) {
    case Type::Nothing: return Reason::tr("nothing");
    case Type::YesNo: return Reason::tr("yes or no");
    case Type::Number: return Reason::tr("a number");
    case Type::Amount: return Reason::tr("an amount");
    case Type::Text: return Reason::tr("a text");
    case Type::Date: return Reason::tr("a date");
    case Type::Instant: return Reason::tr("a point in time");
    case Type::List: return Reason::tr("a list");
    case Type::Reference: return Reason::tr("a reference");
    case Type::Period: return Reason::tr("a period");
    }
    return {};
}

bool isDay(Type type)
{
    return type == Type::Date || type == Type::Instant;
}

class Checker
{
    static constexpr int mostReferences = 4; // as many records are read for one condition

public:
    Checker(const Schema &schema, const Entity &entity, FormulaReach reach)
        : m_schema(schema), m_entity(entity), m_reach(reach)
    {
    }

    Result<Type> typeOf(const FormulaNode &node) const
    {
        switch (node.kind) {
        case Kind::Number: return Type::Number;
        case Kind::Text: return Type::Text;
        case Kind::Date: return Type::Date;
        case Kind::YesNo: return Type::YesNo;
        case Kind::Nothing: return Type::Nothing;
        case Kind::Period:
            return relativeDateFromText(node.text)->anchor == RelativeDate::Anchor::Today ? Type::Date : Type::Period;
        case Kind::Field: return fieldType(node);
        case Kind::Call: return callType(node);
        case Kind::Negate: return negateType(node);
        case Kind::Multiply:
        case Kind::Divide: return productType(node);
        case Kind::Add:
        case Kind::Subtract: return sumType(node);
        case Kind::Contains:
        case Kind::Starts: return containsType(node);
        case Kind::IsEmpty:
        case Kind::IsNotEmpty: TRY(typeOf(node.children[0])); return Type::YesNo;
        case Kind::Not:
        case Kind::And:
        case Kind::Or: return logicType(node);
        default: return comparisonType(node);
        }
    }

private:
    Result<const Field *> field(const FormulaNode &node) const
    {
        const QStringList steps = node.text.split(u'.');
        const auto path = resolvePath(m_schema, m_entity.kind, node.text);
        if (!path)
            return wrongAt(node, path.error().what);
        if (steps.size() > 1 && m_reach == FormulaReach::OwnRecord)
            return wrongAt(node, Reason::tr("a calculated field reads only fields of its own record"));
        if (steps.size() > 2 && m_reach == FormulaReach::StoredRecords)
            return wrongAt(node, Reason::tr("a formula follows one reference at most"));
        if (steps.size() > mostReferences + 1)
            return wrongAt(node, Reason::tr("a condition follows %1 references at most").arg(mostReferences));
        const Field *last = path->field();
        if (last->type == FieldType::Reference && m_schema.entity(last->target).isRemoved)
            return wrongAt(node, removedEntityReason(m_schema.entity(last->target)));
        return last;
    }

    Result<Type> fieldType(const FormulaNode &node) const
    {
        const Field *found = TRY(field(node));
        const auto type = formulaTypeOf(*found, m_reach);
        return type ? type : wrongAt(node, type.error().what);
    }

    Result<Type> negateType(const FormulaNode &node) const
    {
        const Type type = TRY(typeOf(node.children[0]));
        return isAny(type, {Type::Number, Type::Amount}) ? Result<Type>(type) : unfit(node, type);
    }

    static bool isAny(Type type, std::initializer_list<Type> wanted)
    {
        return type == Type::Nothing || std::ranges::find(wanted, type) != wanted.end();
    }

    static tl::unexpected<Error> unfit(const FormulaNode &node, Type type)
    {
        return wrongAt(node, Reason::tr("this cannot be computed with %1").arg(typeText(type)));
    }
    static tl::unexpected<Error> unfit(const FormulaNode &node, Type left, Type right)
    {
        return wrongAt(node, Reason::tr("%1 and %2 do not fit together").arg(typeText(left), typeText(right)));
    }

    Result<Type> productType(const FormulaNode &node) const
    {
        const Type left = TRY(typeOf(node.children[0]));
        const Type right = TRY(typeOf(node.children[1]));
        if (!isAny(left, {Type::Number, Type::Amount}) || !isAny(right, {Type::Number, Type::Amount}))
            return unfit(node, left, right);
        if (left == Type::Amount && right == Type::Amount)
            return node.kind == Kind::Divide ? Result<Type>(Type::Number) : unfit(node, left, right);
        if (right == Type::Amount && node.kind == Kind::Divide)
            return unfit(node, left, right);
        return left == Type::Amount || right == Type::Amount ? Type::Amount : Type::Number;
    }

    Result<Type> sumType(const FormulaNode &node) const
    {
        const Type left = TRY(typeOf(node.children[0]));
        const Type right = TRY(typeOf(node.children[1]));
        if (isDay(left) && isDay(right) && node.kind == Kind::Subtract)
            return Type::Number;
        if (isDay(left) && isAny(right, {Type::Number}))
            return Type::Date;
        if (isDay(right) && isAny(left, {Type::Number}) && node.kind == Kind::Add)
            return Type::Date;
        if (left == Type::Text && right == Type::Text)
            return wrongAt(node, Reason::tr("texts are joined with %1").arg(u"concat(text, text, …)"));
        for (const Type type : {Type::Number, Type::Amount}) {
            if (isAny(left, {type}) && isAny(right, {type}))
                return type;
        }
        return unfit(node, left, right);
    }

    Result<Type> containsType(const FormulaNode &node) const
    {
        const Type left = TRY(typeOf(node.children[0]));
        const Type right = TRY(typeOf(node.children[1]));
        if (!isAny(left, {Type::Text, Type::List}) || !isAny(right, {Type::Text}))
            return unfit(node, left, right);
        return Type::YesNo;
    }

    Result<Type> logicType(const FormulaNode &node) const
    {
        for (const FormulaNode &child : node.children) {
            const Type type = TRY(typeOf(child));
            if (!isAny(type, {Type::YesNo}))
                return wrongAt(child, Reason::tr("a condition is expected here, and this is %1").arg(typeText(type)));
        }
        return Type::YesNo;
    }

    Result<Type> comparisonType(const FormulaNode &node) const
    {
        std::vector<Type> types; // once each: a hostile formula nests comparisons
        for (const FormulaNode &child : node.children)
            types.push_back(TRY(typeOf(child)));
        for (size_t i = 1; i < types.size(); ++i) {
            TRY(checkPair(node, node.children[0], types[0], node.children[i], types[i]));
            TRY(checkPair(node, node.children[i], types[i], node.children[0], types[0]));
        }
        return Type::YesNo;
    }

    /// Both ways round: what is written beside a field is read as a value of that field.
    Result<void> checkPair(
        const FormulaNode &node, const FormulaNode &one, Type left, const FormulaNode &other, Type right) const
    {
        const bool isOrder = node.kind != Kind::Equal && node.kind != Kind::NotEqual && node.kind != Kind::In;
        if (left == Type::Nothing || right == Type::Nothing)
            return {};
        if (isOrder && (isAny(left, {Type::YesNo, Type::List, Type::Reference})))
            return wrongAt(node, Reason::tr("%1 has no order").arg(typeText(left)));
        if (other.kind == Kind::Text)
            return checkWritten(node, one, left, other);
        if (one.kind == Kind::Text)
            return {}; // checked the other way round
        const bool isSame = left == right || (isDay(left) && isDay(right));
        const bool isNumbers = isAny(left, {Type::Number, Type::Amount}) && isAny(right, {Type::Number, Type::Amount});
        const bool isInPeriod = (isDay(left) && right == Type::Period) || (isDay(right) && left == Type::Period);
        const bool isTwoPeriods = left == Type::Period && right == Type::Period;
        if (isTwoPeriods || (!isSame && !isNumbers && !isInPeriod))
            return unfit(node, left, right);
        return {};
    }

    /// A text written beside something else: a choice, a day, an amount with its currency, the name of a record.
    Result<void> checkWritten(
        const FormulaNode &node, const FormulaNode &one, Type type, const FormulaNode &written) const
    {
        switch (type) {
        case Type::Text: {
            const Field *compared = one.kind == Kind::Field ? TRY(field(one)) : nullptr;
            if (compared && compared->type == FieldType::Choice && !compared->findChoice(written.text))
                return wrongAt(written,
                    withNearestName(
                        Reason::tr("\"%1\" is not one of the choices of %2").arg(written.text, compared->name),
                        written.text, choiceKeys(*compared)));
            return {};
        }
        case Type::List: return {};
        case Type::Reference:
            if (m_reach == FormulaReach::OwnRecord && RecordId::fromString(written.text).isNull())
                return wrongAt(node, Reason::tr("a calculated field reads only fields of its own record"));
            return {};
        case Type::Date:
        case Type::Instant:
            if (!dateFromIso(written.text) && !Instant::fromIso(written.text))
                return wrongAt(
                    written, Reason::tr("\"%1\" is not a date like 2026-11-20 or today+7d").arg(written.text));
            return {};
        case Type::Amount: {
            const qsizetype space = written.text.indexOf(u' ');
            if (space < 0 || !Decimal::fromString(QStringView(written.text).left(space))
                || !Currency::fromCode(QStringView(written.text).mid(space + 1)))
                return wrongAt(written, Reason::tr("\"%1\" is not an amount like \"5000 EUR\"").arg(written.text));
            return {};
        }
        default: return unfit(node, type, Type::Text);
        }
    }

    Result<Type> callType(const FormulaNode &node) const
    {
        std::vector<Type> types;
        for (const FormulaNode &argument : node.children)
            types.push_back(TRY(typeOf(argument)));
        const auto all = [&](std::initializer_list<Type> wanted, Type result) -> Result<Type> {
            for (size_t i = 0; i < types.size(); ++i) {
                if (!isAny(types[i], wanted))
                    return unfit(node.children[i], types[i]);
            }
            return result;
        };
        const QString &name = node.text;
        if (name == "if"_L1)
            return ifType(node, types);
        if (name == "empty"_L1)
            return Type::YesNo;
        if (name == "today"_L1)
            return Type::Date;
        if (name == "days"_L1)
            return all({Type::Date, Type::Instant}, Type::Number);
        if (name == "day"_L1)
            return all({Type::Date, Type::Instant}, Type::Date);
        if (name == "year"_L1 || name == "month"_L1)
            return all({Type::Date, Type::Instant}, Type::Number);
        if (name == "first"_L1 || name == "min"_L1 || name == "max"_L1)
            return commonType(node, types, 0, name == "first"_L1);
        if (name == "round"_L1)
            return roundType(node, types);
        if (name == "abs"_L1)
            return all({Type::Number, Type::Amount}, types.front());
        if (name == "number"_L1)
            return all({Type::Number, Type::Amount}, Type::Number);
        if (name == "amount"_L1)
            return amountType(node, types);
        if (name == "length"_L1)
            return all({Type::Text, Type::List}, Type::Number);
        if (name == "concat"_L1)
            return all({Type::Text, Type::List, Type::Number, Type::Amount, Type::Date}, Type::Text);
        return all({Type::Text}, Type::Text); // lower, upper
    }

    Result<Type> ifType(const FormulaNode &node, const std::vector<Type> &types) const
    {
        if (!isAny(types[0], {Type::YesNo}))
            return wrongAt(
                node.children[0], Reason::tr("a condition is expected here, and this is %1").arg(typeText(types[0])));
        return commonType(node, types, 1, true);
    }

    /// Of all arguments from `first` on. What has an order only is compared by min and max.
    static Result<Type> commonType(
        const FormulaNode &node, const std::vector<Type> &types, size_t first, bool isAnyType)
    {
        Type common = Type::Nothing;
        for (size_t i = first; i < types.size(); ++i) {
            if (types[i] == Type::Period || (!isAnyType && !isAny(types[i], ordered)))
                return unfit(node.children[i], types[i]);
            if (types[i] == Type::Nothing || types[i] == common)
                continue;
            if (common != Type::Nothing)
                return unfit(node.children[i], common, types[i]);
            common = types[i];
        }
        return common;
    }

    static Result<Type> roundType(const FormulaNode &node, const std::vector<Type> &types)
    {
        if (!isAny(types[0], {Type::Number, Type::Amount}))
            return unfit(node.children[0], types[0]);
        if (types.size() > 1) {
            bool isWhole = false;
            const int digits = node.children[1].text.toInt(&isWhole);
            if (node.children[1].kind != Kind::Number || !isWhole || digits < 0 || digits > Decimal::digits)
                return wrongAt(
                    node.children[1], Reason::tr("the digits are a whole number from 0 to %1").arg(Decimal::digits));
        }
        return types[0];
    }

    static Result<Type> amountType(const FormulaNode &node, const std::vector<Type> &types)
    {
        if (!isAny(types[0], {Type::Number}))
            return unfit(node.children[0], types[0]);
        if (node.children[1].kind != Kind::Text || !Currency::fromCode(node.children[1].text))
            return wrongAt(node.children[1], Reason::tr("a currency is written as \"EUR\""));
        return Type::Amount;
    }

    static constexpr std::initializer_list<Type> ordered = {
        Type::Number, Type::Amount, Type::Date, Type::Instant, Type::Text};

    const Schema &m_schema;
    const Entity &m_entity;
    FormulaReach m_reach;
};

} // namespace

Result<FormulaType> checkFormula(const Schema &schema, const Entity &entity, const Formula &formula, FormulaReach reach)
{
    return Checker(schema, entity, reach).typeOf(formula.root);
}

} // namespace satchel
