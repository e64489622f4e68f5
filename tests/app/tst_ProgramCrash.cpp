// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: a crash leaves a report without anything of its arguments, its input or its store, which is in
// the next diagnostics; an end as usual and a kill leave none. SIGABRT, because sanitizers have handlers for the
// others.
#include "platform/CrashReport.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/TestProgram.h"

#include <csignal>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString marker = u"Zwetschgenkuchen"_s;

/// A program that has saved one line and waits for the next.
struct Waiting
{
    QTemporaryDir home;
    SatchelProcess program{home.filePath(marker + u".satchel"_s), {u"apply"_s}};

    Waiting()
    {
        program.process().setProcessEnvironment(environment());
        program.start();
        program.process().write(contactLines(marker.toUtf8(), 1));
        while (program.answers().isEmpty() && program.process().waitForReadyRead(60'000)) {}
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_STATE_HOME"_s, home.filePath(u"state"_s));
        return environment;
    }
    QStringList reports() const { return platform::crashReports(home.filePath(u"state/satchel/crashes"_s)); }
    QByteArray diagnostics() const
    {
        SatchelProcess process(home.filePath(u"none.satchel"_s), {u"diagnostics"_s});
        process.process().setProcessEnvironment(environment());
        process.start();
        return process.finish() == 0 ? process.out() : process.err();
    }
};

} // namespace

class tst_ProgramCrash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
#ifndef Q_OS_LINUX
        QSKIP("reports with frames are made on Linux");
#endif
    }

#ifdef Q_OS_LINUX
    void aCrashIsInTheNextDiagnostics()
    {
        Waiting waiting;
        QCOMPARE(waiting.program.answers().size(), 1);
        ::kill(static_cast<pid_t>(waiting.program.process().processId()), SIGABRT);
        QVERIFY(waiting.program.process().waitForFinished(60'000));
        QCOMPARE(waiting.program.process().exitCode(), SIGABRT);
        QCOMPARE(waiting.reports().size(), 1);
        QFile file(waiting.reports().first());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray report = file.readAll();
        QVERIFY2(report.contains("\nversion: " SATCHEL_VERSION "\n"), report);
        QVERIFY2(report.contains("\ncause: SIGABRT\n"), report);
        QVERIFY2(report.contains("\n  satchel+0x"), report);
        QVERIFY2(!report.contains(marker.toUtf8()), report);
        const QByteArray bundle = waiting.diagnostics();
        QVERIFY2(bundle.contains("cause: SIGABRT"), bundle);
        QVERIFY2(!bundle.contains(marker.toUtf8()), bundle);
    }

    void anEndAsUsualLeavesNoReport()
    {
        Waiting waiting;
        waiting.program.process().closeWriteChannel();
        QCOMPARE(waiting.program.finish(), 0);
        QCOMPARE(waiting.reports(), QStringList());
        QVERIFY(!QDir(waiting.home.filePath(u"state"_s)).exists());
    }

    void killingItLeavesNoReport()
    {
        Waiting waiting;
        waiting.program.kill();
        QCOMPARE(waiting.reports(), QStringList());
    }
#endif
};

SATCHEL_TEST(tst_ProgramCrash)
#include "tst_ProgramCrash.moc"
