// SPDX-License-Identifier: GPL-3.0-or-later
// A crash leaves a report with its cause and where it was, and nothing of what was in memory; an end as usual leaves
// nothing.
#include "platform/CrashReport.h"
#include "tests/support/TestProgram.h"

#include <csignal>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"MARKERvonHohenlohe"_s;
#ifdef Q_OS_WIN
const QByteArray program = "satchel-crash.exe+0x";
#else
const QByteArray program = "satchel-crash+0x";
#endif

/// Another program that ends as it is told, with its reports in a folder that is made when there is one.
struct Crash
{
    QTemporaryDir home;
    QString folder = home.filePath(u"state/satchel/crashes"_s);
    QProcess process;

    explicit Crash(const QString &cause)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"allow_user_segv_handler=1:detect_leaks=0:use_sigaltstack=0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CRASHING_BINARY), {folder, cause, marker});
        process.waitForFinished(60'000);
    }

    QStringList reports() const { return platform::crashReports(folder); }
    QByteArray report() const
    {
        QFile file(reports().value(0));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

class tst_CrashReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
#ifdef Q_OS_MACOS
        QSKIP("reports have no frames on macOS");
#endif
    }

    void aCrashLeavesItsCauseAndItsFrames_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("signal");
#ifdef Q_OS_WIN
        QTest::newRow("a null pointer") << u"null"_s << "cause: EXCEPTION_ACCESS_VIOLATION"_ba << 0;
        QTest::newRow("in another thread") << u"thread"_s << "cause: EXCEPTION_ACCESS_VIOLATION"_ba << 0;
        QTest::newRow("abort") << u"abort"_s << "cause: SIGABRT"_ba << 0;
        QTest::newRow("an exception that nobody catches")
            << u"exception"_s << "cause: std::terminate (St13runtime_error)"_ba << 0;
        QTest::newRow("a stack that overflows") << u"overflow"_s << "cause: EXCEPTION_STACK_OVERFLOW"_ba << 0;
#else
        QTest::newRow("a null pointer") << u"null"_s << "cause: SIGSEGV"_ba << SIGSEGV;
        QTest::newRow("in another thread") << u"thread"_s << "cause: SIGSEGV"_ba << SIGSEGV;
        QTest::newRow("SIGBUS") << u"SIGBUS"_s << "cause: SIGBUS"_ba << SIGBUS;
        QTest::newRow("SIGFPE") << u"SIGFPE"_s << "cause: SIGFPE"_ba << SIGFPE;
        QTest::newRow("SIGILL") << u"SIGILL"_s << "cause: SIGILL"_ba << SIGILL;
        QTest::newRow("abort") << u"abort"_s << "cause: SIGABRT"_ba << SIGABRT;
        QTest::newRow("an exception that nobody catches")
            << u"exception"_s << "cause: std::terminate (St13runtime_error)"_ba << SIGABRT;
#ifndef __SANITIZE_ADDRESS__ // whose frames are in memory of its own
        QTest::newRow("a stack that overflows") << u"overflow"_s << "cause: SIGSEGV"_ba << SIGSEGV;
#endif
#endif
    }
    void aCrashLeavesItsCauseAndItsFrames()
    {
        QFETCH(QString, cause);
        QFETCH(QByteArray, said);
        QFETCH(int, signal);
        const Crash crash(cause);
        QCOMPARE(crash.reports().size(), 1);
        const QByteArray report = crash.report();
        QVERIFY2(report.startsWith("Satchel ended unexpectedly\ntime: 20"), report);
        QVERIFY2(report.contains("\nversion: 1.2.3\n"), report);
        QVERIFY2(report.contains('\n' + said + '\n'), report);
        QVERIFY2(report.contains("\n  " + program), report);
        QVERIFY2(!report.contains(marker.toLatin1()), report);
        QVERIFY2(!report.contains(QDir::homePath().toLocal8Bit() + '/'), report);
        QVERIFY2(!report.contains(crash.home.path().toLocal8Bit()), report);
        if (signal == 0)
            QVERIFY(crash.process.exitStatus() == QProcess::CrashExit || crash.process.exitCode() != 0);
        else
            QCOMPARE(std::pair(crash.process.exitStatus(), crash.process.exitCode()),
                std::pair(QProcess::CrashExit, signal)); // as without a report
    }

    void onlyItsOwnerCanReadAReport()
    {
#ifdef Q_OS_WIN
        QSKIP("there a file has the rights of its folder, which is the account's own");
#endif
        const Crash crash(u"abort"_s);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(crash.reports().value(0)) & others));
        QVERIFY(!(QFile::permissions(crash.folder) & others));
    }

    void anEndAsUsualLeavesNothing()
    {
        const Crash crash(u"none"_s);
        QCOMPARE(crash.process.exitCode(), 0);
        QCOMPARE(crash.process.exitStatus(), QProcess::NormalExit);
        QVERIFY(QDir(crash.home.path()).isEmpty());
    }

    void theOldestReportsGo()
    {
        const QTemporaryDir folder;
        for (int i = 10; i < 25; ++i) {
            QFile file(folder.filePath(u"crash-202611%1T000000Z-0000000001.txt"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile other(folder.filePath(u"notes.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QProcess process;
        process.start(QStringLiteral(CRASHING_BINARY), {folder.path(), u"abort"_s, marker});
        QVERIFY(process.waitForFinished(60'000));
        const QStringList reports = platform::crashReports(folder.path());
        QCOMPARE(reports.size(), platform::mostCrashReports);
        QVERIFY(reports.value(1).contains(u"crash-20261124"_s));
        QVERIFY(reports.last().contains(u"crash-20261116"_s));
        QVERIFY(other.exists());
    }
};

SATCHEL_PLAIN_TEST(tst_CrashReport)
#include "tst_CrashReport.moc"
