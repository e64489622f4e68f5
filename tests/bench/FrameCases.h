// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

void benchBoardFrames();
void benchListFrames();
void benchQuoteFrames();

} // namespace satchel::bench
