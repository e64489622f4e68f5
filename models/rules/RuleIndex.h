// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the rules that an event may trigger without looking at all of them: a rule whose filter asks for a certain
// value of a field (source = "web", also with "in") is found by that value, so that thousands of rules cost an import
// little. The others are looked at one by one.
#pragma once

#include "domain/AutomationRule.h"
#include "domain/FilterMatch.h"
#include "rules/RuleEvents.h"

#include <QHash>

namespace satchel::rules {

class RuleIndex
{
public:
    RuleIndex(const Schema &schema, const std::vector<AutomationRule> &rules);

    /// Positions of the rules that may be triggered, ascending; more than are, and never fewer. `record` is what the
    /// event's record was like after the event.
    std::vector<size_t> candidates(const RuleEvent &event, const Record &record) const;

    bool hasRules(EntityKind entity) const { return m_entities.contains(entity); }

private:
    struct OfEntity
    {
        QHash<QString, QHash<QString, std::vector<size_t>>> byValue; // field → value → rules
        std::vector<size_t> others;
    };

    void add(const Schema &schema, const AutomationRule &rule, size_t position);

    QHash<EntityKind, OfEntity> m_entities;
};

/// Whether what the trigger waits for happened to the record: not whether the filter finds it. Only triggers by an
/// event (created, changed, e-mail received, form filled in) are.
bool isTriggered(const Schema &schema, const AutomationRule &rule, const RuleEvent &event, const Record &record,
    const FilterMatchContext &context);

} // namespace satchel::rules
