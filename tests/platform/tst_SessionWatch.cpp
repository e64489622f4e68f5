// SPDX-License-Identifier: GPL-3.0-or-later
// Against a logind and a screen saver that answer as org.freedesktop.login1(5) and the desktops do, on a bus of their
// own, which is the system's and the session's in one. The test starts itself again inside a private session.
#include "platform/SessionWatch.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QDBusVirtualObject>

#include <fcntl.h>
#include <unistd.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {
const QString sessionPath = u"/org/freedesktop/login1/session/_37"_s;
}

/// The manager of logind. A delay is a pipe: whoever has the other end holds sleep up.
class LoginManager : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~LoginManager() override
    {
        for (const int end : delays)
            ::close(end);
    }
    QStringList inhibited;
    QList<int> delays; // our end of each pipe

    bool isDelayed(qsizetype number) const
    {
        char byte = 0; // no end of file yet: somebody has the other end open
        return ::read(delays.at(number), &byte, 1) < 0 && errno == EAGAIN;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        int ends[2];
        if (::pipe2(ends, O_NONBLOCK | O_CLOEXEC) != 0)
            qFatal("no pipe");
        inhibited += what + u' ' + mode;
        delays += ends[0];
        const QDBusUnixFileDescriptor other(ends[1]);
        ::close(ends[1]); // that one is a copy
        return other;
    }
    QDBusObjectPath GetSession(const QString &id)
    {
        if (id != u"7")
            sendErrorReply(u"org.freedesktop.login1.NoSuchSession"_s, u"no session"_s);
        return QDBusObjectPath(sessionPath);
    }
    QDBusObjectPath GetSessionByPID(uint)
    {
        sendErrorReply(u"org.freedesktop.login1.NoSessionForPID"_s, u"no session"_s);
        return QDBusObjectPath(u"/"_s);
    }

Q_SIGNALS:
    void PrepareForSleep(bool isBeginning);
};

using ShownSession
    = std::pair<QString, QDBusObjectPath>; // what a property Display is: the id and the path of a session
using NumberedSession = std::pair<QString, int>; // as that, but not what org.freedesktop.login1(5) says

/// Answers whatever it is asked with `answer`.
class LoginUser : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QVariantList answer = shown(QVariant::fromValue(ShownSession{u"7"_s, QDBusObjectPath(sessionPath)}));
    int asked = 0;

    static QVariantList shown(const QVariant &display) { return {QVariant::fromValue(QDBusVariant(display))}; }
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        ++asked;
        return bus.send(message.createReply(answer));
    }
};

class SessionWatchStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<ShownSession>();
        qDBusRegisterMetaType<NumberedSession>();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        if (QDBusConnection::sessionBus().isConnected())
            startServices();
    }

    void sleepWaitsForTheWindowAndIsDelayedAgainAfterwards()
    {
        const auto watch = platform::makeSessionWatch();
        QSignalSpy asleep(watch.get(), &platform::SessionWatch::aboutToSleep);
        bool wasDelayed = false;
        connect(watch.get(), &platform::SessionWatch::aboutToSleep, this, [&] { wasDelayed = m_login.isDelayed(0); });
        QTRY_COMPARE(m_login.inhibited, QStringList{u"sleep delay"_s});
        QTRY_VERIFY_WITH_TIMEOUT((deliver(), m_login.isDelayed(0)), 5'000);
        Q_EMIT m_login.PrepareForSleep(true);
        QTRY_COMPARE(asleep.count(), 1);
        QVERIFY(wasDelayed); // the computer did not sleep before the slots were through
        QTRY_VERIFY(!m_login.isDelayed(0));
        Q_EMIT m_login.PrepareForSleep(false);
        QTRY_COMPARE(m_login.inhibited.size(), 2);
        QCOMPARE(asleep.count(), 1); // waking up is no reason to lock
    }

    void theSessionOfTheEnvironmentIsFollowed()
    {
        qputenv("XDG_SESSION_ID", "7");
        verifyThatTheSessionLocks();
    }

    void aProgramOfTheServiceManagerFollowsTheSessionOnTheScreen()
    {
        qunsetenv("XDG_SESSION_ID");
        verifyThatTheSessionLocks();
    }

    void anAnswerOfAnotherShapeIsNoSession()
    {
        qunsetenv("XDG_SESSION_ID");
        const QVariantList given = m_user.answer;
        const QList<QVariantList> answers{{}, {7}, {sessionPath}, {QStringList{sessionPath}}, LoginUser::shown(7),
            LoginUser::shown(sessionPath), LoginUser::shown(QVariantMap{{sessionPath, sessionPath}}),
            LoginUser::shown(QVariant::fromValue(NumberedSession{sessionPath, 7}))};
        for (const QVariantList &answer : answers) {
            m_user.answer = answer;
            m_user.asked = 0;
            const auto watch = platform::makeSessionWatch();
            QSignalSpy locked(watch.get(), &platform::SessionWatch::screenLocked);
            QTRY_COMPARE(m_user.asked, 1);
            deliver();
            tellLock(sessionPath);
            deliver();
            QCOMPARE(locked.count(), 0);
            tellScreenSaver(true); // which it goes on listening to
            deliver();
            QCOMPARE(locked.count(), 1);
        }
        m_user.answer = given;
    }

    void theLockedHintOfTheSessionIsAnswered()
    {
        const auto watch = platform::makeSessionWatch();
        QSignalSpy locked(watch.get(), &platform::SessionWatch::screenLocked);
        QTRY_VERIFY_WITH_TIMEOUT((tellHint(true), locked.count() > 0), 5'000);
        locked.clear();
        tellHint(false);
        QCOMPARE(locked.count(), 0);
    }

    void aScreenSaverThatBeginsIsAnswered()
    {
        const auto watch = platform::makeSessionWatch();
        QSignalSpy locked(watch.get(), &platform::SessionWatch::screenLocked);
        tellScreenSaver(false);
        deliver();
        QCOMPARE(locked.count(), 0);
        tellScreenSaver(true);
        deliver();
        QCOMPARE(locked.count(), 1);
    }

    void withoutAnyBusThereIsNone() { QVERIFY(!platform::makeSessionWatch()); }

private:
    void startServices()
    {
        m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"services"_s);
        QVERIFY(m_bus.registerObject(u"/org/freedesktop/login1"_s, &m_login,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_bus.registerVirtualObject(u"/org/freedesktop/login1/user/self"_s, &m_user));
        QVERIFY(m_bus.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_bus.registerService(u"org.gnome.ScreenSaver"_s));
    }
    void verifyThatTheSessionLocks()
    {
        const auto watch = platform::makeSessionWatch();
        QSignalSpy locked(watch.get(), &platform::SessionWatch::screenLocked);
        // It has to have found its session first.
        QTRY_VERIFY_WITH_TIMEOUT((tellLock(sessionPath), deliver(), locked.count() > 0), 5'000);
        locked.clear();
        tellLock(u"/org/freedesktop/login1/session/_38"_s); // somebody else's
        deliver();
        QCOMPARE(locked.count(), 0);
    }
    /// What the services sent has reached the watch.
    void deliver()
    {
        for (const QDBusConnection &bus : {m_bus, QDBusConnection::systemBus(), QDBusConnection::sessionBus()})
            bus.call(QDBusMessage::createMethodCall(
                u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCoreApplication::processEvents();
    }
    void tellLock(const QString &path)
    {
        m_bus.send(QDBusMessage::createSignal(path, u"org.freedesktop.login1.Session"_s, u"Lock"_s));
    }
    void tellHint(bool isLocked)
    {
        auto told = QDBusMessage::createSignal(
            sessionPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
        told.setArguments(
            {u"org.freedesktop.login1.Session"_s, QVariantMap{{u"LockedHint"_s, isLocked}}, QStringList()});
        m_bus.send(told);
        deliver();
    }
    void tellScreenSaver(bool isActive)
    {
        auto told = QDBusMessage::createSignal(
            u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s);
        told.setArguments({isActive});
        m_bus.send(told);
    }

    QDBusConnection m_bus{QString()};
    LoginManager m_login;
    LoginUser m_user;
};

class tst_SessionWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(KeyringSession::program()).isEmpty())
            QSKIP("dbus-run-session is not installed: ./dev setup does it");
    }
    void sleepWaitsForTheWindowAndIsDelayedAgainAfterwards()
    {
        run(u"sleepWaitsForTheWindowAndIsDelayedAgainAfterwards"_s);
    }
    void theSessionOfTheEnvironmentIsFollowed() { run(u"theSessionOfTheEnvironmentIsFollowed"_s); }
    void aProgramOfTheServiceManagerFollowsTheSessionOnTheScreen()
    {
        run(u"aProgramOfTheServiceManagerFollowsTheSessionOnTheScreen"_s);
    }
    void anAnswerOfAnotherShapeIsNoSession() { run(u"anAnswerOfAnotherShapeIsNoSession"_s); }
    void theLockedHintOfTheSessionIsAnswered() { run(u"theLockedHintOfTheSessionIsAnswered"_s); }
    void aScreenSaverThatBeginsIsAnswered() { run(u"aScreenSaverThatBeginsIsAnswered"_s); }

    void withoutAnyBusThereIsNone()
    {
        QTemporaryDir home;
        QProcessEnvironment environment = KeyringSession::environment(home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const auto outcome = KeyringSession::run(QCoreApplication::applicationFilePath(),
            {u"SessionWatchStates"_s, u"withoutAnyBusThereIsNone"_s}, environment);
        QVERIFY2(outcome.isWell, outcome.said.constData());
    }

private:
    static void run(const QString &state)
    {
        QTemporaryDir home;
        const auto outcome = KeyringSession::run(KeyringSession::program(),
            {u"--"_s, QCoreApplication::applicationFilePath(), u"SessionWatchStates"_s, state},
            KeyringSession::environment(home.path()));
        QVERIFY2(outcome.isWell, outcome.said.constData());
    }
};

SATCHEL_TEST(tst_SessionWatch)
SATCHEL_TEST(SessionWatchStates)
#include "tst_SessionWatch.moc"
#endif
