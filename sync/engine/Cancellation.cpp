// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Cancellation.h"

#include <QDeadlineTimer>

namespace satchel::sync {

void Cancellation::cancel()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_isCancelled = true;
        m_changed.wakeAll();
    }
    Q_EMIT cancelled();
}

bool Cancellation::isCancelled() const
{
    const QMutexLocker lock(&m_mutex);
    return m_isCancelled;
}

void Cancellation::reset()
{
    const QMutexLocker lock(&m_mutex);
    m_isCancelled = false;
}

bool Cancellation::wait(qint64 milliseconds)
{
    const QDeadlineTimer deadline(std::max<qint64>(0, milliseconds), Qt::PreciseTimer);
    const QMutexLocker lock(&m_mutex);
    while (!m_isCancelled && !deadline.hasExpired())
        m_changed.wait(&m_mutex, deadline);
    return !m_isCancelled;
}

} // namespace satchel::sync
