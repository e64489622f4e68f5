// SPDX-License-Identifier: GPL-3.0-or-later
// The pipeline page: what people do with deals on it, each as one change set that can be undone.
#include "tests/support/TestProgram.h"
#include "tests/ui/PipelineStore.h"
#include "ui/common/BoardPipeline.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/HintLine.h"
#include "ui/common/Notice.h"
#include "ui/common/PageNames.h"
#include "ui/common/ReferenceEditor.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/LogPanel.h"
#include "ui/customer/RelatedForm.h"
#include "ui/deals/MoveDialogs.h"
#include "ui/pipeline/BoardToolbar.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/CardEditor.h"
#include "ui/pipeline/DealForm.h"
#include "ui/pipeline/DealTable.h"
#include "ui/pipeline/FigureCard.h"
#include "ui/pipeline/FiguresView.h"
#include "ui/pipeline/ForecastCell.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/pipeline/QuickDealLine.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/DrillPanel.h"
#include "ui/reports/ReportsPage.h"
#include "ui/reports/ReportTable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTranslator>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 20);

struct Opened : PipelineStore
{
    std::unique_ptr<PipelinePage> page;
    QSignalSpy committed{&workspace, &Workspace::committed};

    void open()
    {
        page = std::make_unique<PipelinePage>(context);
        page->resize(1500, 860);
        page->setWidthClass(WidthClass::Normal);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate();
    }
    FiguresView &figures()
    {
        page->findChild<SegmentedControl *>()->setCurrentIndex(2);
        auto *view = page->findChild<FiguresView *>();
        [&] { QTRY_VERIFY(!view->isReading() && view->report(FiguresReader::Forecast)); }();
        return *view;
    }
    BoardModel &model() { return page->model(); }
    BoardView &board() { return *page->board(); }
    QModelIndex card(int lane, int position) { return model().index(position, 0, model().laneIndex(lane)); }
    void choose(int lane, int position) { board().setCurrent(card(lane, position)); }
    void run(const QString &command)
    {
        for (QAction *action : page->actions()) {
            if (action->objectName() == u"pipeline."_s + command)
                action->trigger();
        }
    }
    template <typename T> T *shown()
    {
        for (T *widget : page->findChildren<T *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    Dialog *question()
    {
        auto *dialog = shown<Dialog>();
        if (!dialog)
            return nullptr;
        dialog->activateWindow();
        return QTest::qWaitFor([dialog] { return QApplication::activeWindow() == dialog; }) ? dialog : nullptr;
    }
    QString lastLabel() const { return committed.isEmpty() ? QString() : committed.last().at(0).toString(); }
    void press(const QString &button, QWidget *in)
    {
        for (auto *one : in->findChildren<Button *>()) {
            if (one->text() == button && one->isVisible()) {
                QTest::mouseClick(one, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(u"no button "_s + button));
    }
};

/// Makes every text of the program 40 % longer.
class Longer : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QString(text.size() * 4 / 10 + 1, u'x');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class tst_PipelinePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_GB"_s));
        QApplication::setStyle(new SatchelStyle(Theme::make({})));
    }

    void aDropInAnotherOwnersRowMovesAndAssignsAsOneStep()
    {
        Opened opened;
        const auto zoe = opened.create(EntityKind::User, {{u"name"_s, u"Zoe"_s}});
        const auto deal = opened.deal(u"Loggers"_s, 1);
        opened.open();
        const auto read = [&](const QString &field) {
            return valueOr<RecordId>(opened.workspace.store().get(EntityKind::Deal, deal)->value(field));
        };
        const RecordId before = read(u"owner"_s);
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[5], zoe);
        QCOMPARE(read(u"stage"_s), opened.stages[5]);
        QCOMPARE(read(u"owner"_s), zoe);
        QCOMPARE(opened.lastLabel(), u"Moved 1 deal to %1 and assigned to Zoe"_s.arg(opened.model().stage(5).name));
        opened.workspace.undo();
        QCOMPARE(read(u"stage"_s), opened.stages[1]);
        QCOMPARE(read(u"owner"_s), before);
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[1], zoe); // in its lane
        QCOMPARE(opened.lastLabel(), u"Assigned 1 deal to Zoe"_s);
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[2], RecordId());
        QVERIFY(read(u"owner"_s).isNull());
    }

    void dealsWithoutAnExchangeRateAreSaidAboveTheBoard()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 1, {{u"value"_s, BoardStore::money(500)}});
        opened.deal(u"Probes"_s, 1, {{u"value"_s, BoardStore::money(10, u"GBP")}});
        opened.deal(u"Cables"_s, 2, {{u"value"_s, BoardStore::money(20, u"GBP")}});
        opened.open();
        auto *line = opened.page->findChild<HintLine *>();
        QVERIFY(line->isVisible());
        QCOMPARE(line->text(), u"2 deals in GBP are excluded: no exchange rate."_s);
        QSignalSpy left(opened.page.get(), &Page::navigateTo);
        opened.press(u"Enter exchange rates"_s, line);
        QCOMPARE(left.front().front().value<Target>().part, u"money"_s);
        opened.rate(u"GBP", u"0.9"_s);
        opened.page->activate();
        QTRY_VERIFY(!line->isVisible());
    }

    void foldedGroupsAreRememberedAndAKeyFoldsThatOfTheCurrentCard()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 1);
        opened.preferences->setValue(u"pipeline/byOwner"_s, true);
        opened.open();
        opened.choose(1, 0);
        opened.run(u"foldGroup"_s);
        QVERIFY(opened.board().isFolded(opened.card(1, 0)));
        opened.open(); // another window
        QVERIFY(opened.board().isFolded(opened.card(1, 0)));
        opened.choose(1, 0);
        opened.run(u"delete"_s); // acts on cards that are to be seen
        QCOMPARE(opened.model().openCount(), 1);
        opened.run(u"foldGroup"_s);
        QVERIFY(!opened.board().isFolded(opened.card(1, 0)));
    }

    void theForecastShowsTheDealsOfOnePeriod()
    {
        Opened opened;
        opened.deal(
            u"this month"_s, 1, {{u"value"_s, BoardStore::money(1000)}, {u"expected_close"_s, today.addDays(5)}});
        opened.deal(
            u"next month"_s, 1, {{u"value"_s, BoardStore::money(2000)}, {u"expected_close"_s, QDate(2026, 12, 9)}});
        opened.deal(u"some day"_s, 2, {{u"value"_s, BoardStore::money(4000)}});
        opened.open();
        auto *toolbar = opened.page->findChild<BoardToolbar *>();
        QVERIFY(opened.page->findChildren<ForecastCell *>().isEmpty()); // as long as nobody asks
        opened.run(u"forecast"_s);
        const auto cell = [&](const QString &period) {
            for (ForecastCell *one : opened.page->findChildren<ForecastCell *>()) {
                if (one->text() == period)
                    return one;
            }
            return static_cast<ForecastCell *>(nullptr);
        };
        QTRY_VERIFY(cell(u"Dec 2026"_s));
        const qsizetype cells = opened.page->findChildren<ForecastCell *>().size();
        QTest::mouseClick(cell(u"Dec 2026"_s), Qt::LeftButton);
        QCOMPARE(opened.model().openCount(), 1);
        QCOMPARE(opened.model().card(1, 0).title, u"next month"_s);
        const auto chosen = conditionText(opened.context, *closesPartOf(toolbar->filter()));
        QCOMPARE(chosen.value, u"Dec 2026"_s); // in the chip
        QVERIFY(cell(u"Dec 2026"_s)->isChecked());
        QCOMPARE(opened.page->findChildren<ForecastCell *>().size(), cells); // the other periods stay
        QTest::mouseClick(cell(u"No date"_s), Qt::LeftButton);
        QCOMPARE(opened.model().openCount(), 1);
        QCOMPARE(opened.model().card(2, 0).title, u"some day"_s);
        QTest::mouseClick(cell(u"No date"_s), Qt::LeftButton);
        QCOMPARE(opened.model().openCount(), 3);
        QVERIFY(toolbar->filter().isEverything());
    }

    void aFilterWithAPeriodIsReadBackAsOneCondition()
    {
        Opened opened;
        const auto read = parseFilter(opened.workspace.schema(), EntityKind::Deal,
            u"owner = me and expected_close >= \"2026-12-01\" and expected_close < \"2027-01-01\""_s);
        QVERIFY_RESULT(read);
        const auto conditions = conditionsOf(*read);
        QCOMPARE(conditions.size(), size_t(2));
        QCOMPARE(kindOf(conditions[1]), ConditionKind::Closes);
    }

    void aCallIsLoggedAtItsCardAndTheBoardStays()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 2);
        opened.open();
        opened.choose(2, 0);
        QTest::keyClick(&opened.board(), Qt::Key_L);
        auto *panel = opened.page->findChild<LogPanel *>();
        QVERIFY(panel && panel->isVisible());
        QPointer<LogPanel> shown(panel);
        QTest::keyClick(panel->focusWidget(), Qt::Key_1);
        QTest::keyClick(panel->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!shown || !shown->isVisible());
        const auto calls = opened.workspace.store().select(
            {EntityKind::Activity, {u"kind"_s}, Filter::refersTo(u"deal"_s, deal), {}, {}, -1, false});
        QCOMPARE(calls->size(), 1);
        QCOMPARE(calls->text(0, 0), u"call"_s);
        QVERIFY(opened.board().isVisible());
        QCOMPARE(opened.model().cardId(opened.board().currentIndex()), deal);
        opened.workspace.undo();
        QCOMPARE(opened.workspace.store().count({EntityKind::Activity, {}, {}, {}, {}, -1, false}), qint64(0));
    }

    void aCallThatIsLoggedAtACardCompletesItsNextAction()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 2,
            {{u"next_action"_s, u"Ask for the decision"_s}, {u"next_action_date"_s, opened.store.clock.today()}});
        opened.open();
        opened.choose(2, 0);
        QTest::keyClick(&opened.board(), Qt::Key_L);
        QPointer<LogPanel> panel(opened.page->findChild<LogPanel *>());
        QVERIFY(panel && panel->isVisible());
        auto *box = panel->findChild<QCheckBox *>();
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->accessibleName().contains(u"Ask for the decision"_s), qPrintable(box->accessibleName()));
        QVERIFY(box->isChecked()); // it is due
        opened.press(u"Log only"_s, panel);
        QTRY_VERIFY(!panel || !panel->isVisible());
        const auto action = [&] { return opened.workspace.store().get(EntityKind::Deal, deal)->text(u"next_action"); };
        QCOMPARE(action(), QString());
        opened.workspace.undo(); // one step
        QCOMPARE(action(), u"Ask for the decision"_s);
        QCOMPARE(opened.workspace.store().count({EntityKind::Activity, {}, {}, {}, {}, -1, false}), qint64(0));
    }

    void aTaskAndAQuoteOfACardBelongToItsDeal()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 2);
        opened.open();
        opened.choose(2, 0);
        QTest::keyClick(&opened.board(), Qt::Key_T);
        auto *form = opened.page->findChild<RelatedForm *>();
        QVERIFY(form && form->isVisible());
        QTest::keyClicks(form->focusWidget(), u"Send the offer"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        const auto tasks = opened.workspace.store().select(
            {EntityKind::Task, {u"title"_s, u"deal"_s}, {}, {}, {}, -1, false});
        QCOMPARE(tasks->size(), 1);
        QCOMPARE(tasks->reference(0, 1), deal);
        QSignalSpy went(opened.page.get(), &Page::navigateTo);
        QTest::keyClick(&opened.board(), Qt::Key_Q);
        QCOMPARE(went.size(), 1);
        const auto target = went.first().first().value<Target>();
        QCOMPARE(target.page, page::quote);
        QCOMPARE(target.record, deal);
        QCOMPARE(target.action, Target::Action::Create);
    }

    void withoutACardTheKeyOfTasksMakesOneOfNoDeal()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 2);
        opened.open();
        opened.board().setCurrent(opened.model().laneIndex(0));
        QTest::keyClick(&opened.board(), Qt::Key_T);
        auto *form = opened.page->findChild<RelatedForm *>();
        QVERIFY(form && form->isVisible());
        QTest::keyClicks(form->focusWidget(), u"Tidy up"_s);
        QTest::keyClick(form->focusWidget(), Qt::Key_Return);
        const auto tasks = opened.workspace.store().select(
            {EntityKind::Task, {u"title"_s, u"deal"_s}, {}, {}, {}, -1, false});
        QCOMPARE(tasks->size(), 1);
        QVERIFY(isEmpty(tasks->value(0, 1)));
    }

    void losingADealAsksForAReason()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 2);
        opened.open();
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[7]);
        auto *dialog = opened.question();
        QVERIFY(dialog);
        QCOMPARE(opened.model().cardCount(2), 1); // not before there is a reason
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(dialog, Qt::Key_2);
        opened.press(u"Mark as lost"_s, dialog);
        QCOMPARE(opened.value(deal, u"lost_reason"_s), Value(u"A competitor"_s));
        QCOMPARE(opened.value(deal, u"status"_s), Value(u"lost"_s));
        QCOMPARE(opened.lastLabel(), u"Marked 1 deal as lost"_s);
        QCOMPARE(opened.value(deal, u"closed_on"_s), Value(opened.store.clock.today()));
        opened.workspace.undo();
        QVERIFY(isEmpty(opened.value(deal, u"lost_reason"_s)));
        QCOMPARE(opened.model().cardCount(2), 1);
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[7]); // one that was lost last week
        dialog = opened.question();
        QTest::keyClick(dialog, Qt::Key_2);
        dialog->findChild<FieldEditor *>()->setValue(QDate(2026, 11, 12));
        opened.press(u"Mark as lost"_s, dialog);
        QCOMPARE(opened.value(deal, u"closed_on"_s), Value(QDate(2026, 11, 12)));
        opened.workspace.undo();
    }

    void aReasonOfOnesOwnIsOfferedTheNextTime()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 2);
        opened.open();
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[7]);
        auto *dialog = opened.question();
        QTest::keyClick(dialog, Qt::Key_7);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Merged with a rival 2"_s);
        opened.press(u"Mark as lost"_s, dialog);
        QCOMPARE(opened.value(deal, u"lost_reason"_s), Value(u"Merged with a rival 2"_s));
        QCOMPARE(lostReasons(opened.workspace).first(), u"Merged with a rival 2"_s);
    }

    void aDealIsOpenedAsOneOfItsLane()
    {
        Opened opened;
        const auto first = opened.deal(u"Loggers"_s, 2);
        const auto second = opened.deal(u"Probes"_s, 2);
        opened.deal(u"Elsewhere"_s, 1);
        opened.open();
        const Target target = opened.page->targetOf(first);
        QVERIFY(target.sequence);
        QCOMPARE(target.sequence->count, 2);
        const qint64 other = 1 - target.sequence->position;
        QCOMPARE(target.sequence->at(other), (RecordPlace{EntityKind::Deal, second}));
    }

    void cancellingLeavesTheDealWhereItWas()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 2);
        opened.open();
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[6]);
        QTest::keyClick(opened.question(), Qt::Key_Escape);
        QCOMPARE(opened.model().cardCount(2), 1);
        QCOMPARE(opened.committed.count(), 1); // the deal itself
    }

    void winningADealAsksForTheCloseDate()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 5);
        opened.open();
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[6]);
        auto *dialog = opened.question();
        auto *day = dialog->findChild<QLineEdit *>();
        day->selectAll();
        QTest::keyClicks(day, u"31 Feb"_s);
        opened.press(u"Mark as won"_s, dialog);
        QVERIFY(dialog->isVisible());
        day->selectAll();
        QTest::keyClicks(day, u"18 Nov 2026"_s);
        opened.press(u"Mark as won"_s, dialog);
        QCOMPARE(opened.value(deal, u"closed_on"_s), Value(QDate(2026, 11, 18)));
        QCOMPARE(opened.value(deal, u"status"_s), Value(u"won"_s));
    }

    void settingAsideAsksWhenToComeBack()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 1);
        opened.open();
        Q_EMIT opened.board().moveRequested({deal}, opened.stages[8]);
        auto *dialog = opened.question();
        QTest::keyClick(dialog, Qt::Key_1);
        opened.press(u"Snooze"_s, dialog);
        QCOMPARE(opened.value(deal, u"next_action_date"_s), Value(today.addMonths(1)));
        QCOMPARE(opened.value(deal, u"next_action"_s), Value(u"Get in touch again"_s));
        QCOMPARE(opened.value(deal, u"stage"_s), Value(opened.stages[8]));
    }

    void theStageMenuMovesWithoutDragging()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 1);
        opened.open();
        opened.choose(1, 0);
        opened.run(u"moveToStage"_s);
        auto *menu = opened.shown<QMenu>();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_5);
        QCOMPARE(opened.value(deal, u"stage"_s), Value(opened.stages[4]));
        QCOMPARE(opened.lastLabel(), u"Moved 1 deal to Proposal Sent"_s);
    }

    void readsADealInOneLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("company");
        QTest::newRow("all") << u"Loggers for two trucks 5000 GBP @Meridian Freight"_s << u"Loggers for two trucks"_s
                             << u"5000.00 GBP"_s << u"Meridian Freight"_s;
        QTest::newRow("code first") << u"EUR 1,250.50 Probes"_s << u"Probes"_s << u"1250.50 EUR"_s << QString();
        QTest::newRow("symbol") << u"Probes £900"_s << u"Probes"_s << u"900.00 GBP"_s << QString();
        QTest::newRow("bare") << u"Phase 2 roll-out 12000"_s << u"Phase 2 roll-out"_s << u"12000.00 EUR"_s << QString();
        QTest::newRow("small numbers are words")
            << u"Calibration, 3 years"_s << u"Calibration, 3 years"_s << QString() << QString();
        QTest::newRow("title only") << u"  Tank   pilot "_s << u"Tank pilot"_s << QString() << QString();
        QTest::newRow("yen") << u"冷蔵倉庫 6480000 JPY @北斗精機"_s << u"冷蔵倉庫"_s << u"6480000 JPY"_s
                             << u"北斗精機"_s;
    }
    void readsADealInOneLine()
    {
        QFETCH(QString, line);
        const QuickDeal deal = readQuickDeal(line, BoardStore::currency(u"EUR"), QLocale(u"en_GB"_s));
        QTEST(deal.title, "title");
        QTEST(deal.value ? deal.value->amountText() + u' ' + deal.value->currency.code() : QString(), "value");
        QTEST(deal.company, "company");
    }

    void quickAddMakesADealAndItsCompany()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.open();
        Q_EMIT opened.board().addRequested(1);
        QWidget *line = QApplication::focusWidget();
        QVERIFY(qobject_cast<QLineEdit *>(line));
        QTest::keyClicks(line, u"Loggers 5000 GBP @Meridian"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.model().cardCount(1), 2);
        const BoardCard card = opened.model().card(1, 1);
        QCOMPARE(card.title, u"Loggers"_s);
        QCOMPARE(card.company, u"Meridian"_s);
        QCOMPARE(card.value, BoardStore::money(5000, u"GBP"));
        QCOMPARE(card.ownerId, opened.workspace.me());
        // The line stays for the next one; a known company is not made twice.
        QTest::keyClicks(line, u"Probes @meridian"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.reader->count({EntityKind::Company, {}, {}, {}, {}, -1, false}).value_or(0), 1);
        QTest::keyClick(line, Qt::Key_Escape);
        opened.workspace.undo();
        opened.workspace.undo();
        QCOMPARE(opened.model().cardCount(1), 1);
        QCOMPARE(opened.reader->count({EntityKind::Company, {}, {}, {}, {}, -1, false}).value_or(1), 0);
    }

    void quickAddSuggestsCompaniesBehindItsMark()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.workspace.commit(u"Known"_s, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Brauerei Voß"_s}})});
        opened.open();
        Q_EMIT opened.board().addRequested(1);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(line, u"Service 500 EUR"_s);
        QVERIFY(!QApplication::activePopupWidget());
        QTest::keyClicks(line, u" @Brau"_s);
        auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->model()->rowCount(), 2); // the known one, and a new one of this name
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(line->text(), u"Service 500 EUR @Brauerei Voß"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened.model().card(1, 1).company, u"Brauerei Voß"_s);
        QCOMPARE(opened.reader->count({EntityKind::Company, {}, {}, {}, {}, -1, false}).value_or(0), 1);
    }

    void tabTakesTheCompanyAndStaysInTheLine()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.workspace.commit(u"Known"_s, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Muessig KG"_s}})});
        opened.open();
        Q_EMIT opened.board().addRequested(1);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QTest::keyClicks(line, u"Registers 500 EUR @Mue"_s);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QVERIFY(!QApplication::activePopupWidget());
        QCOMPARE(line->text(), u"Registers 500 EUR @Muessig KG"_s);
        QVERIFY(line->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.model().card(1, 1).company, u"Muessig KG"_s);
    }

    void theFormOffersThePeopleOfItsCompanyFirst()
    {
        Opened opened;
        const auto company = [&](const QString &name) {
            return opened.create(EntityKind::Company, {{u"name"_s, name}});
        };
        const auto person = [&](const QString &last, RecordId of) {
            return opened.create(
                EntityKind::Contact, {{u"first_name"_s, u"Sabine"_s}, {u"last_name"_s, last}, {u"company"_s, of}});
        };
        const RecordId theirs = company(u"Müßig KG"_s);
        for (const QString &last : {u"Adler"_s, u"Berg"_s})
            person(last, company(u"Others "_s + last));
        const RecordId wanted = person(u"Zimmer"_s, theirs);
        opened.store.clock.advance(1000);
        const RecordId newer = opened.create(EntityKind::Contact, // found by an address only
            {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Weber"_s}, {u"email"_s, u"sabine.w@muessig.example"_s},
                {u"company"_s, theirs}});
        opened.open();
        opened.press(u"New deal"_s, opened.shown<EmptyState>());
        auto *form = opened.shown<DealForm>();
        const auto lineOf = [form](QStringView field) {
            for (auto *editor : form->findChildren<ReferenceEditor *>()) {
                if (editor->field().name == field)
                    return editor->findChild<QLineEdit *>();
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        qobject_cast<ReferenceEditor *>(lineOf(u"company")->parentWidget())->setValue(theirs);
        auto *contact = qobject_cast<ReferenceEditor *>(lineOf(u"contact")->parentWidget());
        lineOf(u"contact")->setFocus();
        QTest::keyClicks(lineOf(u"contact"), u"sabi"_s);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        QCOMPARE(*contact->value(), Value(wanted));
        lineOf(u"contact")->clear();
        lineOf(u"contact")->setFocus();
        QTest::keyClick(lineOf(u"contact"), Qt::Key_Down); // nobody has to be known by name
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(*contact->value(), Value(newer));
    }

    void whatARuleRefusesIsSaidAtItsField()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.create(EntityKind::ValidationRule,
            {{u"name"_s, u"Size"_s}, {u"entity"_s, u"deal"_s}, {u"condition"_s, u"priority is not empty"_s},
                {u"message"_s, u"Give a priority."_s}});
        opened.open();
        opened.run(u"newDeal"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Loggers"_s);
        opened.press(u"Add deal"_s, opened.shown<DealForm>());
        auto *form = opened.shown<DealForm>();
        QVERIFY(form);
        const auto labels = form->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels,
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Give a priority."_s); }));
    }

    void theFormCreatesACompanyThatIsNotThere()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.open();
        opened.run(u"newDeal"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Loggers"_s);
        FieldEditor *company = nullptr;
        for (auto *editor : opened.shown<DealForm>()->findChildren<FieldEditor *>()) {
            if (editor->field().name == u"company"_s)
                company = editor;
        }
        QVERIFY(company);
        company->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Firma Quirin GmbH"_s);
        opened.press(u"Add deal"_s, opened.shown<DealForm>());
        QVERIFY(opened.shown<DealForm>()); // nobody asked for a new company
        QTest::keyClicks(company->focusProxy(), u"!"_s);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Tab);
        opened.press(u"Add deal"_s, opened.shown<DealForm>());
        QVERIFY(!opened.shown<DealForm>());
        const auto companies = opened.reader->select({EntityKind::Company, {u"name"_s}, {}, {}, {}, -1, false});
        QCOMPARE(companies->size(), 1);
        QCOMPARE(companies->text(0, 0), u"Firma Quirin GmbH!"_s);
        opened.workspace.undo(); // both in one step
        QCOMPARE(opened.reader->count({EntityKind::Company, {}, {}, {}, {}, -1, false}).value_or(1), 0);
    }

    void theFormTakesANarrowPageAlone()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.open();
        opened.run(u"newDeal"_s);
        auto *form = opened.shown<DealForm>();
        opened.page->resize(form->width() + 100, 640);
        QVERIFY(!opened.board().isVisible());
        QTRY_COMPARE(form->width(), opened.page->width());
        opened.page->resize(1200, 640);
        QVERIFY(opened.board().isVisible());
        QCOMPARE(form->width(), form->sizeHint().width());
        opened.page->resize(form->width() + 100, 640);
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(opened.board().isVisible());
    }

    void theFormMakesADeal()
    {
        Opened opened;
        opened.deal(u"First"_s, 1);
        opened.open();
        opened.choose(1, 0);
        opened.run(u"newDeal"_s);
        auto *form = opened.shown<DealForm>();
        QVERIFY(form);
        QCOMPARE(form->findChild<QComboBox *>()->currentText(), u"Contacted"_s);
        opened.press(u"Add deal"_s, form);
        QVERIFY(form->isVisible()); // a deal needs a title
        QTest::keyClicks(QApplication::focusWidget(), u"Loggers"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(opened.model().cardCount(1), 2);
        QVERIFY(!opened.shown<DealForm>());
        QCOMPARE(opened.model().card(opened.board().currentIndex()).title, u"Loggers"_s);
    }

    void theContactBringsTheCompanyAlong()
    {
        Opened opened;
        const auto company = opened.create(EntityKind::Company, {{u"name"_s, u"Brauhaus"_s}});
        opened.create(
            EntityKind::Contact, {{u"first_name"_s, u"Kate"_s}, {u"last_name"_s, u"Gross"_s}, {u"company"_s, company}});
        opened.deal(u"First"_s, 1);
        opened.open();
        opened.run(u"newDeal"_s);
        auto *form = opened.shown<DealForm>();
        QVERIFY(form);
        FieldEditor *contact = nullptr;
        FieldEditor *filled = nullptr;
        for (auto *editor : form->findChildren<FieldEditor *>()) {
            contact = editor->field().name == u"contact" ? editor : contact;
            filled = editor->field().name == u"company" ? editor : filled;
        }
        QTest::keyClicks(contact->focusProxy(), u"Kate Gross"_s);
        QCOMPARE(*filled->value(), Value(company));
        filled->setDraft(u"Other"_s); // what somebody typed stays
        QTest::keyClick(contact->focusProxy(), Qt::Key_Backspace);
        QTest::keyClicks(contact->focusProxy(), u"s"_s);
        QCOMPARE(filled->draft(), u"Other"_s);
    }

    void aCardIsEditedInPlace()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 1, {{u"value"_s, BoardStore::money(500)}});
        opened.open();
        opened.choose(1, 0);
        opened.run(u"editDeal"_s);
        QVERIFY(opened.shown<CardEditor>());
        auto *title = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(title);
        title->selectAll();
        QTest::keyClicks(title, u"Loggers and probes"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(opened.model().card(1, 0).title, u"Loggers and probes"_s);
        QCOMPARE(opened.reader->history(EntityKind::Deal, deal)->front().change.field,
            u"title"_s); // nothing else was written
        opened.run(u"editDeal"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"!"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(opened.model().card(1, 0).title, u"Loggers and probes"_s);
    }

    void deleteMovesToTheTrashAndUndoBringsBack()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 1);
        opened.deal(u"Probes"_s, 1);
        opened.open();
        opened.choose(1, 0);
        QTest::keyClick(&opened.board(), Qt::Key_A, Qt::ControlModifier);
        opened.run(u"delete"_s);
        QCOMPARE(opened.lastLabel(), u"Moved 2 deals to the trash"_s);
        QCOMPARE(opened.model().cardCount(1), 0);
        opened.workspace.undo();
        QCOMPARE(opened.model().cardCount(1), 2);
    }

    /// The board is filtered on every key, by contact name too; Esc or Enter on an empty line clears the filter.
    void theTextOfTheBoardIsFollowedAndClearedByTheKeyboard()
    {
        Opened opened;
        const auto person = opened.create(
            EntityKind::Contact, {{u"first_name"_s, u"Doris"_s}, {u"last_name"_s, u"Fruh"_s}});
        opened.deal(u"Loggers"_s, 1, {{u"contact"_s, person}});
        opened.deal(u"Freezers"_s, 1);
        opened.open();
        const auto line = [&opened]() -> QLineEdit * {
            opened.run(u"findText"_s);
            QWidget *popover = QApplication::activePopupWidget();
            return popover ? popover->findChild<QLineEdit *>() : nullptr;
        };
        QLineEdit *edit = line();
        QVERIFY(edit);
        QTest::keyClicks(edit, u"freez"_s);
        QTRY_COMPARE(opened.model().openCount(), 1); // before Enter
        edit->clear();
        QTest::keyClicks(edit, u"Doris Fruh"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(opened.model().openCount(), 1);
        QVERIFY(!QApplication::activePopupWidget());
        edit = line();
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(opened.model().openCount(), 2);
        QVERIFY(!QApplication::activePopupWidget());
        edit = line();
        QTest::keyClicks(edit, u"loggers"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(opened.model().openCount(), 1);
        edit = line();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Backspace);
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(opened.model().openCount(), 2);
        opened.page->findChild<BoardToolbar *>()->setFilter(containsText(u"loggers"_s));
        opened.board().setFocus();
        QTest::keyClick(&opened.board(), Qt::Key_Escape);
        QCOMPARE(opened.model().openCount(), 2);
    }

    void aSavedViewWithATextOfBeforeIsStillOne()
    {
        const auto contains = [](const QString &path) {
            return Filter::condition(path, Filter::Op::Contains, {Operand::fromText(u"probe"_s)});
        };
        const Filter earlier = Filter::any({contains(u"title"_s), contains(u"company.name"_s)});
        QCOMPARE(kindOf(earlier), ConditionKind::Text);
        QCOMPARE(kindOf(containsText(u"probe"_s)), ConditionKind::Text);
        QCOMPARE(kindOf(containsText(u"Ann Roe"_s)), ConditionKind::Text);
        QCOMPARE(textOfCondition(containsText(u"Ann Roe"_s)), u"Ann Roe"_s);
    }

    /// As an import with stages of its own leaves it: the ones that there were are empty, and before them.
    void theBoardOpensAtTheFirstLaneWithCards()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, PipelineStore::Negotiation);
        opened.page = std::make_unique<PipelinePage>(opened.context);
        opened.page->resize(900, 700);
        opened.page->setWidthClass(WidthClass::Compact);
        opened.page->show();
        opened.page->activate();
        QTRY_VERIFY(opened.board().viewport()->rect().contains(
            opened.board().cardRect(opened.card(PipelineStore::Negotiation, 0)).center()));
    }

    void aFilterThatFindsNothingOffersToClearIt()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 1);
        opened.open();
        auto *toolbar = opened.page->findChild<BoardToolbar *>();
        toolbar->setFilter(containsText(u"probes"_s));
        QCOMPARE(opened.model().openCount(), 0);
        auto *empty = opened.shown<EmptyState>();
        QVERIFY(empty);
        opened.press(u"Clear filter"_s, empty);
        QCOMPARE(opened.model().openCount(), 1);
        QVERIFY(opened.board().isVisible());
    }

    void thePipelineThatASyncFilledIsShownUntilAnotherIsChosen()
    {
        Opened opened;
        opened.open();
        const RecordId own = opened.model().pipeline();
        const RecordId filled = opened.create(
            EntityKind::Pipeline, {{u"name"_s, u"Sales Pipeline"_s}, {u"position"_s, qint64(7)}});
        const RecordId stage = opened.create(EntityKind::Stage,
            {{u"name"_s, u"Appointment"_s}, {u"pipeline"_s, filled}, {u"kind"_s, u"open"_s},
                {u"position"_s, qint64(1)}});
        opened.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}, {u"stage"_s, stage}});
        opened.page->activate();
        QCOMPARE(opened.model().pipeline(), filled);
        setBoardPipeline(opened.context, own);
        opened.page = nullptr;
        opened.open();
        QCOMPARE(opened.model().pipeline(), own);
    }

    void anEmptyPipelineSaysHowToBegin()
    {
        Opened opened;
        opened.open();
        QVERIFY(opened.shown<EmptyState>());
        opened.press(u"New deal"_s, opened.shown<EmptyState>());
        QVERIFY(opened.shown<DealForm>());
        opened.deal(u"Loggers"_s);
        QVERIFY(opened.board().isVisible());
    }

    void anEmptyPipelineOffersToImport()
    {
        Opened opened;
        opened.open();
        QSignalSpy navigated(opened.page.get(), &Page::navigateTo);
        opened.press(u"Import a file"_s, opened.shown<EmptyState>());
        QCOMPARE(navigated.size(), 1);
        QCOMPARE(navigated.first().first().value<Target>().page, QString(page::import_));
        QCOMPARE(navigated.first().first().value<Target>().entity, EntityKind::Deal);
    }

    void afterUndoTheNextKeyActsOnTheDealThatCameBack()
    {
        Opened opened;
        const RecordId won = opened.deal(u"Loggers"_s, 1);
        const RecordId other = opened.deal(u"Probes"_s, 1);
        opened.open();
        opened.board().setCurrent(opened.model().indexOf(won));
        opened.workspace.commit(u"Win"_s, {Edit::update(EntityKind::Deal, won, {{u"status"_s, u"won"_s}})});
        QVERIFY(!opened.model().indexOf(won).isValid());
        opened.board().setCurrent(opened.model().indexOf(other));
        opened.workspace.undo();
        QCOMPARE(opened.board().currentIndex(), opened.model().indexOf(won));
        QCOMPARE(opened.board().chosenDeals(), std::vector{won});
        const RecordId third = opened.deal(u"Gateway"_s, 2); // somebody else's change leaves it there
        QVERIFY(opened.model().indexOf(third).isValid());
        QCOMPARE(opened.board().chosenDeals(), std::vector{won});
    }

    void viewsKeepFilterAndOrder()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 1, {{u"tags"_s, QStringList{u"Key account"_s}}});
        opened.deal(u"Probes"_s, 1);
        opened.open();
        opened.workspace.commit(saveBoardView({{}, u"Key accounts"_s, hasTag(u"Key account"_s), BoardOrder::Value}, 3));
        auto *toolbar = opened.page->findChild<BoardToolbar *>();
        const auto views = readBoardViews(opened.workspace);
        QCOMPARE(views.back().name, u"Key accounts"_s);
        QCOMPARE(views.back().order, BoardOrder::Value);
        QVERIFY(toolbar->showView(views.back().id));
        QCOMPARE(opened.model().openCount(), 1);
        QCOMPARE(opened.model().request().order, BoardOrder::Value);
        // What changes on top is shown as edited.
        toolbar->setFilter({});
        auto *tabs = opened.page->findChild<ViewTabs *>();
        QVERIFY(tabs->isEdited(tabs->current()));
    }

    void everyConditionReadsAsWords()
    {
        Opened opened;
        const auto words = [&](const Filter &condition) { return conditionText(opened.context, condition).value; };
        QCOMPARE(words(ownerIsMe()), u"Me"_s);
        QCOMPARE(words(closesIn({RelativeDate::Anchor::Quarter, 0, 0})), u"this quarter"_s);
        QVERIFY(words(closesBy(QDate(2026, 6, 30))).startsWith(u"by 30 Jun"_s));
        QCOMPARE(words(hasTag(u"Key account"_s)), u"Key account"_s);
        QCOMPARE(words(containsText(u"probe"_s)), u"probe"_s);
        const Filter all = filterOf({ownerIsMe(), containsText(u"probe"_s), closesBy(QDate(2026, 6, 30))});
        const auto again = parseFilter(opened.workspace.schema(), EntityKind::Deal, all.toText());
        QVERIFY_RESULT(again);
        QCOMPARE(conditionsOf(*again), conditionsOf(all));
    }

    void theTableHasTheDealsOfTheBoard()
    {
        Opened opened;
        opened.deal(u"Loggers"_s);
        opened.deal(u"Probes"_s, 2);
        const RecordId won = opened.deal(u"Vans"_s);
        QVERIFY_RESULT(opened.workspace.store().commit(
            {u"Won"_s, Origin::user(), {Edit::update(EntityKind::Deal, won, {{u"status"_s, u"won"_s}})}, {}}));
        opened.open();
        QSignalSpy went(opened.page.get(), &Page::navigateTo);
        opened.page->findChild<SegmentedControl *>()->setCurrentIndex(1);
        auto &table = opened.page->findChild<DealTable *>()->model();
        QTRY_VERIFY(table.isComplete());
        QCOMPARE(qint64(table.rowCount()), opened.model().openCount());
        QCOMPARE(went.count(), 0);
        opened.page->findChild<BoardToolbar *>()->setFilter(containsText(u"probe"_s));
        QTRY_COMPARE(table.rowCount(), 1);
        QCOMPARE(opened.model().openCount(), qint64(1));
    }

    void theFiguresAndTheReportsCountTheDealsOfTheBoard()
    {
        Opened opened;
        opened.deal(u"Loggers"_s);
        opened.deal(u"Probes"_s, 2);
        opened.deal(u"Sleeping"_s, PipelineStore::Nurturing);
        opened.deal(u"Vans"_s, PipelineStore::Won);
        opened.open();
        FiguresView &figures = opened.figures();
        QCOMPARE(opened.model().openCount(), qint64(2));
        QCOMPARE(std::get<qint64>(figures.report(FiguresReader::KeyFigures)->figures[2].value), 2);
        ReportsPage reports(opened.context);
        reports.activate();
        QTRY_VERIFY(reports.report() && !reports.isWaiting());
        QCOMPARE(std::get<qint64>(reports.report()->total->cells[1]), 2);
        opened.page->findChild<BoardToolbar *>()->setFilter(containsText(u"probe"_s));
        QTRY_COMPARE(std::get<qint64>(figures.report(FiguresReader::KeyFigures)->figures[2].value), 1);
        QCOMPARE(opened.model().openCount(), qint64(1));
    }

    void aBarOfTheFiguresOpensItsDeals()
    {
        Opened opened;
        opened.deal(u"Loggers"_s);
        const RecordId vans = opened.deal(u"Vans"_s);
        const RecordId masts = opened.deal(u"Masts"_s);
        opened.store.clock.advance(3'600'000);
        opened.update(vans, {{u"stage"_s, opened.stages[PipelineStore::Won]}});
        opened.update(masts, {{u"stage"_s, opened.stages[PipelineStore::Lost]}});
        opened.open();
        FiguresView &figures = opened.figures();
        ChartView *chart = figures.card(FiguresReader::Funnel)->chart();
        QCOMPARE(chart->rowCount(), 7);
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Home);
        QTest::keyClick(chart, Qt::Key_Return);
        QVERIFY(figures.panel()->isVisible());
        QCOMPARE(figures.panel()->list()->model()->rowCount(), 2); // both were decided
        QTest::keyClick(figures.panel()->list(), Qt::Key_Escape);
        QVERIFY(!figures.panel()->isVisible());
        QCOMPARE(QApplication::focusWidget(), chart);
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rectOf(6).center());
        QCOMPARE(figures.panel()->list()->model()->rowCount(), 1); // what was won
        QSignalSpy went(opened.page.get(), &Page::navigateTo);
        QTest::keyClick(figures.panel()->list(), Qt::Key_Return);
        QCOMPARE(went.count(), 1);
    }

    void theFiguresHaveNumbersInsteadOfCards()
    {
        Opened opened;
        const RecordId vans = opened.deal(u"Vans"_s);
        opened.store.clock.advance(3'600'000);
        opened.update(vans, {{u"stage"_s, opened.stages[PipelineStore::Won]}});
        opened.open();
        const auto isOffered = [&](const QString &name) {
            for (auto *button : opened.page->findChild<BoardToolbar *>()->findChildren<Button *>()) {
                if (button->text() == name && button->isVisible())
                    return true;
            }
            return false;
        };
        QVERIFY(isOffered(u"Card fields"_s) && !isOffered(u"As numbers"_s));
        FiguresView &figures = opened.figures();
        QVERIFY(!isOffered(u"Card fields"_s) && !isOffered(u"Next action first"_s));
        QVERIFY(isOffered(u"As numbers"_s) && isOffered(u"Print"_s));
        FigureCard *funnel = figures.card(FiguresReader::Funnel);
        QVERIFY(!funnel->table()->isVisible());
        opened.press(u"As numbers"_s, opened.page.get());
        QVERIFY(funnel->table()->isVisible() && !funnel->chart()->isVisible());
        QCOMPARE(funnel->table()->model()->rowCount(), 7);
        opened.page->findChild<SegmentedControl *>()->setCurrentIndex(0);
        QVERIFY(isOffered(u"Card fields"_s) && !isOffered(u"As numbers"_s));
    }

    void figuresWithoutClosedDealsSayWhatFillsThem()
    {
        Opened opened;
        opened.deal(u"Loggers"_s);
        opened.open();
        FigureCard *funnel = opened.figures().card(FiguresReader::Funnel);
        QVERIFY(!funnel->chart()->isVisible());
        QStringList words;
        for (const QLabel *label : funnel->findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        QVERIFY2(words.join(u' ').contains(u"won or lost"_s), qPrintable(words.join(u' ')));
    }

    void aClickOnADealOfTheTableOpensIt()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s);
        opened.open();
        opened.page->findChild<SegmentedControl *>()->setCurrentIndex(1);
        auto *table = opened.page->findChild<DealTable *>();
        QTRY_VERIFY(table->model().isComplete());
        QSignalSpy went(opened.page.get(), &Page::navigateTo);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_O);
        QCOMPARE(went.count(), 1);
        QCOMPARE(went.first().first().value<Target>().record, deal);
    }

    void aTargetShowsADealOrOpensTheForm()
    {
        Opened opened;
        const auto deal = opened.deal(u"Loggers"_s, 3);
        opened.open();
        opened.page->open({.page = page::pipeline, .record = deal});
        QCOMPARE(opened.model().cardId(opened.board().currentIndex()), deal);
        Target create{page::pipeline};
        create.action = Target::Action::Create;
        opened.page->open(create);
        QVERIFY(opened.shown<DealForm>());
    }

    void longerWordsFitTheBars()
    {
        Longer longer;
        QApplication::installTranslator(&longer);
        Opened opened;
        opened.deal(u"Loggers"_s, 1);
        opened.open();
        QApplication::removeTranslator(&longer);
        for (const int width : {1500, 1000, 820}) {
            opened.page->resize(width, 620);
            opened.page->setWidthClass(widthClassFor(width, 100));
            QCoreApplication::sendPostedEvents();
            for (auto *bar : opened.page->findChildren<Toolbar *>()) {
                QList<QRect> places;
                for (auto *child : bar->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
                    if (!child->isVisible())
                        continue;
                    for (const QRect &other : std::as_const(places))
                        QVERIFY2(!other.intersects(child->geometry()), qPrintable(child->accessibleName()));
                    places += child->geometry();
                    if (auto *button = qobject_cast<Button *>(child))
                        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                }
            }
        }
    }

    void everyControlHasAName()
    {
        Opened opened;
        opened.deal(u"Loggers"_s, 1);
        opened.open();
        opened.run(u"newDeal"_s);
        for (auto *widget : opened.page->findChildren<QWidget *>()) {
            const bool isControl = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus
                && !qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool hasName = !widget->accessibleName().isEmpty()
                || (button && !(button->text() + button->toolTip()).isEmpty());
            if (isControl && !hasName && widget->focusProxy() == nullptr && !qobject_cast<QTabBar *>(widget))
                QFAIL(widget->metaObject()->className());
        }
    }
};

SATCHEL_GUI_TEST(tst_PipelinePage)
#include "tst_PipelinePage.moc"
