// SPDX-License-Identifier: GPL-3.0-or-later
// `satchel sync --service`: runs until SIGTERM and then exits with 0.
#include "tests/support/MemoryFolder.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_SyncServiceCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itRunsUntilItIsToldToEnd()
    {
        MemoryFolder folder;
        SatchelProcess service(folder.filePath(u"served.satchel"_s), {u"sync"_s, u"--service"_s});
        service.start();
        QTRY_VERIFY_WITH_TIMEOUT(!service.answers().isEmpty(), 60'000);
        QCOMPARE(service.answers().front()[u"state"_s].toString(), u"started"_s);
        // Others work with the store meanwhile.
        SatchelProcess other(folder.filePath(u"served.satchel"_s), {u"apply"_s});
        other.start();
        other.process().write(contactLines("c", 1));
        other.process().closeWriteChannel();
        QCOMPARE(other.finish(), 0);
        service.process().terminate();
        QCOMPARE(service.finish(), 0);
        QCOMPARE(service.answers().back()[u"state"_s].toString(), u"stopped"_s);
    }

    void itRunsAllConnections()
    {
        MemoryFolder folder;
        SatchelProcess service(
            folder.filePath(u"served.satchel"_s), {u"sync"_s, u"--service"_s, u"--connection"_s, u"x"_s});
        service.start();
        QCOMPARE(service.finish(), 2);
    }
};

SATCHEL_TEST(tst_SyncServiceCommand)
#include "tst_SyncServiceCommand.moc"
