// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/RequestPool.h"

#include <algorithm>
#include <chrono>

namespace satchel::webhooks {

RequestPool::RequestPool(int most, MakeTransport makeTransport)
    : m_most(std::max(most, 1)), m_makeTransport(std::move(makeTransport))
{
}

RequestPool::~RequestPool()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_asked.notify_all();
    }
    for (const auto &worker : m_workers)
        worker->thread->wait();
}

void RequestPool::start(qint64 key, sync::HttpRequest request)
{
    const std::scoped_lock lock(m_mutex);
    Worker &worker = idleWorker(key);
    worker.key = key;
    worker.request = std::move(request);
    worker.isBusy = true;
    ++m_untaken;
    m_asked.notify_all();
}

/// With the mutex locked.
RequestPool::Worker &RequestPool::idleWorker(qint64 key)
{
    const auto isIdle = [](const std::unique_ptr<Worker> &worker) { return !worker->isBusy; };
    const auto same = std::ranges::find_if(
        m_workers, [&](const auto &worker) { return isIdle(worker) && worker->key == key; });
    if (same != m_workers.end())
        return **same;
    const auto any = std::ranges::find_if(m_workers, isIdle);
    if (any != m_workers.end())
        return **any;
    Q_ASSERT(m_workers.size() < static_cast<size_t>(m_most));
    Worker &worker = *m_workers.emplace_back(std::make_unique<Worker>());
    worker.thread.reset(QThread::create([this, &worker] { work(worker); }));
    worker.thread->start();
    return worker;
}

std::optional<RequestPool::Answer> RequestPool::take(qint64 milliseconds)
{
    std::unique_lock lock(m_mutex);
    const std::chrono::milliseconds time(std::max<qint64>(milliseconds, 0));
    if (!m_answered.wait_for(lock, time, [this] { return !m_answers.empty(); }))
        return std::nullopt;
    std::optional<Answer> answer(std::move(m_answers.front()));
    m_answers.pop_front();
    --m_untaken;
    return answer;
}

void RequestPool::work(Worker &worker)
{
    const auto transport = m_makeTransport();
    std::unique_lock lock(m_mutex); // after the transport, whose end waits for nobody here
    for (;;) {
        m_asked.wait(lock, [&] { return m_isEnding || worker.request.has_value(); });
        if (m_isEnding)
            return;
        const sync::HttpRequest request = *std::exchange(worker.request, std::nullopt);
        lock.unlock();
        auto response = transport->send(request);
        lock.lock();
        worker.isBusy = false;
        m_answers.push_back({worker.key, std::move(response)});
        m_answered.notify_one();
    }
}

} // namespace satchel::webhooks
