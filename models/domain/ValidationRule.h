// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of the records of an entity, as a team decides: a condition in the language of formulas, or a field
// that is required from a stage on. People, the command line and imports are refused what breaks a rule; what a
// connection brings comes in and is listed. A rule that cannot be used, because a field it reads is gone, refuses
// nothing.
#pragma once

#include "domain/Formula.h"

namespace satchel {

struct ValidationRule
{
    RecordId id;
    QString name;
    EntityKind entity{};
    Formula condition;
    QString message; // a sentence; made from the name where the rule has none
    QString field; // that a refusal names; empty: none
    bool isRequirement = false; // of a field that is required from a stage on

    /// Whether it reads one of these fields.
    bool reads(const QStringList &fields) const;
};

/// How rules read the stages they name.
using RecordReader = std::function<std::optional<Record>(EntityKind, RecordId)>;

/// The rule of a record. Invalid when it cannot be used, with the field and the column ("validation_rule.condition,
/// column 12") in `where`.
Result<ValidationRule> validationRuleOf(const Schema &schema, const Record &record, const RecordReader &find);

/// The field that says how far a record has come, such as the stage of a deal; null where an entity has none.
const Field *stageField(const Entity &entity);

/// Whether a record breaks the rule. A condition that cannot be computed breaks nothing.
bool isBroken(const ValidationRule &rule, const Record &record, const FormulaContext &context);

} // namespace satchel
