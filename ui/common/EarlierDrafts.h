// SPDX-License-Identifier: GPL-3.0-or-later
// Earlier versions kept drafts among the settings of a computer, in plain text.
#pragma once

#include "store/Store.h"

namespace satchel::ui {

class Preferences;

/// Moves those drafts into the store, and leaves the ones that are about records of another store. Nothing for a store
/// that cannot be written.
Result<void> moveEarlierDrafts(Preferences &preferences, store::Store &store);

} // namespace satchel::ui
