// SPDX-License-Identifier: GPL-3.0-or-later
// A worker whose store cannot be opened keeps its jobs and reports the error.
#include "items/StoreWorker.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QSemaphore>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A workspace whose workers cannot open the store as long as `failures` lasts.
struct Desk
{
    TestStore store;
    std::atomic<int> failures = 0;
    std::atomic<quint64> seed = 10;
    items::Workspace workspace{store.release(), [this]() -> Result<std::unique_ptr<store::Store>> {
                                   if (failures > 0) {
                                       --failures;
                                       return fail(Error::Kind::Io, u"the disk is gone"_s, store.path());
                                   }
                                   return store::Store::open(store.path(), store.clock, ++seed);
                               }};
};

constexpr int enough = 30'000;

} // namespace

class tst_StoreWorker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTaskWaitsForAStoreThatCannotBeOpenedYet()
    {
        Desk desk;
        desk.failures = 3;
        QSignalSpy failed(&desk.workspace, &items::Workspace::failed);
        QSemaphore done;
        items::StoreWorker worker(desk.workspace.workerStore(), 1);
        worker.post([&](store::Store &) { done.release(); });
        worker.post([&](store::Store &) { done.release(); });
        QVERIFY(done.tryAcquire(2, enough));
        QTRY_COMPARE(failed.size(), 1); // the same trouble is reported once
        QCOMPARE(failed.first().first().value<Error>().what, u"the disk is gone"_s);
    }

    void aNewTroubleIsReportedAgain()
    {
        Desk desk;
        QSignalSpy failed(&desk.workspace, &items::Workspace::failed);
        for (int i = 1; i <= 2; ++i) {
            desk.failures = 1;
            QVERIFY(!desk.workspace.workerStore()());
            QVERIFY(desk.workspace.workerStore()());
            QTRY_COMPARE(failed.size(), i);
        }
    }

    void aWorkerThatWaitsForItsStoreCanGo()
    {
        Desk desk;
        desk.failures = 1'000'000;
        QElapsedTimer going;
        {
            QSignalSpy failed(&desk.workspace, &items::Workspace::failed);
            items::StoreWorker worker(desk.workspace.workerStore(), 3'600'000);
            worker.post([](store::Store &) {});
            QTRY_COMPARE(failed.size(), 1);
            going.start();
        }
        QVERIFY(going.elapsed() < enough);
    }
};

SATCHEL_TEST(tst_StoreWorker)
#include "tst_StoreWorker.moc"
