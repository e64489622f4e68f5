// SPDX-License-Identifier: GPL-3.0-or-later
// A team on one PostgreSQL: how soon an edit is on another desk, how long a desk takes to join, what edits of many
// desks cost the server. Where PostgreSQL is not installed nothing is measured.
#pragma once

namespace satchel::bench {

void benchHubEdit();
void benchHubJoin();
void benchHubTeam();
void benchHubBusy();

} // namespace satchel::bench
