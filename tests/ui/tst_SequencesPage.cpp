// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with sequences: make one, write its steps, let it run, enrol people, take them out.
#include "sequences/SequenceEdits.h"
#include "tests/support/SequenceDesk.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/mail/TemplateTextEditor.h"
#include "ui/sequences/EnrolDialog.h"
#include "ui/sequences/HolidaysDialog.h"
#include "ui/sequences/MailStepDialog.h"
#include "ui/sequences/PeopleModel.h"
#include "ui/sequences/SequencesPage.h"
#include "ui/sequences/SequenceText.h"
#include "ui/sequences/SequenceView.h"

#include <QComboBox>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryFile>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct SequencesDesk : SequenceDesk
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    SequencesPage page{context};

    void show(QSize size = {1200, 800}, WidthClass width = WidthClass::Normal)
    {
        page.resize(size);
        page.setWidthClass(width);
        page.QWidget::show();
        page.activate();
        QTRY_VERIFY(page.model()->wasRead());
        page.activateWindow(); // the window of the test before may have been it
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    void run(const QString &command)
    {
        for (QAction *action : page.actions()) {
            if (action->objectName() == u"sequences."_s + command) {
                QVERIFY(action->isEnabled());
                return action->trigger();
            }
        }
        QFAIL(qUtf8Printable(command));
    }
    bool isOffered(const QString &command)
    {
        const auto all = page.actions();
        const auto found = std::ranges::find(all, u"sequences."_s + command, &QAction::objectName);
        return found != all.end() && (*found)->isEnabled();
    }
    QStringList steps()
    {
        QStringList titles;
        const auto read = sequences::readSequence(*reader, sequence);
        for (const sequences::StepTexts &texts : read->texts)
            titles.append(texts.subject.isEmpty() ? texts.title.isEmpty() ? texts.body : texts.title : texts.subject);
        return titles;
    }
    template <typename T> T *shown()
    {
        const auto all = page.findChildren<T *>();
        const auto found = std::ranges::find_if(all, [](T *one) { return one->isVisible(); });
        return found == all.end() ? nullptr : *found;
    }
};

} // namespace

class tst_SequencesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstSequenceIsShownWithItsSteps()
    {
        SequencesDesk desk;
        desk.show();
        QCOMPARE(desk.page.list()->model()->rowCount(), 1);
        QCOMPARE(desk.page.view()->steps()->model()->rowCount(), 2);
        const QString spoken = desk.page.view()->steps()->model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"after the step before"_s), qUtf8Printable(spoken));
        QVERIFY2(spoken.contains(u"Did you read it?"_s), qUtf8Printable(spoken));
    }

    void aTitleCallsFieldsByTheirLabels()
    {
        SequencesDesk desk;
        sequences::Sequence sequence;
        sequence.rules.steps.resize(1);
        sequence.rules.steps[0].kind = sequences::StepKind::Mail;
        sequence.texts.resize(1);
        const SequenceText words(desk.context.formats(), desk.workspace.schema(), desk.workspace.clock().now());
        sequence.texts[0].subject = u"Hello {{contact.first_name|there}}, about {{deal.company.name}} {{x.y}}"_s;
        QCOMPARE(words.stepTitle(sequence, 0), u"Hello ‹First name›, about {{deal.company.name}} {{x.y}}"_s);
    }

    void withoutASequenceThePageSaysWhatOneIs()
    {
        SyncFixture empty;
        const auto preferences = Preferences::transient();
        Appearance appearance(*preferences);
        SequencesPage page({empty.workspace, *preferences, &empty.control});
        page.show();
        page.activate();
        QTRY_VERIFY(page.model()->wasRead());
        QVERIFY(!page.list()->isVisible());
    }

    void stepsMoveByAltAndArrowAndTheMovedOneStaysCurrent()
    {
        SequencesDesk desk;
        desk.show();
        desk.page.view()->steps()->setFocus();
        desk.page.view()->steps()->setCurrentIndex(desk.page.view()->steps()->model()->index(1, 0));
        QTest::keyClick(desk.page.view()->steps(), Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(desk.steps(), QStringList({u"Did you read it?"_s, u"Hello {{contact.first_name}}"_s}));
        QTRY_VERIFY(desk.page.model()->shown()->problem); // the first e-mail has no subject now
        QTRY_COMPARE(desk.page.view()->currentStep(), 0);
        desk.workspace.undo();
        QTRY_COMPARE(desk.steps().front(), u"Hello {{contact.first_name}}"_s);
    }

    void anEMailIsWrittenInTwoVariants()
    {
        SequencesDesk desk;
        desk.show();
        desk.run(u"changeStep"_s);
        QTRY_VERIFY(desk.shown<MailStepDialog>());
        auto *dialog = desk.shown<MailStepDialog>();
        QVERIFY(!dialog->variants()->isVisible());
        dialog->variantButton()->click();
        QVERIFY(dialog->variants()->isVisible());
        QCOMPARE(dialog->editor()->subject(), u"Hello {{contact.first_name}}"_s); // it starts as the first
        dialog->editor()->setText(u"A question"_s, u"May I ask?"_s);
        dialog->variants()->setCurrentIndex(0);
        QCOMPARE(dialog->editor()->body(), u"Welcome"_s);
        dialog->verb()->click();
        const auto step = [&] { return sequences::readSequence(*desk.reader, desk.sequence)->texts.front(); };
        QTRY_COMPARE(step().subjectB, u"A question"_s);
        QCOMPARE(step().bodyB, u"May I ask?"_s);
        QCOMPARE(step().body, u"Welcome"_s);
    }

    void aTemplateThatIsWrongIsNotSaved()
    {
        SequencesDesk desk;
        desk.show();
        desk.run(u"changeStep"_s);
        QTRY_VERIFY(desk.shown<MailStepDialog>());
        auto *dialog = desk.shown<MailStepDialog>();
        dialog->editor()->setText(u"Hello"_s, u"{{contact.shoe_size}}"_s);
        dialog->verb()->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->editor()->problem().isEmpty());
        QCOMPARE(sequences::readSequence(*desk.reader, desk.sequence)->texts.front().body, u"Welcome"_s);
    }

    void activatingWaitsUntilNothingIsMissing()
    {
        SequencesDesk desk;
        const RecordId draft = desk.makeSequence(u"Draft"_s, choice::draft);
        desk.show();
        desk.page.open({.page = page::sequences, .record = draft});
        QTRY_VERIFY(desk.page.model()->shown()->sequence.id == draft);
        QVERIFY(!desk.isOffered(u"activate"_s));
        QVERIFY(!desk.isOffered(u"enrol"_s));
        desk.step(draft, 1, 0, u"Hello"_s, u"Text"_s);
        QTRY_VERIFY(desk.isOffered(u"activate"_s));
        desk.run(u"activate"_s);
        QTRY_VERIFY(desk.page.model()->shown()->sequence.rules.isActive);
        desk.run(u"activate"_s); // it pauses now
        QTRY_VERIFY(!desk.page.model()->shown()->sequence.rules.isActive);
        QCOMPARE(desk.reader->get(EntityKind::Sequence, draft)->text(field::status), QString(choice::paused));
    }

    void beforePeopleAreEnrolledItSaysWhoIsNotAndWhy()
    {
        SequencesDesk desk;
        const RecordId ana = desk.person(u"Ana"_s);
        const RecordId ben = desk.create(EntityKind::Contact, {{field::first_name, u"Ben"_s}});
        desk.show();
        auto *dialog = new EnrolDialog(
            desk.context, {desk.sequence, {{EntityKind::Contact, ana}, {EntityKind::Contact, ben}}, {}}, &desk.page);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QTRY_VERIFY(dialog->verb()->text().startsWith(u"Enrol 1 "_s));
        QCOMPARE(dialog->leftOut()->rowCount(), 1);
        QCOMPARE(dialog->leftOut()->item(0, 0)->text(), u"Ben"_s);
        QVERIFY(!dialog->leftOut()->item(0, 1)->text().isEmpty());
        dialog->verb()->click();
        QTRY_COMPARE(accepted.size(), 1);
        QTRY_COMPARE(desk.page.model()->entry(0).active, 1);
        desk.workspace.undo();
        QTRY_COMPARE(desk.page.model()->entry(0).enrolled, 0);
    }

    void whileItIsPlannedNobodyCanBeEnrolled()
    {
        SequencesDesk desk;
        const RecordId ana = desk.person(u"Ana"_s);
        desk.show();
        auto *dialog = new EnrolDialog(desk.context, {desk.sequence, {{EntityKind::Contact, ana}}, {}}, &desk.page);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->open();
        QTRY_VERIFY(dialog->verb()->isEnabled());
        dialog->sequence()->setCurrentIndex(-1);
        QVERIFY(!dialog->verb()->isEnabled());
        dialog->sequence()->setCurrentIndex(0);
        QVERIFY(!dialog->verb()->isEnabled()); // the number it says is of another question
        QTRY_VERIFY(dialog->verb()->isEnabled());
        dialog->verb()->click();
        dialog->verb()->click();
        QTRY_COMPARE(accepted.size(), 1);
        QTRY_COMPARE(desk.page.model()->entry(0).enrolled, 1); // once
    }

    /// Its steps come first; what it does without being asked is said in words, not by a dash.
    void aNewSequenceAsksForItsNameAndSaysTheRest()
    {
        SequencesDesk desk;
        desk.show();
        desk.run(u"new"_s);
        auto *dialog = desk.shown<Dialog>();
        QVERIFY(dialog);
        const auto shown = [&] {
            QStringList labels;
            for (FieldEditor *editor : dialog->findChildren<FieldEditor *>()) {
                if (editor->isVisibleTo(dialog))
                    labels.append(editor->field().name);
            }
            return labels;
        };
        QCOMPARE(shown(), QStringList{field::name});
        for (Button *one : dialog->findChildren<Button *>()) {
            if (one->text() == u"More"_s)
                one->click();
        }
        QCOMPARE(shown().size(), 9);
        for (FieldEditor *editor : dialog->findChildren<FieldEditor *>()) {
            if (editor->field().name == field::weekdays)
                QCOMPARE(valueOr<QStringList>(*editor->value()).size(), 5);
            if (auto *box = editor->findChild<QComboBox *>())
                QVERIFY2(box->currentText() != u"–"_s, qPrintable(editor->field().name));
        }
    }

    void aNewSequenceIsShownOnceItIsStored()
    {
        SequencesDesk desk;
        desk.show();
        const RecordId id = desk.reader->newId();
        desk.page.model()->show(id); // as the form does before the store has it
        QTRY_COMPARE(desk.page.model()->shown()->sequence.id, desk.sequence);
        desk.workspace.commit(u"New"_s, {Edit::create(EntityKind::Sequence, id, {{field::name, u"Zebra"_s}})});
        QTRY_COMPARE(desk.page.model()->shown()->sequence.id, id);
    }

    void aStepThatIsAddedComesLastAlsoAfterOneWasRemoved()
    {
        SequencesDesk desk;
        desk.step(desk.sequence, 3, 2, u"Third"_s, u"Text"_s);
        desk.show();
        desk.page.view()->steps()->setCurrentIndex(desk.page.view()->steps()->model()->index(0, 0));
        desk.run(u"removeStep"_s);
        QTRY_COMPARE(desk.page.view()->steps()->model()->rowCount(), 2);
        const auto read = sequences::readSequence(*desk.reader, desk.sequence);
        desk.step(desk.sequence, sequences::nextPosition(*read), 1, u"Last"_s, u"Text"_s);
        QCOMPARE(desk.steps(), QStringList({u"Did you read it?"_s, u"Third"_s, u"Last"_s}));
    }

    void aStepMovesTwoPlacesWhenTheKeyIsPressedTwice()
    {
        SequencesDesk desk;
        desk.step(desk.sequence, 3, 2, u"Third"_s, u"Text"_s);
        desk.show();
        desk.page.view()->steps()->setFocus();
        desk.page.view()->steps()->setCurrentIndex(desk.page.view()->steps()->model()->index(2, 0));
        QTest::keyClick(desk.page.view()->steps(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(desk.page.view()->steps(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.steps().front(), u"Third"_s);
        QTRY_COMPARE(desk.page.view()->currentStep(), 0);
    }

    void everybodyOfASegmentCanBeChosen()
    {
        SequencesDesk desk;
        desk.show();
        desk.run(u"enrol"_s);
        QTRY_VERIFY(desk.shown<EnrolDialog>());
        auto *dialog = desk.shown<EnrolDialog>();
        QTRY_VERIFY(dialog->source()->count() > 1);
        QVERIFY(!dialog->verb()->isEnabled()); // nobody yet
        dialog->source()->setCurrentIndex(1);
        QTRY_VERIFY(dialog->verb()->text().startsWith(u"Enrol 0 "_s));
        QVERIFY(!dialog->verb()->isEnabled());
    }

    void whoIsTakenOutIsListedWithTheReason()
    {
        SequencesDesk desk;
        desk.enrol({desk.person(u"Ana"_s), desk.person(u"Ben"_s)});
        desk.show();
        desk.page.view()->parts()->setCurrentIndex(1);
        QTRY_COMPARE(desk.page.view()->people()->model()->rowCount(), 2);
        QVERIFY(!desk.isOffered(u"takeOut"_s));
        desk.page.view()->people()->selectRow(0);
        desk.run(u"takeOut"_s);
        QTRY_COMPARE(desk.page.model()->shown()->figures.active, 1);
        const auto *people = desk.page.view()->people()->model();
        QCOMPARE(people->index(1, PeopleModel::State).data().toString(), u"Stopped: a person's decision"_s);
    }

    void whatAnotherComputerOfMineCarriesOutCanGoOnHere()
    {
        SequencesDesk desk;
        desk.enrol({desk.person(u"Ana"_s)});
        const auto enrolled = readSequences(*desk.reader, {})->shown->people.front();
        desk.workspace.commit(u"At home"_s,
            {Edit::update(EntityKind::Enrolment, enrolled.id, {{field::desk, u"the computer at home"_s}})});
        desk.show();
        QCOMPARE(desk.page.model()->shown()->elsewhere, 1);
        desk.run(u"takeOver"_s);
        QTRY_COMPARE(desk.page.model()->shown()->elsewhere, 0);
        QCOMPARE(desk.reader->get(EntityKind::Enrolment, enrolled.id)->text(field::desk), enrolled.desk);
    }

    void aNarrowPageShowsTheListOrTheSequence()
    {
        SequencesDesk desk;
        desk.show({700, 640}, WidthClass::Narrow);
        QVERIFY(desk.page.list()->isVisible());
        QVERIFY(!desk.page.view()->isVisible());
        QTest::keyClick(desk.page.list(), Qt::Key_Return);
        QTRY_VERIFY(desk.page.view()->isVisible());
        QVERIFY(!desk.page.list()->isVisible());
        desk.run(u"back"_s);
        QVERIFY(desk.page.list()->isVisible());
    }

    void holidaysAreTypedOrTakenFromACalendarFile()
    {
        SequencesDesk desk;
        desk.show();
        QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.ics"_s);
        QVERIFY(file.open());
        file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y\r\n"
                   "BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260403\r\nSUMMARY:Good Friday\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:2\r\nDTSTART:20260404T080000Z\r\nSUMMARY:No holiday\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:3\r\nDTSTART;VALUE=DATE:20101226\r\nDTEND;VALUE=DATE:20101228\r\n"
                   "RRULE:FREQ=YEARLY\r\nSUMMARY:Days off\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:4\r\nDTSTART;VALUE=DATE:20251127\r\n"
                   "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\nSUMMARY:Thanksgiving\r\nEND:VEVENT\r\n"
                   "END:VCALENDAR\r\n");
        file.close();
        desk.run(u"holidays"_s);
        QTRY_VERIFY(desk.shown<HolidaysDialog>());
        auto *dialog = desk.shown<HolidaysDialog>();
        dialog->days()->setPlainText(u"12-25 Christmas\nsometimes"_s);
        dialog->verb()->click();
        QVERIFY(dialog->isVisible()); // "sometimes" is no day
        dialog->days()->setPlainText(u"12-25 Christmas"_s);
        QVERIFY_RESULT(dialog->addCalendar(file.fileName()));
        QVERIFY_RESULT(dialog->addCalendar(file.fileName())); // once is enough
        QCOMPARE(dialog->days()->toPlainText(),
            u"12-25 Christmas\n2026-04-03 Good Friday\n12-26 Days off\n12-27 Days off"_s);
        QVERIFY(dialog->remark().startsWith(u"1 "_s)); // Thanksgiving is another day each year
        dialog->verb()->click();
        QTRY_VERIFY(sequences::readHolidays(*desk.reader)->isHoliday(QDate(2026, 4, 3), {}));
        QVERIFY(sequences::readHolidays(*desk.reader)->isHoliday(QDate(2030, 12, 25), {}));
        QVERIFY(!sequences::readHolidays(*desk.reader)->isHoliday(QDate(2027, 4, 3), {}));
    }

    void rulesAreSaidInWords()
    {
        SequencesDesk desk;
        const SequenceText text(Formats(QLocale::c()), desk.workspace.schema(), desk.store.clock.now());
        sequences::Sequence sequence;
        QVERIFY(text.rules(sequence).contains(u"at any hour"_s));
        sequence.hours.from = QTime(9, 0);
        sequence.hours.until = QTime(17, 0);
        sequence.dailyLimit = 50;
        sequence.rules.stopsOnMeeting = true;
        const QString rules = text.rules(sequence);
        QVERIFY2(rules.contains(u"recipient's time zone"_s), qUtf8Printable(rules));
        QVERIFY2(rules.contains(u"At most 50"_s), qUtf8Printable(rules));
        QVERIFY2(rules.contains(u"or a meeting"_s), qUtf8Printable(rules));
    }
};

SATCHEL_GUI_TEST(tst_SequencesPage)
#include "tst_SequencesPage.moc"
