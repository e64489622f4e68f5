// SPDX-License-Identifier: GPL-3.0-or-later
// The one switch that stops a connection's work from another thread: waiting ends at once, and whoever listens to
// cancelled() ends its own. Owned by whoever starts the work; outlives the worker.
#pragma once

#include "sync/engine/Sleeper.h"

#include <QObject>

#include <condition_variable>
#include <mutex>

namespace satchel::sync {

/// Milliseconds: what a clock can add to now without running over. A longer wait ends then.
inline constexpr qint64 longestWait = 366LL * 86'400'000;

class Cancellation final : public QObject
{
    Q_OBJECT
public:
    /// From any thread.
    void cancel();
    bool isCancelled() const;
    /// Before the next piece of work begins.
    void reset();
    /// False when it was cancelled before the time was over.
    bool wait(qint64 milliseconds);

Q_SIGNALS:
    void cancelled();

private:
    mutable std::mutex m_mutex; // which the thread sanitizer knows, as it does not know QWaitCondition
    std::condition_variable m_changed;
    bool m_isCancelled = false;
};

/// Waits in real time on the calling thread.
class CancellableSleeper final : public Sleeper
{
public:
    explicit CancellableSleeper(Cancellation &cancellation) : m_cancellation(cancellation) {}
    bool wait(qint64 milliseconds) override { return m_cancellation.wait(milliseconds); }

private:
    Cancellation &m_cancellation;
};

} // namespace satchel::sync
