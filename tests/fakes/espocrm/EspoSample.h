// SPDX-License-Identifier: GPL-3.0-or-later
// Records for an EspoCRM fake to begin with.
#pragma once

#include "tests/fakes/espocrm/EspoFake.h"

namespace satchel::fakes {

/// So many contacts, with companies, deals and leads to go with them.
void addSampleRecords(EspoFake &espo, qsizetype contacts, Instant now);

} // namespace satchel::fakes
