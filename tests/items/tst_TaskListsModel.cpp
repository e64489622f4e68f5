// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/TaskListsModel.h"

#include "TaskStore.h"
#include "tests/support/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_TaskListsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsEachList()
    {
        TaskStore store;
        store.task(u"late"_s, -1);
        store.task(u"today"_s, 0, {{u"priority"_s, u"high"_s}});
        store.task(u"soon"_s, 4);
        store.undated(u"someday"_s);
        store.complete(store.task(u"done"_s, 0));
        TaskListsModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0); // nothing is read before it is needed
        model.load();
        QCOMPARE(model.countOf(TaskList::AllOpen), 4);
        QCOMPARE(model.countOf(TaskList::Today), 1);
        QCOMPARE(model.countOf(TaskList::Overdue), 1);
        QCOMPARE(model.countOf(TaskList::Upcoming), 1);
        QCOMPARE(model.countOf(TaskList::HighPriority), 1);
        QCOMPARE(model.countOf(TaskList::NoDueDate), 1);
        QCOMPARE(model.countOf(TaskList::Completed), -1);
    }

    void countsAgainAfterAChange()
    {
        TaskStore store;
        const RecordId task = store.task(u"late"_s, -1);
        TaskListsModel model(store.workspace);
        model.load();
        store.complete(task);
        QTRY_COMPARE(model.countOf(TaskList::Overdue), 0);
        store.workspace.undo();
        QTRY_COMPARE(model.countOf(TaskList::Overdue), 1);
    }

    void hasThePersonsOwnLists()
    {
        TaskStore store;
        store.undated(u"call Ana"_s, {{u"category"_s, u"Call"_s}});
        store.undated(u"write"_s);
        TaskListsModel model(store.workspace);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.load();
        const RecordId view = store.create(EntityKind::View,
            {{u"name"_s, u"Calls"_s}, {u"place"_s, u"tasks"_s}, {u"filter"_s, u"category = \"Call\""_s},
                {u"sort"_s, u"contact"_s}});
        store.create(EntityKind::View, {{u"name"_s, u"Elsewhere"_s}, {u"place"_s, u"contact"_s}});
        const int row = model.rowOf(view);
        QCOMPARE(row, model.rowCount() - 1);
        QTRY_COMPARE(model.index(row).data(TaskListsModel::CountRole).toLongLong(), 1);
        QCOMPARE(model.selectionAt(row).grouping, TaskGrouping::Customer);
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().startsWith(u"Calls, 1"));
    }

    void sectionsCannotBeChosen()
    {
        TaskStore store;
        TaskListsModel model(store.workspace);
        model.load();
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.flags(model.index(row)) == Qt::NoItemFlags, model.lineAt(row)->isSection);
    }
};

SATCHEL_TEST(tst_TaskListsModel)
#include "tst_TaskListsModel.moc"
