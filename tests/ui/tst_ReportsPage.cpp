// SPDX-License-Identifier: GPL-3.0-or-later
// The reports page: what it shows, what a row opens, what is saved and written; the widgets of the start page.
#include "tests/items/BoardStore.h"
#include "tests/support/BusyThreads.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FilterChip.h"
#include "ui/common/GroupedList.h"
#include "ui/common/HintLine.h"
#include "ui/common/Notice.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SearchField.h"
#include "ui/common/Toast.h"
#include "ui/common/ViewTabs.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterConditionRow.h"
#include "ui/reports/builder/ReportBuilderPage.h"
#include "ui/reports/builder/ReportSchedules.h"
#include "ui/reports/builder/ScheduleDialog.h"
#include "ui/reports/ChartDrawing.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/ParameterBar.h"
#include "ui/reports/QuotaDialog.h"
#include "ui/reports/QuotaGrid.h"
#include "ui/reports/ReportDocument.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportList.h"
#include "ui/reports/ReportRunner.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportTable.h"
#include "ui/shell/Dashboard.h"
#include "ui/shell/DashboardCard.h"
#include "ui/shell/Dashboards.h"
#include "ui/shell/TodayPage.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTreeWidgetItemIterator>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Fixture : BoardStore
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    ReportsPage page{PageContext{workspace, *preferences}};

    Fixture()
    {
        rate(u"USD", u"1.5"_s);
        deal(u"Loggers"_s, 2, {{u"value"_s, money(1000)}});
        deal(u"Probes"_s, 5, {{u"value"_s, money(300, u"USD")}});
        deal(u"Gateway"_s, 5, {{u"value"_s, money(50)}});
    }
    PageContext context() { return {workspace, *preferences}; }
    void show(const QString &report = {})
    {
        page.resize(1200, 840);
        page.show();
        page.activate();
        if (!report.isEmpty())
            page.open({.page = page::reports, .part = report});
        wait();
    }
    void wait() { QTRY_VERIFY(page.report() && !page.isWaiting()); }
    ReportTable &table() { return *page.findChild<ReportTable *>(); }
    QString cell(int row, int column) { return table().model()->index(row, column).data().toString(); }
    GroupedList &list() { return *page.findChild<GroupedList *>(); }
    /// The names in a group of the list; empty for a group that is not there.
    QStringList inGroup(const QString &title)
    {
        QStringList names;
        for (int at = 0; at < list().topLevelItemCount(); ++at) {
            const QTreeWidgetItem *group = list().topLevelItem(at);
            for (int row = 0; group->text(0) == title && row < group->childCount(); ++row)
                names += group->child(row)->text(0);
        }
        return names;
    }
    Button *button(const QString &text)
    {
        for (Button *one : page.findChildren<Button *>()) {
            if (one->text() == text && one->isVisibleTo(&page))
                return one;
        }
        return nullptr;
    }
    FilterChip *chip(const QString &parameter) { return page.findChild<FilterChip *>(parameter); }
};

QImage drawn(const reports::Report &report, bool isPrinted)
{
    QImage image(640, 280, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawChart(painter, QRectF(0, 0, 640, 280), report,
        {Theme::of(), Formats(QLocale::c(), QTimeZone::utc()), isPrinted, true, -1});
    return image;
}

} // namespace

class tst_ReportsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SatchelStyle(Theme::make({}))); }

    void theFilterIsBuiltOfConditions()
    {
        Fixture fixture;
        fixture.show();
        fixture.chip(u"where"_s)->click();
        auto *builder = fixture.page.findChild<FilterBuilder *>();
        QVERIFY(builder);
        builder->setFilter(*parseFilter(fixture.workspace.schema(), EntityKind::Deal, u"value > 500"_s));
        qobject_cast<Dialog *>(builder->window())->accept();
        fixture.wait();
        QVERIFY2(fixture.chip(u"where"_s)->accessibleName().contains(u"Value is more than"_s), // in words
            qPrintable(fixture.chip(u"where"_s)->accessibleName()));
        QCOMPARE(fixture.cell(6, 2), u"1,000"_s);
    }

    void quotasAreSetInTheHeadOfTheReportThatHasThem()
    {
        Fixture fixture;
        fixture.show(u"pipeline"_s);
        QVERIFY(!fixture.button(u"Set quotas"_s));
        fixture.show(u"forecast"_s);
        QVERIFY(fixture.button(u"Set quotas"_s));
    }

    void showsTheTableTheChartAndTheFigures()
    {
        Fixture fixture;
        fixture.show();
        QCOMPARE(fixture.cell(2, 0), u"Qualified"_s);
        QCOMPARE(fixture.cell(2, 1), u"1"_s);
        QCOMPARE(fixture.cell(2, 2), u"1,000"_s);
        QCOMPARE(fixture.cell(5, 2), u"250"_s); // 300 USD are 200 EUR
        QCOMPARE(fixture.cell(6, 2), u"1,250"_s);
        QVERIFY(fixture.table().model()->index(5, 2).data(Qt::ToolTipRole).toString().contains(u"300"_s));
        const auto *chart = fixture.page.findChild<ChartView *>();
        QVERIFY(chart->isVisible());
        QVERIFY2(chart->accessibleDescription().contains(u"Qualified"_s), qPrintable(chart->accessibleDescription()));
    }

    void namesWithoutRoomStandBesideTheirBars()
    {
        const ChartLook look{Theme::of(), Formats(QLocale::c(), QTimeZone::utc())};
        reports::Report report;
        report.columns = {{u"stage"_s, u"Stage"_s}, {u"count"_s, u"Deals"_s, reports::ReportCellKind::Integer}};
        for (const QString &name : {u"Erstgespräch"_s, u"Zurückgestellt"_s, u"Bedarf geklärt"_s, u"Angebot versendet"_s,
                 u"Vertragsverhandlung"_s})
            report.rows.push_back({{name, qint64(3)}, {}});
        report.chart = {reports::Chart::Kind::Bars, {{1, false}}};
        const auto isAcross = [&](double width) {
            const auto bands = chartBands(report, {0, 0, width, 280}, look, Qt::LeftToRight);
            return bands[1].left() > bands[0].left();
        };
        QVERIFY(isAcross(900));
        QVERIFY(!isAcross(320));
        QCOMPARE(leastChartHeight(report, 900, look), 0);
        QVERIFY(leastChartHeight(report, 320, look) >= 5 * QFontMetrics(look.theme.font.small).height());
        report.chart.isOverTime = true;
        QVERIFY(isAcross(320)); // time runs with the reading

        ChartView view(look.formats);
        report.chart.isOverTime = false;
        view.setSmall(true);
        view.resize(320, 100);
        for (int i = 0; i < 8; ++i)
            report.rows.push_back(report.rows.front());
        view.setReport(report);
        QVERIFY(view.sizeHint().height() > 13 * QFontMetrics(look.theme.font.small).height());
    }

    /// Whatever report was shown before, a tall one too, it is in the middle of what is seen.
    void theEmptyStateIsInTheMiddleOfThePage()
    {
        Fixture fixture;
        fixture.show();
        fixture.page.resize(1200, 420); // the report of the pipeline is higher
        const auto *chart = fixture.page.findChild<ChartView *>();
        QWidget *viewport = chart->parentWidget();
        while (viewport && !qobject_cast<QScrollArea *>(viewport->parentWidget()))
            viewport = viewport->parentWidget();
        QVERIFY(viewport);
        auto *scroll = qobject_cast<QScrollArea *>(viewport->parentWidget());
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
        fixture.page.open({.page = page::reports, .part = u"churn-risk"_s});
        const auto *empty = fixture.page.findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        const int bottom = empty->mapTo(scroll, QPoint(0, empty->height())).y();
        QVERIFY2(bottom <= scroll->height(), qPrintable(u"%1 of %2"_s.arg(bottom).arg(scroll->height())));
        fixture.page.open({.page = page::reports, .part = u"pipeline"_s}); // and back
        QTRY_VERIFY(chart->isVisible());
        QTRY_VERIFY(scroll->verticalScrollBar()->maximum() > 0);
    }

    void aRowListsItsRecordsBesideTheChart()
    {
        Fixture fixture;
        fixture.show();
        QSignalSpy went(&fixture.page, &Page::navigateTo);
        fixture.table().setCurrentIndex(fixture.table().model()->index(5, 0));
        fixture.table().setFocus();
        QTest::keyClick(&fixture.table(), Qt::Key_Return);
        auto *panel = fixture.page.findChild<DrillPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(fixture.page.findChild<ChartView *>()->isVisible());
        QCOMPARE(went.size(), 0);
        QCOMPARE(panel->list()->model()->rowCount(), 2);
        QCOMPARE(panel->list()->model()->index(0, 0).data().toString(), u"Probes"_s); // the largest first
        QTest::keyClick(panel->list(), Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QVERIFY(!went.front().front().value<Target>().record.isNull());
    }

    void escapeClosesTheRecordsAndReturnsToTheBar()
    {
        Fixture fixture;
        fixture.show();
        fixture.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.page));
        auto *chart = fixture.page.findChild<ChartView *>();
        chart->setFocus(Qt::TabFocusReason);
        QCOMPARE(chart->marked(), 0);
        QTest::keyClick(chart, Qt::Key_End);
        QCOMPARE(chart->marked(), 5);
        QCOMPARE(fixture.table().currentIndex().row(), 5);
        QTest::keyClick(chart, Qt::Key_Return);
        auto *panel = fixture.page.findChild<DrillPanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), panel->list());
        QTest::keyClick(panel->list(), Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(QApplication::focusWidget(), chart);
    }

    void aBarHasAnAccessibleName()
    {
        Fixture fixture;
        fixture.show();
        auto *chart = fixture.page.findChild<ChartView *>();
        QAccessibleInterface *bars = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(bars->childCount(), 6);
        const QString name = bars->child(2)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(u"Qualified: "_s) && name.contains(u"1,000"_s), qPrintable(name));
    }

    void whereThereIsNoSpaceForBothTheRecordsComeAlone()
    {
        Fixture fixture;
        fixture.show();
        fixture.page.resize(600, 640);
        fixture.page.setWidthClass(WidthClass::Narrow);
        fixture.table().setCurrentIndex(fixture.table().model()->index(5, 0));
        QTest::keyClick(&fixture.table(), Qt::Key_Return);
        auto *panel = fixture.page.findChild<DrillPanel *>();
        QVERIFY(panel->isVisible());
        QVERIFY(!fixture.page.findChild<ChartView *>()->isVisible());
        panel->close();
        QVERIFY(fixture.page.findChild<ChartView *>()->isVisible());
    }

    void aReportBeginsWithTheBoardsPipelineAndSaysWhenItIsAll()
    {
        Fixture fixture;
        const RecordId other = fixture.create(EntityKind::Pipeline, {{u"name"_s, u"Renewals"_s}, {u"position"_s, 9}});
        const RecordId stage = fixture.create(EntityKind::Stage,
            {{u"name"_s, u"Due"_s}, {u"pipeline"_s, other}, {u"kind"_s, u"open"_s}, {u"position"_s, 0}});
        fixture.create(EntityKind::Deal, {{u"title"_s, u"Contract"_s}, {u"stage"_s, stage}});
        fixture.page.setWidthClass(WidthClass::Normal); // as the shell does, before the page is shown
        fixture.show();
        QCOMPARE(std::get<qint64>(fixture.page.report()->total->cells[1]), 3);
        QVERIFY(!fixture.chip(u"pipeline"_s)->accessibleName().contains(u"All pipelines"_s));
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"pipeline"_s, {});
        fixture.wait();
        QCOMPARE(std::get<qint64>(fixture.page.report()->total->cells[1]), 4);
        QVERIFY(fixture.chip(u"pipeline"_s)->accessibleName().contains(u"All pipelines"_s));
        Dashboard dashboard(fixture.context());
        dashboard.refresh();
        QTRY_VERIFY(!dashboard.isWaiting());
        const auto cards = dashboard.findChildren<DashboardCard *>();
        QVERIFY2(cards[1]->title().endsWith(u" · "_s + fixture.reader->title(EntityKind::Pipeline, fixture.pipeline)),
            qPrintable(cards[1]->title()));
    }

    void quotasAreTypedIntoASheetAndAreOneUndo()
    {
        Fixture fixture;
        fixture.show(u"forecast"_s);
        for (QAction *action : fixture.page.actions()) {
            if (action->objectName() == "reports.quota"_L1)
                action->trigger();
        }
        auto *dialog = fixture.page.window()->findChild<QDialog *>();
        QVERIFY(dialog);
        auto *grid = dialog->findChild<QuotaGrid *>();
        QVERIFY(grid);
        QTest::keyClicks(grid, u"9"_s); // the cell of the team and this period has the focus
        auto *edit = grid->viewport()->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"00"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_COMPARE(grid->item(0, 0)->text(), u"900"_s);
        QVERIFY(dialog->isVisible());
        QCOMPARE(grid->currentRow(), 1); // a person's
        grid->item(1, 0)->setText(u"1.5k"_s);
        QCOMPARE(grid->item(1, 0)->text(), u"1,500"_s); // what it was read as
        grid->item(1, 0)->setText(u"250"_s);
        QTest::keyClick(grid, Qt::Key_R, Qt::ControlModifier);
        const int total = grid->columnCount() - 1;
        QCOMPARE(grid->item(1, total - 1)->text(), u"250"_s);
        QCOMPARE(grid->item(1, total)->text(), QLocale(QLocale::English).toString(250 * total));
        QCOMPARE(grid->item(grid->rowCount() - 1, 0)->text(), u"250"_s);
        dialog->accept();
        QTRY_COMPARE(fixture.cell(0, 8), u"900"_s); // nothing is overdue
        QCOMPARE(fixture.cell(1, 8), u"250"_s); // the person's, as the team has none of its own
        QCOMPARE(reports::readQuotas(fixture.workspace.store())->size(), static_cast<size_t>(1 + total));
        fixture.workspace.undo();
        QTRY_COMPARE(fixture.cell(0, 8), u"–"_s);
        QVERIFY(reports::readQuotas(fixture.workspace.store())->empty());
    }

    void aQuotaThatIsNoAmountIsRefusedByItsPlace()
    {
        Fixture fixture;
        fixture.show(u"forecast"_s);
        askQuotas({fixture.workspace, *fixture.preferences}, {}, reports::Span::Month, &fixture.page);
        auto *dialog = fixture.page.findChild<Dialog *>();
        auto *grid = dialog->findChild<QuotaGrid *>();
        grid->item(0, 1)->setText(u"much"_s);
        const auto changed = grid->changed();
        QVERIFY(!changed);
        QCOMPARE(changed.error().where, u"The whole team, "_s + grid->horizontalHeaderItem(1)->text());
        QVERIFY(!dialog->defaultButton()->isEnabled());
        grid->item(0, 1)->setText({});
        QVERIFY(grid->changed() && grid->changed()->empty());
    }

    void whatHasNoExchangeRateIsSaidBelowTheFiguresAndLeadsToTheRates()
    {
        Fixture fixture;
        fixture.deal(u"Cables"_s, 2, {{u"value"_s, BoardStore::money(10, u"GBP")}});
        fixture.deal(u"Clamps"_s, 5, {{u"value"_s, BoardStore::money(20, u"GBP")}});
        fixture.show(u"pipeline"_s);
        auto *line = fixture.page.findChild<HintLine *>();
        QCOMPARE(line->text(), u"2 deals in GBP are excluded: no exchange rate."_s);
        QVERIFY(line->isVisible());
        QSignalSpy spy(&fixture.page, &Page::navigateTo);
        line->findChild<QPushButton *>()->click();
        QCOMPARE(spy.front().front().value<Target>().part, u"money"_s);
        fixture.rate(u"GBP", u"0.9"_s);
        QTRY_VERIFY(!line->isVisible());
    }

    void aFilterIsOfTheRecordsOfItsReportAndKeepsItsOwnDraft()
    {
        Fixture fixture;
        QWidget window;
        window.resize(900, 600);
        auto *bar = new ParameterBar(fixture.context(), &window);
        window.show();
        const auto open = [&](const QString &report, EntityKind records) {
            bar->show(report, {{u"where"_s, u"Only"_s, reports::Parameter::Type::Filter, {}, records}}, {});
            bar->findChild<FilterChip *>()->click();
            return window.findChild<Dialog *>();
        };
        const auto offers = [](const Dialog *dialog, const QString &field) {
            return dialog->findChild<FilterConditionRow *>()->findChild<QComboBox *>()->findText(field) >= 0;
        };
        const auto typed = [](const Dialog *dialog) {
            for (auto *line : dialog->findChildren<QLineEdit *>()) {
                if (line->accessibleName() == u"Filter as text"_s)
                    return line;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        QPointer<Dialog> dialog = open(u"deals"_s, EntityKind::Deal);
        QVERIFY(dialog);
        QVERIFY(offers(dialog, u"Expected close"_s));
        for (auto *button : dialog->findChildren<Button *>()) {
            if (button->text() == u"Edit as text"_s)
                button->click();
        }
        typed(dialog)->clear();
        QTest::keyClicks(typed(dialog), u"value > 70"_s);
        dialog->reject(); // as Esc does
        delete dialog;
        dialog = open(u"companies"_s, EntityKind::Company); // a parameter of the same name
        QVERIFY(!offers(dialog, u"Expected close"_s));
        QVERIFY(offers(dialog, u"Industry"_s));
        dialog->reject();
        delete dialog;
        dialog = open(u"other deals"_s, EntityKind::Deal);
        QVERIFY(dialog->findChild<FilterBuilder *>()->filter().isEverything());
        dialog->reject();
        delete dialog;
        dialog = open(u"deals"_s, EntityKind::Deal);
        QCOMPARE(dialog->findChild<FilterBuilder *>()->filter().toText(), u"value > 70"_s);
        delete dialog;
    }

    void aFilterStaysWithItsReportUntilItIsReset()
    {
        Fixture fixture;
        fixture.show();
        const auto filtered = [&fixture] {
            const FilterChip *chip = fixture.chip(u"where"_s);
            return chip && chip->accessibleName().contains(u"Value is more than"_s);
        };
        const QString first = fixture.page.current().part;
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"where"_s, u"value > 500"_s);
        fixture.wait();
        QTRY_VERIFY(filtered());
        fixture.page.open({.page = page::reports, .part = u"won-lost"_s});
        fixture.wait();
        QVERIFY(fixture.page.current().part != first);
        QVERIFY(!filtered()); // it is nothing of this report
        fixture.page.open({.page = page::reports, .part = first});
        fixture.wait();
        QTRY_VERIFY(filtered()); // but of this one still
        fixture.page.findChild<QAction *>(u"reports.revert"_s)->trigger();
        fixture.wait();
        QTRY_VERIFY(!filtered());
        fixture.page.open({.page = page::reports, .part = u"won-lost"_s});
        fixture.wait();
        fixture.page.open({.page = page::reports, .part = first});
        fixture.wait();
        QVERIFY(!filtered());
    }

    void aParameterAsksAgain()
    {
        Fixture fixture;
        fixture.show();
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"by"_s, u"owner"_s);
        QTRY_COMPARE(fixture.cell(0, 0), u"None"_s);
        QVERIFY(fixture.chip(u"by"_s)->accessibleName().contains(u"Owner"_s));
        QCOMPARE(fixture.page.current().part, u"pipeline"_s);
    }

    void aChangeOfTheStoreIsFollowed()
    {
        Fixture fixture;
        fixture.show();
        fixture.deal(u"One more"_s, 2, {{u"value"_s, Fixture::money(500)}});
        QTRY_COMPARE(fixture.cell(2, 2), u"1,500"_s);
    }

    void everyReportShows_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &definition : reports::catalogue())
            QTest::newRow(qPrintable(definition.name)) << definition.name;
    }
    void everyReportShows()
    {
        QFETCH(QString, name);
        Fixture fixture;
        fixture.show(name);
        QCOMPARE(fixture.page.report()->name, name);
        QVERIFY(!fixture.page.grab().isNull());
    }

    void everyReportIsListedOnceInItsGroup()
    {
        Fixture fixture;
        fixture.show();
        QCOMPARE(fixture.inGroup(u"Favourites"_s),
            QStringList({u"Pipeline"_s, u"Forecast"_s, u"Won and lost"_s, u"Activity per person"_s}));
        QStringList listed;
        for (QTreeWidgetItemIterator item(&fixture.list()); *item; ++item) {
            if ((*item)->parent())
                listed += (*item)->text(0);
        }
        QCOMPARE(listed.size(), std::ssize(reports::catalogue()));
        QCOMPARE(listed.removeDuplicates(), 0);
        QVERIFY(fixture.inGroup(u"Your own"_s).isEmpty());
        for (const reports::Definition &one : reports::catalogue())
            QVERIFY2(one.topic != reports::ReportTopic::Own, qPrintable(one.name));
    }

    void aFavouriteMovesAndStays()
    {
        Fixture fixture;
        fixture.show(u"funnel"_s);
        QVERIFY(fixture.inGroup(u"Results"_s).contains(u"Funnel"_s));
        fixture.page.findChild<QAction *>(u"reports.favourite"_s)->trigger();
        QVERIFY(!fixture.inGroup(u"Results"_s).contains(u"Funnel"_s));
        QCOMPARE(fixture.inGroup(u"Favourites"_s).last(), u"Funnel"_s);
        QCOMPARE(fixture.list().currentItem()->text(0), u"Funnel"_s);
        ReportList again(fixture.context());
        QVERIFY(again.isFavourite(u"funnel"_s));
    }

    /// An empty store had shown the chart of the sample data, on the same computer.
    void theLastChartOfAReportIsOfItsStore()
    {
        const auto pictures = [](const PageContext &context) {
            ReportList list(context);
            list.setReports(reports::catalogue(), {});
            int count = 0;
            for (QTreeWidgetItemIterator item(list.list()); *item; ++item) {
                for (int role = Qt::UserRole; role < Qt::UserRole + 20; ++role)
                    count += shapeFromText((*item)->data(0, role).toString()) ? 1 : 0;
            }
            return count;
        };
        Fixture fixture;
        const RecordId personThere = fixture.workspace.store().newId();
        fixture.preferences->setValue(
            u"reports/last/%1/funnel"_s.arg(personThere.toString()), u"2|1773139260000|40,100,62"_s);
        QCOMPARE(pictures(fixture.context()), 0);
        fixture.show(u"funnel"_s);
        QVERIFY(pictures(fixture.context()) > 0);
    }

    void aNewReportThatWasNotSavedIsInTheList()
    {
        Fixture fixture;
        fixture.show();
        fixture.workspace.drafts().keep(newReportPlace, {}, {{u"report"_s, u"{}"_s}});
        QSignalSpy left(&fixture.page, &Page::navigateTo);
        const auto found = fixture.list().findItems(u"New report"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        fixture.list().setCurrentItem(found.front());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().front().value<Target>().page, page::report_builder);
        fixture.workspace.drafts().forget(newReportPlace);
        QVERIFY(fixture.list().findItems(u"New report"_s, Qt::MatchExactly | Qt::MatchRecursive).isEmpty());
    }

    void whatIsFoldedIsRemembered()
    {
        Fixture fixture;
        fixture.show();
        const auto group = [](const GroupedList &list, const QString &title) {
            return list.findItems(title, Qt::MatchExactly).value(0);
        };
        QVERIFY(group(fixture.list(), u"Favourites"_s)->isExpanded());
        QVERIFY(!group(fixture.list(), u"People"_s)->isExpanded());
        group(fixture.list(), u"People"_s)->setExpanded(true);
        ReportList again(fixture.context());
        again.setReports(reports::catalogue(), {});
        QVERIFY(group(*again.list(), u"People"_s)->isExpanded());
    }

    void aReportIsFoundByAPartOfItsName()
    {
        Fixture fixture;
        fixture.show();
        auto *search = fixture.page.findChild<SearchField *>();
        search->setText(u"coach stage"_s);
        QCOMPARE(fixture.inGroup(u"People"_s), QStringList(u"Coaching by stage"_s));
        QTest::keyClick(search, Qt::Key_Return);
        fixture.wait();
        QCOMPARE(fixture.page.current().part, u"coaching-stages"_s);
        search->clear();
        QCOMPARE(fixture.list().currentItem()->text(0), u"Coaching by stage"_s);
    }

    void theListShowsWhatWasCalculatedAndWhen()
    {
        Fixture fixture;
        fixture.show();
        const QTreeWidgetItem *current = fixture.list().currentItem();
        QCOMPARE(current->text(0), u"Pipeline"_s);
        const auto shape = shapeOf(*fixture.page.report());
        QCOMPARE(shape.heights.size(), 6u);
        QCOMPARE(*std::ranges::max_element(shape.heights), 100);
        QCOMPARE(shapeFromText(toText(shape)), std::optional(shape));
        const auto kept = [&](const QString &report) {
            const QString person = fixture.workspace.me().toString();
            return shapeFromText(fixture.preferences->value(u"reports/last/%1/%2"_s.arg(person, report)).toString());
        };
        QCOMPARE(kept(u"pipeline"_s), std::optional(shape));
        QVERIFY(!kept(u"funnel"_s)); // none is calculated for the list
        QVERIFY(!shapeFromText(u"9|1|2"_s));
        QVERIFY(!shapeFromText(u"nothing"_s));
    }

    void saveAndRevertAreThereWhileSomethingDiffers()
    {
        Fixture fixture;
        fixture.show();
        QVERIFY(!fixture.button(u"Save"_s));
        QVERIFY(!fixture.button(u"Revert"_s));
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"by"_s, u"owner"_s);
        fixture.wait();
        QVERIFY(fixture.button(u"Save"_s));
        QVERIFY(fixture.chip(u"by"_s)->accessibleName().endsWith(u"edited"_s));
        fixture.button(u"Revert"_s)->click();
        fixture.wait();
        QVERIFY(!fixture.button(u"Save"_s));
        QCOMPARE(fixture.cell(2, 0), u"Qualified"_s);
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"by"_s, u"owner"_s);
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"by"_s, u"stage"_s); // as it began
        fixture.wait();
        QVERIFY(!fixture.button(u"Revert"_s));
    }

    void aReportIsSavedWithItsParametersAndUndone()
    {
        Fixture fixture;
        fixture.show();
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"by"_s, u"owner"_s);
        QMetaObject::invokeMethod(
            &fixture.page, [&] { fixture.page.findChild<QAction *>(u"reports.save"_s)->trigger(); },
            Qt::QueuedConnection);
        QTRY_VERIFY(fixture.page.findChild<QDialog *>());
        auto *dialog = fixture.page.findChild<QDialog *>();
        dialog->findChild<QLineEdit *>()->setText(u"Monday review"_s);
        dialog->accept();
        const auto saved = reports::readSaved(*fixture.reader);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->size(), 1u);
        QCOMPARE(saved->front().name, u"Monday review"_s);
        QCOMPARE(saved->front().options.value(u"by"_s), u"owner"_s);
        QCOMPARE(fixture.page.current().view, saved->front().id);
        fixture.workspace.undo();
        QTRY_VERIFY(reports::readSaved(*fixture.reader)->empty());
    }

    /// Its group is the last one, and folded at first.
    void aReportThatIsSavedIsSeenInTheList()
    {
        Fixture fixture;
        fixture.show();
        fixture.page.resize(1200, 420);
        const reports::SavedReport saved{{}, u"Monday review"_s, u"pipeline"_s, {{u"by"_s, u"owner"_s}}};
        fixture.page.open(
            {.page = page::reports, .view = fixture.create(EntityKind::View, reports::saveEdit(saved, 0).values)});
        const QTreeWidgetItem *item = nullptr;
        QTRY_VERIFY((item = fixture.list().currentItem()) && item->text(0) == u"Monday review"_s);
        QTRY_VERIFY(fixture.list().currentItem()->parent()->isExpanded());
        const auto place = [&] { return fixture.list().visualItemRect(fixture.list().currentItem()); };
        QTRY_VERIFY2(place().top() >= 0 && place().bottom() <= fixture.list().viewport()->height(),
            qPrintable(QString::number(place().top())));
    }

    /// Also one that is built in, as it is shown.
    void everyReportCanBeScheduled()
    {
        Fixture fixture;
        fixture.show();
        auto *schedules = fixture.page.findChild<ReportSchedules *>();
        auto *command = fixture.page.findChild<QAction *>(u"reports.schedule"_s);
        QVERIFY(schedules->isHidden()); // one that is not saved says nothing about it
        QVERIFY(command->isEnabled());
        const reports::SavedReport saved{{}, u"Monday meeting"_s, u"pipeline"_s, {{u"by"_s, u"owner"_s}}};
        const RecordId id = fixture.create(EntityKind::View, reports::saveEdit(saved, 0).values);
        fixture.page.open({.page = page::reports, .view = id});
        QVERIFY(!schedules->isHidden());
        command->trigger();
        auto *dialog = fixture.page.findChild<ScheduleDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>()->text(), u"Monday meeting"_s);
        const QTemporaryDir folder;
        for (auto *line : dialog->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Folder"_s)
                line->setText(folder.path());
        }
        for (Button *one : dialog->findChildren<Button *>()) {
            if (one->text() == u"Save schedule"_s)
                one->click();
        }
        QTRY_VERIFY2(schedules->text().contains(u"Every Monday"_s), qPrintable(schedules->text()));
        QCOMPARE(reports::readSchedules(*fixture.reader)->all.front().report, id.toString());
        fixture.page.open({.page = page::reports, .part = u"pipeline"_s});
        QVERIFY(schedules->isHidden());
    }

    /// Smaller type, then the paper on its side, then several tables with the first column each.
    void paperIsChosenSoThatNoWordIsBroken()
    {
        Fixture fixture;
        const auto papers = [&](int columns) {
            reports::Report report;
            report.columns = {{u"stage"_s, u"Stage"_s}};
            reports::Row row{{u"Negotiation"_s}, {}};
            for (int i = 0; i < columns; ++i) {
                report.columns.push_back({u"c%1"_s.arg(i), u"Wahrscheinlichkeit"_s, reports::ReportCellKind::Integer});
                row.cells.push_back(qint64(7));
            }
            report.rows = {row};
            const auto document = reportDocument(report, fixture.context().formats());
            int tables = 0;
            for (const auto &block : document.blocks)
                tables += std::holds_alternative<documents::Table>(block.what);
            const QSizeF paper = document.paper.size(QPageSize::Millimeter);
            return std::pair(paper.width() > paper.height(), tables);
        };
        QCOMPARE(papers(3), std::pair(false, 1));
        QCOMPARE(papers(7), std::pair(true, 1));
        QVERIFY(papers(24).first);
        QVERIFY(papers(24).second > 1);
    }

    void paperHasTheTableAndSurvivesGrey()
    {
        Fixture fixture;
        fixture.show();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"report.pdf"_s);
        QVERIFY_RESULT(writeReportPdf(*fixture.page.report(), path, fixture.context().formats()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        const auto missing = writeReportPdf(
            *fixture.page.report(), folder.filePath(u"no/such/folder.pdf"_s), fixture.context().formats());
        QVERIFY(!missing);
        const QImage paper = drawn(*fixture.page.report(), true);
        for (int y = 0; y < paper.height(); ++y) {
            for (int x = 0; x < paper.width(); ++x) {
                const QColor color = paper.pixelColor(x, y);
                QVERIFY(qMax(qMax(color.red(), color.green()), color.blue())
                        - qMin(qMin(color.red(), color.green()), color.blue())
                    < 24);
            }
        }
        QVERIFY(drawn(*fixture.page.report(), false) != paper);
    }

    void aReportIsExportedInTheBackground()
    {
        Fixture fixture;
        fixture.show();
        QTemporaryDir folder;
        QSignalSpy failed(&fixture.workspace, &items::Workspace::failed);
        const auto write = [&](const QString &format, const QString &path) {
            fixture.page.findChild<QAction *>(u"reports."_s + format)->trigger();
            auto *dialog = fixture.page.findChild<QFileDialog *>();
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(path);
            QVERIFY(!fixture.workspace.tasks().isEmpty());
            delete dialog;
            QTRY_VERIFY(fixture.workspace.tasks().isEmpty());
        };
        for (const QString &format : {u"pdf"_s, u"xlsx"_s, u"csv"_s}) {
            const QString path = folder.filePath(u"report."_s + format);
            write(format, path);
            QVERIFY(QFileInfo(path).size() > 0);
        }
        QVERIFY(failed.isEmpty());
        write(u"pdf"_s, folder.filePath(u"no/such/report.pdf"_s));
        QTRY_COMPARE(failed.size(), 1);
    }

    void aFileThatIsStoppedLeavesWhatWasThere()
    {
        Fixture fixture;
        fixture.show();
        reports::Report report = *fixture.page.report();
        report.rows.resize(40, report.rows.front());
        QTemporaryDir folder;
        for (const QString &format : {u"pdf"_s, u"xlsx"_s, u"csv"_s}) {
            QFile file(folder.filePath(u"report."_s + format));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
            file.close();
            int asked = 0;
            const auto written = writeReportFile(
                report, file.fileName(), fixture.context().formats(), [&asked] { return ++asked > 5; });
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Error::Kind::Cancelled);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("before"));
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void escapeCancelsAnExport()
    {
        Fixture fixture;
        fixture.show();
        QTemporaryDir folder;
        QSignalSpy failed(&fixture.workspace, &items::Workspace::failed);
        QSignalSpy work(&fixture.page, &Page::workChanged);
        const auto *cancel = fixture.page.findChild<QAction *>(u"reports.cancelExport"_s);
        QVERIFY(!cancel->isEnabled());
        BusyThreads busy;
        fixture.page.exports().begin(
            *fixture.page.report(), folder.filePath(u"report.pdf"_s), fixture.context().formats());
        QCOMPARE(work.back().front().toString(), u"Exporting report.pdf"_s);
        QCOMPARE(fixture.page.statusText(), u"Esc cancels the export"_s);
        QVERIFY(cancel->isEnabled());
        fixture.page.findChild<QAction *>(u"reports.stop"_s)->trigger();
        busy.release();
        QTRY_VERIFY(!fixture.page.exports().isRunning());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(fixture.workspace.tasks().isEmpty());
        QVERIFY(!cancel->isEnabled());
        QVERIFY(fixture.page.statusText() != u"Esc cancels the export"_s);
    }

    void aPageThatGoesCancelsItsExportAndDoesNotWait()
    {
        Fixture fixture;
        auto page = std::make_unique<ReportsPage>(fixture.context());
        page->show();
        page->activate();
        QTRY_VERIFY(page->report() && !page->isWaiting());
        QTemporaryDir folder;
        QSignalSpy failed(&fixture.workspace, &items::Workspace::failed);
        BusyThreads busy;
        page->exports().begin(*page->report(), folder.filePath(u"report.csv"_s), fixture.context().formats());
        page.reset(); // the export has not begun: who waits for it here does so for ever
        QVERIFY(!fixture.workspace.tasks().isEmpty());
        busy.release();
        QTRY_VERIFY(fixture.workspace.tasks().isEmpty());
        QVERIFY(failed.isEmpty());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void anOlderQuestionIsNeverAnswered()
    {
        Fixture fixture;
        ReportRunner runner(fixture.workspace);
        QSignalSpy answered(&runner, &ReportRunner::answered);
        QStringList names;
        connect(
            &runner, &ReportRunner::answered, this, [&](const reports::Report &report) { names.append(report.name); });
        runner.ask(*reports::findReport(u"conversion"_s), {});
        runner.ask(*reports::findReport(u"pipeline"_s), {});
        QVERIFY(answered.wait());
        QTest::qWait(50);
        QCOMPARE(names, QStringList{u"pipeline"_s});
        runner.ask(*reports::findReport(u"pipeline"_s), {});
        runner.cancel();
        QTest::qWait(50);
        QCOMPARE(names.size(), 1);
    }

    void escapeStopsAReportAndKeepsWhatWasShown()
    {
        Fixture fixture;
        fixture.show();
        Q_EMIT fixture.page.findChild<ParameterBar *>()->chosen(u"by"_s, u"owner"_s);
        QVERIFY(fixture.page.isWaiting());
        fixture.page.findChild<QAction *>(u"reports.stop"_s)->trigger();
        QVERIFY(!fixture.page.isWaiting());
        QTest::qWait(50);
        QCOMPARE(fixture.cell(2, 0), u"Qualified"_s);
    }

    void widgetsKeepTheOrderAPersonGaveThem()
    {
        Fixture fixture;
        {
            Dashboard dashboard(fixture.context());
            QCOMPARE(dashboard.keys(), (QStringList{u"meetings"_s, u"report:pipeline"_s, u"report:forecast"_s}));
            dashboard.add(u"report:ageing"_s);
            dashboard.add(u"report:ageing"_s); // is there already
            dashboard.move(u"report:ageing"_s, -3);
            dashboard.remove(u"report:forecast"_s);
        }
        Dashboard again(fixture.context());
        QCOMPARE(again.keys(), (QStringList{u"report:ageing"_s, u"meetings"_s, u"report:pipeline"_s}));
    }

    void severalDashboardsHaveTheirOwnWidgets()
    {
        Fixture fixture;
        {
            Dashboard dashboard(fixture.context());
            QVERIFY(dashboard.findChild<ViewTabs *>()->isHidden()); // one needs no tabs
            dashboard.dashboards().create(u"Team"_s);
            QCOMPARE(dashboard.keys(), QStringList());
            dashboard.add(u"report:ageing"_s);
            QVERIFY(!dashboard.findChild<ViewTabs *>()->isHidden());
            dashboard.dashboards().setCurrent(0);
            QCOMPARE(dashboard.keys(), (QStringList{u"meetings"_s, u"report:pipeline"_s, u"report:forecast"_s}));
            dashboard.dashboards().setCurrent(1);
        }
        Dashboard again(fixture.context());
        QCOMPARE(again.dashboards().nameOf(again.dashboards().current()), u"Team"_s);
        QCOMPARE(again.keys(), QStringList{u"report:ageing"_s});
        again.dashboards().rename(u"Board"_s);
        again.dashboards().duplicate();
        QCOMPARE(again.dashboards().current().name, u"Board 2"_s);
        QCOMPARE(again.keys(), QStringList{u"report:ageing"_s});
        again.dashboards().move(-1);
        QCOMPARE(again.dashboards().all()[1].name, u"Board 2"_s);
    }

    void aSharedDashboardIsARecordAndCanBeUndone()
    {
        Fixture fixture;
        Dashboard dashboard(fixture.context());
        Dashboards &all = dashboard.dashboards();
        all.create(u"Team"_s);
        dashboard.add(u"meetings"_s);
        all.share();
        QVERIFY(all.current().isShared);
        QCOMPARE(all.all().size(), size_t(2)); // its private text is hidden
        dashboard.add(u"report:ageing"_s);
        QCOMPARE(reports::readSharedDashboards(fixture.workspace.store())->front().widgets,
            (QStringList{u"meetings"_s, u"report:ageing"_s}));
        fixture.workspace.undo();
        QTRY_COMPARE(dashboard.keys(), QStringList{u"meetings"_s});
        all.remove();
        QTRY_COMPARE(all.all().size(), size_t(1));
        fixture.workspace.undo();
        QTRY_COMPARE(all.all().size(), size_t(2));
        all.setCurrent(1);
        all.stopSharing();
        QTRY_VERIFY(!all.current().isShared);
        QCOMPARE(all.current().name, u"Team"_s);
        QCOMPARE(dashboard.keys(), QStringList{u"meetings"_s});
        all.share();
        QTRY_VERIFY(all.current().isShared);
    }

    void whatAColleagueSharedIsOnlyDuplicated()
    {
        Fixture fixture;
        const RecordId jonas = fixture.create(EntityKind::User, {{u"name"_s, u"Jonas"_s}});
        const reports::Dashboard theirs{
            fixture.workspace.store().newId(), u"Sales"_s, {u"meetings"_s, u"report:ageing"_s}, true, jonas};
        fixture.workspace.commit(u"Share"_s, *reports::shareEdits(fixture.workspace.store(), theirs, 1));
        Dashboard dashboard(fixture.context());
        Dashboards &all = dashboard.dashboards();
        all.setCurrent(1);
        QVERIFY(!all.mayChange() && !all.mayStopSharing());
        dashboard.remove(u"meetings"_s);
        QCOMPARE(dashboard.keys(), theirs.widgets);
        all.duplicate();
        QVERIFY(all.mayChange() && !all.current().isShared);
        dashboard.remove(u"meetings"_s);
        QCOMPARE(dashboard.keys(), QStringList{u"report:ageing"_s});
    }

    void aPrivateDashboardThatWasDeletedComesBack()
    {
        Fixture fixture;
        Dashboard dashboard(fixture.context());
        Dashboards &all = dashboard.dashboards();
        QVERIFY(!all.mayDelete()); // everybody has one
        all.create(u"Team"_s);
        dashboard.add(u"meetings"_s);
        std::function<void()> undo;
        connect(&all, &Dashboards::removed, this, [&](const QString &, const auto &step) { undo = step; });
        all.remove();
        QCOMPARE(all.all().size(), size_t(1));
        undo();
        QCOMPARE(all.current().name, u"Team"_s);
        QCOMPARE(dashboard.keys(), QStringList{u"meetings"_s});
    }

    void theDaysWorkAndTheWidgetsStandAsChosen()
    {
        Fixture fixture;
        fixture.create(EntityKind::Task, {{u"title"_s, u"Call Ana"_s}, {u"due_date"_s, fixture.store.clock.today()}});
        const auto shown = [](TodayPage &page) {
            return std::pair{page.findChild<QListView *>()->isVisible(), page.findChild<Dashboard *>()->isVisible()};
        };
        const auto choose = [](TodayPage &page, const QString &name) {
            for (QAction *command : page.commands()) {
                if (command->objectName() == "today.widgets"_L1)
                    command->trigger();
            }
            auto *menu = page.findChild<QMenu *>();
            for (QAction *action : menu->actions()) {
                if (action->text() == name)
                    action->trigger();
            }
            delete menu;
        };
        {
            TodayPage page(fixture.context());
            page.resize(1200, 700);
            page.setVisible(true);
            page.activate();
            QCOMPARE(shown(page), std::pair(true, true));
            choose(page, u"The day's work only"_s);
            QCOMPARE(shown(page), std::pair(true, false));
        }
        TodayPage again(fixture.context());
        again.resize(1200, 700);
        again.setVisible(true);
        again.activate();
        QCOMPARE(shown(again), std::pair(true, false));
        choose(again, u"Widgets only"_s);
        QCOMPARE(shown(again), std::pair(false, true));
        again.setWidthClass(WidthClass::Narrow); // where one of the two is shown anyway
        QCOMPARE(shown(again), std::pair(true, false));
        QTRY_VERIFY(!again.findChild<Dashboard *>()->isWaiting());
    }

    void aReportIsAddedToTheDashboardFromItsOwnPage()
    {
        Fixture fixture;
        fixture.show();
        QSignalSpy went(&fixture.page, &Page::navigateTo);
        fixture.page.findChild<QAction *>(u"reports.dashboard"_s)->trigger();
        QCOMPARE(went.size(), 1);
        const auto target = went.front().front().value<Target>();
        QCOMPARE(target.page, QString(page::today));
        TodayPage today(fixture.context());
        today.resize(1200, 700);
        today.setVisible(true);
        today.activate();
        auto *dashboard = today.findChild<Dashboard *>();
        dashboard->remove(target.name);
        QVERIFY(!dashboard->keys().contains(target.name));
        today.open(target);
        QVERIFY(dashboard->keys().contains(target.name));
        auto *toast = today.findChild<Toast *>(); // whoever added it is on another page now, and reads why
        QVERIFY(toast && toast->sentence().startsWith(u"Added "_s));
        today.open(target);
        QVERIFY(toast->sentence().endsWith(u" already"_s));
        Q_EMIT toast->triggered(); // says it again without an undo
        QVERIFY(dashboard->keys().contains(target.name));
        dashboard->remove(target.name);
        today.open(target);
        Q_EMIT toast->triggered();
        QVERIFY(!dashboard->keys().contains(target.name));
        today.open({.page = page::today, .part = u"dashboard"_s, .action = Target::Action::Create});
        const auto *dialog = today.findChild<Dialog *>();
        QVERIFY(dialog && dialog->isVisible()); // asks for the name of a new one
        QTRY_VERIFY(!dashboard->isWaiting());
    }

    void widgetsMoveAndGoByKeyboard()
    {
        Fixture fixture;
        Dashboard dashboard(fixture.context());
        dashboard.resize(420, 800);
        dashboard.show();
        dashboard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dashboard));
        auto cards = dashboard.findChildren<DashboardCard *>();
        QCOMPARE(cards.size(), 3);
        QSignalSpy went(&dashboard, &Dashboard::navigateTo);
        cards[1]->setFocus();
        QTest::keyClick(cards[1], Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(dashboard.keys().front(), u"report:pipeline"_s);
        QTest::keyClick(cards[1], Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.front().front().value<Target>().part, u"pipeline"_s);
        QTest::keyClick(cards[1], Qt::Key_Delete);
        QCOMPARE(dashboard.keys(), (QStringList{u"meetings"_s, u"report:forecast"_s}));
    }

    void widgetsShowTheNextMeetings()
    {
        Fixture fixture;
        fixture.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Site visit"_s},
                {u"at"_s, Instant{fixture.store.clock.now().ms + 3'600'000}}});
        fixture.create(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Long past"_s},
                {u"at"_s, Instant{fixture.store.clock.now().ms - 3'600'000}}});
        Dashboard dashboard(fixture.context());
        dashboard.refresh();
        QStringList texts;
        const auto *meetings = dashboard.findChild<QAbstractItemView *>();
        QVERIFY(meetings);
        for (int row = 0; row < meetings->model()->rowCount(); ++row)
            texts.append(meetings->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        QVERIFY(texts.join(u' ').contains(u"Site visit"_s));
        QVERIFY(!texts.join(u' ').contains(u"Long past"_s));
        QTRY_VERIFY(!dashboard.isWaiting());
    }
};

SATCHEL_GUI_TEST(tst_ReportsPage)
#include "tst_ReportsPage.moc"
