// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit and a page ask of SQLite in a store that uses none of the features that cost something.
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// How often statements of a connection were compiled again after they were first prepared.
int recompiled(store::Database &database)
{
    int count = 0;
    for (sqlite3_stmt *one = sqlite3_next_stmt(database.handle(), nullptr); one;
         one = sqlite3_next_stmt(database.handle(), one))
        count += sqlite3_stmt_status(one, SQLITE_STMTSTATUS_REPREPARE, 0);
    return count;
}

} // namespace

class tst_WriteCost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        const int before = recompiled(store->database());
        for (int i = 2; i < 6; ++i)
            work(i);
        QCOMPARE(recompiled(store->database()), before);
    }
};

SATCHEL_TEST(tst_WriteCost)
#include "tst_WriteCost.moc"
