// SPDX-License-Identifier: GPL-3.0-or-later
// Territories: which team works which customers, by a filter over companies, leads and contacts without a company. Of
// several the first that fits wins; one without a filter takes what no other takes. A customer is placed when it is
// created and when a field that a territory asks for changes; a territory that somebody chose stays until then.
#pragma once

#include "domain/Filter.h"
#include "domain/Record.h"

#include <map>

namespace satchel {

/// The kinds of record that are placed: companies, contacts, leads. What belongs to them is where they are
/// (`territoryOf`).
std::vector<EntityKind> placedEntities();

struct Territory
{
    RecordId team;
    QString name;
    /// One of an entity that does not have the fields is missing: its records are not in this territory.
    std::map<EntityKind, Filter> filters;

    /// The fields of an entity's own that decide.
    QStringList fieldsOf(EntityKind entity) const;
};

/// What a team says of its territory; nothing when it has none. Invalid with the column ("team.condition, column 12")
/// in `where` when the condition fits no kind of customer, or asks for what changes without an edit of the customer:
/// other records that refer to it, broken rules, days relative to today.
Result<std::optional<Territory>> territoryOfTeam(const Schema &schema, const Record &team);

} // namespace satchel
