// SPDX-License-Identifier: GPL-3.0-or-later
// Rules to begin with: the usual ones, in the person's language. Off until somebody switches them on.
#pragma once

#include "domain/AutomationRule.h"

namespace satchel::rules {

struct RuleTemplate
{
    QString key; // "stalled_deal"
    AutomationRule rule;
};

const QStringList &ruleTemplateKeys();
/// Made anew each time, because the language may have changed.
std::vector<RuleTemplate> ruleTemplates(const Schema &schema);

} // namespace satchel::rules
