// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on the page of a meeting.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "FakeMailProgram.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/calendar/EventForm.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/calendar/RescheduleDialog.h"
#include "ui/calendar/SlotPicker.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/RichTextEditor.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/meeting/Invitation.h"
#include "ui/meeting/MeetingHeader.h"
#include "ui/meeting/MeetingNotesEditor.h"
#include "ui/meeting/MeetingPage.h"
#include "ui/meeting/MeetingRows.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::ui;
using namespace satchel::test;

namespace {

struct Desk
{
    TestStore store;
    items::Workspace workspace{
        store.release(), [this]() -> Result<std::unique_ptr<store::Store>> { return store.again(); }};
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    RecordId me = make(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}, {u"email"_s, u"mara@example.com"_s}});
    RecordId reto = make(EntityKind::Contact, {{u"last_name"_s, u"Amstutz"_s}, {u"email"_s, u"reto@example.com"_s}});
    RecordId deal = make(EntityKind::Deal, {{u"title"_s, u"Validation suite"_s}, {u"contact"_s, reto}});
    RecordId id;
    MeetingPage page{{workspace, *preferences}};

    /// Runs since `ago` minutes for an hour.
    explicit Desk(int ago = 38, std::vector<FieldValue> more = {})
    {
        std::ignore = workspace.store().setMe(me);
        more.insert(more.end(),
            {{field::kind, choice::meeting}, {field::subject, u"Redline call"_s},
                {field::at, Instant{workspace.clock().now().ms - ago * 60'000LL}},
                {field::duration_seconds, qint64(3600)}, {field::deal, deal}, {field::owner, me}});
        id = make(EntityKind::Activity, std::move(more));
        page.setWidthClass(WidthClass::Normal);
        page.resize(1200, 900);
        page.QWidget::show();
        page.open(meetingTarget(id));
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    RecordId make(EntityKind entity, std::vector<FieldValue> values)
    {
        RecordId made;
        workspace.commit({}, {Edit::create(entity, {}, std::move(values))}, [&made](const Result<Receipt> &receipt) {
            if (!receipt)
                qFatal("%s", qUtf8Printable(toText(receipt.error())));
            made = receipt->ids.front();
        });
        return made;
    }
    void run(const QString &name)
    {
        for (QAction *action : page.actions()) {
            if (action->objectName() == name)
                action->trigger();
        }
    }
    void type(const QString &text)
    {
        auto &editor = page.findChild<MeetingNotesEditor *>()->editor().text();
        editor.setFocus();
        QTest::keyClicks(&editor, text);
    }
    MeetingRows &rows(const QString &name)
    {
        for (auto *list : page.findChildren<MeetingRows *>()) {
            if (list->accessibleName() == name)
                return *list;
        }
        qFatal("there is no such list");
    }
    QStringList titles(const QString &name)
    {
        QStringList titles;
        for (const MeetingRow &row : rows(name).rows())
            titles.append(row.title);
        return titles;
    }
    void addPoint(const QString &text)
    {
        for (auto *line : page.findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"New agenda point") {
                line->setText(text);
                QTest::keyClick(line, Qt::Key_Return);
            }
        }
    }
    Banner *banner(const QString &text)
    {
        for (auto *banner : page.findChildren<Banner *>()) {
            for (const QLabel *label : banner->findChildren<QLabel *>()) {
                if (label->text().contains(text))
                    return banner;
            }
        }
        qFatal("there is no such banner");
    }
    bool says(const QString &text)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QString outcome() { return workspace.store().get(EntityKind::Activity, id)->text(field::outcome); }
    qint64 tasks() { return *workspace.store().count({EntityKind::Task, {}, {}, {}, {}, -1, false}); }
};

} // namespace

class tst_MeetingPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMeetingThatHasNotBegunIsClosedOnlyAfterAQuestion()
    {
        Desk desk(-2 * 24 * 60);
        desk.run(u"meeting.close"_s);
        auto *dialog = desk.page.findChild<Dialog *>();
        QVERIFY(dialog);
        QCOMPARE(desk.outcome(), QString());
        dialog->accept();
        QCOMPARE(desk.outcome(), QString(choice::held));
    }

    /// The deal, and with it the closing, waits for the answer.
    void whoMovesTheDealAtTheEndIsWarnedOfUnmetExitCriteria()
    {
        Desk desk;
        store::Store &store = desk.workspace.store();
        const auto stageOf = [&] {
            return valueOr<RecordId>(store.get(EntityKind::Deal, desk.deal)->value(field::stage));
        };
        const RecordId from = stageOf();
        const RecordId playbook = desk.make(
            EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, from}});
        desk.make(EntityKind::PlaybookItem,
            {{field::playbook, playbook}, {field::kind, QString(choice::criterion)},
                {field::title, u"A campaign is named"_s}, {field::condition, u"campaign is not empty"_s}});
        for (auto *button : desk.page.findChildren<Button *>()) {
            if (button->text() == u"Same stage")
                button->click();
        }
        for (QMenu *menu : desk.page.findChildren<QMenu *>()) {
            const auto actions = menu->actions();
            const auto chosen = std::ranges::find(actions, u"Contacted"_s, &QAction::text);
            if (chosen == actions.end())
                continue;
            (*chosen)->trigger();
            menu->close();
        }
        desk.run(u"meeting.close"_s);
        QPointer<Dialog> dialog = desk.page.findChild<Dialog *>(u"exitCriteriaDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(stageOf(), from);
        QVERIFY(desk.page.meeting()->isOpen());
        for (auto *button : dialog->findChildren<Button *>()) {
            if (button->text() == u"Move anyway")
                button->click();
        }
        QTRY_VERIFY(stageOf() != from);
        QVERIFY(!desk.page.meeting()->isOpen());
    }

    void theNotesOfAClosedMeetingDoNotTakeTheKeysOfThePage()
    {
        Desk desk;
        auto &notes = desk.page.findChild<MeetingNotesEditor *>()->editor().text();
        QVERIFY(notes.hasFocus());
        desk.run(u"meeting.close"_s);
        desk.page.open(meetingTarget(desk.id));
        desk.page.activate();
        QVERIFY(!notes.hasFocus());
    }

    void theWorkGoesOnInTheNotesOnlyWhileTheMeetingRunsOrIsToBeClosed()
    {
        Desk running;
        QVERIFY(running.page.focusProxy() == running.page.findChild<MeetingNotesEditor *>());
        Desk planned(-2 * 24 * 60);
        QVERIFY(planned.page.focusProxy() != planned.page.findChild<MeetingNotesEditor *>());
    }

    void closingTakesTheFocusOutOfTheNotesSoThatUndoIsOfTheClosing()
    {
        Desk desk;
        auto &notes = desk.page.findChild<MeetingNotesEditor *>()->editor().text();
        QVERIFY(notes.hasFocus());
        desk.run(u"meeting.close"_s);
        QVERIFY(!notes.hasFocus());
    }

    void aLineOfTheNotesBecomesATaskWhenTheMeetingIsClosed()
    {
        Desk desk;
        desk.type(u"todo Mara: price for Osaka by Thursday"_s);
        QCOMPARE(desk.titles(u"Action items"_s), QStringList{u"Price for Osaka"_s});
        QCOMPARE(desk.tasks(), 0);
        desk.run(u"meeting.close"_s);
        QCOMPARE(desk.outcome(), QString(choice::held));
        QCOMPARE(desk.tasks(), 1);
        QVERIFY(desk.workspace.store().get(EntityKind::Activity, desk.id)->text(field::body).contains(u"Osaka"_s));
        desk.workspace.undo();
        QCOMPARE(desk.outcome(), QString());
        QCOMPARE(desk.tasks(), 0);
    }

    void aLineThatIsEditedAfterTheClosingChangesItsTask()
    {
        Desk desk;
        desk.type(u"todo: price for Osaka"_s);
        desk.run(u"meeting.close"_s);
        desk.page.findChild<MeetingNotesEditor *>()->editor().text().moveCursor(QTextCursor::End);
        desk.type(u" and Kyoto"_s);
        QCOMPARE(desk.rows(u"Action items"_s).rows().front().mark, MeetingRow::Mark::DoneBox);
        desk.page.hide(); // keeps the notes
        desk.page.show();
        const auto title = [&desk] {
            const auto rows = desk.workspace.store().select({EntityKind::Task, {field::title}, {}, {}, {}, -1, false});
            return rows->size() == 1 ? rows->text(0, 0) : u"%1 tasks"_s.arg(rows->size());
        };
        QCOMPARE(title(), u"Price for Osaka and Kyoto"_s);
        desk.workspace.undo();
        QCOMPARE(title(), u"Price for Osaka"_s);
        desk.page.open(meetingTarget(desk.id));
        QCOMPARE(desk.titles(u"Action items"_s), QStringList{u"Price for Osaka"_s});
        desk.run(u"meeting.reopen"_s);
        desk.page.findChild<MeetingNotesEditor *>()->editor().text().moveCursor(QTextCursor::End);
        desk.type(u" by Friday"_s);
        desk.run(u"meeting.close"_s);
        QCOMPARE(title(), u"Price for Osaka"_s);
        desk.workspace.undo();
        desk.workspace.undo();
        desk.workspace.undo(); // of the first closing
        QCOMPARE(title(), u"0 tasks"_s);
        desk.page.open(meetingTarget(desk.id));
        desk.type(u"todo: price for Osaka"_s);
        desk.run(u"meeting.close"_s);
        QCOMPARE(title(), u"Price for Osaka"_s); // made anew
    }

    void theKeysOfTheStatusBarMarkALine()
    {
        Desk desk;
        desk.type(u"14 days"_s);
        desk.run(u"meeting.decision"_s);
        auto *notes = desk.page.findChild<MeetingNotesEditor *>();
        QCOMPARE(notes->currentLine(), u"Decision: 14 days"_s);
        desk.run(u"meeting.decision"_s);
        QCOMPARE(notes->currentLine(), u"14 days"_s);
        desk.run(u"meeting.actionItem"_s);
        QCOMPARE(desk.titles(u"Action items"_s), QStringList{u"14 days"_s});
    }

    void theOutcomeIsChosenByItsNumber()
    {
        Desk desk;
        desk.run(u"meeting.outcome3"_s);
        desk.run(u"meeting.close"_s);
        QCOMPARE(desk.outcome(), QString(choice::no_show));
        desk.run(u"meeting.reopen"_s);
        QCOMPARE(desk.outcome(), QString());
    }

    void movingOpensAtItsButton()
    {
        Desk desk;
        desk.run(u"meeting.edit"_s);
        auto *form = desk.page.findChild<EventForm *>();
        QVERIFY(form);
        const auto *button = qobject_cast<QPushButton *>(form->anchor());
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), u"Move…"_s);
        form->close();
    }

    void agendaPointsAreAddedStartedAndMoved()
    {
        Desk desk;
        desk.addPoint(u"Open points 10 min"_s);
        desk.addPoint(u"Prices 15 min"_s);
        QCOMPARE(desk.titles(u"Agenda"_s), (QStringList{u"Open points"_s, u"Prices"_s}));
        desk.run(u"meeting.next"_s);
        QVERIFY(desk.page.meeting()->agenda[0].isRunning());
        desk.run(u"meeting.next"_s);
        QVERIFY(desk.page.meeting()->agenda[0].isDone());
        QVERIFY(desk.page.meeting()->agenda[1].isRunning());
        auto &list = desk.rows(u"Agenda"_s);
        list.setCurrentIndex(list.model()->index(1, 0));
        QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.titles(u"Agenda"_s), (QStringList{u"Prices"_s, u"Open points"_s}));
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(desk.titles(u"Agenda"_s).size(), 1);
    }

    void spaceNotesWhoCame()
    {
        Desk desk(38, {{field::attendees, QStringList{u"reto@example.com"_s, u"Jonas"_s}}});
        auto &list = desk.rows(u"People"_s);
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(desk.page.meeting()->people[0].attended, QString(choice::attended));
        QTest::keyClick(&list, Qt::Key_Delete);
        QCOMPARE(desk.titles(u"People"_s), QStringList{u"Jonas"_s});
    }

    void whatAnotherDeskWritesIsShownAndTypedNotesStay()
    {
        Desk desk;
        desk.type(u"mine"_s);
        const auto other = desk.store.again();
        QVERIFY_RESULT(other->commit({u"Edit"_s, {},
            {Edit::update(EntityKind::Activity, desk.id, {{field::subject, u"Renamed"_s}, {field::body, u"theirs"_s}})},
            {}}));
        QTRY_COMPARE(desk.page.title(), u"Renamed"_s);
        auto *notes = desk.page.findChild<MeetingNotesEditor *>();
        QCOMPARE(notes->markdown().trimmed(), u"mine"_s);
        Q_EMIT notes->timeToKeep();
        QCOMPARE(other->get(EntityKind::Activity, desk.id)->text(field::body), u"theirs"_s);
        Q_EMIT notes->timeToKeep();
        QCOMPARE(other->get(EntityKind::Activity, desk.id)->text(field::body).trimmed(), u"mine"_s);
    }

    void whatIsNotOfTheWebIsNeverOpened_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("https://meet.example/a") << u"https://meet.example/a"_s;
        QTest::newRow("Room 4, http://meet.example") << u"http://meet.example"_s;
        for (const char *bad : {"file:///etc/passwd", "javascript:alert(1)", "smb://server/share", "Room 4", "https://",
                 "ms-msdt:/id", ""})
            QTest::newRow(bad) << QString();
    }
    void whatIsNotOfTheWebIsNeverOpened()
    {
        QFETCH(QString, link);
        QCOMPARE(meetingLink(QString::fromUtf8(QTest::currentDataTag())).toString(), link);
    }

    void anInvitationGoesToTheMailProgramAndAMoveOffersAnUpdate()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("the mail program in place of a real one is a script that Linux desktops start");
#endif
        test::FakeMailProgram mail;
        Desk desk(-60, {{field::attendees, QStringList{u"reto@example.com"_s}}});
        desk.run(u"meeting.invite"_s);
        QTRY_VERIFY(mail.wasStarted());
        QVERIFY2(mail.words().contains(u"reto@example.com"_s), qPrintable(mail.words().join(u' ')));
        QFile file(mail.after(u"--attach"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("METHOD:REQUEST"));
        QVERIFY(desk.page.meeting()->isInvited());
        QVERIFY(!desk.page.meeting()->needsUpdate());
        QVERIFY_RESULT(desk.workspace.store().commit({u"Move"_s, {},
            {Edit::update(
                EntityKind::Activity, desk.id, {{field::at, Instant{desk.workspace.clock().now().ms + 7'200'000}}})},
            {}}));
        desk.page.open(meetingTarget(desk.id));
        QVERIFY(desk.page.meeting()->needsUpdate());
    }

    void oneDateOfASeriesIsCancelledForThePeopleWhoKnowTheSeries()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("the mail program in place of a real one is a script that Linux desktops start");
#endif
        test::FakeMailProgram mail;
        Desk desk(-60,
            {{field::attendees, QStringList{u"reto@example.com"_s}}, {field::recurrence, u"FREQ=WEEKLY;COUNT=3"_s},
                {field::sent_sequence, qint64(0)}});
        desk.run(u"meeting.cancel"_s);
        QTRY_VERIFY(mail.wasStarted());
        QFile file(mail.after(u"--attach"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(text.contains("METHOD:CANCEL") && text.contains("RECURRENCE-ID"), text.constData());
        QVERIFY2(text.contains("UID:" + desk.id.toString().toUtf8() + "@satchel"), text.constData());
        QVERIFY(!text.contains("RRULE"));
    }

    void anInvitationThatNoMailProgramTakesCanBeExported()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("the mail program in place of a real one is a script that Linux desktops start");
#endif
        test::FakeMailProgram mail;
        mail.remove();
        Desk desk(-60, {{field::attendees, QStringList{u"reto@example.com"_s}}});
        const auto shownButton = [&desk]() -> QPushButton * {
            for (auto *button : desk.page.findChildren<QPushButton *>()) {
                if (button->text() == u"Export…" && button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QVERIFY(!shownButton());
        desk.run(u"meeting.invite"_s);
        QVERIFY(!desk.page.meeting()->isInvited());
        QVERIFY(shownButton());
        shownButton()->click();
        auto *dialog = desk.page.findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString path = desk.store.folder() + u"/call.ics"_s;
        Q_EMIT dialog->fileSelected(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("METHOD:REQUEST"));
        QVERIFY(!shownButton());
    }

    void aNoShowIsMarkedAtOnceAndOffersAnotherTime()
    {
        Desk desk(90, {{field::location, u"Room 4"_s}});
        QVERIFY(!desk.banner(u"Nobody came."_s)->isVisible());
        desk.run(u"meeting.noShow"_s);
        QCOMPARE(desk.outcome(), QString(choice::no_show));
        QVERIFY(desk.banner(u"Nobody came."_s)->isVisible());
        desk.workspace.undo();
        QCOMPARE(desk.outcome(), QString());
        QTRY_VERIFY(!desk.banner(u"Nobody came."_s)->isVisible());
        desk.run(u"meeting.noShow"_s);
        desk.banner(u"Nobody came."_s)->findChild<QPushButton *>()->click();
        auto *dialog = desk.page.findChild<RescheduleDialog *>();
        QVERIFY(dialog);
        dialog->picker()->dayList()->setCurrentRow(1);
        const Instant at = *dialog->picker()->chosen();
        QVERIFY(at > desk.workspace.clock().now());
        dialog->verb()->click();
        const items::Meeting &shown = *desk.page.meeting();
        QVERIFY(shown.activity.id != desk.id); // another meeting
        QCOMPARE(shown.entry.time.start, at);
        QCOMPARE(shown.entry.place, u"Room 4"_s);
        QCOMPARE(shown.state, items::Meeting::State::Planned);
        QCOMPARE(desk.outcome(), QString(choice::no_show)); // and the no-show stays
        desk.workspace.undo();
        desk.page.open(meetingTarget(desk.id));
        QVERIFY(desk.page.meeting()->isNoShow());
    }

    void aMeetingThatHasNotBegunIsNoNoShow()
    {
        Desk desk(-60);
        desk.run(u"meeting.noShow"_s);
        QCOMPARE(desk.outcome(), QString());
    }

    void aRescheduledMeetingSaysSoAndItsPeopleGetTheNewTime()
    {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
        QSKIP("the mail program in place of a real one is a script that Linux desktops start");
#endif
        test::FakeMailProgram mail;
        Desk desk(-60, {{field::attendees, QStringList{u"reto@example.com"_s}}, {field::sent_sequence, qint64(0)}});
        const Instant planned = desk.page.meeting()->entry.time.start;
        desk.run(u"meeting.reschedule"_s);
        auto *dialog = desk.page.findChild<RescheduleDialog *>();
        QVERIFY(dialog);
        dialog->picker()->dayList()->setCurrentRow(1);
        const Instant at = *dialog->picker()->chosen();
        dialog->verb()->click();
        QCOMPARE(desk.page.meeting()->reschedules, (std::vector<items::Reschedule>{{planned, at}}));
        QVERIFY(desk.says(u"Rescheduled 1 time"_s));
        QTRY_VERIFY(mail.wasStarted()); // an update of the same invitation
        QFile file(mail.after(u"--attach"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray update = file.readAll();
        QVERIFY(update.contains("METHOD:REQUEST") && update.contains("SEQUENCE:1")
            && update.contains("UID:" + desk.id.toString().toUtf8()));
        QVERIFY(!desk.page.meeting()->needsUpdate());
    }

    void aColleagueWhoTakesPartIsFreeAtTheNewTime()
    {
        Desk desk(-60);
        const RecordId lin = desk.make(EntityKind::User, {{u"name"_s, u"Lin"_s}});
        desk.make(EntityKind::Attendee, {{field::activity, desk.id}, {field::user, lin}});
        const QDate tomorrow = desk.workspace.clock().today().addDays(3); // a Monday
        const auto at = [&](int hour) { return Instant::at(tomorrow, {hour, 0}, desk.workspace.clock().zone()); };
        desk.make(EntityKind::Activity,
            {{field::kind, choice::meeting}, {field::subject, u"Lin's own"_s}, {field::at, at(8)},
                {field::duration_seconds, qint64(9 * 3600)}, {field::owner, lin}});
        desk.page.open(meetingTarget(desk.id));
        desk.run(u"meeting.reschedule"_s);
        auto *dialog = desk.page.findChild<RescheduleDialog *>();
        QVERIFY(dialog);
        for (int row = 0; row < dialog->picker()->dayList()->count(); ++row) {
            dialog->picker()->dayList()->setCurrentRow(row);
            const Instant first = *dialog->picker()->chosen();
            QVERIFY(first.dateIn(desk.workspace.clock().zone()) != tomorrow || first >= at(17));
        }
    }

    void nobodyIsInvitedWithoutAnAddress()
    {
        Desk desk(-60, {{field::attendees, QStringList{u"Jonas"_s}}});
        QVERIFY(!invitationObstacle({desk.workspace, *desk.preferences}, *desk.page.meeting()).isEmpty());
        desk.run(u"meeting.invite"_s);
        QVERIFY(!desk.page.meeting()->isInvited());
    }

    void twoHundredPeopleAreShown()
    {
        QStringList people;
        for (int i = 0; i < 200; ++i)
            people.append(u"Person %1 <p%1@example.com>"_s.arg(i));
        Desk desk(38, {{field::attendees, people}});
        QCOMPARE(desk.titles(u"People"_s).size(), 200);
        QCOMPARE(invitedAddresses(*desk.page.meeting()).size(), 200);
    }

    void aMeetingThatIsGoneSaysSo()
    {
        Desk desk;
        QVERIFY_RESULT(
            desk.workspace.store().commit({u"Deleted"_s, {}, {Edit::remove(EntityKind::Activity, desk.id)}, {}}));
        desk.page.open(meetingTarget(desk.id));
        QVERIFY(!desk.page.meeting());
        QVERIFY(desk.page.findChild<EmptyState *>()->isVisible());
        desk.run(u"meeting.close"_s);
    }

    void oneOfASeriesBecomesItsOwnRecordWithTheFirstPointThatIsStarted()
    {
        Desk desk(38, {{field::recurrence, u"FREQ=WEEKLY;COUNT=3"_s}});
        desk.addPoint(u"Open points"_s);
        const RecordId own = desk.page.meeting()->activity.id;
        QVERIFY(own != desk.id);
        QCOMPARE(desk.titles(u"Agenda"_s), QStringList{u"Open points"_s});
        desk.run(u"meeting.close"_s);
        QCOMPARE(desk.workspace.store().get(EntityKind::Activity, own)->text(field::outcome), QString(choice::held));
        QCOMPARE(desk.outcome(), QString());
    }

    void beforeTheMeetingPreparationIsInTheMiddle()
    {
        Desk planned(-60);
        Desk running;
        const auto xOf = [](Desk &desk) {
            for (auto *editor : desk.page.findChildren<FieldEditor *>()) {
                if (editor->accessibleName() == u"Your note for this meeting")
                    return editor->mapTo(&desk.page, QPoint()).x();
            }
            return -1;
        };
        QVERIFY(xOf(planned) < 600);
        QVERIFY(xOf(running) > 800);
    }

    void inANarrowWindowTheSidesAreTabs()
    {
        Desk desk;
        desk.page.setWidthClass(WidthClass::Narrow);
        auto *tabs = desk.page.findChild<SegmentedControl *>();
        QVERIFY(tabs->isVisible());
        QVERIFY(!desk.rows(u"People"_s).isVisible());
        tabs->setCurrentIndex(1);
        QVERIFY(!desk.page.findChild<MeetingNotesEditor *>()->isVisible());
    }
};

SATCHEL_GUI_TEST(tst_MeetingPage)
#include "tst_MeetingPage.moc"
