// SPDX-License-Identifier: GPL-3.0-or-later
// The calculated fields of an entity: their order, and their values in a record.
#include "domain/Formula.h"

#include "domain/Reason.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

class Planner
{
public:
    Planner(const Schema &schema, const Entity &entity) : m_schema(schema), m_entity(entity) {}

    Calculations plan()
    {
        for (size_t i = 0; i < m_entity.fields.size(); ++i) {
            if (!m_entity.fields[i].formula.isEmpty())
                visit(static_cast<int>(i));
        }
        return std::move(m_plan);
    }

private:
    enum class State : quint8 { Open, Usable, Unusable };

    Result<Formula> read(const Field &field) const
    {
        Formula formula = TRY(parseFormula(field.formula));
        const FormulaType type = TRY(checkFormula(m_schema, m_entity, formula, FormulaReach::OwnRecord));
        if (fieldTypeOf(type) != field.type)
            return fail(Error::Kind::Invalid,
                Reason::tr("the formula results in something else than the type of the field"), field.name);
        return formula;
    }

    /// Whether the field can be calculated.
    bool visit(int index)
    {
        const Field &field = m_entity.fields[static_cast<size_t>(index)];
        if (const auto known = m_states.find(index); known != m_states.end()) {
            if (known->second != State::Open)
                return known->second == State::Usable;
            return false; // a circle; whoever is in it says so
        }
        m_states[index] = State::Open;
        m_path.append(field.name);
        const bool isUsable = follow(index, field);
        m_path.removeLast();
        m_states[index] = isUsable ? State::Usable : State::Unusable;
        return isUsable;
    }

    /// The first reason of a field is the one that counts.
    void report(int index, const Error &error)
    {
        if (!m_plan.problemOf(index))
            m_plan.unusable.push_back({index, error});
    }

    /// Of all fields in it, from a place of the path on.
    void reportCircle(qsizetype start)
    {
        const QStringList members = m_path.mid(start);
        for (const QString &name : members) {
            const QString way = (members + QStringList{members.front()}).join(u" → ");
            report(m_entity.indexOf(name),
                {Error::Kind::Invalid, Reason::tr("the fields are calculated in a circle: %1").arg(way), name});
        }
    }

    bool follow(int index, const Field &field)
    {
        auto formula = read(field);
        if (!formula) {
            report(index, formula.error());
            return false;
        }
        for (const QString &path : formula->dependencies()) {
            const int other = m_entity.indexOf(path);
            if (other < 0 || m_entity.fields[static_cast<size_t>(other)].formula.isEmpty())
                continue;
            if (const qsizetype start = m_path.indexOf(path); start >= 0) {
                reportCircle(start);
                return false;
            }
            if (!visit(other)) {
                report(index,
                    {Error::Kind::Invalid, Reason::tr("the field %1, which it reads, has no usable formula").arg(path),
                        field.name});
                return false;
            }
        }
        m_plan.order.push_back({index, std::move(*formula)});
        return true;
    }

    const Schema &m_schema;
    const Entity &m_entity;
    Calculations m_plan;
    std::map<int, State> m_states;
    QStringList m_path;
};

} // namespace

const Error *Calculations::problemOf(int field) const
{
    const auto found = std::ranges::find(unusable, field, &UnusableFormula::field);
    return found == unusable.end() ? nullptr : &found->error;
}

bool Calculations::dependOnDay() const
{
    return std::ranges::any_of(
        order, [](const Calculation &calculation) { return calculation.formula.dependsOnDay(); });
}

Calculations planCalculations(const Schema &schema, const Entity &entity)
{
    return Planner(schema, entity).plan();
}

Result<FieldType> tryFormula(const Schema &schema, EntityKind entity, const QString &field, const QString &formula)
{
    Entity tried = schema.entity(entity);
    const Formula read = TRY(parseFormula(formula));
    const FormulaType type = TRY(checkFormula(schema, tried, read, FormulaReach::OwnRecord));
    const auto stored = fieldTypeOf(type);
    if (!stored)
        return fail(Error::Kind::Invalid, Reason::tr("a field cannot hold what this formula results in"),
            u"column %1"_s.arg(read.root.column));
    const int index = tried.indexOf(field);
    if (index < 0)
        return *stored; // nothing reads a new field, so it is in no circle
    tried.fields[static_cast<size_t>(index)].formula = formula;
    tried.fields[static_cast<size_t>(index)].type = *stored;
    const Calculations plan = planCalculations(schema, tried);
    const Error *problem = plan.problemOf(index);
    return problem ? Result<FieldType>(fail(*problem)) : *stored;
}

namespace {

/// Formulas know one kind of number and one of amount; some fields hold another.
Result<Value> convertedResult(const Field &field, const Value &value)
{
    const auto *number = std::get_if<Decimal>(&value);
    if (number && field.type == FieldType::Integer) {
        if (number->millionths() % Decimal::one != 0)
            return fail(Error::Kind::Invalid,
                Reason::tr("%1 is not a whole number; round() makes one").arg(number->toString()), field.name);
        return Value(number->millionths() / Decimal::one);
    }
    const auto *amount = std::get_if<Money>(&value);
    if (amount && field.type == FieldType::UnitPrice) {
        const Decimal exact = TRY(Decimal::fromString(amount->amountText()));
        return Value(UnitPrice{exact, amount->currency});
    }
    return value;
}

} // namespace

Result<Value> assignableValue(const Field &field, const FormulaOutcome &outcome)
{
    const Value value = TRY(convertedResult(field, outcome.value));
    return checkValue(field, value);
}

Value calculatedValue(const Field &field, const FormulaOutcome &outcome)
{
    const auto value = checkValue(field, outcome.value);
    return value ? *value : Value();
}

std::vector<int> calculate(Record &record, const FormulaContext &context)
{
    std::vector<int> changed;
    const Entity &entity = *record.entity;
    const auto assign = [&](size_t index, Value value) {
        if (record.values[index] == value)
            return;
        record.values[index] = std::move(value);
        changed.push_back(static_cast<int>(index));
    };
    if (!entity.calculations)
        return changed;
    for (const Calculation &calculation : entity.calculations->order) {
        const auto index = static_cast<size_t>(calculation.field);
        assign(index, calculatedValue(entity.fields[index], evaluate(calculation.formula, record, context)));
    }
    for (const UnusableFormula &unusable : entity.calculations->unusable) // rather none than an earlier formula's
        assign(static_cast<size_t>(unusable.field), {});
    return changed;
}

} // namespace satchel
