// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/BoardStage.h"
#include "items/StageTableModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace satchel;
using items::StageTableModel;

namespace {

struct Fixture
{
    Fixture()
        : workspace(store.release(), {}), model(workspace),
          tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setPipeline(items::readPipelines(workspace.store())->front().id);
    }
    QString name(int row) const { return textOf(model.value(row, StageTableModel::Name)); }

    test::TestStore store;
    items::Workspace workspace;
    StageTableModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class tst_StageTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheStagesInTheirOrder();
    void editsACellAsOneStep();
    void movesAStageByKeyAndByDrop();
    void addsAStageBeforeThoseInWhichDealsEnd();
    void keepsAStageWithDeals();
    void aStageGoesAndItsDealsMoveInOneStep();
};

void tst_StageTableModel::listsTheStagesInTheirOrder()
{
    Fixture fixture;
    QCOMPARE(fixture.model.rowCount(), 9);
    QCOMPARE(fixture.name(0), u"New Lead"_s);
    QCOMPARE(fixture.model.index(0, StageTableModel::Kind).data().toString(), u"Open"_s);
}

void tst_StageTableModel::editsACellAsOneStep()
{
    Fixture fixture;
    fixture.model.setValue(1, StageTableModel::Name, u"Reached"_s);
    QCOMPARE(fixture.name(1), u"Reached"_s);
    QCOMPARE(fixture.workspace.undoLabel(), u"Renamed “Contacted” to “Reached”"_s);
    fixture.workspace.undo();
    QCOMPARE(fixture.name(1), u"Contacted"_s);
    fixture.model.setValue(1, StageTableModel::Name, u"Contacted"_s);
    QVERIFY(!fixture.workspace.canUndo());
}

void tst_StageTableModel::movesAStageByKeyAndByDrop()
{
    Fixture fixture;
    const QString first = fixture.name(0);
    const QString second = fixture.name(1);
    fixture.model.move(0, 2);
    QCOMPARE(fixture.name(0), second);
    QCOMPARE(fixture.name(1), first);
    const std::unique_ptr<QMimeData> dragged(fixture.model.mimeData({fixture.model.index(1, 0)}));
    fixture.model.dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(fixture.name(0), first);
    fixture.workspace.undo();
    fixture.workspace.undo();
    QCOMPARE(fixture.name(0), first);
}

void tst_StageTableModel::addsAStageBeforeThoseInWhichDealsEnd()
{
    Fixture fixture;
    const int row = fixture.model.add(u"Pilot"_s);
    QCOMPARE(fixture.model.rowCount(), 10);
    QCOMPARE(fixture.name(row), u"Pilot"_s);
    const auto kindOf = [&](int at) { return textOf(fixture.model.value(at, StageTableModel::Kind)); };
    for (int at = 0; at <= row; ++at)
        QCOMPARE(kindOf(at), u"open"_s);
    QVERIFY(kindOf(row + 1) != u"open"_s || valueOr<bool>(fixture.model.value(row + 1, StageTableModel::SetAside)));
    fixture.workspace.undo(); // in one step, with the places of the others
    QCOMPARE(fixture.model.rowCount(), 9);
    QVERIFY(fixture.model.remove(fixture.model.add(u"Pilot"_s)));
    QCOMPARE(fixture.model.rowCount(), 9);
}

void tst_StageTableModel::keepsAStageWithDeals()
{
    Fixture fixture;
    fixture.workspace.commit({},
        {Edit::create(EntityKind::Deal, {},
            {{u"title"_s, u"Probe"_s}, {u"pipeline"_s, fixture.model.pipeline()},
                {u"stage"_s, fixture.model.idOf(0)}})});
    QVERIFY(!fixture.model.remove(0));
    QCOMPARE(fixture.model.rowCount(), 9);
}

void tst_StageTableModel::aStageGoesAndItsDealsMoveInOneStep()
{
    Fixture fixture;
    const RecordId old = fixture.model.idOf(1);
    const RecordId other = fixture.model.idOf(2);
    std::vector<Edit> edits;
    for (int deal = 0; deal < 3; ++deal)
        edits.push_back(Edit::create(EntityKind::Deal, {},
            {{u"title"_s, u"Probe %1"_s.arg(deal)}, {u"pipeline"_s, fixture.model.pipeline()}, {u"stage"_s, old}}));
    fixture.workspace.commit({}, std::move(edits));
    QCOMPARE(fixture.model.dealsIn(1), 3);
    fixture.model.removeAndMove(1, 2);
    QCOMPARE(fixture.model.rowCount(), 8);
    QCOMPARE(fixture.model.idOf(1), other);
    QCOMPARE(fixture.model.dealsIn(1), 3);
    fixture.workspace.undo();
    QCOMPARE(fixture.model.rowCount(), 9);
    QCOMPARE(fixture.model.idOf(1), old);
    QCOMPARE(fixture.model.dealsIn(1), 3);
    QCOMPARE(fixture.model.dealsIn(2), 0);
}

SATCHEL_TEST(tst_StageTableModel)
#include "tst_StageTableModel.moc"
