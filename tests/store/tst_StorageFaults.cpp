// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails below SQLite, at each of its steps in turn, while a store commits, writes in bulk and undoes.
#include "store/BulkWriter.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/Thorough.h"

#include <functional>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyDisk::Fault;

qint64 countOf(store::Store &store)
{
    return store.count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1);
}

Edit person(int number)
{
    return Edit::create(
        EntityKind::Contact, {}, {{u"first_name"_s, u"Person %1"_s.arg(number)}, {u"notes"_s, QString(400, u'x')}});
}

ChangeSet people(int count)
{
    ChangeSet changes{u"People"_s, Origin::user(), {}, {}};
    for (int i = 0; i < count; ++i)
        changes.edits.push_back(person(i));
    return changes;
}

/// What a round leaves: how many people there may be when the work failed and when it was acknowledged.
struct Expected
{
    qint64 before = 0;
    qint64 after = 0;
};

/// When work that failed is gone: with the error, or, if a full disk left no space for that, with the next start.
enum class RolledBack { AtOnce, AtTheNextStart };

using Work = std::function<Result<void>(TestStore &store)>;
using Setting = std::function<Expected(TestStore &store)>;

} // namespace

class tst_StorageFaults : public QObject
{
    Q_OBJECT

private:
    /// Fails the first step of `work`, then the second, until all of them pass.
    void walk(const Setting &setting, const Work &work, RolledBack rolledBack = RolledBack::AtOnce)
    {
        QFETCH(int, code);
        QFETCH(Fault, fault);
        FaultyDisk disk;
        int failures = 0;
        for (int step = 1;; step += isThorough() ? 1 : 1 + step / 2) {
            TestStore store;
            const Expected expected = setting(store);
            disk.arm(step, code, fault);
            const Result<void> done = work(store);
            disk.disarm();
            const QByteArray where = "step " + QByteArray::number(step);
            if (!done) {
                ++failures;
                const bool isPlain = done.error().kind == Error::Kind::Io || done.error().kind == Error::Kind::Full;
                QVERIFY2(isPlain, where + ": " + qPrintable(toText(done.error())));
            }
            // The connection that had the fault continues to work; a later start finds the same.
            QVERIFY2(firstUnsound(*store).isEmpty(), where + ": " + qPrintable(firstUnsound(*store)));
            const qint64 left = done ? expected.after : expected.before;
            const qint64 now = countOf(*store);
            QVERIFY2(now == left || (!done && rolledBack == RolledBack::AtTheNextStart),
                where + ": " + QByteArray::number(now));
            store.reopen();
            QVERIFY_RESULT(store->recover());
            QVERIFY2(countOf(*store) == left, where + ": " + QByteArray::number(countOf(*store)));
            QVERIFY2(firstUnsound(*store).isEmpty(), where + ": " + qPrintable(firstUnsound(*store)));
            QVERIFY_RESULT(store->commit(people(1)));
            QCOMPARE(countOf(*store), left + 1);
            if (!disk.hasFailed())
                break;
        }
        QVERIFY2(failures > 5, QByteArray::number(failures));
    }

private Q_SLOTS:
    void I9_aFailingDiskLeavesACommitWholeOrUndone_data() { faults(); }
    void I9_aFailingDiskLeavesACommitWholeOrUndone()
    {
        walk(
            [](TestStore &) {
                return Expected{0, 3};
            },
            [](TestStore &store) -> Result<void> {
                const auto done = store->commit(people(3));
                return done ? Result<void>() : fail(done.error());
            });
    }

    void I9_aFailingDiskLeavesABulkWriteWholeOrUndone_data() { faults(); }
    void I9_aFailingDiskLeavesABulkWriteWholeOrUndone()
    {
        walk(
            [](TestStore &) {
                return Expected{0, 120};
            },
            [](TestStore &store) -> Result<void> {
                auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
                if (!writer)
                    return fail(writer.error());
                for (int i = 0; i < 120; ++i) {
                    if (const auto done = (*writer)->apply(person(i)); !done)
                        return fail(done.error());
                }
                const auto finished = (*writer)->finish();
                return finished ? Result<void>() : fail(finished.error());
            },
            RolledBack::AtTheNextStart); // on a slow machine it has written slices already
    }

    void I9_aFailingDiskLeavesAnUndoWholeOrUndone_data() { faults(); }
    void I9_aFailingDiskLeavesAnUndoWholeOrUndone()
    {
        ChangeSetId set;
        walk(
            [&set](TestStore &store) {
                const auto done = store->commit(people(20));
                set = done ? done->changeSet : ChangeSetId();
                return Expected{20, 0};
            },
            [&set](TestStore &store) -> Result<void> {
                const auto done = store->undo(set);
                return done ? Result<void>() : fail(done.error());
            });
    }

private:
    static void faults()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("one write fails") << SQLITE_IOERR_WRITE << Fault::Once;
        QTest::newRow("one sync fails") << SQLITE_IOERR_FSYNC << Fault::Once;
        QTest::newRow("disk is full from then on") << SQLITE_FULL << Fault::Lasting;
    }
};

SATCHEL_TEST(tst_StorageFaults)
#include "tst_StorageFaults.moc"
