// SPDX-License-Identifier: GPL-3.0-or-later
// The filter language of lists, saved views, import and the command line, as a tree:
//   stage = "Negotiation" and value > 5000 and (owner = me or expected_close <= today+30d)
// field op value, op one of = != < <= > >= contains, starts, in (…), is empty, is not empty; joined by and, or, not and
// parentheses. Amounts are compared in the main currency or in one that is named: value > 5000 USD. A dot follows a
// reference: company.industry = "retail". "has" asks for records that refer to this one, one at least or as many as are
// named: has 2 activity (kind = "call" and at >= today-30d). "breaks rule" asks for records that break a validation
// rule. The builder in the window edits the same tree.
#pragma once

#include "domain/Schema.h"

#include <optional>

namespace satchel {

/// A day given relative to today, or a period: today+7d, this_month.
struct RelativeDate
{
    enum class Anchor : quint8 { Today, Week, Month, Quarter, Year };
    Anchor anchor = Anchor::Today;
    int periods = 0; // -1 is last_month, 1 next_month
    int days = 0; // added to the anchor's first day; only with Today

    bool operator==(const RelativeDate &) const = default;
    QString toText() const;
    /// First day and the day after the last one. Weeks start on Monday (ISO 8601).
    std::pair<QDate, QDate> range(QDate today) const;
};

/// "today+7d", "this_month", "yesterday" as a day or period; none for any other word.
std::optional<RelativeDate> relativeDateFromText(const QString &word);

/// One side of a comparison as it was written; what it means depends on the field's type.
struct Operand
{
    enum class Kind : quint8 { Text, Number, Boolean, Me, Day };
    Kind kind = Kind::Text;
    QString text; // Text and Number as written; Boolean "true" or "false"
    RelativeDate day;

    bool operator==(const Operand &) const = default;
    static Operand fromText(const QString &text) { return {Kind::Text, text, {}}; }
    static Operand number(const QString &text) { return {Kind::Number, text, {}}; }
    static Operand me() { return {Kind::Me, {}, {}}; }
    static Operand relative(RelativeDate day) { return {Kind::Day, {}, day}; }
};

struct Filter
{
    enum class Kind : quint8 { Everything, And, Or, Not, Condition, Has };
    enum class Op : quint8 {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        Starts,
        In,
        IsEmpty,
        IsNotEmpty
    };

    Kind kind = Kind::Everything;
    std::vector<Filter> children; // of And, Or, Not; of Has one, what the related records are like
    QString path; // of a Condition: "value", "company.industry"; of Has an entity: "activity"
    Op op = Op::Equal;
    std::vector<Operand> operands; // none for IsEmpty, one, or several for In
    int atLeast = 1; // of Has: how many

    bool operator==(const Filter &) const = default;
    bool isEverything() const { return kind == Kind::Everything; }

    static Filter all(std::vector<Filter> children);
    static Filter any(std::vector<Filter> children);
    static Filter negate(Filter child);
    static Filter condition(const QString &path, Op op, std::vector<Operand> operands = {});
    static Filter has(const QString &entity, Filter related, int atLeast);
    static Filter equals(const QString &path, const QString &text)
    {
        return condition(path, Op::Equal, {Operand::fromText(text)});
    }
    /// The records that hold all these words, each where it may: what a search in a list asks. Not a
    /// part of the language: it has no text that could be read back.
    static Filter words(const QString &text);
    /// The same by the record's own texts alone: an address that is written in it, a mention.
    static Filter ownWords(const QString &text);
    bool isWords() const; // of either kind
    bool isOwnWords() const;
    /// The records that one change set created, such as those of an import. Not a part of the language either.
    static Filter createdBy(RecordId changeSet);
    bool isCreatedBy() const;
    /// The records that break a validation rule, by its name; any rule where it is empty: breaks "Value agreed",
    /// breaks rule.
    static Filter breaks(const QString &rule);
    bool isBreaks() const;
    static Filter refersTo(const QString &path, RecordId id) { return equals(path, id.toString()); }

    /// The same filter as text; parseFilter reads it back to an equal tree.
    QString toText() const;
};

/// Where a path leads: the last field, and the references followed on the way.
struct FieldPath
{
    std::vector<const Field *> steps; // references, then the field itself
    const Field *field() const { return steps.back(); }
};

/// Why nothing can be read of the records of a custom entity that was removed.
QString removedEntityReason(const Entity &entity);

/// NotFound with the path in `where` when a step does not exist or is no reference.
Result<FieldPath> resolvePath(const Schema &schema, EntityKind entity, QStringView path);

/// By which field the records of an entity belong to those of another; null when they do not.
const Field *ownerField(const Entity &related, EntityKind owner);

/// Reads a filter and checks its fields and operands against the schema. Invalid with the column ("column 12") in
/// `where`. Empty text is everything.
Result<Filter> parseFilter(const Schema &schema, EntityKind entity, QStringView text);

} // namespace satchel
