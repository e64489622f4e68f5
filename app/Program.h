// SPDX-License-Identifier: GPL-3.0-or-later
// One program: with a command it works without a window (and without the cost of one), without a command it opens it,
// or brings the one that this store has to the front.
#pragma once

#include <QtGlobal>

namespace satchel::app {

/// The whole program, from its arguments to its exit code.
Q_DECL_EXPORT int runProgram(int argc, char **argv);

} // namespace satchel::app
