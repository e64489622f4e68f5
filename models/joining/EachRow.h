// SPDX-License-Identifier: GPL-3.0-or-later
// Reads all records of an entity outside of the trash, page by page.
#pragma once

#include "store/Store.h"

#include <functional>

namespace satchel::joining {

/// Calls `each` with every row; ends with its first error.
inline Result<void> forEachRow(store::Store &store, EntityKind entity, const QStringList &columns,
    const std::function<Result<void>(const store::Rows &, qsizetype)> &each)
{
    constexpr qint64 pageSize = 5000; // records
    store::Query query{entity, columns, {}, {}, {}, pageSize, false};
    do {
        const store::Rows rows = TRY(store.select(query));
        for (qsizetype row = 0; row < rows.size(); ++row)
            TRY(each(rows, row));
        query.after = rows.next();
    } while (query.after);
    return {};
}

} // namespace satchel::joining
