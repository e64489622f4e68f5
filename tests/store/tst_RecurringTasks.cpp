// SPDX-License-Identifier: GPL-3.0-or-later
// What the store does with the recurrence rules of tasks: it refuses what is no rule, and completing a task creates the
// next one of its series until the series ends.
#include "store/Database.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QElapsedTimer>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Tasks
{
    TestStore store;

    RecordId add(const QString &rule, QDate due = QDate(2026, 11, 20), std::vector<FieldValue> more = {})
    {
        more.push_back({u"title"_s, u"Review"_s});
        more.push_back({u"due_date"_s, due});
        more.push_back({u"recurrence"_s, rule});
        return store.create(EntityKind::Task, std::move(more));
    }
    Result<Receipt> complete(RecordId task)
    {
        return store.update(EntityKind::Task, task, {{u"status"_s, u"completed"_s}});
    }
    std::vector<RecordId> open()
    {
        const auto rows = store->select(
            {EntityKind::Task, {}, Filter::equals(u"status"_s, u"pending"_s), {}, {}, -1, false});
        std::vector<RecordId> ids;
        for (qsizetype i = 0; rows && i < rows->size(); ++i)
            ids.push_back(rows->id(i));
        return ids;
    }
    qint64 all() { return *store->count({EntityKind::Task, {}, {}, {}, {}, -1, false}); }
    Value due(RecordId task) { return store.value(EntityKind::Task, task, u"due_date"_s); }
    Value rule(RecordId task) { return store.value(EntityKind::Task, task, u"recurrence"_s); }

    /// Completes the only open task and answers the day of the one that follows; none when the series has ended.
    std::optional<QDate> completeNext()
    {
        const auto before = open();
        if (before.size() != 1 || !complete(before.front()))
            return {};
        const auto after = open();
        return after.size() == 1 ? std::optional(valueOr<QDate>(due(after.front()))) : std::nullopt;
    }
    /// Puts a text where only an earlier Satchel could: past all checks.
    void writeUnchecked(RecordId task, const QString &text)
    {
        auto database = store::Database::open(store.path(), store::Database::Mode::ReadWrite, {1000});
        QVERIFY_RESULT(database);
        auto statement = (*database)->prepare("UPDATE task SET recurrence = ?1 WHERE id = ?2");
        QVERIFY_RESULT(statement);
        statement->bind(1, QStringView(text));
        statement->bindBlob(2, task.bytes());
        QVERIFY_RESULT(statement->run());
        store.reopen();
    }
};

} // namespace

class tst_RecurringTasks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repeatingThreeTimesEndsAfterThree()
    {
        Tasks tasks;
        tasks.add(u"FREQ=WEEKLY;COUNT=3"_s);
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 27)));
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 12, 4)));
        QCOMPARE(tasks.completeNext(), std::nullopt);
        QCOMPARE(tasks.all(), 3);
    }

    void aTaskOnAnotherDayThanItsRuleIsTheFirstOfItsTimes()
    {
        Tasks tasks; // a Friday
        tasks.add(u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s);
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 23)));
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 30)));
        QCOMPARE(tasks.completeNext(), std::nullopt);
    }

    void anEndDayEndsTheSeries()
    {
        Tasks tasks;
        tasks.add(u"FREQ=WEEKLY;UNTIL=20261204"_s);
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 27)));
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 12, 4)));
        QCOMPARE(tasks.completeNext(), std::nullopt);
    }

    void anEndTimeIsNoWholeDay()
    {
        Tasks tasks; // 08:00 on the last day ends a series of tasks at 09:00 the day before
        tasks.add(u"FREQ=DAILY;UNTIL=20261122T080000Z"_s, QDate(2026, 11, 20), {{u"due_time"_s, QTime(9, 0)}});
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 21)));
        QCOMPARE(tasks.completeNext(), std::nullopt);
    }

    void undoingACompletionGivesTheTimeBack()
    {
        Tasks tasks;
        const RecordId first = tasks.add(u"FREQ=WEEKLY;COUNT=2"_s);
        const auto done = tasks.complete(first);
        QVERIFY_RESULT(done);
        const auto undone = tasks.store->undo(done->changeSet);
        QVERIFY_RESULT(undone);
        QCOMPARE(tasks.open(), std::vector{first});
        QCOMPARE(tasks.rule(first), Value(u"FREQ=WEEKLY;COUNT=2"_s));
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 27)));
        QCOMPARE(tasks.completeNext(), std::nullopt);
        QCOMPARE(tasks.all(), 2);
    }

    void completingTwiceCreatesOneNextTask()
    {
        Tasks tasks;
        const RecordId first = tasks.add(u"FREQ=WEEKLY;COUNT=3"_s);
        QVERIFY_RESULT(tasks.complete(first));
        QVERIFY_RESULT(tasks.store.update(EntityKind::Task, first, {{u"status"_s, u"pending"_s}}));
        QVERIFY_RESULT(tasks.complete(first));
        QCOMPARE(tasks.open().size(), size_t(1));
        QCOMPARE(tasks.all(), 2);
    }

    void aDeletedNextTaskComesBackWhenItsTaskIsCompletedAgain()
    {
        Tasks tasks;
        const RecordId first = tasks.add(u"FREQ=WEEKLY;COUNT=3"_s);
        QVERIFY_RESULT(tasks.complete(first));
        const RecordId next = tasks.open().front();
        QVERIFY_RESULT(tasks.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Task, next)}, {}}));
        QVERIFY_RESULT(tasks.store.update(EntityKind::Task, first,
            {{u"status"_s, u"pending"_s}, {u"title"_s, u"Look"_s},
                {u"recurrence"_s, u"FREQ=WEEKLY;INTERVAL=2;COUNT=3"_s}}));
        const auto done = tasks.complete(first);
        QVERIFY_RESULT(done);
        QCOMPARE(tasks.open(), std::vector{next});
        QCOMPARE(tasks.due(next), Value(QDate(2026, 12, 4)));
        QCOMPARE(tasks.rule(next), Value(u"FREQ=WEEKLY;INTERVAL=2;COUNT=2"_s));
        QCOMPARE(tasks.store.value(EntityKind::Task, next, u"title"_s), Value(u"Look"_s));
        QVERIFY_RESULT(tasks.store->undo(done->changeSet));
        QCOMPARE(tasks.open(), std::vector{first});
    }

    void twoSatchelsThatCompleteTheSameTaskCreateTheSameNextTask()
    {
        Tasks here;
        Tasks there;
        const RecordId task = here.add(u"FREQ=WEEKLY"_s);
        QVERIFY_RESULT(there.store->commit({u"Same"_s, Origin::user(),
            {Edit::create(EntityKind::Task, task,
                {{u"title"_s, u"Review"_s}, {u"due_date"_s, QDate(2026, 11, 20)},
                    {u"recurrence"_s, u"FREQ=WEEKLY"_s}})},
            {}}));
        QVERIFY_RESULT(here.complete(task));
        QVERIFY_RESULT(there.complete(task));
        QCOMPARE(here.open(), there.open());
    }

    void missedDaysCountAsTimes()
    {
        Tasks tasks; // due on the 16th, completed on the 20th: the 17th to the 19th have passed
        tasks.add(u"FREQ=DAILY;COUNT=6"_s, QDate(2026, 11, 16));
        QCOMPARE(tasks.completeNext(), std::optional(QDate(2026, 11, 20)));
        QCOMPARE(tasks.rule(tasks.open().front()), Value(u"FREQ=DAILY;COUNT=2"_s));
    }

    void everyRuleIsCompletedAtOnce_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto *rule : {u"FREQ=SECONDLY;BYSECOND=5,4;COUNT=5", u"FREQ=SECONDLY",
                 u"FREQ=SECONDLY;COUNT=2000000000", u"FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
                 u"FREQ=SECONDLY;INTERVAL=86399;BYHOUR=3;BYMINUTE=1;BYSECOND=7;BYDAY=MO",
                 u"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", u"FREQ=DAILY;INTERVAL=2147483647;COUNT=2147483647",
                 u"FREQ=WEEKLY;INTERVAL=2000000000;BYDAY=MO;BYSETPOS=5", u"FREQ=HOURLY;INTERVAL=21;BYHOUR=0;BYDAY=MO"})
            QTest::newRow(qPrintable(QString::fromUtf16(rule))) << QString::fromUtf16(rule);
    }
    void everyRuleIsCompletedAtOnce()
    {
        QFETCH(QString, rule);
        Tasks tasks;
        const RecordId task = tasks.add(rule, QDate(2016, 11, 20)); // ten years late
        QElapsedTimer timer;
        timer.start();
        QVERIFY_RESULT(tasks.complete(task));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }

    void daysFollowTheRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QList<QDate>>("days");
        QTest::newRow("last day of the month")
            << u"FREQ=DAILY;BYMONTHDAY=-1"_s << QList{QDate(2026, 11, 30), QDate(2026, 12, 31), QDate(2027, 1, 31)};
        QTest::newRow("second of the week's days")
            << u"FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=2"_s << QList{QDate(2026, 11, 25), QDate(2026, 12, 2)};
        QTest::newRow("week of the year")
            << u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s << QList{QDate(2027, 5, 17), QDate(2028, 5, 15)};
        QTest::newRow("day of every month")
            << u"FREQ=YEARLY;BYMONTHDAY=15"_s << QList{QDate(2026, 12, 15), QDate(2027, 1, 15)};
        QTest::newRow("day of the year within a month")
            << u"FREQ=YEARLY;BYMONTH=1;BYYEARDAY=1,40"_s << QList{QDate(2027, 1, 1), QDate(2028, 1, 1)};
    }
    void daysFollowTheRule()
    {
        QFETCH(QString, rule);
        QFETCH(QList<QDate>, days);
        Tasks tasks;
        tasks.add(rule);
        for (const QDate day : days)
            QCOMPARE(tasks.completeNext(), std::optional(day));
    }

    void refusesWhatIsNoRule_data()
    {
        QTest::addColumn<QString>("rule");
        for (const auto *rule : {u"banana", u"FREQ=", u"FREQ=FORTNIGHTLY", u"INTERVAL=2", u"FREQ=DAILY;FREQ=DAILY",
                 u"FREQ=DAILY;COUNT=3;UNTIL=20270101", u"FREQ=DAILY;INTERVAL=0", u"FREQ=DAILY;COUNT=0",
                 u"FREQ=DAILY;BYSETPOS=1", u"FREQ=WEEKLY;BYMONTHDAY=1", u"FREQ=DAILY;BYDAY=1MO",
                 u"FREQ=MONTHLY;BYWEEKNO=1", u"FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", u"FREQ=DAILY;BYYEARDAY=1",
                 u"FREQ=DAILY;BYHOUR=24", u"FREQ=DAILY;UNTIL=20270230", u"FREQ=DAILY;WKST=XX", u"FREQ=DAILY;COLOUR=RED",
                 u"FREQ=DAILY;"})
            QTest::newRow(qPrintable(QString::fromUtf16(rule))) << QString::fromUtf16(rule);
    }
    void refusesWhatIsNoRule()
    {
        QFETCH(QString, rule);
        TestStore store;
        const auto done = store->commit({u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Task, {}, {{u"title"_s, u"Review"_s}, {u"recurrence"_s, rule}})}, {}});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QCOMPARE(done.error().where, u"task.recurrence"_s);
        QVERIFY(!done.error().what.isEmpty());
    }

    void anEarlierStoreKeepsItsInvalidRule()
    {
        Tasks tasks;
        const RecordId task = tasks.add(u"FREQ=DAILY"_s);
        tasks.writeUnchecked(task, u"banana"_s);
        QCOMPARE(tasks.rule(task), Value(u"banana"_s));
        QVERIFY_RESULT(tasks.store.update(EntityKind::Task, task, {{u"title"_s, u"Look"_s}}));
        const auto mended = tasks.store.update(EntityKind::Task, task, {{u"recurrence"_s, u"FREQ=DAILY"_s}});
        QVERIFY_RESULT(mended);
        QVERIFY_RESULT(tasks.store->undo(mended->changeSet));
        QCOMPARE(tasks.rule(task), Value(u"banana"_s));
        QVERIFY_RESULT(tasks.complete(task));
        QVERIFY(tasks.open().empty());
    }
};

SATCHEL_PLAIN_TEST(tst_RecurringTasks)
#include "tst_RecurringTasks.moc"
