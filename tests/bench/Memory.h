// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

/// The most megabytes this process has had since the peak was reset; 0 where the system does not report it in this
/// way.
double peakMemory();
/// What was freed goes back to the system, and the peak begins again.
void forgetPeakMemory();

} // namespace satchel::bench
