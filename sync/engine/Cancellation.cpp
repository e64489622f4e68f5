// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Cancellation.h"

#include <algorithm>
#include <chrono>

namespace satchel::sync {

void Cancellation::cancel()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isCancelled = true;
        m_changed.notify_all();
    }
    Q_EMIT cancelled();
}

bool Cancellation::isCancelled() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isCancelled;
}

void Cancellation::reset()
{
    const std::scoped_lock lock(m_mutex);
    m_isCancelled = false;
}

bool Cancellation::wait(qint64 milliseconds)
{
    const std::chrono::milliseconds time(std::clamp<qint64>(milliseconds, 0, longestWait));
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, time, [this] { return m_isCancelled; });
}

} // namespace satchel::sync

#include "moc_Cancellation.cpp"
