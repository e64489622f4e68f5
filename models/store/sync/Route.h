// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of ours a connection gets: a filter that is read for each kind of record. A kind that lacks its fields
// goes where what it belongs to goes: with industry = "retail", a contact where its company goes, a task where its
// deal goes; and what a field leads to is meant itself: with company.name = "Vik", the company called so. A record that
// is linked already stays so, whatever it is changed to.
#pragma once

#include "domain/Filter.h"
#include "store/Store.h"

#include <map>

namespace satchel::store {

struct Route
{
    std::map<EntityKind, Filter> filters; // kinds that are not in it go without a condition

    bool isEverything() const { return filters.empty(); }
    /// What a kind is sent by; everything for those without a condition.
    Filter of(EntityKind entity) const;
};

/// Invalid, with the column, for a filter that fits no kind of record, or that asks for related records ("has").
Result<Route> parseRoute(const Schema &schema, const QString &text);
/// The records of the kinds that it has a condition for.
Result<std::map<EntityKind, qint64>> countRouted(Store &store, const Route &route);
Result<bool> isRouted(Store &store, const Route &route, EntityKind entity, RecordId record);

} // namespace satchel::store
