// SPDX-License-Identifier: GPL-3.0-or-later
// What automation rules cost: 10,000 of them over an import of 100,000 contacts, none of which they find.
#pragma once

namespace satchel::bench {

void benchRules();

} // namespace satchel::bench
