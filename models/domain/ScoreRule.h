// SPDX-License-Identifier: GPL-3.0-or-later
// A rule of a score: how many points a contact, lead or deal gets when a filter finds it. Points expire by the filter
// itself (has activity (at >= today-30d)), so a rule needs no expiry of its own.
#pragma once

#include "domain/Filter.h"
#include "domain/Record.h"

namespace satchel {

struct ScoreRule
{
    RecordId id;
    QString name;
    EntityKind entity{};
    Filter filter;
    qint64 points = 0;
    QString reason; // a sentence; the name where the rule has none

    bool operator==(const ScoreRule &) const = default;
};

/// More points than any team gives; sums of many rules stay far from what an integer holds.
inline constexpr qint64 mostPoints = 1'000'000;

/// The entities that have a score.
std::vector<EntityKind> scoredEntities();

/// The rule of a record. Invalid when it cannot be applied, with the field and the column ("score_rule.filter, column
/// 12") in `where`: a field that the entity does not have, a filter that finds every record, points out of range.
Result<ScoreRule> scoreRuleOf(const Schema &schema, const Record &record);

/// Whether the filter finds other records when the day changes.
bool dependsOnDay(const Filter &filter);

/// The other entities a filter reads, which decide with their records whether it finds a record.
struct FilterReads
{
    std::vector<std::pair<const Field *, EntityKind>> references; // a reference of the record, and its target
    std::vector<std::pair<const Field *, EntityKind>> related; // the entity of "has", by its reference to the record
    std::vector<EntityKind> others; // further away
};
FilterReads readsOf(const Schema &schema, EntityKind entity, const Filter &filter);

} // namespace satchel
