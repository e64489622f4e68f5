// SPDX-License-Identifier: GPL-3.0-or-later
// A change set is found by its id, whoever gave the id.
#include "store/SetIds.h"
#include "store/Statements.h"
#include "tests/support/EarlierStore.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::store;

namespace {

ChangeSetInfo setWith(ChangeSetId id)
{
    return {id, u"Set"_s, Origin::user(), Instant{1}, {}};
}

ChangeSetId rename(Store &store, RecordId contact, const QString &name)
{
    const auto done = store.commit(
        {u"Rename"_s, Origin::user(), {Edit::update(EntityKind::Contact, contact, {{u"last_name"_s, name}})}, {}});
    return done ? done->changeSet : ChangeSetId();
}

Result<qint64> indexed(Store &store)
{
    return readInteger(store.database(), "SELECT count(*) FROM changeset WHERE is_indexed");
}

} // namespace

class tst_SetIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEditWritesToNoIndexOfIds()
    {
        test::TestStore store;
        const auto other = store.again();
        const RecordId lee = store.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const qint64 before = indexed(*store).value();
        QList<ChangeSetId> sets;
        for (int i = 0; i < 6; ++i) // by two connections: each sees the numbers of the other
            sets.append(rename(i % 3 == 1 ? *other : *store, lee, u"Lee %1"_s.arg(i)));
        QCOMPARE(indexed(*store).value(), before);
        for (const ChangeSetId set : sets) {
            QCOMPARE(store->log().numberOf(set).value(), numberIn(set));
            QCOMPARE((*store->log().find(set))->id, set);
        }
        QCOMPARE(QSet<ChangeSetId>(sets.begin(), sets.end()).size(), 6);
    }

    void anEditThatWasTakenBackLeavesItsNumberToTheNext()
    {
        test::TestStore store;
        const RecordId lee = store.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const ChangeSetId before = rename(*store, lee, u"Before"_s);
        QCOMPARE(rename(*store, lee, u"Before"_s), ChangeSetId()); // nothing differed
        QVERIFY(!store.update(EntityKind::Contact, store->newId(), {{u"last_name"_s, u"Nobody"_s}}));
        QCOMPARE(numberIn(rename(*store, lee, u"After"_s)), numberIn(before) + 1);
    }

    void anIdFromElsewhereIsFound()
    {
        test::TestStore store;
        auto transaction = Transaction::begin(store->database());
        const auto next = store->log().nextId(store->newId());
        const ChangeSetId byChance = numbered(store->newId(), numberIn(*next) + 1); // the number that it gets here
        const ChangeSetId foreign = numbered(store->newId(), 1); // the number of another set here
        QVERIFY_RESULT(store->log().begin(setWith(*next), false));
        for (const ChangeSetId id : {byChance, foreign, store->newId()}) {
            const auto number = store->log().begin(setWith(id), false);
            QVERIFY_RESULT(number);
            QCOMPARE(store->log().numberOf(id).value(), *number);
        }
        QCOMPARE(
            store->log().numberOf(numbered(store->newId(), numberIn(*next))).value(), 0); // only the number is right
    }

    void noIdIsGivenTwice()
    {
        test::TestStore store;
        auto transaction = Transaction::begin(store->database());
        const auto own = store->log().nextId(store->newId());
        const ChangeSetId foreign = store->newId();
        for (const ChangeSetId id : {*own, foreign}) {
            QVERIFY_RESULT(store->log().begin(setWith(id), false));
            QCOMPARE(store->log().begin(setWith(id), false).error().kind, Error::Kind::Bug);
        }
    }

    void theSetsOfAnEarlierStoreAreFound()
    {
        test::TestStore store;
        const RecordId lee = store.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const ChangeSetId earlier = rename(*store, lee, u"Earlier"_s);
        QVERIFY_RESULT(store->database().execute(test::dropTablesAddedAfter(41) + "PRAGMA user_version = 41"));
        QVERIFY(!indexed(*store));
        store.reopen();
        QCOMPARE(store->log().numberOf(earlier).value(), numberIn(earlier));
        QVERIFY_RESULT(store->undo(earlier));
        QCOMPARE(store->get(EntityKind::Contact, lee)->text(u"last_name"_s), u"Lee"_s);
        const ChangeSetId later = rename(*store, lee, u"Later"_s);
        QCOMPARE(store->log().numberOf(later).value(), numberIn(later));
    }
};

SATCHEL_TEST(tst_SetIds)
#include "tst_SetIds.moc"
