// SPDX-License-Identifier: GPL-3.0-or-later
// Whose a file is: another program's is left byte for byte as it is, and ours can be read by its owner only.
#include "store/Backup.h"
#include "store/Doctor.h"
#include "store/Journal.h"
#include "store/Migrations.h"
#include "store/StoreFile.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/FolderContent.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <sqlite3.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Access = store::StoreOptions::Access;

constexpr auto othersRights = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;

/// A connection of another program: SQLite without anything of ours around it.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_handle); }
    ~OtherProgram() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY(OtherProgram)

    void run(const QByteArray &sql)
    {
        if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    }

private:
    sqlite3 *m_handle = nullptr;
};

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeAll(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
}

/// What a killed program leaves: its files as they are while it runs.
void copyRunning(const QString &from, const QString &to, const QStringList &suffixes)
{
    for (const QString &suffix : suffixes) {
        if (!QFile::copy(from + suffix, to + suffix))
            qFatal("the test cannot copy %s", qUtf8Printable(from + suffix));
    }
}

qint64 applicationIdOf(const QString &path)
{
    const QByteArray header = readAll(path).left(100);
    return header.size() == 100 ? qFromBigEndian<qint32>(header.constData() + 68) : -1;
}

qint64 stagesOf(store::Store &store)
{
    return store.count({EntityKind::Stage, {}, {}, {}, {}, -1, false}).value_or(-1);
}

QByteArray firstMigration()
{
    return readAll(store::migrationFiles().first());
}

ChangeSet oneContact(const QString &name)
{
    return {
        u"Create contact"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, name}})}, {}};
}

} // namespace

class tst_StoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const TestStore first; // only then the program's migrations are known
        QVERIFY(store::currentVersion() > 0);
    }

    void aStoreInMemoryMakesNoFile()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const auto restore = qScopeGuard([&before] { QDir::setCurrent(before); });
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        QVERIFY_RESULT(store::Store::open(u":memory:"_s, clock, 1));
        QVERIFY(contentOfFolder(folder.path()).isEmpty());
    }

    void aFileOfAnotherProgramIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QStringList>("left"); // what is copied while the program runs; empty: it has ended
        const QByteArray table
            = "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO note (text) VALUES ('keep me');";
        const QByteArray log = "PRAGMA journal_mode=WAL;";
        const QByteArray lookalike
            = "CREATE TABLE meta (name TEXT); CREATE TABLE change (x); CREATE TABLE changeset (x);";
        QTest::newRow("journal") << table << QStringList();
        QTest::newRow("log, closed") << log + table << QStringList();
        QTest::newRow("log, killed") << log + table << QStringList{{}, u"-wal"_s, u"-shm"_s};
        QTest::newRow("log, copied without its index") << log + table << QStringList{{}, u"-wal"_s};
        QTest::newRow("log, copied without its log")
            << table + log + table.mid(table.indexOf("INSERT")) << QStringList{{}};
        QTest::newRow("marked") << "PRAGMA application_id=252006673;" + table << QStringList();
        QTest::newRow("marked and empty") << QByteArray("PRAGMA application_id=252006673;") << QStringList();
        QTest::newRow("versioned and empty") << QByteArray("PRAGMA user_version=3;") << QStringList();
        QTest::newRow("some of our names") << lookalike + "PRAGMA user_version=3;" << QStringList();
        QTest::newRow("our names without a version") << lookalike + "CREATE TABLE import_run (x);" << QStringList();
    }
    void aFileOfAnotherProgramIsLeftAsItIs()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QStringList, left);
        const QTemporaryDir made;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        {
            OtherProgram other(made.filePath(u"other.db"_s));
            other.run(sql);
            if (!left.isEmpty())
                copyRunning(made.filePath(u"other.db"_s), path, left);
        }
        if (left.isEmpty())
            copyRunning(made.filePath(u"other.db"_s), path, {{}});
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
        const FolderContent before = contentOfFolder(folder.path());
        const auto rights = QFile::permissions(path);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = store::Store::open(path, clock, 1, {access});
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Invalid);
            QCOMPARE(opened.error().where, path);
            FolderContent after = contentOfFolder(folder.path());
            if (left.contains(u"-shm"_s)) { // where readers of any program note what they read; it was there
                after.remove(u"other.db-shm"_s);
                after.insert(u"other.db-shm"_s, before[u"other.db-shm"_s]);
            }
            QCOMPARE(after.keys(), before.keys());
            QVERIFY(after == before);
            QCOMPARE(QFile::permissions(path), rights);
        }
    }

    void aRunningProgramKeepsItsFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"other.db"_s);
        OtherProgram other(path);
        other.run("PRAGMA journal_mode=WAL; CREATE TABLE note (text);");
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        QCOMPARE(store::Store::open(path, clock, 1).error().kind, Error::Kind::Invalid);
        other.run("INSERT INTO note VALUES ('still mine'); PRAGMA wal_checkpoint(TRUNCATE);");
        QCOMPARE(applicationIdOf(path), 0);
    }

    void whatIsNoDatabaseIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("first_name,last_name\nAna,Silva\n");
        QTest::newRow("bytes") << QByteArray(9000, '\xA5');
        QTest::newRow("the first words only") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("one byte") << QByteArray("S");
    }
    void whatIsNoDatabaseIsLeftAsItIs()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.store"_s);
        writeAll(path, content);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = store::Store::open(path, clock, 1, {access});
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Corrupt);
            QCOMPARE(contentOfFolder(folder.path()), (FolderContent{{u"x.store"_s, content}}));
        }
    }

    void aFolderIsNoStore()
    {
        const QTemporaryDir folder;
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        QCOMPARE(store::Store::open(folder.path(), clock, 1).error().kind, Error::Kind::Io);
        QVERIFY(contentOfFolder(folder.path()).isEmpty());
    }

    void aNewStoreHasTheApplicationIdFromItsFirstWriteOn()
    {
        TestStore store;
        QCOMPARE(applicationIdOf(store.path()),
            store::storeApplicationId); // in the file itself while all else may be in the log
        QCOMPARE(*store::examineStoreFile(store.path()), store::StoreFile::Marked);
    }

    void anEmptyFileBecomesAStore()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"empty.store"_s);
        writeAll(path, {});
        QCOMPARE(*store::examineStoreFile(path), store::StoreFile::New);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const auto opened = store::Store::open(path, clock, 1);
        QVERIFY_RESULT(opened);
        QCOMPARE(stagesOf(**opened), 9);
        QCOMPARE(applicationIdOf(path), store::storeApplicationId);
    }

    void anOlderStoreWithoutTheApplicationIdIsKnownAndGetsIt()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        store.release().reset();
        OtherProgram(store.path()).run("PRAGMA application_id=0");
        QCOMPARE(*store::examineStoreFile(store.path()), store::StoreFile::Unmarked);
        QCOMPARE(contentOfFolder(store.folder()).keys(), QStringList{u"test.satchel"_s});
        store.reopen();
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 1);
        store.release().reset();
        QCOMPARE(applicationIdOf(store.path()), store::storeApplicationId);
    }

    void aStoreThatIsOpenElsewhereGetsTheApplicationIdAndWorksOn()
    {
        TestStore store;
        QVERIFY_RESULT(store->database().execute("PRAGMA application_id=0; PRAGMA wal_checkpoint(TRUNCATE)"));
        QCOMPARE(*store::examineStoreFile(store.path()), store::StoreFile::Unmarked);
        const auto second = store.again();
        QCOMPARE(*store->database().integer("PRAGMA application_id"), store::storeApplicationId);
        QVERIFY_RESULT(store->commit(oneContact(u"Ana"_s)));
        QVERIFY_RESULT(second->commit(oneContact(u"Ben"_s)));
    }

    void aStoreThatWasKilledWhenItWasMadeIsKnownByItsLog()
    {
        const QTemporaryDir made;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"killed.store"_s);
        OtherProgram old(made.filePath(u"old.store"_s)); // as the program did that knew no mark
        old.run("PRAGMA journal_mode=WAL; BEGIN;" + firstMigration() + "PRAGMA user_version=1; COMMIT;");
        copyRunning(made.filePath(u"old.store"_s), path, {{}, u"-wal"_s});
        const FolderContent before = contentOfFolder(folder.path());
        QCOMPARE(*store::examineStoreFile(path), store::StoreFile::Unmarked);
        QVERIFY(contentOfFolder(folder.path()) == before);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const auto opened = store::Store::open(path, clock, 1);
        QVERIFY_RESULT(opened);
        QCOMPARE(stagesOf(**opened), 9);
    }

    /// On a disk without a write-ahead log. SQLite plays the journal back for a writer only.
    void anEarlierStoreThatACrashLeftWithAJournalIsOpened()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"killed"_s);
        {
            const QString running = folder.filePath(u"running"_s);
            OtherProgram old(running);
            old.run("BEGIN;" + firstMigration() + "PRAGMA user_version=1; COMMIT;");
            old.run("CREATE TABLE filler (x); INSERT INTO filler VALUES (randomblob(500000));");
            old.run("PRAGMA cache_size=1; BEGIN; UPDATE filler SET x = randomblob(500000);"); // more than the cache
            copyRunning(running, path, {u""_s, u"-journal"_s});
        }
        QCOMPARE(*store::examineStoreFile(path), store::StoreFile::Unmarked);
        const ManualClock clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"));
        QVERIFY_RESULT(store::Store::open(path, clock, 5));
        QVERIFY(!QFile::exists(path + u"-journal"_s));
    }

    void aNewerStoreIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("marked") << QByteArray();
        QTest::newRow("unmarked") << QByteArray("PRAGMA application_id=0;");
    }
    void aNewerStoreIsLeftAsItIs()
    {
        QFETCH(QByteArray, mark);
        TestStore store;
        store.release().reset();
        OtherProgram(store.path()).run(mark + "PRAGMA user_version=99");
        const FolderContent before = contentOfFolder(store.folder());
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            QCOMPARE(store::Store::open(store.path(), store.clock, 1, {access}).error().kind, Error::Kind::TooNew);
            QVERIFY(contentOfFolder(store.folder()) == before);
        }
    }

    void whatComesBetweenTheLookAndTheFirstWriteIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.store"_s);
        auto database = store::Database::open(path, store::Database::Mode::ReadWrite, {1000});
        QVERIFY_RESULT(database);
        OtherProgram(path).run("CREATE TABLE note (text);");
        const QByteArray before = readAll(path);
        QCOMPARE(store::setApplicationId(**database).error().kind, Error::Kind::Invalid);
        database->reset();
        QCOMPARE(readAll(path), before);
    }

    void onlyTheOwnerCanReadAStoreItsLogAndItsBackups()
    {
#ifdef Q_OS_UNIX
        const auto umaskBefore = umask(0);
        const auto restore = qScopeGuard([umaskBefore] { umask(umaskBefore); });
        TestStore store;
        QVERIFY_RESULT(store->commit(oneContact(u"Ana"_s)));
        QVERIFY_RESULT(store::copyStore(store->database(), store.path() + u".before-1.backup"_s));
        QCOMPARE(contentOfFolder(store.folder()).size(), 4);
        for (const QString &name : contentOfFolder(store.folder()).keys())
            QVERIFY2(!(QFile::permissions(store.folder() + u'/' + name) & othersRights), qPrintable(name));
#else
        QSKIP("rights work differently here");
#endif
    }

    void aStoreThatOthersCouldReadIsMended()
    {
#ifdef Q_OS_UNIX
        TestStore store;
        QVERIFY_RESULT(store::copyStore(store->database(), store.path() + u".before-1.backup"_s));
        for (const QString &name : contentOfFolder(store.folder()).keys()) {
            const QString path = store.folder() + u'/' + name;
            QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | othersRights));
        }
        QCOMPARE(store::publicFiles(store.path()).size(), 4);
        const auto second = store.again();
        QCOMPARE(store::publicFiles(store.path()), QStringList());
        for (const QString &name : contentOfFolder(store.folder()).keys())
            QVERIFY2(!(QFile::permissions(store.folder() + u'/' + name) & othersRights), qPrintable(name));
#else
        QSKIP("rights work differently here");
#endif
    }

    void aDiskWithoutAWriteAheadLogIsWorkedOnWithoutOne_data()
    {
        QTest::addColumn<FaultyDisk::SharedMemory>("memory");
        QTest::newRow("cannot share memory") << FaultyDisk::SharedMemory::Missing;
        QTest::newRow("fails to share memory") << FaultyDisk::SharedMemory::Fails;
    }
    void aDiskWithoutAWriteAheadLogIsWorkedOnWithoutOne()
    {
        QFETCH(FaultyDisk::SharedMemory, memory);
        const FaultyDisk disk(memory);
        TestStore store;
        QVERIFY(!store::hasWriteAheadLog(store->database()));
        QCOMPARE(store->database().integer("PRAGMA synchronous").value_or(-1), 3); // EXTRA
        const auto second = store.again();
        for (int i = 0; i < 10; ++i) {
            QVERIFY_RESULT(store->commit(oneContact(u"Ana"_s)));
            QVERIFY_RESULT(second->commit(oneContact(u"Ben"_s)));
        }
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 20);
        const auto finding = store::Doctor(*store).examineJournal();
        QVERIFY2(finding.detail.contains(u"rollback journal"_s), qPrintable(finding.detail));
        for (const store::Finding &each : store::Doctor(*store).examine())
            QVERIFY2(each.isSound, qPrintable(each.check + u": "_s + each.detail));
        QVERIFY(!QFile::exists(store.path() + u"-wal"_s));
        QVERIFY(QDir(store.folder()).entryList({u".satchel-*"_s}, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void aStoreThatIsMovedToSuchADiskGoesOn_data()
    {
        aDiskWithoutAWriteAheadLogIsWorkedOnWithoutOne_data();
    }
    void aStoreThatIsMovedToSuchADiskGoesOn()
    {
        QFETCH(FaultyDisk::SharedMemory, memory);
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        QVERIFY(store::hasWriteAheadLog(store->database()));
        const QString moved = store.folder() + u"/moved.store"_s;
        copyRunning(store.path(), moved, {{}, u"-wal"_s});
        const FaultyDisk disk(memory);
        const auto opened = store::Store::open(moved, store.clock, 5);
        QVERIFY_RESULT(opened);
        QVERIFY(!store::hasWriteAheadLog((*opened)->database()));
        QCOMPARE((*opened)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 1);
        QVERIFY_RESULT((*opened)->commit(oneContact(u"Ben"_s)));
    }

    void aFileThatEndsTooSoonIsAnErrorAndNoSignal()
    {
        TestStore store;
        ChangeSet many{u"Fill"_s, Origin::user(), {}, {}};
        for (int i = 0; i < 2000; ++i)
            many.edits.push_back(Edit::create(
                EntityKind::Contact, {}, {{u"first_name"_s, u"Ana"_s}, {u"notes"_s, QString(1000, u'x')}}));
        QVERIFY_RESULT(store->commit(many));
        QVERIFY_RESULT(store->database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        QCOMPARE(store->database().integer("PRAGMA mmap_size").value_or(-1), 0);
        store.reopen();
        QVERIFY_RESULT(store->select({EntityKind::Contact, {u"notes"_s}, {}, {}, {}, 5, false}));
        QVERIFY(QFile::resize(store.path(), 64 * 1024)); // as a disk that loses blocks under the running program
        const auto rows = store->select({EntityKind::Contact, {u"notes"_s}, {}, {}, {}, -1, false});
        QVERIFY(!rows);
        QVERIFY(rows.error().kind == Error::Kind::Io || rows.error().kind == Error::Kind::Corrupt);
    }
};

SATCHEL_TEST(tst_StoreFile)
#include "tst_StoreFile.moc"
