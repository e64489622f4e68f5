// SPDX-License-Identifier: GPL-3.0-or-later
// What the connections of one process tell each other about one store: that one of them finds it being written to and
// waits. A long writer hears it and ends its slice; while nobody waits, its slices may be longer, which costs it less.
// Any thread.
#pragma once

#include <atomic>
#include <QtGlobal>

namespace satchel::store {

class Contention
{
public:
    void noteWait() { m_waits.fetch_add(1, std::memory_order_relaxed); }
    /// Goes up for as long as somebody waits.
    quint64 waits() const { return m_waits.load(std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_waits = 0;
};

} // namespace satchel::store
