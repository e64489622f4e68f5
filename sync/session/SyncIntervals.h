// SPDX-License-Identifier: GPL-3.0-or-later
// How long a connection's rounds wait for what: the intervals of planRound (SyncSchedule.h) and of retries.
// Milliseconds where nothing else is said; knows no clock.
#pragma once

#include "domain/Clock.h"
#include "store/sync/Connections.h"
#include "store/sync/ConnectionSettings.h"
#include "sync/engine/RoundScope.h"

#include <optional>

namespace satchel::sync {

struct SyncIntervals
{
    qint64 afterEdit = 2'000; // quiet for so long, then what was changed is sent
    qint64 afterEditAtMost = 10'000; // while somebody goes on typing
    qint64 watched = 45'000; // between two readings of what is on screen: seen within a minute
    qint64 rest = 9 * 60'000; // of everything else while somebody is there: seen within ten
    qint64 reference = referenceInterval; // of owners, pipelines and stages, whoever is there
    qint64 away = 30
        * 60'000; // and at most while nobody is, as far as a whole day of that would cost more than the following
    qint64 deletions = deletionsInterval; // between two looks for what was deleted, where a vendor lists that apart
    qint64 deletionsAway = 3'600'000; // and at most while nobody is there
    qint64 idleDay = 1'600; // requests of a day in which nobody is there
    qint64 absence = 5 * 60'000; // without a key or the mouse: nobody is there
    qint64 freshOnScreen = 15'000; // what was read so shortly before somebody came back is not read again for them
    qint64 fresh = 2 * 60'000; // the same of everything else
    int companions = 4; // what is due within this part of its interval goes along with a round
    qint64 accountCheck = 10 * 60'000; // between two looks whether the remote is still the same account
    qint64 mostStretched = 6 * 3'600'000; // between two readings, however little is left of the day
    qint64 personsDay = 5'500; // requests of a working day, those for edits included
    double personsHours = 3; // in which a person may use what is left of their day
    double keptShare = 0.2; // of the organisation's day, kept for edits and for other programs
    double workingDay = 8 * 3'600'000.0; // over which what is left is spread
    qint64 hourly = 3'600'000;
    qint64 daily = 24 * 3'600'000;
    qint64 firstRetry = 15'000; // doubled with each failure in a row
    qint64 greatestRetry = 15 * 60'000;
    qint64 connectionPoll = 10'000; // between two looks for connections that another process made

    /// Between two rounds, at the least; nothing when a person starts them.
    std::optional<qint64> interval(store::SyncFrequency frequency) const;
    /// After so many failures in a row, with a random part so that many Satchels do not come back at once.
    qint64 retry(int failures, Random &random) const;
};

/// True when rounds may run without a person: it is not paused, signed in and asks nothing.
bool runsAutomatically(const store::Connection &connection);

} // namespace satchel::sync
