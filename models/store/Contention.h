// SPDX-License-Identifier: GPL-3.0-or-later
// Who of one process waits for the write lock of a store. A bulk writer ends its slice when somebody waits; while
// nobody does, its slices are longer, which costs less. SQLite gives a free lock to whoever asks next, so that beside
// five connections at work a person would wait for several of them: workers give way until a person's write has begun.
// And who of them copies the log into the file, which takes a commit longer. Any thread.
#pragma once

#include <atomic>
#include <QtGlobal>

namespace satchel::store {

enum class WriteTurn {
    First, // a person's
    GivesWay, // a worker's
};

class Contention
{
public:
    void noteWait() { m_waits.fetch_add(1, std::memory_order_relaxed); }
    /// Goes up for as long as somebody waits.
    quint64 waits() const { return m_waits.load(std::memory_order_relaxed); }

    bool isFirstWaiting() const { return m_first.load(std::memory_order_relaxed) > 0; }

    /// As long as it exists, a writer whose turn is first waits.
    class First
    {
    public:
        explicit First(Contention *contention) : m_contention(contention)
        {
            if (m_contention)
                m_contention->m_first.fetch_add(1, std::memory_order_relaxed);
        }
        ~First()
        {
            if (m_contention)
                m_contention->m_first.fetch_sub(1, std::memory_order_relaxed);
        }
        First(const First &) = delete;
        First &operator=(const First &) = delete;

    private:
        Contention *m_contention;
    };

    bool isBulkAtWork() const { return m_bulk.load(std::memory_order_relaxed) > 0; }
    /// By one when a bulk writer begins, by -1 when it has ended.
    void countBulk(int by) { m_bulk.fetch_add(by, std::memory_order_relaxed); }

private:
    std::atomic<quint64> m_waits = 0;
    std::atomic<int> m_first = 0;
    std::atomic<int> m_bulk = 0;
};

} // namespace satchel::store
