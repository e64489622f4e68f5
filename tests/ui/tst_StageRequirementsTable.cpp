// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of fields that are required from a stage on, as a person ticks it.
#include "AccessibilityChecks.h"
#include "domain/FieldNames.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/settings/StageRequirementsTable.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Desk : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    RecordId pipeline = items::readPipelines(*reader)->front().id;
    std::vector<items::BoardStage> stages = *items::readStages(*reader, pipeline);
    QWidget window;
    StageRequirementsTable table{context, &window};

    Desk()
    {
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&table);
        column->addStretch();
        table.setEntity(EntityKind::Deal);
        window.resize(1100, 500);
        window.show();
    }

    QModelIndex cell(int row, int column) const { return table.model().index(row, column); }
    bool isTicked(int row, int column) const { return cell(row, column).data(Qt::CheckStateRole) == Qt::Checked; }
    void click(int row, int column)
    {
        QTest::mouseClick(
            table.grid()->viewport(), Qt::LeftButton, {}, table.grid()->visualRect(cell(row, column)).center());
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *button : table.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    /// As chosen in the menu.
    void addField(const QString &label)
    {
        button(u"Require a field…"_s)->click();
        auto *menu = table.findChild<QMenu *>();
        for (QAction *action : menu->actions()) {
            if (action->text() == label)
                return menu->hide(), action->trigger();
        }
        qFatal("the field is not in the menu");
    }
    QString note(int row) const
    {
        return table.model().headerData(row, Qt::Vertical, items::StageRequirementsModel::NoteRole).toString();
    }
    RecordId deal(size_t stage, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(), {{field::title, u"A"_s}, {field::stage, stages[stage].id}});
        return create(EntityKind::Deal, std::move(more));
    }
    qint64 ruleCount() { return *reader->count({EntityKind::ValidationRule, {}, {}, {}, {}, -1, false}); }
};

} // namespace

class tst_StageRequirementsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickRequiresFromAStageOn()
    {
        Desk desk;
        QVERIFY(!desk.table.grid()->isVisible()); // nothing is required yet
        desk.addField(u"Source"_s);
        QVERIFY(desk.table.grid()->isVisible());
        QCOMPARE(desk.ruleCount(), 0); // choosing a field requires nothing yet
        desk.click(0, 2);
        QCOMPARE(desk.ruleCount(), 1);
        QCOMPARE(desk.workspace.undoLabel(), u"Required “Source” from “%1”"_s.arg(desk.stages[2].name));
        QVERIFY(!desk.isTicked(0, 1));
        for (int later = 2; later < desk.table.model().columnCount(); ++later)
            QVERIFY(desk.isTicked(0, later));
        desk.click(0, 2); // an untick
        QVERIFY(!desk.isTicked(0, 2));
        QVERIFY(desk.isTicked(0, 3));
        QCOMPARE(desk.ruleCount(), 1);
        desk.workspace.undo();
        QVERIFY(desk.isTicked(0, 2));
        desk.workspace.undo();
        QCOMPARE(desk.ruleCount(), 0);
        QVERIFY(!desk.isTicked(0, 6));
    }

    void theKeysTick()
    {
        Desk desk;
        desk.addField(u"Source"_s);
        QCOMPARE(desk.table.grid()->currentIndex(), desk.cell(0, 0));
        QTest::keyClick(desk.table.grid(), Qt::Key_Right);
        QTest::keyClick(desk.table.grid(), Qt::Key_Right);
        QTest::keyClick(desk.table.grid(), Qt::Key_Space);
        QVERIFY(desk.isTicked(0, 2) && !desk.isTicked(0, 1));
        QCOMPARE(desk.table.grid()->currentIndex(), desk.cell(0, 2)); // the focus stays in its cell
        QTest::keyClick(desk.table.grid(), Qt::Key_Left);
        QTest::keyClick(desk.table.grid(), Qt::Key_Space);
        QVERIFY(desk.isTicked(0, 1));
        desk.addField(u"Campaign"_s);
        QTest::keyClick(desk.table.grid(), Qt::Key_Space);
        QVERIFY(desk.isTicked(1, 0));
        QTest::keyClick(desk.table.grid(), Qt::Key_Up);
        QCOMPARE(desk.table.grid()->currentIndex(), desk.cell(0, 0));
    }

    void anUntickedRowKeepsItsPlace()
    {
        Desk desk;
        const int last = desk.table.model().columnCount() - 1;
        desk.addField(u"Source"_s);
        desk.click(0, last);
        desk.addField(u"Campaign"_s);
        desk.click(1, last);
        desk.click(0, last);
        QCOMPARE(desk.workspace.undoLabel(), u"“Source” is no longer required"_s);
        QCOMPARE(desk.ruleCount(), 1);
        QCOMPARE(desk.table.model().fieldOf(0), u"source"_s);
        desk.click(0, 0);
        QCOMPARE(desk.table.model().fieldOf(0), u"source"_s);
        QVERIFY(desk.isTicked(0, 0) && !desk.isTicked(1, 0));
        desk.table.setEntity(EntityKind::Deal); // shown again: in the order of the rules
        QCOMPARE(desk.table.model().fieldOf(0), u"campaign"_s);
    }

    void theRecordsThatLackItAreCountedAndListed()
    {
        Desk desk;
        desk.deal(3);
        desk.deal(4);
        desk.deal(4, {{field::source, u"Trade fair"_s}});
        desk.deal(0);
        desk.addField(u"Source"_s);
        QCOMPARE(desk.note(0), u"not required"_s);
        desk.click(0, 3);
        QTRY_COMPARE(desk.note(0), u"2 lack it"_s);
        QCOMPARE(
            desk.table.model().headerData(0, Qt::Vertical, Qt::AccessibleTextRole).toString(), u"Source, 2 lack it"_s);
        desk.addField(u"Campaign"_s);
        desk.click(1, 4);
        QTRY_COMPARE(desk.note(1), u"2 lack it"_s);
        QTRY_VERIFY(desk.button(u"Show the 3"_s));
        QVERIFY(desk.button(u"Show the 3"_s)->isVisible());
        QSignalSpy asked(&desk.table, &StageRequirementsTable::listRequested);
        desk.button(u"Show the 3"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(0).value<EntityKind>(), EntityKind::Deal);
        QCOMPARE(asked.first().at(1).toString(), u"breaks \"Source is required\" or breaks \"Campaign is required\""_s);
        desk.workspace.undo();
        QTRY_VERIFY(desk.button(u"Show the 2"_s));
        desk.workspace.undo();
        QTRY_VERIFY(!desk.button(u"Show the 2"_s) || !desk.button(u"Show the 2"_s)->isVisible());
    }

    void rulesOfOthersAreFollowed()
    {
        Desk desk;
        const RecordId rule = desk.create(EntityKind::ValidationRule,
            {{field::name, u"Theirs"_s}, {field::entity, u"deal"_s}, {field::required_field, u"source"_s},
                {field::from_stage, desk.stages[4].id.toString()}});
        QVERIFY(desk.isTicked(0, 4) && !desk.isTicked(0, 3));
        desk.workspace.commit(
            u"Stage"_s, {Edit::update(EntityKind::Stage, desk.stages[4].id, {{field::name, u"Final offer"_s}})});
        QCOMPARE(desk.table.model().headerData(4, Qt::Horizontal).toString(), u"Final offer"_s);
        desk.workspace.commit(u"Pause"_s, {Edit::update(EntityKind::ValidationRule, rule, {{field::paused, true}})});
        QVERIFY(!desk.isTicked(0, 4));
        QCOMPARE(desk.table.model().requirements().otherRules, 1);
    }

    void eachPipelineHasItsOwn()
    {
        Desk desk;
        QVERIFY(!desk.table.pipelines()->isVisible());
        desk.addField(u"Source"_s);
        desk.click(0, 2);
        const RecordId service = desk.create(EntityKind::Pipeline, {{field::name, u"Service"_s}});
        desk.create(EntityKind::Stage, {{field::pipeline, service}, {field::name, u"Order"_s}});
        QVERIFY(desk.table.pipelines()->isVisible());
        QCOMPARE(desk.table.pipelines()->currentIndex(), 0);
        desk.table.pipelines()->setCurrentIndex(1);
        Q_EMIT desk.table.pipelines()->activated(1);
        QCOMPARE(desk.table.model().columnCount(), 1);
        QCOMPARE(desk.table.model().rowCount(), 0);
        desk.addField(u"Source"_s);
        desk.click(0, 0);
        const auto rules = desk.reader->select(
            {EntityKind::ValidationRule, {field::name}, {}, {field::position, false}, {}, -1, false});
        QCOMPARE(rules->size(), 2);
        QCOMPARE(rules->text(1, 0), u"Source is required (Service)"_s);
    }

    void aCellSaysWhatItIs()
    {
        Desk desk;
        desk.addField(u"Source"_s);
        desk.click(0, 2);
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(desk.table.grid());
        QVERIFY(grid && grid->tableInterface());
        const auto textOf = [&](int column) {
            return grid->tableInterface()->cellAt(0, column)->text(QAccessible::Name);
        };
        QCOMPARE(textOf(1), u"Source, %1: not required"_s.arg(desk.stages[1].name));
        QCOMPARE(textOf(2), u"Source, %1: required"_s.arg(desk.stages[2].name));
        QVERIFY(grid->tableInterface()->cellAt(0, 2)->state().checked);
        QCOMPARE(AccessibilityCrawler(desk.window).problems(), QStringList());
        QCOMPARE(paleTexts(desk.window), QStringList());
    }

    void aLifecycleIsShownAndNoStagesAreNot()
    {
        Desk desk;
        desk.table.setEntity(EntityKind::Contact);
        QVERIFY(desk.table.isVisible());
        QVERIFY(!desk.table.pipelines()->isVisible());
        desk.addField(u"E-mail"_s);
        desk.click(0, 1);
        QVERIFY(desk.isTicked(0, 2));
        desk.table.setEntity(EntityKind::Task);
        QVERIFY(!desk.table.isVisible());
        desk.table.setEntity(EntityKind::Deal);
        QVERIFY(desk.table.isVisible());
        QCOMPARE(desk.table.model().rowCount(), 0);
    }

    void nothingIsCutWhereThereIsLittleRoom()
    {
        Desk desk;
        desk.deal(4);
        desk.addField(u"Expected close"_s);
        desk.click(0, 3);
        QTRY_VERIFY(desk.note(0).startsWith(u"1 "));
        desk.window.resize(420, 500);
        QCoreApplication::processEvents();
        // The grid scrolls sideways; all rows are shown, and the last stage can be reached.
        QVERIFY(desk.table.grid()->rowAt(desk.table.grid()->viewport()->height() - 1) == 0);
        desk.table.grid()->setCurrentIndex(desk.cell(0, desk.table.model().columnCount() - 1));
        const QRect last = desk.table.grid()->visualRect(desk.table.grid()->currentIndex());
        QVERIFY(desk.table.grid()->viewport()->rect().contains(last));
        QVERIFY(last.width() >= 24 && last.height() >= 24);
    }

    void aReadOnlyStoreCanOnlyBeRead()
    {
        TestStore store;
        const auto schema = store->sharedSchema();
        const auto pipelines = items::readPipelines(*store);
        const auto stages = items::readStages(*store, pipelines->front().id);
        QVERIFY_RESULT(store->commit({u"Rule"_s, Origin::user(),
            {Edit::create(EntityKind::ValidationRule, {},
                {{field::name, u"Source"_s}, {field::entity, u"deal"_s}, {field::required_field, u"source"_s},
                    {field::from_stage, (*stages)[2].id.toString()}})},
            {}}));
        const QString path = store.path();
        store.release().reset();
        store::StoreOptions options;
        options.access = store::StoreOptions::Access::ReadOnly;
        const auto open = [&] { return store::Store::open(path, store.clock, 9, options); };
        auto opened = open();
        QVERIFY_RESULT(opened);
        items::Workspace workspace(std::move(*opened), open);
        const auto preferences = Preferences::transient();
        Appearance appearance(*preferences);
        QWidget window;
        StageRequirementsTable table(PageContext{workspace, *preferences}, &window);
        table.setEntity(EntityKind::Deal);
        table.resize(1000, 300);
        window.show();
        QCOMPARE(table.model().rowCount(), 1);
        const QModelIndex cell = table.model().index(0, 0);
        QTest::mouseClick(table.grid()->viewport(), Qt::LeftButton, {}, table.grid()->visualRect(cell).center());
        table.grid()->setCurrentIndex(cell);
        QTest::keyClick(table.grid(), Qt::Key_Space);
        QVERIFY(cell.data(Qt::CheckStateRole) == Qt::Unchecked);
        QVERIFY(!cell.flags().testFlag(Qt::ItemIsUserCheckable));
        for (auto *button : table.findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || !button->isEnabled());
    }
};

SATCHEL_GUI_TEST(tst_StageRequirementsTable)
#include "tst_StageRequirementsTable.moc"
