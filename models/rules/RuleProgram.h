// SPDX-License-Identifier: GPL-3.0-or-later
// The steps of a rule in the order in which they are carried out, with branches as jumps: a run is at one place, and
// goes on from there after a wait of weeks.
#pragma once

#include "domain/AutomationRule.h"

namespace satchel::rules {

class RuleProgram
{
public:
    /// The steps outlive the program.
    explicit RuleProgram(const std::vector<RuleStep> &steps);

    /// Behind the last step.
    size_t end() const { return m_places.size(); }
    /// Of a place before the end. Never null: jumps are followed by the others.
    const RuleStep &stepAt(size_t place) const { return *m_places[place].step; }
    /// Where a run begins.
    size_t first() const { return settled(0); }
    /// What follows a step that is no branch.
    size_t after(size_t place) const { return settled(place + 1); }
    /// What follows a branch whose condition holds, or does not.
    size_t branch(size_t place, bool holds) const { return settled(holds ? place + 1 : m_places[place].target); }
    /// The place of a step; nothing when the rule has it no more.
    std::optional<size_t> find(const QString &id) const;

private:
    struct Place
    {
        const RuleStep *step = nullptr; // null: a jump
        size_t target = 0; // of a jump, and of a branch whose condition does not hold
    };
    void add(const std::vector<RuleStep> &steps);
    size_t settled(size_t place) const; // follows jumps

    std::vector<Place> m_places;
};

} // namespace satchel::rules
