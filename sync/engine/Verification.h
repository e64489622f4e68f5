// SPDX-License-Identifier: GPL-3.0-or-later
// Where a vendor lets a write replace something newer without a word, looks up afterwards what our writes replaced, and
// writes it down as conflicts that we won. So nothing that a colleague typed is lost without a trace.
#pragma once

#include "sync/engine/RoundContext.h"

namespace satchel::sync {

Result<void> verifyWrites(RoundContext &context, const ObjectMap &object);

} // namespace satchel::sync
