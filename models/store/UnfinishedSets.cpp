// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/UnfinishedSets.h"

#include "store/Statements.h"

namespace satchel::store {

Result<void> noteUnfinished(Database &database, ChangeSetId id, bool keptSome)
{
    return run(database,
        "INSERT INTO cancelled_changeset (changeset, kept_some) VALUES (?, ?) ON CONFLICT (changeset) DO UPDATE SET"
        " kept_some = excluded.kept_some",
        id, keptSome);
}

Result<bool> isLeftOver(Store &store, RecordId record)
{
    return readInteger(store.database(),
        "SELECT EXISTS (SELECT 1 FROM change c JOIN changeset s ON s.number = c.changeset JOIN cancelled_changeset x ON"
        " x.changeset = s.undoes WHERE c.sequence = (SELECT max(sequence) FROM change WHERE record = ?1 AND kind IN"
        " (?2, ?3)) AND c.kind = ?2)",
        record, Edit::Kind::Delete, Edit::Kind::Restore)
        .map([](qint64 found) { return found != 0; });
}

} // namespace satchel::store
