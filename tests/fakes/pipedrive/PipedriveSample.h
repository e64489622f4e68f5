// SPDX-License-Identifier: GPL-3.0-or-later
// Records for a Pipedrive fake to begin with.
#pragma once

#include "tests/fakes/pipedrive/PipedriveFake.h"

namespace satchel::fakes {

/// So many persons, with organizations and deals to go with them.
void addSampleRecords(PipedriveFake &pipedrive, qsizetype persons, Instant now);

} // namespace satchel::fakes
