// SPDX-License-Identifier: GPL-3.0-or-later
// What a bulk writer asks of SQLite, counted: a savepoint around each edit would make FTS5 write its pending words out
// hundreds of times as often, and nothing but time would show it.
#include "store/BulkWriter.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QElapsedTimer>
#include <QFile>
#include <ranges>
#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int edits = 300; // their words are far fewer than FTS5 keeps in memory

/// The statements that a connection runs, FTS5's own among them.
class Trace
{
public:
    explicit Trace(store::Store &store) : m_handle(store.database().handle())
    {
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &Trace::note, this);
    }
    ~Trace() { sqlite3_trace_v2(m_handle, 0, nullptr, nullptr); }
    Trace(const Trace &) = delete;

    int savepoints = 0;
    int commits = 0;
    int flushes = 0; // blocks of the search index written before the slice ends
    int statements = 0; // of ours, not of FTS5

private:
    static int note(unsigned, void *self, void *, void *text)
    {
        static_cast<Trace *>(self)->take(QByteArray(static_cast<const char *>(text)));
        return 0;
    }
    void take(const QByteArray &sql)
    {
        const bool isOfSearch = sql.contains("search_");
        if (sql.startsWith("BEGIN"))
            m_isCommitting = false;
        if (sql.startsWith("COMMIT"))
            m_isCommitting = true;
        commits += sql.startsWith("COMMIT");
        savepoints += sql.startsWith("SAVEPOINT") || sql.startsWith("RELEASE") || sql.startsWith("ROLLBACK TO");
        flushes += sql.contains("search_data") && sql.startsWith("REPLACE") && !m_isCommitting;
        statements += !isOfSearch;
    }

    sqlite3 *m_handle;
    bool m_isCommitting = false;
};

/// https://sqlite.org/pragma.html#pragma_synchronous; asked again, because a cached statement would keep its answer.
enum Durability { Normal = 1, Full = 2 };
int durabilityOf(store::Store &store)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(store.database().handle(), "PRAGMA synchronous", -1, &statement, nullptr);
    const int durability = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : -1;
    sqlite3_finalize(statement);
    return durability;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Edit contact(int i)
{
    return Edit::create(EntityKind::Contact, {},
        {{u"first_name"_s, u"Bulk"_s}, {u"last_name"_s, u"Number %1"_s.arg(i)},
            {u"email"_s, u"b%1@bulk.example"_s.arg(i)}});
}

} // namespace

class tst_BulkWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesTheSearchIndexOutOnlyWhenASliceEnds()
    {
        TestStore store;
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
        QVERIFY_RESULT(writer);
        const Trace trace(*store);
        for (int i = 0; i < edits; ++i)
            QVERIFY_RESULT((*writer)->apply(contact(i)));
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(trace.savepoints, 0);
        QCOMPARE(trace.flushes, 0);
        QVERIFY(trace.commits > 0); // or nothing was traced at all
    }

    void takingBackFromTheLastToTheFirstDoesSoToo()
    {
        TestStore store;
        std::vector<RecordId> ids;
        for (int i = 0; i < edits; ++i)
            ids.push_back(store.create(EntityKind::Contact, contact(i).values));
        auto writer = store::BulkWriter::begin(*store, u"Undo"_s, Origin::undo());
        QVERIFY_RESULT(writer);
        const Trace trace(*store);
        for (const RecordId id : ids | std::views::reverse)
            QVERIFY_RESULT((*writer)->apply(Edit::remove(EntityKind::Contact, id)));
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(trace.flushes, 0);
        QVERIFY(trace.commits > 0);
        QCOMPARE(store->search(u"Number"_s)->size(), size_t(0));
    }

    void runsThreeStatementsForANewRecord()
    {
        TestStore store;
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
        QVERIFY_RESULT(writer);
        const Trace trace(*store);
        for (int i = 0; i < edits; ++i)
            QVERIFY_RESULT((*writer)->apply(contact(i)));
        QVERIFY_RESULT((*writer)->finish());
        // The record, its change, its search text; what a slice needs besides is spread over many edits.
        QCOMPARE(trace.statements / edits, 3);
    }

    void refusedEditsNeedNoSavepointEither()
    {
        TestStore store;
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
        QVERIFY_RESULT(writer);
        const Trace trace(*store);
        QVERIFY_RESULT((*writer)->apply(contact(1)));
        QVERIFY(!(*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"email"_s, u"no address"_s}})));
        QVERIFY_RESULT((*writer)->apply(contact(2)));
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(trace.savepoints, 0);
        QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 2);
    }

    void everyCommitBehindItIsDurableAgain()
    {
        TestStore store;
        QCOMPARE(durabilityOf(*store), Full);
        {
            auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
            QVERIFY_RESULT(writer);
            QVERIFY_RESULT((*writer)->apply(contact(1)));
            QCOMPARE(durabilityOf(*store), Normal); // until the last slice the set is open and would be undone
            QVERIFY_RESULT((*writer)->finish());
            QCOMPARE(durabilityOf(*store), Full);
        }
        {
            auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
            QVERIFY_RESULT(writer);
            QVERIFY_RESULT((*writer)->apply(contact(2)));
        }
        QCOMPARE(durabilityOf(*store), Full); // undone
    }

    void I5_aSliceGoesOnOnlyWhileNobodyWaits()
    {
        using store::Slice;
        TestStore alone;
        const Slice unheard(*alone, 0); // nobody would be heard
        QVERIFY(!unheard.isOver(Slice::shortest - 1));
        QVERIFY(unheard.isOver(Slice::shortest));

        const auto contention = std::make_shared<store::Contention>();
        const auto writer = alone.again(2, {store::StoreOptions::Access::ReadWrite, {0, contention}});
        const auto person = alone.again(3, {store::StoreOptions::Access::ReadWrite, {0, contention}});
        const auto lock = store::Transaction::begin(writer->database());
        QVERIFY_RESULT(lock);
        const Slice slice(*writer, 0);
        QVERIFY(!slice.isOver(Slice::longest - 1));
        QVERIFY(slice.isOver(Slice::longest));
        QVERIFY(!person->commit({u"Edit"_s, Origin::user(), {contact(1)}, {}})); // finds it being written to
        QVERIFY(!slice.isOver(Slice::shortest - 1));
        QVERIFY(slice.isOver(Slice::shortest));
        QVERIFY(!Slice(*writer, 0).isOver(Slice::shortest)); // the next one
    }

    void I5_slicesAreShortForAWhileAfterSomebodyWaited()
    {
        using store::Slice;
        using store::SliceLength;
        TestStore alone;
        const auto contention = std::make_shared<store::Contention>();
        const auto writer = alone.again(2, {store::StoreOptions::Access::ReadWrite, {0, contention}});
        SliceLength length(*writer);
        QCOMPARE(length.next(0), Slice::longestInCalm);
        contention->noteWait();
        QCOMPARE(length.next(100), Slice::longest);
        QCOMPARE(length.next(100 + SliceLength::calm - 1), Slice::longest);
        QCOMPARE(length.next(100 + SliceLength::calm), Slice::longestInCalm);

        const Slice slice(*writer, 0, Slice::longestInCalm);
        QVERIFY(!slice.isOver(Slice::longestInCalm - 1));
        QVERIFY(slice.isOver(Slice::longestInCalm));
    }

    void I5_aWorkerLeavesAFreeLockToAPerson()
    {
        constexpr int patience = 20; // ms
        TestStore alone;
        const auto contention = std::make_shared<store::Contention>();
        const auto worker = alone.again(
            2, {store::StoreOptions::Access::ReadWrite, {patience, contention, store::WriteTurn::GivesWay}});
        const auto person = alone.again(3, {store::StoreOptions::Access::ReadWrite, {0, contention}});
        std::optional<store::Contention::First> waiting(contention.get());
        const store::Slice slice(*worker, 0);
        QVERIFY(!slice.isOver(store::Slice::shortestForFirst - 1));
        QVERIFY(slice.isOver(store::Slice::shortestForFirst));

        QElapsedTimer timer;
        timer.start();
        QVERIFY_RESULT(worker->commit({u"Sync"_s, Origin::user(), {contact(1)}, {}}));
        QVERIFY(timer.elapsed() >= patience); // and no longer: nobody starves
        QVERIFY_RESULT(person->commit({u"Edit"_s, Origin::user(), {contact(2)}, {}})); // gives way to nobody

        waiting.reset();
        QVERIFY(!contention->isFirstWaiting());
        QVERIFY(!slice.isOver(store::Slice::shortestForFirst));
    }

    void I5_anEditBesideABulkWriterLeavesItToCopyTheLog()
    {
        TestStore alone;
        const auto contention = std::make_shared<store::Contention>();
        const auto person = alone.again(2, {store::StoreOptions::Access::ReadWrite, {0, contention}});
        const auto worker = alone.again(3, {store::StoreOptions::Access::ReadWrite, {0, contention}});
        const auto isCopiedByAnEdit = [&](int i) {
            person->database().setLogLimit({1, true});
            const QByteArray before = bytesOf(alone.path());
            return person->commit({u"Edit"_s, Origin::user(), {contact(i)}, {}}) && bytesOf(alone.path()) != before;
        };
        QVERIFY(isCopiedByAnEdit(1));
        auto relaxed = store::RelaxedDurability::begin(*worker);
        QVERIFY_RESULT(relaxed);
        QVERIFY(!isCopiedByAnEdit(2));
        worker->database().setLogLimit({1, false});
        const QByteArray before = bytesOf(alone.path());
        QVERIFY_RESULT(worker->commit({u"Sync"_s, Origin::user(), {contact(3)}, {}}));
        QVERIFY(bytesOf(alone.path()) != before);
        QVERIFY_RESULT(relaxed->end());
        QVERIFY(isCopiedByAnEdit(4));
    }

    /// As the entry of an import in the history: an import that was reported as failed must not stay.
    void I9_whatCannotBeWrittenBesideTheSetTakesItBack()
    {
        for (const bool fails : {true, false}) {
            TestStore store;
            {
                auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
                QVERIFY_RESULT(writer);
                for (int i = 0; i < edits; ++i)
                    QVERIFY_RESULT((*writer)->apply(contact(i)));
                const auto done = (*writer)->finish([&](ChangeSetId) {
                    const auto noted = store->setMeta(u"note"_s, u"beside"_s);
                    return fails ? Result<void>(fail(Error::Kind::Full, u"no space"_s)) : noted;
                });
                QCOMPARE(done.has_value(), !fails);
            }
            QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), fails ? 0 : edits);
            QCOMPARE(store->meta(u"note"_s).value_or(u"?"_s), fails ? QString() : u"beside"_s);
        }
    }

    /// A rollback follows the log: a record without its log entry would remain.
    void I9_anEditThatFailsBetweenItsWritesTakesTheSetBack()
    {
        TestStore store;
        QVERIFY_RESULT(store->database().execute("CREATE TEMP TRIGGER second BEFORE INSERT ON change "
                                                 "WHEN (SELECT count(*) FROM contact) = 2 "
                                                 "BEGIN SELECT raise(ABORT, 'it fails'); END"));
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(contact(1)));
        QVERIFY(!(*writer)->apply(contact(2))); // its record is there already
        QVERIFY(!(*writer)->apply(contact(3)));
        QVERIFY(!(*writer)->finish());
        writer->reset();
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 0);
    }

    void restingLetsOthersWriteAndGoesOnInANewSlice()
    {
        TestStore store;
        const auto other = store.again(2, {store::StoreOptions::Access::ReadWrite, {0}});
        const ChangeSet edit{u"Edit"_s, Origin::user(), {contact(1)}, {}};
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"x.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(contact(2)));
        const auto kept = other->commit(edit);
        QVERIFY(!kept && kept.error().kind == Error::Kind::Busy);
        QVERIFY_RESULT((*writer)->rest());
        QVERIFY_RESULT(other->commit(edit));
        QVERIFY_RESULT((*writer)->apply(contact(3)));
        QVERIFY_RESULT((*writer)->rest());
        QVERIFY_RESULT((*writer)->finish());
        QCOMPARE(*store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 3);
    }
};

SATCHEL_TEST(tst_BulkWriter)
#include "tst_BulkWriter.moc"
