// SPDX-License-Identifier: GPL-3.0-or-later
// The score rules a new store is born with: a start that every team changes.
#pragma once

#include "domain/ChangeSet.h"

namespace satchel::store {

/// Their values, in the language of the program.
std::vector<std::vector<FieldValue>> defaultScoreRules();

} // namespace satchel::store
