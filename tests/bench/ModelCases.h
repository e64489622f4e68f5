// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace satchel::bench {

/// 10,000 open deals of 2,000 companies, and one contact with 10,000 activities.
QString busyStore();

void benchBoard();
void benchList();
void benchTimeline();

} // namespace satchel::bench
