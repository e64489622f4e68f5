// SPDX-License-Identifier: GPL-3.0-or-later
// The form layouts of a store. Each is a setting, so a change of one is one act that can be undone, and other windows
// follow it. A layout that cannot be read is as none: forms are arranged by default.
#pragma once

#include "domain/FormLayout.h"
#include "store/Store.h"

namespace satchel::items {

struct StoredFormLayout
{
    FormLayout layout; // the default one where nobody saved any, or where it cannot be read
    RecordId setting; // null where nobody saved any
    QString text; // as the setting has it
    std::optional<Error> problem; // why it cannot be read
};

/// Of several that were saved at once, the last.
StoredFormLayout readFormLayout(store::Store &store, const Entity &entity);

/// How the form of an entity is arranged now.
ShownForm shownForm(store::Store &store, const Entity &entity);

/// Saves a layout in the place of the one that was read. Invalid where it cannot be saved (checkFormLayout); the commit
/// of the edits is refused as a Conflict when somebody else saved another one meanwhile. The default layout empties
/// the setting, so that new fields of a later Satchel come where it puts them.
Result<std::vector<Edit>> formLayoutEdits(
    const Schema &schema, const Entity &entity, const StoredFormLayout &read, const FormLayout &layout);

} // namespace satchel::items
