// SPDX-License-Identifier: GPL-3.0-or-later
// A real gnome-keyring on a private D-Bus session. QtKeychain lives once in a process, so each state is a process of
// its own: this program starts itself in a session with the name of what it has to find there.
#include "sync/engine/Cancellation.h"
#include "sync/transport/QtKeychainStore.h"
#include "tests/support/KeychainSteps.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/TestProgram.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>

using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

bool isUnavailable(const Error &error)
{
    return error.kind == Error::Kind::KeychainUnavailable;
}

} // namespace

/// What is found inside a session.
class KeychainStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsSecrets()
    {
        KeyringDaemon daemon;
        QVERIFY(daemon.start());
        QtKeychainStore keychain(u"satchel-test"_s, 20'000);
        keepAndForget(keychain);
        QVERIFY(keychain.write(secretName, longSecret)); // for the next session, which finds it locked
    }

    void servesManyThreads()
    {
        KeyringDaemon daemon;
        QVERIFY(daemon.start());
        QtKeychainStore keychain(u"satchel-test"_s, 20'000);
        std::atomic<int> right = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int number = 0; number < 4; ++number) {
            threads.emplace_back(QThread::create([&, number] {
                const QString mine = u"connection/%1"_s.arg(number);
                const QString secret = QString(2'000 * number + 1, QChar(static_cast<char16_t>(u'a' + number)));
                for (int i = 0; i < 5; ++i) {
                    if (keychain.write(mine, secret) && keychain.read(mine).value_or(std::nullopt) == secret)
                        ++right;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(right.load(), 20);
    }

    void isLocked()
    {
        // Nobody unlocks: the bus starts the daemon by itself, and there is no one to ask for the password.
        QtKeychainStore keychain(u"satchel-test"_s, 5'000);
        const auto found = keychain.read(secretName);
        QVERIFY2(!found, "a locked keyring was taken for an empty one");
        QVERIFY2(isUnavailable(found.error()), qPrintable(found.error().what));
        QVERIFY(isUnavailable(keychain.write(secretName, u"x"_s).error()));
        QVERIFY(isUnavailable(keychain.remove(secretName).error()));
    }

    void isMissing()
    {
        QtKeychainStore keychain(u"satchel-test"_s, 20'000);
        QVERIFY(isUnavailable(keychain.read(secretName).error()));
        QVERIFY(isUnavailable(keychain.write(secretName, u"x"_s).error()));
        QVERIFY(isUnavailable(keychain.remove(secretName).error()));
    }

    void isSlowAndCancelled()
    {
        KeyringDaemon daemon;
        QVERIFY(daemon.start());
        QtKeychainStore keychain(u"satchel-test"_s, 60'000);
        QVERIFY(keychain.write(secretName, u"kept"_s));
        daemon.signal(SIGSTOP);
        Cancellation cancellation;
        const auto view = keychain.until(cancellation);
        // One waits for the answer, one for its turn.
        std::atomic<int> cancelled = 0;
        QSemaphore begun;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 2; ++i) {
            threads.emplace_back(QThread::create([&] {
                begun.release();
                const auto found = view->read(secretName);
                cancelled += !found && found.error().kind == Error::Kind::Cancelled ? 1 : 0;
            }));
            threads.back()->start();
        }
        begun.acquire(2);
        QElapsedTimer timer;
        timer.start();
        cancellation.cancel();
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(cancelled.load(), 2);
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(view->read(secretName).error().kind, Error::Kind::Cancelled);
        daemon.signal(SIGCONT);
        QVERIFY(view->write(secretName, u"kept"_s)); // it may be the only copy of a new token
        cancellation.reset();
        QCOMPARE(view->read(secretName).value().value(), u"kept"_s);
    }

    void isSlowAndRecovers()
    {
        KeyringDaemon daemon;
        QVERIFY(daemon.start());
        QtKeychainStore keychain(u"satchel-test"_s, 1'000);
        QVERIFY(keychain.write(secretName, u"kept"_s));
        daemon.signal(SIGSTOP);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isUnavailable(keychain.read(secretName).error()));
        QVERIFY(timer.elapsed() < 10'000);
        daemon.signal(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(keychain.read(secretName).value_or(std::nullopt) == u"kept"_s, 20'000);
    }
};

class tst_QtKeychainStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = KeyringSession::missingProgram(); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed: ./dev setup does it"_s));
    }

    void keepsSecretsAndRefusesWhenLocked()
    {
        QTemporaryDir home;
        runInSession(u"keepsSecrets"_s, home.path());
        QCOMPARE(findInFiles(home.path(), longSecret.right(40).toUtf8()), QString());
        QCOMPARE(findInFiles(home.path(), longSecret.right(600).toUtf8().toBase64().left(400)), QString());
        runInSession(u"isLocked"_s, home.path());
    }

    void servesManyThreads() { runInSession(u"servesManyThreads"_s, QTemporaryDir().path()); }

    void aSlowKeychainIsUnavailableAndRecovers() { runInSession(u"isSlowAndRecovers"_s, QTemporaryDir().path()); }

    void waitingForItCanBeCancelled() { runInSession(u"isSlowAndCancelled"_s, QTemporaryDir().path()); }

    void noBusMeansNoKeychain()
    {
        QTemporaryDir home;
        QProcessEnvironment environment = KeyringSession::environment(home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        verify(KeyringSession::run(
            QCoreApplication::applicationFilePath(), {u"KeychainStates"_s, u"isMissing"_s}, environment));
    }

    void aBusWithoutKeychainMeansNoKeychain()
    {
        QTemporaryDir home;
        // A bus that knows no services: nothing can be started on it.
        QFile configuration(home.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
                            "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
                            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                            "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow "
                            "eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        configuration.close();
        runInSession(u"isMissing"_s, home.path(), {u"--config-file="_s + configuration.fileName()});
    }

private:
    static void runInSession(const QString &state, const QString &home, const QStringList &options = {})
    {
        const QStringList program = {u"--"_s, QCoreApplication::applicationFilePath(), u"KeychainStates"_s, state};
        verify(KeyringSession::run(KeyringSession::program(), options + program, KeyringSession::environment(home)));
    }

    static void verify(const KeyringSession::Outcome &outcome) { QVERIFY2(outcome.isWell, outcome.said.constData()); }
};

SATCHEL_TEST(tst_QtKeychainStore)
SATCHEL_TEST(KeychainStates)
#include "tst_QtKeychainStore.moc"
