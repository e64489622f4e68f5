// SPDX-License-Identifier: GPL-3.0-or-later
// A backup takes the place of a store: what is refused, what is kept, and what is there when it is stopped at any step.
#include "store/Backup.h"
#include "store/CopyMark.h"
#include "store/encryption/KeyFile.h"
#include "store/Migrations.h"
#include "store/QuoteNumbering.h"
#include "store/Restore.h"
#include "store/Statements.h"
#include "store/StoreFile.h"
#include "store/sync/Connections.h"
#include "tests/support/EarlierStore.h"
#include "tests/support/FaultyDisk.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QRegularExpression>
#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::RestoreStep;

namespace {

constexpr RestoreStep steps[] = {RestoreStep::Checking, RestoreStep::Copying, RestoreStep::KeepingOld,
    RestoreStep::Replacing, RestoreStep::Finishing};

QStringList namesIn(store::Store &store)
{
    QStringList names;
    const auto rows = store.select({EntityKind::Contact, {u"last_name"_s}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; row < rows->size(); ++row)
        names.append(store.title(EntityKind::Contact, rows->id(row)));
    names.sort();
    return names;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

/// A store with Ana, a backup of that, and then Ben.
struct World
{
    World()
    {
        person(u"Ana"_s);
        backup = store.folder() + u"/monday.backup"_s;
        if (!store::makeBackup(*store, backup))
            qFatal("no backup");
        person(u"Ben"_s);
    }

    RecordId person(const QString &name) { return store.create(EntityKind::Contact, {{u"last_name"_s, name}}); }
    void close() { store.release().reset(); }
    Result<store::Restored> restore(const store::RestoreOptions &options = {})
    {
        return store::restoreStore(backup, store.path(), store.clock, options);
    }
    QStringList names()
    {
        store.reopen();
        return namesIn(*store);
    }
    QStringList namesOf(const QString &path)
    {
        const auto opened = store::Store::open(path, store.clock, 9);
        return opened ? namesIn(**opened) : QStringList{toText(opened.error())};
    }
    QStringList files() const { return QDir(store.folder()).entryList(QDir::Files, QDir::Name); }

    TestStore store;
    QString backup;
};

} // namespace

class tst_Restore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBackupIsTheStoreAndTheOldOneIsKept()
    {
        World world;
        world.close();
        const auto restored = world.restore();
        QVERIFY_RESULT(restored);
        QCOMPARE(restored->file, QFileInfo(world.store.path()).canonicalFilePath());
        QCOMPARE(world.names(), QStringList{u"Ana"_s});
        QVERIFY(restored->keptAside.endsWith(u"test.satchel.replaced-2026-11-20-120000.backup"_s));
        QCOMPARE(world.namesOf(restored->keptAside), QStringList({u"Ana"_s, u"Ben"_s}));
        world.close();
        QCOMPARE(QDir(world.store.folder()).entryList({u"*.part"_s}).size(), 0);
    }

    /// The journal of whoever closed the old store holds nothing any more.
    void noSpentJournalIsLeftBesideWhatIsKept()
    {
        World world;
        world.close();
        const auto restored = world.restore();
        QVERIFY_RESULT(restored);
        QVERIFY(QFile::exists(restored->keptAside));
        QCOMPARE(QDir(world.store.folder()).entryList({u"*-journal"_s}), QStringList());
    }

    void restoringWhatWasKeptUndoesIt()
    {
        World world;
        world.close();
        const auto first = world.restore();
        QVERIFY_RESULT(first);
        world.backup = first->keptAside;
        const auto second = world.restore();
        QVERIFY_RESULT(second);
        QVERIFY(second->keptAside != first->keptAside);
        QCOMPARE(world.names(), QStringList({u"Ana"_s, u"Ben"_s}));
    }

    void aStoreThatIsGoneIsRestored()
    {
        World world;
        world.close();
        QVERIFY(QFile::remove(world.store.path()));
        const auto restored = world.restore();
        QVERIFY_RESULT(restored);
        QVERIFY(restored->keptAside.isEmpty());
        QCOMPARE(world.names(), QStringList{u"Ana"_s});
    }

    void aDamagedStoreIsRestoredAndKept()
    {
        World world;
        world.close();
        const QByteArray rubbish("no database any more, not at all", 32);
        write(world.store.path(), rubbish);
        const auto restored = world.restore();
        QVERIFY_RESULT(restored);
        QCOMPARE(contentOf(restored->keptAside), rubbish);
        QCOMPARE(world.names(), QStringList{u"Ana"_s});
    }

    /// A log beside a database that it is not of would be taken into it.
    void theLogOfTheOldStoreIsNotLeftBesideTheRestoredOne()
    {
        World world;
        const QByteArray log = contentOf(world.store.path() + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        world.close();
        write(world.store.path(), "damaged");
        write(world.store.path() + u"-wal"_s, log);
        QVERIFY_RESULT(world.restore());
        QVERIFY(!QFile::exists(world.store.path() + u"-wal"_s));
        QCOMPARE(world.names(), QStringList{u"Ana"_s});
        QCOMPARE(store::readText(world.store->database(), "PRAGMA integrity_check"), u"ok"_s);
    }

    void theLogOfAStoreWhoseKeyIsLostIsKeptWithIt()
    {
        World world;
        const store::StoreKey key = store::StoreKey::random();
        const QString path = world.store.folder() + u"/secret.satchel"_s;
        const QString killed = world.store.folder() + u"/killed.satchel"_s;
        {
            auto opened = store::Store::open(path, world.store.clock, 1, {.connection = {.key = key}});
            QVERIFY_RESULT(opened);
            for (const auto &companion : {u""_s, u"-wal"_s})
                QVERIFY(QFile::copy(path + companion, killed + companion));
        }
        const auto restored = store::restoreStore(world.backup, killed, world.store.clock, {});
        QVERIFY_RESULT(restored);
        QVERIFY(QFileInfo(restored->keptAside + u"-wal"_s).size() > 0);
        QVERIFY(!QFile::exists(killed + u"-wal"_s));
        QCOMPARE(world.namesOf(killed), QStringList{u"Ana"_s});
        const auto kept = store::Store::open(restored->keptAside, world.store.clock, 1, {.connection = {.key = key}});
        QVERIFY_RESULT(kept);
        QCOMPARE((*kept)->count({EntityKind::Stage, {}, {}, {}, {}, -1, false}).value_or(-1), 9);
    }

    /// What was committed last may still be in the log.
    void theLogOfAStoreThatWasKilledIsKeptWithIt()
    {
        World world;
        const QString killed = world.store.folder() + u"/killed.satchel"_s;
        for (const auto &companion : {u""_s, u"-wal"_s})
            QVERIFY(QFile::copy(world.store.path() + companion, killed + companion));
        const auto restored = store::restoreStore(world.backup, killed, world.store.clock, {});
        QVERIFY_RESULT(restored);
        QCOMPARE(world.namesOf(killed), QStringList{u"Ana"_s});
        QCOMPARE(world.namesOf(restored->keptAside), QStringList({u"Ana"_s, u"Ben"_s}));
    }

    void editsThatWereNotCommittedGoWithTheOldStore()
    {
        World world;
        world.close();
        write(world.store.path() + u".unsaved"_s, "edits");
        const auto restored = world.restore();
        QVERIFY_RESULT(restored);
        QCOMPARE(contentOf(restored->keptAside + u".unsaved"_s), QByteArray("edits"));
        QVERIFY(!QFile::exists(world.store.path() + u".unsaved"_s));
    }

    void whoHasTheStoreOpenIsNotDisturbed()
    {
        World world;
        const QStringList before = world.files();
        const auto refused = world.restore();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QCOMPARE(world.files(), before);
        QCOMPARE(namesIn(*world.store), QStringList({u"Ana"_s, u"Ben"_s}));
    }

#ifdef Q_OS_UNIX
    /// Also when the key of the store is lost or its first page is damaged.
    void anotherProcessThatHasItOpenIsNoticedWithoutAKey()
    {
        World world;
        int ready[2] = {};
        QCOMPARE(::pipe(ready), 0);
        world.close();
        const pid_t other = ::fork();
        if (other == 0) {
            const auto opened = store::Store::open(world.store.path(), world.store.clock, 3);
            const char sign = opened ? 'y' : 'n';
            std::ignore = ::write(ready[1], &sign, 1);
            ::pause();
            ::_exit(0);
        }
        char sign = 0;
        QCOMPARE(::read(ready[0], &sign, 1), ssize_t(1));
        QCOMPARE(sign, 'y');
        const auto refused = world.restore();
        ::kill(other, SIGKILL);
        ::waitpid(other, nullptr, 0);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Busy);
        QVERIFY_RESULT(world.restore());
    }

    /// Killed before any step, the store is the old one or the restored one, whole, and another try ends well.
    void aCrashAtAnyStepLeavesOneOfBoth()
    {
        for (const RestoreStep last : steps) {
            World world;
            world.close();
            const pid_t child = ::fork();
            if (child == 0) {
                std::ignore = world.restore({.onStep = [last](RestoreStep step) {
                    if (step == last)
                        ::_exit(9);
                }});
                ::_exit(0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            QCOMPARE(WEXITSTATUS(status), 9);
            const QStringList names = world.names();
            const bool isRestored = last == RestoreStep::Finishing;
            QCOMPARE(names, isRestored ? QStringList{u"Ana"_s} : QStringList({u"Ana"_s, u"Ben"_s}));
            QCOMPARE(store::readText(world.store->database(), "PRAGMA integrity_check"), u"ok"_s);
            world.close();
            QVERIFY_RESULT(world.restore());
            QCOMPARE(world.names(), QStringList{u"Ana"_s});
            world.close();
            QCOMPARE(QDir(world.store.folder()).entryList({u"test.satchel.??????.part"_s}).size(), 0);
        }
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        if (::geteuid() == 0)
            QSKIP("this account may write everywhere");
        World world;
        world.close();
        QFile::setPermissions(world.store.folder(), QFile::ReadOwner | QFile::ExeOwner);
        const auto refused = world.restore();
        QFile::setPermissions(world.store.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QVERIFY(!refused);
        QCOMPARE(world.names(), QStringList({u"Ana"_s, u"Ben"_s}));
    }
#endif

    void aFullDiskLeavesTheStoreAsItWas()
    {
        World world;
        world.close();
        {
            FaultyDisk disk;
            disk.arm(4, SQLITE_FULL, FaultyDisk::Fault::Lasting);
            const auto refused = world.restore();
            disk.disarm();
            QVERIFY(disk.hasFailed());
            QVERIFY(!refused);
        }
        QCOMPARE(world.names(), QStringList({u"Ana"_s, u"Ben"_s}));
        QCOMPARE(QDir(world.store.folder()).entryList({u"*.part"_s, u"*.replaced-*"_s}).size(), 0);
    }

    void I9_whatIsNoWholeBackupIsRefused()
    {
        World world;
        world.close();
        const QByteArray before = contentOf(world.store.path());
        const auto kindOf = [&](const QString &backup) {
            const auto refused = store::restoreStore(backup, world.store.path(), world.store.clock, {});
            return refused ? Error::Kind::Bug : refused.error().kind;
        };
        QCOMPARE(kindOf(world.store.folder() + u"/none.backup"_s), Error::Kind::NotFound);
        QCOMPARE(kindOf(world.store.path()), Error::Kind::Invalid);
        const QString letter = world.store.folder() + u"/letter.backup"_s;
        write(letter,
            "Dear Ms Berg, thank you for your letter of Monday. We have read it with great interest and a half");
        QCOMPARE(kindOf(letter), Error::Kind::Corrupt);
        const QString cut = world.store.folder() + u"/cut.backup"_s;
        write(cut, contentOf(world.backup).left(60'000));
        QCOMPARE(kindOf(cut), Error::Kind::Corrupt);
        const QString foreign = world.store.folder() + u"/foreign.backup"_s;
        {
            const auto database = store::Database::open(foreign, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT((*database)->execute("CREATE TABLE songs (title TEXT); PRAGMA application_id = 77;"));
        }
        QCOMPARE(kindOf(foreign), Error::Kind::Invalid);
        const QString newer = world.store.folder() + u"/newer.backup"_s;
        QVERIFY(QFile::copy(world.backup, newer));
        {
            const auto database = store::Database::open(newer, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT((*database)->execute("PRAGMA user_version = 9999"));
        }
        QCOMPARE(kindOf(newer), Error::Kind::TooNew);
        QCOMPARE(contentOf(world.store.path()), before);
        QVERIFY(QDir(world.store.folder()).entryList({u"*.replaced-*"_s, u"*.part"_s}).isEmpty());
    }

    void anotherProgramsDatabaseIsNotReplaced()
    {
        World world;
        const QString songs = world.store.folder() + u"/songs.db"_s;
        {
            const auto database = store::Database::open(songs, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT((*database)->execute("CREATE TABLE songs (title TEXT); PRAGMA application_id = 77;"));
        }
        const QByteArray before = contentOf(songs);
        const auto refused = store::restoreStore(world.backup, songs, world.store.clock, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(contentOf(songs), before);
    }

    void anEncryptedBackupNeedsItsKey()
    {
        const store::StoreKey key = store::StoreKey::random();
        QTemporaryDir folder;
        const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
        const QString path = folder.filePath(u"secret.satchel"_s);
        const QString backup = folder.filePath(u"secret.backup"_s);
        {
            auto opened = store::Store::open(path, clock, 1, {.connection = {.key = key}});
            QVERIFY_RESULT(opened);
            write(store::keyFileOf(path), "sealed");
            QVERIFY_RESULT(store::makeBackup(**opened, backup));
        }
        write(store::keyFileOf(path), "sealed with a newer passphrase");
        for (const auto &wrong : {std::optional<store::StoreKey>(), std::optional(store::StoreKey::random())}) {
            const auto refused = store::restoreStore(backup, path, clock, {.backupKey = wrong});
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::KeyMissing);
        }
        // The key of the store is not needed to keep it.
        const auto restored = store::restoreStore(backup, path, clock, {.backupKey = key});
        QVERIFY_RESULT(restored);
        QVERIFY(store::isEncryptedStore(path).value_or(false));
        QVERIFY_RESULT(store::checkKey(path, key));
        QCOMPARE(contentOf(store::keyFileOf(path)), QByteArray("sealed"));
        QCOMPARE(contentOf(store::keyFileOf(restored->keptAside)), QByteArray("sealed with a newer passphrase"));
        QVERIFY(!QFile::exists(store::keyFileOf(store::nextOf(path))));
        QVERIFY_RESULT(store::Store::open(path, clock, 2, {.connection = {.key = key}}));
    }

    void aBackupOfAnOlderSatchelIsMigratedWhenItIsOpened()
    {
        World world;
        world.close();
        {
            const auto database = store::Database::open(world.backup, store::Database::Mode::ReadWrite, {1000});
            QVERIFY_RESULT((*database)->execute(
                test::dropTablesAddedAfter(22) + "PRAGMA user_version = 22; PRAGMA journal_mode = DELETE;"));
        }
        QVERIFY_RESULT(world.restore());
        QCOMPARE(world.names(), QStringList{u"Ana"_s});
        QCOMPARE(*world.store->database().integer("PRAGMA user_version"), store::currentVersion());
        QVERIFY(*store::lastRestoration(*world.store));
    }

    void aBackupOfAnotherStoreIsTold()
    {
        World world;
        TestStore other;
        const QString backup = other.folder() + u"/other.backup"_s;
        QVERIFY_RESULT(store::makeBackup(*other, backup));
        const auto own = store::storeIdOf(world.store->database());
        QVERIFY(!own->isEmpty());
        QCOMPARE(store::checkBackup(world.backup, {})->storeId, *own);
        QVERIFY(store::checkBackup(backup, {})->storeId != *own || other.clock.now() == world.store.clock.now());
    }

    void numbersOfQuotesAreNotGivenTwice()
    {
        World world;
        const QDate day(2026, 11, 20);
        {
            auto transaction = store::Transaction::begin(world.store->database());
            store::QuoteNumbering numbering(world.store->database());
            QVERIFY_RESULT(numbering.takeNumber(day));
            QVERIFY_RESULT(numbering.takeNumber(day));
            QVERIFY_RESULT(transaction->commit());
        }
        const QString next = *store::QuoteNumbering(world.store->database()).peekNumber(day);
        world.close();
        QVERIFY_RESULT(world.restore());
        world.store.reopen();
        QCOMPARE(*store::QuoteNumbering(world.store->database()).peekNumber(day), next);
    }

    void aRestoredStoreKnowsThatItIsOne()
    {
        World world;
        const Instant copiedAt = world.store.clock.now();
        QVERIFY(!*store::lastRestoration(*world.store));
        world.close();
        world.store.clock.advance(86'400'000);
        QVERIFY_RESULT(world.restore());
        world.store.reopen();
        const auto known = *store::lastRestoration(*world.store);
        QVERIFY(known);
        QCOMPARE(known->copy.at, copiedAt);
        QCOMPARE(known->noticedAt, world.store.clock.now());
        QVERIFY(!*store::readCopyMark(world.store->database()));
    }

    /// Somebody copied the file over the store.
    void aCopyByHandIsNoticedToo()
    {
        World world;
        store::Connections connections(*world.store);
        store::Connection hub;
        hub.name = u"Hub"_s;
        hub.vendor = u"hubspot"_s;
        QVERIFY_RESULT(connections.add(hub));
        QVERIFY_RESULT(store::makeBackup(*world.store, world.backup));
        world.close();
        QVERIFY(QFile::remove(world.store.path()));
        QVERIFY(QFile::copy(world.backup, world.store.path()));
        world.store.reopen();
        QVERIFY(*store::lastRestoration(*world.store));
        const auto connection = *store::Connections(*world.store).find(u"Hub"_s);
        QVERIFY(connection.settings.contains(store::restoredKey));
        world.store.reopen();
        QVERIFY(*store::lastRestoration(*world.store));
    }

    /// Of the store's own file, which bears no mark, after it was used further.
    void anOlderFileThatWasCopiedBackIsNoticed()
    {
        World world;
        const QString path = world.store.path();
        const QString copy = world.store.folder() + u"/copy"_s;
        store::Connection hub;
        hub.name = u"Hub"_s;
        hub.vendor = u"hubspot"_s;
        QVERIFY_RESULT(store::Connections(*world.store).add(hub));
        world.store.reopen(); // a store with a connection from here on
        world.person(u"Cid"_s);
        const Instant copiedAt = world.store.clock.now();
        world.close();
        QVERIFY(QFile::copy(path, copy));
        world.store.clock.advance(86'400'000);
        world.store.reopen();
        world.person(u"Dan"_s);
        QVERIFY(!*store::lastRestoration(*world.store));
        world.close();
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::copy(copy, path));
        world.store.reopen();
        auto known = *store::lastRestoration(*world.store);
        QVERIFY(known);
        QCOMPARE(known->copy.at, copiedAt);
        QVERIFY(
            store::Connections(*world.store).find(u"Hub"_s)->settings.contains(store::restoredKey)); // it asks first
        // It is a store like any other now, and is not noticed once more.
        for (int i = 0; i < 2; ++i) {
            world.store.clock.advance(86'400'000);
            world.person(u"Eve"_s);
            world.store.reopen();
            QCOMPARE((*store::lastRestoration(*world.store))->noticedAt, known->noticedAt);
        }
        // Another store in its place is none of it.
        world.close();
        QVERIFY(QFile::remove(path));
        world.store.reopen();
        QVERIFY(!*store::lastRestoration(*world.store));
    }

    void aStoreWithoutConnectionsNotesNothing()
    {
        World world;
        world.store.reopen();
        world.person(u"Cid"_s);
        world.close();
        QCOMPARE(world.files().filter(u".newest"_s), QStringList());
    }

    void lookingAtABackupChangesNothingOfIt()
    {
        World world;
        {
            const auto read = store::Store::open(
                world.backup, world.store.clock, 4, {store::StoreOptions::Access::ReadOnly});
            QVERIFY_RESULT(read);
            QVERIFY(*store::readCopyMark((*read)->database()));
        }
        const auto content = store::checkBackup(world.backup, {});
        QVERIFY_RESULT(content);
        QCOMPARE(content->madeAt, std::optional(world.store.clock.now()));
        QVERIFY(content->sequence > 0);
        QVERIFY(content->sequence < *world.store->log().lastSequence());
    }
};

SATCHEL_TEST(tst_Restore)
#include "tst_Restore.moc"
