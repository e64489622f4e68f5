// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DefinedTables.h"

#include "store/EntityDefinitions.h"
#include "store/FieldDefinitions.h"
#include "store/Statements.h"
#include "store/TableLayout.h"

namespace satchel::store {

Result<void> layOutDefined(Database &database)
{
    const auto entities = TRY(EntityDefinitions::read(database));
    const auto fields = TRY(FieldDefinitions::read(database, entities));
    const auto schema = Schema::withCustomEntities(entities, fields);
    TRY(layOutTables(database, *schema));
    return run(database,
        "INSERT INTO meta (name, value) VALUES ('layout', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        QString::fromLatin1(layoutFingerprint(*schema)));
}

} // namespace satchel::store
