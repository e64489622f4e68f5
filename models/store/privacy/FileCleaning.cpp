// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/FileCleaning.h"

#include "store/Calculations.h"
#include "store/Journal.h"
#include "store/privacy/ErasedRecords.h"
#include "store/privacy/Erasure.h"
#include "store/Statements.h"

namespace satchel::store {

namespace {

/// True when the log was copied into the file whole and is empty: nobody reads an older state any more.
Result<bool> emptyLog(Database &database)
{
    if (!hasWriteAheadLog(database))
        return true;
    return readInteger(database, "PRAGMA wal_checkpoint(TRUNCATE)").map([](qint64 isBusy) { return isBusy == 0; });
}

} // namespace

Result<void> markUnclean(Database &database)
{
    return run(database, "INSERT OR REPLACE INTO meta (name, value) VALUES ('erasing_unclean', '1')");
}

Result<bool> isUnclean(Database &database)
{
    return database.integer("SELECT EXISTS (SELECT 1 FROM meta WHERE name = 'erasing_unclean')").map([](qint64 found) {
        return found != 0;
    });
}

Result<bool> finishErasures(Store &store)
{
    Database &database = store.database();
    if (store.isReadOnly() || !TRY(isUnclean(database)))
        return true;
    TRY(writeErasedList(store));
    TRY(refreshCalculations(store)); // a formula may have read what is gone
    // A merge of all pieces of the index drops the words of documents that were removed; VACUUM writes every page anew,
    // so that none has a rest of what was in it before.
    TRY(database.execute("INSERT INTO search (search) VALUES ('optimize')"));
    TRY(database.execute("VACUUM"));
    if (!TRY(emptyLog(database)))
        return false;
    TRY(run(database, "DELETE FROM meta WHERE name = 'erasing_unclean'"));
    return true;
}

} // namespace satchel::store
