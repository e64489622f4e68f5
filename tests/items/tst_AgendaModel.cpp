// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/AgendaModel.h"
#include "items/TrashModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace satchel;
using items::AgendaItem;
using items::AgendaModel;
using items::TrashModel;

namespace {

Edit task(const QString &title, QDate due, const QString &status = u"pending"_s)
{
    return Edit::create(EntityKind::Task, {}, {{u"title"_s, title}, {u"due_date"_s, due}, {u"status"_s, status}});
}

QStringList texts(const AgendaModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const AgendaItem &item = model.item(row);
        lines += item.isHead ? u"%1: %2"_s.arg(static_cast<int>(item.part)).arg(item.count) : item.title;
    }
    return lines;
}

} // namespace

class tst_AgendaModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOverdueTodayAndDealsApart();
    void putsTheDayInTheOrderOfItsHours();
    void completesATaskAndTakesItBack();
    void showsTheTrashNewestFirstAndRestores();
    void whatSatchelNotedIsNotInTheTrashOnceItIsUndone();
};

void tst_AgendaModel::keepsOverdueTodayAndDealsApart()
{
    test::TestStore store;
    items::Workspace workspace(store.release(), {});
    const QDate today = workspace.clock().today();
    workspace.commit({},
        {task(u"late"_s, today.addDays(-1)), task(u"now"_s, today), task(u"later"_s, today.addDays(1)),
            task(u"done"_s, today, u"completed"_s),
            Edit::create(EntityKind::Deal, {},
                {{u"title"_s, u"act"_s}, {u"status"_s, u"open"_s}, {u"next_action_date"_s, today}}),
            Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"idle"_s}, {u"status"_s, u"open"_s}}),
            Edit::create(EntityKind::Deal, {}, {{u"title"_s, u"closed"_s}, {u"status"_s, u"lost"_s}})});
    AgendaModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.refresh();
    QCOMPARE(texts(model),
        QStringList({u"0: 1"_s, u"late"_s, u"1: 1"_s, u"now"_s, u"2: 1"_s, u"act"_s, u"3: 1"_s, u"idle"_s}));
}

void tst_AgendaModel::putsTheDayInTheOrderOfItsHours()
{
    test::TestStore store;
    items::Workspace workspace(store.release(), {});
    const QDate today = workspace.clock().today();
    const auto at = [&](const QString &title, const QTime &time) {
        Edit edit = task(title, today);
        if (time.isValid())
            edit.values.push_back({u"due_time"_s, time});
        return edit;
    };
    workspace.commit({}, {at(u"any time"_s, {}), at(u"evening"_s, QTime(17, 30)), at(u"morning"_s, QTime(9, 0))});
    AgendaModel model(workspace);
    model.refresh();
    QCOMPARE(texts(model), QStringList({u"1: 3"_s, u"morning"_s, u"evening"_s, u"any time"_s}));
}

void tst_AgendaModel::completesATaskAndTakesItBack()
{
    test::TestStore store;
    items::Workspace workspace(store.release(), {});
    workspace.commit({}, {task(u"now"_s, workspace.clock().today())});
    AgendaModel model(workspace);
    model.refresh();
    model.complete(1);
    QTRY_COMPARE(model.rowCount(), 0);
    workspace.undo();
    QTRY_COMPARE(model.rowCount(), 2);
}

void tst_AgendaModel::showsTheTrashNewestFirstAndRestores()
{
    test::TestStore store;
    const RecordId first = store.create(EntityKind::Contact, {{u"last_name"_s, u"First"_s}});
    const RecordId second = store.create(EntityKind::Company, {{u"name"_s, u"Second"_s}});
    ManualClock &clock = store.clock;
    items::Workspace workspace(store.release(), {});
    workspace.commit({}, {Edit::remove(EntityKind::Contact, first)});
    clock.advance(1000);
    workspace.commit({}, {Edit::remove(EntityKind::Company, second)});
    TrashModel model(workspace);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.item(0).title, u"Second"_s);
    model.restore({0});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.item(0).id, first);
    QVERIFY(!workspace.store().get(EntityKind::Company, second)->isDeleted());
}

void tst_AgendaModel::whatSatchelNotedIsNotInTheTrashOnceItIsUndone()
{
    test::TestStore store;
    const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
    const RecordId quote = store.create(EntityKind::Quote, {{u"company"_s, company}});
    const RecordId note = store.create(EntityKind::Activity, {{u"kind"_s, u"note"_s}, {u"subject"_s, u"Mine"_s}});
    items::Workspace workspace(store.release(), {});
    workspace.commit({}, {Edit::remove(EntityKind::Activity, note)});
    workspace.commit({}, {Edit::update(EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}})});
    workspace.undo();
    TrashModel model(workspace);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.item(0).title, u"Mine"_s);
}

SATCHEL_TEST(tst_AgendaModel)
#include "tst_AgendaModel.moc"
