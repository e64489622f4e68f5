// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that send requests and do nothing else, each with a transport of its own, because a transport sends one
// request at a time. A thread is started when all others are busy, and stays. Used by one thread.
#pragma once

#include "sync/engine/Http.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <QThread>
#include <vector>

namespace satchel::webhooks {

class RequestPool
{
public:
    /// Called on the threads of the pool, also by several at once; each destroys its transport.
    using MakeTransport = std::function<std::unique_ptr<sync::Transport>()>;

    struct Answer
    {
        qint64 key = 0; // as it was started with
        Result<sync::HttpResponse> response;
    };

    RequestPool(int most, MakeTransport makeTransport);
    /// Waits for what is on its way: whoever is in a hurry cancels the transports first.
    ~RequestPool();
    RequestPool(const RequestPool &) = delete;
    RequestPool &operator=(const RequestPool &) = delete;

    /// How many requests may be on their way at once.
    int most() const { return m_most; }
    /// Whether an answer is still to be taken.
    bool isBusy() const { return m_untaken > 0; }
    /// Sends it by the thread that last had that key, if that one is idle: its connection is still open. Fewer than
    /// most() are on their way.
    void start(qint64 key, sync::HttpRequest request);
    /// The next that came; nothing when none did within so many milliseconds.
    std::optional<Answer> take(qint64 milliseconds);

private:
    struct Worker
    {
        std::unique_ptr<QThread> thread;
        qint64 key = 0; // of its last request
        std::optional<sync::HttpRequest> request; // to send next
        bool isBusy = false;
    };
    void work(Worker &worker);
    Worker &idleWorker(qint64 key);

    int m_most;
    MakeTransport m_makeTransport;
    int m_untaken = 0;
    std::mutex m_mutex; // for all below; which the thread sanitizer knows, as it does not know QWaitCondition
    std::condition_variable m_asked;
    std::condition_variable m_answered;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::deque<Answer> m_answers;
    bool m_isEnding = false;
};

} // namespace satchel::webhooks
