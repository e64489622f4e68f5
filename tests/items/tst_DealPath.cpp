// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/DealPath.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using State = DealPathStep::State;

namespace {

constexpr qint64 day = 24 * 3600 * 1000;

/// The pipeline of a new store, and a deal in its first stage.
struct Way
{
    TestStore store;
    std::vector<BoardStage> stages;
    RecordId deal;

    Way()
    {
        stages = *readStages(*store, readPipelines(*store)->front().id);
        deal = store.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}});
    }
    void enter(size_t stage) { QVERIFY_RESULT(store.update(EntityKind::Deal, deal, {{u"stage"_s, stages[stage].id}})); }
    void enter(BoardStage::Kind kind)
    {
        const auto stage = std::ranges::find(stages, kind, &BoardStage::kind);
        enter(static_cast<size_t>(stage - stages.begin()));
    }
    DealPath path() { return *readDealPath(*store, *store->get(EntityKind::Deal, deal)); }
    QList<State> states()
    {
        QList<State> all;
        for (const DealPathStep &step : path().steps)
            all.append(step.state);
        return all;
    }
};

} // namespace

class tst_DealPath : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itsStepsAreTheLanesOfTheBoard()
    {
        Way way;
        const DealPath path = way.path();
        const auto lanes = std::ranges::count_if(way.stages, &BoardStage::isLane);
        QCOMPARE(qint64(path.steps.size()), qint64(lanes));
        QCOMPARE(path.current(), 0);
        QVERIFY(path.won && path.lost && !path.isClosed());
    }

    void aStageItWasInIsPassedAndOneItWentPastIsSkipped()
    {
        Way way;
        way.store.clock.advance(3 * day);
        way.enter(1);
        way.store.clock.advance(2 * day);
        way.enter(3);
        const QList<State> states = way.states();
        QCOMPARE(states.mid(0, 4), (QList<State>{State::Passed, State::Passed, State::Skipped, State::Current}));
        QVERIFY(!states.mid(4).contains(State::Passed));
        QCOMPARE(way.path().steps[0].days, 3);
        QCOMPARE(way.path().steps[1].days, 2);
        QCOMPARE(way.path().steps[2].days, 0);
    }

    /// As its card on the board does: since yesterday noon is one day, also in the morning.
    void daysAreThoseOfTheCalendar()
    {
        Way way;
        way.store.clock.advance(2 * day / 3); // from noon to the next morning
        QCOMPARE(way.path().steps[0].days, 1);
    }

    void aDealThatCameBackCountsBothOfItsStays()
    {
        Way way;
        way.store.clock.advance(3 * day);
        way.enter(1);
        way.store.clock.advance(1 * day);
        way.enter(0);
        way.store.clock.advance(4 * day);
        QCOMPARE(way.path().current(), 0);
        QCOMPARE(way.path().steps[0].days, 7);
        QCOMPARE(way.states()[1], State::Ahead);
    }

    void aStayBeyondTheStagesLimitIsSlow()
    {
        Way way;
        QVERIFY_RESULT(way.store.update(EntityKind::Stage, way.stages[0].id, {{u"rotting_days"_s, qint64(5)}}));
        way.store.clock.advance(5 * day);
        QVERIFY(!way.path().steps[0].isSlow);
        way.store.clock.advance(1 * day);
        QVERIFY(way.path().steps[0].isSlow);
        way.enter(1);
        QVERIFY(way.path().steps[0].isSlow); // it was, and stays so
    }

    void aWonDealHasNoCurrentStageAndKeepsWhereItWas()
    {
        Way way;
        way.store.clock.advance(2 * day);
        way.enter(1);
        way.store.clock.advance(2 * day);
        way.enter(BoardStage::Kind::Won);
        const DealPath path = way.path();
        QVERIFY(path.isClosed());
        QCOMPARE(path.kind, BoardStage::Kind::Won);
        QCOMPARE(path.current(), -1);
        QCOMPARE(path.steps[1].state, State::Passed);
        QCOMPARE(path.steps[2].state, State::Ahead);
    }

    void aSnoozedStageIsOnThePathWhileTheDealIsInIt()
    {
        Way way;
        if (std::ranges::find(way.stages, BoardStage::Kind::SetAside, &BoardStage::kind) == way.stages.end()) {
            QVERIFY_RESULT(way.store.update(EntityKind::Stage, way.stages[2].id, {{u"set_aside"_s, true}}));
            way.stages = *readStages(*way.store, readPipelines(*way.store)->front().id);
        }
        const size_t without = way.path().steps.size();
        way.store.clock.advance(1 * day);
        way.enter(BoardStage::Kind::SetAside);
        QCOMPARE(way.path().steps.size(), without + 1);
        QVERIFY(way.path().current() >= 0);
        QVERIFY(!way.path().isClosed());
    }

    /// An import with stages of its own leaves the ones that set aside before them.
    void aSnoozedStageIsTheLastStepWhereverItIsStored()
    {
        Way way;
        QVERIFY_RESULT(way.store.update(EntityKind::Stage, way.stages[0].id, {{u"set_aside"_s, true}}));
        way.stages = *readStages(*way.store, readPipelines(*way.store)->front().id);
        way.enter(0);
        const DealPath path = way.path();
        QCOMPARE(path.current(), int(path.steps.size()) - 1);
        QCOMPARE(path.steps.front().stage.id, way.stages[1].id);
        const auto ordered = inBoardOrder(way.stages);
        QCOMPARE(ordered.front().id, way.stages[1].id);
        QVERIFY(std::ranges::is_partitioned(ordered, &BoardStage::isLane));
    }

    void movesOfOtherDealsDoNotCount()
    {
        Way way;
        const RecordId other = way.store.create(EntityKind::Deal, {{u"title"_s, u"Vans"_s}});
        way.store.clock.advance(1 * day);
        QVERIFY_RESULT(way.store.update(EntityKind::Deal, other, {{u"stage"_s, way.stages[2].id}}));
        QCOMPARE(way.path().current(), 0);
        QCOMPARE(way.states()[2], State::Ahead);
    }
};

SATCHEL_TEST(tst_DealPath)
#include "tst_DealPath.moc"
