// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchWrites.h"

#include <algorithm>

namespace satchel::store {

Result<void> SearchWrites::write(Database &database)
{
    std::ranges::stable_sort(m_writes, {}, [](const Write &write) { return std::pair(write.entity, write.row); });
    SearchIndex index(database);
    for (const Write &write : std::exchange(m_writes, {})) {
        const auto done = write.isRemoval ? index.remove(write.entity, write.row, write.words)
                                          : index.insert(write.entity, write.row, write.words);
        if (!done)
            return done;
    }
    return {};
}

} // namespace satchel::store
