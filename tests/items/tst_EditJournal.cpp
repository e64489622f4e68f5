// SPDX-License-Identifier: GPL-3.0-or-later
// What waits for another program outlives the window and the process, and is committed once.
#include "items/EditJournal.h"

#include "items/Workspace.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

ChangeSet oneContact(const QString &name)
{
    return {u"Added "_s + name, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, name}})}, {}};
}

std::unique_ptr<Workspace> openWorkspace(TestStore &store, quint64 seed)
{
    store::StoreOptions options;
    options.connection.busyMilliseconds = 1;
    return std::make_unique<Workspace>(
        store.again(seed, options), [&store, seed] { return store::Store::open(store.path(), store.clock, seed + 1); });
}

qint64 contacts(TestStore &store)
{
    return store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1);
}

QStringList filesBeside(const TestStore &store)
{
    return QDir(store.folder()).entryList({u"*.unsaved*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

class tst_EditJournal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryKindOfValue()
    {
        TestStore store;
        const EditJournal journal(store.path());
        const RecordId id = store->newId();
        ChangeSet changes{u"Mixed"_s, Origin::rule(u"r"_s), {}, store->newId(), store->newId()};
        changes.edits.push_back(Edit::create(EntityKind::Deal, id,
            {{u"title"_s, u"Größe \n\"x\""_s},
                {u"value"_s, *Money::fromString(u"12.34"_s, *Currency::fromCode(u"EUR"))},
                {u"expected_close"_s, QDate(2026, 2, 28)}, {u"tags"_s, QStringList{u"a"_s, u"b,c"_s}},
                {u"owner"_s, id}}));
        changes.edits.push_back(Edit::update(EntityKind::Task, id,
            {{u"due_time"_s, QTime(9, 30)}, {u"due_date"_s, Value()}}, {{u"due_time"_s, Value()}}));
        changes.edits.push_back(Edit::remove(EntityKind::Contact, id));
        changes.edits.push_back(Edit::restore(EntityKind::Company, id));
        changes.declined = {{EntityKind::Deal, id, u"status"_s}};
        QVERIFY_RESULT(journal.write(store->schema(), std::span(&changes, 1)));
        const auto read = journal.read(store->schema());
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), size_t(1));
        const ChangeSet &back = read->front();
        QCOMPARE(back.label, changes.label);
        QCOMPARE(back.origin, changes.origin);
        QCOMPARE(back.id, changes.id);
        QCOMPARE(back.undoes, changes.undoes);
        QVERIFY(back.declined == changes.declined);
        QCOMPARE(back.edits.size(), changes.edits.size());
        const auto sorted = [](std::vector<FieldValue> values) {
            std::ranges::sort(values, {}, &FieldValue::field);
            return values;
        };
        for (size_t i = 0; i < changes.edits.size(); ++i) {
            QCOMPARE(back.edits[i].kind, changes.edits[i].kind);
            QCOMPARE(back.edits[i].entity, changes.edits[i].entity);
            QCOMPARE(back.edits[i].id, changes.edits[i].id);
            QVERIFY(sorted(back.edits[i].values) == sorted(changes.edits[i].values));
            QVERIFY(sorted(back.edits[i].expected) == sorted(changes.edits[i].expected));
        }
    }

    void isItsOwnersAloneAndGoneWhenNothingWaits()
    {
        TestStore store;
        auto workspace = openWorkspace(store, 5);
        {
            auto lock = store::Transaction::begin(store->database());
            QVERIFY_RESULT(lock);
            workspace->commit(oneContact(u"Ana"_s));
            QTRY_VERIFY(QFile::exists(store.path() + u".unsaved"_s));
#ifdef Q_OS_UNIX
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY(!(QFile::permissions(store.path() + u".unsaved"_s) & others));
#endif
        }
        QTRY_VERIFY(!workspace->isSaving());
        QCOMPARE(filesBeside(store), QStringList());
        QCOMPARE(contacts(store), 1);
    }

    void whatWaitsWhenTheWorkspaceGoesIsSavedByTheNext()
    {
        TestStore store;
        auto lock = std::make_unique<Result<store::Transaction>>(store::Transaction::begin(store->database()));
        auto workspace = openWorkspace(store, 5);
        for (int i = 0; i < 3; ++i)
            workspace->commit(oneContact(u"Ana %1"_s.arg(i)));
        workspace.reset();
        workspace = openWorkspace(store, 15); // and once more, without having had the store in between
        QVERIFY(workspace->isSaving());
        workspace->commit(oneContact(u"Ben"_s));
        QTest::qWait(50);
        workspace.reset();
        QVERIFY(!filesBeside(store).isEmpty());
        lock.reset();
        QCOMPARE(contacts(store), 0);

        workspace = openWorkspace(store, 25);
        QSignalSpy resumed(workspace.get(), &Workspace::resumed);
        QTRY_COMPARE(resumed.size(), 1);
        const auto outcome = resumed.first().first().value<Workspace::Resumed>();
        QCOMPARE(outcome.saved, 4);
        QVERIFY(outcome.refused.isEmpty());
        QCOMPARE(contacts(store), 4);
        QCOMPARE(filesBeside(store), QStringList());
        workspace->undo();
        QCOMPARE(contacts(store), 3);
    }

    /// The program was killed after the commit and before the journal was written again.
    void whatWasCommittedBeforeIsNotCommittedAgain()
    {
        TestStore store;
        ChangeSet changes = oneContact(u"Ana"_s);
        changes.id = store->newId();
        QVERIFY_RESULT(store->commit(changes));
        QVERIFY_RESULT(EditJournal(store.path()).write(store->schema(), std::span(&changes, 1)));
        const auto workspace = openWorkspace(store, 5);
        QTRY_VERIFY(!workspace->isSaving());
        QCOMPARE(contacts(store), 1);
        QCOMPARE(filesBeside(store), QStringList());
    }

    void whatTheStoreRefusesByNowIsKeptAside()
    {
        TestStore store;
        const RecordId ana = store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        ChangeSet changes{u"Changed last name"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, ana, {{u"last_name"_s, u"Souza"_s}}, {{u"last_name"_s, u"Santos"_s}})},
            {}, store->newId()};
        QVERIFY_RESULT(EditJournal(store.path()).write(store->schema(), std::span(&changes, 1)));
        const auto workspace = openWorkspace(store, 5);
        QSignalSpy resumed(workspace.get(), &Workspace::resumed);
        QTRY_COMPARE(resumed.size(), 1);
        const auto outcome = resumed.first().first().value<Workspace::Resumed>();
        QCOMPARE(outcome.refused, QStringList{u"Changed last name"_s});
        QFile file(outcome.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Souza"));
        QVERIFY(!QFile::exists(store.path() + u".unsaved"_s));
        QCOMPARE(store.value(EntityKind::Contact, ana, u"last_name"_s), Value(u"Silva"_s));
    }

    void aDamagedJournalIsKeptAsideAndSaid()
    {
        TestStore store;
        QFile file(store.path() + u".unsaved"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"changes\": [{\"id\": \"");
        file.close();
        const auto workspace = openWorkspace(store, 5);
        QSignalSpy resumed(workspace.get(), &Workspace::resumed);
        QTRY_COMPARE(resumed.size(), 1);
        QVERIFY(QFile::exists(resumed.first().first().value<Workspace::Resumed>().file));
        workspace->commit(oneContact(u"Ana"_s));
        QCOMPARE(contacts(store), 1);
    }

    void whatWaitsSurvivesKill9()
    {
#ifdef Q_OS_UNIX
        TestStore store;
        auto lock = std::make_unique<Result<store::Transaction>>(store::Transaction::begin(store->database()));
        const pid_t child = fork();
        if (child == 0) {
            ::alarm(20); // which is another signal
            const auto workspace = openWorkspace(store, 5);
            workspace->commit(oneContact(u"Ana"_s));
            while (!QFile::exists(store.path() + u".unsaved"_s))
                QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
            ::kill(getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        lock.reset();
        QCOMPARE(contacts(store), 0);
        const auto workspace = openWorkspace(store, 25);
        QTRY_VERIFY(!workspace->isSaving());
        QCOMPARE(contacts(store), 1);
        QCOMPARE(filesBeside(store), QStringList());
#else
        QSKIP("processes are killed here as Unix does it");
#endif
    }
};

SATCHEL_TEST(tst_EditJournal)
#include "tst_EditJournal.moc"
