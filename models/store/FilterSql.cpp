// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of a filter as SQL, by the type of its field.
#include "store/QuerySql.h"

#include "store/ExchangeRates.h"

#include "domain/FilterMatch.h"
#include "domain/Reason.h"
#include "domain/TextFolding.h"
#include "domain/TypedAmount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

using Op = Filter::Op;

QByteArray comparison(Op op)
{
    switch (op) {
    case Op::NotEqual: return " <> ";
    case Op::Less: return " < ";
    case Op::LessOrEqual: return " <= ";
    case Op::Greater: return " > ";
    case Op::GreaterOrEqual: return " >= ";
    default: return " = ";
    }
}

/// What may stand between quotes in SQL as it is.
bool isPlain(const QString &key)
{
    return std::ranges::all_of(
        key, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

struct Condition
{
    const Schema &schema;
    const Field &field;
    const QByteArray &column;
    const QByteArray &currencyColumn;
    const FilterContext &context;

    Result<SqlText> wrong(const QString &reason) const { return fail(Error::Kind::Invalid, reason, field.name); }

    Result<SqlText> folded(Op op, const QString &text) const
    {
        SqlText sql;
        const QStringList needles = filterSpellings(text);
        for (const QString &needle : needles) {
            sql.add(&needle == &needles.front() ? (needles.size() > 1 ? "(" : "") : " OR ");
            if (op == Op::Contains)
                sql.add("instr(folded(" + column + "), ?) > 0", needle);
            else
                sql.add("substr(folded(" + column + "), 1, " + QByteArray::number(needle.toUcs4().size()) + ") = ?",
                    needle);
        }
        if (needles.size() > 1)
            sql.add(")");
        return sql;
    }

    Result<SqlText> text(Op op, const QString &value) const
    {
        if (op == Op::Contains || op == Op::Starts)
            return folded(op, value);
        const Choice *choice = field.findChoice(value);
        SqlText sql;
        // Keys are stored as they are, and the index of a choice is in their own order. Written out, not bound, an
        // index of the records with one choice can answer.
        if (choice && isPlain(choice->key))
            sql.add(column + comparison(op) + "'" + choice->key.toLatin1() + "'");
        else if (choice)
            sql.add(column + comparison(op) + '?', choice->key);
        else
            sql.add(column + comparison(op) + "? COLLATE folded", value);
        return sql;
    }

    /// A whole item for "=", a part of any item for "contains" in free lists.
    Result<SqlText> list(Op op, QString value) const
    {
        if (const Choice *choice = field.findChoice(value))
            value = choice->key;
        if (op == Op::Starts || (op == Op::Contains && field.type == FieldType::List))
            return folded(Op::Contains, op == Op::Starts ? QChar(0x1f) + value : value);
        if (op != Op::Equal && op != Op::NotEqual && op != Op::Contains)
            return wrong(Reason::tr("a list of choices has no order"));
        const QString item = QChar(0x1f) + fold(value) + QChar(0x1f);
        SqlText sql;
        sql.add("coalesce(instr(folded(" + column + "), ?), 0)" + (op == Op::NotEqual ? " = 0" : " > 0"), item);
        return sql;
    }

    Result<SqlText> number(Op op, const QString &value) const
    {
        if (op == Op::Contains || op == Op::Starts)
            return wrong(Reason::tr("a number can be compared with = != < <= > >="));
        if (field.type == FieldType::Money || field.type == FieldType::UnitPrice)
            return amount(op, TypedAmount::read(value));
        // A fraction beside a whole number, as in `score > 4.5`, is compared as one.
        const auto scaled = parseScaled(value, field.type == FieldType::Integer ? 0 : Decimal::digits);
        const auto exact = TRY(parseScaled(value, Decimal::digits));
        SqlText sql;
        if (scaled)
            sql.add(column + comparison(op) + '?', *scaled);
        else
            sql.add(column + " * 1000000" + comparison(op) + '?', exact);
        return sql;
    }

    /// Equal is equal: the same number, in the currency that is named. More and less are asked by the rates; a currency
    /// without a rate by the number alone, unless another one is named.
    Result<SqlText> amount(Op op, const TypedAmount &wanted) const
    {
        const bool isNamed = !wanted.currency.isNull();
        SqlText sql;
        if (op == Op::Equal || op == Op::NotEqual) {
            sql = TRY(amountBeside(op, wanted.number));
            if (isNamed)
                sql.add(" AND " + currencyColumn + " = ?", wanted.currency.code());
            return sql;
        }
        const auto rates = TRY(readExchangeRates(context.database, context.main));
        SqlText own;
        if (isNamed)
            own.add(currencyColumn + " = ? AND ", wanted.currency.code());
        own.add(TRY(amountBeside(op, wanted.number)));
        for (const Currency &currency : rates.currencies()) {
            const auto bound = wanted.in(currency, rates);
            if (!bound)
                continue;
            const int digits = field.type == FieldType::UnitPrice ? Decimal::digits : currency.digits();
            sql.add(" WHEN ? THEN " + column + " * " + QByteArray::number(powerOfTen(Decimal::digits - digits)),
                currency.code());
            sql.add(comparison(op) + '?', bound->millionths());
        }
        if (sql.sql.isEmpty())
            return own;
        SqlText byCurrency;
        byCurrency.add("(CASE " + currencyColumn);
        byCurrency.add(sql);
        byCurrency.add(" ELSE ");
        byCurrency.add(own);
        byCurrency.add(" END)");
        return byCurrency;
    }

    /// The number alone, in each record's own currency.
    Result<SqlText> amountBeside(Op op, const QString &number) const
    {
        const auto exact = TRY(parseScaled(number, Decimal::digits));
        SqlText sql;
        if (field.type == FieldType::Money)
            sql.add(column + comparison(op) + "minor_units(" + currencyColumn + ", ?)", number);
        else
            sql.add(column + comparison(op) + '?', exact);
        return sql;
    }

    SqlText::Parameter dayParameter(QDate day) const
    {
        if (field.type == FieldType::Instant)
            return Instant::startOf(day, context.clock.zone()).ms;
        return day.toString(Qt::ISODate);
    }

    Result<SqlText> day(Op op, const Operand &operand) const
    {
        // Only a day like "yesterday" asks what day it is: a zone answers slowly.
        const auto days = daysOf(operand, operand.kind == Operand::Kind::Day ? context.clock.today() : QDate());
        if (!days) {
            const auto instant = instantOf(operand, context.clock.now());
            if (!instant || field.type != FieldType::Instant)
                return wrong(Reason::tr("\"%1\" is not a date like 2026-11-20 or today+7d").arg(operand.text));
            SqlText sql;
            sql.add(column + comparison(op) + '?', instant->ms);
            return sql;
        }
        const auto [first, end] = *days;
        SqlText sql;
        switch (op) {
        case Op::Equal:
            sql.add('(' + column + " >= ?", dayParameter(first));
            sql.add(" AND " + column + " < ?)", dayParameter(end));
            return sql;
        case Op::NotEqual:
            sql.add('(' + column + " < ?", dayParameter(first));
            sql.add(" OR " + column + " >= ?)", dayParameter(end));
            return sql;
        case Op::Less: sql.add(column + " < ?", dayParameter(first)); return sql;
        case Op::LessOrEqual: sql.add(column + " < ?", dayParameter(end)); return sql;
        case Op::Greater: sql.add(column + " >= ?", dayParameter(end)); return sql;
        case Op::GreaterOrEqual: sql.add(column + " >= ?", dayParameter(first)); return sql;
        default: return wrong(Reason::tr("a date can be compared with = != < <= > >="));
        }
    }

    Result<SqlText> reference(Op op, const Operand &operand) const
    {
        SqlText sql;
        const RecordId id = operand.kind == Operand::Kind::Me ? context.me : RecordId::fromString(operand.text);
        if (operand.kind == Operand::Kind::Me || !id.isNull()) {
            if (op != Op::Equal && op != Op::NotEqual)
                return wrong(Reason::tr("a reference can be compared with = or !="));
            sql.add(column + comparison(op) + '?', id);
            return sql;
        }
        const Entity &target = schema.entity(field.target);
        const QByteArray title = titleSql(target, "x");
        Field titleField = field;
        titleField.type = FieldType::Text;
        titleField.choices.clear();
        const Condition inner{schema, titleField, title, currencyColumn, context};
        const auto match = inner.text(op == Op::NotEqual ? Op::Equal : op, operand.text);
        if (!match)
            return match;
        sql.add(column + (op == Op::NotEqual ? " NOT IN" : " IN") + " (SELECT x.id FROM " + quoted(target.name)
            + " x WHERE ");
        sql.add(*match);
        sql.add(")");
        return sql;
    }

    Result<SqlText> one(Op op, const Operand &operand) const
    {
        switch (field.type) {
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Percent:
        case FieldType::Money:
        case FieldType::UnitPrice: return number(op, operand.text);
        case FieldType::Date:
        case FieldType::Instant: return day(op, operand);
        case FieldType::Boolean: {
            // Written out, not bound, so that an index of the records that bear the flag can answer.
            const bool isSet = (operand.text == "true"_L1) == (op == Op::Equal);
            return SqlText{isSet ? column + " = 1" : "coalesce(" + column + ", 0) = 0", {}};
        }
        case FieldType::Reference: return reference(op, operand);
        case FieldType::MultiChoice:
        case FieldType::Tags:
        case FieldType::List: return list(op, operand.text);
        default: return text(op, operand.text);
        }
    }
};

} // namespace

Result<SqlText> fieldCondition(const Schema &schema, const Field &field, const Filter &filter, const QByteArray &column,
    const QByteArray &currencyColumn, const FilterContext &context)
{
    if (filter.op == Op::IsEmpty || filter.op == Op::IsNotEmpty)
        return SqlText{column + (filter.op == Op::IsEmpty ? " IS NULL" : " IS NOT NULL"), {}};
    const Condition condition{schema, field, column, currencyColumn, context};
    SqlText sql;
    sql.add("(");
    for (size_t i = 0; i < filter.operands.size(); ++i) {
        const auto one = condition.one(filter.op == Op::In ? Op::Equal : filter.op, filter.operands[i]);
        if (!one)
            return one;
        sql.add(i == 0 ? "" : " OR ");
        sql.add(*one);
    }
    if (filter.operands.empty())
        sql.add("0");
    // "Not equal" holds for an empty field as well, as people read it.
    sql.add(filter.op == Op::NotEqual ? " OR " + column + " IS NULL)" : QByteArray(")"));
    return sql;
}

} // namespace satchel::store
