// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ExchangeRates.h"

#include "store/Statements.h"

namespace satchel::store {

Result<ExchangeRates> readExchangeRates(Store &store)
{
    return readExchangeRates(store.database(), store.mainCurrency());
}

Result<ExchangeRates> readExchangeRates(Database &database, Currency main)
{
    ExchangeRates rates(main);
    auto row = TRY(database.prepare("SELECT currency, rate, as_of FROM exchange_rate WHERE deleted_at IS NULL"));
    while (TRY(row.step())) {
        const auto currency = Currency::fromCode(row.text(0));
        if (currency && row.integer(1) > 0)
            rates.add(
                {*currency, Decimal::fromMillionths(row.integer(1)), QDate::fromString(row.text(2), Qt::ISODate)});
    }
    return rates;
}

} // namespace satchel::store
