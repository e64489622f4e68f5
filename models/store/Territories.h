// SPDX-License-Identifier: GPL-3.0-or-later
// The territories of a store, and which of them a customer is in.
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Territory.h"
#include "store/QuerySql.h"

namespace satchel::store {

class Territories
{
public:
    /// In the order in which they are tried. A territory that cannot be read is skipped.
    static Result<Territories> read(Database &database, const Schema &schema);

    const std::vector<Territory> &all() const { return m_all; }
    /// Whether an edit can move a customer: it is new, or a field changed that a territory asks for, and `given` says
    /// no territory. A contact of a company is where the company is.
    bool concern(const Record *before, const Record &after, const std::vector<FieldValue> &given) const;
    /// The team whose territory a stored customer belongs to; null: none.
    Result<RecordId> find(Database &database, const Schema &schema, const Record &customer, const FilterContext &now);

private:
    std::vector<Territory> m_all;
    std::map<std::pair<RecordId, EntityKind>, SqlText> m_compiled; // conditions by team: an import asks for each row
};

} // namespace satchel::store
