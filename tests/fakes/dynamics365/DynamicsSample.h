// SPDX-License-Identifier: GPL-3.0-or-later
// Records to begin with: contacts, and companies, opportunities, tasks, notes and leads to go with them.
#pragma once

#include "tests/fakes/dynamics365/DynamicsFake.h"

namespace satchel::fakes {

void addSampleRecords(DynamicsFake &dynamics, qsizetype contacts, Instant now);

} // namespace satchel::fakes
