// SPDX-License-Identifier: GPL-3.0-or-later
// Lock files: a living process holds one and no other does, whatever a file says that a killed one left.
#include "domain/LockHolder.h"
#include "store/BulkWriter.h"
#include "store/ProcessLock.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include "tests/support/KilledProcess.h"
#endif

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

    void aFileThatNobodyHasLockedDoesNotHold_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("of another computer") << ofAnother();
        QTest::newRow("of a process killed before it wrote who it is") << QByteArray();
        QTest::newRow("of a number that a living process has by now")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\nsatchel\n"
                + QSysInfo::machineHostName().toUtf8() + "\n";
        QTest::newRow("anything") << QByteArray(5000, '\xff');
    }
    void aFileThatNobodyHasLockedDoesNotHold()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        leaveBehind(path, content);
        ProcessLock lock(path);
        QVERIFY_RESULT(lock.take({}));
        ProcessLock second(path);
        QVERIFY(!second.take({}));
        lock.release();
        QVERIFY(!QFile::exists(path));
    }

#ifdef Q_OS_UNIX
    void aKilledProcessHoldsNothing()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        const QString ready = folder.filePath(u"ready"_s);
        KilledProcess other([&] {
            ProcessLock lock(path);
            if (lock.take({}))
                leaveBehind(ready, QByteArray::number(::getpid()));
            ::pause();
        });
        QTRY_VERIFY(QFileInfo(ready).size() > 0);
        QFile process(ready);
        QVERIFY(process.open(QIODevice::ReadOnly));
        ProcessLock lock(path);
        const auto refused = lock.take(u"somebody is at work"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QCOMPARE(
            refused.error().what, u"somebody is at work (process %1)"_s.arg(QString::fromLatin1(process.readAll())));
        QVERIFY(other.killAfter(0));
        QVERIFY(QFile::exists(path));
        QVERIFY_RESULT(lock.take({}));
    }

    /// The file goes with each release: none of the others may go on with one that is not there any more.
    void processesTakeTurns()
    {
        constexpr int processes = 4;
        constexpr int rounds = 100;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.lock"_s);
        const QString counter = folder.filePath(u"counter"_s);
        leaveBehind(counter, "0");
        {
            std::vector<std::unique_ptr<KilledProcess>> all;
            for (int i = 0; i < processes; ++i) {
                all.push_back(std::make_unique<KilledProcess>([&] {
                    for (int round = 0; round < rounds; ++round) {
                        ProcessLock lock(path);
                        if (lock.take({}, 60'000))
                            leaveBehind(counter, QByteArray::number(numberIn(counter) + 1));
                    }
                }));
            }
            for (const auto &process : all)
                process->finish();
        }
        QCOMPARE(numberIn(counter), processes * rounds);
    }
#endif

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
    static void leaveBehind(const QString &path, const QByteArray &content = ofAnother())
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no lock file");
    }
    static int numberIn(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().toInt() : -1;
    }
};

SATCHEL_TEST(tst_ProcessLock)
#include "tst_ProcessLock.moc"
