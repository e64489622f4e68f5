// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleUndo.h"

#include "rules/RuleMail.h"
#include "rules/RuleWebhook.h"

#include <algorithm>

namespace satchel::rules {

Result<std::vector<ChangeSetId>> beginUndoOfRun(store::Store &store, const AutomationRule &rule, RecordId run)
{
    TRY(withdrawRuleMails(store, rule, run));
    TRY(withdrawRuleWebhooks(store, rule, run));
    const auto history = TRY(store.history(EntityKind::RuleRun, run)); // newest first
    std::vector<ChangeSetId> sets;
    for (const store::HistoryEntry &entry : history) {
        if (!entry.set.undoes.isNull() || std::ranges::find(sets, entry.set.id) != sets.end())
            continue;
        const auto undone = TRY(store.log().isUndone(entry.set.id));
        if (!undone)
            sets.push_back(entry.set.id);
    }
    return sets;
}

} // namespace satchel::rules
