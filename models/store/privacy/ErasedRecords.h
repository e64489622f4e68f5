// SPDX-License-Identifier: GPL-3.0-or-later
// Ids of what was erased, so that nothing brings it back. Also in a file beside the store ("mine.satchel.erased"), as
// a restored backup does not know what was erased after it was made: one JSON object, no name, nothing but ids.
//
//   {"version": 1, "persons": [{"id": …, "entity": "contact", "remotes": true, "records": [{"id": …, "entity": …}]}]}
#pragma once

#include "store/privacy/PersonRecords.h"

namespace satchel::store {

/// True for an erased record, and for the id that a remote record of one has (idOfRemote).
Result<bool> isErased(Database &database, RecordId id);
Result<bool> isAnyErased(Database &database);
/// True for the change set that erased somebody: it cannot be undone.
Result<bool> isErasing(Database &database, ChangeSetId changeSet);
Result<void> noteErased(Database &database, const PersonId &record, RecordId person);

struct ErasedPerson
{
    PersonId person;
    bool alsoAtRemotes = false;
    std::vector<PersonId> records;
};

QString erasedListOf(const QString &storePath);
/// What the file says; empty where there is none. Corrupt where it cannot be read.
Result<std::vector<ErasedPerson>> readErasedList(const QString &storePath, const Schema &schema);
/// What the table says.
Result<std::vector<ErasedPerson>> erasedPersons(Store &store);
Result<std::vector<ErasedPerson>> personsErasedBy(Store &store, ChangeSetId changeSet);
/// Writes the file from the table; who is in the file and not in the table stays in it.
Result<void> writeErasedList(Store &store);

} // namespace satchel::store
