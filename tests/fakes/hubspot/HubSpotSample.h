// SPDX-License-Identifier: GPL-3.0-or-later
// A HubSpot account that has been lived in.
#pragma once

#include "tests/fakes/hubspot/HubSpotFake.h"

namespace satchel::fakes {

/// `contacts` contacts, a tenth as many companies, deals, tasks and notes, leads and associations, with stamps from ten
/// years ago to yesterday. The same for the same count.
void addSampleRecords(HubSpotFake &hubspot, qsizetype contacts, Instant now);

} // namespace satchel::fakes
