// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/items/BoardStore.h"
#include "tests/support/TestProgram.h"

#include <QAbstractItemModelTester>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Board : BoardStore
{
    BoardModel model{workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void load(const BoardRequest &request = {})
    {
        const auto done = model.load(request);
        QVERIFY_RESULT(done);
    }
    QStringList titles(int lane) const
    {
        QStringList titles;
        for (int i = 0; i < model.cardCount(lane); ++i)
            titles += model.card(lane, i).title;
        return titles;
    }
};

BoardStore::Fields action(const QDate &date, const QTime &time = {})
{
    BoardStore::Fields fields{{u"next_action"_s, u"Call back"_s}, {u"next_action_date"_s, date}};
    if (time.isValid())
        fields.push_back({u"next_action_time"_s, time});
    return fields;
}

const QDate today(2026, 11, 20);

} // namespace

class tst_BoardModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openStagesAreLanesAndTheOthersSitInTheDock()
    {
        Board board;
        board.load();
        QCOMPARE(board.model.laneCount(), 6);
        QCOMPARE(board.model.stage(0).name, u"New Lead"_s);
        QCOMPARE(board.model.dockStages().size(), size_t(3));
        QCOMPARE(board.model.dockStages()[0].kind, BoardStage::Kind::Won);
        QCOMPARE(board.model.dockStages()[2].kind, BoardStage::Kind::SetAside);
    }

    void cardsAreInTheOrderARepReadsThem()
    {
        Board board;
        board.deal(u"on track"_s, 0, action(today.addDays(20)));
        board.deal(u"none"_s);
        board.deal(u"tomorrow"_s, 0, action(today.addDays(1)));
        board.deal(u"overdue 2 d"_s, 0, action(today.addDays(-2)));
        board.deal(u"today, some time"_s, 0, action(today));
        board.deal(u"today 15:00"_s, 0, action(today, QTime(15, 0)));
        board.deal(u"overdue 4 d"_s, 0, action(today.addDays(-4)));
        board.deal(u"in two days"_s, 0, action(today.addDays(2)));
        board.load();
        QCOMPARE(board.titles(0),
            (QStringList{u"overdue 4 d"_s, u"overdue 2 d"_s, u"today 15:00"_s, u"today, some time"_s, u"tomorrow"_s,
                u"none"_s, u"in two days"_s, u"on track"_s}));
        QCOMPARE(board.model.card(0, 0).actionState, ActionState::Overdue);
        QCOMPARE(board.model.card(0, 5).actionState, ActionState::None);
    }

    void theCardsOfAnOwnerStayTogetherMineFirstAndNobodysLast()
    {
        Board board;
        const auto person = [&](const QString &name) {
            return BoardStore::Fields{{u"owner"_s, board.create(EntityKind::User, {{u"name"_s, name}})}};
        };
        const auto zoe = person(u"Zoe"_s);
        const auto adam = person(u"adam"_s);
        board.deal(u"nobody's"_s, 0, action(today.addDays(-9)));
        board.deal(u"Zoe's later"_s, 0, zoe);
        board.deal(u"adam's"_s, 0, adam);
        auto first = action(today.addDays(-1));
        first.push_back(zoe.front());
        board.deal(u"Zoe's first"_s, 0, first);
        board.deal(u"mine"_s, 1, {{u"owner"_s, board.workspace.me()}});
        BoardRequest request;
        request.grouping = BoardGrouping::Owner;
        board.load(request);
        QCOMPARE(board.titles(0), (QStringList{u"adam's"_s, u"Zoe's first"_s, u"Zoe's later"_s, u"nobody's"_s}));
        QCOMPARE(board.model.groups().size(), size_t(4));
        QCOMPARE(board.model.groups()[0].id, board.workspace.me());
        QCOMPARE(board.model.groups()[1].name, u"adam"_s);
        QVERIFY(board.model.groups()[3].id.isNull());
        QCOMPARE(board.model.groupSizes(0), (std::vector<int>{0, 1, 2, 1}));
        QCOMPARE(board.model.groupTotals()[2].count(), 2);
        board.model.setGrouping(BoardGrouping::None);
        QCOMPARE(board.titles(0).first(), u"nobody's"_s);
        QVERIFY(board.model.groups().empty());
    }

    void aDealThatSomebodyElseGetsGoesToTheirGroup()
    {
        Board board;
        const auto adam = board.create(EntityKind::User, {{u"name"_s, u"Adam"_s}});
        const auto zoe = board.create(EntityKind::User, {{u"name"_s, u"Zoe"_s}});
        const auto given = board.deal(u"given away"_s, 0, {{u"owner"_s, zoe}});
        board.deal(u"kept"_s, 0, {{u"owner"_s, zoe}});
        BoardRequest request;
        request.grouping = BoardGrouping::Owner;
        board.load(request);
        QCOMPARE(board.titles(0), (QStringList{u"given away"_s, u"kept"_s}));
        board.workspace.commit(u"Assigned"_s, {Edit::update(EntityKind::Deal, given, {{u"owner"_s, adam}})});
        QCOMPARE(board.model.groups().front().name, u"Adam"_s); // the first deal of Adam here
        QCOMPARE(board.model.groupSizes(0), (std::vector<int>{1, 1}));
        QCOMPARE(board.titles(0), (QStringList{u"given away"_s, u"kept"_s}));
        board.workspace.undo();
        QCOMPARE(board.model.groupSizes(0).back(), 2);
    }

    void otherOrdersKeepTheCurrentCard()
    {
        Board board;
        board.rate(u"JPY", u"160"_s);
        const auto ten = board.deal(u"Äpfel"_s, 0, {{u"value"_s, Board::money(10)}});
        board.store.clock.advance(1000);
        board.deal(u"Zucker"_s, 0, {{u"value"_s, Board::money(900)}});
        board.store.clock.advance(1000);
        board.deal(u"Birnen"_s, 0, {{u"value"_s, Board::money(16'000, u"JPY")}});
        board.load();
        const QPersistentModelIndex current = board.model.indexOf(ten);
        board.model.setOrder(BoardOrder::Value);
        QCOMPARE(board.titles(0), (QStringList{u"Zucker"_s, u"Birnen"_s, u"Äpfel"_s}));
        QCOMPARE(board.model.cardId(current), ten);
        board.model.setOrder(BoardOrder::Age);
        QCOMPARE(board.titles(0).first(), u"Äpfel"_s);
        board.model.setOrder(BoardOrder::Title);
        QCOMPARE(board.titles(0).last(), u"Zucker"_s);
        QCOMPARE(board.model.cardId(current), ten);
    }

    void sumsAreExactInEachCurrency()
    {
        Board board;
        board.deal(u"a"_s, 2, {{u"value"_s, Money{10'001, Board::currency(u"EUR")}}});
        board.deal(u"b"_s, 2, {{u"value"_s, Money{20'002, Board::currency(u"EUR")}}});
        board.deal(u"c"_s, 2, {{u"value"_s, Board::money(16'000, u"JPY")}});
        board.deal(u"d"_s, 2);
        board.load();
        const BoardTotals &totals = board.model.totals(2);
        QCOMPARE(totals.count(), 4);
        QCOMPARE(totals.sums().size(), size_t(2));
        for (const CurrencySum &sum : totals.sums()) {
            if (sum.total.currency == Board::currency(u"EUR")) {
                QCOMPARE(sum.total.minor, 30'003);
                QCOMPARE(sum.weighted.minor, 4000 + 8001); // 40 %, each rounded half up
            } else {
                QCOMPARE(sum.total.minor, 16'000);
                QCOMPARE(sum.weighted.minor, 6'400);
            }
        }
        // Without a rate the yen are named, not guessed.
        const auto without = totals.overall(board.model.rates());
        QCOMPARE(without.total.minor, 30'003);
        QCOMPARE(without.missing, std::vector{Board::currency(u"JPY")});
        QVERIFY(!without.isConverted);
        board.rate(u"JPY", u"160"_s);
        const auto with = board.model.totals(2).overall(board.model.rates());
        QCOMPARE(with.total.minor, 40'003);
        QVERIFY(with.isConverted);
        QVERIFY(with.missing.empty());
        QCOMPARE(with.ratesOf, QDate(2026, 11, 1));
    }

    void oneCurrencyWithoutARateStaysAsItIs()
    {
        Board board;
        board.deal(u"c"_s, 0, {{u"value"_s, Board::money(16'000, u"JPY")}});
        board.load();
        const auto overall = board.model.totals(0).overall(board.model.rates());
        QCOMPARE(overall.total, Board::money(16'000, u"JPY"));
        QVERIFY(!overall.isConverted);
    }

    void aMovedDealChangesLaneWithoutAReset()
    {
        Board board;
        const auto deal = board.deal(u"Loggers"_s, 1, {{u"value"_s, Board::money(500)}});
        board.deal(u"Probes"_s, 1);
        board.deal(u"Pilot"_s, 4, action(today.addDays(-3)));
        board.load();
        const QPersistentModelIndex current = board.model.indexOf(deal);
        QSignalSpy resets(&board.model, &QAbstractItemModel::modelReset);
        QSignalSpy moves(&board.model, &QAbstractItemModel::rowsMoved);
        board.update(deal, {{u"stage"_s, board.stages[4]}});
        QCOMPARE(resets.count(), 0);
        QCOMPARE(moves.count(), 1);
        QCOMPARE(board.titles(1), QStringList{u"Probes"_s});
        QCOMPARE(board.titles(4), (QStringList{u"Pilot"_s, u"Loggers"_s}));
        QCOMPARE(BoardModel::laneAt(current), 4);
        QCOMPARE(board.model.totals(1).count(), 1);
        QCOMPARE(board.model.totals(4).sums().front().weighted.minor, 30'000);
        board.workspace.undo();
        QCOMPARE(BoardModel::laneAt(current), 1);
    }

    void aNewNextActionMovesTheCardInItsLane()
    {
        Board board;
        board.deal(u"a"_s, 0, action(today.addDays(3)));
        const auto middle = board.deal(u"b"_s, 0, action(today.addDays(4)));
        board.deal(u"c"_s, 0, action(today.addDays(5)));
        board.load();
        board.update(middle, {{u"next_action_date"_s, today.addDays(-1)}});
        QCOMPARE(board.titles(0), (QStringList{u"b"_s, u"a"_s, u"c"_s}));
        board.update(middle, {{u"next_action_date"_s, today.addDays(9)}});
        QCOMPARE(board.titles(0), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
        board.update(middle, {{u"title"_s, u"B"_s}});
        QCOMPARE(board.titles(0), (QStringList{u"a"_s, u"c"_s, u"B"_s}));
    }

    void dealsComeAndGo()
    {
        Board board;
        board.load();
        const auto deal = board.deal(u"Loggers"_s, 1);
        QCOMPARE(board.model.cardCount(1), 1);
        board.update(deal, {{u"stage"_s, board.stages[6]}});
        QCOMPARE(board.model.cardCount(1), 0);
        board.workspace.undo();
        QCOMPARE(board.model.cardCount(1), 1);
        board.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::Deal, deal)});
        QCOMPARE(board.model.openCount(), 0);
    }

    void aFilteredBoardShowsAndFollowsOnlyWhatItFinds()
    {
        Board board;
        const auto other = board.create(EntityKind::User, {{u"name"_s, u"Priya Raman"_s}});
        board.deal(u"mine"_s, 0, {{u"owner"_s, board.workspace.me()}});
        const auto hers = board.deal(u"hers"_s, 0, {{u"owner"_s, other}});
        BoardRequest request;
        request.filter = *parseFilter(board.workspace.schema(), EntityKind::Deal, u"owner = me");
        board.load(request);
        QCOMPARE(board.titles(0), QStringList{u"mine"_s});
        board.update(hers, {{u"owner"_s, board.workspace.me()}});
        QCOMPARE(board.model.cardCount(0), 2);
        board.update(hers, {{u"owner"_s, other}});
        QCOMPARE(board.titles(0), QStringList{u"mine"_s});
    }

    void aRenamedCompanyIsRenamedOnItsCards()
    {
        Board board;
        const auto company = board.create(EntityKind::Company, {{u"name"_s, u"Tidewater"_s}});
        board.deal(u"Loggers"_s, 0, {{u"company"_s, company}});
        board.load();
        QCOMPARE(board.model.card(0, 0).company, u"Tidewater"_s);
        board.workspace.commit(
            u"Edit"_s, {Edit::update(EntityKind::Company, company, {{u"name"_s, u"Tidewater Seafood"_s}})});
        QCOMPARE(board.model.card(0, 0).company, u"Tidewater Seafood"_s);
    }

    void productsComeFromTheQuotesOfADeal()
    {
        Board board;
        const auto deal = board.deal(u"Loggers"_s);
        board.load();
        QVERIFY(board.model.products(deal).isEmpty());
        QSignalSpy changed(&board.model, &BoardModel::productsChanged);
        const auto quote = board.create(EntityKind::Quote, {{u"deal"_s, deal}});
        for (const QString &name : {u"TL-200 logger"_s, u"Calibration"_s, u"TL-200 logger"_s})
            board.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, name}});
        QVERIFY(changed.count() > 0);
        QCOMPARE(board.model.products(deal), (QStringList{u"TL-200 logger"_s, u"Calibration"_s}));
    }

    void aDealThatStaysTooLongRots()
    {
        Board board;
        board.deal(u"Loggers"_s, 0); // New Lead: 14 days
        board.store.clock.advance(15 * qint64(86'400'000));
        board.load();
        QCOMPARE(board.model.card(0, 0).daysInStage, 15);
        QVERIFY(board.model.card(0, 0).isRotting);
    }

    void theNextDayTurnsDueIntoOverdue()
    {
        Board board;
        board.deal(u"today"_s, 0, action(today));
        board.deal(u"later"_s, 0, action(today.addDays(2)));
        board.load();
        board.store.clock.advance(86'400'000);
        board.model.followToday();
        QCOMPARE(board.model.card(0, 0).actionState, ActionState::Overdue);
        QCOMPARE(board.model.card(0, 1).actionState, ActionState::DueSoon);
    }

    void everyPipelineHasItsOwnBoard()
    {
        Board board;
        const auto other = board.create(EntityKind::Pipeline, {{u"name"_s, u"Renewals"_s}, {u"position"_s, qint64(1)}});
        board.create(EntityKind::Stage, {{u"pipeline"_s, other}, {u"name"_s, u"Due"_s}, {u"position"_s, qint64(0)}});
        board.deal(u"Loggers"_s);
        board.load({other, {}, BoardOrder::NextAction});
        QCOMPARE(board.model.pipelines().size(), size_t(2));
        QCOMPARE(board.model.laneCount(), 1);
        QCOMPARE(board.model.openCount(), 0);
    }
};

SATCHEL_GUI_TEST(tst_BoardModel)
#include "tst_BoardModel.moc"
