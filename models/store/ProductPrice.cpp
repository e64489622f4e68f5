// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProductPrice.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

namespace satchel::store {

Result<std::optional<UnitPrice>> priceOf(
    Database &database, const Record &product, RecordId priceList, Currency currency)
{
    auto statement = TRY(database.prepare(
        "SELECT p.unit_price, p.price_list FROM price p JOIN price_list l ON l.id = p.price_list"
        " WHERE p.product = ?1 AND p.unit_price_currency = ?2 AND p.deleted_at IS NULL AND l.deleted_at IS NULL"
        " AND (p.price_list = ?3 OR coalesce(l.active, 1)) ORDER BY p.price_list = ?3 DESC, l.\"row\", p.\"row\" LIMIT "
        "1"));
    statement.bindBlob(1, product.id.bytes());
    statement.bind(2, QStringView(currency.code()));
    statement.bindBlob(3, priceList.bytes());
    const auto isListed = TRY(statement.step());
    const auto own = valueOr<UnitPrice>(product.value(field::unit_price));
    if (!(isListed && recordIdAt(statement, 1) == priceList) && own.currency == currency)
        return std::optional(own);
    return isListed ? std::optional(UnitPrice{Decimal::fromMillionths(statement.integer(0)), currency}) : std::nullopt;
}

} // namespace satchel::store
