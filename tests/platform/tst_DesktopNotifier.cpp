// SPDX-License-Identifier: GPL-3.0-or-later
// Against a service that answers as the Desktop Notifications Specification 1.2 says, on a bus of its own. The test
// starts itself again inside a private session.
#include "platform/DesktopNotifier.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <QDBusConnection>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

/// What the specification's server does, and what it was asked.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Call
    {
        uint replaces;
        QString summary;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };
    std::vector<Call> calls;
    QList<uint> closed;

public Q_SLOTS:
    QStringList GetCapabilities() { return {u"actions"_s, u"body"_s, u"body-markup"_s}; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &summary, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        calls.push_back({replaces, summary, body, actions, hints, timeout});
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

class NotifierStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsActsAndWithdraws()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
        NotificationService service;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &service, QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        const auto notifier = platform::makeDesktopNotifier();
        QVERIFY(notifier);
        QSignalSpy acted(notifier.get(), &platform::DesktopNotifier::acted);
        QTest::qWait(0);
        notifier->show({u"one"_s, u"Redline call"_s, u"in <5> minutes"_s, {{u"join"_s, u"Join"_s}}, true});
        QTRY_COMPARE(service.calls.size(), 1);
        QCOMPARE(service.calls[0].summary, u"Redline call"_s);
        QCOMPARE(service.calls[0].actions, (QStringList{u"default"_s, QString(), u"join"_s, u"Join"_s}));
        QCOMPARE(service.calls[0].hints.value(u"urgency"_s).value<uchar>(), uchar(2));
        QCOMPARE(service.calls[0].timeout, 0); // it stays
        // The answer with the number of the notice has to be here before it can be replaced or acted on.
        QTRY_VERIFY_WITH_TIMEOUT(
            (Q_EMIT service.ActionInvoked(1, u"join"_s), QCoreApplication::processEvents(), acted.count() > 0), 5'000);
        QCOMPARE(acted[0], (QVariantList{u"one"_s, u"join"_s}));
        notifier->show({u"one"_s, u"Redline call"_s, u"now"_s, {}, false});
        QTRY_COMPARE(service.calls.size(), 2);
        QCOMPARE(service.calls[1].replaces, 1u);
        acted.clear();
        Q_EMIT service.ActionInvoked(1, u"default"_s);
        QTRY_COMPARE(acted.count(), 1);
        QCOMPARE(acted[0], (QVariantList{u"one"_s, QString()}));
        notifier->withdraw(u"one"_s);
        QTRY_COMPARE(service.closed, QList<uint>{1});
        acted.clear();
        Q_EMIT service.ActionInvoked(1, u"default"_s); // of another program by now
        QTest::qWait(0);
        QCOMPARE(acted.count(), 0);
    }

    void aServiceThatReadsMarkupGetsItEscaped()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"service"_s);
        NotificationService service;
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, &service, QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
        const auto notifier = platform::makeDesktopNotifier();
        QTRY_VERIFY_WITH_TIMEOUT(
            (notifier->show({u"one"_s, u"<b>"_s, u"a < b"_s, {}, false}), QCoreApplication::processEvents(),
                !service.calls.empty() && service.calls.back().body == u"a &lt; b"),
            5'000);
        QCOMPARE(service.calls.back().summary, u"<b>"_s); // a summary has no markup
    }

    void withoutAServiceThereIsNone() { QVERIFY(!platform::makeDesktopNotifier()); }
};

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(KeyringSession::program()).isEmpty())
            QSKIP("dbus-run-session is not installed: ./dev setup does it");
    }
    void showsActsAndWithdraws() { run(u"showsActsAndWithdraws"_s); }
    void aServiceThatReadsMarkupGetsItEscaped() { run(u"aServiceThatReadsMarkupGetsItEscaped"_s); }

    void withoutABusThereIsNone()
    {
        QTemporaryDir home;
        QProcessEnvironment environment = KeyringSession::environment(home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        const auto outcome = KeyringSession::run(QCoreApplication::applicationFilePath(),
            {u"NotifierStates"_s, u"withoutAServiceThereIsNone"_s}, environment);
        QVERIFY2(outcome.isWell, outcome.said.constData());
    }

private:
    static void run(const QString &state)
    {
        QTemporaryDir home;
        const auto outcome = KeyringSession::run(KeyringSession::program(),
            {u"--"_s, QCoreApplication::applicationFilePath(), u"NotifierStates"_s, state},
            KeyringSession::environment(home.path()));
        QVERIFY2(outcome.isWell, outcome.said.constData());
    }
};

SATCHEL_TEST(tst_DesktopNotifier)
SATCHEL_TEST(NotifierStates)
#include "tst_DesktopNotifier.moc"
#endif
