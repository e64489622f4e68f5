// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleProgram.h"

namespace satchel::rules {

RuleProgram::RuleProgram(const std::vector<RuleStep> &steps)
{
    add(steps);
}

void RuleProgram::add(const std::vector<RuleStep> &steps)
{
    for (const RuleStep &step : steps) {
        const size_t place = m_places.size();
        m_places.push_back({&step, 0});
        const auto *branch = std::get_if<BranchStep>(&step.action);
        if (!branch)
            continue;
        add(branch->then);
        const size_t jump = m_places.size();
        m_places.push_back({});
        m_places[place].target = m_places.size();
        add(branch->otherwise);
        m_places[jump].target = m_places.size();
    }
}

size_t RuleProgram::settled(size_t place) const
{
    while (place < m_places.size() && !m_places[place].step)
        place = m_places[place].target;
    return place;
}

std::optional<size_t> RuleProgram::find(const QString &id) const
{
    for (size_t place = 0; place < m_places.size(); ++place) {
        if (m_places[place].step && m_places[place].step->id == id)
            return place;
    }
    return {};
}

} // namespace satchel::rules
