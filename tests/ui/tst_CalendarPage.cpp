// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in the calendar, by mouse and by keys.
#include "domain/ChoiceNames.h"
#include "items/CalendarEdits.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/calendar/AgendaList.h"
#include "ui/calendar/CalendarPage.h"
#include "ui/calendar/CardLink.h"
#include "ui/calendar/DayEntries.h"
#include "ui/calendar/EntryDrawing.h"
#include "ui/calendar/EventCard.h"
#include "ui/calendar/EventForm.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/calendar/RescheduleDialog.h"
#include "ui/calendar/TimeGrid.h"
#include "ui/calendar/ToPlanList.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageNames.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/WorkTime.h"
#include "ui/tasks/RemindersPopover.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QMouseEvent>
#include <QPointer>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

const QDate monday(2026, 11, 16);

struct Desk
{
    TestStore store;
    items::Workspace workspace{
        store.release(), [this]() -> Result<std::unique_ptr<store::Store>> { return store.again(); }};
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    CalendarPage page{{workspace, *preferences}};

    Desk()
    {
        page.resize(1200, 800);
        page.QWidget::show();
        page.activate();
        page.open({.part = monday.toString(Qt::ISODate)});
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    QTimeZone zone() { return workspace.clock().zone(); }
    RecordId meeting(const QString &subject, QDate day, QTime time, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(),
            {{field::kind, choice::meeting}, {field::subject, subject}, {field::at, Instant::at(day, time, zone())},
                {field::duration_seconds, qint64(3600)}});
        return make(EntityKind::Activity, std::move(more));
    }
    RecordId make(EntityKind entity, std::vector<FieldValue> values)
    {
        const auto receipt = workspace.store().commit(
            {u"Create"_s, Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
        refresh();
        return receipt->ids.front();
    }
    void refresh() { page.findChild<items::CalendarModel *>()->refresh(); }
    TimeGrid &grid() { return *page.findChild<TimeGrid *>(); }
    items::CalendarModel &model() { return grid().model(); }
    void run(const QString &command) { page.findChild<QAction *>(command)->trigger(); }
    Value value(RecordId id, QStringView field, EntityKind entity = EntityKind::Activity)
    {
        return workspace.store().get(entity, id)->value(field);
    }
    Instant at(QDate day, QTime time) { return Instant::at(day, time, zone()); }
    /// "Review Mon 16 10:00" per entry of the range.
    QStringList shown()
    {
        refresh();
        QStringList lines;
        for (const calendar::CalendarEntry &entry : model().entries())
            lines.append(entry.title + QLocale::c().toString(entry.time.firstDay(), u" ddd d "_s)
                + entry.time.start.timeIn(zone()).toString(u"HH:mm"_s));
        return lines;
    }
    int row(const QString &title)
    {
        for (int i = 0; i < model().rowCount(); ++i) {
            if (model().entry(i).title == title)
                return i;
        }
        return -1;
    }
    QPoint pointAt(int day, QTime time)
    {
        const auto &layout = grid().layoutOfGrid();
        return {layout.column(day).center().x(),
            layout.yOf(time.hour() * 60 + time.minute()) - grid().verticalScrollBar()->value()};
    }
    /// The first minute of the day that is seen.
    double firstMinute()
    {
        const auto &layout = grid().layoutOfGrid();
        const double hour = layout.yOf(60) - layout.yOf(0);
        return 60 * (grid().verticalScrollBar()->value() - layout.yOf(0)) / hour;
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QWidget *area = grid().viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, from);
        QTest::mouseMove(area, (from + to) / 2);
        QTest::mouseMove(area, to);
        QTest::mouseRelease(area, Qt::LeftButton, {}, to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&grid(), key, modifiers); }
    void answerScope(int choice)
    {
        auto *dialog = page.findChild<Dialog *>();
        QVERIFY(dialog);
        dialog->findChildren<QRadioButton *>().at(choice)->click();
        QTest::keyClick(dialog, Qt::Key_Return);
    }
};

} // namespace

class tst_CalendarPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTitleIsCutBetweenWordsWhereTheyFillTheLine()
    {
        const QFont font;
        const QFontMetrics metrics(font);
        const int room = metrics.horizontalAdvance(u"Call Ladenein…"_s);
        QCOMPARE(elidedAtWord(u"Call Ladeneinrichtung"_s, font, room), u"Call Ladeneinrichtung"_s); // drawText cuts it
        const int more = metrics.horizontalAdvance(u"Call the florist in…"_s);
        QCOMPARE(elidedAtWord(u"Call the florist immediately"_s, font, more), u"Call the florist…"_s);
    }

    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(new SatchelStyle(Theme::make({.platformFont = QFont(u"Inter"_s, 10)})));
    }

    void aDragOnFreeHoursAsksForAnEntryOfThatTime()
    {
        Desk desk;
        desk.grid().showHour(8);
        desk.drag(desk.pointAt(1, {9, 5}), desk.pointAt(1, {10, 20}));
        auto *form = desk.page.findChild<EventForm *>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Demo"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(desk.shown(), QStringList{u"Demo Tue 17 09:00"_s});
        const calendar::CalendarEntry entry = desk.model().entry(0);
        QCOMPARE(entry.time.seconds, 90 * 60);
        QCOMPARE(entry.kind, QString(choice::meeting));
        QCOMPARE(entry.owner, desk.workspace.me());
    }

    void whatWasAddedIsInSight()
    {
        Desk desk;
        desk.page.resize(1200, 400);
        desk.grid().showHour(3);
        QVERIFY(desk.firstMinute() < 5 * 60);
        desk.run(u"calendar.new"_s);
        auto *form = desk.page.findChild<EventForm *>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Demo tomorrow 17:00"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        const int added = desk.row(u"Demo"_s);
        QVERIFY(added >= 0);
        QCOMPARE(desk.grid().currentEntry(), added);
        QVERIFY(desk.grid().viewport()->rect().contains(desk.grid().rectOf(added)));
    }

    void aWeekOpensWithItsFirstEntryWhereThatIsBeforeEight()
    {
        Desk desk;
        desk.page.resize(1200, 560); // a higher one shows the morning anyway
        desk.make(EntityKind::Task, {{field::title, u"All day"_s}, {field::due_date, monday.addDays(7)}});
        desk.meeting(u"Night shift"_s, monday.addDays(6), {23, 0}, {{field::duration_seconds, qint64(3 * 3600)}});
        desk.meeting(u"Breakfast"_s, monday.addDays(9), {6, 30});
        const auto firstHour = [&desk] { return qRound(desk.firstMinute() / 60); };
        QCOMPARE(firstHour(), 8);
        const auto show = [&desk](QDate day) { desk.page.open({.part = day.toString(Qt::ISODate)}); };
        show(monday.addDays(7));
        QCOMPARE(firstHour(), 6);
        show(monday.addDays(14));
        QCOMPARE(firstHour(), 8);
        desk.run(u"calendar.day"_s);
        show(monday.addDays(9));
        QCOMPARE(firstHour(), 6);
        desk.refresh(); // what comes later scrolls nothing
        desk.grid().showHour(10);
        desk.meeting(u"Early bird"_s, monday.addDays(9), {5, 0});
        QCOMPARE(firstHour(), 10);
        desk.grid().verticalScrollBar()->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        const double scrolled = desk.firstMinute();
        show(monday.addDays(10));
        QCOMPARE(desk.firstMinute(), scrolled);
    }

    void whatHasAnOutcomeLooksAndReadsDone_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<Icon>("icon");
        QTest::addColumn<bool>("isStruck");
        QTest::addColumn<QString>("said");
        QTest::newRow("planned") << QString() << Icon::None << false << QString();
        QTest::newRow("held") << QString(choice::held) << Icon::Check << false << u"outcome: Held"_s;
        QTest::newRow("cut short") << QString(choice::cut_short) << Icon::Check << false << u"outcome: Cut short"_s;
        QTest::newRow("no-show") << QString(choice::no_show) << Icon::Close << true << u"outcome: No-show"_s;
        QTest::newRow("cancelled") << QString(choice::cancelled) << Icon::Close << true << u"outcome: Cancelled"_s;
    }
    void whatHasAnOutcomeLooksAndReadsDone()
    {
        QFETCH(QString, outcome);
        Desk desk;
        std::vector<FieldValue> more;
        if (!outcome.isEmpty())
            more.push_back({field::outcome, outcome});
        desk.meeting(u"Review"_s, monday, {10, 0}, std::move(more));
        const Theme &theme = Theme::of(&desk.grid());
        const EntryLook look = lookOf(desk.model().entry(0), true, theme);
        QTEST(look.icon, "icon");
        QTEST(look.isStruck, "isStruck");
        QCOMPARE(look.isOver, !outcome.isEmpty());
        QCOMPARE(look.text == theme.text.secondary, look.isOver);
        const QString text = desk.grid().accessibleText(0);
        QFETCH(QString, said);
        QVERIFY2(said.isEmpty() ? !text.contains(u"outcome"_s) : text.endsWith(said), qPrintable(text));
    }

    void inTheAgendaACardOpensAtTheTitle()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {10, 0});
        desk.run(u"calendar.agenda"_s);
        auto *agenda = desk.page.findChild<AgendaList *>();
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            agenda->setLayoutDirection(direction);
            const QRect row = agenda->rectOf(0);
            const QRect anchor = agenda->anchorOf(0);
            QVERIFY(row.contains(anchor));
            const int before = direction == Qt::LeftToRight ? anchor.left() - row.left() : row.right() - anchor.right();
            QVERIFY2(before > 100, "behind the times");
        }
        Q_EMIT agenda->chosen(0);
        const auto *card = desk.page.findChild<EventCard *>();
        QVERIFY(card);
        QCOMPARE(card->anchor(), agenda->viewport());
    }

    void theKeysMakeMoveAndStretchAnEntry()
    {
        Desk desk;
        desk.grid().setFocus();
        desk.key(Qt::Key_Right); // Tuesday 09:00
        desk.key(Qt::Key_Down);
        desk.key(Qt::Key_Down, Qt::ShiftModifier);
        desk.key(Qt::Key_Return);
        auto *form = desk.page.findChild<EventForm *>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Demo"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(desk.shown(), QStringList{u"Demo Tue 17 09:30"_s});
        desk.key(Qt::Key_J);
        QCOMPARE(desk.grid().currentEntry(), 0);
        desk.key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(desk.shown(), QStringList{u"Demo Wed 18 09:30"_s});
        desk.key(Qt::Key_Up, Qt::ControlModifier);
        QCOMPARE(desk.shown(), QStringList{u"Demo Wed 18 09:15"_s});
        desk.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        desk.refresh();
        QCOMPARE(desk.model().entry(0).time.seconds, 75 * 60);
        desk.key(Qt::Key_Delete);
        QCOMPARE(desk.shown(), QStringList());
    }

    void anEntryThatAKeyMovesStaysInSight()
    {
        Desk desk;
        desk.meeting(u"Demo"_s, monday, {9, 0});
        desk.refresh();
        desk.grid().setFocus();
        desk.key(Qt::Key_J);
        for (int i = 0; i < 16; ++i) { // to five o'clock
            desk.key(Qt::Key_Up, Qt::ControlModifier);
            desk.refresh();
        }
        QCOMPARE(desk.shown(), QStringList{u"Demo Mon 16 05:00"_s});
        QVERIFY(desk.grid().rectOf(0).top() >= 0);
    }

    void aDragMovesAnEntryAndUndoPutsItBack()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        desk.drag(desk.pointAt(0, {10, 30}), desk.pointAt(2, {14, 30}));
        QCOMPARE(desk.value(id, field::at), Value(desk.at(monday.addDays(2), {14, 0})));
        QCOMPARE(desk.value(id, field::duration_seconds), Value(qint64(3600)));
        desk.workspace.undo();
        QCOMPARE(desk.value(id, field::at), Value(desk.at(monday, {10, 0})));
    }

    void aDragOfTheLowerEdgeMakesItLonger()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        const QRect rect = desk.grid().rectOf(desk.row(u"Review"_s));
        desk.drag({rect.center().x(), rect.bottom() - 2}, desk.pointAt(0, {12, 0}));
        QCOMPARE(desk.value(id, field::duration_seconds), Value(qint64(2 * 3600)));
    }

    void escapeLeavesADraggedEntryWhereItWas()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        QWidget *area = desk.grid().viewport();
        QTest::mousePress(area, Qt::LeftButton, {}, desk.pointAt(0, {10, 30}));
        QTest::mouseMove(area, desk.pointAt(3, {12, 0}));
        desk.key(Qt::Key_Escape);
        QTest::mouseRelease(area, Qt::LeftButton, {}, desk.pointAt(3, {12, 0}));
        QCOMPARE(desk.value(id, field::at), Value(desk.at(monday, {10, 0})));
    }

    void movingOneOfASeriesAsksHowMuchIsMeant()
    {
        Desk desk;
        desk.meeting(u"Stand-up"_s, monday, {10, 0}, {{field::recurrence, u"FREQ=DAILY;COUNT=3"_s}});
        desk.drag(desk.pointAt(1, {10, 30}), desk.pointAt(1, {15, 30}));
        desk.answerScope(0);
        QCOMPARE(desk.shown(),
            (QStringList{u"Stand-up Mon 16 10:00"_s, u"Stand-up Tue 17 15:00"_s, u"Stand-up Wed 18 10:00"_s}));
    }

    void deletingThisAndAllThatFollow()
    {
        Desk desk;
        desk.meeting(u"Stand-up"_s, monday, {10, 0}, {{field::recurrence, u"FREQ=DAILY;COUNT=4"_s}});
        desk.grid().setCurrentEntry(2);
        desk.grid().setFocus();
        desk.key(Qt::Key_Delete);
        desk.answerScope(1);
        QCOMPARE(desk.shown(), (QStringList{u"Stand-up Mon 16 10:00"_s, u"Stand-up Tue 17 10:00"_s}));
    }

    void aTaskMovesToAnotherDayAndTime()
    {
        Desk desk;
        const RecordId id = desk.make(EntityKind::Task,
            {{field::title, u"Call back"_s}, {field::due_date, monday}, {field::due_time, QTime(10, 0)}});
        desk.drag(desk.pointAt(0, {10, 10}), desk.pointAt(1, {11, 10}));
        QCOMPARE(desk.value(id, field::due_date, EntityKind::Task), Value(monday.addDays(1)));
        QCOMPARE(desk.value(id, field::due_time, EntityKind::Task), Value(QTime(11, 0)));
    }

    void aTaskWithoutADayIsPlannedWhereTheKeysAre()
    {
        Desk desk;
        const RecordId id = desk.make(EntityKind::Task, {{field::title, u"Write the case study"_s}});
        auto *list = desk.page.findChild<ToPlanList *>();
        list->refresh();
        QCOMPARE(list->count(), 1);
        desk.grid().setFocus();
        desk.key(Qt::Key_Right); // Tuesday 09:00
        list->setCurrentRow(0);
        Q_EMIT list->itemActivated(list->item(0));
        QCOMPARE(desk.value(id, field::due_date, EntityKind::Task), Value(monday.addDays(1)));
        QCOMPARE(desk.value(id, field::due_time, EntityKind::Task), Value(QTime(9, 0)));
        list->refresh();
        QCOMPARE(list->count(), 0);
        desk.workspace.undo();
        list->refresh();
        QCOMPARE(list->count(), 1);
    }

    void aTaskWithoutADayIsDroppedOnItsHour()
    {
        Desk desk;
        const RecordId id = desk.make(EntityKind::Task, {{field::title, u"Write the case study"_s}});
        QMimeData data;
        data.setData(taskMimeType, id.toString().toLatin1());
        QDragEnterEvent enter(desk.pointAt(2, {14, 10}), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.grid().viewport(), &enter);
        QDropEvent drop(desk.pointAt(2, {14, 10}), Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(desk.grid().viewport(), &drop);
        QCOMPARE(desk.value(id, field::due_date, EntityKind::Task), Value(monday.addDays(2)));
        QCOMPARE(desk.value(id, field::due_time, EntityKind::Task), Value(QTime(14, 0)));
    }

    void altWithAnArrowGoesBackAndMovesNothing()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday.addDays(1), {10, 0});
        desk.grid().setFocus();
        desk.key(Qt::Key_J);
        QKeyEvent event(QEvent::ShortcutOverride, Qt::Key_Left, Qt::AltModifier);
        event.ignore();
        QCoreApplication::sendEvent(&desk.grid(), &event);
        QVERIFY(!event.isAccepted()); // "Back" of the window
        const QStringList before = desk.shown();
        desk.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(desk.shown(), before);
    }

    void theKeysFindAMeetingThatIsGoingOn()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {9, 15});
        desk.grid().setFocus();
        desk.key(Qt::Key_Down);
        QCOMPARE(desk.grid().currentEntry(), 0); // at half past nine
    }

    void anotherBeginMovesTheEndAlong()
    {
        Desk desk;
        desk.run(u"calendar.new"_s);
        auto *form = desk.page.findChild<EventForm *>();
        const auto lines = form->findChildren<QLineEdit *>();
        const auto at = [&lines](const QString &text) {
            return *std::ranges::find_if(lines, [&](const QLineEdit *line) { return line->text() == text; });
        };
        QLineEdit *begin = at(u"09:00"_s);
        QLineEdit *end = at(u"10:00"_s);
        begin->selectAll();
        QTest::keyClicks(begin, u"14:30"_s);
        QCOMPARE(end->text(), u"15:30"_s);
    }

    void onlyNamesOfZonesAreZones()
    {
        Desk desk;
        const Field *zone = desk.workspace.schema().entity(EntityKind::Activity).find(field::zone);
        QVERIFY(checkValue(*zone, u"Asia/Tokyo"_s));
        QVERIFY(!checkValue(*zone, u"Nowhere"_s));
    }

    void aCalendarFileThatIsDroppedIsImported()
    {
        Desk desk;
        QSignalSpy spy(&desk.page, &Page::navigateTo);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/team.ics"_s)});
        QDragEnterEvent enter(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.grid().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPoint(500, 300), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&desk.page, &drop);
        QCOMPARE(spy.count(), 1);
        const auto target = spy.first().first().value<Target>();
        QCOMPARE(target.page, QString(page::import_));
        QCOMPARE(target.entity, EntityKind::Activity);
        QCOMPARE(target.file, u"/tmp/team.ics"_s);
    }

    void aClickShowsWhatItIs()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {10, 0}, {{field::location, u"Room 4"_s}});
        QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, {}, desk.pointAt(0, {10, 30}));
        auto *card = desk.page.findChild<EventCard *>();
        QVERIFY(card);
        QVERIFY(card->accessibleName().contains(u"Review"_s));
        QVERIFY(card->accessibleName().contains(u"Room 4"_s));
    }

    void theTitleOfTheCardOpensTheMeetingAsEnterDoes()
    {
        for (const bool isByKey : {false, true}) {
            Desk desk;
            const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
            QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, {}, desk.pointAt(0, {10, 30}));
            auto *card = desk.page.findChild<EventCard *>();
            QSignalSpy spy(&desk.page, &Page::navigateTo);
            if (isByKey) {
                QTest::keyClick(card, Qt::Key_Return);
            } else {
                const auto links = card->findChildren<CardLink *>();
                QVERIFY(!links.isEmpty() && links.first()->text() == u"Review"_s);
                QTest::mouseClick(links.first(), Qt::LeftButton);
            }
            QCOMPARE(spy.size(), 1);
            QCOMPARE(spy.first().first().value<Target>().record, id);
        }
    }

    void theCardIsBesideItsEntryAndDoesNotCoverIt_data()
    {
        QTest::addColumn<int>("day");
        QTest::newRow("the first day") << 0;
        QTest::newRow("the last day") << 4;
    }
    void theCardIsBesideItsEntryAndDoesNotCoverIt()
    {
        QFETCH(int, day);
        Desk desk;
        desk.meeting(u"Review"_s, monday.addDays(day), {10, 0});
        QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, {}, desk.pointAt(day, {10, 30}));
        const auto *card = desk.page.findChild<EventCard *>();
        QVERIFY(card);
        const QRect entry = desk.grid().rectOf(desk.row(u"Review"_s));
        const QRect shown(desk.grid().viewport()->mapFromGlobal(card->mapToGlobal(QPoint())), card->size());
        QVERIFY(!entry.adjusted(4, 4, -4, -4).intersects(shown.marginsRemoved(shadowMargins(*card))));
    }

    void theCardOfAMeetingThatIsOverMarksANoShow()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday.addDays(4), {8, 0}); // this morning
        const auto showCard = [&] {
            QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, {}, desk.pointAt(4, {8, 30}));
            return desk.page.findChildren<EventCard *>().back();
        };
        const auto button = [](const EventCard *card, const QString &text) -> QAbstractButton * {
            for (auto *one : card->findChildren<QAbstractButton *>()) {
                if (one->text() == text)
                    return one;
            }
            return nullptr;
        };
        EventCard *card = showCard();
        QVERIFY(!button(card, u"Reschedule…"_s));
        button(card, u"No-show"_s)->click();
        QCOMPARE(desk.workspace.store().get(EntityKind::Activity, id)->text(field::outcome), QString(choice::no_show));
        desk.refresh();
        card = showCard();
        QVERIFY(!button(card, u"No-show"_s));
        button(card, u"Reschedule…"_s)->click();
        auto *dialog = desk.page.findChild<RescheduleDialog *>();
        QVERIFY(dialog);
        QSignalSpy spy(&desk.page, &Page::navigateTo);
        dialog->verb()->click();
        QCOMPARE(spy.size(), 1);
        QVERIFY(spy.first().first().value<Target>().record != id);
    }

    void theSecondClickOfTwoOpensTheMeetingThoughTheCardGetsIt()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        QSignalSpy spy(&desk.page, &Page::navigateTo);
        const QPoint point = desk.pointAt(0, {10, 30});
        for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonDblClick}) {
            QTest::mouseClick(desk.grid().viewport(), Qt::LeftButton, {}, point);
            const auto cards = desk.page.findChildren<EventCard *>();
            QPointer<EventCard> card = cards.back();
            const QPoint there = desk.grid().viewport()->mapToGlobal(point);
            QMouseEvent second(type, card->mapFromGlobal(there), there, Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(card, &second);
            QVERIFY(!card || card->isHidden());
        }
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.first().first().value<Target>().record, id);
    }

    void timeOutsideWorkingHoursIsShaded()
    {
        Desk desk;
        calendar::WorkingHours hours;
        hours.days[0]->until = QTime(16, 0);
        hours.days[1].reset(); // Tuesday
        setWorkingHours(*desk.preferences, hours);
        const QImage image = desk.grid().viewport()->grab().toImage();
        const Theme &theme = Theme::of(&desk.grid());
        const auto groundAt = [&](int day, QTime time) { return image.pixelColor(desk.pointAt(day, time)); };
        QCOMPARE(groundAt(0, {10, 15}), theme.surface.page);
        QCOMPARE(groundAt(0, {16, 45}), theme.surface.sunken);
        QCOMPARE(groundAt(1, {10, 15}), theme.surface.sunken);
    }

    void enterOnAMeetingOpensItsPage()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        QSignalSpy spy(&desk.page, &Page::navigateTo);
        desk.grid().setFocus();
        desk.key(Qt::Key_J);
        desk.key(Qt::Key_Return);
        QCOMPARE(spy.count(), 1);
        const auto target = spy.first().first().value<Target>();
        QCOMPARE(target.page, QString(page::meeting));
        QCOMPARE(target.record, id);
    }

    void meetingsAtOneTimeSaySo()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {10, 0});
        desk.meeting(u"Demo"_s, monday, {10, 30});
        desk.meeting(u"Lunch"_s, monday, {12, 0});
        QTRY_COMPARE(desk.grid().model().rowCount(), 3);
        QVERIFY(desk.grid().accessibleText(desk.row(u"Review"_s)).contains(u"overlaps"_s));
        QVERIFY(desk.grid().accessibleText(desk.row(u"Demo"_s)).contains(u"Review"_s));
        QVERIFY(!desk.grid().accessibleText(desk.row(u"Lunch"_s)).contains(u"overlaps"_s));
    }

    void aMeetingIsRemindedOfAsUsualUnlessItsFormSaysOtherwise()
    {
        Desk desk;
        EventForm form({desk.workspace, *desk.preferences},
            {Instant::at(monday, {10, 30}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
        form.openAt(&desk.page);
        const auto buttonOf = [](const QWidget &parent, const QString &text) {
            const auto buttons = parent.findChildren<QAbstractButton *>();
            const auto found = std::ranges::find(buttons, text, &QAbstractButton::text);
            return found == buttons.end() ? nullptr : *found;
        };
        QVERIFY(buttonOf(form, u"15 minute(s) before (default)"_s));
        buttonOf(form, u"15 minute(s) before (default)"_s)->click();
        auto *popover = form.findChild<RemindersPopover *>();
        QVERIFY(popover);
        for (const QString &name : {u"1 day before"_s, u"15 minutes before"_s}) {
            auto *box = buttonOf(*popover, name);
            QVERIFY2(box, qPrintable(name));
            box->click();
        }
        popover->close(); // what is ticked is kept, however it is closed
        QSignalSpy created(&form, &EventForm::created);
        QTest::keyClicks(form.findChild<QLineEdit *>(), u"Workshop"_s);
        QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
        const auto values = created.value(0).value(1).value<std::vector<FieldValue>>();
        const auto given = std::ranges::find(values, QString(field::reminders), &FieldValue::field);
        QVERIFY(given != values.end());
        QCOMPARE(given->value, Value(QStringList{u"-PT15M"_s, u"-P1D"_s}));
    }

    void anEndBeforeTheBeginIsAskedAboutAndOneAfterMidnightIsNot()
    {
        Desk desk;
        const auto saved = [&desk](QTime begin, QTime end) {
            EventForm form({desk.workspace, *desk.preferences},
                {Instant::at(monday, begin, desk.zone()), 3600, false, desk.zone()}, &desk.page);
            form.openAt(&desk.page);
            QSignalSpy created(&form, &EventForm::created);
            QTest::keyClicks(form.findChild<QLineEdit *>(), u"Workshop"_s);
            for (auto *editor : form.findChildren<FieldEditor *>()) {
                if (editor->field().name == u"until"_s)
                    editor->setValue(end);
            }
            QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
            return created.size() == 1;
        };
        QVERIFY(!saved({14, 0}, {13, 0}));
        QVERIFY(saved({22, 0}, {1, 0}));
    }

    void whatTheTitleSaysAboutItsTimeGoesToTheFields()
    {
        Desk desk;
        EventForm form({desk.workspace, *desk.preferences},
            {Instant::at(monday, {10, 30}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
        form.openAt(&desk.page);
        QSignalSpy created(&form, &EventForm::created);
        QTest::keyClicks(form.findChild<QLineEdit *>(), u"Send weekly report every friday 16:00"_s);
        QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
        const auto values = created.value(0).value(1).value<std::vector<FieldValue>>();
        const auto valueOfField = [&values](QStringView name) {
            const auto found = std::ranges::find(values, name, &FieldValue::field);
            return found == values.end() ? Value() : found->value;
        };
        QCOMPARE(valueOfField(field::subject), Value(u"Send weekly report"_s));
        const auto at = valueOr<Instant>(valueOfField(field::at));
        QCOMPARE(at.dateIn(desk.zone()).dayOfWeek(), 5);
        QCOMPARE(at.timeIn(desk.zone()), QTime(16, 0));
        QCOMPARE(valueOfField(field::duration_seconds), Value(qint64(3600)));
        QVERIFY(!isEmpty(valueOfField(field::recurrence)));
    }

    void theTitleOfADraftStillSaysItsTime()
    {
        Desk desk;
        const auto open = [&desk] {
            auto *form = new EventForm({desk.workspace, *desk.preferences},
                {Instant::at(monday, {10, 30}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
            form->openAt(&desk.page);
            return QPointer(form);
        };
        auto form = open();
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Send report every friday 16:00"_s);
        form->close();
        delete form;
        form = open();
        QSignalSpy created(form, &EventForm::created);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        const auto values = created.value(0).value(1).value<std::vector<FieldValue>>();
        const auto at = std::ranges::find(values, QString(field::at), &FieldValue::field);
        QVERIFY(at != values.end());
        QCOMPARE(valueOr<Instant>(at->value).dateIn(desk.zone()).dayOfWeek(), 5);
        QCOMPARE(valueOr<Instant>(at->value).timeIn(desk.zone()), QTime(16, 0));
        delete form;
    }

    void aTimeAloneKeepsTheDayThatWasClicked()
    {
        Desk desk;
        EventForm form({desk.workspace, *desk.preferences},
            {Instant::at(monday, {10, 30}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
        form.openAt(&desk.page);
        QSignalSpy created(&form, &EventForm::created);
        QTest::keyClicks(form.findChild<QLineEdit *>(), u"Demo 15:00"_s);
        QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
        const auto values = created.value(0).value(1).value<std::vector<FieldValue>>();
        const auto at = std::ranges::find(values, QString(field::at), &FieldValue::field);
        QVERIFY(at != values.end());
        QCOMPARE(at->value, Value(Instant::at(monday, {15, 0}, desk.zone())));
    }

    void aRangeInTheTitleIsTheWholeTimeOfTheMeeting_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("hour");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("German") << u"Abnahme Mittwoch 14 bis 15 Uhr"_s << u"Abnahme"_s << 3 << 14 << qint64(60);
        QTest::newRow("range") << u"Survey thursday 10:00-11:30"_s << u"Survey"_s << 4 << 10 << qint64(90);
        QTest::newRow("length") << u"Survey friday 10am for 2 hours"_s << u"Survey"_s << 5 << 10 << qint64(120);
        QTest::newRow("no time") << u"30 min call friday"_s << u"30 min call"_s << 5 << 10 << qint64(60);
    }
    void aRangeInTheTitleIsTheWholeTimeOfTheMeeting()
    {
        QFETCH(QString, line);
        QFETCH(int, hour);
        Desk desk;
        EventForm form({desk.workspace, *desk.preferences},
            {Instant::at(monday, {10, 0}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
        form.openAt(&desk.page);
        QSignalSpy created(&form, &EventForm::created);
        QTest::keyClicks(form.findChild<QLineEdit *>(), line);
        QTest::keyClick(form.findChild<QLineEdit *>(), Qt::Key_Return);
        const auto values = created.value(0).value(1).value<std::vector<FieldValue>>();
        const auto valueOf = [&values](const QString &field) {
            const auto found = std::ranges::find(values, field, &FieldValue::field);
            return found == values.end() ? Value() : found->value;
        };
        const auto at = valueOr<Instant>(valueOf(field::at));
        QCOMPARE(at.timeIn(desk.zone()), QTime(hour, 0));
        QTEST(at.dateIn(desk.zone()).dayOfWeek(), "day");
        QTEST(valueOr<qint64>(valueOf(field::duration_seconds)) / 60, "minutes");
        QTEST(valueOr<QString>(valueOf(field::subject)), "title");
    }

    void theFormSaysWhatOverlapsAndOffersTheNextFreeTime()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {10, 0});
        desk.meeting(u"Demo"_s, monday, {11, 0});
        EventForm form({desk.workspace, *desk.preferences},
            {Instant::at(monday, {10, 30}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
        form.openAt(&desk.page);
        const auto buttonOf = [&form](const QString &start) {
            for (auto *button : form.findChildren<QPushButton *>()) {
                if (button->isVisible() && button->text().startsWith(start))
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        auto *free = buttonOf(u"Free"_s);
        QVERIFY(free);
        QVERIFY2(free->text().contains(u"12:00"_s), qPrintable(free->text()));
        free->click();
        QVERIFY(!buttonOf(u"Free"_s));
        QSignalSpy spy(&form, &EventForm::created);
        QTest::keyClicks(form.findChild<QLineEdit *>(), u"Workshop"_s);
        QVERIFY(buttonOf(u"Add"_s));
        buttonOf(u"Add"_s)->click();
        QCOMPARE(spy.count(), 1);
        const auto values = spy.first().at(1).value<std::vector<FieldValue>>();
        const auto at = std::ranges::find(values, QString(field::at), &FieldValue::field);
        QCOMPARE(at->value, Value(Instant::at(monday, {12, 0}, desk.zone())));
    }

    void whoAMeetingIsWithTakesPartInIt()
    {
        Desk desk;
        const RecordId ana = desk.make(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        const auto edits = items::editsToCreate(desk.workspace.store(), EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Review"_s}, {field::at, desk.at(monday, {10, 0})},
                {field::contact, ana}});
        desk.workspace.commit({}, edits);
        const auto people = desk.workspace.store().select(
            {EntityKind::Attendee, {u"contact"_s}, {}, {}, {}, -1, false});
        QCOMPARE(people->size(), 1);
        QCOMPARE(people->reference(0, 0), ana);
        QCOMPARE(items::editsToCreate(desk.workspace.store(), EntityKind::Activity,
                     {{field::kind, choice::call}, {field::subject, u"Call"_s}, {field::contact, ana}})
                     .size(),
            1);
    }

    void aSecondZoneIsNamedByItsCity()
    {
        Desk desk;
        const auto ask = [&desk](const QString &city) {
            desk.run(u"calendar.zone"_s);
            auto *line = QApplication::activePopupWidget()->findChild<QLineEdit *>();
            line->setText(city);
            QTest::keyClick(line, Qt::Key_Return);
        };
        ask(u"tokyo"_s);
        QCOMPARE(desk.grid().secondZone().id(), "Asia/Tokyo");
        ask(QString());
        QVERIFY(!desk.grid().secondZone().isValid());
    }

    void aFormOnALowScreenScrolls()
    {
        Desk desk;
        EventForm form({desk.workspace, *desk.preferences},
            {Instant::at(monday, {10, 30}, desk.zone()), 3600, false, desk.zone()}, &desk.page);
        const int least = form.minimumSizeHint().height();
        QVERIFY2(least < form.sizeHint().height() / 2, qPrintable(QString::number(least)));
    }

    void theSameEntriesAreInTheMonthAndTheAgenda()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {10, 0});
        desk.run(u"calendar.month"_s);
        auto *month = desk.page.findChild<MonthGrid *>();
        QVERIFY(month->isVisible());
        QVERIFY(month->rectOfDay(monday).contains(month->rectOf(desk.row(u"Review"_s))));
        desk.run(u"calendar.agenda"_s);
        auto *agenda = desk.page.findChild<AgendaList *>();
        QVERIFY(agenda->isVisible());
        QVERIFY(!agenda->rectOf(desk.row(u"Review"_s)).isEmpty());
    }

    void aDragInTheMonthKeepsTheTimeOfTheDay()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        desk.run(u"calendar.month"_s);
        auto *month = desk.page.findChild<MonthGrid *>();
        const QPoint from = month->rectOf(desk.row(u"Review"_s)).center();
        const QPoint to = month->rectOfDay(monday.addDays(10)).center();
        QTest::mousePress(month->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(month->viewport(), (from + to) / 2);
        QTest::mouseMove(month->viewport(), to);
        QTest::mouseRelease(month->viewport(), Qt::LeftButton, {}, to);
        QCOMPARE(desk.value(id, field::at), Value(desk.at(monday.addDays(10), {10, 0})));
    }

    void aMonthHasItsOwnWeeksOnlyAndAFreeWeekendIsNarrow()
    {
        Desk desk;
        desk.run(u"calendar.month"_s);
        const auto *month = desk.page.findChild<MonthGrid *>();
        QCOMPARE(month->rangeAround(QDate(2026, 2, 10)).first, QDate(2026, 1, 26));
        QCOMPARE(month->rangeAround(QDate(2027, 2, 10)).last, QDate(2027, 2, 28)); // four weeks
        const QDate saturday = monday.addDays(5);
        QVERIFY(month->rectOfDay(saturday).width() < month->rectOfDay(monday).width() / 2);
        desk.meeting(u"Fair"_s, saturday, {10, 0});
        QVERIFY(month->rectOfDay(saturday).width() >= month->rectOfDay(monday).width() - 1);
    }

    void aDayOfTheMonthThatHasTooMuchShowsAllOfIt()
    {
        Desk desk;
        for (int hour = 0; hour < 14; ++hour)
            desk.meeting(u"Talk %1"_s.arg(hour), monday, {8 + hour / 2, hour % 2 * 30});
        desk.run(u"calendar.month"_s);
        auto *month = desk.page.findChild<MonthGrid *>();
        const QRect more = month->rectOfMore(monday);
        QVERIFY(!more.isEmpty());
        QVERIFY(month->rectOfDay(monday).contains(more));
        QVERIFY(month->rectOfMore(monday.addDays(1)).isEmpty());
        QTest::mouseClick(month->viewport(), Qt::LeftButton, {}, more.center());
        auto *entries = desk.page.findChild<DayEntries *>();
        QVERIFY(entries);
        QCOMPARE(entries->list()->count(), 14);
        QTest::keyClick(entries->list(), Qt::Key_End);
        QSignalSpy spy(&desk.page, &Page::navigateTo);
        QTest::keyClick(entries->list(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
    }

    void theKeysCarryAnEntryOfTheMonthToAnotherDay()
    {
        Desk desk;
        const RecordId id = desk.meeting(u"Review"_s, monday, {10, 0});
        desk.run(u"calendar.month"_s);
        auto *month = desk.page.findChild<MonthGrid *>();
        month->setCurrentEntry(desk.row(u"Review"_s));
        month->setFocus();
        QTest::keyClick(month, Qt::Key_Space);
        QTest::keyClick(month, Qt::Key_Down);
        QTest::keyClick(month, Qt::Key_Escape);
        QCOMPARE(desk.value(id, field::at), Value(desk.at(monday, {10, 0})));
        QTest::keyClick(month, Qt::Key_Space);
        QTest::keyClick(month, Qt::Key_Down);
        QTest::keyClick(month, Qt::Key_Right);
        QTest::keyClick(month, Qt::Key_Return);
        QCOMPARE(desk.value(id, field::at), Value(desk.at(monday.addDays(8), {10, 0})));
    }

    void pagesTurnByWeeksAndBackToToday()
    {
        Desk desk;
        desk.run(u"calendar.next"_s);
        QCOMPARE(desk.model().range().first, desk.grid().rangeAround(monday.addDays(7)).first);
        desk.run(u"calendar.today"_s);
        QVERIFY(desk.model().range().first <= desk.workspace.clock().today());
        QVERIFY(desk.model().range().last >= desk.workspace.clock().today());
    }

    void othersAreHiddenUntilTheyAreTicked()
    {
        Desk desk;
        const RecordId jonas = desk.make(EntityKind::User, {{field::name, u"Jonas Brecht"_s}});
        desk.meeting(u"His meeting"_s, monday, {10, 0}, {{field::owner, jonas}});
        QCOMPARE(desk.shown(), QStringList());
        for (QCheckBox *box : desk.page.findChildren<QCheckBox *>()) {
            if (box->text() == u"Jonas Brecht"_s)
                box->click();
        }
        QCOMPARE(desk.shown(), QStringList{u"His meeting Mon 16 10:00"_s});
    }

    void aScreenReaderFindsEachEntryWithItsTime()
    {
        Desk desk;
        desk.meeting(u"Review"_s, monday, {10, 0});
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&desk.grid());
        QVERIFY(view);
        QCOMPARE(view->childCount(), 1);
        const QString name = view->child(0)->text(QAccessible::Name);
        QVERIFY2(
            name.contains(u"Review"_s) && name.contains(u"Meeting"_s) && name.contains(u"10:00"_s), qPrintable(name));
        QCOMPARE(view->child(0)->role(), QAccessible::ListItem);
    }

    void nAddsOnTheDayOfTheKeys()
    {
        Desk desk;
        desk.run(u"calendar.month"_s);
        auto &month = *desk.page.findChild<MonthGrid *>();
        month.setFocus();
        month.setCurrentDay(monday);
        QTest::keyClick(&month, Qt::Key_Right);
        QTest::keyClick(&month, Qt::Key_N);
        auto *form = desk.page.findChild<EventForm *>();
        QVERIFY(form);
        QTest::keyClicks(form->findChild<QLineEdit *>(), u"Call back 16:00"_s);
        QTest::keyClick(form->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(desk.shown(), QStringList{u"Call back Tue 17 16:00"_s});
    }

    /// What is still to be done is not behind "2 more" while what is done is seen.
    void aDayOfTheMonthShowsWhatIsOpenFirst()
    {
        Desk desk;
        desk.run(u"calendar.month"_s);
        for (int i = 0; i < 12; ++i)
            desk.make(EntityKind::Task,
                {{field::title, u"Done %1"_s.arg(i)}, {field::due_date, monday}, {field::status, choice::completed}});
        desk.meeting(u"Review"_s, monday, {15, 0});
        auto &month = *desk.page.findChild<MonthGrid *>();
        QTRY_VERIFY(desk.row(u"Review"_s) >= 0);
        const QRect review = month.rectOf(desk.row(u"Review"_s));
        QCOMPARE(month.entryAt(review.center()), desk.row(u"Review"_s)); // its line, and not that of "more"
        QVERIFY(desk.row(u"Review"_s) > desk.row(u"Done 3"_s)); // in the order of time it is the last
    }
};

SATCHEL_GUI_TEST(tst_CalendarPage)
#include "tst_CalendarPage.moc"
