// SPDX-License-Identifier: GPL-3.0-or-later
// What a store does when the world around it fails: another writer, a full disk, a damaged or newer file, a process
// that dies, an interruption at any step.
#include "store/Backup.h"
#include "store/BulkWriter.h"
#include "store/Doctor.h"
#include "store/Migrations.h"
#include "store/sync/Connections.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <sqlite3.h>
#include <thread>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

qint64 countOf(store::Store &store, EntityKind entity = EntityKind::Contact)
{
    return store.count({entity, {}, {}, {}, {}, -1, false}).value_or(-1);
}

ChangeSet oneContact(const QString &name)
{
    return {
        u"Create contact"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, name}})}, {}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
}

/// A closed store with a few hundred records; its path stays valid as long as the TestStore lives.
void fillAndClose(TestStore &store)
{
    ChangeSet changes{u"Fill"_s, Origin::user(), {}, {}};
    for (int i = 0; i < 400; ++i)
        changes.edits.push_back(Edit::create(
            EntityKind::Contact, {}, {{u"first_name"_s, u"Person %1"_s.arg(i)}, {u"notes"_s, QString(300, u'x')}}));
    const auto done = store->commit(changes);
    if (!done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
    store.release().reset();
}

/// A file as the program left it that knew the first `version` migrations. The newest real version is a full store.
std::unique_ptr<store::Database> makeOlder(
    const QString &path, const QString &newest, const QStringList &files, qsizetype version)
{
    const bool isFull = version == store::currentVersion();
    if (isFull && !QFile::copy(newest, path))
        qFatal("the test cannot copy %s", qUtf8Printable(newest));
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite, {1000});
    for (qsizetype i = 0; database && !isFull && i < version; ++i) {
        if (!(*database)->execute(contentOf(files[i]) + "PRAGMA user_version=" + QByteArray::number(i + 1)))
            return nullptr;
    }
    return database ? std::move(*database) : nullptr;
}

/// How many of a person's commits came through while an import wrote without an end. How long they waited is for the
/// benchmark "wait" to say.
int commitsBesideABulkWriter(store::Store &store, TestStore &folder, int commits)
{
    std::atomic<bool> isDone = false;
    std::atomic<bool> hasBegun = false;
    std::thread worker([&] {
        const auto bulk = folder.again(5);
        auto writer = store::BulkWriter::begin(*bulk, u"Import"_s, Origin::import(u"x.csv"_s));
        for (int i = 0; writer && !isDone; ++i) {
            std::ignore = (*writer)->apply(Edit::create(
                EntityKind::Contact, {}, {{u"first_name"_s, u"Bulk %1"_s.arg(i)}, {u"notes"_s, QString(200, u'y')}}));
            hasBegun = true;
        }
        if (writer)
            std::ignore = (*writer)->cancel();
    });
    while (!hasBegun)
        std::this_thread::yield();
    int done = 0;
    for (int i = 0; i < commits; ++i)
        done += store.commit(oneContact(u"Person %1"_s.arg(i))) ? 1 : 0;
    isDone = true;
    worker.join();
    return done;
}

#define VERIFY_SOUND(store)                                                                                            \
    do {                                                                                                               \
        const QString unsound = firstUnsound(store);                                                                   \
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));                                                              \
    } while (false)

} // namespace

class tst_Robustness : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockedStoreAnswersBusyAfterTheWait()
    {
        TestStore store;
        auto other = store.again(2, {store::StoreOptions::Access::ReadWrite, {60}});
        auto lock = store::Transaction::begin(store->database());
        QVERIFY_RESULT(lock);
        QElapsedTimer timer;
        timer.start();
        const auto failed = other->commit(oneContact(u"Ana"_s));
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Busy);
        QVERIFY(timer.elapsed() >= 50);
        QCOMPARE(countOf(*other), 0); // reading goes on
        {
            const store::Transaction released = std::move(*lock);
        }
        QVERIFY_RESULT(other->commit(oneContact(u"Ana"_s)));
    }

    void I5_aPersonsCommitComesInBetweenTheSlicesOfABulkWriter()
    {
        TestStore store;
        QCOMPARE(commitsBesideABulkWriter(*store, store, 60), 60);
        QCOMPARE(countOf(*store), 60); // and the import that was cancelled left nothing
    }

    void I9_aFullDiskLeavesNothingHalfDone()
    {
        TestStore store;
        const qint64 pages = *store->database().integer("PRAGMA page_count");
        QVERIFY_RESULT(store->database().execute("PRAGMA max_page_count=" + QByteArray::number(pages + 6)));
        ChangeSet large{u"Large"_s, Origin::user(), {}, {}};
        for (int i = 0; i < 300; ++i)
            large.edits.push_back(Edit::create(
                EntityKind::Contact, {}, {{u"first_name"_s, u"Ana"_s}, {u"notes"_s, QString(2000, u'x')}}));
        const auto failed = store->commit(large);
        QVERIFY(!failed);
        QCOMPARE(failed.error().kind, Error::Kind::Full);
        QCOMPARE(countOf(*store), 0);
        VERIFY_SOUND(*store);
        QVERIFY_RESULT(store->database().execute("PRAGMA max_page_count=1000000"));
        QVERIFY_RESULT(store->commit(large));
        QCOMPARE(countOf(*store), 300);
    }

    void I9_aFullDiskInABulkWriterIsRolledBack()
    {
        TestStore store;
        const qint64 pages = *store->database().integer("PRAGMA page_count");
        QVERIFY_RESULT(store->database().execute("PRAGMA max_page_count=" + QByteArray::number(pages + 200)));
        bool isFull = false;
        {
            auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
            QVERIFY_RESULT(writer);
            for (int i = 0; i < 3000 && !isFull; ++i) {
                const auto done = (*writer)->apply(Edit::create(
                    EntityKind::Contact, {}, {{u"first_name"_s, u"Ana"_s}, {u"notes"_s, QString(2000, u'x')}}));
                isFull = !done && done.error().kind == Error::Kind::Full;
            }
            QVERIFY(isFull);
            // The slice is gone, and with it edits that were applied: no later one may look done.
            QVERIFY(!(*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Ben"_s}})));
            QCOMPARE((*writer)->finish().error().kind, Error::Kind::Full);
        }
        QVERIFY_RESULT(store->database().execute("PRAGMA max_page_count=1000000"));
        store.reopen();
        QVERIFY_RESULT(store->recover());
        QCOMPARE(countOf(*store), 0);
        VERIFY_SOUND(*store);
    }

    void aNewerStoreIsRefusedAndLeftAlone()
    {
        TestStore store;
        QVERIFY_RESULT(store->database().execute("PRAGMA user_version=99"));
        store.release().reset();
        const QByteArray before = contentOf(store.path());
        for (const auto access : {store::StoreOptions::Access::ReadWrite, store::StoreOptions::Access::ReadOnly}) {
            const auto opened = store::Store::open(store.path(), store.clock, 1, {access});
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::TooNew);
            QCOMPARE(opened.error().where, store.path());
        }
        QCOMPARE(contentOf(store.path()), before);
    }

    void aDamagedFileIsNoticedAndNeverOverwritten_data()
    {
        QTest::addColumn<QString>("damage");
        for (const auto *damage : {"foreign", "header", "schema page", "middle pages", "truncated", "half a page"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void aDamagedFileIsNoticedAndNeverOverwritten()
    {
        QFETCH(QString, damage);
        TestStore store;
        fillAndClose(store);
        QByteArray content = contentOf(store.path());
        constexpr qsizetype page = 4096;
        const auto spoil = [&](qsizetype from, qsizetype size) {
            content.replace(from, size, QByteArray(size, '\xA5'));
        };
        if (damage == "foreign"_L1)
            content = "first_name,last_name\nAna,Silva\n";
        else if (damage == "header"_L1)
            spoil(0, 100);
        else if (damage == "schema page"_L1)
            spoil(100, page - 100);
        else if (damage == "middle pages"_L1)
            spoil(content.size() / 3 / page * page, 20 * page);
        else if (damage == "truncated"_L1)
            content.truncate(content.size() / 2 / page * page);
        else
            content.truncate(700);
        overwrite(store.path(), content);
        for (const auto access : {store::StoreOptions::Access::ReadOnly, store::StoreOptions::Access::ReadWrite}) {
            auto opened = store::Store::open(store.path(), store.clock, 1, {access});
            if (opened)
                QVERIFY(!store::Doctor(**opened).examineFile().isSound);
            else
                QVERIFY2(opened.error().kind == Error::Kind::Corrupt,
                    qPrintable(kindName(opened.error().kind) + u": "_s + toText(opened.error())));
        }
        QVERIFY(contentOf(store.path()) == content);
    }

    void anEmptyFileBecomesANewStore()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"empty.store"_s);
        overwrite(path, {});
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        auto opened = store::Store::open(path, clock, 1);
        QVERIFY_RESULT(opened);
        QCOMPARE(countOf(**opened, EntityKind::Stage), 9);
    }

    void aStoreInAMissingFolderSaysWhere()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"none/x.store"_s);
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const auto opened = store::Store::open(path, clock, 1);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Io);
        QCOMPARE(opened.error().where, path);
    }

    void eachOlderVersionMigratesWithABackupBefore()
    {
        QTemporaryDir folder;
        const QStringList known = store::migrationFiles();
        const QString added = folder.filePath(u"added.sql"_s);
        overwrite(added, "CREATE TABLE added (x INTEGER); INSERT INTO added VALUES (7);");
        const QString next = folder.filePath(u"next.sql"_s);
        overwrite(next, "UPDATE added SET x = x + 1; ALTER TABLE added ADD COLUMN y;");
        const QStringList files = known + QStringList{added, next};
        TestStore origin;
        fillAndClose(origin);
        for (qsizetype version = 1; version < files.size(); ++version) {
            const QString path = folder.filePath(u"old%1.store"_s.arg(version));
            const auto old = makeOlder(path, origin.path(), files, version);
            QVERIFY(old);
            QVERIFY_RESULT(store::migrate(*old, path, origin.clock, files));
            QCOMPARE(old->integer("PRAGMA user_version").value_or(-1), files.size());
            QCOMPARE(old->integer("SELECT x FROM added").value_or(-1), 8);
            auto saved = store::Database::open(
                path + u".before-%1.backup"_s.arg(version + 1), store::Database::Mode::ReadOnly, {1000});
            QVERIFY_RESULT(saved);
            QCOMPARE((*saved)->integer("PRAGMA user_version").value_or(-1), version);
            // A second start has nothing to do, and leaves no other backup.
            QVERIFY_RESULT(store::migrate(*old, path, origin.clock, files));
            QCOMPARE(QDir(folder.path()).entryList({u"old%1.store.before-*"_s.arg(version)}).size(), 1);
        }
    }

    void whatSyncKeptInAStoreOfSchemaNineIsThereUnderItsNewNames()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"old.satchel"_s);
        {
            const auto old = makeOlder(path, {}, store::migrationFiles(), 9);
            QVERIFY(old);
            QVERIFY_RESULT(old->execute(
                "INSERT INTO connection (number, name, vendor, base_url, question) VALUES (1, 'Hub', 'hubspot', "
                "'https://x.example', '{\"kind\":\"first_meeting\",\"entities\":[]}'),"
                " (2, 'Sales', 'salesforce', 'https://y.example', '{\"kind\":\"mass_delete\",\"count\":7}'), (3, "
                "'Other', 'hubspot', 'https://z.example', NULL);"
                "INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified, is_gone, "
                "mark)"
                " VALUES (1, 'contacts', 1, x'01', 'a', '{}', '', 0, 1, x'0a'), (1, 'contacts', 1, x'02', 'b', '{}', "
                "'', 0, 0, NULL);"
                "INSERT INTO waiting (connection, entity, record, since, reason) VALUES (1, 1, x'02', 5, 'too long');"
                "INSERT INTO held (connection, object, remote_id, since, reason, title) VALUES (1, 'contacts', 'c', 5, "
                "'unknown', 'Anna');"
                "INSERT INTO vanished (connection, object, remote_id) VALUES (1, 'contacts', 'b');"
                "INSERT INTO met (connection, object, remote_id) VALUES (1, 'contacts', 'd');"
                "INSERT INTO kept_there (connection, object, remote_id, entity, record, base, version, modified, mark)"
                " VALUES (1, 'contacts', 'e', 1, x'03', '{}', '', 0, x'0b');"));
        }
        const SystemClock clock;
        const auto store = store::Store::open(path, clock, 1);
        QVERIFY_RESULT(store);
        const auto connections = store::Connections(**store).list();
        QVERIFY_RESULT(connections);
        QCOMPARE(connections->size(), size_t(3));
        QCOMPARE(kindOf((*connections)[0].question.value()), store::QuestionKind::Matches);
        QCOMPARE(std::get<store::MissingRemoteRecords>((*connections)[1].question.value()).count, 7);
        QVERIFY(!(*connections)[2].question);
        for (const char *kept :
            {"link WHERE is_tombstone AND external_key = x'0a'", "link WHERE NOT is_tombstone AND external_key IS NULL",
                "outbox WHERE record = x'02' AND reason = 'too long'",
                "parked_remote WHERE remote_id = 'c' AND title = 'Anna'", "missing_candidate WHERE remote_id = 'b'",
                "seen WHERE remote_id = 'd'", "kept_there WHERE external_key = x'0b'"})
            QVERIFY2((*store)->database().integer(std::string("SELECT count(*) FROM ") + kept).value_or(0) == 1, kept);
    }

    void aBackupBeforeAMigrationHoldsTheRecords()
    {
        QTemporaryDir folder;
        const QString added = folder.filePath(u"added.sql"_s);
        overwrite(added, "DELETE FROM contact;");
        TestStore store;
        fillAndClose(store);
        auto database = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {1000});
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(
            store::migrate(**database, store.path(), store.clock, store::migrationFiles() + QStringList{added}));
        QCOMPARE((*database)->integer("SELECT count(*) FROM contact").value_or(-1), 0);
        database->reset();
        const QString backup = store.path() + u".before-%1.backup"_s.arg(store::currentVersion() + 1);
        auto saved = store::Store::open(backup, store.clock, 1);
        QVERIFY_RESULT(saved);
        QCOMPARE(countOf(**saved), 400);
        VERIFY_SOUND(**saved);
    }

    void I9_aMigrationThatFailsInTheMiddleLeavesTheVersionBefore()
    {
        QTemporaryDir folder;
        const QString good = folder.filePath(u"good.sql"_s);
        overwrite(good, "CREATE TABLE added (x INTEGER);");
        const QString bad = folder.filePath(u"bad.sql"_s);
        overwrite(bad, "INSERT INTO added VALUES (1); DELETE FROM contact; INSERT INTO no_such_table VALUES (1);");
        TestStore store;
        fillAndClose(store);
        const int version = store::currentVersion();
        auto database = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {1000});
        QVERIFY_RESULT(database);
        const auto migrated = store::migrate(
            **database, store.path(), store.clock, store::migrationFiles() + QStringList{good, bad});
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().where, bad);
        QCOMPARE((*database)->integer("PRAGMA user_version").value_or(-1), version + 1);
        QCOMPARE((*database)->integer("SELECT count(*) FROM added").value_or(-1), 0);
        QCOMPARE((*database)->integer("SELECT count(*) FROM contact").value_or(-1), 400);
        QVERIFY(QFile::exists(store.path() + u".before-%1.backup"_s.arg(version + 1)));
        // A corrected program goes on from there.
        overwrite(bad, "INSERT INTO added VALUES (1);");
        QVERIFY_RESULT(
            store::migrate(**database, store.path(), store.clock, store::migrationFiles() + QStringList{good, bad}));
        QCOMPARE((*database)->integer("SELECT count(*) FROM added").value_or(-1), 1);
        database->reset();
        // And this program does not touch a store of that one.
        const auto opened = store::Store::open(store.path(), store.clock, 1);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::TooNew);
        QCOMPARE(opened.error().where, store.path());
    }

    void aMigrationDoesNotBeginWithoutItsBackup()
    {
        QTemporaryDir folder;
        const QString added = folder.filePath(u"added.sql"_s);
        overwrite(added, "CREATE TABLE added (x INTEGER);");
        TestStore store;
        fillAndClose(store);
        const int version = store::currentVersion();
        // Something that cannot be replaced is at the path of the backup.
        QVERIFY(QDir().mkpath(store.path() + u".before-%1.backup/x"_s.arg(version + 1)));
        auto database = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {1000});
        QVERIFY_RESULT(database);
        QVERIFY(!store::migrate(**database, store.path(), store.clock, store::migrationFiles() + QStringList{added}));
        QCOMPARE((*database)->integer("PRAGMA user_version").value_or(-1), version);
    }

    void aBackupIsMadeByTheProcessThatUpgradesAndTheOthersWait()
    {
        QTemporaryDir folder;
        const QString added = folder.filePath(u"added.sql"_s);
        overwrite(added, "CREATE TABLE added (x INTEGER);");
        const QStringList files = store::migrationFiles() + QStringList{added};
        TestStore store;
        fillAndClose(store);
        const auto contention = std::make_shared<store::Contention>();
        auto first = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {10'000});
        auto second = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {10'000, contention});
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        // The first is in the middle of its upgrade.
        QVERIFY_RESULT((*first)->execute(
            "BEGIN IMMEDIATE;" + contentOf(added) + "PRAGMA user_version=" + QByteArray::number(files.size())));
        Result<void> migrated;
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            migrated = store::migrate(**second, store.path(), store.clock, files);
            isDone = true;
        });
        while (contention->waits() == 0 && !isDone)
            std::this_thread::yield();
        const QStringList madeMeanwhile = QDir(store.folder()).entryList({u"*.before-*"_s});
        const auto committed = (*first)->execute("COMMIT");
        other.join();
        QVERIFY_RESULT(committed);
        QCOMPARE(madeMeanwhile, QStringList());
        QVERIFY_RESULT(migrated);
        QCOMPARE(QDir(store.folder()).entryList({u"*.before-*"_s}), QStringList());
        QCOMPARE((*second)->integer("PRAGMA user_version").value_or(-1), files.size());
    }

    void whatAKilledBackupLeftGoesWithTheNextUpgrade()
    {
        QTemporaryDir folder;
        const QString added = folder.filePath(u"added.sql"_s);
        overwrite(added, "CREATE TABLE added (x INTEGER);");
        TestStore store;
        fillAndClose(store);
        const QString backup = store.path() + u".before-%1.backup"_s.arg(store::currentVersion() + 1);
        overwrite(backup + u".Ab3xYz.part"_s, "half a");
        auto database = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {1000});
        QVERIFY_RESULT(database);
        QVERIFY_RESULT(
            store::migrate(**database, store.path(), store.clock, store::migrationFiles() + QStringList{added}));
        QCOMPARE(QDir(store.folder()).entryList({u"*.before-*"_s}), QStringList{QFileInfo(backup).fileName()});
    }

    void aBackupDoesNotFollowALinkSomebodyPutInItsPlace()
    {
        TestStore store;
        const QString precious = store.folder() + u"/precious.txt"_s;
        const QString target = store.folder() + u"/copy.backup"_s;
        overwrite(precious, "keep me");
        QVERIFY(QFile::link(precious, target));
        QVERIFY(QFile::link(precious, target + u".part"_s)); // the name that was foreseen
        QVERIFY_RESULT(store::copyStore(store->database(), target));
        QCOMPARE(contentOf(precious), QByteArray("keep me"));
        QVERIFY(!QFileInfo(target).isSymLink());
    }

    void aBackupIsOnTheDiskWithItsName()
    {
        TestStore store;
        const test::FaultyDisk disk;
        const int before = disk.folderSyncs();
        QVERIFY_RESULT(store::copyStore(store->database(), store.folder() + u"/copy.backup"_s));
        QVERIFY(disk.folderSyncs() > before);
        QCOMPARE(QDir(store.folder()).entryList({u"*.part"_s}).size(), 0);
    }

    void aBackupIsWholeAndAFailedOneLeavesNothing()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        const QString target = store.folder() + u"/copy.backup"_s;
        QVERIFY_RESULT(store::copyStore(store->database(), target));
        auto copy = store::Store::open(target, store.clock, 1, {store::StoreOptions::Access::ReadOnly});
        QVERIFY_RESULT(copy);
        QCOMPARE(countOf(**copy), 1);
        const QByteArray before = contentOf(target);
        QVERIFY(!store::copyStore(store->database(), store.folder() + u"/none/copy.backup"_s));
        QCOMPARE(contentOf(target), before);
        QCOMPARE(QDir(store.folder()).entryList({u"*.part"_s}).size(), 0);
    }

    void I9_whatAKilledBulkWriterLeftIsRolledBack()
    {
        TestStore store;
        const auto kept = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        // A writer that is never finished, on a copy of the file as a crash would leave it.
        QTemporaryDir folder;
        const QString crashed = folder.filePath(u"crashed.store"_s);
        {
            auto bulk = store.again(9);
            auto writer = store::BulkWriter::begin(*bulk, u"Import"_s, Origin::import(u"x.csv"_s));
            QVERIFY_RESULT(writer);
            QVERIFY_RESULT(
                (*writer)->apply(Edit::update(EntityKind::Contact, kept, {{u"first_name"_s, u"Changed"_s}})));
            for (int i = 0; countOf(*store) < 200 && i < 100'000; ++i)
                QVERIFY_RESULT(
                    (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Bulk %1"_s.arg(i)}})));
            QVERIFY(QFile::copy(store.path(), crashed));
            QVERIFY(QFile::copy(store.path() + u"-wal"_s, crashed + u"-wal"_s));
        }
        auto opened = store::Store::open(crashed, store.clock, 4);
        QVERIFY_RESULT(opened);
        QVERIFY(countOf(**opened) >= 200);
        const auto recovered = (*opened)->recover();
        QVERIFY_RESULT(recovered);
        QCOMPARE(*recovered, 1);
        QCOMPARE(countOf(**opened), 1);
        QCOMPARE((*opened)->get(EntityKind::Contact, kept)->text(u"first_name"), u"Ana"_s);
        QCOMPARE(*(*opened)->recover(), 0);
        VERIFY_SOUND(**opened);
    }

    void whoOpensAStoreByALinkLeavesAnImportThatRunsAlone()
    {
#ifdef Q_OS_WIN
        QSKIP("Qt makes shortcuts there, which lead a person and not a program");
#endif
        TestStore store;
        const QString link = store.folder() + u"/link.satchel"_s;
        QVERIFY(QFile::link(store.path(), link));
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Ana"_s}})));
        QVERIFY_RESULT((*writer)->rest());
        auto other = store::Store::open(link, store.clock, 4);
        QVERIFY_RESULT(other);
        QCOMPARE((*other)->path(), QFileInfo(store.path()).canonicalFilePath());
        QCOMPARE(*(*other)->recover(), 0);
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(countOf(**other), 1);
    }

    void I9_aTakingBackThatIsKilledTooIsMadeUpFor()
    {
        TestStore store;
        QTemporaryDir folder;
        const QString first = folder.filePath(u"first.store"_s);
        const QString second = folder.filePath(u"second.store"_s);
        const auto copy = [](const QString &from, const QString &to) {
            return QFile::copy(from, to) && QFile::copy(from + u"-wal"_s, to + u"-wal"_s);
        };
        ChangeSetId import;
        {
            auto bulk = store.again(9);
            auto writer = store::BulkWriter::begin(*bulk, u"Import"_s, Origin::import(u"x.csv"_s));
            QVERIFY_RESULT(writer);
            import = (*writer)->changeSet();
            // More than one transaction of a fast machine removes, so that the undo below is interrupted halfway.
            for (int i = 0; countOf(*store) < 3000 && i < 100'000; ++i)
                QVERIFY_RESULT(
                    (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Bulk %1"_s.arg(i)}})));
            QVERIFY(copy(store.path(), first));
        }
        {
            auto crashed = store::Store::open(first, store.clock, 4);
            auto reader = store::Store::open(first, store.clock, 5);
            QVERIFY_RESULT(crashed);
            const auto rows = (*crashed)->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
            auto writer = store::BulkWriter::begin(**crashed, u"Undo: Import"_s, Origin::undo(), import);
            QVERIFY_RESULT(writer);
            for (qsizetype row = 0; countOf(**reader) == rows->size() && row < rows->size() - 1; ++row)
                QVERIFY_RESULT((*writer)->apply(Edit::remove(EntityKind::Contact, rows->id(row))));
            QVERIFY(countOf(**reader) < rows->size());
            QVERIFY(copy(first, second));
        }
        auto opened = store::Store::open(second, store.clock, 6);
        QVERIFY_RESULT(opened);
        QVERIFY(countOf(**opened) > 0);
        QVERIFY_RESULT((*opened)->recover());
        QCOMPARE(countOf(**opened), 0);
        VERIFY_SOUND(**opened);
    }

    void recoverLeavesALivingBulkWriterAlone()
    {
        TestStore store;
        auto bulk = store.again(9);
        auto writer = store::BulkWriter::begin(*bulk, u"Import"_s, Origin::import(u"x.csv"_s));
        QVERIFY_RESULT(writer);
        for (int i = 0; countOf(*store) < 50 && i < 100'000; ++i)
            QVERIFY_RESULT(
                (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"first_name"_s, u"Bulk %1"_s.arg(i)}})));
        QCOMPARE(*store->recover(), 0);
        QVERIFY_RESULT((*writer)->finish());
        QVERIFY(countOf(*store) >= 50);
    }

    void I9_anInterruptionAtAnyStepLeavesAllOrNothing()
    {
        TestStore store;
        const auto ana = store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}});
        const qint64 before = *store->log().lastSequence();
        const ChangeSet changes{u"Two"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, ana, {{u"first_name"_s, u"Anna"_s}}),
                Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Alpha"_s}}),
                Edit::create(
                    EntityKind::Activity, {}, {{u"kind"_s, u"note"_s}, {u"body"_s, u"Hello"_s}, {u"contact"_s, ana}})},
            {}};
        int failures = 0;
        for (int steps = 1;; steps += 1 + steps / 24) {
            int left = steps;
            sqlite3_progress_handler(
                store->database().handle(), 1, [](void *count) { return --*static_cast<int *>(count) == 0 ? 1 : 0; },
                &left);
            const auto done = store->commit(changes);
            sqlite3_progress_handler(store->database().handle(), 0, nullptr, nullptr);
            if (done)
                break;
            ++failures;
            QCOMPARE(*store->log().lastSequence(), before);
            QCOMPARE(countOf(*store, EntityKind::Company), 0);
            QCOMPARE(store->search(u"alpha"_s)->size(), size_t(0));
            QCOMPARE(store.value(EntityKind::Contact, ana, u"first_name"_s), Value(u"Ana"_s));
            QVERIFY(!store->database().isInTransaction());
        }
        qInfo("%d interruptions", failures);
        QVERIFY(failures > 20);
        QCOMPARE(countOf(*store, EntityKind::Company), 1);
        VERIFY_SOUND(*store);
    }

    void I1_theDoctorSeesARecordThatItsLogDoesNotTell()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"score"_s, qint64(5)}});
        VERIFY_SOUND(*store);
        QVERIFY_RESULT(store->database().execute("UPDATE contact SET manual_score = 6"));
        const auto changed = store::Doctor(*store).examineLog();
        QVERIFY(!changed.isSound);
        QVERIFY(changed.detail.contains(u"score"_s));
        QVERIFY_RESULT(store->database().execute("UPDATE contact SET manual_score = 5"));
        VERIFY_SOUND(*store);
        QVERIFY_RESULT(store->database().execute("DELETE FROM contact"));
        QVERIFY(!store::Doctor(*store).examineLog().isSound);
    }

    void theDoctorSeesASearchIndexThatForgot()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}});
        QVERIFY(store::Doctor(*store).examineSearch().isSound);
        QVERIFY_RESULT(store->database().execute("INSERT INTO search (search) VALUES ('delete-all')"));
        QVERIFY(!store::Doctor(*store).examineSearch().isSound);
    }

    void namesOfLettersBeyondSixteenBitsAreFoundInTheIndex()
    {
        TestStore store;
        for (const QString &name : {u"\U0001F600\U0001F601"_s, u"\U00020000\U00020001\U00020002"_s,
                 u"a\U0001F600b\U0001F600c\U0001F600d\U0001F600e\U0001F600f"_s, QString(400, u'x')})
            store.create(EntityKind::Company, {{field::name, name}});
        QVERIFY(store::Doctor(*store).examineSearch().isSound);
    }
};

SATCHEL_TEST(tst_Robustness)
#include "tst_Robustness.moc"
