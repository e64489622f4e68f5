// SPDX-License-Identifier: GPL-3.0-or-later
// An automation rule as text, as files and the store have it (JSON):
//   {"name": "Offer without an answer",
//    "when": {"entity": "quote", "on": "changed", "field": "status", "to": "sent"},
//    "if": "total >= 10000",
//    "then": [{"task": {"title": "Ask whether {{quote.number}} arrived", "days": 2}},
//             {"wait": {"days": 3, "workdays": true, "until": "status != \"sent\""}},
//             {"if": "status = \"viewed\"", "then": [{"set": {"field": "valid_until", "formula": "today() + 7"}}],
//             "else": [{"stop": true}]}],
//    "stop": "deal.status != \"open\""}
// docs/guide/automation.md lists all triggers and steps.
#pragma once

#include "domain/AutomationRule.h"

namespace satchel {

/// Invalid with the place in `where` ("then.2.wait.days", and for a filter "if, column 12"): fields, choices, filters,
/// formulas and templates are checked; names of users, stages, templates and sequences are looked up when the rule is
/// switched on. Steps without an id get one by their place.
Result<AutomationRule> parseAutomationRule(const Schema &schema, const QByteArray &text);

/// A rule as a person left it while writing: what is missing, and what cannot be used yet, stays as it is. Invalid when
/// its records, their fields or a filter are not there (any more).
Result<AutomationRule> parseUnfinishedRule(const Schema &schema, const QByteArray &text);

/// parseAutomationRule reads it back to an equal rule, but for the record id.
QByteArray automationRuleText(const Schema &schema, const AutomationRule &rule);

/// Whether rules are about records of this entity: those that people see, and links.
bool canHaveRules(const Entity &entity);

/// What the text calls each kind of trigger, period and way to assign, in the order of their enumerations.
const QStringList &ruleTriggerNames();
const QStringList &rulePeriodNames();
const QStringList &ruleAssignmentNames();

} // namespace satchel
