// SPDX-License-Identifier: GPL-3.0-or-later
// The SQLite that runs is one a store can be trusted to.
#include "store/Doctor.h"
#include "store/Library.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <sqlite3.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_Library : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRunningLibraryIsFreeOfTheLogBug()
    {
        QVERIFY2(sqlite3_libversion_number() > 3051002, sqlite3_libversion());
        QVERIFY_RESULT(store::checkLibrary());
        QCOMPARE(sqlite3_libversion_number(), SQLITE_VERSION_NUMBER); // the one it was built with
    }

    void aFaultyLibraryIsRefused_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("of Debian 12") << 3040001 << false;
        QTest::newRow("the last with the bug") << 3051002 << false;
        QTest::newRow("the first without") << 3051003 << true;
        QTest::newRow("newer") << 3053000 << true;
    }
    void aFaultyLibraryIsRefused()
    {
        QFETCH(int, number);
        QFETCH(bool, isGood);
        auto build = store::SqliteBuild::running();
        build.number = number;
        const auto checked = store::checkLibrary(build);
        QCOMPARE(checked.has_value(), isGood);
        if (!isGood)
            QVERIFY(checked.error().what.contains(u"3.51.3"_s));
    }

    void whatTheStoreIsMadeOfIsBuiltIn()
    {
        auto build = store::SqliteBuild::running();
        build.options.removeAll(u"ENABLE_FTS5"_s);
        QVERIFY(store::checkLibrary(build).error().what.contains(u"FTS5"_s));
        build = store::SqliteBuild::running();
        build.isThreadSafe = false;
        QVERIFY(!store::checkLibrary(build));
        QVERIFY(sqlite3_compileoption_used("ENABLE_COLUMN_METADATA"));
        TestStore store;
        store::Database &database = store->database();
        QVERIFY_RESULT(database.execute("CREATE VIRTUAL TABLE temp.word USING fts5 (words, tokenize = 'trigram'); "
                                        "INSERT INTO temp.word VALUES ('abcdef')"));
        QCOMPARE(database.integer("SELECT count(*) FROM temp.word WHERE words MATCH 'bcd'").value_or(-1), 1);
        QCOMPARE(database.integer("SELECT json_extract('{\"a\":7}', '$.a')").value_or(-1), 7);
        QCOMPARE(database.integer("PRAGMA secure_delete").value_or(-1), 1); // what is deleted is not left in the file
        QCOMPARE(database.integer("PRAGMA mmap_size").value_or(-1), 0);
    }

    void whatIsWrittenReachesTheDiskOnMacosToo()
    {
        TestStore store;
        QCOMPARE(store->database().integer("PRAGMA fullfsync").value_or(-1), 1);
        QCOMPARE(store->database().integer("PRAGMA checkpoint_fullfsync").value_or(-1), 1);
        const auto reading = store::Database::open(store.path(), store::Database::Mode::ReadOnly, {});
        QVERIFY_RESULT(reading);
        QCOMPARE((*reading)->integer("PRAGMA fullfsync").value_or(-1), 1);
    }

    void theDoctorNamesTheVersion()
    {
        const auto finding = store::Doctor::examineLibrary();
        QVERIFY(finding.isSound);
        QCOMPARE(finding.detail, QString::fromLatin1(sqlite3_libversion()));
    }
};

SATCHEL_TEST(tst_Library)
#include "tst_Library.moc"
