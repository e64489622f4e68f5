// SPDX-License-Identifier: GPL-3.0-or-later
// What a person began to type and did not save is kept for the next start, outside the store: erasing somebody goes
// through that, too.
#pragma once

#include "domain/Record.h"

namespace satchel::ui {

class Preferences;

/// Forgets drafts of this contact or lead, and those that name them. For a person who is not erased yet: afterwards
/// nothing tells which drafts these are.
void forgetDrafts(Preferences &preferences, const Record &person);

} // namespace satchel::ui
