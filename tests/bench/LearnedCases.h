// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

void benchLearned();

} // namespace satchel::bench
