// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Backup.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

RecordId person(TestStore &store, const QString &name)
{
    return store.create(EntityKind::Contact, {{u"last_name"_s, name}});
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

qint64 contactsIn(const QString &path, const Clock &clock)
{
    auto store = store::Store::open(path, clock, 5, {store::StoreOptions::Access::ReadOnly});
    return store ? (*store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1) : -1;
}

} // namespace

class tst_Backup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsAStoreWithEveryRecord()
    {
        TestStore store;
        person(store, u"Ana"_s);
        person(store, u"Ben"_s);
        const QString target = store.folder() + u"/copy.backup"_s;
        const auto backup = store::makeBackup(*store, target);
        QVERIFY(backup);
        QCOMPARE(backup->file, target);
        QCOMPARE(backup->bytes, QFileInfo(target).size());
        QVERIFY(backup->records >= 2);
        QCOMPARE(contactsIn(target, store.clock), 2);
        person(store, u"Cleo"_s);
        QCOMPARE(contactsIn(target, store.clock), 2);
    }

    void anOlderBackupIsReplaced()
    {
        TestStore store;
        const QString target = store.folder() + u"/copy.backup"_s;
        const auto before = store::makeBackup(*store, target);
        person(store, u"Ana"_s);
        const auto after = store::makeBackup(*store, target);
        QVERIFY(before && after);
        QCOMPARE(before->records, 0); // stages and settings are none that a person would count
        QCOMPARE(after->records, 1);
        QCOMPARE(contactsIn(target, store.clock), 1);
    }

    void I9_aFileThatIsNoStoreStaysAsItIs()
    {
        TestStore store;
        const QString letter = store.folder() + u"/letter.txt"_s;
        write(letter, "Dear Ms Berg");
        const auto refused = store::makeBackup(*store, letter);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, letter);
        QCOMPARE(contentOf(letter), QByteArray("Dear Ms Berg"));
        QCOMPARE(store::makeBackup(*store, store.folder()).error().kind, Error::Kind::Invalid);
    }

    void theStoreItselfIsNoPlaceForItsBackup()
    {
        TestStore store;
        person(store, u"Ana"_s);
        QCOMPARE(store::makeBackup(*store, store.path()).error().kind, Error::Kind::Invalid);
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 1);
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        TestStore store;
        const QString target = store.folder() + u"/none/copy.backup"_s;
        const auto refused = store::makeBackup(*store, target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Io);
        QCOMPARE(refused.error().where, target);
    }

    void aFullDiskLeavesTheOlderBackupAndNothingHalf()
    {
        TestStore store;
        const QString target = store.folder() + u"/copy.backup"_s;
        QVERIFY(store::makeBackup(*store, target));
        const QByteArray before = contentOf(target);
        store.release().reset();
        FaultyDisk disk;
        store.reopen();
        for (int i = 0; i < 20; ++i)
            person(store, u"Person %1"_s.arg(i));
        disk.arm(3, SQLITE_FULL, FaultyDisk::Fault::Lasting);
        const auto refused = store::makeBackup(*store, target);
        disk.disarm();
        QVERIFY(disk.hasFailed());
        QVERIFY(!refused);
        QCOMPARE(contentOf(target), before);
        QCOMPARE(QDir(store.folder()).entryList({u"*.part"_s}).size(), 0);
        QVERIFY(store::makeBackup(*store, target));
        QCOMPARE(contactsIn(target, store.clock), 20);
        store.release().reset(); // before the disk goes
    }

    void theBackupsBesideAStoreAreListedNewestFirst()
    {
        TestStore store;
        const QDateTime noon(QDate(2026, 11, 20), QTime(12, 0));
        const QString first = store::proposedBackup(store.path(), noon);
        const QString second = store::proposedBackup(store.path(), noon.addDays(1));
        QVERIFY(first.endsWith(u"test.satchel.2026-11-20-120000.backup"_s));
        for (const QString &file : {first, second})
            QVERIFY(store::makeBackup(*store, file));
        for (const auto &[file, at] : {std::pair(first, noon), std::pair(second, noon.addDays(1))}) {
            QFile stamped(file);
            QVERIFY(stamped.open(QIODevice::ReadWrite));
            QVERIFY(stamped.setFileTime(at, QFileDevice::FileModificationTime));
        }
        write(store.folder() + u"/other.backup"_s, "no");
        const auto found = store::backupsBeside(store.path());
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].file, second);
        QCOMPARE(found[0].bytes, QFileInfo(second).size());
        QCOMPARE(found[1].at, noon);
    }

#ifdef Q_OS_UNIX
    void onlyItsOwnerCanReadABackup()
    {
        TestStore store;
        const QString target = store.folder() + u"/copy.backup"_s;
        QVERIFY(store::makeBackup(*store, target));
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(target), QFile::Permissions(owner));
    }
#endif
};

SATCHEL_TEST(tst_Backup)
#include "tst_Backup.moc"
