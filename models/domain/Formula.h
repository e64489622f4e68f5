// SPDX-License-Identifier: GPL-3.0-or-later
// The formulas of calculated fields and validation rules. The grammar extends the filter's (Filter.h):
//   if(empty(x_decision_by), none, days(today(), x_decision_by))
//   value >= 1000 or lost_reason is not empty
// Values are numbers and amounts (exact), texts, days, points in time, yes or no, lists and references. An empty field
// has no value, and what is computed from no value has none either. A formula is checked against an entity before it is
// used; computing it always ends and cannot fail: what cannot be computed, such as a division by zero, has no value and
// a reason.
#pragma once

#include "domain/Filter.h"
#include "domain/Record.h"

#include <functional>

namespace satchel {

enum class FormulaType : quint8 { Nothing, YesNo, Number, Amount, Text, Date, Instant, List, Reference, Period };

struct FormulaNode
{
    enum class Kind : quint8 {
        Number, // `text` as written
        Text,
        Date, // `text` is ISO 8601
        YesNo, // `text` is true or false
        Nothing, // none
        Period, // `text` as in a filter: this_month
        Field, // `text` is the path: value, company.industry
        Call, // `text` is the function
        Negate,
        Multiply,
        Divide,
        Add,
        Subtract,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        Starts,
        In, // the first child is among the others
        IsEmpty,
        IsNotEmpty,
        Not,
        And,
        Or,
    };
    Kind kind = Kind::Nothing;
    QString text;
    std::vector<FormulaNode> children;
    qsizetype column = 1; // where it was written, from 1
    int depth = 1;

    /// Whether both compute the same in the same way, wherever they were written.
    bool operator==(const FormulaNode &other) const;
};

struct Formula
{
    FormulaNode root;

    bool operator==(const Formula &) const = default;
    /// parseFormula reads it back to an equal formula.
    QString toText() const;
    /// The paths of the fields that it reads, in the order in which they are written, each once.
    QStringList dependencies() const;
    /// Whether it has another value when the day changes.
    bool dependsOnDay() const;
};

/// Longer formulas, and formulas that are nested deeper, are refused.
inline constexpr qsizetype longestFormula = 4000;
inline constexpr int deepestFormula = 60;

/// Reads a formula by its grammar alone. Invalid with the column ("column 12") in `where`.
Result<Formula> parseFormula(QStringView text);

enum class FormulaReach : quint8 {
    OwnRecord, // of a calculated field: a value that is stored must not depend on other records
    References, // of a validation rule: also what the record refers to, "stage.probability", and its name
    StoredRecords, // of a text that is filled in later: also what the store computes as it writes, a quote's total
};

/// What a formula results in. Invalid with the column in `where`: an unknown field or function, types that do not fit.
Result<FormulaType> checkFormula(
    const Schema &schema, const Entity &entity, const Formula &formula, FormulaReach reach);

/// What a formula knows besides the record.
struct FormulaContext
{
    QDate today;
    QTimeZone zone = QTimeZone::utc(); // in which a point in time has its day
    std::function<std::optional<Record>(EntityKind, RecordId)> find = {}; // for FormulaReach::References
};

struct FormulaOutcome
{
    Value value; // a Decimal, Money, QString, QDate, Instant, bool, QStringList or RecordId; or none
    QString problem; // why it could not be computed; empty where it could

    bool operator==(const FormulaOutcome &) const = default;
};

/// Of a formula that was checked against the record's entity; of another it has no value.
FormulaOutcome evaluate(const Formula &formula, const Record &record, const FormulaContext &context);

/// The functions with their parameters, for completion and help: {"days", "days(from, to)"}.
struct FormulaFunction
{
    QString name;
    QString signature;
    int fewest = 0; // arguments
    int most = 0;
};
const std::vector<FormulaFunction> &formulaFunctions();

/// The type that a field read by a formula has. NotFound where formulas of that reach cannot read it.
Result<FormulaType> formulaTypeOf(const Field &field, FormulaReach reach = FormulaReach::References);
/// The type of a field that stores results of a formula; none for a type that is not stored.
std::optional<FieldType> fieldTypeOf(FormulaType type);

/// A calculated field of an entity.
struct Calculation
{
    int field = -1; // position in the entity's fields
    Formula formula;
};

struct UnusableFormula
{
    int field = -1;
    Error error;
};

/// The calculated fields of an entity. A formula that cannot be used, or that is in a circle, gives no value and harms
/// nothing else.
struct Calculations
{
    std::vector<Calculation> order; // each field follows those it reads
    std::vector<UnusableFormula> unusable;

    /// Null where the field can be calculated.
    const Error *problemOf(int field) const;
    bool dependOnDay() const;
};

Calculations planCalculations(const Schema &schema, const Entity &entity);

/// What a formula would result in as the formula of a field, new or already there. Invalid with the column in `where`
/// when it cannot be used: also one that leads in a circle, or has no type that a field can have.
Result<FieldType> tryFormula(const Schema &schema, EntityKind entity, const QString &field, const QString &formula);

/// Computes the calculated fields of a record. Returns the positions of those that got another value.
std::vector<int> calculate(Record &record, const FormulaContext &context);

/// The result as a value of a field: rounded to the digits of its currency, empty where the formula has none.
Value calculatedValue(const Field &field, const FormulaOutcome &outcome);

/// The result as a value for a field that people fill in as well. Invalid where the field cannot hold it, such as a
/// fraction for a whole number or a text that is none of its choices.
Result<Value> assignableValue(const Field &field, const FormulaOutcome &outcome);

} // namespace satchel
