// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StoreWorker.h"

#include <algorithm>
#include <QDeadlineTimer>

namespace satchel::items {

StoreWorker::~StoreWorker()
{
    if (!m_thread)
        return;
    {
        const QMutexLocker lock(&m_mutex);
        m_isStopping = true;
        m_tasks.clear();
        if (m_store)
            m_store->database().interrupt();
    }
    m_wake.wakeAll();
    m_thread->wait();
}

void StoreWorker::post(Task task)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.wakeAll();
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start(m_priority);
}

void StoreWorker::setStore(store::Store *store)
{
    const QMutexLocker lock(&m_mutex);
    m_store = store;
}

void StoreWorker::run()
{
    std::unique_ptr<store::Store> store;
    for (;;) {
        Task task;
        {
            QMutexLocker lock(&m_mutex);
            while (m_tasks.empty() && !m_isStopping)
                m_wake.wait(&m_mutex);
            if (m_isStopping)
                break;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        if (!store) {
            store = openStore();
            if (!store)
                break;
            setStore(store.get());
        }
        task(*store);
    }
    setStore(nullptr);
}

std::unique_ptr<store::Store> StoreWorker::openStore()
{
    constexpr qint64 longestPause = 60'000;
    for (qint64 pause = m_firstPause;; pause = std::min(2 * pause, longestPause)) {
        if (auto opened = m_open())
            return std::move(*opened);
        QMutexLocker lock(&m_mutex);
        const QDeadlineTimer until(pause);
        while (!m_isStopping && !until.hasExpired())
            m_wake.wait(&m_mutex, until);
        if (m_isStopping)
            return {};
    }
}

} // namespace satchel::items
