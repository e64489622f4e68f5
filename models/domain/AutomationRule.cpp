// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/AutomationRule.h"

namespace satchel {

namespace {

void collect(const std::vector<RuleStep> &steps, std::vector<const RuleStep *> &all)
{
    for (const RuleStep &step : steps) {
        all.push_back(&step);
        if (const auto *branch = std::get_if<BranchStep>(&step.action)) {
            collect(branch->then, all);
            collect(branch->otherwise, all);
        }
    }
}

} // namespace

bool WaitStep::operator==(const WaitStep &) const = default;
bool BranchStep::operator==(const BranchStep &) const = default;
bool RuleStep::operator==(const RuleStep &) const = default;

std::vector<const RuleStep *> allSteps(const std::vector<RuleStep> &steps)
{
    std::vector<const RuleStep *> all;
    collect(steps, all);
    return all;
}

bool isTriggeredBy(const RuleTrigger &trigger, QStringView field)
{
    return trigger.fields.isEmpty() || trigger.fields.contains(field);
}

} // namespace satchel
