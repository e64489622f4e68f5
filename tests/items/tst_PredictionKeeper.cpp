// SPDX-License-Identifier: GPL-3.0-or-later
// Predictions are kept up to date while a window is open, and views hear of them.
#include "items/PredictionKeeper.h"
#include "tests/items/BoardStore.h"
#include "tests/support/ClosedDeals.h"
#include "tests/support/TestProgram.h"

#include <QSignalSpy>
#include <QtTest>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

bool hearsOfPrediction(const QSignalSpy &changed, RecordId deal)
{
    return std::ranges::any_of(changed, [&](const QList<QVariant> &arguments) {
        const auto batch = arguments.first().value<store::ChangeBatch>();
        return std::ranges::any_of(batch.changes, [&](const Change &change) {
            return change.record == deal && change.field == QString(field::win_probability);
        });
    });
}

} // namespace

class tst_PredictionKeeper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itLearnsAndPredictsInTheBackground()
    {
        BoardStore board;
        closeDeals(*board.reader, board.store.clock);
        const RecordId deal = board.deal(u"Fleet"_s);
        QSignalSpy changed(&board.workspace, &Workspace::changed);
        PredictionKeeper keeper(board.workspace, 0);
        QTRY_VERIFY_WITH_TIMEOUT(hearsOfPrediction(changed, deal), 20'000);
        QTRY_VERIFY(keeper.isIdle());
        const auto record = board.reader->get(EntityKind::Deal, deal);
        QVERIFY_RESULT(record);
        QVERIFY(!isEmpty(record->value(field::win_probability)));
        BoardModel model(board.workspace);
        BoardRequest request;
        request.pipeline = board.pipeline;
        QVERIFY_RESULT(model.load(request));
        QVERIFY(model.card(model.indexOf(deal)).winProbability);
    }

    void aChangeMovesThem()
    {
        BoardStore board;
        closeDeals(*board.reader, board.store.clock);
        PredictionKeeper keeper(board.workspace, 0);
        const RecordId deal = board.deal(u"Fleet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !isEmpty(board.reader->get(EntityKind::Deal, deal)->value(field::win_probability)), 20'000);
        board.update(deal, {{field::status, QString(choice::won)}});
        QTRY_VERIFY(isEmpty(board.reader->get(EntityKind::Deal, deal)->value(field::win_probability)));
    }

    void itAsksForTheNextDay()
    {
        BoardStore board;
        PredictionKeeper keeper(board.workspace, 0);
        QSignalSpy due(&keeper, &PredictionKeeper::dueAt);
        keeper.refresh();
        QCOMPARE(due.size(), 1);
        const Clock &clock = board.workspace.clock();
        QCOMPARE(due.first().first().value<Instant>(), Instant::startOf(clock.today().addDays(1), clock.zone()));
    }

    void closingTheWindowStopsIt()
    {
        BoardStore board;
        closeDeals(*board.reader, board.store.clock);
        {
            PredictionKeeper keeper(board.workspace, 0);
            keeper.refresh();
        }
        QVERIFY_RESULT(board.reader->select({EntityKind::Deal, {}, Filter(), {}, {}, 1, false}));
    }
};

SATCHEL_TEST(tst_PredictionKeeper)
#include "tst_PredictionKeeper.moc"
