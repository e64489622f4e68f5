// SPDX-License-Identifier: GPL-3.0-or-later
// A thread with its own connection to the store, for reads that may take longer than a frame. Tasks run one after the
// other; the thread and the connection are made with the first one. While the store cannot be opened (which Workspace
// tells) they wait, and it is tried again. Belongs to an object on the UI thread; the destructor waits for the task at
// hand, whose SQL it interrupts, and drops the rest.
#pragma once

#include "items/Workspace.h"

#include <memory>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

namespace satchel::items {

class StoreWorker
{
public:
    /// Runs on the worker's thread. Answers go to the UI thread by QMetaObject::invokeMethod on the owner.
    using Task = std::function<void(store::Store &)>;

    /// `firstPause`: milliseconds until a store that could not be opened is tried again; doubled with each failure.
    explicit StoreWorker(
        Workspace::OpenStore open, qint64 firstPause = 1'000, QThread::Priority priority = QThread::InheritPriority)
        : m_open(std::move(open)), m_firstPause(firstPause), m_priority(priority)
    {
    }
    ~StoreWorker();

    void post(Task task);

private:
    void run();
    /// Null when it is to stop.
    std::unique_ptr<store::Store> openStore();
    void setStore(store::Store *store);

    Workspace::OpenStore m_open;
    const qint64 m_firstPause;
    const QThread::Priority m_priority;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Task> m_tasks;
    store::Store *m_store = nullptr;
    bool m_isStopping = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace satchel::items
