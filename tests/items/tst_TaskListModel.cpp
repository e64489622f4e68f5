// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskListModel.h"

#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QtTest>
#include <sqlite3.h>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// "Overdue: a, b | Today: c"
QString textOf(const TaskListModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString text = model.index(row).data().toString();
        if (!model.taskAt(row))
            groups.append(text + u':');
        else
            groups.last() += (groups.last().endsWith(u':') ? u" "_s : u", "_s) + text;
    }
    return groups.join(u" | ");
}

/// Thousands of steps of the database's machine that the work takes; a row that is looked into costs ten and more.
int thousandsOfSteps(store::Store &store, const std::function<void()> &work)
{
    int thousands = 0;
    const auto count = [](void *counter) { return ++*static_cast<int *>(counter), 0; };
    sqlite3_progress_handler(store.database().handle(), 1000, count, &thousands);
    work();
    sqlite3_progress_handler(store.database().handle(), 0, nullptr, nullptr);
    return thousands;
}

} // namespace

class tst_TaskListModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What changes before the list was asked for would fill it with everything, done tasks too.
    void aListThatNobodyAskedForStaysEmpty()
    {
        TaskStore store;
        TaskListModel model(store.workspace);
        store.task(u"later"_s, 3);
        QCOMPARE(model.rowCount(), 0);
        model.show(selectionOf(TaskList::AllOpen));
        store.task(u"today"_s, 0);
        QCOMPARE(textOf(model).count(u"later"_s), 1);
        QCOMPARE(textOf(model).count(u"today"_s), 1);
    }

    void groupsByDueDate()
    {
        TaskStore store;
        store.undated(u"someday"_s);
        store.task(u"later"_s, 3);
        store.task(u"tomorrow"_s, 1);
        store.task(u"sunday"_s, 2);
        store.task(u"any time"_s, 0);
        store.task(u"at three"_s, 0, {{u"due_time"_s, QTime(15, 0)}});
        store.task(u"at nine"_s, 0, {{u"due_time"_s, QTime(9, 0)}});
        store.task(u"week ago"_s, -7);
        store.task(u"yesterday"_s, -1);
        store.complete(store.task(u"done"_s, -2));
        store.update(store.task(u"cancelled"_s, 0), {{u"status"_s, u"cancelled"_s}});
        TaskListModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(selectionOf(TaskList::AllOpen));
        QCOMPARE(textOf(model),
            u"Overdue: week ago, yesterday | Today: at nine, at three, any time | Tomorrow: tomorrow | "
            "This week: sunday | Later: later | No due date: someday | Done today: done"_s);
        QCOMPARE(model.itemAt(0)->header.count, 2);
        QVERIFY(model.itemAt(0)->header.isWhole);
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    }

    void sortsADayByTimeWhereverItsPageEnds()
    {
        TaskStore store;
        std::vector<Edit> edits;
        for (int i = 0; i < 900; ++i) {
            // 30 days of 30 tasks each, entered in the wrong order of time
            const QTime time = QTime(8, 0).addSecs(60 * (29 - i % 30));
            edits.push_back(Edit::create(EntityKind::Task, {},
                {{u"title"_s, QString::number(i)}, {u"due_date"_s, store.today.addDays(-1 - i / 30)},
                    {u"due_time"_s, time}}));
        }
        store.workspace.commit(u"Fill"_s, std::move(edits));
        TaskListModel model(store.workspace);
        model.show(selectionOf(TaskList::Overdue));
        QVERIFY(model.rowCount() < 400);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 901);
        for (int row = 2; row < model.rowCount(); ++row) {
            const TaskRow &before = *model.taskAt(row - 1);
            const TaskRow &task = *model.taskAt(row);
            QVERIFY(std::pair(before.dueDate, before.dueTime) < std::pair(task.dueDate, task.dueTime));
        }
        QCOMPARE(model.itemAt(0)->header.count, 900);
    }

    void listsHoldWhatTheirNameSays_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QString>("titles");
        QTest::newRow("today") << int(TaskList::Today) << u"Today: today, mine"_s;
        QTest::newRow("overdue") << int(TaskList::Overdue) << u"Overdue: late"_s;
        QTest::newRow("upcoming") << int(TaskList::Upcoming) << u"Tomorrow: soon"_s;
        QTest::newRow("high priority") << int(TaskList::HighPriority) << u"Tomorrow: soon | No due date: urgent"_s;
        QTest::newRow("no due date") << int(TaskList::NoDueDate) << u"No due date: urgent"_s;
        QTest::newRow("assigned to me") << int(TaskList::AssignedToMe) << u"Today: mine"_s;
        QTest::newRow("assigned by me") << int(TaskList::AssignedByMe) << u"Today: today"_s;
    }
    void listsHoldWhatTheirNameSays()
    {
        QFETCH(int, list);
        TaskStore store;
        const RecordId me = store.user(u"Mara Lindqvist"_s);
        const RecordId other = store.user(u"Jonas Brecht"_s);
        QVERIFY(store.reader->setMe(me));
        store.task(u"late"_s, -3);
        store.task(u"today"_s, 0, {{u"assigned_by"_s, me}, {u"assignee"_s, other}});
        store.task(u"mine"_s, 0, {{u"assignee"_s, me}});
        store.task(u"soon"_s, 1, {{u"priority"_s, u"high"_s}});
        store.undated(u"urgent"_s, {{u"priority"_s, u"urgent"_s}});
        TaskListModel model(store.workspace);
        model.show(selectionOf(static_cast<TaskList>(list)));
        QTEST(textOf(model), "titles");
    }

    void groupsByCustomerDealAndPriority()
    {
        TaskStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Hartmann"_s}});
        const RecordId zoe = store.contact(u"Zoe"_s, u"Adler"_s);
        const RecordId ana = store.contact(u"Ana"_s, u"Silva"_s, company);
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Probes"_s}});
        store.task(u"call zoe"_s, 0, {{u"contact"_s, zoe}, {u"priority"_s, u"low"_s}});
        store.task(u"call ana"_s, 0, {{u"contact"_s, ana}, {u"priority"_s, u"urgent"_s}});
        store.task(u"visit"_s, 1, {{u"company"_s, company}, {u"deal"_s, deal}});
        store.undated(u"tidy"_s);
        TaskListModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(selectionOf(TaskList::ByCustomer));
        QCOMPARE(textOf(model), u"Zoe Adler: call zoe | Ana Silva: call ana | Hartmann: visit | No customer: tidy"_s);
        model.show(selectionOf(TaskList::ByDeal));
        QCOMPARE(textOf(model), u"Probes: visit | No deal: call zoe, call ana, tidy"_s);
        model.show({openTasks(), TaskGrouping::Priority});
        QCOMPARE(textOf(model), u"Urgent: call ana | Medium priority: visit, tidy | Low priority: call zoe"_s);
    }

    void followsEveryChange()
    {
        TaskStore store;
        const RecordId late = store.task(u"late"_s, -1);
        const RecordId today = store.task(u"today"_s, 0);
        TaskListModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(selectionOf(TaskList::AllOpen));
        const QPersistentModelIndex kept(model.index(model.rowOf(today)));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        store.update(late, {{u"due_date"_s, store.today.addDays(1)}});
        QCOMPARE(textOf(model), u"Today: today | Tomorrow: late"_s);
        store.complete(today);
        QCOMPARE(textOf(model), u"Tomorrow: late | Done today: today"_s);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.row(), model.rowOf(today));
        store.workspace.undo();
        store.workspace.undo();
        QCOMPARE(textOf(model), u"Overdue: late | Today: today"_s);
        store.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::Task, late)});
        QCOMPARE(textOf(model), u"Today: today"_s);
        QCOMPARE(resets.count(), 0);
    }

    void showsTheNewNameOfACustomer()
    {
        TaskStore store;
        const RecordId ana = store.contact(u"Ana"_s, u"Silva"_s);
        const RecordId task = store.task(u"call"_s, 0, {{u"contact"_s, ana}});
        TaskListModel model(store.workspace);
        model.show(selectionOf(TaskList::Today));
        store.workspace.commit(u"Rename"_s, {Edit::update(EntityKind::Contact, ana, {{u"last_name"_s, u"Souza"_s}})});
        QCOMPARE(model.taskAt(model.rowOf(task))->contactName, u"Ana Souza"_s);
    }

    void followsChangesOfAnotherProcess()
    {
        TaskStore store;
        TaskListModel model(store.workspace);
        model.show(selectionOf(TaskList::AllOpen));
        const auto other = store.store.again(5);
        QVERIFY(other->commit(
            {u"Add"_s, Origin::cli(), {Edit::create(EntityKind::Task, {}, {{u"title"_s, u"from outside"_s}})}, {}}));
        QTRY_COMPARE(textOf(model), u"No due date: from outside"_s);
    }

    void tomorrowBecomesToday()
    {
        TaskStore store;
        store.task(u"tomorrow"_s, 1);
        TaskListModel model(store.workspace);
        model.show(selectionOf(TaskList::AllOpen));
        store.store.clock.advance(24 * 3'600'000);
        model.refresh();
        QCOMPARE(textOf(model), u"Today: tomorrow"_s);
    }

    void agreesWithAFreshModelAfterAnyChanges()
    {
        const quint64 seed = QRandomGenerator::global()->generate64();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        TaskStore store;
        std::vector<RecordId> tasks;
        for (int i = 0; i < 30; ++i)
            tasks.push_back(store.task(QString::number(i), int(random() % 9) - 4));
        TaskListModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(selectionOf(TaskList::AllOpen));
        const QStringList states = {u"pending"_s, u"in_progress"_s, u"completed"_s, u"cancelled"_s};
        for (int i = 0; i < 60; ++i) {
            const RecordId task = tasks[random() % tasks.size()];
            switch (random() % 4) {
            case 0: store.update(task, {{u"due_date"_s, store.today.addDays(int(random() % 9) - 4)}}); break;
            case 1: store.update(task, {{u"status"_s, states.at(int(random() % 4))}}); break;
            case 2: store.update(task, {{u"due_time"_s, QTime(int(random() % 24), 0)}}); break;
            default: store.workspace.undo(); break;
            }
            TaskListModel fresh(store.workspace);
            fresh.show(selectionOf(TaskList::AllOpen));
            QCOMPARE(textOf(model), textOf(fresh));
        }
    }

    void looksIntoNoneOfAHundredThousandDoneTasks()
    {
        TaskStore store;
        auto statement = store.reader->database().execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
            "INSERT INTO task (id, title, status, due_date, completed_at) "
            "SELECT randomblob(16), 'old ' || i, 'completed', CASE WHEN i % 2 THEN date('2026-11-19', '-' || (i % 900) "
            "|| ' days') END, i FROM n");
        QVERIFY_RESULT(statement);
        store.task(u"open"_s, -1);
        TaskListModel model(store.workspace);
        for (const TaskList list : {TaskList::AllOpen, TaskList::Overdue, TaskList::Today, TaskList::Upcoming,
                 TaskList::NoDueDate, TaskList::HighPriority, TaskList::AssignedToMe, TaskList::Completed}) {
            const int thousands = thousandsOfSteps(store.workspace.store(), [&] { model.show(selectionOf(list)); });
            const int most = list == TaskList::Completed ? 50 : 10; // it shows a page of them
            QVERIFY2(thousands < most, qPrintable(u"list %1: %2 thousand steps"_s.arg(int(list)).arg(thousands)));
        }
        model.show(selectionOf(TaskList::AllOpen));
        QCOMPARE(textOf(model), u"Overdue: open"_s);
    }
};

SATCHEL_TEST(tst_TaskListModel)
#include "tst_TaskListModel.moc"
