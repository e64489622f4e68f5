// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a store has about a person, to hand out (articles 15 and 20 GDPR): one JSON file with all of it, a
// PDF to read, and the attached files. What is in it follows from the references of the Schema (recordsAbout).
//
//   {"version": 1, "written_at": …, "person": {"entity", "id", "title"},
//    "records": [{"entity", "id", "bond": "self|own|shared|named|kept", "deleted", "fields": {…}, "history": [{"at",
//                 "origin", "label", "field", "before", "after"}]}],
//    "mentions": [{"entity", "id", "field", "lines": […]}], "files": [{"id", "name", "file", "problem"}],
//    "connections": [{"name", "vendor", "address"}], "remembered": [{"table", "row"}]}
//
// Of others it has no more than what concerns this person (article 15 paragraph 4): of a meeting the person's own
// presence and not the list of those who were there; of an e-mail the person among its recipients; of somebody else's
// text the lines that name the person.
#pragma once

#include "store/privacy/PersonRecords.h"

#include <QJsonObject>

namespace satchel::documents {

/// The JSON. For a worker thread: it reads every text of the store.
Result<QJsonObject> readPerson(store::Store &store, const store::PersonId &person);

/// Writes it all into a new folder and answers the files, with their paths. NotFound for an unknown person; Conflict
/// where the folder exists and is not empty, or is a file; Io, Full. The folder appears whole or not at all, readable
/// by its owner only. Needs an application that can draw.
Result<QStringList> writePersonFiles(store::Store &store, const store::PersonId &person, const QString &folder);

} // namespace satchel::documents
