// SPDX-License-Identifier: GPL-3.0-or-later
// A rule while a person edits it: its steps by their ids, which stay the same when steps move. Values without Qt
// objects.
#pragma once

#include "domain/AutomationRule.h"

namespace satchel::ui {

/// A list of steps: the rule's own, or one of the two of a condition.
struct StepList
{
    QString branch = {}; // the id of the condition; empty: the rule's own steps
    bool isElse = false;

    bool operator==(const StepList &) const = default;
};

/// Null when the rule has no such step.
RuleStep *findStep(std::vector<RuleStep> &steps, const QString &id);
std::vector<RuleStep> *findSteps(AutomationRule &rule, const StepList &list);

/// At the end of the list, or behind the step of that id when it is in there.
void insertStep(AutomationRule &rule, const StepList &list, const QString &behind, RuleStep step);
void removeStep(AutomationRule &rule, const QString &id);
/// Up where negative. False when it is the first or last one of its list.
bool moveStep(AutomationRule &rule, const QString &id, int by);

enum class RuleStepKind : quint8 {
    Set,
    Task,
    CompleteTasks,
    Assign,
    Stage,
    Notify,
    Mail,
    Enrol,
    Webhook,
    Wait,
    Branch,
    Stop
};
/// What can be added to a rule about records of this entity.
std::vector<RuleStepKind> stepKindsFor(const Schema &schema, EntityKind entity);
RuleStepKind kindOf(const RuleAction &action);
/// As it is when it was just added.
RuleAction newAction(const Schema &schema, EntityKind entity, RuleStepKind kind);

/// The fields that a step of this rule can set.
std::vector<const Field *> settableFields(const Entity &entity);
/// Triggers that records of this entity have.
std::vector<RuleTrigger::Kind> triggersFor(const Schema &schema, EntityKind entity);

} // namespace satchel::ui
