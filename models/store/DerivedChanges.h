// SPDX-License-Identifier: GPL-3.0-or-later
// What changed of derived fields such as scores and predictions, which the change log does not have. Each kind keeps a
// table of its own with the columns `sequence` (ascending), `entity` and `record`, the record's row.
#pragma once

#include "store/Store.h"

namespace satchel::store {

struct DerivedChangeTable
{
    const char *name;
    QString (*fieldOf)(EntityKind entity); // the derived field of the records of an entity
    bool isLargeWithoutRecord; // row 0 stands for any number of records; otherwise it is passed over
};

struct DerivedChanges
{
    std::vector<EntityKind> entities; // of all changes, listed or not
    std::vector<Change> changes; // of the derived fields of records, oldest first; empty where isLarge
    bool isLarge = false; // more than were asked for, or of records that are not listed
};

/// The newest sequence; 0 without changes.
Result<qint64> lastDerivedChange(Store &store, const DerivedChangeTable &table);
/// Those with a sequence after this one, each record once. Records that are gone are not listed.
Result<DerivedChanges> derivedChangesSince(Store &store, const DerivedChangeTable &table, qint64 sequence, qint64 most);

} // namespace satchel::store
