// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the connections of one process know that one of them waits for the write lock of a store. A bulk writer then
// ends its slice; while nobody waits, its slices are longer, which costs less. Any thread.
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
