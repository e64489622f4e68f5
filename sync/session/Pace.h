// SPDX-License-Identifier: GPL-3.0-or-later
// When a connection's next round is due, as arithmetic: from how often a person wants it, what happened last and how often
// it failed in a row. Milliseconds; knows no clock.
#pragma once

#include "domain/Clock.h"
#include "store/sync/Connections.h"
#include "store/sync/ConnectionSettings.h"

#include <optional>

namespace satchel::sync {

struct Pace
{
    qint64 afterEdit = 2'000; // quiet for so long, then what was changed is sent
    qint64 afterEditAtMost = 10'000; // while somebody goes on typing
    qint64 realTime = 60'000;
    qint64 hourly = 3'600'000;
    qint64 daily = 24 * 3'600'000;
    qint64 firstRetry = 15'000; // doubled with each failure in a row
    qint64 greatestRetry = 15 * 60'000;
    qint64 lookout = 10'000; // between two looks for connections that another process made

    /// Between two full rounds; nothing when a person starts them.
    std::optional<qint64> interval(store::SyncFrequency frequency) const;
    /// After so many failures in a row, with a random part so that many Satchels do not come back at once.
    qint64 retry(int failures, Random &random) const;
};

/// True when rounds may run without a person: it is not paused, signed in and asks nothing.
bool runsByItself(const store::Connection &connection);

} // namespace satchel::sync
