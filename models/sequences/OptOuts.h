// SPDX-License-Identifier: GPL-3.0-or-later
// Messages that ask for no more bulk mail become statements of consent: withdrawn, or objected to where no consent was
// needed. They are noticed also when the sequence has ended long ago.
#pragma once

#include "store/Store.h"

namespace satchel::sequences {

/// Of the messages that came since the last call; those that answer enrolments of another desk are for that desk.
/// Returns how many statements were written. Each message gives one, whenever the program dies. A lead has no
/// statements; its enrolments are stopped, and it is not enrolled again.
Result<int> noteOptOuts(store::Store &store, const QString &desk);

} // namespace satchel::sequences
