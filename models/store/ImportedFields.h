// SPDX-License-Identifier: GPL-3.0-or-later
// The custom fields that an import made for its columns (exchange/NewFields.h). They are a change set of their own
// before the import's, because the import's records need them in the registry; undo takes and gives both back as one
// step (Undo.cpp).
#pragma once

#include "domain/ChangeSet.h"

namespace satchel::store {

class Store;
struct ChangeSetInfo;

/// The change set that made the fields of this import; null when it made none, or is no import.
Result<ChangeSetId> fieldsOfImport(Store &store, const ChangeSetInfo &import);

/// Deletes the fields unless a record has a value in one of them, or they are deleted already: a field that is in use
/// stays.
Result<void> removeUnusedFields(Store &store, ChangeSetId fields);

/// Creates the fields again that removeUnusedFields() deleted.
Result<void> restoreFields(Store &store, ChangeSetId fields);

} // namespace satchel::store
