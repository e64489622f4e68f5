// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/Termination.h"

#include <tuple>
#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <QSocketNotifier>
#include <sys/socket.h>
#include <unistd.h>
#endif
#ifdef Q_OS_WIN
#include <QMetaObject>
#include <windows.h>
#endif

namespace satchel::platform {

#ifdef Q_OS_UNIX

namespace {

int told[2] = {-1, -1}; // the handler writes into the one, the event loop reads the other

extern "C" void tell(int)
{
    const char byte = 1;
    std::ignore = ::write(told[0], &byte, 1); // of the few calls that a handler may make: signal-safety(7)
}

class UnixTermination final : public Termination
{
public:
    UnixTermination()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM, 0, told) != 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(told[1], QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
            char byte = 0;
            std::ignore = ::read(told[1], &byte, 1);
            Q_EMIT requested();
        });
        struct sigaction action = {};
        action.sa_handler = tell;
        action.sa_flags = SA_RESTART | static_cast<int>(SA_RESETHAND);
        sigaction(SIGTERM, &action, nullptr);
        sigaction(SIGINT, &action, nullptr);
    }
    ~UnixTermination() override
    {
        std::signal(SIGTERM, SIG_DFL);
        std::signal(SIGINT, SIG_DFL);
        m_notifier.reset();
        for (int &end : told)
            ::close(std::exchange(end, -1));
    }

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace

std::unique_ptr<Termination> makeTermination()
{
    return std::make_unique<UnixTermination>();
}

#elif defined(Q_OS_WIN)

namespace {

Termination *waiting = nullptr;

BOOL WINAPI tell(DWORD)
{
    if (!waiting)
        return FALSE;
    QMetaObject::invokeMethod(std::exchange(waiting, nullptr), &Termination::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

std::unique_ptr<Termination> makeTermination()
{
    auto termination = std::make_unique<Termination>();
    waiting = termination.get();
    QObject::connect(termination.get(), &QObject::destroyed, [] { waiting = nullptr; });
    SetConsoleCtrlHandler(&tell, TRUE);
    return termination;
}

#else

std::unique_ptr<Termination> makeTermination()
{
    return std::make_unique<Termination>();
}

#endif

} // namespace satchel::platform

#include "moc_Termination.cpp"
