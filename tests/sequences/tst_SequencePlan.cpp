// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an enrolment, as facts: what is known, what the time is, and what follows.
#include "domain/Clock.h"
#include "sequences/SequencePlan.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sequences;

namespace {

RecordId idOf(quint8 number)
{
    RecordId::Bytes bytes{};
    bytes[0] = number;
    return RecordId(bytes);
}

Instant at(const char *iso)
{
    return *Instant::fromIso(QString::fromLatin1(iso));
}

/// A mail at once, a call after two working days, a wait of a week, a mail on the day after it.
SequenceRules fourSteps()
{
    SequenceRules rules;
    rules.isActive = true;
    rules.steps = {{idOf(1), StepKind::Mail, 0}, {idOf(2), StepKind::Call, 2, true}, {idOf(3), StepKind::Wait, 7},
        {idOf(4), StepKind::Mail, 1}};
    return rules;
}

/// Enrolled on Friday 20 November 2026 at 12:00, working hours from 9 to 17, UTC.
EnrolmentFacts enrolled()
{
    EnrolmentFacts facts;
    facts.enrolment = idOf(100);
    facts.startedAt = at("2026-11-20T12:00:00Z");
    facts.window.hours.from = QTime(9, 0);
    facts.window.hours.until = QTime(17, 0);
    return facts;
}

EnrolmentFacts after(std::initializer_list<quint8> steps, StepState last, const char *doneAt)
{
    EnrolmentFacts facts = enrolled();
    for (const quint8 step : steps)
        facts.done.push_back(idOf(step));
    facts.last = last;
    facts.lastDoneAt = at(doneAt);
    return facts;
}

SequenceAction planned(const SequenceRules &rules, const EnrolmentFacts &facts, const char *now)
{
    return planSequence(rules, facts, at(now));
}

} // namespace

class tst_SequencePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstStepComesAtOnceWithinTheWindow()
    {
        QVERIFY(planned(fourSteps(), enrolled(), "2026-11-20T12:00:00Z") == SequenceAction(SendMail{0, Variant::A}));
    }

    void outsideOfTheWindowItWaitsForTheNextWorkingDay()
    {
        EnrolmentFacts late = enrolled();
        late.startedAt = at("2026-11-20T17:00:00Z");
        QVERIFY(planned(fourSteps(), late, "2026-11-20T17:00:00Z")
            == SequenceAction(WaitUntil{at("2026-11-23T09:00:00Z")}));
    }

    void aStepCountsFromWhenTheOneBeforeWasDone()
    {
        const auto facts = after({1}, StepState::Done, "2026-11-20T12:00:00Z");
        QVERIFY(planned(fourSteps(), facts, "2026-11-20T12:01:00Z")
            == SequenceAction(WaitUntil{at("2026-11-24T12:00:00Z")}));
        QVERIFY(planned(fourSteps(), facts, "2026-11-24T12:00:00Z") == SequenceAction(MakeCall{1}));
    }

    void nothingComesWhileAMessageIsInTheOutbox()
    {
        QVERIFY(planned(fourSteps(), after({1}, StepState::Pending, "2026-11-20T12:00:00Z"), "2026-12-20T12:00:00Z")
            == SequenceAction(Hold{}));
    }

    void aMessageThatWillNotBeSentStopsIt()
    {
        QVERIFY(planned(fourSteps(), after({1}, StepState::Failed, "2026-11-20T12:00:00Z"), "2026-11-20T12:00:00Z")
            == SequenceAction(Stop{StopReason::NotSent}));
    }

    void anOpenCallIsWaitedForUnlessTheStepSaysOtherwise()
    {
        const auto facts = after({1, 2}, StepState::Pending, "2026-11-24T12:00:00Z");
        SequenceRules rules = fourSteps();
        QVERIFY(planned(rules, facts, "2026-12-20T12:00:00Z") == SequenceAction(Hold{}));
        rules.steps[1].waitsUntilDone = false;
        QVERIFY(planned(rules, facts, "2026-11-25T12:00:00Z") == SequenceAction(WaitUntil{at("2026-12-01T12:00:00Z")}));
    }

    void aWaitCountsFromItsOwnEndHoweverLateItIsNoticed()
    {
        const auto facts = after({1, 2}, StepState::Done, "2026-11-24T12:00:00Z");
        QVERIFY(planned(fourSteps(), facts, "2026-12-03T12:00:00Z")
            == SequenceAction(PassWait{2, at("2026-12-01T12:00:00Z")}));
    }

    void aStepThatWasMissedWaitsForTheWindow()
    {
        const auto facts = after({1, 2, 3}, StepState::Done, "2026-12-01T12:00:00Z");
        QVERIFY(planned(fourSteps(), facts, "2026-12-05T12:00:00Z") // a Saturday
            == SequenceAction(WaitUntil{at("2026-12-07T09:00:00Z")}));
        QVERIFY(planned(fourSteps(), facts, "2026-12-07T09:00:00Z") == SequenceAction(SendMail{3, Variant::A}));
    }

    void behindTheLastStepItIsFinished()
    {
        QVERIFY(
            planned(fourSteps(), after({1, 2, 3, 4}, StepState::Done, "2026-12-07T09:00:00Z"), "2026-12-07T09:00:00Z")
            == SequenceAction(Finish{}));
    }

    void anAnswerABounceAndAnOptOutAlwaysStopIt_data()
    {
        QTest::addColumn<QString>("reason");
        for (const auto *reason : {"answer", "bounce", "opt_out", "gone"})
            QTest::newRow(reason) << QString::fromLatin1(reason);
    }
    void anAnswerABounceAndAnOptOutAlwaysStopIt()
    {
        QFETCH(QString, reason);
        EnrolmentFacts facts = enrolled();
        (reason == u"answer"          ? facts.hasAnswered
                : reason == u"bounce" ? facts.hasBounced
                : reason == u"gone"   ? facts.isGone
                                      : facts.optedOut)
            = true;
        SequenceRules rules = fourSteps();
        const SequenceAction stop = Stop{*stopReasonFromName(reason)};
        QVERIFY(planned(rules, facts, "2026-11-20T12:00:00Z") == stop);
        rules.isActive = false; // also while it is paused
        QVERIFY(planned(rules, facts, "2026-11-20T12:00:00Z") == stop);
    }

    void whatAPersonWantsCountsBeforeTheRest()
    {
        EnrolmentFacts facts = enrolled();
        facts.hasAnswered = facts.optedOut = facts.hasBounced = true;
        QVERIFY(planned(fourSteps(), facts, "2026-11-20T12:00:00Z") == SequenceAction(Stop{StopReason::OptOut}));
    }

    void aMeetingAndAStageStopItWhereTheSequenceSaysSo()
    {
        SequenceRules rules = fourSteps();
        EnrolmentFacts facts = enrolled();
        facts.hasMeeting = facts.hasNewStage = true;
        QVERIFY(std::holds_alternative<SendMail>(planned(rules, facts, "2026-11-20T12:00:00Z")));
        rules.stopsOnStage = true;
        QVERIFY(planned(rules, facts, "2026-11-20T12:00:00Z") == SequenceAction(Stop{StopReason::Stage}));
        rules.stopsOnMeeting = true;
        QVERIFY(planned(rules, facts, "2026-11-20T12:00:00Z") == SequenceAction(Stop{StopReason::Meeting}));
    }

    void aPausedSequenceHoldsEverybody()
    {
        SequenceRules rules = fourSteps();
        rules.isActive = false;
        QVERIFY(planned(rules, enrolled(), "2026-11-20T12:00:00Z") == SequenceAction(Hold{}));
    }

    void theLimitOfADayPutsMailsOffButNoCalls()
    {
        EnrolmentFacts facts = enrolled();
        facts.limitedUntil = at("2026-11-21T00:00:00Z"); // Saturday begins
        QVERIFY(planned(fourSteps(), facts, "2026-11-20T12:00:00Z")
            == SequenceAction(WaitUntil{at("2026-11-23T09:00:00Z")}));
        facts = after({1}, StepState::Done, "2026-11-18T12:00:00Z");
        facts.limitedUntil = at("2026-11-21T00:00:00Z");
        QVERIFY(planned(fourSteps(), facts, "2026-11-20T12:00:00Z") == SequenceAction(MakeCall{1}));
    }

    void aWindowThatNeverOpensHolds()
    {
        EnrolmentFacts facts = enrolled();
        facts.window.hours.days = {};
        QVERIFY(planned(fourSteps(), facts, "2026-11-20T12:00:00Z") == SequenceAction(Hold{}));
    }

    void stepsThatWereMovedComeOnce()
    {
        SequenceRules rules = fourSteps();
        std::swap(rules.steps[0], rules.steps[3]); // 4 2 3 1
        QCOMPARE(nextStep(rules.steps, {idOf(1)}), std::optional<size_t>()); // 1 is now the last one
        std::swap(rules.steps[0], rules.steps[1]); // 2 4 3 1
        QCOMPARE(nextStep(rules.steps, {idOf(4), idOf(2)}), std::optional<size_t>(2)); // 4 was done already
    }

    void aStepThatWasRemovedLeavesThePlaceOfTheOneBefore()
    {
        SequenceRules rules = fourSteps();
        rules.steps.erase(rules.steps.begin() + 1);
        QCOMPARE(nextStep(rules.steps, {idOf(1), idOf(2)}), std::optional<size_t>(1));
    }

    void halfOfAllGetEachVariantAndEverybodyTheSameAgain()
    {
        Random random(1);
        SequenceRules rules = fourSteps();
        rules.steps[0].hasVariantB = true;
        int second = 0;
        int differsInNext = 0;
        for (int i = 0; i < 2000; ++i) {
            EnrolmentFacts facts = enrolled();
            facts.enrolment = RecordId::create(Instant{i}, random);
            const auto send = std::get<SendMail>(planned(rules, facts, "2026-11-20T12:00:00Z"));
            QVERIFY(planned(rules, facts, "2026-11-20T13:00:00Z") == SequenceAction(send));
            second += send.variant == Variant::B ? 1 : 0;
            differsInNext += send.variant != StepIdentity{facts.enrolment, idOf(4)}.variant() ? 1 : 0;
        }
        QVERIFY2(std::abs(second - 1000) < 100, qPrintable(QString::number(second)));
        QVERIFY2(std::abs(differsInNext - 1000) < 100, qPrintable(QString::number(differsInNext)));
    }

    void whatAStepMakesHasTheSameIdsAgain()
    {
        const StepIdentity identity{idOf(1), idOf(2)};
        QCOMPARE(identity.run(), (StepIdentity{idOf(1), idOf(2)}.run()));
        QVERIFY(identity.run() != identity.task() && identity.run() != identity.mail());
        QVERIFY(identity.run() != (StepIdentity{idOf(2), idOf(1)}.run()));
        QCOMPARE(identity.run().bytes()[15], quint8(0)); // the last 16 bits are for external keys
        QVERIFY(identity.messageId(u"Mara@Example.com"_s).endsWith("@example.com"_L1));
        QCOMPARE(identity.messageId(u"a@b.c"_s).size(), qsizetype(40 + 4));
    }
};

SATCHEL_TEST(tst_SequencePlan)
#include "tst_SequencePlan.moc"
