// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/StoreWorker.h"

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
    m_thread->start();
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
            auto opened = m_open();
            if (!opened)
                continue; // the store cannot be opened again: what is shown stays as it is
            store = std::move(*opened);
            setStore(store.get());
        }
        task(*store);
    }
    setStore(nullptr);
}

} // namespace satchel::items
