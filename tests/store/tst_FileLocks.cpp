// SPDX-License-Identifier: GPL-3.0-or-later
// A store that is open stays whole while something else in the program reads its files: a file dialog looks into every
// file of a folder to show what kind it is.
#include "domain/FieldNames.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <sqlite3.h>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// As a file dialog does with what it has no type for.
void lookInto(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(1).size() <= 1);
    }
}

qsizetype contactsSeenByAnother(const QString &path)
{
    SatchelProcess another(path, {u"list"_s, u"contact"_s});
    another.start();
    return another.finish() == 0 ? QJsonDocument::fromJson(another.out()).array().size() : -1;
}

RecordId addContact(TestStore &store, const QString &name)
{
    return store.create(EntityKind::Contact, {{field::last_name, name}});
}

} // namespace

class tst_FileLocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anotherProcessLeavesTheLogOfAnOpenStore()
    {
        TestStore store;
        addContact(store, u"Before"_s);
        lookInto(store.folder());
        QCOMPARE(contactsSeenByAnother(store.path()), 1);
        QVERIFY(QFile::exists(store.path() + u"-wal"_s));
        addContact(store, u"After"_s);
        QCOMPARE(contactsSeenByAnother(store.path()), 2);
        store.reopen();
        QCOMPARE((*store).count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value(), 2);
    }

    // The locks of all connections of a process are one, whichever of them was opened or closed first.
    void theConnectionsOfAProcessLockAsOne()
    {
        TestStore store;
        auto second = store.again();
        lookInto(store.folder());
        second.reset();
        addContact(store, u"Before"_s);
        QCOMPARE(contactsSeenByAnother(store.path()), 1);
        auto third = store.again(3);
        store.release();
        QVERIFY(third->commit({u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {}, {{field::last_name, u"After"_s}})}, {}}));
        lookInto(store.folder());
        QCOMPARE(contactsSeenByAnother(store.path()), 2);
        QVERIFY(QFile::exists(store.path() + u"-wal"_s));
    }

    void aClosedStoreIsNotLocked()
    {
        TestStore store;
        addContact(store, u"Before"_s);
        store.release();
        QVERIFY(!QFile::exists(store.path() + u"-wal"_s));
        QCOMPARE(contactsSeenByAnother(store.path()), 1);
    }

#ifdef Q_OS_LINUX
    void aFileKeepsItsKindOfLockWhenAGuardCouldNotBeOpenedAtFirst()
    {
        const TestStore first; // replaces SQLite's calls
        const QTemporaryDir folder;
        const QByteArray path = folder.filePath(u"plain.db"_s).toUtf8();
        sqlite3 *database = nullptr;
        const auto run = [&](const char *sql) { return sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
        QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
        QCOMPARE(run("CREATE TABLE t (a)"), SQLITE_OK);
        sqlite3_close(database);
        QCOMPARE(sqlite3_open(path.constData(), &database), SQLITE_OK);
        const int look = ::open(path.constData(), O_RDWR | O_CLOEXEC);
        const int next = ::dup(look); // the lowest descriptor that is free
        ::close(next);
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        const rlimit tight{static_cast<rlim_t>(next), before.rlim_max};
        ::setrlimit(RLIMIT_NOFILE, &tight);
        const int read = run("BEGIN; SELECT * FROM t");
        ::setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(read, SQLITE_OK);
        QCOMPARE(run("COMMIT"), SQLITE_OK);
        struct flock area
        {
        };
        area.l_type = F_WRLCK;
        area.l_whence = SEEK_SET;
        QCOMPARE(::fcntl(look, F_OFD_GETLK, &area), 0);
        QCOMPARE(area.l_type, static_cast<short>(F_UNLCK));
        sqlite3_close(database);
        ::close(look);
    }
#endif

    void descriptorsDoNotPileUp()
    {
        const QDir open(u"/proc/self/fd"_s);
        if (!open.exists())
            QSKIP("this system does not list the descriptors of a process");
        TestStore store;
        store.release();
        const qsizetype before = open.entryList(QDir::System | QDir::Files).size();
        for (quint64 seed = 2; seed < 10; ++seed)
            store.again(seed).reset();
        QCOMPARE(open.entryList(QDir::System | QDir::Files).size(), before);
    }
};

SATCHEL_TEST(tst_FileLocks)
#include "tst_FileLocks.moc"
