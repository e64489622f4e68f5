// SPDX-License-Identifier: GPL-3.0-or-later
// Waiting comes in from outside like the clock: a test's waiting moves a virtual clock on and takes no time.
#pragma once

#include <QtGlobal>

namespace satchel::sync {

class Sleeper
{
public:
    virtual ~Sleeper() = default;
    /// Returns after that many milliseconds; false at once when the work was cancelled meanwhile.
    virtual bool wait(qint64 milliseconds) = 0;
};

} // namespace satchel::sync
