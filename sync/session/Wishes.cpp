// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/Wishes.h"

#include <QDeadlineTimer>

#include <utility>

namespace satchel::sync {

void Wishes::stop()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stops = m_isNew = true;
        m_changed.wakeAll();
    }
    m_cancellation.cancel();
}

void Wishes::askForRound()
{
    const QMutexLocker lock(&m_mutex);
    m_wantsRound = m_isNew = true;
    m_changed.wakeAll();
}

void Wishes::noteEdit()
{
    const QMutexLocker lock(&m_mutex);
    m_lastEdit.start();
    if (!m_firstEdit.isValid())
        m_firstEdit.start();
    m_isNew = true;
    m_changed.wakeAll();
}

void Wishes::noteSettings(bool interrupts)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isStale = m_isNew = true;
        m_changed.wakeAll();
    }
    if (interrupts)
        m_cancellation.cancel();
}

Wishes::Wish Wishes::wait(std::optional<qint64> milliseconds)
{
    const QDeadlineTimer deadline = milliseconds ? QDeadlineTimer(std::max<qint64>(0, *milliseconds)) : QDeadlineTimer(QDeadlineTimer::Forever);
    const QMutexLocker lock(&m_mutex);
    while (!m_isNew && !deadline.hasExpired())
        m_changed.wait(&m_mutex, deadline);
    m_isNew = false;
    Wish wish{m_stops, std::exchange(m_wantsRound, false), std::exchange(m_isStale, false), {}, 0};
    if (m_lastEdit.isValid()) {
        wish.editedAgo = m_lastEdit.elapsed();
        wish.firstEditAgo = m_firstEdit.elapsed();
    }
    return wish;
}

void Wishes::takeEdits()
{
    const QMutexLocker lock(&m_mutex);
    m_lastEdit.invalidate();
    m_firstEdit.invalidate();
}

bool Wishes::beginRound()
{
    const QMutexLocker lock(&m_mutex);
    if (m_stops || m_isStale)
        return false;
    m_cancellation.reset();
    return true;
}

} // namespace satchel::sync
