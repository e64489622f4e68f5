// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

/// Megabytes this process has held at most since the peak was forgotten; 0 where the system does not tell it in this
/// way.
double peakMemory();
/// What was freed goes back to the system, and the peak begins again.
void forgetPeakMemory();

} // namespace satchel::bench
