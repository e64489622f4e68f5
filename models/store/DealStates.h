// SPDX-License-Identifier: GPL-3.0-or-later
// Every deal as it was at some moments, by the change log, whatever its status was: what explains a difference between
// two of them. It visits every change of the deals there are: for a worker thread.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Database.h"

#include <functional>
#include <optional>

namespace satchel::store {

struct DealState
{
    RecordId deal;
    std::optional<Money> value;
    Decimal probability;
    QDate expectedClose; // invalid: none
    RecordId stage;
    RecordId owner;
    RecordId pipeline;
    QString status; // a choice of deal.status
    bool isInTrash = false;

    bool operator==(const DealState &) const = default;
};

using DealStateVisitor = std::function<void(size_t moment, const DealState &state)>;

/// `moments` ascend. A change made at a moment is not yet in its state; a deal that did not exist then is not visited.
Result<void> dealStatesAt(Database &database, const std::vector<Instant> &moments, const DealStateVisitor &visit);

} // namespace satchel::store
