// SPDX-License-Identifier: GPL-3.0-or-later
// How large a store is and how much is in it, in numbers only. Counts whole tables, so it is for a worker thread.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct EntityFigures
{
    QString entity; // its name in the registry: "contact"
    qint64 records = 0; // without those in the trash
    qint64 inTrash = 0;
    qint64 customFields = 0;
};

struct StoreFigures
{
    qint64 schemaVersion = 0; // of the newest migration that was done
    qint64 pageSize = 0; // bytes
    qint64 pages = 0;
    qint64 freePages = 0;
    qint64 changeSets = 0;
    qint64 changes = 0; // entries of the change log
    bool hasWriteAheadLog = false;
    std::vector<EntityFigures> entities; // in the registry's order
};

Result<StoreFigures> readFigures(Store &store);

} // namespace satchel::store
