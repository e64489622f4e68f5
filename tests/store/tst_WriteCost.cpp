// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit and a page ask of SQLite in a store that uses none of the features that cost something, and that what a
// connection keeps of its store is never older than the file.
#include "domain/FieldNames.h"
#include "store/audit/AuditChain.h"
#include "store/hub/HubState.h"
#include "store/KnownFacts.h"
#include "store/Statements.h"
#include "store/sync/UndoPreview.h"
#include "tests/support/TeamRights.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Of all statements of a connection, such as SQLITE_STMTSTATUS_REPREPARE.
int sumOf(store::Database &database, int status)
{
    int count = 0;
    for (sqlite3_stmt *one = sqlite3_next_stmt(database.handle(), nullptr); one;
         one = sqlite3_next_stmt(database.handle(), one))
        count += sqlite3_stmt_status(one, status, 0);
    return count;
}

/// The statements that a connection runs while this is there, each by its beginning.
class Recorder
{
public:
    explicit Recorder(store::Database &database) : m_database(database)
    {
        sqlite3_trace_v2(database.handle(), SQLITE_TRACE_STMT, &Recorder::note, this);
    }
    ~Recorder() { sqlite3_trace_v2(m_database.handle(), 0, nullptr, nullptr); }
    Recorder(const Recorder &) = delete;
    const QStringList &statements() const { return m_statements; }

private:
    static int note(unsigned, void *self, void *statement, void *)
    {
        const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        static_cast<Recorder *>(self)->m_statements.append(sql.section(u' ', 0, 2).remove(u'"'));
        return 0;
    }

    store::Database &m_database;
    QStringList m_statements;
};

bool isSound(TestStore &store)
{
    return store::AuditChain(store->database()).verify()->isSound();
}

} // namespace

class tst_WriteCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// No index has them; the row of the set says where they are. SQLite makes one for a statement where it thinks it
    /// worth it, and reads the whole log for that.
    void theEntriesOfASetAreFoundWithoutReadingTheLog()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        QVERIFY_RESULT(store->database().execute("INSERT INTO hub_refused (changeset, reason)"
                                                 " SELECT number, 'not allowed' FROM changeset"));
        const auto newest = store->log().newestUndoable();
        const ChangeSetId set = (*newest)->id;
        QVERIFY(store::HubState(*store).refusedRecords()->contains(anna));
        QCOMPARE(store->log().sizeOf(set, 10), 1);
        QCOMPARE(store->log().ofChangeSetBackwards(set, 1'000'000, 10)->size(), size_t(1));
        QVERIFY_RESULT(store::previewUndo(*store, std::vector{set}, {}));
        QVERIFY_RESULT(store::HubState(*store).waiting(10));
        QCOMPARE(store->count({EntityKind::Contact, {}, Filter::createdBy(set), {}, {}, 10, false}), 1);
        QCOMPARE(sumOf(store->database(), SQLITE_STMTSTATUS_AUTOINDEX), 0);
    }

    void whatIsAskedForAgainIsNotCompiledAgain()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        const store::Query page{EntityKind::Contact, {u"last_name"_s}, {}, {u"last_name"_s, false}, {}, 100, false};
        const auto work = [&](int i) {
            QVERIFY(store.update(EntityKind::Contact, anna, {{u"score"_s, qint64(i)}}));
            QVERIFY_RESULT(store->select(page));
            QVERIFY_RESULT(store->search(u"anders"_s));
            QVERIFY_RESULT(store->history(EntityKind::Contact, anna, 10));
        };
        work(1);
        const int before = sumOf(store->database(), SQLITE_STMTSTATUS_REPREPARE);
        for (int i = 2; i < 6; ++i)
            work(i);
        QCOMPARE(sumOf(store->database(), SQLITE_STMTSTATUS_REPREPARE), before);
    }

    void aListWhoseFilterLeavesEmptyValuesOutIsReadInOnePart()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Reinhardt"_s}, {u"job_title"_s, u"Buyer"_s}});
        store.create(EntityKind::Contact, {{u"last_name"_s, u"Okafor"_s}});
        const auto read = [&](const QString &filter, const QString &sort) {
            const auto parsed = parseFilter(store->schema(), EntityKind::Contact, filter);
            const Recorder recorder(store->database());
            const auto rows = store->select({EntityKind::Contact, {}, parsed.value(), {sort, false}, {}, -1, false});
            return std::pair(rows ? rows->size() : -1, recorder.statements().size());
        };
        const std::pair<qsizetype, qsizetype> inOnePart(1, 1);
        const std::pair<qsizetype, qsizetype> inTwo(2, 2);
        QCOMPARE(read(u"job_title > \"A\""_s, u"job_title"_s), inOnePart);
        QCOMPARE(read(u"job_title != \"A\""_s, u"job_title"_s), inTwo);
        QCOMPARE(read(u"do_not_contact = false"_s, u"do_not_contact"_s), inTwo); // an empty one is a "no"
    }

    void I19_anEditRunsTheStatementsOfItsRecordAndItsLogOnly()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        QVERIFY(store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Head"_s}}));
        const Recorder recorder(store->database());
        QVERIFY(store.update(EntityKind::Contact, anna, {{u"card_properties"_s, QStringList{u"email"_s}}}));
        QCOMPARE(recorder.statements(),
            QStringList({u"BEGIN IMMEDIATE"_s, u"INSERT INTO changeset"_s, u"SELECT row, id,"_s,
                u"INSERT INTO change"_s, u"UPDATE contact SET"_s, u"UPDATE changeset SET"_s, u"COMMIT"_s}));
    }

    void anotherConnectionsEditsAreCovered()
    {
        TestStore store;
        const auto other = store.again();
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        for (int i = 0; i < 4; ++i) {
            QVERIFY(store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Head %1"_s.arg(i)}}));
            QVERIFY_RESULT(other->commit(
                {u"Edit"_s, Origin::user(), {Edit::update(EntityKind::Contact, anna, {{u"score"_s, qint64(i)}})}, {}}));
        }
        QVERIFY(isSound(store));
    }

    /// Of a commit that had nothing to ask, after somebody else's.
    void whatWasNotReadAgainIsNotKept()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        QVERIFY(store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Head"_s}}));
        const auto other = store.again();
        Rights rights = allRights(*other);
        rights.entities[EntityKind::Contact].edits = RightScope::None;
        becomeMember(*other, rights);
        QVERIFY_RESULT(store->setMeta(u"bench"_s, u"1"_s));
        auto nothing = store::Transaction::begin(store->database());
        QVERIFY_RESULT(nothing);
        QVERIFY_RESULT(store->setMeta(u"bench"_s, u"2"_s));
        QVERIFY_RESULT(nothing->commit());
        store->database().facts().noteCommit(store->database());
        QVERIFY(!store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Chief"_s}}));
    }

    void whatWasRolledBackIsForgotten()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        QVERIFY(!store->commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, anna, {{u"job_title"_s, u"Head"_s}}),
                Edit::update(EntityKind::Contact, anna, {{u"email"_s, u"no address"_s}})},
            {}}));
        QVERIFY(store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Chief"_s}}));
        QVERIFY(isSound(store));
    }

    void theUserOfTheMomentIsTheAuthor()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        const RecordId ben = store.create(EntityKind::User, {{u"name"_s, u"Ben"_s}});
        QVERIFY_RESULT(store.again()->setMe(ben));
        QVERIFY(store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Head"_s}}));
        QCOMPARE(
            store::readText(store->database(), "SELECT author FROM changeset ORDER BY number DESC LIMIT 1").value(),
            ben.toString());
        QVERIFY(isSound(store));
    }

    void aTerritoryOfAnotherConnectionCountsAtOnce()
    {
        TestStore store;
        store.create(EntityKind::Company, {{u"name"_s, u"Fjellstad"_s}});
        const auto made = store.again()->commit({u"Team"_s, Origin::user(),
            {Edit::create(EntityKind::Team, {}, {{u"name"_s, u"North"_s}, {u"is_territory"_s, true}})}, {}});
        QVERIFY_RESULT(made);
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Berg"_s}});
        QCOMPARE(valueOr<RecordId>(store.value(EntityKind::Company, company, u"territory"_s)), made->ids.front());
    }

    void aTerritoryCountsForTheRestOfItsChangeSet()
    {
        TestStore store;
        store.create(EntityKind::Company, {{u"name"_s, u"Fjellstad"_s}});
        const auto made = store->commit({u"Both"_s, Origin::user(),
            {Edit::create(EntityKind::Team, {}, {{u"name"_s, u"North"_s}, {u"is_territory"_s, true}}),
                Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Berg"_s}})},
            {}});
        QVERIFY_RESULT(made);
        QCOMPARE(valueOr<RecordId>(store.value(EntityKind::Company, made->ids[1], u"territory"_s)), made->ids[0]);
    }

    void I13_aHubThatAnotherConnectionJoinedCountsAtOnce()
    {
        TestStore store;
        const RecordId anna = store.create(EntityKind::Contact, {{u"last_name"_s, u"Anders"_s}});
        QVERIFY(store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Head"_s}}));
        const auto other = store.again();
        Rights rights = allRights(*other);
        rights.entities[EntityKind::Contact].edits = RightScope::None;
        becomeMember(*other, rights);
        const auto refused = store.update(EntityKind::Contact, anna, {{u"job_title"_s, u"Chief"_s}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Forbidden);
    }
};

SATCHEL_TEST(tst_WriteCost)

#include "tst_WriteCost.moc"
