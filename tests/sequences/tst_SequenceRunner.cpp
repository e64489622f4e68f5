// SPDX-License-Identifier: GPL-3.0-or-later
// Whole lives of enrolments on a real store with a manual clock.
#include "store/CopyMark.h"
#include "tests/sequences/SequenceWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sequences;
using namespace satchel::store;
using namespace satchel::test;

class tst_SequenceRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_world.emplace(); }

    void aPersonWhoSaysNothingGetsEveryStepAndIsFinished()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        QCOMPARE(m_world->pass().queued, 1);
        const auto first = m_world->sendAll();
        QCOMPARE(first.front().content.subject, u"Hello Ana"_s);
        QCOMPARE(first.front().content.text, u"Dear Ana"_s);
        QCOMPARE(first.front().content.to, QStringList{u"\"Ana Berg\" <ana@example.com>"_s});
        QVERIFY(first.front().content.isBulk);
        QCOMPARE(first.front().content.enrolment, enrolment);
        QCOMPARE(m_world->pass().queued, 0);
        m_world->later(2, 23 * 60);
        QCOMPARE(m_world->pass().queued, 0); // Monday, an hour too early
        m_world->later(0, 60);
        QCOMPARE(m_world->pass().queued, 1);
        const auto second = m_world->sendAll();
        QCOMPARE(second.front().content.subject, u"Re: Hello Ana"_s);
        QCOMPARE(second.front().content.inReplyTo, first.front().messageId);
        QCOMPARE(second.front().content.references, QStringList{first.front().messageId});
        QCOMPARE(m_world->pass().finished, 1);
        QCOMPARE(m_world->state(enrolment), u"finished"_s);
        QCOMPARE(m_world->count(EntityKind::SequenceRun), qsizetype(2));
        m_world->later(30);
        QCOMPARE(m_world->pass().queued, 0);
    }

    void whoAnswersGetsNoMore_data()
    {
        QTest::addColumn<bool>("isInThread");
        QTest::newRow("from their address") << false;
        QTest::newRow("from another address, in the conversation") << true;
    }
    void whoAnswersGetsNoMore()
    {
        QFETCH(bool, isInThread);
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        m_world->pass();
        const auto first = m_world->sendAll();
        m_world->later(1);
        if (isInThread)
            m_world->incoming({{field::thread, first.front().messageId}});
        else
            m_world->incoming({{field::contact, ana}});
        QCOMPARE(m_world->pass().stopped, 1);
        QCOMPARE(m_world->state(enrolment), u"stopped answer"_s);
        m_world->later(10);
        QCOMPARE(m_world->pass().queued, 0);
    }

    void anAutomaticReplyIsNoAnswer()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        m_world->enrolContact(ana);
        m_world->pass();
        const auto first = m_world->sendAll();
        m_world->later(3);
        m_world->incoming({{field::contact, ana}, {field::thread, first.front().messageId}, {field::automatic, true}});
        QCOMPARE(m_world->pass().queued, 1);
    }

    void aMessageFromBeforeTheEnrolmentIsNoAnswer()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        m_world->incoming({{field::contact, ana}});
        m_world->later(0, 1);
        m_world->enrolContact(ana);
        QCOMPARE(m_world->pass().queued, 1);
    }

    void anAnswerTakesTheNextMessageOutOfTheOutbox()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        m_world->enrolContact(ana);
        m_world->pass();
        m_world->sendAll();
        m_world->later(3);
        m_world->pass();
        QCOMPARE(m_world->queued().size(), size_t(1));
        m_world->incoming({{field::contact, ana}});
        m_world->later(0, 1);
        QCOMPARE(m_world->pass().stopped, 1);
        QVERIFY(m_world->queued().empty());
    }

    void followingAnswersTakesWaitingMessagesBackAndBeginsNoStep_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("state");
        QTest::newRow("an answer") << u"Re: Hello Ana"_s << u"stopped answer"_s;
        QTest::newRow("no more") << u"unsubscribe"_s << u"stopped opt_out"_s;
    }
    void followingAnswersTakesWaitingMessagesBackAndBeginsNoStep()
    {
        QFETCH(QString, subject);
        QFETCH(QString, state);
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId ben = m_world->contact(u"Ben"_s);
        const RecordId waiting = m_world->enrolContact(ana);
        m_world->pass(); // the first message is in the outbox
        const RecordId idle = m_world->enrolContact(ben);
        m_world->later(0, 1);
        m_world->incoming({{field::contact, ana}, {field::subject, subject}});
        QVERIFY_RESULT(SequenceRunner(*m_world->store).followAnswers());
        QCOMPARE(m_world->state(waiting), state);
        QVERIFY(m_world->queued().empty());
        QVERIFY2(m_world->state(idle).startsWith("active"_L1), qPrintable(m_world->state(idle)));
    }

    void aRequestForNoMoreThatNamesAMessageIsOfItsReader()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        m_world->pass();
        const auto first = m_world->sendAll();
        m_world->later(1);
        // From another address of hers, and forwarded: filed at her (sync/mail), whoever wrote it.
        m_world->incoming({{field::contact, ana}, {field::sender, u"ana@home.example"_s},
            {field::subject, u"Fwd: unsubscribe "_s + first.front().messageId}});
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped opt_out"_s);
    }

    void aBounceStopsIt()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        m_world->pass();
        m_world->sendAll();
        QVERIFY(m_world->store.update(EntityKind::Contact, ana, {{field::bounced_email, u"ana@example.com"_s}}));
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped bounce"_s);
    }

    void aBounceOfAnOlderAddressDoesNot()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s, {{field::bounced_email, u"old@example.com"_s}});
        m_world->enrolContact(ana);
        QCOMPARE(m_world->pass().queued, 1);
    }

    void aMeetingStopsItWhereTheSequenceSaysSo()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        m_world->pass();
        m_world->sendAll();
        m_world->later(1);
        const RecordId meeting = m_world->store.create(EntityKind::Activity,
            {{field::kind, QString(choice::meeting)}, {field::at, Instant{m_world->store.clock.now().ms + 1000}}});
        m_world->store.create(EntityKind::Attendee, {{field::activity, meeting}, {field::contact, ana}});
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"active"_s);
        QVERIFY(m_world->store.update(
            EntityKind::Sequence, m_world->sequence, {{field::stops_on, QStringList{choice::meeting}}}));
        for (const ChoiceName &nobodyMet : {choice::no_show, choice::cancelled}) {
            QVERIFY(m_world->store.update(EntityKind::Activity, meeting, {{field::outcome, QString(nobodyMet)}}));
            m_world->pass();
            QCOMPARE(m_world->state(enrolment), u"active"_s);
        }
        QVERIFY(m_world->store.update(EntityKind::Activity, meeting, {{field::outcome, {}}}));
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped meeting"_s);
    }

    void aNewStageOfTheDealStopsIt()
    {
        m_world->mailStep(1, 1, u"About {{deal.title}}"_s, u"Hello"_s);
        QVERIFY(m_world->store.update(
            EntityKind::Sequence, m_world->sequence, {{field::stops_on, QStringList{choice::stage}}}));
        const RecordId ana = m_world->contact(u"Ana"_s);
        const auto stages = m_world->store->select({EntityKind::Stage, {}, {}, {field::position}, {}, -1, false});
        const RecordId deal = m_world->store.create(
            EntityKind::Deal, {{field::title, u"Van"_s}, {field::contact, ana}, {field::stage, stages->id(0)}});
        const RecordId enrolment = m_world->enrol({EntityKind::Deal, deal});
        m_world->later(0, 1);
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"active"_s);
        QVERIFY(m_world->store.update(EntityKind::Deal, deal, {{field::stage, stages->id(1)}}));
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped stage"_s);
    }

    void whoUnsubscribesWithdrawsTheConsentAndIsNotEnrolledAgain()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        m_world->pass();
        const auto first = m_world->sendAll();
        m_world->later(1);
        m_world->incoming({{field::subject, u"Unsubscribe "_s + first.front().messageId},
            {field::sender, u"a.berg@home.example"_s}, {field::automatic, true}});
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped opt_out"_s);
        QCOMPARE(m_world->store->get(EntityKind::Contact, ana)->text(field::consent), u"withdrawn"_s);
        m_world->pass();
        QCOMPARE(m_world->count(EntityKind::Consent), qsizetype(1));
        const auto plan = m_world->planned({{EntityKind::Contact, ana}}, {true});
        QVERIFY(plan.enrolled.empty());
        QVERIFY(plan.leftOut.front().reason == NotEnrolled::Refused);
    }

    void doNotContactStopsIt()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        QVERIFY(m_world->store.update(EntityKind::Contact, ana, {{field::do_not_contact, true}}));
        QCOMPARE(m_world->pass().queued, 0);
        QCOMPARE(m_world->state(enrolment), u"stopped opt_out"_s);
    }

    void aLeadThatUnsubscribesIsNotEnrolledAgain()
    {
        m_world->mailStep(1, 0, u"Hello {{lead.first_name|you}}"_s, u"Hello"_s);
        m_world->mailStep(2, 1, {}, u"Again"_s);
        const RecordId lead = m_world->store.create(
            EntityKind::Lead, {{field::last_name, u"Olsen"_s}, {field::email, u"olsen@example.com"_s}});
        const RecordId enrolment = m_world->enrol({EntityKind::Lead, lead});
        m_world->pass();
        QCOMPARE(m_world->sendAll().front().content.subject, u"Hello you"_s);
        m_world->later(0, 1);
        m_world->incoming({{field::lead, lead}, {field::subject, u"unsubscribe"_s}});
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped opt_out"_s);
        QVERIFY(m_world->planned({{EntityKind::Lead, lead}}, {true}).leftOut.front().reason == NotEnrolled::Refused);
    }

    void aDeletedPersonStopsIt()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        QVERIFY(m_world->store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, ana)}, {}}));
        m_world->pass();
        QVERIFY2(m_world->state(enrolment) == u"stopped gone", qPrintable(m_world->state(enrolment)));
    }

    void anEmptyFieldSendsNothingAndMakesATask()
    {
        m_world->mailStep(1, 0, u"Hello"_s, u"As {{contact.job_title}} you know"_s);
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        QCOMPARE(m_world->pass().queued, 0);
        QCOMPARE(m_world->state(enrolment), u"stopped empty_field"_s);
        QCOMPARE(m_world->store->get(EntityKind::Enrolment, enrolment)->text(field::note),
            u"these fields of the text are empty: contact.job_title"_s);
        const auto tasks = m_world->store->select({EntityKind::Task, {field::contact}, {}, {}, {}, -1, false});
        QCOMPARE(tasks->size(), qsizetype(1));
        QCOMPARE(tasks->reference(0, 0), ana);
    }

    void aMessageThatTheServerRefusesStopsItWithATask()
    {
        m_world->twoMails();
        const RecordId enrolment = m_world->enrolContact(m_world->contact(u"Ana"_s));
        m_world->pass();
        QVERIFY(OutgoingMails(*m_world->store).setFailed(m_world->queued().front().id, u"550 no"_s));
        m_world->pass();
        QCOMPARE(m_world->state(enrolment), u"stopped not_sent"_s);
        QCOMPARE(m_world->store->get(EntityKind::Enrolment, enrolment)->text(field::note), u"550 no"_s);
        QCOMPARE(m_world->count(EntityKind::Task), qsizetype(1));
    }

    void aCallIsATaskAndTheNextStepCountsFromItsCompletion()
    {
        m_world->step(1, choice::call, 0, {{field::title, u"Call {{contact.first_name}}"_s}});
        m_world->mailStep(2, 1, u"Thanks"_s, u"Thanks"_s);
        const RecordId ana = m_world->contact(u"Ana"_s);
        m_world->enrolContact(ana);
        QCOMPARE(m_world->pass().tasks, 1);
        const auto tasks = m_world->store->select(
            {EntityKind::Task, {field::title, field::contact, field::due_date}, {}, {}, {}, -1, false});
        QCOMPARE(tasks->text(0, 0), u"Call Ana"_s);
        QCOMPARE(tasks->reference(0, 1), ana);
        m_world->later(6);
        QCOMPARE(m_world->pass().queued, 0); // nobody has called
        QVERIFY(m_world->store.update(EntityKind::Task, tasks->id(0), {{field::status, QString(choice::completed)}}));
        QCOMPARE(m_world->pass().queued, 0);
        m_world->later(1);
        QCOMPARE(m_world->pass().queued, 1);
    }

    void aWaitOnlyTakesTime()
    {
        m_world->step(1, choice::wait, 3, {});
        m_world->mailStep(2, 0, u"Hello"_s, u"Hello"_s);
        m_world->enrolContact(m_world->contact(u"Ana"_s));
        QCOMPARE(m_world->pass().queued, 0);
        m_world->later(3);
        QCOMPARE(m_world->pass(SequenceRunner::Scope::Due).queued, 1);
    }

    void theWindowIsInTheRecipientsZone()
    {
        m_world->twoMails();
        m_world->enrolContact(m_world->contact(u"Ana"_s, {{field::address_country, u"Japan"_s}}));
        QCOMPARE(m_world->pass().queued, 0); // 21:00 on Friday
        SequenceRunner runner(*m_world->store);
        QCOMPARE(runner.nextDue().value()->toIso(), u"2026-11-23T00:00:00.000Z"_s);
        QVERIFY(
            m_world->store.update(EntityKind::Sequence, m_world->sequence, {{field::zone, QString(choice::sender)}}));
        QCOMPARE(m_world->pass().queued, 1);
    }

    void anAccountSendsNoMoreThanItMayADay()
    {
        m_world->mailStep(1, 0, u"Hello"_s, u"Hello"_s);
        for (const auto &name : {u"Ana"_s, u"Ben"_s, u"Cleo"_s, u"Dan"_s, u"Eva"_s})
            m_world->enrolContact(m_world->contact(name));
        QCOMPARE(m_world->pass().queued, 2); // the limit of this runner
        m_world->sendAll();
        m_world->later(0, 60);
        QCOMPARE(m_world->pass().queued, 0);
        m_world->later(3); // Monday
        QCOMPARE(m_world->pass().queued, 2);
        m_world->sendAll();
        QVERIFY(m_world->store.update(EntityKind::Sequence, m_world->sequence, {{field::daily_limit, qint64(1)}}));
        m_world->later(1);
        QCOMPARE(m_world->pass().queued, 1);
    }

    void aPausedSequenceSendsNothing()
    {
        m_world->twoMails();
        m_world->enrolContact(m_world->contact(u"Ana"_s));
        QVERIFY(m_world->store.update(EntityKind::Sequence, m_world->sequence, {{field::status, u"paused"_s}}));
        QCOMPARE(m_world->pass().queued, 0);
        QVERIFY(
            m_world->store.update(EntityKind::Sequence, m_world->sequence, {{field::status, QString(choice::active)}}));
        QCOMPARE(m_world->pass().queued, 1);
    }

    void whomAPersonTakesOutGetsNoMore()
    {
        m_world->twoMails();
        const RecordId enrolment = m_world->enrolContact(m_world->contact(u"Ana"_s));
        m_world->pass();
        QCOMPARE(m_world->queued().size(), size_t(1));
        const std::vector<RecordId> ids{enrolment};
        QVERIFY(m_world->store->commit(*stopByHand(*m_world->store, ids)));
        m_world->pass();
        QVERIFY(m_world->queued().empty());
        QCOMPARE(m_world->state(enrolment), u"stopped by_hand"_s);
    }

    void enrollingCanBeUndone()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const auto changes = enrolmentChanges(*m_world->store, *readSequence(*m_world->store, m_world->sequence),
            m_world->planned({{EntityKind::Contact, ana}}), u"mara@satchel.example"_s);
        const auto receipt = m_world->store->commit(*changes);
        QVERIFY(m_world->store->undo(receipt->changeSet));
        QCOMPARE(m_world->pass().queued, 0);
    }

    /// The draft is written, the program dies, and the step was not committed.
    void aDraftWithoutItsStepIsWrittenAgain()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        const RecordId step = readSequence(*m_world->store, m_world->sequence)->rules.steps.front().id;
        const StepIdentity identity{enrolment, step};
        MailContent stale;
        stale.subject = u"stale"_s;
        QVERIFY(OutgoingMails(*m_world->store).create(identity.mail(), 1, stale).value());
        QCOMPARE(m_world->pass().queued, 1);
        QCOMPARE(m_world->queued().size(), size_t(1));
        QCOMPARE(m_world->queued().front().id, identity.mail());
        QCOMPARE(m_world->queued().front().content.subject, u"Hello Ana"_s);
    }

    /// The step is committed, the program dies, and the draft was never queued.
    void aStepWhoseMessageWasNotQueuedQueuesItOnce()
    {
        m_world->twoMails();
        const RecordId ana = m_world->contact(u"Ana"_s);
        const RecordId enrolment = m_world->enrolContact(ana);
        const auto sequence = readSequence(*m_world->store, m_world->sequence);
        const StepIdentity identity{enrolment, sequence->rules.steps.front().id};
        MailContent content;
        content.subject = u"Hello Ana"_s;
        content.enrolment = enrolment;
        QVERIFY(OutgoingMails(*m_world->store).create(identity.mail(), 1, content).value());
        const auto participant = readParticipant(*m_world->store, enrolment);
        const Instant now = m_world->store.clock.now();
        CarriedOut done{0, now, Variant::A, identity.messageId(u"mara@satchel.example"_s)};
        QVERIFY(m_world->store->commit(stepChanges(*sequence, *participant, done, now)));
        QCOMPARE(m_world->pass().queued, 1);
        QCOMPARE(m_world->queued().front().messageId, done.messageId);
        QCOMPARE(m_world->pass().queued, 0);
        QCOMPARE(m_world->count(EntityKind::SequenceRun), qsizetype(1));
    }

    /// The same step planned twice: by another process, or after a crash.
    void aStepIsCommittedOnce()
    {
        m_world->twoMails();
        const RecordId enrolment = m_world->enrolContact(m_world->contact(u"Ana"_s));
        const auto sequence = readSequence(*m_world->store, m_world->sequence);
        const auto participant = readParticipant(*m_world->store, enrolment);
        const Instant now = m_world->store.clock.now();
        const ChangeSet once = stepChanges(*sequence, *participant, {0, now}, now);
        QVERIFY(m_world->store->commit(once));
        const auto twice = m_world->store->commit(once);
        QVERIFY(!twice);
        QVERIFY(twice.error().kind == Error::Kind::Conflict);
    }

    void twoProcessesSendOnce()
    {
        m_world->twoMails();
        m_world->enrolContact(m_world->contact(u"Ana"_s));
        const auto other = m_world->store.again();
        QCOMPARE(m_world->pass().queued, 1);
        QCOMPARE(m_world->passOf(*other).queued, 0);
        QCOMPARE(m_world->queued().size(), size_t(1));
    }

    void anotherDeskCarriesOutNothing()
    {
        m_world->twoMails();
        const RecordId enrolment = m_world->enrolContact(m_world->contact(u"Ana"_s));
        const QString here = *deskOf(*m_world->store);
        QVERIFY(m_world->store.update(EntityKind::Enrolment, enrolment, {{field::desk, u"elsewhere"_s}}));
        QCOMPARE(m_world->pass().queued, 0);
        QVERIFY(m_world->store->commit(*takeOver(*m_world->store, u"elsewhere"_s)));
        QCOMPARE(m_world->pass().queued, 1);
        QCOMPARE(*deskOf(*m_world->store), here);
    }

    /// A copy of the store sent it: the message came back with the folder of sent messages.
    void aStepThatACopyOfTheStoreSentIsNotSentAgain()
    {
        m_world->twoMails();
        const RecordId enrolment = m_world->enrolContact(m_world->contact(u"Ana"_s));
        const RecordId step = readSequence(*m_world->store, m_world->sequence)->rules.steps.front().id;
        const QString messageId = StepIdentity{enrolment, step}.messageId(u"mara@satchel.example"_s);
        const RecordId activity = m_world->store.create(EntityKind::Activity,
            {{field::kind, QString(choice::email)}, {field::direction, QString(choice::outgoing)},
                {field::message_id, messageId}, {field::at, m_world->store.clock.now()}});
        QCOMPARE(m_world->pass().queued, 0);
        const auto runs = m_world->store->select({EntityKind::SequenceRun, {field::activity}, {}, {}, {}, -1, false});
        QCOMPARE(runs->reference(0, 0), activity);
        m_world->later(3);
        QCOMPARE(m_world->pass().queued, 1); // the second step
    }

    void afterABackupWasRestoredNothingIsSentUntilAPersonAgrees()
    {
        m_world->twoMails();
        m_world->enrolContact(m_world->contact(u"Ana"_s));
        QVERIFY(markCopy(m_world->store->database(), m_world->store.clock.now()));
        QVERIFY(noteRestored(m_world->store->database(), m_world->store.clock.now()));
        const auto held = m_world->pass();
        QVERIFY(held.isHeld);
        QCOMPARE(held.queued, 0);
        m_world->later(0, 1);
        QVERIFY(resumeAfterRestoring(*m_world->store));
        QCOMPARE(m_world->pass().queued, 1);
    }

    void withoutAMailAccountItIsAProblemAndNothingIsLost()
    {
        m_world->twoMails();
        const RecordId enrolment = m_world->enrolContact(m_world->contact(u"Ana"_s));
        QVERIFY(m_world->store.update(EntityKind::Enrolment, enrolment, {{field::account, u"x@y.example"_s}}));
        const auto pass = m_world->pass();
        QCOMPARE(pass.queued, 0);
        QCOMPARE(pass.problems.size(), qsizetype(1));
        QCOMPARE(m_world->state(enrolment), u"active"_s);
    }

private:
    std::optional<SequenceWorld> m_world;
};

SATCHEL_TEST(tst_SequenceRunner)
#include "tst_SequenceRunner.moc"
