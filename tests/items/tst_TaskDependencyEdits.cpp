// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskDependencyEdits.h"

#include "domain/FieldNames.h"
#include "items/TaskBoardModel.h"
#include "items/TaskEdits.h"
#include "items/TaskListModel.h"
#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>
#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Deliver waits for Sign and Offer.
struct Plan : TaskStore
{
    RecordId offer = task(u"Offer"_s, 1);
    RecordId sign = task(u"Sign"_s, 2);
    RecordId deliver = task(u"Deliver"_s, 4, {{field::start_date, today.addDays(3)}});

    Plan() { wait(deliver, {sign, offer}); }

    void wait(RecordId task, const std::vector<RecordId> &blockers)
    {
        workspace.commit(setLinkedTasks(*reader, task, DependencySide::Blockers, blockers));
    }
    QStringList titles(RecordId task, DependencySide side)
    {
        QStringList titles;
        for (const TaskLink &link : linkedTasks(*reader, task, side))
            titles.append(link.title);
        return titles;
    }
    TaskMove moveBy(RecordId task, int days)
    {
        const auto due = valueOr<QDate>(value(task, field::due_date));
        return {task, valueOf(task), {}, due, {}, due.isValid() ? due.addDays(days) : today.addDays(days)};
    }
    QString valueOf(RecordId task) { return textOf(value(task, field::title)); }
    int daysUntil(RecordId task, const QString &field)
    {
        return static_cast<int>(today.daysTo(valueOr<QDate>(value(task, field))));
    }
};

const TaskRow *rowOf(const TaskListModel &model, RecordId task)
{
    return model.taskAt(model.rowOf(task));
}

} // namespace

class tst_TaskDependencyEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void setsBothSidesInOneStep()
    {
        Plan plan;
        QCOMPARE(plan.titles(plan.deliver, DependencySide::Blockers), (QStringList{u"Sign"_s, u"Offer"_s}));
        QCOMPARE(plan.titles(plan.sign, DependencySide::Waiting), QStringList{u"Deliver"_s});
        const RecordId invoice = plan.task(u"Invoice"_s, 9);
        plan.workspace.commit(setLinkedTasks(*plan.reader, plan.sign, DependencySide::Waiting, {invoice}));
        QCOMPARE(plan.titles(plan.sign, DependencySide::Waiting), QStringList{u"Invoice"_s});
        QCOMPARE(plan.titles(plan.deliver, DependencySide::Blockers), QStringList{u"Offer"_s});
        plan.workspace.undo();
        QCOMPARE(plan.titles(plan.sign, DependencySide::Waiting), QStringList{u"Deliver"_s});
        QVERIFY(setLinkedTasks(*plan.reader, plan.offer, DependencySide::Waiting, {plan.deliver}).edits.empty());
    }

    void rowsSayWhatTheyWaitFor()
    {
        Plan plan;
        TaskListModel list(plan.workspace);
        list.show(selectionOf(TaskList::AllOpen));
        TaskBoardModel board(plan.workspace);
        board.show(openTasks());
        QVERIFY(rowOf(list, plan.deliver)->isBlocked());
        QCOMPARE(TaskListModel::waitingText(*rowOf(list, plan.deliver)), u"Waits for Sign and 1 more"_s);
        QVERIFY(!rowOf(list, plan.sign)->isBlocked());
        const QString spoken = list.index(list.rowOf(plan.deliver)).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Waits for Sign and 1 more"_s), qPrintable(spoken));
        plan.complete(plan.sign);
        QCOMPARE(TaskListModel::waitingText(*rowOf(list, plan.deliver)), u"Waits for Offer"_s);
        QCOMPARE(board.taskAt(board.indexOf(plan.deliver))->waitsFor.size(), size_t(1));
        plan.complete(plan.offer);
        QVERIFY(!rowOf(list, plan.deliver)->isBlocked());
        QVERIFY(!board.taskAt(board.indexOf(plan.deliver))->isBlocked());
        plan.workspace.undo();
        QVERIFY(rowOf(list, plan.deliver)->isBlocked());
    }

    void completingTheLastBlockerSaysWhatCanStart()
    {
        Plan plan;
        QSignalSpy said(&plan.workspace, &Workspace::committed);
        plan.workspace.commit(moveTasks(*plan.reader, {plan.sign}, TaskStatus::Completed));
        QCOMPARE(said.takeLast().front().toString(), u"Completed 1 task"_s);
        plan.workspace.commit(moveTasks(*plan.reader, {plan.offer}, TaskStatus::Completed));
        QCOMPARE(said.takeLast().front().toString(), u"Completed 1 task. Ready to start: Deliver"_s);
    }

    void completingAllAtOnceSaysItToo()
    {
        Plan plan;
        const RecordId invoice = plan.task(u"Invoice"_s, 9);
        plan.wait(invoice, {plan.offer});
        const auto ready = readyAfter(*plan.reader, {plan.sign, plan.offer});
        QCOMPARE(ready.size(), size_t(2));
        QVERIFY(readyAfter(*plan.reader, {plan.sign, plan.offer, plan.deliver, invoice}).empty());
        QCOMPARE(moveTasks(*plan.reader, {plan.sign, plan.offer}, TaskStatus::Completed).label,
            u"Completed 2 tasks. Ready to start: Deliver and 1 more"_s);
    }

    void movesWaitingTasksAlong()
    {
        Plan plan;
        const RecordId invoice = plan.task(u"Invoice"_s, 5);
        plan.wait(invoice, {plan.deliver});
        QVERIFY(waitingMoves(*plan.reader, {plan.moveBy(plan.sign, 2)}).empty()); // on the same day is late enough
        const std::vector<TaskMove> own{plan.moveBy(plan.sign, 3)};
        const auto along = waitingMoves(*plan.reader, own);
        QCOMPARE(along.size(), size_t(2));
        QCOMPARE(along[0],
            (TaskMove{plan.deliver, u"Deliver"_s, plan.today.addDays(3), plan.today.addDays(4), plan.today.addDays(6),
                plan.today.addDays(7)}));
        QCOMPARE(along[1].newDue, plan.today.addDays(8));
        std::vector<TaskMove> all = own;
        all.insert(all.end(), along.begin(), along.end());
        plan.workspace.commit(u"Move"_s, editsOf(all));
        QCOMPARE(plan.daysUntil(plan.deliver, field::start_date), 6);
        QCOMPARE(plan.daysUntil(invoice, field::due_date), 8);
        plan.workspace.undo();
        QCOMPARE(plan.daysUntil(plan.sign, field::due_date), 2);
        QCOMPARE(plan.daysUntil(plan.deliver, field::start_date), 3);
        QCOMPARE(plan.daysUntil(invoice, field::due_date), 5);
    }

    void theLatestBlockerCounts()
    {
        Plan plan;
        const auto along = waitingMoves(*plan.reader, {plan.moveBy(plan.offer, 9), plan.moveBy(plan.sign, 20)});
        QCOMPARE(along.size(), size_t(1));
        QCOMPARE(along[0].newDue, plan.today.addDays(24));
        QVERIFY(waitingMoves(*plan.reader, {plan.moveBy(plan.sign, -2)}).empty());
        QVERIFY(waitingMoves(*plan.reader, {plan.moveBy(plan.sign, 20), plan.moveBy(plan.deliver, 1)}).empty());
    }

    void aBlockerThatHadNoDayPushesToItsDay()
    {
        Plan plan;
        const RecordId legal = plan.undated(u"Legal"_s);
        plan.wait(plan.deliver, {legal});
        const auto along = waitingMoves(*plan.reader, {plan.moveBy(legal, 6)});
        QCOMPARE(along.size(), size_t(1));
        QCOMPARE(along[0].newDue, plan.today.addDays(6));
    }
};

SATCHEL_TEST(tst_TaskDependencyEdits)
#include "tst_TaskDependencyEdits.moc"
