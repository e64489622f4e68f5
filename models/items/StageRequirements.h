// SPDX-License-Identifier: GPL-3.0-or-later
// Which fields of an entity are required from which stage on, as a grid: the stages are columns, the required fields
// rows, and a field is required in the column where its rule begins and in all later ones. Reading is one function of
// the store, planning an edit is pure.
//
// A requirement exempts lost and snoozed deals and former customers (domain/ValidationRule.h), so these stages are no
// columns; a won stage is one. Rules that begin at such a stage, are paused or cannot be used are no rows: no edit of
// the grid touches them, and they are only counted.
#pragma once

#include "domain/FormLayout.h"
#include "store/Store.h"

namespace satchel::items {

struct RequirementStage
{
    QString key; // as a rule keeps it: the id of a stage, or the key of a choice
    QString name;

    bool operator==(const RequirementStage &) const = default;
};

struct StageRule
{
    RecordId id;
    QString name;
    qsizetype column = 0; // where it begins
};

struct FieldRequirement
{
    QString field;
    std::vector<StageRule> rules; // at least one, in the order in which they begin

    /// The field is required from here on: of several rules the one that begins first decides.
    qsizetype column() const { return rules.front().column; }
};

struct StageRequirements
{
    QString entity; // its name, as rules keep it
    std::vector<RequirementStage> stages; // in order; empty: the entity or pipeline has none
    std::vector<FieldRequirement> rows; // in the order of the rules
    int otherRules = 0; // requirements of these stages that are no rows
    QStringList ruleNames; // of all rules of the entity
    qint64 nextPosition = 1; // of a new rule

    /// Null where the field is not required in any column.
    const FieldRequirement *find(const QString &field) const;
};

/// `pipeline` says whose stages they are where stages are records (deals); it is ignored where they are a choice. An
/// entity without stages has no columns.
Result<StageRequirements> readStageRequirements(store::Store &store, EntityKind entity, RecordId pipeline);

/// Whether a rule can require the field: a form shows it, it can be empty, and neither a formula nor the store sets it.
bool canBeRequired(const Entity &entity, const Field &field);

/// The fields on a form, in its order, that can be required and are no rows.
QStringList fieldsToRequire(const Entity &entity, const ShownForm &form, const StageRequirements &known);

/// Where a field is required after its box in a column was pressed: from that column on, or from the next one on where
/// the box was ticked. None: nowhere, because the last column was unticked.
std::optional<qsizetype> columnAfterPress(const StageRequirements &known, const QString &field, qsizetype column);

/// What a new rule is called and says to whoever breaks it. Both hold for any stage, as the rule may move.
struct NewRuleText
{
    QString name; // gets a number when another rule has it: lists find the records of a rule by its name
    QString message;
};

/// Requires a field from a column on: creates a rule, or moves the rule that begins first; other rules of the field
/// that begin before the column are removed. The commit is refused as a Conflict when somebody moved that rule
/// meanwhile.
std::vector<Edit> editsToRequire(
    const StageRequirements &known, const QString &field, qsizetype column, const NewRuleText &text);

/// Requires a field in no column: removes its rules.
std::vector<Edit> editsToRequireNowhere(const StageRequirements &known, const QString &field);

/// The records that lack a value in one of the rows, or more; there must be a row.
Filter lackingFilter(const StageRequirements &known);

} // namespace satchel::items
