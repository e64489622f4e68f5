// SPDX-License-Identifier: GPL-3.0-or-later
// Lock files: a living process holds one, another computer's does not hold anybody up for ever.
#include "domain/LockHolder.h"
#include "store/BulkWriter.h"
#include "store/ProcessLock.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>
#include <QLockFile>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::ProcessLock;

class tst_ProcessLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLivingProcessHoldsIt()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        ProcessLock first(path);
        QVERIFY(first.take(u"somebody is at work"_s));
        ProcessLock second(path);
        const auto refused = second.take(u"somebody is at work"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QCOMPARE(refused.error().what, u"somebody is at work"_s);
        QCOMPARE(refused.error().where, path);
        first.release();
        QVERIFY(second.take({}));
    }

    void oneThatWasLeftByAnotherComputerDoesNotHold()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        leaveBehind(path);
        ProcessLock lock(path);
        QVERIFY(lock.take({}));
    }

    void aLivingProcessHoldsItAlsoUnderAnotherName()
    {
#ifdef Q_OS_WIN
        QSKIP("on Windows a lock file that is held cannot be written to");
#endif
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        ProcessLock first(path);
        QVERIFY(first.take({}));
        QFile file(path); // as if the computer had been renamed, and its identity with it
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ofAnother());
        file.close();
        ProcessLock second(path);
        const auto refused = second.take(u"somebody is at work"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().what.contains(u"process 12 on OLDBOX"_s), qPrintable(refused.error().what));
    }

    /// On Windows a lock has the name of the network, which is not that of the domain.
    void aComputerIsKnownByBothOfItsNames()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        leaveBehind(path);
        const QLockFile lock(path);
        const auto other = holderElsewhere(lock);
        QVERIFY(other);
        QCOMPARE(other->process, 12);
        QCOMPARE(other->computer, u"OLDBOX"_s);
        const QByteArray before = qgetenv("COMPUTERNAME");
        qputenv("COMPUTERNAME", "OLDBOX");
        const auto restore = qScopeGuard([&] { qputenv("COMPUTERNAME", before); });
        QVERIFY(!holderElsewhere(lock));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        QTemporaryDir folder;
        ProcessLock lock(folder.filePath(u"no/such/a.lock"_s));
        const auto refused = lock.take({});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Io);
    }

    void anImportGoesOnInAStoreThatWasCopiedWithItsLock()
    {
        TestStore store;
        leaveBehind(store.path() + u".bulk"_s);
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}})));
        QVERIFY_RESULT((*writer)->finish());
    }

    void whatAKilledWriterLeftIsRolledBackInACopyToo()
    {
        TestStore store;
        {
            const auto number = store->log().begin(
                {store->newId(), u"Import"_s, Origin::import(u"a.csv"_s), store.clock.now(), {}}, true);
            QVERIFY_RESULT(number);
        }
        leaveBehind(store.path() + u".bulk"_s);
        QCOMPARE(*store->recover(), 1);
    }

private:
    static QByteArray ofAnother()
    {
        return "12\nsatchel\nOLDBOX\nffffffffffffffffffffffffffffffff\n00000000-0000-0000-0000-000000000000\n";
    }
    static void leaveBehind(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(ofAnother()) <= 0)
            qFatal("no lock file");
    }
};

SATCHEL_TEST(tst_ProcessLock)
#include "tst_ProcessLock.moc"
