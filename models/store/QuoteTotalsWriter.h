// SPDX-License-Identifier: GPL-3.0-or-later
// The totals of quotes, which are stored with each quote. CommitWriter reports every written record here, and before
// the commit the totals of the affected quotes are computed and written in the same transaction.
#pragma once

#include "domain/Pricing.h"
#include "store/Database.h"

#include <unordered_set>

namespace satchel::store {

class QuoteTotalsWriter
{
public:
    QuoteTotalsWriter(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    /// Remembers the quote whose totals a written record changes: the quote itself or the quote of a line.
    void noteWritten(const Record &written);
    /// Writes the totals of every quote noted. With `mustFit` a quote that cannot be priced (a sum too large, a price
    /// in another currency) fails the write; otherwise it has no totals.
    Result<void> write(bool mustFit);

private:
    Result<std::optional<Totals>> totalsOf(RecordId quote, bool mustFit);

    Database &m_database;
    const Schema &m_schema;
    std::unordered_set<RecordId> m_stale;
};

} // namespace satchel::store
