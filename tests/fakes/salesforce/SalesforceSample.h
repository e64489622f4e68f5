// SPDX-License-Identifier: GPL-3.0-or-later
// Records to begin with: contacts, and accounts, opportunities, tasks, notes and leads to go with them.
#pragma once

#include "tests/fakes/salesforce/SalesforceFake.h"

namespace satchel::fakes {

void addSampleRecords(SalesforceFake &salesforce, qsizetype contacts, Instant now);

} // namespace satchel::fakes
