// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace satchel::bench {

/// Every report over 100,000 deals and 1,000,000 activities ÷ stepping through the very SQL it runs.
void benchReports();

} // namespace satchel::bench
