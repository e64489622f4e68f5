// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/WallClockTimer.h"

#include <QDateTime>
#include <QGuiApplication>
#include <QTimer>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QSocketNotifier>

#include <cerrno>
#include <sys/timerfd.h>
#include <unistd.h>
#endif

namespace satchel::platform {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

class WallClockTimer::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(WallClockTimer &timer)
        : m_timer(timer), m_file(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC))
    {
        if (m_file < 0)
            return; // too many open files: the next start of the program has it again
        m_notifier = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Private::read);
        QDBusConnection::systemBus().connect(u"org.freedesktop.timedate1"_s, u"/org/freedesktop/timedate1"_s,
            u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this, SLOT(noteZone()));
    }
    ~Private() override
    {
        m_notifier.reset();
        if (m_file >= 0)
            close(m_file);
    }

    void start(Instant moment)
    {
        // A time in the past fires at once; zero would stop the timer.
        const qint64 ms = std::max<qint64>(1, moment.ms);
        itimerspec spec{};
        spec.it_value.tv_sec = ms / 1000;
        spec.it_value.tv_nsec = ms % 1000 * 1'000'000;
        timerfd_settime(m_file, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &spec, nullptr);
    }
    void stop()
    {
        const itimerspec none{};
        timerfd_settime(m_file, 0, &none, nullptr);
    }

private Q_SLOTS:
    void noteZone() { Q_EMIT m_timer.clockChanged(); }

private:
    void read()
    {
        quint64 times = 0;
        const auto size = ::read(m_file, &times, sizeof times);
        if (size == sizeof times)
            Q_EMIT m_timer.reached();
        else if (errno == ECANCELED) // the clock jumped; the timer waits on for its moment
            Q_EMIT m_timer.clockChanged();
    }

    WallClockTimer &m_timer;
    int m_file;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

#else

class WallClockTimer::Private : public QObject
{
    Q_OBJECT
public:
    explicit Private(WallClockTimer &timer) : m_timer(timer)
    {
        m_wait.setSingleShot(true);
        connect(&m_wait, &QTimer::timeout, this, [this] { look(); });
        connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this] { look(); });
    }
    void start(Instant moment)
    {
        m_moment = moment;
        m_isSet = true;
        const qint64 wait = moment.ms - QDateTime::currentMSecsSinceEpoch();
        m_wait.start(static_cast<int>(qBound<qint64>(0, wait, longest)));
    }
    void stop()
    {
        m_isSet = false;
        m_wait.stop();
    }

private:
    void look()
    {
        if (!m_isSet)
            return;
        if (QDateTime::currentMSecsSinceEpoch() < m_moment.ms)
            return start(m_moment);
        stop();
        Q_EMIT m_timer.reached();
    }

    static constexpr qint64 longest = 24 * 3'600'000; // a timer's interval is an int
    WallClockTimer &m_timer;
    QTimer m_wait;
    Instant m_moment;
    bool m_isSet = false;
};

#endif

WallClockTimer::WallClockTimer(const Clock &clock, QObject *parent)
    : Alarm(parent), m_clock(clock), m_private(std::make_unique<Private>(*this))
{
}

WallClockTimer::~WallClockTimer() = default;

void WallClockTimer::start(Instant moment)
{
    const qint64 now = m_clock.now().ms; // before the wall is asked: it must not fire too early
    m_private->start({moment.ms + QDateTime::currentMSecsSinceEpoch() - now});
}

void WallClockTimer::stop()
{
    m_private->stop();
}

} // namespace satchel::platform

#include "WallClockTimer.moc"

#include "moc_WallClockTimer.cpp"
