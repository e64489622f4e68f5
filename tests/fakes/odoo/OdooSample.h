// SPDX-License-Identifier: GPL-3.0-or-later
// Records for an Odoo fake to begin with.
#pragma once

#include "tests/fakes/odoo/OdooFake.h"

namespace satchel::fakes {

/// So many people, with companies and opportunities to go with them.
void addSampleRecords(OdooFake &odoo, qsizetype people, Instant now);

} // namespace satchel::fakes
