// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskBoardModel.h"

#include "items/TaskEdits.h"
#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const TaskBoardModel &model, TaskStatus lane)
{
    QStringList titles;
    const QModelIndex parent = model.laneIndex(lane);
    for (int row = 0; row < model.rowCount(parent); ++row)
        titles.append(model.index(row, 0, parent).data().toString());
    return titles.join(u", ");
}

} // namespace

class tst_TaskBoardModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsEachTaskInTheLaneOfItsStatus()
    {
        TaskStore store;
        store.task(u"later"_s, 3);
        store.task(u"sooner"_s, 1);
        store.update(store.task(u"begun"_s, 0), {{u"status"_s, u"in_progress"_s}});
        store.complete(store.task(u"done"_s, 0));
        TaskBoardModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(openTasks());
        QCOMPARE(textOf(model, TaskStatus::Pending), u"sooner, later"_s);
        QCOMPARE(textOf(model, TaskStatus::InProgress), u"begun"_s);
        QCOMPARE(textOf(model, TaskStatus::Completed), u"done"_s);
        QCOMPARE(model.countOf(TaskStatus::Cancelled), 0);
    }

    void keepsTheListsOtherConditions()
    {
        TaskStore store;
        store.task(u"late"_s, -1);
        store.task(u"today"_s, 0);
        TaskBoardModel model(store.workspace);
        model.show(selectionOf(TaskList::Overdue).filter);
        QCOMPARE(textOf(model, TaskStatus::Pending), u"late"_s);
    }

    void followsAMove()
    {
        TaskStore store;
        const RecordId task = store.task(u"call"_s, 0);
        TaskBoardModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(openTasks());
        store.workspace.commit(moveTasks(*store.reader, {task}, TaskStatus::InProgress));
        QCOMPARE(model.indexOf(task).parent(), model.laneIndex(TaskStatus::InProgress));
        QCOMPARE(model.countOf(TaskStatus::Pending), 0);
        store.workspace.undo();
        QCOMPARE(model.indexOf(task).parent(), model.laneIndex(TaskStatus::Pending));
    }

    void readsALongLaneInPages()
    {
        TaskStore store;
        std::vector<Edit> edits;
        for (int i = 0; i < 350; ++i)
            edits.push_back(Edit::create(
                EntityKind::Task, {}, {{u"title"_s, QString::number(i)}, {u"due_date"_s, store.today.addDays(i)}}));
        store.workspace.commit(u"Fill"_s, std::move(edits));
        TaskBoardModel model(store.workspace);
        model.show(openTasks());
        const QModelIndex lane = model.laneIndex(TaskStatus::Pending);
        QCOMPARE(model.rowCount(lane), 100);
        QCOMPARE(model.countOf(TaskStatus::Pending), 350);
        while (model.canFetchMore(lane))
            model.fetchMore(lane);
        QCOMPARE(model.rowCount(lane), 350);
        QCOMPARE(model.index(349, 0, lane).data().toString(), u"349"_s);
    }
};

SATCHEL_TEST(tst_TaskBoardModel)
#include "tst_TaskBoardModel.moc"
