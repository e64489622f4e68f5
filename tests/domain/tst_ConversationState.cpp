// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ConversationState.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;

namespace {

constexpr Instant t1{1000}, t2{2000}, t3{3000}, t4{4000};

} // namespace

class tst_ConversationState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestMessageSaysWhoHasToAnswer()
    {
        QCOMPARE(stateOf({t1, {}, {}, {}, {}}, t4), ConversationState::ToAnswer);
        QCOMPARE(stateOf({t1, t2, {}, {}, {}}, t4), ConversationState::Waiting);
        QCOMPARE(stateOf({t3, t2, {}, {}, {}}, t4), ConversationState::ToAnswer);
        QCOMPARE(stateOf({{}, t2, {}, {}, {}}, t4), ConversationState::Waiting);
    }

    void aConversationThatIsDoneOpensWithTheNextMessage()
    {
        QCOMPARE(stateOf({t1, {}, t2, {}, {}}, t4), ConversationState::Done);
        QCOMPARE(stateOf({t3, {}, t2, {}, {}}, t4), ConversationState::ToAnswer);
        QCOMPARE(stateOf({t1, t3, t2, {}, {}}, t4), ConversationState::Waiting);
    }

    void aSnoozeEndsWithItsTimeOrWithAMessage()
    {
        QCOMPARE(stateOf({t1, {}, {}, t2, t4}, t3), ConversationState::Snoozed);
        QCOMPARE(stateOf({t1, {}, {}, t2, t4}, t4), ConversationState::ToAnswer);
        QCOMPARE(stateOf({t3, {}, {}, t2, t4}, t3), ConversationState::ToAnswer);
    }

    void waitingBeginsWithTheMessageThatNobodyAnswered()
    {
        QCOMPARE(waitingSince({t3, t2, {}, {}, {}}), std::optional(t3));
        QCOMPARE(waitingSince({t1, t2, {}, {}, {}}), std::optional(t2));
        QCOMPARE(waitingSince({}), std::optional<Instant>());
    }
};

SATCHEL_TEST(tst_ConversationState)
#include "tst_ConversationState.moc"
