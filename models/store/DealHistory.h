// SPDX-License-Identifier: GPL-3.0-or-later
// What the change log says about deals and leads over time: "what did we believe on that day". Each visits every change
// of the deals or leads there are, so they are for a worker thread.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Database.h"

#include <functional>
#include <optional>

namespace satchel::store {

/// A deal as it was on some day, as far as a forecast needs it.
struct PastDeal
{
    std::optional<Money> value;
    Decimal probability;
    QDate expectedClose; // invalid: none
    RecordId stage;
    RecordId owner = {}; // null: nobody
};

struct PastQuestion
{
    std::vector<Instant> moments; // ascending
    RecordId owner = {}; // whose deals, as they belonged then; null: everyone's
    RecordId pipeline = {};
    std::optional<Instant> changedSince = {}; // only deals that were made or changed at that moment or after it
    std::optional<std::vector<RecordId>> only = {}; // only these
};

using PastDeals = std::function<void(size_t moment, const PastDeal &deal)>;

/// Rebuilds the deals as they were at each moment and hands out those that were open then and not in the trash.
Result<void> dealsAt(Database &database, const PastQuestion &question, const PastDeals &visit);

struct LeadSuccess
{
    Instant created;
    Instant reached;
};

/// When leads that were created from `from` until before `until` first became qualified or converted.
Result<std::vector<LeadSuccess>> leadSuccesses(Database &database, Instant from, Instant until);

} // namespace satchel::store
