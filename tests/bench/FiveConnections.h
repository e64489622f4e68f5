// SPDX-License-Identifier: GPL-3.0-or-later
// Five connections that do their first sync with one store at once, each on its thread; what one brings goes to the
// others. Their waits are virtual, so that they are busier than any network lets them be.
#pragma once

#include "tests/bench/SyncWorld.h"

#include <atomic>
#include <QThread>

namespace satchel::bench {

class FiveConnections
{
public:
    static constexpr int each = 4000; // people at each of the five

    /// `person` makes the connections; it has the store at `path` open, and shares `contention`.
    FiveConnections(store::Store &person, const QString &path, const std::shared_ptr<store::Contention> &contention);
    ~FiveConnections();

    bool isRunning() const { return m_running > 0; }
    /// Until all are over; how many records arrived.
    qint64 finish();

private:
    void sync(SyncWorld &world, const QString &path, qint64 number);

    std::vector<std::unique_ptr<SyncWorld>> m_worlds;
    std::vector<std::unique_ptr<QThread>> m_rounds;
    std::atomic<int> m_running = 0;
    std::atomic<qint64> m_pulled = 0;
};

} // namespace satchel::bench
