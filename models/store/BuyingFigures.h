// SPDX-License-Identifier: GPL-3.0-or-later
// What customers bought: when last, how often and for how much, and the derived fields that follow from it. Won deals
// count, and activities of the kind "purchase", which have no amount.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct BuyingFigures
{
    qint64 row = 0; // of the customer
    QDate last;
    qint64 count = 0;
    qint64 value = 0; // minor units of the main currency; amounts without an exchange rate are not counted
};

/// Of each contact or company that ever bought.
Result<std::vector<BuyingFigures>> readBuyingFigures(Store &store, EntityKind customer);

/// The derived fields of a customer, as the registry names them.
struct CustomerSegment
{
    qint64 row = 0;
    qint64 recency = 0; // 1 to 5
    qint64 frequency = 0;
    qint64 monetary = 0;
    QString tier;
    QString segment;

    bool operator==(const CustomerSegment &) const = default;
};

/// Writes what differs in short transactions; customers that are not among these lose theirs. Returns how many
/// differed.
Result<qint64> writeSegments(Store &store, EntityKind customer, const std::vector<CustomerSegment> &segments);

} // namespace satchel::store
