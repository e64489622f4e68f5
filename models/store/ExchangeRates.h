// SPDX-License-Identifier: GPL-3.0-or-later
// The rates of a store's currencies (domain/ExchangeRates.h).
#pragma once

#include "domain/ExchangeRates.h"
#include "store/Store.h"

namespace satchel::store {

Result<ExchangeRates> readExchangeRates(Store &store);
/// Where no store is at hand, as within a commit.
Result<ExchangeRates> readExchangeRates(Database &database, Currency main);

} // namespace satchel::store
