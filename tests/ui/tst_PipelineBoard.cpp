// SPDX-License-Identifier: GPL-3.0-or-later
// The board's view with real mouse and key events.
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/PipelineStore.h"
#include "ui/common/SatchelStyle.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/CardDrawing.h"
#include "ui/pipeline/LaneDrawing.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Board : PipelineStore
{
    BoardModel model{workspace};
    std::unique_ptr<BoardView> view;

    /// Deals a, b, c … in the stages of the numbers.
    explicit Board(const std::vector<size_t> &places = {1, 1, 2})
    {
        char16_t name = u'a';
        for (const size_t stage : places) {
            deal(QString(QChar(name)), stage, {{u"value"_s, money(1000)}});
            name = name == u'z' ? u'a' : static_cast<char16_t>(name + 1);
        }
        const auto loaded = model.load({pipeline, {}, BoardOrder::Title});
        if (!loaded)
            qFatal("%s", qUtf8Printable(toText(loaded.error())));
        view = std::make_unique<BoardView>(model, context);
        view->resize(1500, 760);
        view->show();
        QObject::connect(view.get(), &BoardView::moveRequested, &workspace,
            [this](const std::vector<RecordId> &deals, RecordId stage) {
                std::vector<Edit> edits;
                for (const RecordId &moved : deals)
                    edits.push_back(Edit::update(EntityKind::Deal, moved, {{u"stage"_s, stage}}));
                workspace.commit(u"Moved"_s, std::move(edits));
            });
    }
    RecordId adam;
    RecordId zoe;

    /// The deals become Adam's ('A') and Zoe's ('Z') in their order and are grouped.
    void groupByOwner(QLatin1StringView owners)
    {
        adam = create(EntityKind::User, {{u"name"_s, u"Adam"_s}});
        zoe = create(EntityKind::User, {{u"name"_s, u"Zoe"_s}});
        const auto deals = workspace.store().select({EntityKind::Deal, {}, {}, {u"title"_s, false}, {}, -1, false});
        for (qsizetype i = 0; i < owners.size(); ++i)
            workspace.commit(
                {}, {Edit::update(EntityKind::Deal, deals->id(i), {{u"owner"_s, owners[i] == u'A' ? adam : zoe}})});
        model.setGrouping(BoardGrouping::Owner);
    }
    QPoint groupHead(int group) const { return view->layoutOfBoard().groupHead(group, view->laneScroll(0)).center(); }
    QModelIndex card(int lane, int position) const { return model.index(position, 0, model.laneIndex(lane)); }
    QString titles(int lane) const
    {
        QString titles;
        for (int i = 0; i < model.cardCount(lane); ++i)
            titles += model.card(lane, i).title;
        return titles;
    }
    QPoint middle(int lane, int position) const { return view->cardRect(card(lane, position)).center(); }
    void press(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view->viewport(), Qt::LeftButton, modifiers, point);
    }
    void moveTo(const QPoint &point) { QTest::mouseMove(view->viewport(), point); }
    void release(const QPoint &point) { QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, point); }
    void drag(const QPoint &from, const QPoint &to)
    {
        press(from);
        moveTo(from + QPoint(20, 20));
        moveTo(to);
        release(to);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view.get(), key, modifiers); }
};

} // namespace

class tst_PipelineBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_font = QApplication::font();
        QApplication::setStyle(new SatchelStyle(Theme::make({})));
    }

    void aTitleBreaksBetweenWordsOnly()
    {
        const Theme &theme = Theme::of();
        const QString title = u"Temperaturüberwachungssysteme für Klinikum"_s;
        const QStringList words = title.split(u' ');
        for (const int width : {90, 118, 160, 224}) {
            const QStringList lines = cardTitleLines(title, theme.font.strong, width, 2);
            QVERIFY(lines.size() <= 2);
            QCOMPARE(lines.join(u' '), title);
        }
        QCOMPARE(cardTitleLines(title, theme.font.strong, 90, 2).first(), words.first()); // cut at its end, not torn
        QCOMPARE(cardTitleLines(title, theme.font.strong, 4000, 2), QStringList{title});
        QVERIFY(cardTitleLines({}, theme.font.strong, 90, 2).isEmpty());
    }

    void aDropHintThatDoesNotFitIsShorter()
    {
        const QFont font = Theme::of().font.strong;
        const SlotLine texts{u"Nach Angebot gesendet verschieben, 60 %"_s, u"Angebot gesendet, 60 %"_s, u"Angebot"_s};
        QCOMPARE(fittingText(texts, font, 2000), texts[0]);
        QCOMPARE(fittingText(texts, font, QFontMetrics(font).horizontalAdvance(texts[1])), texts[1]);
        QCOMPARE(fittingText(texts, font, 5), texts[2]);
    }

    void aClickOnATitleOpensTheDealAndElsewhereItChoosesTheCard()
    {
        Board board;
        QSignalSpy opened(board.view.get(), &BoardView::openRequested);
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.middle(1, 0));
        QCOMPARE(opened.size(), 0);
        QCOMPARE(board.view->currentIndex(), board.card(1, 0));
        const QRect title = cardTitleRect(board.view->cardRect(board.card(1, 1)), board.model.card(1, 1),
            board.view->density(), Qt::LeftToRight, Theme::of(board.view.get()));
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, title.center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecordId>(), board.model.card(1, 1).id);
        QTest::mouseDClick(board.view->viewport(), Qt::LeftButton, {}, board.middle(1, 0));
        QCOMPARE(opened.size(), 1); // the second click of two opens nothing else
    }

    void aDragMovesADealAndUndoBringsItBack()
    {
        Board board;
        board.drag(board.middle(1, 0), board.view->layoutOfBoard().lane(4).center());
        QCOMPARE(board.titles(1), u"b"_s);
        QCOMPARE(board.titles(4), u"a"_s);
        QVERIFY(!board.view->isDragging());
        board.workspace.undo();
        QCOMPARE(board.titles(1), u"ab"_s);
    }

    void aCardSaysWhenSyncHoldsItUp()
    {
        Board board;
        items::RecordSyncStates states(board.workspace, nullptr, EntityKind::Deal);
        board.view->setSyncStates(&states);
        const QImage plain = board.view->viewport()->grab(board.view->cardRect(board.card(1, 0))).toImage();
        QVERIFY(!board.view->accessibleText(board.card(1, 0)).contains(u"Waiting"_s));
        store::Connection connection;
        connection.name = u"Sales EU"_s;
        connection.vendor = u"hubspot"_s;
        store::Store &store = board.workspace.store();
        const auto added = store::Connections(store).add(connection);
        QVERIFY_RESULT(added);
        QVERIFY_RESULT(
            store::SyncState(store, added->number).outbox.add(EntityKind::Deal, board.model.cardId(board.card(1, 0))));
        board.workspace.commit(
            {}, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Berg"_s}})}); // changes the sync status
        QTRY_VERIFY(board.view->accessibleText(board.card(1, 0)).contains(u"Waiting to be sent"_s));
        QVERIFY(!board.view->accessibleText(board.card(1, 1)).contains(u"Waiting"_s));
        QVERIFY(board.view->viewport()->grab(board.view->cardRect(board.card(1, 0))).toImage() != plain);
    }

    void aDraggedCardLeavesADashedPlaceAndChangesBothSums()
    {
        Board board;
        const QPoint from = board.middle(1, 0);
        board.press(from);
        board.moveTo(from + QPoint(20, 20));
        QVERIFY(board.view->isDragging());
        QVERIFY(board.view->drag().target.isNowhere());
        board.moveTo(board.view->layoutOfBoard().lane(2).center());
        QCOMPARE(board.view->drag().target.lane, 2);
        QCOMPARE(totalsAfter(board.model, 1, board.view->drag()).count(), 1);
        const auto after = totalsAfter(board.model, 2, board.view->drag());
        QCOMPARE(after.sums().front().total, Board::money(2000));
        QCOMPARE(after.sums().front().weighted, Board::money(800)); // by the chance of its new stage
        QTest::keyClick(board.view.get(), Qt::Key_Escape);
        QVERIFY(!board.view->isDragging());
        board.release(board.view->layoutOfBoard().lane(2).center());
        QCOMPARE(board.titles(1), u"ab"_s);
    }

    void aDropAfterTheBoardScrolledIsInTheLaneUnderThePointer()
    {
        Board board({0, 1, 1, 2, 3, 4, 5}); // no lane is empty, so none steps back
        board.view->resize(600, 760);
        const QPoint from = board.middle(1, 0);
        board.press(from);
        board.moveTo(from + QPoint(20, 20));
        const QPoint edge(board.view->viewport()->width() - 4, from.y());
        board.moveTo(edge);
        const QScrollBar *bar = board.view->horizontalScrollBar();
        QTRY_COMPARE(bar->value(), bar->maximum());
        QVERIFY(bar->maximum() > 0);
        int under = 0;
        while (!board.view->layoutOfBoard().lane(under).contains(edge))
            ++under;
        QCOMPARE(board.view->drag().target.lane, under);
        board.release(edge);
        QVERIFY(board.titles(under).contains(u'b'));
    }

    void severalCardsAreDraggedTogether()
    {
        Board board({1, 1, 1, 2});
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.middle(1, 0));
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, Qt::ControlModifier, board.middle(1, 2));
        QCOMPARE(board.view->chosenDeals().size(), size_t(2));
        board.drag(board.middle(1, 0), board.view->layoutOfBoard().lane(3).center());
        QCOMPARE(board.titles(1), u"b"_s);
        QCOMPARE(board.titles(3), u"ac"_s);
        board.workspace.undo();
        QCOMPARE(board.titles(1), u"abc"_s);
    }

    void shiftChoosesARange()
    {
        Board board({1, 1, 1, 1});
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.middle(1, 0));
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, Qt::ShiftModifier, board.middle(1, 2));
        QCOMPARE(board.view->chosenDeals().size(), size_t(3));
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.middle(1, 3));
        QCOMPARE(board.view->chosenDeals().size(), size_t(1));
    }

    void aDropOnTheDockAsksForItsStage()
    {
        Board board;
        QSignalSpy asked(board.view.get(), &BoardView::moveRequested);
        const QPoint from = board.middle(1, 0);
        board.press(from);
        board.moveTo(from + QPoint(20, 20));
        const QPoint lost = board.view->dockRect(1).center();
        board.moveTo(lost);
        QCOMPARE(board.view->drag().target.dock, 1);
        board.release(lost);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().at(1).value<RecordId>(), board.stages[7]);
    }

    void spaceLiftsArrowsDragEnterDropsAndEscReturns()
    {
        Board board;
        board.view->setFocus();
        board.view->setCurrent(board.card(1, 0));
        board.key(Qt::Key_Space);
        QVERIFY(board.view->isDragging());
        board.key(Qt::Key_Right);
        board.key(Qt::Key_Right);
        QCOMPARE(board.view->drag().target.lane, 3);
        board.key(Qt::Key_Return);
        QCOMPARE(board.titles(3), u"a"_s);
        board.key(Qt::Key_Space);
        board.key(Qt::Key_Left);
        board.key(Qt::Key_Escape);
        QVERIFY(!board.view->isDragging());
        QCOMPARE(board.titles(3), u"a"_s);
    }

    void arrowsReachCardsHeadsAndTheDock()
    {
        Board board;
        board.view->setFocus();
        board.view->setCurrent(board.card(1, 1));
        board.key(Qt::Key_Right);
        QCOMPARE(board.view->currentIndex(), board.card(2, 0));
        board.key(Qt::Key_Right);
        QCOMPARE(board.view->currentIndex(), board.model.laneIndex(3)); // an empty lane: its head
        board.key(Qt::Key_Left);
        board.key(Qt::Key_Left);
        QCOMPARE(board.view->currentLane(), 1);
        board.key(Qt::Key_Home);
        board.key(Qt::Key_Up);
        QCOMPARE(board.view->currentIndex(), board.model.laneIndex(1));
        QSignalSpy added(board.view.get(), &BoardView::addRequested);
        board.key(Qt::Key_Return);
        QCOMPARE(added.count(), 1);
        board.key(Qt::Key_End);
        board.key(Qt::Key_Down);
        QSignalSpy docked(board.view.get(), &BoardView::dockRequested);
        board.key(Qt::Key_Return);
        QCOMPARE(docked.count(), 1);
        board.key(Qt::Key_Up);
        QSignalSpy opened(board.view.get(), &BoardView::openRequested);
        board.key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void aCollapsedLaneIsAStripThatOpensByKeyAndClick()
    {
        Board board;
        board.view->setCollapsed(1, true);
        QVERIFY(board.view->layoutOfBoard().lane(1).width() < 60);
        board.view->setFocus();
        board.view->setCurrent(board.model.laneIndex(1));
        board.key(Qt::Key_Return);
        QVERIFY(!board.view->isCollapsed(1));
        board.key(Qt::Key_Space);
        QVERIFY(board.view->isCollapsed(1));
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.view->layoutOfBoard().lane(1).center());
        QVERIFY(!board.view->isCollapsed(1));
    }

    void lanesShareTheWidthBetweenTheirBounds()
    {
        Board board;
        QVERIFY(board.view->layoutOfBoard().lane(0).width() >= 224);
        board.view->resize(2600, 760);
        QCOMPARE(board.view->layoutOfBoard().lane(0).width(), 304);
        Board full({0, 1, 2, 3, 4, 5});
        full.view->resize(840, 500);
        QCOMPARE(full.view->layoutOfBoard().lane(0).width(), 274); // three fill the width, the rest scrolls
    }

    /// At 1280 × 800 the last stages were behind the edge: nobody saw what was about to be won.
    void lanesStepBackWhereThatShowsAllStages()
    {
        Board full({0, 1, 2, 3, 4, 5});
        const auto isAllSeen = [&full](int width) {
            full.view->resize(width, 600);
            return full.view->layoutOfBoard().contentWidth() <= width;
        };
        QVERIFY(isAllSeen(1280 - 216)); // beside the sidebar
        QVERIFY(!full.view->isCollapsed(0)); // narrower lanes do
        QVERIFY(full.view->layoutOfBoard().lane(0).width() >= 161);
        QVERIFY(isAllSeen(1024 - 52));
        QVERIFY(!full.view->isCollapsed(0)); // where deals begin
        QVERIFY(full.view->isCollapsed(1)); // the one with the fewest deals steps back
        QVERIFY(!full.view->isCollapsed(5));

        Board some({1, 1, 2});
        some.view->resize(1024 - 52 - 100, 600);
        QVERIFY(some.view->layoutOfBoard().contentWidth() <= 1024 - 52 - 100);
        QVERIFY(!some.view->isCollapsed(0));
        QVERIFY(some.view->isCollapsed(3)); // of the empty ones as many as it takes
        QVERIFY(!some.view->isCollapsed(1) && !some.view->isCollapsed(2) && !some.view->isCollapsed(5));
        some.deal(u"New"_s, 3, {});
        QTRY_VERIFY(!some.view->isCollapsed(3)); // what is in it is seen
        some.view->setCollapsed(1, true); // from now on a person says
        some.view->resize(1500, 600);
        QVERIFY(some.view->isCollapsed(1));
    }

    void aHeadSaysOneDealAsOne()
    {
        Board board({0, 1});
        const auto said = [&board](int lane) { return board.view->accessibleText(board.model.laneIndex(lane)); };
        QVERIFY2(said(1).contains(u"1 deal"_s), qPrintable(said(1))); // by the plural forms of the language
        QVERIFY2(said(2).contains(u"0 deals"_s), qPrintable(said(2)));
    }

    void eachLaneScrollsByItself()
    {
        Board board(std::vector<size_t>(40, 1));
        QWheelEvent wheel(board.middle(1, 1), board.view->viewport()->mapToGlobal(board.middle(1, 1)), {}, {0, -240},
            Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(board.view->viewport(), &wheel);
        QVERIFY(board.view->laneScroll(1) > 0);
        QCOMPARE(board.view->laneScroll(2), 0);
        board.view->setCurrent(board.card(1, 39));
        QVERIFY(board.view->layoutOfBoard().body(1).contains(board.view->cardRect(board.card(1, 39))));
    }

    void cardsOfOneOwnerAreInOneRowThroughAllLanes()
    {
        Board board({1, 1, 2});
        board.groupByOwner("AZZ"_L1);
        const BoardLayout &layout = board.view->layoutOfBoard();
        QCOMPARE(layout.groupCount(), 2);
        QCOMPARE(layout.groupHead(0, 0).width(), layout.contentWidth());
        QVERIFY(layout.groupHead(0, 0).bottom() < board.view->cardRect(board.card(1, 0)).top());
        QVERIFY(board.view->cardRect(board.card(1, 0)).bottom() < layout.groupHead(1, 0).top());
        QCOMPARE(board.view->cardRect(board.card(1, 1)).top(), board.view->cardRect(board.card(2, 0)).top());
        board.view->setCurrent(board.card(1, 1));
        board.key(Qt::Key_Right);
        QCOMPARE(board.view->currentIndex(), board.card(2, 0)); // of the same owner
    }

    void groupedLanesScrollTogetherUnderTheHeadOfTheirOwner()
    {
        Board board(std::vector<size_t>(12, 1));
        board.model.setGrouping(BoardGrouping::Owner);
        const BoardLayout &layout = board.view->layoutOfBoard();
        const int rest = layout.groupHead(0, 0).top();
        QWheelEvent wheel(board.view->layoutOfBoard().body(3).center(), board.view->mapToGlobal(QPoint()), {},
            {0, -240}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QApplication::sendEvent(board.view->viewport(), &wheel); // over a lane without cards
        QVERIFY(board.view->laneScroll(1) > 0);
        QCOMPARE(board.view->laneScroll(4), board.view->laneScroll(1));
        QCOMPARE(layout.groupHead(0, board.view->laneScroll(0)).top(), rest);
        board.view->setCurrent(board.card(1, 0));
        QVERIFY(board.view->cardRect(board.card(1, 0)).top() > layout.groupHead(0, board.view->laneScroll(0)).bottom());
    }

    void aClickOnAGroupsHeadFoldsItAndAnotherOneOpensIt()
    {
        Board board({1, 1, 2});
        board.groupByOwner("AZZ"_L1);
        QSignalSpy folded(board.view.get(), &BoardView::foldedChanged);
        const QPoint zoes = board.groupHead(1);
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.groupHead(0));
        QVERIFY(board.view->isFolded(board.card(1, 0)));
        QVERIFY(!board.view->isFolded(board.card(1, 1)));
        QVERIFY(board.view->cardRect(board.card(1, 0)).isEmpty());
        QVERIFY(board.groupHead(1).y() < zoes.y());
        QCOMPARE(board.view->foldedOwners(), QSet<RecordId>{board.adam});
        board.model.setOrder(BoardOrder::Value); // it stays folded
        QVERIFY(board.view->isFolded(board.card(1, 0)));
        QTest::mouseClick(board.view->viewport(), Qt::LeftButton, {}, board.groupHead(0));
        QVERIFY(!board.view->isFolded(board.card(1, 0)));
        QCOMPARE(folded.size(), 2);
    }

    void keysPassOverTheCardsOfAFoldedGroupAndOpenIt()
    {
        Board board({1, 1, 1, 1});
        board.groupByOwner("AZZZ"_L1);
        board.view->setFocus();
        board.view->setFolded(1, true);
        board.view->setCurrent(board.card(1, 0));
        board.key(Qt::Key_Down); // the head of Zoe's
        QVERIFY(board.view->isFolded(board.view->currentIndex()));
        QCOMPARE(board.view->currentGroup(), 1);
        QVERIFY(board.view->chosenDeals().empty());
        QVERIFY(board.view->accessibleText(board.view->currentIndex()).contains(u"Zoe"_s));
        QCOMPARE(board.view->rectOf(board.view->currentIndex()).center(), board.groupHead(1));
        board.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(board.view->chosenDeals().size(), size_t(1)); // those to be seen
        board.view->setCurrent(board.card(1, 1));
        QSignalSpy menu(board.view.get(), &BoardView::laneMenuRequested);
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(board.view->viewport(), &byKey);
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu.first().first().toInt(), BoardModel::laneAt(board.view->currentIndex()));
        board.key(Qt::Key_Return);
        QVERIFY(!board.view->isFolded(board.card(1, 1)));
        QCOMPARE(board.view->cardRect(board.card(1, 1)).height(), board.view->layoutOfBoard().cardHeight());
    }

    void aDropInAnotherOwnersRowAsksForTheOwnerToo()
    {
        Board board({1, 1, 2});
        board.groupByOwner("AZZ"_L1);
        QSignalSpy asked(board.view.get(), &BoardView::moveRequested);
        const auto ownerOf = [&](int drop) { return asked.at(drop).at(2).value<std::optional<RecordId>>(); };
        const BoardLayout &layout = board.view->layoutOfBoard();
        const int zoes = board.middle(1, 1).y();
        const QPoint from = board.middle(1, 0);
        board.press(from);
        board.moveTo(from + QPoint(20, 20));
        QVERIFY(board.view->drag().target.isNowhere()); // in its own row of its own lane
        board.moveTo({layout.lane(1).center().x(), zoes});
        QCOMPARE(board.view->drag().target.owner, std::optional(board.zoe));
        const QImage target = board.view->viewport()->grab(layout.groupHead(1, 0)).toImage();
        board.release({layout.lane(1).center().x(), zoes});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<RecordId>(), board.stages[1]); // the stage it has
        QCOMPARE(ownerOf(0), std::optional(board.zoe));
        QVERIFY(board.view->viewport()->grab(layout.groupHead(1, 0)).toImage() != target);
        board.drag(board.middle(1, 0), {layout.lane(4).center().x(), board.groupHead(0).y()});
        QVERIFY(!ownerOf(1)); // in the row of its owner: only the stage
    }

    void aLiftedCardIsMovedToAnotherOwnerByUpAndDown()
    {
        Board board({1, 1, 2});
        board.groupByOwner("AZZ"_L1);
        QSignalSpy asked(board.view.get(), &BoardView::moveRequested);
        board.view->setFocus();
        board.view->setCurrent(board.card(1, 0));
        board.key(Qt::Key_Space);
        board.key(Qt::Key_Right);
        board.key(Qt::Key_Down);
        QCOMPARE(board.view->drag().target.lane, 2);
        QCOMPARE(board.view->drag().target.owner, std::optional(board.zoe));
        QVERIFY(board.view->accessibleDescription().contains(u"Zoe"_s));
        board.key(Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().at(1).value<RecordId>(), board.stages[2]);
        QCOMPARE(asked.first().at(2).value<std::optional<RecordId>>(), std::optional(board.zoe));
    }

    void groupedLanesShareOneThumbThatIsOverTheHeadsOfTheGroups()
    {
        Board board(std::vector<size_t>(12, 1));
        board.groupByOwner("AAAAAAZZZZZZ"_L1);
        const BoardLayout &layout = board.view->layoutOfBoard();
        const QRect end(layout.contentWidth() - 5, layout.body(0).y(), 4, 20);
        const QImage bare = board.view->viewport()->grab(end).toImage();
        board.moveTo(board.middle(1, 0)); // over a lane that is not at the end
        QVERIFY(board.view->viewport()->grab(end).toImage() != bare);
        const QPoint thumb = end.center();
        board.press(thumb);
        board.moveTo(thumb + QPoint(0, 100));
        board.release(thumb + QPoint(0, 100));
        QVERIFY(board.view->laneScroll(1) > 0);
        QVERIFY(board.view->foldedOwners().isEmpty());
    }

    void theButtonsOfACardActOnThatCard()
    {
        Board board;
        QSignalSpy asked(board.view.get(), &BoardView::actionRequested);
        const QPoint task = board.view->actionRect(board.card(1, 1), CardAction::AddTask).center();
        board.press(task); // a finger, which does not hover: the buttons are not to be seen
        board.release(task);
        QVERIFY(asked.isEmpty());
        board.moveTo(task);
        board.press(task);
        board.release(task);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<CardAction>(), CardAction::AddTask);
        QCOMPARE(board.view->currentIndex(), board.card(1, 1));
        QCOMPARE(board.view->indexAt(task), board.card(1, 1));
    }

    void rightToLeftMirrorsLanesAndArrows()
    {
        Board board;
        board.view->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(board.view->layoutOfBoard().lane(0).x() > board.view->layoutOfBoard().lane(1).x());
        QVERIFY(board.view->dockRect(0).x() > board.view->dockRect(2).x());
        board.view->setFocus();
        board.view->setCurrent(board.card(1, 0));
        board.key(Qt::Key_Left);
        QCOMPARE(board.view->currentLane(), 2);
        board.drag(board.middle(2, 0), board.view->layoutOfBoard().lane(0).center());
        QCOMPARE(board.titles(0), u"c"_s);
    }

    void aLowWindowTurnsTheDockIntoStrips()
    {
        Board board;
        board.view->resize(1000, 300);
        QVERIFY(board.view->layoutOfBoard().isDockUpright());
        QVERIFY(board.view->dockRect(0).height() > board.view->dockRect(0).width());
        QVERIFY(board.view->dockRect(0).x() >= board.view->layoutOfBoard().lane(5).right());
    }

    void cardsGrowWithTheText()
    {
        ThemeOptions usual;
        usual.platformFont = m_font;
        ThemeOptions large = usual;
        large.textPercent = 200;
        auto *style = qobject_cast<SatchelStyle *>(QApplication::style());
        Board board;
        const int normal = board.view->layoutOfBoard().cardHeight();
        style->setTheme(Theme::make(large));
        QVERIFY(board.view->layoutOfBoard().cardHeight() >= 2 * normal - 4);
        QVERIFY(!board.view->grab().isNull());
        style->setTheme(Theme::make(usual));
        QCOMPARE(board.view->layoutOfBoard().cardHeight(), normal);
    }

    void aScreenReaderHearsTheCurrentCard()
    {
        Board board;
        board.view->setCurrent(board.card(2, 0));
        QVERIFY(board.view->accessibleDescription().startsWith(u"Qualified: c"_s));
        QVERIFY(board.view->accessibleDescription().contains(u"No next action"_s));
    }

    void aScreenReaderFindsEachCardAndNothingBeyond()
    {
        Board board;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(board.view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 6 + 3);
        for (const int odd : {-1, 9, 1000})
            QVERIFY(!list->child(odd));
        QCOMPARE(list->child(0)->role(), QAccessible::Heading);
        QAccessibleInterface *first = list->child(2); // New Lead, Contacted, then a
        QVERIFY(first->text(QAccessible::Name).startsWith(u"Contacted: a"_s));
        QCOMPARE(list->indexOfChild(first), 2);
        QCOMPARE(first->rect().size(), board.view->cardRect(board.card(1, 0)).size());
        const QPoint middle = board.view->viewport()->mapToGlobal(board.middle(1, 0));
        QCOMPARE(list->childAt(middle.x(), middle.y()), first);
        board.view->setCurrent(board.card(1, 0));
        QVERIFY(first->state().selected);
        // After a change the list is a new one.
        QVERIFY(board.model.reload());
        QCOMPARE(list->childCount(), 9);
        QVERIFY(list->child(2)->isValid());
    }

    void aReloadKeepsTheCurrentCard()
    {
        Board board;
        board.view->setCurrent(board.card(1, 1));
        QVERIFY(board.model.reload());
        QCOMPARE(board.view->currentIndex(), board.card(1, 1));
        QCOMPARE(board.view->chosenDeals().size(), size_t(1));
    }

private:
    QFont m_font;
};

SATCHEL_GUI_TEST(tst_PipelineBoard)
#include "tst_PipelineBoard.moc"
