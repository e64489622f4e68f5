// SPDX-License-Identifier: GPL-3.0-or-later
// The clock of the computer is set back or forward by a day or a year: what was done keeps its order, and what a person
// sees first is what was done last.
#include "store/audit/AuditChain.h"
#include "store/BulkWriter.h"
#include "tests/support/Soundness.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = qint64(24) * 3'600'000;

} // namespace

class tst_ClockJumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoTakesBackWhatWasDoneLast_data() { jumps(); }
    void undoTakesBackWhatWasDoneLast()
    {
        QFETCH(qint64, jump);
        TestStore store;
        const RecordId ana = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Ana"_s}, {u"job_title"_s, u"Baker"_s}});
        const QStringList jobs{u"Cook"_s, u"Diver"_s, u"Farmer"_s};
        for (const QString &job : jobs) {
            store.clock.advance(jump);
            QVERIFY_RESULT(store.update(EntityKind::Contact, ana, {{u"job_title"_s, job}}));
        }
        for (const QString &expected : {u"Diver"_s, u"Cook"_s, u"Baker"_s}) {
            const auto last = store->log().newestUndoable();
            QVERIFY_RESULT(last);
            QVERIFY(last->has_value());
            QVERIFY_RESULT(store->undo((*last)->id));
            QCOMPARE(textOf(store.value(EntityKind::Contact, ana, u"job_title"_s)), expected);
            store.clock.advance(jump);
        }
        const QString unsound = firstUnsound(*store);
        QVERIFY2(unsound.isEmpty(), qPrintable(unsound));
    }

    void theHistoryIsInTheOrderOfTheEdits_data() { jumps(); }
    void theHistoryIsInTheOrderOfTheEdits()
    {
        QFETCH(qint64, jump);
        TestStore store;
        const RecordId ana = store.create(EntityKind::Contact, {{u"last_name"_s, u"Ana"_s}, {u"job_title"_s, u"1"_s}});
        for (int i = 2; i <= 4; ++i) {
            store.clock.advance(jump);
            QVERIFY_RESULT(store.update(EntityKind::Contact, ana, {{u"job_title"_s, QString::number(i)}}));
        }
        const auto history = store->history(EntityKind::Contact, ana);
        QVERIFY_RESULT(history);
        QStringList seen; // newest first
        for (const store::HistoryEntry &entry : *history) {
            if (entry.change.field == "job_title"_L1)
                seen.append(textOf(entry.change.after));
        }
        QCOMPARE(seen.first(3), QStringList({u"4"_s, u"3"_s, u"2"_s}));
    }

    void idsAreNeverMadeTwice_data() { jumps(); }
    void idsAreNeverMadeTwice()
    {
        QFETCH(qint64, jump);
        TestStore store;
        QSet<RecordId> ids;
        for (int i = 0; i < 200; ++i) {
            if (i % 50 == 49)
                store.clock.advance(i % 100 == 49 ? jump : -jump);
            ids.insert(store->newId());
        }
        QCOMPARE(ids.size(), 200);
    }

    /// Else whoever sets the clock could hide that an entry was altered, or an honest one would look altered.
    void I1_theAuditChainStaysWhole_data() { jumps(); }
    void I1_theAuditChainStaysWhole()
    {
        QFETCH(qint64, jump);
        TestStore store;
        for (int i = 0; i < 4; ++i) {
            store.create(EntityKind::Contact, {{u"last_name"_s, QString::number(i)}});
            store.clock.advance(jump);
            store.reopen();
        }
        const auto verified = store::AuditChain(store->database()).verify();
        QVERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    /// The slices of an import belong together, whatever the clock does between them.
    void anImportIsUndoneWhole_data() { jumps(); }
    void anImportIsUndoneWhole()
    {
        QFETCH(qint64, jump);
        TestStore store;
        auto writer = store::BulkWriter::begin(*store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        for (int i = 0; i < 300; ++i) {
            if (i % 100 == 0)
                store.clock.advance(jump);
            QVERIFY_RESULT(
                (*writer)->apply(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, QString::number(i)}})));
        }
        const auto done = (*writer)->finish();
        QVERIFY_RESULT(done);
        writer->reset();
        store.clock.advance(jump);
        QVERIFY_RESULT(store->undo(*done));
        QCOMPARE(store->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}).value_or(-1), 0);
    }

private:
    static void jumps()
    {
        QTest::addColumn<qint64>("jump");
        QTest::newRow("a day back") << -day;
        QTest::newRow("a year back") << -365 * day;
        QTest::newRow("a day forward") << day;
        QTest::newRow("a year forward") << 365 * day;
    }
};

SATCHEL_TEST(tst_ClockJumps)
#include "tst_ClockJumps.moc"
