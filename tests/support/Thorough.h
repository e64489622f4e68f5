// SPDX-License-Identifier: GPL-3.0-or-later
// How much of many like cases a test tries: every step at which a disk may fail, every language in every size of
// window. The ordinary run takes some of each, spread so that each kind of case is among them; `./dev check thorough`
// takes all.
#pragma once

#include <QtGlobal>

namespace satchel::test {

/// SATCHEL_THOROUGH=1: all cases.
inline bool isThorough()
{
    return qEnvironmentVariableIntValue("SATCHEL_THOROUGH") != 0;
}

/// The step from one case to the next: `nth` in the ordinary run.
inline int strideOf(int nth)
{
    return isThorough() ? 1 : nth;
}

/// Whether the ordinary run tries the case with this number, of `nth` one.
inline bool isTried(qint64 number, int nth)
{
    return isThorough() || number % nth == 0;
}

} // namespace satchel::test
