// SPDX-License-Identifier: GPL-3.0-or-later
// Relaxes a connection's durability while it writes data that can be had again: an import, which is undone when it was
// cut off, or a full sync, which continues from its cursor. Its commits need not reach the disk one by one. The
// next durable commit of any connection flushes them, because all connections share one log
// (https://sqlite.org/pragma.html#pragma_synchronous).
#pragma once

#include "store/Store.h"

#include <limits>
#include <QDeadlineTimer>

namespace satchel::store {

/// How long one of many transactions goes on, so that a person does not wait (I5) for it and the commit behind it,
/// which writes the words into the search index. The longer it is, the less that costs: the index is written in fewer
/// pieces, and pages that change over and over are written once.
class Slice
{
public:
    static constexpr qint64 shortest = 20; // ms
    static constexpr qint64 shortestForFirst = 5; // while a writer waits whose turn is first
    static constexpr qint64 longest = 40; // as long as it is known that nobody waits
    static constexpr qint64 longestInCalm = 200; // see SliceLength

    /// By a clock that nobody sets, ms.
    static qint64 now() { return QDeadlineTimer::current(Qt::PreciseTimer).deadline(); }

    /// `now` is any clock's, ms.
    Slice(const Store &store, qint64 now, qint64 most = longest)
        : m_contention(store.contention().get()), m_waits(m_contention ? m_contention->waits() : 0), m_began(now),
          m_most(most)
    {
    }
    bool isOver(qint64 now) const
    {
        const qint64 length = now - m_began;
        return length >= m_most || (length >= shortest && (!m_contention || m_contention->waits() != m_waits))
            || (length >= shortestForFirst && m_contention && m_contention->isFirstWaiting());
    }

private:
    const Contention *m_contention;
    quint64 m_waits;
    qint64 m_began;
    qint64 m_most;
};

/// How long the next slice of a bulk writer may go on. The commit behind a slice cannot be cut short, and behind a long
/// one it is longer: once somebody has waited, slices are short until nobody has for a while.
class SliceLength
{
public:
    static constexpr qint64 calm = 10'000; // ms in which nobody waits

    explicit SliceLength(const Store &store)
        : m_contention(store.contention().get()), m_waits(m_contention ? m_contention->waits() : 0)
    {
    }
    /// `now` is any clock's, ms.
    qint64 next(qint64 now)
    {
        const quint64 waits = m_contention ? m_contention->waits() : 0;
        if (std::exchange(m_waits, waits) != waits)
            m_calmFrom = now + calm;
        return now < m_calmFrom ? Slice::longest : Slice::longestInCalm;
    }

private:
    const Contention *m_contention;
    quint64 m_waits;
    qint64 m_calmFrom = std::numeric_limits<qint64>::min();
};

class RelaxedDurability
{
public:
    /// Between two of them: waits long enough for another writer to get in.
    static void letOthersWrite();

    /// Outside of a transaction, as is end().
    static Result<RelaxedDurability> begin(Store &store);
    RelaxedDurability(RelaxedDurability &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    RelaxedDurability(const RelaxedDurability &) = delete;
    ~RelaxedDurability();

    /// Every commit from now on is durable again.
    Result<void> end();

private:
    explicit RelaxedDurability(Database &database) : m_database(&database) {}
    void countAtWork(int by);

    Database *m_database;
};

} // namespace satchel::store
