// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

void benchBoardFrames();
void benchListFrames();
void benchQuoteFrames();
/// Contacts arrive from five connections while a person scrolls their list.
void benchListFramesBesideSync();

} // namespace satchel::bench
