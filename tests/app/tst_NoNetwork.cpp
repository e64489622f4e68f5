// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but what a person connected makes the program use a network. The kernel kills the program here when it makes
// an internet socket, whichever library it is in: it starts, searches and prints, and lives.
#include "app/demo/DemoStore.h"
#include "store/sync/Connections.h"
#include "tests/support/NetworkBan.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/Thorough.h"

#include <csignal>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

/// The program with a home of its own and without a network.
class BannedProgram
{
public:
    explicit BannedProgram(const QStringList &words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        for (const auto &name : {u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.remove(name);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0:malloc_context_size=6"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setChildProcessModifier(&banNetwork);
        m_process.start(satchelProgram(), words);
    }

    // These wait for its end.
    bool wasKilled()
    {
        return isFinished() && m_process.exitStatus() == QProcess::CrashExit && m_process.exitCode() == SIGSYS;
    }
    bool isDone()
    {
        return isFinished() && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
    }
    QByteArray said() { return isFinished() ? m_process.readAllStandardError() : QByteArray("it did not end"); }

private:
    bool isFinished() { return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(300'000); }

    QTemporaryDir m_home;
    QProcess m_process;
};

/// A connection that is paused, to a port of this computer where nobody listens.
void addPausedConnection(TestStore &store)
{
    store::Connection connection;
    connection.name = u"HubSpot"_s;
    connection.vendor = u"hubspot"_s;
    connection.baseUrl = u"http://localhost:9"_s;
    const auto added = store::Connections(*store).add(connection);
    if (!added || !store::Connections(*store).setPaused(added->number, true))
        qFatal("the test cannot add a connection");
}

} // namespace

#endif

class tst_NoNetwork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("the kernel of this system has no such ban");
#endif
    }

#ifdef Q_OS_LINUX
    /// Or the rest shows nothing.
    void theBanIsNoticed()
    {
        QProcess process;
        process.setChildProcessModifier(&banNetwork);
        process.start(u"/bin/bash"_s, {u"-c"_s, u"exec 3<>/dev/udp/127.0.0.1/9"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QCOMPARE(process.exitCode(), SIGSYS);
        QProcess without;
        without.start(u"/bin/bash"_s, {u"-c"_s, u"exec 3<>/dev/udp/127.0.0.1/9"_s});
        QVERIFY(without.waitForFinished());
        QCOMPARE(without.exitCode(), 0);
    }

    void theWindowStartsWithout()
    {
        BannedProgram sample({u"--demo"_s, u"--quit-after-first-paint"_s});
        QVERIFY2(sample.isDone(), sample.said());
        TestStore store;
        addPausedConnection(store);
        BannedProgram paused({u"--store"_s, store.path(), u"--quit-after-first-paint"_s});
        QVERIFY2(paused.isDone(), paused.said());
    }

    /// A part of them, with the sample's mails, papers and charts; ui.tst_PageLayout goes to every page under the ban.
    void pagesAreDrawnWithout()
    {
        const QTemporaryDir folder;
        BannedProgram tour({u"tour"_s, folder.path(), u"light"_s, u"--part"_s, isThorough() ? u"1/9"_s : u"1/30"_s});
        QVERIFY2(!tour.wasKilled(), "a page made an internet socket");
        QVERIFY2(tour.isDone(), tour.said());
        QVERIFY(QDir(folder.path()).entryList({u"*.png"_s}, QDir::Files).size() > 1);
    }

    void commandsSearchAndPrintWithout()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"sample.store"_s); // one for all: filling it takes longer than they do
        const ManualClock clock(*Instant::fromIso(u"2026-03-10T09:41:00Z"), QTimeZone("Europe/Berlin"));
        QVERIFY_RESULT(app::fillDemoStore(path, clock, u"en"_s));
        const QList<QStringList> calls = {{u"search"_s, u"a"_s},
            {u"report"_s, u"pipeline"_s, u"--pdf"_s, folder.filePath(u"report.pdf"_s)}, {u"doctor"_s},
            {u"diagnostics"_s}, {u"sync"_s}};
        for (const QStringList &words : calls) {
            BannedProgram program(words + QStringList{u"--store"_s, path});
            QVERIFY2(!program.wasKilled(), qPrintable(words.join(u' ')));
            QVERIFY2(program.isDone() || words.first() == "sync"_L1 || words.first() == "doctor"_L1, program.said());
        }
    }
#endif
};

SATCHEL_TEST(tst_NoNetwork)
#include "tst_NoNetwork.moc"
