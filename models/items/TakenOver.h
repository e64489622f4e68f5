// SPDX-License-Identifier: GPL-3.0-or-later
// What a record takes over from another that was just chosen for it, so that nobody says twice what is known.
#pragma once

#include "domain/Record.h"
#include "store/Store.h"

namespace satchel::items {

/// The customer that comes with a choice: with a contact the company, with a deal the company and the contact. `record`
/// is the one the choice is made for; what it says already stays. Nothing when the choice refers to no record, or to
/// one that cannot be read.
std::vector<FieldValue> takenOver(store::Store &store, const Record &record, const FieldValue &chosen);

/// The edit of a choice with what comes with it, over what the record says.
Edit editOfChoice(store::Store &store, const Record &record, const FieldValue &chosen);

} // namespace satchel::items
