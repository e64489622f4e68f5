// SPDX-License-Identifier: GPL-3.0-or-later
// My open tasks without a day, the most urgent first: what waits to be put into the calendar.
#pragma once

#include "store/Store.h"

namespace satchel::items {

struct UnplannedTask
{
    RecordId id;
    QString title;
    QString priority; // key
    bool operator==(const UnplannedTask &) const = default;
};

/// At most `limit`.
Result<std::vector<UnplannedTask>> readUnplannedTasks(store::Store &store, qint64 limit);

} // namespace satchel::items
