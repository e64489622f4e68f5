// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which people build reports, the schedule of a report, and what makes scheduled reports beside a window.
#include "domain/FieldNames.h"
#include "reports/schedule/SchedulePlan.h"
#include "reports/schedule/ScheduleResult.h"
#include "store/mail/MailAccounts.h"
#include "store/mail/OutgoingMails.h"
#include "tests/items/BoardStore.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Dialog.h"
#include "ui/common/Notice.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/reports/builder/BuilderPanel.h"
#include "ui/reports/builder/BuilderText.h"
#include "ui/reports/builder/BuiltReportView.h"
#include "ui/reports/builder/FigureDialog.h"
#include "ui/reports/builder/FigureFilterDialog.h"
#include "ui/reports/builder/KindPanel.h"
#include "ui/reports/builder/PartList.h"
#include "ui/reports/builder/ReportBuilderPage.h"
#include "ui/reports/builder/ScheduleDialog.h"
#include "ui/reports/builder/ScheduleStrip.h"
#include "ui/reports/ChartDrawing.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportTable.h"
#include "ui/reports/ScheduleKeeper.h"
#include "ui/settings/FormulaEditor.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageStack.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTimeEdit>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;
using reports::ReportDefinition;
using reports::ReportPart;

namespace {

struct BuilderDesk : BoardStore
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences};

    BuilderDesk()
    {
        const RecordId pharma = create(EntityKind::Company, {{u"name"_s, u"Novo"_s}, {u"industry"_s, u"Pharma"_s}});
        const RecordId food = create(EntityKind::Company, {{u"name"_s, u"Oak"_s}, {u"industry"_s, u"Food"_s}});
        deal(u"Loggers"_s, 2, {{u"value"_s, money(1000)}, {u"company"_s, pharma}, {u"source"_s, u"Fair"_s}});
        deal(u"Probes"_s, 2, {{u"value"_s, money(300)}, {u"company"_s, pharma}, {u"source"_s, u"Web"_s}});
        deal(u"Gateway"_s, 5, {{u"value"_s, money(50)}, {u"company"_s, food}, {u"source"_s, u"Web"_s}});
    }

    RecordId user(const QString &name, const QString &address = {})
    {
        Fields values{{u"name"_s, name}};
        if (!address.isEmpty())
            values.push_back({u"email"_s, address});
        return create(EntityKind::User, std::move(values));
    }
    RecordId save(const QString &name, const ReportDefinition &definition, RecordId owner)
    {
        const reports::SavedDefinition saved{{}, name, owner, reports::toText(workspace.schema(), definition)};
        return create(EntityKind::View, reports::saveEdit(saved, 0).values);
    }
    std::vector<reports::SavedDefinition> saved() { return *reports::readDefinitions(*reader); }
    ReportDefinition savedDefinition(const RecordId &id)
    {
        return *reports::parseReportDefinition(workspace.schema(), reports::findDefinition(*reader, id)->text);
    }
    RecordId addSchedule(const RecordId &report, const QString &folder, const QByteArray &zone = "UTC")
    {
        reports::ReportSchedule schedule;
        schedule.report = report.toString();
        schedule.name = u"Monday"_s;
        schedule.zone = zone;
        schedule.folder = folder;
        schedule.desk = *reports::scheduleDesk(*reader);
        schedule.since = store.clock.now();
        return create(EntityKind::View, reports::saveEdit(schedule).values);
    }
    qint64 schedules() { return std::ssize(reports::readSchedules(*reader)->all); }
};

ReportDefinition byIndustry()
{
    ReportDefinition definition;
    definition.rows = {{u"company.industry"_s}};
    definition.measures = {{}, {.kind = reports::ReportMeasure::Kind::Sum, .path = u"value"_s}};
    definition.sort = {1, true};
    return definition;
}

struct BuilderPageDesk : BuilderDesk
{
    ReportBuilderPage page{context};

    void show(const RecordId &id = {})
    {
        page.resize(1200, 840);
        page.setWidthClass(WidthClass::Normal);
        if (!id.isNull())
            page.open({.page = page::report_builder, .view = id});
        page.show();
        page.activate();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        wait();
    }
    void wait() { QTRY_VERIFY(!page.isWaiting()); }
    /// What somebody else saves of an edited report: its first three rows.
    void saveElsewhere(const RecordId &id)
    {
        reports::SavedDefinition other = *reports::findDefinition(*reader, id);
        ReportDefinition changed = byIndustry();
        changed.top = 3;
        other.text = reports::toText(workspace.schema(), changed);
        workspace.commit(u"Saved"_s, {reports::saveEdit(other, 0)});
    }
    QAction *command(const QString &name)
    {
        const auto all = page.actions();
        const auto found = std::ranges::find(all, u"builder."_s + name, &QAction::objectName);
        return found == all.end() ? nullptr : *found;
    }
    PartView *part(ReportPart part) { return page.panel()->part(part)->view(); }
    QString cell(int row, int column) { return page.result()->table()->model()->index(row, column).data().toString(); }
    QStringList firstColumn()
    {
        QStringList names;
        for (int row = 0; row < page.result()->table()->model()->rowCount(); ++row)
            names.append(cell(row, 0));
        return names;
    }
    Dialog *dialog()
    {
        for (auto *dialog : page.findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget *inside, const QString &text)
    {
        for (auto *button : inside->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QComboBox *box(const QString &name)
    {
        for (auto *box : page.panel()->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    /// As a person who chooses it.
    void choose(const QString &name, const QVariant &data)
    {
        QComboBox *chosen = box(name);
        chosen->setCurrentIndex(chosen->findData(data));
        Q_EMIT chosen->activated(chosen->currentIndex());
    }
    static void chooseIn(const QWidget &panel, const QString &name, const QVariant &data)
    {
        for (auto *one : panel.findChildren<QComboBox *>()) {
            if (one->accessibleName() != name)
                continue;
            one->setCurrentIndex(one->findData(data));
            Q_EMIT one->activated(one->currentIndex());
        }
    }
    void chooseKind(reports::ReportKind kind)
    {
        QComboBox *kinds = page.kindBox();
        kinds->setCurrentIndex(kinds->findData(static_cast<int>(kind)));
        Q_EMIT kinds->activated(kinds->currentIndex());
    }
    /// What a menu offers at a path of submenus; null where nothing is.
    static QAction *entry(QMenu *menu, const QStringList &path)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() != path.front() || (path.size() > 1) != (action->menu() != nullptr))
                continue;
            if (path.size() == 1)
                return action;
            Q_EMIT action->menu()->aboutToShow();
            return entry(action->menu(), path.sliced(1));
        }
        for (QAction *action : menu->actions()) {
            if (action->text() == "More fields"_L1)
                return entry(action->menu(), path);
        }
        return nullptr;
    }
    void add(ReportPart part, const QStringList &path)
    {
        const std::unique_ptr<QMenu> menu(page.panel()->makeAddMenu(part));
        QAction *action = entry(menu.get(), path);
        QVERIFY2(action, qPrintable(path.join(u" / "_s)));
        action->trigger();
        QCoreApplication::processEvents();
    }
    void chooseOf(ReportPart part, size_t index, const QString &text)
    {
        const std::unique_ptr<QMenu> menu(page.panel()->makeEntryMenu(part, index));
        QAction *action = entry(menu.get(), {text});
        QVERIFY2(action, qPrintable(text));
        action->trigger();
        QCoreApplication::processEvents();
    }
};

} // namespace

class tst_ReportBuilderPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewReportCountsTheDealsByStage()
    {
        BuilderPageDesk desk;
        desk.show();
        QCOMPARE(desk.firstColumn(), (QStringList{u"Qualified"_s, u"Negotiation"_s, u"All"_s}));
        QCOMPARE(desk.cell(0, 1), u"2"_s);
        QVERIFY(desk.page.result()->chart()->isVisible());
        QVERIFY(!desk.page.isEdited());
        QVERIFY(desk.command(u"save"_s)->isEnabled()); // there is none yet
    }

    void aFieldOfAnotherRecordIsJoinedFromTheMenu()
    {
        BuilderPageDesk desk;
        desk.show();
        desk.part(ReportPart::Rows)->setFocus();
        QTest::keyClick(desk.part(ReportPart::Rows), Qt::Key_Delete);
        desk.add(ReportPart::Rows, {u"Company"_s, u"Industry"_s});
        QCOMPARE(desk.page.panel()->definition().rows.front().path, u"company.industry"_s);
        desk.add(ReportPart::Figures, {u"Sum"_s, u"Value"_s});
        desk.wait();
        QCOMPARE(desk.firstColumn(), (QStringList{u"Food"_s, u"Pharma"_s, u"All"_s}));
        QCOMPARE(desk.cell(1, 2), u"1,300"_s);
        QVERIFY(desk.page.isEdited());
        QVERIFY(BuilderText(desk.context).joined(desk.page.panel()->definition()).contains(u"Company"_s));
    }

    void aPercentageIsOfferedToBeAveragedAndNotSummed()
    {
        BuilderPageDesk desk;
        desk.show();
        const std::unique_ptr<QMenu> menu(desk.page.panel()->makeAddMenu(ReportPart::Figures));
        QVERIFY(BuilderPageDesk::entry(menu.get(), {u"Average"_s, u"Probability"_s}));
        QVERIFY(!BuilderPageDesk::entry(menu.get(), {u"Sum"_s, u"Probability"_s}));
        QVERIFY(BuilderPageDesk::entry(menu.get(), {u"Sum"_s, u"Value"_s}));
        desk.add(ReportPart::Figures, {u"Average"_s, u"Probability"_s});
        const std::unique_ptr<QMenu> ofFigure(desk.page.panel()->makeEntryMenu(ReportPart::Figures, 1));
        QVERIFY(!BuilderPageDesk::entry(ofFigure.get(), {u"Sum"_s}));
    }

    void menusChangeHowAPartIsReckoned()
    {
        BuilderPageDesk desk;
        desk.show(desk.save(u"Mine"_s, byIndustry(), desk.workspace.me()));
        desk.chooseOf(ReportPart::Figures, 1, u"Average"_s);
        QCOMPARE(desk.page.panel()->definition().measures[1].kind, reports::ReportMeasure::Kind::Average);
        desk.chooseOf(ReportPart::Figures, 0, u"As a share of its column"_s);
        QVERIFY(desk.page.panel()->definition().measures[0].isShare);
        desk.add(ReportPart::Columns, {u"Created"_s});
        QCOMPARE(desk.page.panel()->definition().columns.front().unit, store::DateUnit::Month);
        desk.chooseOf(ReportPart::Columns, 0, u"By quarter"_s);
        QCOMPARE(desk.page.panel()->definition().columns.front().unit, store::DateUnit::Quarter);
        desk.chooseOf(ReportPart::Columns, 0, u"Move to the rows"_s);
        QCOMPARE(desk.page.panel()->definition().rows.size(), size_t(2));
        desk.wait();
        QVERIFY(!desk.page.result()->isProblemShown());
    }

    void aFigureIsCalculatedFromTheOthers()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.add(ReportPart::Figures, {u"Calculated…"_s});
        QPointer<FigureDialog> dialog = qobject_cast<FigureDialog *>(desk.dialog());
        QVERIFY(dialog);
        auto *formula = dialog->findChild<FormulaEdit *>();
        QPushButton *apply = desk.button(dialog, u"Apply"_s);
        QVERIFY(!apply->isEnabled());
        QVERIFY(dialog->verdict().isEmpty());
        formula->setPlainText(u"sum_value / counts"_s);
        QCOMPARE(dialog->verdict(), u"Character 13: there is no figure \"counts\"; there are count, sum_value"_s);
        QVERIFY(!apply->isEnabled());
        formula->setPlainText(u"sum_value / count"_s);
        QCOMPARE(dialog->verdict(), u"Reads well: Amount of money, or nothing"_s);
        QVERIFY(!dialog->findChild<QComboBox *>()->isEnabled()); // an amount is shown as one
        dialog->findChild<QLineEdit *>()->setText(u"Per deal"_s);
        apply->click();
        desk.wait();
        QCOMPARE(desk.page.panel()->definition().measures.size(), size_t(3));
        QCOMPARE(desk.part(ReportPart::Figures)->model()->index(2, 0).data().toString(), u"Per deal"_s);
        QCOMPARE(desk.firstColumn(), (QStringList{u"Pharma"_s, u"Food"_s, u"All"_s}));
        QCOMPARE(desk.cell(0, 3), u"650"_s);
        QCOMPARE(desk.cell(2, 3), u"450"_s); // calculated from the totals
        desk.command(u"save"_s)->trigger();
        QTRY_COMPARE(desk.savedDefinition(id).measures.size(), size_t(3));
        QCOMPARE(desk.savedDefinition(id).measures[2].formula, u"sum_value / count"_s);
    }

    void aFigureCountsOnlyTheRecordsOfItsFilter()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.chooseOf(ReportPart::Figures, 0, u"Filter this figure…"_s);
        QPointer<FigureFilterDialog> dialog = qobject_cast<FigureFilterDialog *>(desk.dialog());
        QVERIFY(dialog);
        dialog->builder()->setFilter(*parseFilter(desk.workspace.schema(), EntityKind::Deal, u"source = \"Web\""_s));
        dialog->name()->setText(u"From the web"_s);
        QVERIFY(dialog->hint().contains(u"from_the_web"_s));
        desk.button(dialog, u"Apply"_s)->click();
        desk.wait();
        const ReportDefinition &edited = desk.page.panel()->definition();
        QCOMPARE(edited.measures[0].filter.toText(), u"source = \"Web\""_s);
        QVERIFY(edited.filter.isEverything());
        const QModelIndex entry = desk.part(ReportPart::Figures)->model()->index(0, 0);
        QCOMPARE(entry.data().toString(), u"From the web"_s);
        QVERIFY(entry.data(Qt::AccessibleTextRole).toString().contains(u"Web"_s));
        QCOMPARE(desk.firstColumn(), (QStringList{u"Pharma"_s, u"Food"_s, u"All"_s}));
        QCOMPARE(desk.cell(0, 1), u"1"_s); // of two deals
        ReportTable *table = desk.page.result()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(desk.page.records()->list()->model()->rowCount(), 1);
        QCOMPARE(desk.page.records()->list()->model()->index(0, 0).data().toString(), u"Probes"_s);
        desk.command(u"save"_s)->trigger();
        QTRY_COMPARE(desk.savedDefinition(id).measures[0].label, u"From the web"_s);
        desk.chooseOf(ReportPart::Figures, 0, u"Remove the filter of this figure"_s);
        desk.wait();
        QCOMPARE(desk.cell(0, 1), u"2"_s);
    }

    void aFigureForAFormulaIsHidden()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.measures.push_back(
            {.kind = reports::ReportMeasure::Kind::Formula, .formula = u"sum_value / count"_s});
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        QCOMPARE(desk.cell(0, 1), u"2"_s);
        desk.chooseOf(ReportPart::Figures, 0, u"Hide in table, chart and files"_s);
        desk.chooseOf(ReportPart::Figures, 1, u"Hide in table, chart and files"_s);
        desk.wait();
        QCOMPARE(desk.cell(0, 1), u"650"_s);
        QCOMPARE(desk.page.result()->report()->columns.size(), size_t(2));
        const QModelIndex entry = desk.part(ReportPart::Figures)->model()->index(0, 0);
        QVERIFY(entry.data(Qt::AccessibleTextRole).toString().contains(u"hidden"_s));
        const std::unique_ptr<QMenu> menu(desk.page.panel()->makeEntryMenu(ReportPart::Figures, 2));
        QVERIFY(!desk.entry(menu.get(), {u"Hide in table, chart and files"_s})->isEnabled()); // the only one
        desk.page.panel()->editFormula(2); // keeps what the dialog does not edit
        desk.button(desk.dialog(), u"Apply"_s)->click();
        QVERIFY(!desk.page.panel()->definition().measures[2].isHidden);
        desk.chooseOf(ReportPart::Figures, 0, u"Hide in table, chart and files"_s); // shows it again
        desk.wait();
        QCOMPARE(desk.cell(0, 1), u"2"_s);
    }

    void theDigitsOfAFigureAreChosen()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.measures.push_back(
            {.kind = reports::ReportMeasure::Kind::Formula, .formula = u"count / number(sum_value)"_s});
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        QCOMPARE(desk.cell(0, 2), u"1,300"_s);
        QCOMPARE(desk.cell(1, 3), u"0.02"_s);
        const auto choose = [&](size_t figure, const QString &digits) {
            const std::unique_ptr<QMenu> menu(desk.page.panel()->makeEntryMenu(ReportPart::Figures, figure));
            QAction *action = desk.entry(menu.get(), {u"Decimal places"_s, digits});
            QVERIFY(action);
            action->trigger();
            QCoreApplication::processEvents();
        };
        choose(1, u"2"_s);
        choose(2, u"4"_s);
        desk.wait();
        QCOMPARE(desk.cell(0, 2), u"1,300.00"_s);
        QCOMPARE(desk.cell(1, 3), u"0.0200"_s);
        choose(1, u"4"_s); // no more than its currency has
        choose(2, u"0"_s);
        desk.wait();
        QCOMPARE(desk.cell(0, 2), u"1,300.00"_s);
        QCOMPARE(desk.cell(1, 3), u"0"_s);
        const std::unique_ptr<QMenu> counts(desk.page.panel()->makeEntryMenu(ReportPart::Figures, 0));
        QVERIFY(!desk.entry(counts.get(), {u"Decimal places"_s, u"2"_s})); // a whole number
        desk.chooseOf(ReportPart::Figures, 1, u"Different values"_s); // which is one, too
        QCOMPARE(desk.page.panel()->definition().measures[1].digits, reports::usualDigits);
    }

    void aFormulaWhoseFigureIsGoneSaysSo()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.measures.push_back({.kind = reports::ReportMeasure::Kind::Formula, .formula = u"sum_value / 2"_s});
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        QVERIFY(!desk.page.result()->isProblemShown());
        PartView *figures = desk.part(ReportPart::Figures);
        figures->setFocus();
        figures->setCurrentIndex(figures->model()->index(1, 0)); // the sum
        QTest::keyClick(figures, Qt::Key_Delete);
        desk.wait();
        QVERIFY(desk.page.result()->isProblemShown());
        QVERIFY2(desk.page.result()->problemText().contains(u"there is no figure \"sum_value\""_s),
            qPrintable(desk.page.result()->problemText()));
        desk.command(u"save"_s)->trigger();
        QVERIFY(desk.page.banner()->isVisible()); // it cannot be saved
        desk.command(u"undo"_s)->trigger();
        desk.wait();
        QVERIFY(!desk.page.result()->isProblemShown());
    }

    void aNumberIsShownInPercentByWhoSaysSo()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.measures.push_back({.kind = reports::ReportMeasure::Kind::Formula, .formula = u"count / 3"_s});
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        QCOMPARE(desk.cell(0, 3), u"0.67"_s);
        desk.chooseOf(ReportPart::Figures, 2, u"Change the formula…"_s);
        QPointer<FigureDialog> dialog = qobject_cast<FigureDialog *>(desk.dialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->verdict(), u"Reads well: Number, or nothing"_s);
        desk.chooseIn(*dialog, u"Show as"_s, static_cast<int>(reports::FigureFormat::Percent));
        desk.button(dialog, u"Apply"_s)->click();
        desk.wait();
        QCOMPARE(desk.page.panel()->definition().measures[2].format, reports::FigureFormat::Percent);
        QVERIFY2(desk.cell(0, 3).startsWith(u"66.7"_s), qPrintable(desk.cell(0, 3)));
    }

    void partsAreMovedAndRemovedByKeys()
    {
        BuilderPageDesk desk;
        desk.show(desk.save(u"Mine"_s, byIndustry(), desk.workspace.me()));
        PartView *figures = desk.part(ReportPart::Figures);
        figures->setFocus();
        figures->setCurrentIndex(figures->model()->index(1, 0));
        QTest::keyClick(figures, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.page.panel()->definition().measures[0].path, u"value"_s);
        QCOMPARE(desk.page.panel()->definition().sort.measure, 0); // the figure by which it is sorted
        QCOMPARE(figures->currentIndex().row(), 0);
        QTest::keyClick(figures, Qt::Key_Delete);
        QCOMPARE(desk.page.panel()->definition().measures.size(), size_t(1));
        QCOMPARE(figures->count(), 1);
        desk.wait();
        desk.command(u"revert"_s)->trigger();
        QVERIFY(desk.page.panel()->definition() == byIndustry());
        QVERIFY(!desk.page.isEdited());
    }

    void anEmptyListOffersAFieldByEnter()
    {
        BuilderPageDesk desk;
        desk.show();
        QSignalSpy asked(desk.part(ReportPart::Columns), &PartView::addRequested);
        desk.part(ReportPart::Columns)->setFocus();
        QTest::keyClick(desk.part(ReportPart::Columns), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QApplication::activePopupWidget()->close();
    }

    void aFilterIsEditedAndAConditionRemoved()
    {
        BuilderPageDesk desk;
        desk.show(desk.save(u"Mine"_s, byIndustry(), desk.workspace.me()));
        desk.page.panel()->editFilter();
        QPointer<Dialog> dialog = desk.dialog();
        QVERIFY(dialog);
        dialog->findChild<FilterBuilder *>()->setFilter(
            *parseFilter(desk.workspace.schema(), EntityKind::Deal, u"value > 100 and source = \"Web\""_s));
        dialog->accept();
        desk.wait();
        QCOMPARE(desk.firstColumn(), (QStringList{u"Pharma"_s, u"All"_s}));
        PartView *conditions = desk.page.panel()->conditions()->view();
        QCOMPARE(conditions->count(), 2);
        conditions->setFocus();
        conditions->setCurrentIndex(conditions->model()->index(0, 0));
        QTest::keyClick(conditions, Qt::Key_Delete);
        desk.wait();
        QCOMPARE(desk.firstColumn(), (QStringList{u"Pharma"_s, u"Food"_s, u"All"_s}));
    }

    void aPeriodCanBeComparedAndAnOpenOneCannot()
    {
        BuilderPageDesk desk;
        desk.show();
        QVERIFY(!desk.box(u"Compare with"_s)->isEnabled());
        desk.choose(u"Date of the period"_s, u"created_at"_s);
        QCOMPARE(desk.page.panel()->definition().period, u"this_year"_s);
        QVERIFY(desk.box(u"Compare with"_s)->isEnabled());
        desk.choose(u"Compare with"_s, static_cast<int>(reports::Comparison::YearBefore));
        desk.wait();
        QCOMPARE(desk.page.result()->report()->columns.size(), size_t(4)); // now, before, change
        desk.choose(u"Period"_s, u"all"_s);
        QCOMPARE(desk.page.panel()->definition().comparison, reports::Comparison::None);
        desk.choose(u"Date of the period"_s, QString());
        QVERIFY(desk.page.panel()->definition().period.isEmpty());
    }

    void theLargestAreShownAndTheOthersInOneRow()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.rows = {{u"source"_s}};
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        desk.choose(u"Order of the rows"_s, 2); // smallest sum first
        QCOMPARE(desk.page.panel()->definition().sort.measure, 1);
        QVERIFY(!desk.page.panel()->definition().sort.isDescending);
        desk.choose(u"How many rows"_s, 3);
        QCOMPARE(desk.page.panel()->definition().top, 3);
        desk.choose(u"Chart"_s, static_cast<int>(reports::ReportChart::Table));
        desk.wait();
        QVERIFY(!desk.page.result()->chart()->isVisible());
        desk.choose(u"Chart"_s, static_cast<int>(reports::ReportChart::Donut));
        desk.wait();
        QCOMPARE(desk.page.result()->report()->chart.kind, reports::Chart::Kind::Donut);
    }

    void anotherEntityBeginsAnew()
    {
        BuilderPageDesk desk;
        desk.show();
        desk.choose(u"Records"_s, static_cast<int>(EntityKind::Company));
        QCOMPARE(desk.page.panel()->definition().entity, EntityKind::Company);
        desk.wait();
        QVERIFY(!desk.page.result()->isProblemShown());
    }

    void aCellListsItsOwnRecords()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.columns = {{u"source"_s}};
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        ReportTable *table = desk.page.result()->table();
        const reports::Report &report = *desk.page.result()->report();
        const int web = report.indexOf(u"Web/count");
        QVERIFY(web > 0);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, web)); // Pharma
        QVERIFY(!desk.page.statusText().isEmpty());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.page.records()->isVisible());
        QCOMPARE(desk.page.records()->list()->model()->rowCount(), 1);
        QCOMPARE(desk.page.records()->list()->model()->index(0, 0).data().toString(), u"Probes"_s);
        QSignalSpy went(&desk.page, &Page::navigateTo);
        QTest::keyClick(desk.page.records()->list(), Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QVERIFY(!went.front().front().value<Target>().record.isNull());
        desk.command(u"stop"_s)->trigger();
        QVERIFY(!desk.page.records()->isVisible());
    }

    void aNewReportIsSavedUnderAName()
    {
        BuilderPageDesk desk;
        desk.show();
        desk.command(u"save"_s)->trigger();
        QPointer<Dialog> dialog = desk.dialog();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"By stage"_s);
        dialog->accept();
        QTRY_COMPARE(desk.saved().size(), size_t(1));
        QCOMPARE(desk.saved().front().name, u"By stage"_s);
        QCOMPARE(desk.saved().front().owner, desk.workspace.me());
        QCOMPARE(desk.page.title(), u"By stage"_s);
        QCOMPARE(desk.page.current().view, desk.saved().front().id);
        QVERIFY(!desk.command(u"save"_s)->isEnabled());
        QVERIFY(desk.command(u"schedule"_s)->isEnabled());
    }

    void anOwnReportIsOverwrittenAndUndone()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.add(ReportPart::Rows, {u"Stage"_s});
        desk.command(u"save"_s)->trigger();
        QTRY_COMPARE(desk.savedDefinition(id).rows.size(), size_t(2));
        QVERIFY(!desk.page.isEdited());
        desk.workspace.undo();
        QTRY_COMPARE(desk.savedDefinition(id).rows.size(), size_t(1));
        QTRY_COMPARE(desk.page.panel()->definition().rows.size(), size_t(1)); // nothing was edited, so it follows
    }

    void aColleaguesReportIsOverwrittenOnlyByWhoSaysSo()
    {
        BuilderPageDesk desk;
        const RecordId anna = desk.user(u"Anna"_s);
        const RecordId id = desk.save(u"Hers"_s, byIndustry(), anna);
        desk.show(id);
        desk.add(ReportPart::Rows, {u"Stage"_s});
        desk.command(u"save"_s)->trigger();
        QPointer<Dialog> dialog = desk.dialog();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(u"Anna"_s));
        QCOMPARE(desk.savedDefinition(id).rows.size(), size_t(1));
        desk.button(dialog, u"Save as a copy"_s)->click();
        QTRY_COMPARE(desk.saved().size(), size_t(2));
        QCOMPARE(desk.savedDefinition(id).rows.size(), size_t(1));
        QCOMPARE(reports::findDefinition(*desk.reader, desk.page.current().view)->owner, desk.workspace.me());

        desk.page.open({.page = page::report_builder, .view = id});
        desk.add(ReportPart::Columns, {u"Source"_s});
        desk.command(u"save"_s)->trigger();
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->accept();
        QTRY_COMPARE(desk.savedDefinition(id).columns.size(), size_t(1));
        QCOMPARE(reports::findDefinition(*desk.reader, id)->owner, anna); // hers still
    }

    void whatWasSavedMeanwhileIsNotOverwrittenUnasked()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.add(ReportPart::Rows, {u"Stage"_s});
        desk.saveElsewhere(id);
        QTRY_VERIFY(desk.page.banner()->isVisible());
        QCOMPARE(desk.page.panel()->definition().rows.size(), size_t(2)); // the edits stay
        desk.command(u"save"_s)->trigger();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.savedDefinition(id).top, 3);
        desk.dialog()->accept();
        QTRY_COMPARE(desk.savedDefinition(id).rows.size(), size_t(2));
    }

    void renameDuplicateAndDelete()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.command(u"rename"_s)->trigger();
        desk.dialog()->findChild<QLineEdit *>()->setText(u"By industry"_s);
        desk.dialog()->accept();
        QTRY_COMPARE(desk.page.title(), u"By industry"_s);
        QCOMPARE(reports::findDefinition(*desk.reader, id)->name, u"By industry"_s);
        QTRY_VERIFY(!desk.dialog());
        desk.command(u"duplicate"_s)->trigger();
        desk.dialog()->accept();
        QTRY_COMPARE(desk.saved().size(), size_t(2));
        QVERIFY(desk.page.current().view != id);
        const RecordId copy = desk.page.current().view;
        desk.addSchedule(copy, desk.store.folder());
        QSignalSpy went(&desk.page, &Page::navigateTo);
        desk.command(u"delete"_s)->trigger();
        QTRY_COMPARE(desk.saved().size(), size_t(1));
        QCOMPARE(desk.schedules(), 0);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Target>().page, QString(page::reports));
        desk.workspace.undo();
        QTRY_COMPARE(desk.saved().size(), size_t(2));
        QCOMPARE(desk.schedules(), 1);
    }

    void aColleaguesReportIsDeletedOnlyAfterAQuestion()
    {
        BuilderPageDesk desk;
        desk.show(desk.save(u"Hers"_s, byIndustry(), desk.user(u"Anna"_s)));
        desk.command(u"delete"_s)->trigger();
        QCOMPARE(desk.saved().size(), size_t(1));
        QVERIFY(desk.dialog());
        desk.dialog()->accept();
        QTRY_COMPARE(desk.saved().size(), size_t(0));
    }

    void whoLeavesWithEditsIsAsked()
    {
        BuilderPageDesk desk;
        const RecordId mine = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        const RecordId other = desk.save(u"Other"_s, byIndustry(), desk.workspace.me());
        desk.show(mine);
        desk.add(ReportPart::Rows, {u"Stage"_s});
        desk.page.open({.page = page::report_builder, .view = other});
        QCOMPARE(desk.page.title(), u"Mine"_s);
        desk.button(desk.dialog(), u"Discard changes"_s)->click();
        QCOMPARE(desk.page.title(), u"Other"_s);
        QCOMPARE(desk.savedDefinition(mine).rows.size(), size_t(1));
    }

    void whoClosesTheWindowWithEditsIsAskedOnce()
    {
        BuilderPageDesk desk;
        desk.show(desk.save(u"Mine"_s, byIndustry(), desk.workspace.me()));
        QVERIFY(!desk.page.hasUnsavedDraft());
        desk.add(ReportPart::Rows, {u"Stage"_s});
        QVERIFY(desk.page.hasUnsavedDraft());
        int left = 0;
        desk.page.leaveFor([&left] { left += 10; });
        desk.page.leaveFor([&left] { ++left; }); // the newest way out counts
        QCOMPARE(left, 0);
        desk.button(desk.dialog(), u"Discard changes"_s)->click();
        QCOMPARE(left, 1);
        QVERIFY(!desk.dialog());
        QVERIFY(!desk.page.hasUnsavedDraft());
    }

    void aDraftIsKeptBehindAnotherPageAndAskedAboutBeforeTheWindowCloses()
    {
        BuilderDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        MainWindow window(desk.context);
        window.show();
        window.go({.page = page::report_builder, .view = id});
        auto *builder = qobject_cast<ReportBuilderPage *>(window.pages().currentPage());
        QVERIFY(builder);
        const std::unique_ptr<QMenu> menu(builder->panel()->makeAddMenu(ReportPart::Rows));
        BuilderPageDesk::entry(menu.get(), {u"Stage"_s})->trigger();
        QTRY_VERIFY(builder->isEdited());
        window.go({.page = page::reports});
        QVERIFY(!builder->findChild<Dialog *>());
        QVERIFY(window.pages().currentPage() != builder);
        window.close();
        QVERIFY(window.isVisible());
        QCOMPARE(window.pages().currentPage(), static_cast<Page *>(builder));
        QVERIFY(builder->isEdited());
        auto *dialog = builder->findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->accept(); // saves
        QTRY_VERIFY(!window.isVisible());
        QCOMPARE(desk.savedDefinition(id).rows.size(), size_t(2));
    }

    void whatIsBuiltIsThereInTheNextWindow()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.add(ReportPart::Rows, {u"Stage"_s});
        desk.wait();
        const auto openIn = [&](ReportBuilderPage &page) {
            page.open({.page = page::report_builder, .view = id});
            page.show();
            page.activate();
            QTRY_VERIFY(!page.isWaiting());
        };
        ReportBuilderPage next(desk.context);
        openIn(next);
        QVERIFY(next.isEdited());
        QCOMPARE(next.panel()->definition().rows.size(), size_t(2));
        QVERIFY(next.banner()->isVisible());
        const auto commands = next.actions();
        (*std::ranges::find(commands, u"builder.revert"_s, &QAction::objectName))->trigger();
        QCOMPARE(next.panel()->definition().rows.size(), size_t(1));
        ReportBuilderPage last(desk.context);
        openIn(last);
        QVERIFY(!last.isEdited());
    }

    void revertingShowsWhatWasSavedMeanwhile()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        desk.add(ReportPart::Rows, {u"Stage"_s});
        desk.saveElsewhere(id);
        QTRY_VERIFY(desk.page.banner()->isVisible());
        desk.command(u"revert"_s)->trigger();
        QCOMPARE(desk.page.panel()->definition().top, 3);
        QCOMPARE(desk.page.panel()->definition().rows.size(), size_t(1));
        QVERIFY(!desk.page.isEdited());
        QVERIFY(!desk.page.banner()->isVisible());
    }

    void aReportWhoseFieldIsGoneSaysSoAndIsNotOverwritten()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Old"_s, byIndustry(), desk.workspace.me());
        reports::SavedDefinition broken = *reports::findDefinition(*desk.reader, id);
        broken.text.replace(u"company.industry"_s, u"company.x_gone"_s);
        desk.workspace.commit(u"Broken"_s, {reports::saveEdit(broken, 0)});
        desk.show(id);
        QVERIFY(desk.page.result()->isProblemShown());
        QVERIFY(desk.page.result()->problemText().contains(u"rows[0]"_s));
        QVERIFY(!desk.command(u"save"_s)->isEnabled());
        QVERIFY(desk.command(u"delete"_s)->isEnabled());
    }

    void aCohortIsEditedAndSaved()
    {
        BuilderPageDesk desk;
        const reports::SavedDefinition saved{{}, u"Cohorts"_s, desk.workspace.me(),
            uR"({"entity": "deal", "cohort": {"member": "company", "date": "created_at", "by": "month"}})"_s};
        const RecordId id = desk.create(EntityKind::View, reports::saveEdit(saved, 0).values);
        desk.show(id);
        QVERIFY(!desk.page.panel()->isVisible());
        KindPanel *panel = desk.page.kindPanel();
        QVERIFY(panel->isVisible());
        QVERIFY(!panel->steps()->isVisible());
        QVERIFY(!desk.page.result()->isProblemShown());
        QVERIFY(!desk.page.isEdited());
        desk.chooseIn(*panel, u"Periods"_s, static_cast<int>(store::DateUnit::Quarter));
        desk.chooseIn(*panel, u"Show"_s, static_cast<int>(reports::CohortFigure::Value));
        desk.wait();
        QVERIFY(!desk.page.result()->isProblemShown());
        desk.chooseIn(*panel, u"Who comes again"_s, u"company.owner"_s);
        desk.wait();
        desk.command(u"save"_s)->trigger();
        QTRY_VERIFY(!desk.page.isEdited());
        const auto read = reports::parseBuiltReport(
            desk.workspace.schema(), reports::findDefinition(*desk.reader, id)->text);
        QVERIFY_RESULT(read);
        const auto &cohort = std::get<reports::CohortDefinition>(*read);
        QCOMPARE(cohort.unit, store::DateUnit::Quarter);
        QCOMPARE(cohort.value, u"value"_s);
        QCOMPARE(cohort.member, u"company.owner"_s);
    }

    void anotherKindKeepsTheFilterAndIsUndone()
    {
        BuilderPageDesk desk;
        ReportDefinition definition = byIndustry();
        definition.filter = *parseFilter(desk.workspace.schema(), EntityKind::Deal, u"source = \u0022Web\u0022"_s);
        desk.show(desk.save(u"Mine"_s, definition, desk.workspace.me()));
        desk.chooseKind(reports::ReportKind::StepFunnel);
        desk.wait();
        KindPanel *panel = desk.page.kindPanel();
        QVERIFY(panel->isVisible() && panel->steps()->isVisible());
        QCOMPARE(panel->steps()->view()->count(), 2);
        QVERIFY(reports::filterOf(desk.page.draft()) == definition.filter);
        QCOMPARE(desk.cell(0, 1), u"2"_s); // the deals from the web
        desk.chooseKind(reports::ReportKind::StageFunnel);
        desk.wait();
        QVERIFY(!desk.page.result()->isProblemShown());
        desk.command(u"undo"_s)->trigger();
        QCOMPARE(reports::kindOf(desk.page.draft()), reports::ReportKind::StepFunnel);
        desk.command(u"undo"_s)->trigger();
        QVERIFY(desk.page.panel()->isVisible());
        QVERIFY(desk.page.panel()->definition() == definition);
        QVERIFY(!desk.page.isEdited());
        QVERIFY(!desk.command(u"undo"_s)->isEnabled());
    }

    void aStepIsAddedToAFunnel()
    {
        BuilderPageDesk desk;
        desk.show();
        desk.chooseKind(reports::ReportKind::StepFunnel);
        KindPanel *panel = desk.page.kindPanel();
        panel->editStep(reports::mostFunnelSteps);
        QPointer<Dialog> dialog = desk.dialog();
        QVERIFY(dialog);
        desk.button(dialog, u"Apply"_s)->click();
        QVERIFY(dialog->isVisible()); // it has no name
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Name of the step")
                line->setText(u"Large"_s);
        }
        dialog->findChild<FilterBuilder *>()->setFilter(
            *parseFilter(desk.workspace.schema(), EntityKind::Deal, u"value > 100"_s));
        desk.button(dialog, u"Apply"_s)->click();
        PartView *steps = panel->steps()->view();
        QCOMPARE(steps->count(), 3);
        steps->setFocus();
        steps->setCurrentIndex(steps->model()->index(1, 0)); // won
        QTest::keyClick(steps, Qt::Key_Delete);
        desk.wait();
        QCOMPARE(desk.firstColumn(), (QStringList{u"Created"_s, u"Large"_s}));
        QCOMPARE(desk.cell(1, 1), u"2"_s);
    }

    void inANarrowWindowTheyTakeTurns()
    {
        BuilderPageDesk desk;
        desk.show();
        desk.page.resize(600, 640);
        desk.page.setWidthClass(WidthClass::Narrow);
        QVERIFY(!desk.page.panel()->isVisible());
        QVERIFY(desk.page.result()->isVisible());
        desk.command(u"side"_s)->trigger();
        QVERIFY(desk.page.panel()->isVisible());
        QVERIFY(!desk.page.result()->isVisible());
    }

    void theReportsPageLeadsToTheBuilder()
    {
        BuilderDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        ReportsPage page(desk.context);
        page.resize(1200, 840);
        page.show();
        page.open({.page = page::reports, .part = id.toString()});
        QTRY_VERIFY(page.report() && !page.isWaiting());
        QSignalSpy went(&page, &Page::navigateTo);
        page.findChild<QAction *>(u"reports.edit"_s)->trigger();
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Target>().view, id);
        page.findChild<QAction *>(u"reports.new"_s)->trigger();
        QCOMPARE(went.back().front().value<Target>().action, Target::Action::Create);

        // What is built there is what is asked here.
        reports::SavedDefinition changed = *reports::findDefinition(*desk.reader, id);
        ReportDefinition bySource = byIndustry();
        bySource.rows = {{u"source"_s}};
        changed.text = reports::toText(desk.workspace.schema(), bySource);
        desk.workspace.commit(u"Saved"_s, {reports::saveEdit(changed, 0)});
        QTRY_COMPARE(page.report()->columns.front().name, u"source"_s);
        desk.workspace.commit(u"Deleted"_s, {Edit::remove(EntityKind::View, id)});
        QTRY_COMPARE(page.report()->name, u"pipeline"_s);
    }

    void stepsAreReadInThePersonsOwnNumbers()
    {
        BuilderDesk desk;
        const BuilderText text(desk.context);
        const auto read = text.readBounds(u"5,000; 1000 ;1000;"_s);
        QVERIFY_RESULT(read);
        QCOMPARE(read->size(), size_t(2));
        QCOMPARE(read->front().toString(), u"1000"_s);
        QCOMPARE(*text.readBounds(text.bounds(*read)), *read);
        QVERIFY(!text.readBounds(u"many"_s));
        QVERIFY(text.readBounds({})->empty());
    }

    void aDonutHasALineForEachPart()
    {
        const ChartLook look{Theme::of(), Formats(QLocale::c(), QTimeZone::utc())};
        reports::Report report;
        report.columns = {{u"source"_s, u"Source"_s}, {u"count"_s, u"Deals"_s, reports::ReportCellKind::Integer}};
        for (const auto &[name, count] :
            {std::pair(u"Web"_s, qint64(6)), std::pair(u"Fair"_s, qint64(3)), std::pair(u"Nothing"_s, qint64(0))})
            report.rows.push_back({{name, count}, {}});
        report.chart = {reports::Chart::Kind::Donut, {{1, false}}};
        const QRectF room(0, 0, 600, 240);
        const auto bands = chartBands(report, room, look, Qt::LeftToRight);
        QCOMPARE(bands.size(), size_t(3));
        QVERIFY(bands[0].left() > 200 && bands[0].bottom() <= bands[1].top() + 0.01);
        QVERIFY(chartBands(report, room, look, Qt::RightToLeft)[0].right() < 400);
        const int low = leastChartHeight(report, 300, look); // the lines are below the ring
        QVERIFY(chartBands(report, QRectF(0, 0, 300, low), look, Qt::LeftToRight)[0].top() > 100);
        for (const bool isPrinted : {false, true}) {
            QImage image(600, 240, QImage::Format_RGB32);
            image.fill(Qt::white);
            {
                QPainter painter(&image);
                drawChart(painter, room, report, {Theme::of(), look.formats, isPrinted, true, 0});
            }
            QVERIFY(image.pixelColor(130, 20) != QColor(Qt::white)); // the first part, clockwise from the top
            QCOMPARE(image.pixelColor(120, 120), QColor(Qt::white));
        }
        // Without anything to divide only the lines are drawn.
        for (reports::Row &row : report.rows)
            row.cells[1] = qint64(0);
        QImage image(600, 240, QImage::Format_RGB32);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            drawChart(painter, room, report, look);
        }
        QCOMPARE(image.pixelColor(130, 20), QColor(Qt::white));
    }

    // The schedule of a report

    void aScheduleIsSavedForThisDesk()
    {
        BuilderDesk desk;
        const RecordId anna = desk.user(u"Anna"_s, u"anna@example.com"_s);
        const RecordId report = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        reports::ReportSchedule schedule;
        schedule.report = report.toString();
        schedule.name = u"Mine"_s;
        QWidget window;
        window.resize(800, 700);
        window.show();
        QPointer<ScheduleDialog> dialog = new ScheduleDialog(desk.context, schedule, &window);
        dialog->open();
        BuilderPageDesk::button(dialog, u"Save schedule"_s)->click();
        QVERIFY(dialog->isVisible()); // neither a folder nor people
        QCOMPARE(desk.schedules(), 0);
        auto *people = dialog->findChild<QListWidget *>();
        for (int row = 0; row < people->count(); ++row) {
            QListWidgetItem *item = people->item(row);
            if (item->data(Qt::UserRole).toString() == anna.toString())
                item->setCheckState(Qt::Checked);
            else
                QVERIFY(!item->flags().testFlag(Qt::ItemIsUserCheckable)
                    || !desk.reader->get(EntityKind::User, RecordId::fromString(item->data(Qt::UserRole).toString()))
                            ->text(field::email)
                            .isEmpty());
        }
        BuilderPageDesk::button(dialog, u"Save schedule"_s)->click();
        QTRY_COMPARE(desk.schedules(), 1);
        const reports::ReportSchedule saved = reports::readSchedules(*desk.reader)->all.front();
        QCOMPARE(saved.recipients, std::vector<RecordId>{anna});
        QCOMPARE(saved.desk, *reports::scheduleDesk(*desk.reader));
        QCOMPARE(saved.since, desk.store.clock.now());
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void aScheduleIsSavedOnceWhilePressedAgain()
    {
        BuilderDesk desk;
        reports::ReportSchedule schedule;
        schedule.report = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me()).toString();
        schedule.name = u"Mine"_s;
        schedule.folder = desk.store.folder();
        QVERIFY_RESULT(reports::scheduleDesk(*desk.reader));
        QWidget window;
        window.resize(800, 700);
        window.show();
        QPointer<ScheduleDialog> dialog = new ScheduleDialog(desk.context, schedule, &window);
        dialog->open();
        {
            const auto writer = desk.store.again(5);
            const auto lock = store::Transaction::begin(writer->database());
            QVERIFY(lock);
            QPushButton *save = BuilderPageDesk::button(dialog, u"Save schedule"_s);
            save->click();
            QVERIFY(desk.workspace.isSaving());
            QVERIFY(!save->isEnabled());
            save->click();
        }
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        QTRY_VERIFY(!desk.workspace.isSaving());
        QCOMPARE(desk.schedules(), 1);
    }

    void aFolderThatIsNotThereIsRefused()
    {
        BuilderDesk desk;
        reports::ReportSchedule schedule;
        schedule.report = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me()).toString();
        schedule.name = u"Mine"_s;
        schedule.folder = desk.store.folder() + u"/missing"_s;
        QWidget window;
        window.resize(800, 700);
        window.show();
        QPointer<ScheduleDialog> dialog = new ScheduleDialog(desk.context, schedule, &window);
        dialog->open();
        BuilderPageDesk::button(dialog, u"Save schedule"_s)->click();
        QCOMPARE(desk.schedules(), 0);
        QVERIFY(dialog->isVisible());
    }

    void thePageSaysWhenTheReportIsMadeAndMakesItAtOnce()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        QVERIFY(!desk.command(u"makeNow"_s)->isEnabled());
        const QTemporaryDir folder;
        desk.addSchedule(id, folder.path());
        QTRY_VERIFY(desk.command(u"makeNow"_s)->isEnabled());
        QVERIFY2(desk.page.scheduleText().contains(u"Monday"_s), qPrintable(desk.page.scheduleText()));
        desk.command(u"makeNow"_s)->trigger();
        QTRY_COMPARE(QDir(folder.path()).entryList({u"*.pdf"_s}, QDir::Files).size(), 1);
        QTRY_VERIFY2(desk.page.scheduleText().contains(u"Saved as"_s), qPrintable(desk.page.scheduleText()));
    }

    void everyScheduleOfAReportHasItsLine()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        const auto *strip = desk.page.findChild<ScheduleStrip *>();
        const auto lines = [strip] { return strip->text().split(u'\n'); };
        const QTemporaryDir one;
        const QTemporaryDir other;
        const RecordId first = desk.addSchedule(id, one.path());
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 1000}); // they are listed as they were made
        const RecordId second = desk.addSchedule(id, other.path());
        QTRY_COMPARE(lines().size(), 2);
        QVERIFY2(lines().last().contains(other.path()), qPrintable(lines().last()));
        QVERIFY(!desk.command(u"makeNow"_s)->isEnabled()); // of two, each has its own button
        BuilderPageDesk::button(strip, u"Run now"_s)->click();
        QTRY_VERIFY2(lines().first().contains(u"Saved as"_s), qPrintable(lines().first()));
        QVERIFY(!lines().last().contains(u"Saved as"_s));
        QCOMPARE(QDir(one.path()).entryList({u"*.pdf"_s}, QDir::Files).size(), 1);
        QVERIFY(QDir(other.path()).isEmpty());
        QVERIFY((*reports::lastResult(*desk.reader, first))->problem.isEmpty());
        QVERIFY(!*reports::lastResult(*desk.reader, second));
        desk.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::View, first)});
        QTRY_COMPARE(lines().size(), 1);
        QVERIFY(lines().first().contains(other.path()));
        QVERIFY(desk.command(u"makeNow"_s)->isEnabled());
    }

    void aTestGoesToWhoeverSendsItAndIsRememberedNowhere()
    {
        BuilderPageDesk desk;
        store::MailAccount account;
        account.name = u"Work"_s;
        account.address = u"mara@fjellstad.example"_s;
        account.user = u"mara"_s;
        account.incoming.host = u"imap.example.com"_s;
        account.outgoing.host = u"smtp.example.com"_s;
        account.incoming.port = 993;
        account.outgoing.port = 465;
        QVERIFY_RESULT(store::MailAccounts(*desk.reader).add(account));
        desk.workspace.commit(u"Address"_s,
            {Edit::update(EntityKind::User, desk.workspace.me(), {{u"email"_s, u"mara@fjellstad.example"_s}})});
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        const QTemporaryDir folder;
        const RecordId schedule = desk.addSchedule(id, folder.path());
        const auto *strip = desk.page.findChild<ScheduleStrip *>();
        const auto test = [strip] { return BuilderPageDesk::button(strip, u"Test send"_s); };
        QTRY_VERIFY(test());
        QVERIFY(!test()->isVisibleTo(strip)); // nobody gets it by e-mail
        auto mailed = reports::readSchedules(*desk.reader)->all.front();
        mailed.addresses = {u"chief@example.com"_s};
        desk.workspace.commit(u"Mail it"_s, {reports::saveEdit(mailed)});
        QTRY_VERIFY(test()->isVisibleTo(strip));
        test()->click();
        QTRY_VERIFY2(strip->text().contains(u"in the outbox"_s), qPrintable(strip->text()));
        const auto queued = store::OutgoingMails(*desk.reader).list(store::OutgoingState::Queued);
        QCOMPARE(queued->size(), size_t(1));
        QCOMPARE(queued->front().content.to, QStringList(u"mara@fjellstad.example"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(!*reports::lastResult(*desk.reader, schedule));
    }

    /// 07:30 in Berlin is 06:30 at this desk.
    void aScheduleByAnotherClockIsSaidByBoth()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.show(id);
        const auto *strip = desk.page.findChild<ScheduleStrip *>();
        const QTemporaryDir folder;
        const RecordId here = desk.addSchedule(id, folder.path());
        QTRY_VERIFY2(strip->text().contains(u"Monday"_s), qPrintable(strip->text()));
        QVERIFY2(
            !strip->text().contains(u"your time"_s) && !strip->text().contains(u"UTC"_s), qPrintable(strip->text()));
        desk.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::View, here)});
        desk.addSchedule(id, folder.path(), "Europe/Berlin");
        QTRY_VERIFY2(strip->text().contains(u"Europe/Berlin"_s), qPrintable(strip->text()));
        const Formats formats = desk.context.formats();
        QVERIFY2(strip->text().contains(formats.time(QTime(7, 30)) + u" ("_s), qPrintable(strip->text()));
        QVERIFY2(strip->text().contains(formats.time(QTime(6, 30)) + u" your time"_s), qPrintable(strip->text()));
    }

    void aTimeByAnotherClockStaysWhatItWas()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        const QTemporaryDir folder;
        desk.addSchedule(id, folder.path(), "Europe/Berlin");
        QPointer<ScheduleDialog> dialog = new ScheduleDialog(
            desk.context, reports::readSchedules(*desk.reader)->all.front(), &desk.page);
        dialog->open();
        const auto *time = dialog->findChild<QTimeEdit *>();
        QVERIFY(time);
        QCOMPARE(time->time(), QTime(7, 30));
        QVERIFY2(time->accessibleName().contains(u"Europe/Berlin"_s), qPrintable(time->accessibleName()));
        BuilderPageDesk::button(dialog, u"Save schedule"_s)->click();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        const reports::ReportSchedule saved = reports::readSchedules(*desk.reader)->all.front();
        QCOMPARE(saved.zone, QByteArray("Europe/Berlin"));
        QCOMPARE(saved.at, QTime(7, 30));
    }

    void anotherScheduleGetsANameOfItsOwn()
    {
        BuilderPageDesk desk;
        const RecordId id = desk.save(u"Monday"_s, byIndustry(), desk.workspace.me());
        desk.addSchedule(id, desk.store.folder()); // its name is the report's
        desk.show(id);
        desk.command(u"schedule"_s)->trigger();
        QPointer<Dialog> dialog = desk.dialog();
        QVERIFY(dialog);
        QLineEdit *name = nullptr;
        for (auto *line : dialog->findChildren<QLineEdit *>())
            name = line->accessibleName() == u"Name of the file and the e-mail"_s ? line : name;
        QVERIFY(name);
        QCOMPARE(name->text(), u"Monday 2"_s);
        name->setText(u"monday"_s);
        BuilderPageDesk::button(dialog, u"Save schedule"_s)->click();
        QVERIFY(dialog->isVisible());
        QCOMPARE(desk.schedules(), 1);
    }

    // What makes scheduled reports

    void theKeeperMakesAReportWhenItIsDue()
    {
        BuilderDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        const QTemporaryDir folder;
        desk.addSchedule(id, folder.path());
        QStringList written;
        QMutex mutex;
        ScheduleKeeper keeper(desk.workspace, desk.workspace.workerStore(),
            [&](const reports::Report &report, reports::ScheduleFormat, const QString &path) -> Result<void> {
                const QMutexLocker lock(&mutex);
                written.append(report.title + u' ' + QFileInfo(path).fileName());
                return {};
            });
        QSignalSpy due(&keeper, &ScheduleKeeper::dueAt);
        QSignalSpy made(&keeper, &ScheduleKeeper::made);
        keeper.run();
        QTRY_VERIFY(!due.isEmpty());
        QCOMPARE(due.back().front().value<Instant>().toIso(), u"2026-11-23T07:30:00.000Z"_s);
        QCOMPARE(made.size(), 0);
        desk.store.clock.set(*Instant::fromIso(u"2026-11-23T07:31:00Z"));
        keeper.run();
        QTRY_COMPARE(made.size(), 1);
        const QMutexLocker lock(&mutex);
        QCOMPARE(written, QStringList{u"Mine Monday 2026-11-23.pdf"_s});
    }

    void theKeeperSaysOnceWhatIsWrongAndTriesAgainLater()
    {
        BuilderDesk desk;
        const RecordId id = desk.save(u"Mine"_s, byIndustry(), desk.workspace.me());
        desk.addSchedule(id, desk.store.folder() + u"/missing"_s);
        desk.store.clock.set(*Instant::fromIso(u"2026-11-23T07:31:00Z"));
        ScheduleKeeper keeper(desk.workspace, desk.workspace.workerStore(),
            [](const reports::Report &, reports::ScheduleFormat, const QString &) { return Result<void>(); });
        QSignalSpy due(&keeper, &ScheduleKeeper::dueAt);
        QSignalSpy problem(&keeper, &ScheduleKeeper::hadProblem);
        keeper.run();
        QTRY_VERIFY(!due.isEmpty());
        QVERIFY(due.back().front().value<Instant>().ms >= desk.store.clock.now().ms + 600'000);
        keeper.run();
        QTRY_VERIFY(due.size() >= 2);
        QCOMPARE(problem.size(), 1);
        QVERIFY2(
            problem.front().front().toString().contains(u"Monday"_s), qPrintable(problem.front().front().toString()));
    }
};

SATCHEL_GUI_TEST(tst_ReportBuilderPage)
#include "tst_ReportBuilderPage.moc"
