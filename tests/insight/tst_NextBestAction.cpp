// SPDX-License-Identifier: GPL-3.0-or-later
// Signals become a short list of what to do next, with reasons.
#include "insight/NextBestAction.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <limits>

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using Kind = ActionSignal::Kind;

namespace {

constexpr Kind allKinds[] = {Kind::UnansweredEmail, Kind::QuoteViewed, Kind::QuoteUnanswered, Kind::QuoteEnding,
    Kind::QuoteExpired, Kind::QuoteDraft, Kind::ProposalUnanswered, Kind::TaskOverdue, Kind::NextStepOverdue,
    Kind::NoNextStep, Kind::ClosePassed, Kind::ProbabilityFell, Kind::SlowerThanWon, Kind::Stalled, Kind::Silent,
    Kind::CriteriaUnmet, Kind::GoodHour};

RecordId idOf(char last)
{
    return RecordId::fromString(u"01890000-0000-7000-8000-00000000000"_s + QChar::fromLatin1(last));
}

ActionSignal about(Kind kind, qint64 figure, EntityKind entity = EntityKind::Deal, char last = '1')
{
    ActionSignal signal{kind, figure, 0, u"Fleet"_s};
    signal.entity = entity;
    signal.record = idOf(last);
    return signal;
}

std::vector<ActionKind> kindsOf(const std::vector<NextBestAction> &actions)
{
    std::vector<ActionKind> kinds;
    for (const NextBestAction &action : actions)
        kinds.push_back(action.kind);
    return kinds;
}

} // namespace

class tst_NextBestAction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutSignalsThereIsNothingToDo() { QVERIFY(nextBestActions({}, {}, 3).empty()); }

    void whoWaitsForUsComesFirst()
    {
        const auto actions = nextBestActions(
            {about(Kind::CriteriaUnmet, 1), about(Kind::Silent, 40), about(Kind::TaskOverdue, 1, EntityKind::Task),
                about(Kind::UnansweredEmail, 0), about(Kind::ClosePassed, 3)},
            {}, 3);
        QCOMPARE(kindsOf(actions), (std::vector{ActionKind::Reply, ActionKind::OpenTask, ActionKind::SetClose}));
    }

    void aLongerWaitIsMoreUrgent()
    {
        QVERIFY(pointsOf(about(Kind::UnansweredEmail, 5)) > pointsOf(about(Kind::UnansweredEmail, 1)));
        QVERIFY(pointsOf(about(Kind::QuoteEnding, 0)) > pointsOf(about(Kind::QuoteEnding, 3)));
        QVERIFY(pointsOf(about(Kind::QuoteExpired, 1)) > pointsOf(about(Kind::QuoteExpired, 20)));
        for (const Kind kind : allKinds) {
            for (const qint64 figure : {qint64(-1), qint64(0), std::numeric_limits<qint64>::max()}) {
                const double points = pointsOf(about(kind, figure));
                QVERIFY(points > 0 && points < 100);
            }
        }
    }

    void oneCallHasAllItsReasons()
    {
        const auto actions = nextBestActions(
            {about(Kind::Silent, 40, EntityKind::Deal, '1'), about(Kind::QuoteUnanswered, 8, EntityKind::Quote, '2'),
                about(Kind::GoodHour, 62, EntityKind{}, '3')},
            {}, 3);
        QCOMPARE(kindsOf(actions), std::vector{ActionKind::Call});
        QCOMPARE(actions[0].reasons.size(), size_t(3));
        QCOMPARE(actions[0].reasons[0].kind, Kind::QuoteUnanswered);
        QVERIFY(actions[0].points > pointsOf(actions[0].reasons[0]));
        QVERIFY(actions[0].record.isNull());
    }

    void tasksOfTheirOwnAreActionsOfTheirOwn()
    {
        const auto actions = nextBestActions(
            {about(Kind::TaskOverdue, 1, EntityKind::Task, '1'), about(Kind::TaskOverdue, 9, EntityKind::Task, '2')},
            {}, 3);
        QCOMPARE(actions.size(), size_t(2));
        QCOMPARE(actions[0].record, idOf('2'));
        QCOMPARE(actions[0].entity, EntityKind::Task);
    }

    void aGoodHourIsNoReasonToCall() { QVERIFY(nextBestActions({about(Kind::GoodHour, 90)}, {}, 3).empty()); }

    void aGoodHourIsOfNoUseWhereNobodyMayCall()
    {
        const auto actions = nextBestActions({about(Kind::Silent, 40), about(Kind::GoodHour, 90)}, {false, true}, 3);
        QCOMPARE(kindsOf(actions), std::vector{ActionKind::Email});
        QCOMPARE(actions[0].reasons.size(), size_t(1));
    }

    void whoCannotBeCalledIsWrittenTo()
    {
        const std::vector found{about(Kind::Silent, 40), about(Kind::QuoteViewed, 3, EntityKind::Quote)};
        QCOMPARE(kindsOf(nextBestActions(found, {false, true}, 3)), std::vector{ActionKind::Email});
        const auto neither = nextBestActions(found, {false, false}, 3);
        QCOMPARE(kindsOf(neither), (std::vector{ActionKind::PlanTask, ActionKind::PlanTask}));
        QCOMPARE(neither[0].entity, EntityKind{}); // about the quote, and planned for the customer
        QCOMPARE(neither[1].record, idOf('1')); // about the deal
    }

    void theListIsShort()
    {
        std::vector<ActionSignal> found;
        for (char last = '0'; last <= '9'; ++last)
            found.push_back(about(Kind::TaskOverdue, last - '0', EntityKind::Task, last));
        QCOMPARE(nextBestActions(found, {}, 3).size(), size_t(3));
        QVERIFY(nextBestActions(found, {}, 0).empty());
    }

    void eachHasWordsAndAFigure()
    {
        for (const Kind kind : allKinds) {
            ActionSignal signal = about(kind, 4);
            signal.limit = 9;
            const QString reason = sayActionReason(signal);
            QVERIFY2(reason.contains(u'4'), qPrintable(reason));
            QVERIFY2(!reason.contains(u"%n"_s) && !reason.contains(u"%1"_s), qPrintable(reason));
            signal.deal = u"Loggers"_s;
            QVERIFY(sayActionReason(signal).startsWith(u"Loggers: "_s));
            for (const auto &action : nextBestActions({signal}, {}, 1))
                QVERIFY(!sayAction(action).isEmpty());
        }
        QCOMPARE(sayAction(nextBestActions({about(Kind::UnansweredEmail, 4)}, {}, 1)[0]), u"Reply to “Fleet”"_s);
        QCOMPARE(sayAction(nextBestActions({about(Kind::QuoteDraft, 4, EntityKind::Quote)}, {}, 1)[0]),
            u"Send quote Fleet"_s);
        QVERIFY(sayActionReason(about(Kind::NoNextStep, -1)).contains(u"nobody has talked"_s));
    }
};

SATCHEL_TEST(tst_NextBestAction)
#include "tst_NextBestAction.moc"
