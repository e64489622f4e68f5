// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out what became of writes whose outcome is unknown: the answer was lost, the process died in between. Nothing
// is sent a second time before that is known.
#pragma once

#include "sync/engine/RoundContext.h"

namespace satchel::sync {

Result<void> recoverInDoubtWrites(RoundContext &context);

} // namespace satchel::sync
