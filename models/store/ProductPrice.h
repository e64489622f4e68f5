// SPDX-License-Identifier: GPL-3.0-or-later
// The price of a product in a currency, from price lists and from the product itself.
#pragma once

#include "domain/Pricing.h"
#include "store/Database.h"

namespace satchel::store {

/// The first of these that exists in the currency: the price in the given list, the product's own price, the price in
/// any active list.
Result<std::optional<UnitPrice>> priceOf(
    Database &database, const Record &product, RecordId priceList, Currency currency);

} // namespace satchel::store
