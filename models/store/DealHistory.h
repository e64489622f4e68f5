// SPDX-License-Identifier: GPL-3.0-or-later
// What the change log says about deals and leads over time: "what did we believe on that day". Each visits the whole log
// once, so they are for a worker thread.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Database.h"

#include <functional>
#include <optional>

namespace satchel::store {

/// A deal as it stood on some day, as far as a forecast needs it.
struct PastDeal
{
    std::optional<Money> value;
    Decimal probability;
    QDate expectedClose; // invalid: none
    RecordId owner;
    RecordId pipeline;
    bool isOpen = false; // and not in the trash
};

/// The deals of the store as they were at an instant.
using PastDeals = std::function<void(size_t moment, const PastDeal &deal)>;

/// Rebuilds the state of all deals at each of the moments (ascending) and hands out those that were open then.
Result<void> dealsAt(Database &database, const std::vector<Instant> &moments, const PastDeals &visit);

struct LeadSuccess
{
    Instant created;
    Instant reached;
};

/// When leads that were created from `from` until before `until` first became qualified or converted.
Result<std::vector<LeadSuccess>> leadSuccesses(Database &database, Instant from, Instant until);

} // namespace satchel::store
