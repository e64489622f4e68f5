// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of writing: prepared SQLite that binds and steps, into a file of our layout, in one transaction.
#pragma once

#include "domain/Record.h"
#include "store/sync/SyncState.h"
#include "tests/bench/Bench.h"

namespace satchel::bench {

/// What the raw writer is handed, so that it has nothing to work out.
struct RawContact
{
    Record record;
    QByteArray change;
    QString words;
    std::optional<store::Link> link = {}; // written too when there is one
};

/// Values, change and words of a record.
RawContact rawContact(Record record);
std::vector<RawContact> madeUpContacts(store::Store &store, int count);
void writeRaw(store::Database &database, const std::vector<RawContact> &all);

} // namespace satchel::bench
