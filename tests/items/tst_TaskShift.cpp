// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskShift.h"

#include "domain/FieldNames.h"
#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

bool isWeekday(QDate day)
{
    return day.dayOfWeek() < 6;
}

} // namespace

class tst_TaskShift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsDaysAndWorkingDays()
    {
        const QDate friday(2026, 11, 20);
        QCOMPARE(shiftedDay(friday, {3, false}, isWeekday), QDate(2026, 11, 23));
        QCOMPARE(shiftedDay(friday, {1, true}, isWeekday), QDate(2026, 11, 23));
        QCOMPARE(shiftedDay(friday.addDays(1), {1, true}, isWeekday), QDate(2026, 11, 23)); // from Saturday
        QCOMPARE(shiftedDay(friday, {5, true}, isWeekday), QDate(2026, 11, 27));
        QCOMPARE(shiftedDay(friday, {-5, true}, isWeekday), QDate(2026, 11, 13));
        QCOMPARE(shiftedDay(friday.addDays(3), {-1, true}, isWeekday), friday);
        QCOMPARE(shiftedDay(friday, {0, true}, isWeekday), friday);
        QCOMPARE(shiftedDay(friday, {2, true}, [](QDate) { return false; }), QDate(2026, 11, 22));
        QVERIFY(!shiftedDay({}, {2, true}, isWeekday).isValid());
    }

    void I8_shiftsSeveralInOneStepAndKeepsTimes()
    {
        TaskStore store;
        const RecordId first = store.task(u"Call"_s, 0, {{field::due_time, QTime(9, 30)}});
        const RecordId second = store.task(u"Offer"_s, 3, {{field::start_date, store.today.addDays(1)}});
        const RecordId undated = store.undated(u"Some day"_s);
        const RecordId done = store.task(u"Done"_s, 0);
        store.complete(done);
        const std::vector<RecordId> all{first, second, undated, done};
        const auto moves = shiftedTasks(*store.reader, all, {1, true}, isWeekday);
        QCOMPARE(moves.size(), size_t(2));
        const ShiftSpan span = spanOf(moves);
        QCOMPARE(span.first, store.today);
        QCOMPARE(span.last, store.today.addDays(3));
        QCOMPARE(span.newFirst, store.today.addDays(3));
        QCOMPARE(span.newLast, store.today.addDays(4));
        const ChangeSet changes = shiftTasks(moves);
        QCOMPARE(changes.label, u"Shifted the dates of 2 tasks"_s);
        store.workspace.commit(changes);
        QCOMPARE(store.value(first, field::due_date), Value(store.today.addDays(3)));
        QCOMPARE(store.value(first, field::due_time), Value(QTime(9, 30)));
        QCOMPARE(store.value(second, field::start_date), Value(store.today.addDays(3)));
        QCOMPARE(store.value(second, field::due_date), Value(store.today.addDays(4)));
        QCOMPARE(store.value(done, field::due_date), Value(store.today));
        store.workspace.undo();
        QCOMPARE(store.value(first, field::due_date), Value(store.today));
        QCOMPARE(store.value(second, field::start_date), Value(store.today.addDays(1)));
        QCOMPARE(store.value(second, field::due_date), Value(store.today.addDays(3)));
    }

    void findsAllThatWait()
    {
        TaskStore store;
        const RecordId offer = store.task(u"Offer"_s, 1);
        const RecordId sign = store.task(u"Sign"_s, 2);
        const RecordId deliver = store.task(u"Deliver"_s, 3);
        const auto wait = [&](RecordId task, const std::vector<RecordId> &blockers) {
            store.workspace.commit(setLinkedTasks(*store.reader, task, DependencySide::Blockers, blockers));
        };
        wait(sign, {offer});
        wait(deliver, {sign, offer});
        QCOMPARE(allWaiting(*store.reader, {offer}), (std::vector{sign, deliver}));
        QCOMPARE(allWaiting(*store.reader, {offer, sign}), std::vector{deliver});
        store.complete(deliver);
        QCOMPARE(allWaiting(*store.reader, {offer}), std::vector{sign});
    }
};

SATCHEL_TEST(tst_TaskShift)
#include "tst_TaskShift.moc"
