// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of sequences lists, and that a window carries them out.
#include "items/Enrolling.h"
#include "items/SequenceKeeper.h"
#include "items/SequencesModel.h"
#include "sequences/Desk.h"
#include "sequences/SequenceEdits.h"
#include "store/CopyMark.h"
#include "tests/support/SequenceDesk.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_SequencesModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activeSequencesComeFirstWithHowManyAreInThem()
    {
        SequenceDesk desk;
        desk.makeSequence(u"A draft"_s, choice::draft);
        desk.enrol({desk.person(u"Ana"_s), desk.person(u"Ben"_s)});
        SequencesModel model(desk.workspace);
        model.read();
        QTRY_VERIFY(model.wasRead());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.entry(0).name, u"Welcome"_s);
        QCOMPARE(model.entry(0).steps, 2);
        QCOMPARE(model.entry(0).active, 2);
        QCOMPARE(model.entry(1).enrolled, 0);
        QVERIFY(model.shown());
        QCOMPARE(model.shown()->sequence.name, u"Welcome"_s);
        QCOMPARE(model.shown()->people.size(), 2U);
    }

    void whoIsStillInItComesFirst()
    {
        SequenceDesk desk;
        desk.enrol({desk.person(u"Ana"_s), desk.person(u"Ben"_s)});
        const auto reading = readSequences(*desk.reader, {});
        const RecordId ana = reading->shown->people.front().id;
        const QString name = reading->shown->people.front().name;
        desk.workspace.commit(*sequences::stopByHand(*desk.reader, std::span(&ana, 1)));
        const auto after = readSequences(*desk.reader, {});
        QCOMPARE(after->shown->people.back().name, name);
        QCOMPARE(after->shown->people.back().stopReason, QString(choice::by_hand));
        QCOMPARE(after->shown->figures.active, 1);
    }

    void anotherSequenceIsShownWhenTheOneThatWasIsDeleted()
    {
        SequenceDesk desk;
        const RecordId second = desk.makeSequence(u"Second"_s, choice::active);
        SequencesModel model(desk.workspace);
        model.show(second);
        QTRY_VERIFY(model.shown() && model.shown()->sequence.id == second);
        desk.workspace.commit(*sequences::deleteSequence(*desk.reader, model.shown()->sequence));
        QTRY_VERIFY(model.shown() && model.shown()->sequence.id == desk.sequence);
        desk.workspace.undo();
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void deletingASequenceTakesPeopleOutAndUndoPutsThemBack()
    {
        SequenceDesk desk;
        desk.enrol({desk.person(u"Ana"_s)});
        const auto sequence = sequences::readSequence(*desk.reader, desk.sequence);
        desk.workspace.commit(*sequences::deleteSequence(*desk.reader, *sequence));
        QCOMPARE(*desk.reader->count(
                     {EntityKind::Enrolment, {}, Filter::equals(field::state, choice::stopped), {}, {}, -1, false}),
            1);
        desk.workspace.undo();
        const auto reading = readSequences(*desk.reader, {});
        QCOMPARE(reading->shown->figures.active, 1);
        QCOMPARE(reading->shown->sequence.rules.steps.size(), 2U);
    }

    void aCopyIsADraftWithTheSameStepsAndNobodyInIt()
    {
        SequenceDesk desk;
        desk.enrol({desk.person(u"Ana"_s)});
        const auto sequence = sequences::readSequence(*desk.reader, desk.sequence);
        const auto changes = sequences::duplicateSequence(*desk.reader, *sequence, u"Welcome again"_s);
        QVERIFY_RESULT(changes);
        desk.workspace.commit(*changes);
        const auto copy = sequences::readSequence(*desk.reader, changes->edits.front().id);
        QVERIFY_RESULT(copy);
        QCOMPARE(copy->name, u"Welcome again"_s);
        QVERIFY(!copy->rules.isActive);
        QCOMPARE(copy->texts[0].subject, sequence->texts[0].subject);
        QCOMPARE(copy->texts.size(), 2U);
        QCOMPARE(readSequences(*desk.reader, copy->id)->shown->figures.enrolled, 0);
    }

    void aStepMovesOnePlaceAndNotBeyondTheEnds()
    {
        SequenceDesk desk;
        const auto before = sequences::readSequence(*desk.reader, desk.sequence);
        QVERIFY(sequences::moveStep(*before, 0, -1).edits.empty());
        QVERIFY(sequences::moveStep(*before, 1, 1).edits.empty());
        desk.workspace.commit(sequences::moveStep(*before, 1, -1));
        const auto after = sequences::readSequence(*desk.reader, desk.sequence);
        QCOMPARE(after->rules.steps[0].id, before->rules.steps[1].id);
        QCOMPARE(after->rules.steps[1].id, before->rules.steps[0].id);
    }

    void aWindowQueuesWhatIsDueAndSaysWhenTheNextStepIs()
    {
        SequenceDesk desk;
        desk.enrol({desk.person(u"Ana"_s)});
        SequenceKeeper keeper(desk.workspace, desk.workspace.workerStore());
        QSignalSpy queued(&keeper, &SequenceKeeper::queued);
        keeper.runDue();
        QTRY_COMPARE(queued.size(), 1);
        QCOMPARE(desk.queued().size(), 1U);
        QCOMPARE(desk.queued().front().content.subject, u"Hello Ana"_s);
        keeper.runDue();
        keeper.runAll();
        QSignalSpy read(&keeper, &SequenceKeeper::dueAt);
        QTRY_VERIFY(!read.isEmpty() || !queued.isEmpty());
        QCOMPARE(desk.queued().size(), 1U); // once
    }

    void aWindowNoticesAnAnswerThatSomebodyElseFiled()
    {
        SequenceDesk desk;
        const RecordId ana = desk.person(u"Ana"_s);
        desk.enrol({ana});
        SequenceKeeper keeper(desk.workspace, desk.workspace.workerStore());
        keeper.runDue();
        QTRY_COMPARE(desk.queued().size(), 1U);
        desk.store.clock.advance(60'000);
        const auto other = store::Store::open(desk.store.path(), desk.store.clock, 77);
        QVERIFY_RESULT((*other)->commit({u"Filed"_s, Origin::user(),
            {Edit::create(EntityKind::Activity, {},
                {{field::kind, QString(choice::email)}, {field::direction, QString(choice::incoming)},
                    {field::contact, ana}, {field::at, desk.store.clock.now()}})},
            {}}));
        QTRY_VERIFY(desk.queued().empty()); // withdrawn
        QCOMPARE(readSequences(*desk.reader, {})->shown->people.front().stopReason, QString(choice::answer));
    }

    void nothingIsSentAfterABackupWasRestoredUntilAPersonSaysSo()
    {
        SequenceDesk desk;
        desk.enrol({desk.person(u"Ana"_s)});
        QVERIFY(store::markCopy(desk.reader->database(), desk.store.clock.now()));
        QVERIFY(store::noteRestored(desk.reader->database(), desk.store.clock.now()));
        QVERIFY(readSequences(*desk.reader, {})->isHeld);
        QVERIFY_RESULT(sequences::resumeAfterRestoring(*desk.reader));
        QVERIFY(!readSequences(*desk.reader, {})->isHeld);
    }

    void whoGetsInIsPlannedBeforeAndOnceMore()
    {
        SequenceDesk desk;
        const RecordId ana = desk.person(u"Ana"_s);
        const RecordId ben = desk.create(EntityKind::Contact, {{field::first_name, u"Ben"_s}});
        Enrolling enrolling(desk.workspace);
        QSignalSpy planned(&enrolling, &Enrolling::planned);
        QSignalSpy ready(&enrolling, &Enrolling::ready);
        const EnrolmentQuestion question{
            desk.sequence, {{{EntityKind::Contact, ana}, {EntityKind::Contact, ben}}, {}}, false};
        enrolling.plan(question);
        QTRY_COMPARE(planned.size(), 1);
        const auto plan = planned.front().front().value<sequences::EnrolmentPlan>();
        QCOMPARE(plan.enrolled.size(), 1U);
        QCOMPARE(plan.leftOut.front().reason, sequences::NotEnrolled::NoAddress);
        desk.workspace.commit(u"Refused"_s, {Edit::update(EntityKind::Contact, ana, {{field::do_not_contact, true}})});
        enrolling.makeChanges(question, u"mara@satchel.example"_s);
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(ready.front().at(1).toInt(), 0); // she refused between the question and the answer
    }

    void whatCannotBeCarriedOutIsNotOffered()
    {
        SequenceDesk desk;
        desk.makeSequence(u"Without steps"_s, choice::draft);
        const auto choices = readEnrolmentChoices(*desk.reader);
        QVERIFY_RESULT(choices);
        QCOMPARE(choices->sequences.size(), 1U);
        QCOMPARE(choices->accounts, QStringList{u"mara@satchel.example"_s});
        QVERIFY(!choices->sources.empty()); // segments at least
    }
};

SATCHEL_TEST(tst_SequencesModel)
#include "tst_SequencesModel.moc"
