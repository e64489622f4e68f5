// SPDX-License-Identifier: GPL-3.0-or-later
// A rolling window: at most so many requests within so many milliseconds.
#pragma once

#include "domain/Instant.h"

#include <deque>

namespace satchel::fakes {

class RateWindow
{
public:
    RateWindow(int most, qint64 length) : m_most(most), m_length(length) {}

    /// Counts one request; false when the window is full (then it is not counted).
    bool take(Instant now)
    {
        forget(now);
        if (int(m_times.size()) >= m_most)
            return false;
        m_times.push_back(now.ms);
        return true;
    }
    int remaining(Instant now)
    {
        forget(now);
        return m_most - int(m_times.size());
    }
    int most() const { return m_most; }
    qint64 length() const { return m_length; }

private:
    void forget(Instant now)
    {
        while (!m_times.empty() && m_times.front() <= now.ms - m_length)
            m_times.pop_front();
    }

    int m_most;
    qint64 m_length;
    std::deque<qint64> m_times;
};

} // namespace satchel::fakes
