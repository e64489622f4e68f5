// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

void benchPublicModels();

} // namespace satchel::bench
