// SPDX-License-Identifier: GPL-3.0-or-later
// Work in the background begins only when it is released: the pool has one thread, which is busy.
#pragma once

#include <QSemaphore>
#include <QThreadPool>

namespace satchel::test {

class BusyThreads
{
public:
    BusyThreads()
    {
        m_pool.setMaxThreadCount(1);
        m_pool.start([this] {
            m_begun.release();
            m_end.acquire();
        });
        m_begun.acquire();
    }
    ~BusyThreads()
    {
        release();
        m_pool.waitForDone();
        m_pool.setMaxThreadCount(m_most);
    }
    Q_DISABLE_COPY_MOVE(BusyThreads)

    void release() { m_end.release(); }

private:
    QThreadPool &m_pool = *QThreadPool::globalInstance();
    int m_most = m_pool.maxThreadCount();
    QSemaphore m_begun;
    QSemaphore m_end;
};

} // namespace satchel::test
