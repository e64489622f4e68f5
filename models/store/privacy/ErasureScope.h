// SPDX-License-Identifier: GPL-3.0-or-later
// All that an erasure will touch, found before anything is written: the records and what becomes of their values, the
// entries of the change log, the contents of files.
#pragma once

#include "store/privacy/Erasure.h"
#include "store/privacy/PersonWords.h"

namespace satchel::store {

struct RecordErasure
{
    BoundRecord record;
    std::vector<FieldValue> values; // what it will have instead of what it has
};

struct LogEntryId
{
    qint64 sequence = 0;
    EntityKind entity{};
    RecordId record;
};

struct ErasureScope
{
    PersonWords words;
    std::vector<RecordErasure> records; // those of the persons last, so that nothing is derived from them again
    std::vector<LogEntryId> entries; // of the change log
    QStringList contents; // SHA-256 of files that nobody else needs
    std::vector<BoundRecord> kept; // sent documents with their parts
    std::map<RecordId, RecordId> persons; // of an erased record, whose it is
    ErasureCounts counts; // without texts

    bool isErased(RecordId record) const { return persons.contains(record); }
};

/// In a transaction of the caller, or of none to look only. Registers the functions of SQL (PersonFunctions) itself.
Result<ErasureScope> scopeOf(Store &store, std::span<const PersonId> persons);

} // namespace satchel::store
