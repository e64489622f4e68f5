// SPDX-License-Identifier: GPL-3.0-or-later
// Work that another process does, which is killed (kill -9) in the middle of it: what was not durable by then is lost.
// It begins as a copy of this process: nothing that it works with may be open here, least of all its store.
#pragma once

#include <csignal>
#include <QElapsedTimer>
#include <QThread>
#include <QtTest>
#include <sys/wait.h>
#include <unistd.h>

namespace satchel::test {

class KilledProcess
{
public:
    template <typename Work> explicit KilledProcess(Work work) : m_process(::fork())
    {
        if (m_process < 0)
            qFatal("no process");
        if (m_process == 0) {
            work();
            ::_exit(0);
        }
    }
    ~KilledProcess() { kill(); }
    Q_DISABLE_COPY(KilledProcess)

    /// After so many microseconds. Answers whether it was still at work.
    bool killAfter(unsigned long microseconds)
    {
        QThread::usleep(microseconds);
        return kill();
    }
    /// Lets it come to its end. Answers how many microseconds that took.
    qint64 finish(int mostMilliseconds = 60'000)
    {
        QElapsedTimer time;
        time.start();
        while (!hasEnded() && time.elapsed() < mostMilliseconds)
            QThread::usleep(200);
        const qint64 microseconds = time.nsecsElapsed() / 1000;
        kill();
        return microseconds;
    }

private:
    bool hasEnded()
    {
        if (m_process > 0 && ::waitpid(m_process, nullptr, WNOHANG) == m_process)
            m_process = 0;
        return m_process == 0;
    }
    bool kill()
    {
        if (hasEnded())
            return false;
        ::kill(m_process, SIGKILL);
        ::waitpid(std::exchange(m_process, 0), nullptr, 0);
        return true;
    }

    pid_t m_process = 0;
};

} // namespace satchel::test
