// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/WorkerMailbox.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <utility>

namespace satchel::sync {

void WorkerMailbox::stop()
{
    const std::scoped_lock lock(m_mutex); // to the end: see beginRound()
    m_stops = m_isNew = true;
    m_changed.notify_all();
    m_cancellation.cancel();
}

void WorkerMailbox::askForRound()
{
    const std::scoped_lock lock(m_mutex);
    m_wantsRound = m_isNew = true;
    m_changed.notify_all();
}

void WorkerMailbox::wake()
{
    const std::scoped_lock lock(m_mutex);
    m_isNew = true;
    m_changed.notify_all();
}

void WorkerMailbox::noteEdit()
{
    const std::scoped_lock lock(m_mutex);
    m_lastEdit = m_clock.now();
    if (!m_firstEdit)
        m_firstEdit = m_lastEdit;
    m_isNew = true;
    m_changed.notify_all();
}

void WorkerMailbox::setWindowUse(const WindowUse &windowUse, bool isSoon)
{
    const std::scoped_lock lock(m_mutex);
    m_windowUse = windowUse;
    if (!isSoon)
        return;
    m_isNew = true;
    m_changed.notify_all();
}

void WorkerMailbox::noteSettings(bool interrupts)
{
    const std::scoped_lock lock(m_mutex); // to the end: see beginRound()
    m_isStale = m_isNew = true;
    m_changed.notify_all();
    if (interrupts)
        m_cancellation.cancel();
}

WorkerMailbox::Message WorkerMailbox::wait(std::optional<qint64> milliseconds)
{
    std::unique_lock lock(m_mutex);
    const auto isAsked = [this] { return m_isNew; };
    if (milliseconds)
        m_changed.wait_for(lock, std::chrono::milliseconds(std::clamp<qint64>(*milliseconds, 0, longestWait)), isAsked);
    else
        m_changed.wait(lock, isAsked);
    m_isNew = false;
    Message message{m_stops, std::exchange(m_wantsRound, false), std::exchange(m_isStale, false), {}, 0, m_windowUse};
    if (m_lastEdit) { // long ago, when the clock was set back since
        const qint64 now = m_clock.now().ms;
        const auto ago = [now](Instant edit) {
            return edit.ms <= now ? now - edit.ms : std::numeric_limits<qint64>::max();
        };
        message.editedAgo = ago(*m_lastEdit);
        message.firstEditAgo = ago(*m_firstEdit);
    }
    return message;
}

void WorkerMailbox::takeEdits()
{
    const std::scoped_lock lock(m_mutex);
    m_lastEdit.reset();
    m_firstEdit.reset();
}

/// A request that ends a round is made whole or not at all before this: else its end would hit the round that begins
/// here, which already knows what was asked.
bool WorkerMailbox::beginRound()
{
    const std::scoped_lock lock(m_mutex);
    if (m_stops || m_isStale)
        return false;
    m_cancellation.reset();
    return true;
}

} // namespace satchel::sync
