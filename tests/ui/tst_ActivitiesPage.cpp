// SPDX-License-Identifier: GPL-3.0-or-later
// What everybody did, day by day.
#include "CustomerStore.h"

#include "tests/support/TestProgram.h"
#include "ui/activities/ActivitiesPage.h"
#include "ui/activities/ActivityFilterBar.h"
#include "ui/activities/ActivityList.h"
#include "ui/activities/ActivityPanel.h"
#include "ui/activities/CustomerPicker.h"
#include "ui/common/FilterChip.h"
#include "ui/common/Label.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/SearchField.h"
#include "ui/common/ViewTabs.h"
#include "ui/customer/Composer.h"
#include "ui/customer/RelatedForm.h"
#include "ui/lists/ListExport.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/ListSearchField.h"
#include "ui/lists/RecordTableView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFile>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    CustomerStore customer;
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    RecordId lead = customer.make(EntityKind::Lead, {{u"last_name"_s, u"Pohl"_s}});
    RecordId note = customer.make(EntityKind::Activity,
        {{u"kind"_s, u"note"_s}, {u"subject"_s, u"Wants a demo"_s}, {u"body"_s, u"In May."_s}, {u"lead"_s, lead},
            {u"at"_s, CustomerStore::moment(2026, 3, 9, 8)}, {u"pinned"_s, true}});
    ActivitiesPage page{{customer.workspace(), *preferences}};

    Desk()
    {
        page.resize(1200, 800);
        page.QWidget::show();
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    ActivityList &view() { return *page.findChild<ActivityList *>(); }
    ActivityPanel &panel() { return *page.findChild<ActivityPanel *>(); }
    ViewTabs &tabs() { return *page.findChild<ActivityFilterBar *>()->tabs(); }
    bool says(const QString &part)
    {
        for (const QLabel *label : panel().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(part))
                return true;
        }
        return std::ranges::any_of(panel().findChildren<ReadingLine *>(),
            [&](const ReadingLine *line) { return line->isVisible() && line->accessibleName().contains(part); });
    }
    ReadingLine *line(const QString &part)
    {
        for (ReadingLine *line : panel().findChildren<ReadingLine *>()) {
            if (line->isVisible() && line->accessibleName().contains(part))
                return line;
        }
        return nullptr;
    }
    QString head() { return page.findChildren<Label *>().at(1)->text(); }
    void run(const QString &command) { page.findChild<QAction *>(command)->trigger(); }
    QStringList texts()
    {
        QStringList texts;
        for (int row = 0; row < view().model()->rowCount(); ++row)
            texts.append(view().model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return texts;
    }
    bool has(const QString &part) { return !texts().filter(part).isEmpty(); }
    void choose(const QString &part)
    {
        view().setCurrentIndex(
            view().model()->index(static_cast<int>(texts().indexOf(texts().filter(part).value(0))), 0));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view(), key, modifiers); }
};

} // namespace

class tst_ActivitiesPage : public QObject
{
    Q_OBJECT
    SatchelStyle *m_style = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)}));
        QApplication::setStyle(m_style);
    }

    void daysAreHeadingsAndTheNewestComesFirst()
    {
        Desk desk;
        QVERIFY2(desk.texts().at(0).startsWith(u"Today"_s), qPrintable(desk.texts().at(0)));
        QVERIFY2(desk.texts().at(1).contains(u"Sondenliste"_s), qPrintable(desk.texts().at(1)));
        QVERIFY(!desk.texts().filter(u"Yesterday"_s).isEmpty());
        QVERIFY(!desk.has(u"Ward walk-through"_s)); // planned
    }

    void whoseItIsIsSaid()
    {
        Desk desk;
        const QString mail = desk.texts().filter(u"Sondenliste"_s).value(0);
        QVERIFY2(mail.contains(u"Reinhardt-Vogelsang"_s), qPrintable(mail));
        const QString note = desk.texts().filter(u"Wants a demo"_s).value(0);
        QVERIFY2(note.contains(u"Pohl"_s), qPrintable(note)); // pinned, and of a lead
    }

    void aTabShowsWhatIsPlannedAndAnotherOneKind()
    {
        Desk desk;
        ViewTabs *tabs = &desk.tabs();
        tabs->setCurrent(6);
        QVERIFY(desk.has(u"Ward walk-through"_s));
        QVERIFY(desk.has(u"Send calibration certificates"_s));
        QVERIFY(!desk.has(u"Sondenliste"_s));
        tabs->setCurrent(2);
        QVERIFY(desk.has(u"Sondenliste"_s));
        QVERIFY(!desk.has(u"Wants a demo"_s));
    }

    void ctrlEnterOpensTheCustomerAndOfALeadTheLead()
    {
        Desk desk;
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        desk.choose(u"Sondenliste"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.at(0).at(0).value<Target>().record, desk.customer.contact);
        desk.choose(u"Wants a demo"_s);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(opened.at(1).at(0).value<Target>().record, desk.lead);
    }

    void f2EditsAndSavingClosesTheForm()
    {
        Desk desk;
        auto *composer = desk.page.findChild<Composer *>();
        QVERIFY(!composer->isVisible());
        desk.choose(u"Wants a demo"_s);
        desk.press(Qt::Key_F2);
        QVERIFY(composer->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!composer->isVisible());
    }

    void slashSearchesInTheTexts()
    {
        Desk desk;
        desk.press(Qt::Key_Slash);
        auto *search = desk.page.findChild<SearchField *>();
        QTest::keyClicks(search, u"demo"_s);
        QTRY_VERIFY(!desk.has(u"Sondenliste"_s));
        QVERIFY(desk.has(u"Wants a demo"_s));
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(desk.view().hasFocus());
    }

    void theCurrentOneIsReadBesideTheListAndTheArrowsReadOn()
    {
        Desk desk;
        QVERIFY(desk.panel().isVisible());
        QVERIFY(desk.says(u"Sondenliste"_s));
        QVERIFY(desk.says(u"Papiere für die Validierung"_s)); // the whole text
        QVERIFY(desk.says(u"Annika Reinhardt-Vogelsang"_s));
        QTRY_VERIFY(desk.says(u"1 of "_s));
        desk.press(Qt::Key_Down);
        QVERIFY(!desk.says(u"Sondenliste"_s));
        QTRY_VERIFY(desk.says(u"2 of "_s));
    }

    void thePanelSaysWhatCameBeforeWithTheSameCustomer()
    {
        Desk desk;
        QVERIFY(desk.says(u"Before that with"_s));
        ReadingLine *before = desk.line(u"Answered, positive"_s);
        QVERIFY(before);
        before->click(); // it is in the list, too
        QVERIFY(desk.view().currentIndex().data(Qt::AccessibleTextRole).toString().contains(u"24 probes"_s));
    }

    void theTaskThatWasPlannedWithACallIsShownAndOpens()
    {
        Desk desk;
        items::Workspace &workspace = desk.customer.workspace();
        ActivityDraft draft;
        draft.kind = u"call"_s;
        draft.subject = u"About the cables"_s;
        draft.next = {true, u"call"_s, QDate(2026, 3, 12), {}};
        workspace.commit(draft.toChangeSet(
            {EntityKind::Contact, desk.customer.contact, u"Annika"_s}, workspace.me(), workspace.clock()));
        QTRY_VERIFY(desk.has(u"About the cables"_s));
        desk.choose(u"About the cables"_s);
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        ReadingLine *task = desk.line(u"Call Annika"_s);
        QVERIFY(task);
        task->click();
        QCOMPARE(opened.at(0).at(0).value<Target>().entity, EntityKind::Task);
    }

    void theDealIsSaidWithItsAmountAndStage()
    {
        Desk desk;
        const RecordId id = desk.customer.workspace()
                                .store()
                                .select({EntityKind::Activity, {},
                                    Filter::equals(u"subject"_s, u"Re: Sondenliste für Flügel C"_s), {}, {}, 1, false})
                                ->id(0);
        desk.customer.workspace().commit(
            u"Link"_s, {Edit::update(EntityKind::Activity, id, {{u"deal"_s, desk.customer.freezers}})});
        QTRY_VERIFY(desk.says(u"Freezer farm monitoring"_s));
        QVERIFY(desk.says(u"28,600"_s));
        QVERIFY(desk.line(u"Stage"_s));
    }

    void iClosesThePanelAndItStaysClosed()
    {
        Desk desk;
        desk.press(Qt::Key_I);
        QVERIFY(!desk.panel().isVisible());
        QVERIFY(desk.view().hasFocus());
        ActivitiesPage again({desk.customer.workspace(), *desk.preferences});
        again.resize(1200, 800);
        again.QWidget::show();
        again.activate();
        QVERIFY(!again.findChild<ActivityPanel *>()->isVisible());
        desk.press(Qt::Key_Return); // opens it
        QVERIFY(desk.panel().isVisible());
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.panel().isVisible());
    }

    void whereThePageIsNarrowEnterReadsInPlaceOfTheList()
    {
        Desk desk;
        desk.page.resize(900, 600);
        QVERIFY(!desk.panel().isVisible());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.panel().isVisible());
        QVERIFY(!desk.view().isVisible());
        QVERIFY(desk.says(u"Sondenliste"_s));
        QTest::keyClick(&desk.panel(), Qt::Key_Down);
        QVERIFY(!desk.says(u"Sondenliste"_s));
        QTest::keyClick(&desk.panel(), Qt::Key_Escape);
        QVERIFY(desk.view().isVisible());
        QVERIFY(desk.view().hasFocus());
    }

    void tabsSayHowManyThereAreAndFollowTheOtherFilters()
    {
        Desk desk;
        ViewTabs &tabs = desk.tabs();
        QTRY_COMPARE(tabs.count(1), u"1"_s); // calls
        QCOMPARE(tabs.count(2), u"1"_s);
        QCOMPARE(tabs.count(4), u"2"_s);
        QCOMPARE(tabs.count(6), u"3"_s); // a meeting and two tasks
        Q_EMIT desk.page.findChild<ActivityFilterBar *>()->search()->searched(u"demo"_s);
        QTRY_COMPARE(tabs.count(4), u"1"_s);
        QVERIFY(!desk.has(u"Site visit"_s));
    }

    void theDigestOpensJustWhatOthersCreatedSince()
    {
        Desk desk;
        items::Workspace &workspace = desk.customer.workspace();
        const qint64 left = *workspace.store().log().lastSequence();
        const auto by = [&](const Origin &origin, const QString &subject) {
            QVERIFY(workspace.store().commit({u"Note"_s, origin,
                {Edit::create(EntityKind::Activity, {},
                    {{u"kind"_s, u"note"_s}, {u"subject"_s, subject},
                        {u"at"_s, CustomerStore::moment(2026, 3, 2, 8)}})},
                {}}));
        };
        by(Origin::connection(u"HubSpot"_s), u"An old note that came in now"_s);
        by(Origin::user(), u"My own"_s);
        desk.page.open({.part = u"received/%1/%2"_s.arg(left).arg(CustomerStore::moment(2026, 3, 9, 17).ms)});
        QTRY_COMPARE(desk.tabs().count(4), u"1"_s);
        QVERIFY(desk.has(u"An old note"_s));
        QVERIFY(!desk.has(u"My own"_s));
        QVERIFY(!desk.has(u"Sondenliste"_s));
        const auto chips = desk.page.findChildren<FilterChip *>();
        QVERIFY(std::ranges::any_of(
            chips, [](const FilterChip *chip) { return chip->accessibleName().contains(u"Received since"_s); }));
    }

    void theHeadSaysHowManyOfAllTheFilterFinds()
    {
        Desk desk;
        QTRY_COMPARE(desk.head(), u"7"_s);
        desk.tabs().setCurrent(4);
        QTRY_COMPARE(desk.head(), u"2 of 8"_s); // one is planned
    }

    void aDaySaysHowManyItHas()
    {
        Desk desk;
        const auto *model = static_cast<const items::TimelineModel *>(desk.view().model());
        QVERIFY(model->row(0).isHeading);
        QCOMPARE(model->row(0).count, 1);
    }

    void lAsksWhoseActivityItIsAndOpensTheForm()
    {
        Desk desk;
        desk.choose(u"Wants a demo"_s);
        desk.press(Qt::Key_L);
        auto *picker = desk.page.findChild<CustomerPicker *>();
        QVERIFY(picker);
        auto *search = picker->findChild<SearchField *>();
        QTest::keyClicks(search, u"Lindental"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *composer = desk.page.findChild<Composer *>();
        QTRY_VERIFY(composer->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::NoModifier);
        QSignalSpy committed(&desk.customer.workspace(), &items::Workspace::committed);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!composer->isVisible());
        QCOMPARE(committed.size(), 1);
    }

    void tPlansTheNextStepForTheSameCustomer()
    {
        Desk desk;
        desk.press(Qt::Key_T);
        QVERIFY(desk.page.findChild<RelatedForm *>());
    }

    void callAgainGoesToTheCustomerWithTheCall()
    {
        Desk desk;
        QSignalSpy opened(&desk.page, &Page::navigateTo);
        desk.press(Qt::Key_C, Qt::ShiftModifier);
        const auto target = opened.at(0).at(0).value<Target>();
        QCOMPARE(target.record, desk.customer.contact);
        QCOMPARE(target.action, Target::Action::Call);
    }

    void pPinsAndDeleteDeletes()
    {
        Desk desk;
        desk.choose(u"Sondenliste"_s);
        desk.press(Qt::Key_P);
        const auto isPinned = [&] {
            const auto *row = desk.view().currentRow();
            return row && row->item.isPinned;
        };
        QTRY_VERIFY(isPinned());
        desk.press(Qt::Key_Delete);
        QTRY_VERIFY(!desk.has(u"Sondenliste"_s));
    }

    void theExportHasWhatTheFilterFinds()
    {
        Desk desk;
        desk.tabs().setCurrent(4);
        desk.run(u"activities.export"_s);
        auto *exporter = desk.page.findChild<ListExport *>();
        QVERIFY(exporter);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"notes.csv"_s);
        QSignalSpy finished(exporter, &FileExport::finished);
        exporter->start(path);
        QVERIFY(finished.wait());
        QCOMPARE(finished[0][0].toLongLong(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        QVERIFY(written.contains(u"In May."_s));
        QVERIFY(!written.contains(u"Sondenliste"_s));
    }

    void theTableNamesEveryActivityAndVGoesToAndFro()
    {
        Desk desk;
        QSignalSpy left(&desk.page, &Page::navigateTo);
        desk.press(Qt::Key_V);
        QCOMPARE(left.at(0).at(0).value<Target>().page, u"activity-table"_s);
        desk.page.hide();
        ListPage table({desk.customer.workspace(), *desk.preferences}, EntityKind::Activity);
        table.resize(1200, 800);
        table.QWidget::show();
        table.activate();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        QTRY_COMPARE(table.model().rowCount(), 7); // what happened
        QVERIFY(!QStringList(table.model().index(0, 0).data().toString()).contains(u"Ward walk-through"_s));
        QCOMPARE(table.findChild<QAction *>(u"activity.new"_s)->text(),
            desk.page.findChild<QAction *>(u"activities.log"_s)->text());
        auto *views = table.findChild<ViewTabs *>();
        views->setCurrent(1);
        QTRY_COMPARE(table.model().rowCount(), 1); // planned
        views->setCurrent(0);
        QTRY_COMPARE(table.model().rowCount(), 7);
        QStringList names;
        const auto read = [&] {
            names.clear();
            for (int row = 0; row < table.model().rowCount(); ++row)
                names.append(table.model().index(row, 0).data().toString());
            return !names.contains(QString()) || names.filter(u"Purchasing only accepts"_s).size() == 1;
        };
        QTRY_VERIFY(read());
        QCOMPARE(names.filter(u"Purchasing only accepts"_s).size(), 1); // a note without a subject
        QSignalSpy back(&table, &Page::navigateTo);
        QTest::keyClick(&table.table(), Qt::Key_V);
        QCOMPARE(back.at(0).at(0).value<Target>().page, u"activities"_s);
    }

    void aDurationIsShownAndTypedInMinutes()
    {
        Desk desk;
        items::Workspace &workspace = desk.customer.workspace();
        const Field &duration = *workspace.schema().entity(EntityKind::Activity).find(u"duration_seconds");
        QCOMPARE(Formats().value(duration, qint64(660)), u"11 min"_s);
        const std::unique_ptr<FieldEditor> editor(FieldEditor::create(duration, fieldContextOf(workspace)));
        editor->setValue(qint64(690));
        QCOMPARE(editor->draft(), u"11:30"_s);
        editor->setDraft(u"12"_s);
        QCOMPARE(*editor->value(), Value(qint64(720)));
        editor->setDraft(u"soon"_s);
        QVERIFY(!editor->value());
    }

    void countsFollowACallThatIsLoggedInThePageAndOneThatIsLoggedWhileItIsNotShown()
    {
        Desk desk;
        QTRY_COMPARE(desk.tabs().count(1), u"1"_s);
        desk.choose(u"Wants a demo"_s);
        desk.press(Qt::Key_L);
        auto *search = desk.page.findChild<CustomerPicker *>()->findChild<SearchField *>();
        QTest::keyClicks(search, u"Lindental"_s);
        QTest::keyClick(search, Qt::Key_Return);
        auto *composer = desk.page.findChild<Composer *>();
        QTRY_VERIFY(composer->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_1, Qt::NoModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.tabs().count(1), u"2"_s);
        QTRY_COMPARE(desk.head(), u"8"_s);
        // Changed settings are a changed registry: the counts go on to follow.
        items::Workspace &workspace = desk.customer.workspace();
        const auto log = [&] {
            workspace.commit(u"Log"_s,
                {Edit::create(EntityKind::Activity, {},
                    {{u"kind"_s, u"call"_s}, {u"at"_s, CustomerStore::moment(2026, 3, 10, 10)}})});
        };
        workspace.commit(
            u"Set"_s, {Edit::create(EntityKind::Setting, {}, {{u"name"_s, u"test"_s}, {u"value"_s, u"1"_s}})});
        log();
        QTRY_COMPARE(desk.tabs().count(1), u"3"_s);
        desk.page.hide();
        log();
        desk.page.QWidget::show();
        desk.page.activate();
        QTRY_COMPARE(desk.tabs().count(1), u"4"_s);
    }

    void tasksThatAreDoneHaveATabByTheirDays()
    {
        Desk desk;
        QTRY_COMPARE(desk.tabs().count(5), u"0"_s);
        items::Workspace &workspace = desk.customer.workspace();
        const auto task = workspace.store().select(
            {EntityKind::Task, {}, Filter::equals(u"title"_s, u"Send calibration certificates"_s), {}, {}, 1, false});
        workspace.commit(u"Done"_s, {Edit::update(EntityKind::Task, task->id(0), {{u"status"_s, u"completed"_s}})});
        QTRY_COMPARE(desk.tabs().count(5), u"1"_s);
        QTRY_COMPARE(desk.tabs().count(6), u"2"_s); // planned
        desk.tabs().setCurrent(5);
        QCOMPARE(desk.texts().size(), 2);
        QVERIFY2(desk.texts().at(0).startsWith(u"Today"_s), qPrintable(desk.texts().at(0)));
        QVERIFY2(desk.texts().at(1).contains(u"Done"_s), qPrintable(desk.texts().at(1)));
        QVERIFY(desk.says(u"Send calibration certificates"_s));
    }

    void theHeadingOfADayStaysWhileItsItemsScrollAndTheNextOnePushesItOut()
    {
        Desk desk;
        desk.page.resize(1200, 330);
        ActivityList &list = desk.view();
        const auto heading = [&] { return list.stickyHeading().data(Qt::AccessibleTextRole).toString(); };
        QVERIFY(!list.stickyHeading().isValid()); // in its own place
        list.verticalScrollBar()->setValue(20);
        QVERIFY2(heading().startsWith(u"Today"_s), qPrintable(heading()));
        QCOMPARE(list.stickyRect().top(), 0);
        const int next = list.visualRect(list.model()->index(2, 0)).top();
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->value() + next - 10);
        QCOMPARE(list.stickyRect().bottom(), 9);
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
        desk.choose(u"Wants a demo"_s); // scrolled up to: not below the heading
        QVERIFY(list.visualRect(list.currentIndex()).top() > list.stickyRect().bottom());
    }

    void theMouseOnTheHeadingThatStaysActsOnNoRowBelowIt()
    {
        Desk desk;
        desk.page.resize(1200, 330);
        ActivityList &list = desk.view();
        list.verticalScrollBar()->setValue(20);
        const QPoint at = list.stickyRect().center();
        QVERIFY(list.indexAt(at).isValid());
        const QModelIndex before = list.currentIndex();
        QSignalSpy menus(&list, &ActivityList::menuRequested);
        QSignalSpy activations(&list, &QAbstractItemView::activated);
        QSignalSpy doubleClicks(&list, &QAbstractItemView::doubleClicked);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, at);
        QContextMenuEvent menu(QContextMenuEvent::Mouse, at, list.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(list.viewport(), &menu);
        QCOMPARE(menus.size() + activations.size() + doubleClicks.size(), 0);
        QCOMPARE(list.currentIndex(), before);
    }

    void anActivityThatIsLoggedElsewhereAppears()
    {
        Desk desk;
        desk.customer.workspace().commit(u"Log"_s,
            {Edit::create(EntityKind::Activity, {},
                {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Just now"_s},
                    {u"at"_s, CustomerStore::moment(2026, 3, 10, 10)}})});
        QTRY_VERIFY(desk.has(u"Just now"_s));
    }
};

SATCHEL_GUI_TEST(tst_ActivitiesPage)
#include "tst_ActivitiesPage.moc"
