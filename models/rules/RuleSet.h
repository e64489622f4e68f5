// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a store as they are carried out.
#pragma once

#include "domain/AutomationRuleText.h"
#include "store/Store.h"

namespace satchel::rules {

/// A rule as people keep it. One that cannot be used, because a field that it names is gone, says why and does nothing.
struct StoredRule
{
    Record record;
    Result<AutomationRule> rule;

    bool isOn() const;
    Instant switchedOnAt() const;
};

/// By position, then by name.
Result<std::vector<StoredRule>> readRules(store::Store &store);
/// By its name or id. NotFound.
Result<StoredRule> findRule(store::Store &store, const QString &nameOrId);
StoredRule storedRule(const Schema &schema, const Record &record);

/// Two rules of one name could not be told apart in the history, in the run log and on the command line: Conflict with
/// "name" in `where`, by letters alone. Invalid where it is empty or too long. `except`: the rule that is renamed.
Result<void> checkRuleName(store::Store &store, const QString &name, RecordId except = {});
/// The name, with a number behind it where a rule has it already.
Result<QString> freeRuleName(store::Store &store, const QString &name);

/// Creates a rule, which is off. Conflict as checkRuleName; NotFound or Invalid as checkRuleSubjects, so that a rule
/// with a mistyped stage or user is not saved.
Result<Edit> editOfNewRule(store::Store &store, const AutomationRule &rule, RecordId owner);
/// Changes a rule that is stored; what it has else, such as whether it is on, stays. Refused as a new one.
Result<Edit> editOfRule(store::Store &store, RecordId id, const AutomationRule &rule);
/// Conflict as checkRuleName.
Result<Edit> editOfRuleName(store::Store &store, RecordId id, const QString &name);
/// Switches a rule on at this desk, which also takes over runs that wait at another one, or off. Before it is switched
/// on, the users, stages, templates and sequences that it names are looked up: NotFound with the step in `where` when
/// one is missing.
Result<ChangeSet> switchRule(store::Store &store, const StoredRule &rule, bool on);

} // namespace satchel::rules
