// SPDX-License-Identifier: GPL-3.0-or-later
// A repair in the words of the window.
#pragma once

#include "store/repair/RepairReport.h"

namespace satchel::app {

/// A line for each kind of thing, what is lost before what was repaired, with a few titles behind it.
QStringList repairLines(const store::RepairReport &report);

} // namespace satchel::app
