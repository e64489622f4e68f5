// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterText.h"

#include "domain/ConditionFilter.h"
#include "domain/TypedAmount.h"
#include "ui/common/Painting.h"
#include "ui/lists/FilterOperators.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct FilterTextTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FilterText)
};

class FilterWriter
{
public:
    FilterWriter(store::Store &store, const Formats &formats, EntityKind entity)
        : m_store(store), m_formats(formats), m_entity(entity)
    {
    }

    QString text(const Filter &filter, bool isInside = false) const
    {
        switch (filter.kind) {
        case Filter::Kind::Everything: return {};
        case Filter::Kind::And: return group(filter, FilterTextTr::tr("%1 and %2", "two conditions"), isInside);
        case Filter::Kind::Or: return group(filter, FilterTextTr::tr("%1 or %2", "two conditions"), isInside);
        case Filter::Kind::Not: {
            const Filter &child = filter.children.front();
            return child.kind == Filter::Kind::Has ? related(child, true, isInside)
                                                   : FilterTextTr::tr("not (%1)", "a condition").arg(text(child));
        }
        case Filter::Kind::Condition: return condition(filter);
        case Filter::Kind::Has: return related(filter, false, isInside);
        }
        return isolatedLtr(filter.toText());
    }

private:
    QString group(const Filter &filter, const QString &join, bool isInside) const
    {
        QString all = text(filter.children.front(), true);
        for (size_t i = 1; i < filter.children.size(); ++i)
            all = join.arg(all, text(filter.children[i], true));
        return isInside ? u'(' + all + u')' : all;
    }

    /// Parentheses tell the conditions of the related records from those that follow.
    QString related(const Filter &has, bool isNegated, bool isInside) const
    {
        const Entity *entity = m_store.schema().find(has.path);
        if (!entity)
            return isolatedLtr((isNegated ? Filter::negate(has) : has).toText());
        const QString records = relatedRecords(has.atLeast, entity->pluralLabel, isNegated);
        const Filter &conditions = has.children.front();
        if (conditions.isEverything())
            return records;
        const bool isNested = conditions.kind == Filter::Kind::Has
            || (conditions.kind == Filter::Kind::Not && conditions.children.front().kind == Filter::Kind::Has);
        const QString all = FilterTextTr::tr("%1 where %2", "\"has Quotes\", a condition on them")
                                .arg(
                                    records, FilterWriter(m_store, m_formats, entity->kind).text(conditions, isNested));
        return isInside ? u'(' + all + u')' : all;
    }

    static QString relatedRecords(int atLeast, const QString &records, bool isNegated)
    {
        if (atLeast > 1)
            return (isNegated ? FilterTextTr::tr("has fewer than %Ln %1", "related records, such as Quotes", atLeast)
                              : FilterTextTr::tr("has at least %Ln %1", "related records, such as Quotes", atLeast))
                .arg(records);
        return (isNegated ? FilterTextTr::tr("has no %1", "related records, such as Quotes")
                          : FilterTextTr::tr("has %1", "related records, such as Quotes"))
            .arg(records);
    }

    /// An empty name means any validation rule.
    static QString breaks(const QString &rule)
    {
        return rule.isEmpty() ? FilterTextTr::tr("breaks a validation rule")
                              : FilterTextTr::tr("breaks the validation rule “%1”").arg(isolated(rule));
    }

    QString condition(const Filter &filter) const
    {
        if (filter.isBreaks())
            return breaks(filter.operands.front().text);
        const auto path = resolvePath(m_store.schema(), m_entity, filter.path);
        if (!path)
            return isolatedLtr(filter.toText());
        QStringList names;
        for (const Field *step : path->steps)
            names.append(step->label);
        const Field &field = *path->field();
        const auto operators = FilterOperators::with(field, filter);
        const int chosen = FilterOperators::indexOf(operators, filter);
        if (chosen < 0)
            return isolatedLtr(filter.toText());
        const FilterOperator &comparison = operators[static_cast<size_t>(chosen)];
        const QString name = names.join(u": "_s);
        if (comparison.takes == FilterOperator::Takes::Nothing)
            return FilterTextTr::tr("%1 %2", "field, comparison").arg(name, comparison.label);
        QStringList values;
        for (const Operand &operand : filter.operands)
            values.append(comparison.takes == FilterOperator::Takes::Period ? period(filter, operand)
                                                                            : value(field, filter.op, operand));
        return FilterTextTr::tr("%1 %2 %3", "field, comparison, value")
            .arg(name, comparison.label, values.join(FilterTextTr::tr(", ", "between values")));
    }

    static QString period(const Filter &filter, const Operand &operand)
    {
        for (const FilterPeriod &period : FilterPeriod::all()) {
            if (period.op == filter.op && period.day == operand.day)
                return period.label;
        }
        return relativeDateText(operand.day);
    }

    /// More and less are asked in a currency (domain/TypedAmount.h), so it is said.
    QString amount(Filter::Op op, const QString &text) const
    {
        const bool isEqual = op == Filter::Op::Equal || op == Filter::Op::NotEqual;
        const TypedAmount typed = TypedAmount::read(text);
        const auto number = Decimal::fromString(typed.number);
        if (!number)
            return isolated(text);
        if (isEqual && typed.currency.isNull())
            return m_formats.decimal(*number);
        const Currency currency = typed.currency.isNull() ? m_store.mainCurrency() : typed.currency;
        const auto money = Money::fromString(typed.number, currency);
        return money ? m_formats.money(*money, Formats::Decimals::UnlessZero)
                     : m_formats.money(UnitPrice{*number, currency});
    }

    QString value(const Field &field, Filter::Op op, const Operand &operand) const
    {
        if (field.type == FieldType::Money || field.type == FieldType::UnitPrice)
            return amount(op, operand.text);
        switch (operand.kind) {
        case Operand::Kind::Me: return FilterTextTr::tr("me", "the person at the desk");
        case Operand::Kind::Day: return relativeDateText(operand.day);
        case Operand::Kind::Boolean: return m_formats.value(field, operand.text == "true"_L1);
        case Operand::Kind::Number: {
            const auto number = Decimal::fromString(operand.text);
            return !number                         ? operand.text
                : field.type == FieldType::Percent ? m_formats.percent(*number)
                                                   : m_formats.decimal(*number);
        }
        case Operand::Kind::Text: break;
        }
        if (field.type == FieldType::Choice || field.type == FieldType::MultiChoice)
            return isolated(field.choiceLabel(operand.text));
        const RecordId record = field.type == FieldType::Reference ? RecordId::fromString(operand.text) : RecordId();
        if (!record.isNull())
            return isolated(m_store.title(field.target, record));
        const QDate date = field.type == FieldType::Date || field.type == FieldType::Instant
            ? QDate::fromString(operand.text, Qt::ISODate)
            : QDate();
        return date.isValid() ? m_formats.plainDay(date) : isolated(operand.text);
    }

    store::Store &m_store;
    const Formats &m_formats;
    EntityKind m_entity;
};

} // namespace

QString readableFilter(const PageContext &context, EntityKind entity, const Filter &filter)
{
    return readableFilter(context.workspace.store(), context.formats(), entity, filter);
}

QString readableFilter(store::Store &store, const Formats &formats, EntityKind entity, const Filter &filter)
{
    return FilterWriter(store, formats, entity).text(filter);
}

QString readableCondition(const PageContext &context, EntityKind entity, const QString &condition)
{
    const auto filter = filterOf(context.workspace.schema(), entity, condition);
    return filter ? readableFilter(context, entity, *filter) : isolatedLtr(condition.simplified());
}

} // namespace satchel::ui
