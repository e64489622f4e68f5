// SPDX-License-Identifier: GPL-3.0-or-later
// The sentence of one step with the words that can be changed. What a person changes is given to the draft as a
// function, so that the widgets keep no copy of the rule.
#pragma once

#include "ui/rules/RuleDraft.h"

#include "ui/common/PageContext.h"

#include <functional>

namespace satchel::ui {

class FilterBuilder;

struct StepEditing
{
    using Change = std::function<void(RuleAction &action)>;

    const PageContext &context;
    EntityKind entity;
    std::function<void(const Change &change)> edit;
    std::function<void()> rebuild; // the sentence has other words now
};

QWidget *makeStepSentence(const StepEditing &editing, const RuleAction &action);

/// Edits a condition, and calls `changed` with each finished one.
FilterBuilder *makeConditionEditor(
    const PageContext &context, EntityKind entity, const Filter &filter, std::function<void(const Filter &)> changed);

/// "Add a task", in a menu.
QString stepKindText(RuleStepKind kind);
Icon stepKindIcon(RuleStepKind kind);
/// Whether the keyword is another one than "Then".
bool hasOwnKeyword(const RuleAction &action);
/// The keyword before the box.
QString keywordOf(const RuleAction &action);

} // namespace satchel::ui
