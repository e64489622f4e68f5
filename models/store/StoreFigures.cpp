// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StoreFigures.h"

#include "store/Journal.h"

#include <algorithm>

namespace satchel::store {

namespace {

Result<EntityFigures> figuresOf(Store &store, const Entity &entity)
{
    EntityFigures figures;
    figures.entity = entity.name;
    figures.records = TRY(store.count({entity.kind, {}, {}, {}, {}, -1, false}));
    figures.inTrash = TRY(store.count({entity.kind, {}, {}, {}, {}, -1, true}));
    figures.customFields = std::ranges::count_if(entity.fields, &Field::isCustom);
    return figures;
}

} // namespace

Result<StoreFigures> readFigures(Store &store)
{
    Database &database = store.database();
    StoreFigures figures;
    figures.schemaVersion = TRY(database.integer("PRAGMA user_version"));
    figures.pageSize = TRY(database.integer("PRAGMA page_size"));
    figures.pages = TRY(database.integer("PRAGMA page_count"));
    figures.freePages = TRY(database.integer("PRAGMA freelist_count"));
    figures.changeSets = TRY(database.integer("SELECT count(*) FROM changeset"));
    figures.changes = TRY(database.integer("SELECT count(*) FROM change"));
    figures.hasWriteAheadLog = hasWriteAheadLog(database);
    for (const auto &entity : store.schema().entities())
        figures.entities.push_back(TRY(figuresOf(store, *entity)));
    return figures;
}

} // namespace satchel::store
