// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/SyncIntervals.h"

#include <algorithm>

namespace satchel::sync {

std::optional<qint64> SyncIntervals::interval(store::SyncFrequency frequency) const
{
    switch (frequency) {
    case store::SyncFrequency::RealTime: return watched;
    case store::SyncFrequency::Hourly: return hourly;
    case store::SyncFrequency::Daily: return daily;
    case store::SyncFrequency::Manual: break;
    }
    return {};
}

qint64 SyncIntervals::retry(int failures, Random &random) const
{
    constexpr int mostDoublings = 16;
    const qint64 most = std::min(greatestRetry, firstRetry << std::clamp(failures - 1, 0, mostDoublings));
    return most / 2 + std::uniform_int_distribution<qint64>(0, most / 2)(random);
}

bool runsAutomatically(const store::Connection &connection)
{
    using State = store::ConnectionState;
    return !connection.isPaused
        && (connection.state == State::Ready || connection.state == State::Offline
            || connection.state == State::KeychainUnavailable);
}

} // namespace satchel::sync
