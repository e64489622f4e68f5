// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StageHistory.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600 * 1000;

struct Sales
{
    TestStore store;
    RecordId pipeline;
    std::vector<RecordId> stages;

    Sales()
    {
        const auto rows = store->select(
            {EntityKind::Stage, {u"pipeline"_s}, {}, {u"position"_s, false}, {}, -1, false});
        for (qsizetype i = 0; i < rows->size(); ++i)
            stages.push_back(rows->id(i));
        pipeline = rows->reference(0, 0);
    }
    void move(RecordId deal, size_t stage, qint64 after)
    {
        store.clock.advance(after);
        QVERIFY_RESULT(store.update(EntityKind::Deal, deal, {{u"stage"_s, stages[stage]}}));
    }
    std::vector<store::StageStay> stays() { return *store::stageStays(store->database(), pipeline); }
};

} // namespace

class tst_StageHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDealHasOneStayForEachStageItWasIn()
    {
        Sales sales;
        const auto deal = sales.store.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}});
        sales.move(deal, 1, 3 * day);
        sales.move(deal, 6, 5 * day);
        const auto stays = sales.stays();
        QCOMPARE(stays.size(), size_t(3));
        QCOMPARE(stays[0].stage, sales.stages[0]);
        QCOMPARE(stays[0].next, sales.stages[1]);
        QCOMPARE(stays[0].until->ms - stays[0].from.ms, 3 * day);
        QCOMPARE(stays[1].until->ms - stays[1].from.ms, 5 * day);
        QCOMPARE(stays[2].stage, sales.stages[6]);
        QVERIFY(!stays[2].until);
    }

    void aMoveThatIsPutRightAtOnceLeavesNoStay()
    {
        Sales sales;
        const auto deal = sales.store.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}});
        sales.move(deal, 2, 3 * day);
        sales.move(deal, 5, 4 * day);
        sales.move(deal, 2, 10'000);
        const auto stays = sales.stays();
        QCOMPARE(stays.size(), size_t(2));
        QCOMPARE(stays[1].stage, sales.stages[2]);
        QVERIFY(!stays[1].until);
        sales.move(deal, 5, 20'000);
        sales.move(deal, 3, 20'000);
        QCOMPARE(sales.stays()[1].next, sales.stages[3]);
        QCOMPARE(sales.stays().back().stage, sales.stages[3]);
    }

    void aMoveThatWasUndoneDidNotHappen()
    {
        Sales sales;
        const auto deal = sales.store.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}});
        sales.store.clock.advance(3 * day);
        const auto moved = sales.store.update(EntityKind::Deal, deal, {{u"stage"_s, sales.stages[2]}});
        QVERIFY_RESULT(moved);
        sales.store.clock.advance(day);
        const auto undone = sales.store->undo(moved->changeSet);
        QVERIFY_RESULT(undone);
        const auto stays = sales.stays();
        QCOMPARE(stays.size(), size_t(1));
        QCOMPARE(stays[0].stage, sales.stages[0]);
        QVERIFY(!stays[0].until);
        sales.store.clock.advance(day);
        QVERIFY_RESULT(sales.store->undo(undone->receipt.changeSet)); // done again: it happened, when it was made
        QCOMPARE(sales.stays().size(), size_t(2));
        QCOMPARE(sales.stays()[0].until->ms - sales.stays()[0].from.ms, 3 * day);
    }

    void aMoveWithinTheHourOfAnImportSaysWhereTheDealWas()
    {
        Sales sales;
        const auto id = [&](const QString &title, Origin origin) {
            const auto done = sales.store->commit(
                {title, std::move(origin), {Edit::create(EntityKind::Deal, {}, {{u"title"_s, title}})}, {}});
            return done->ids.front();
        };
        const auto imported = id(u"Loggers"_s, Origin::import(u"deals.csv"_s));
        sales.move(imported, 3, 5 * 60'000);
        QCOMPARE(sales.stays().size(), size_t(1));
        QCOMPARE(sales.stays()[0].stage, sales.stages[3]);
        sales.move(imported, 4, 2 * day); // from here on it is the deal's own course
        QCOMPARE(sales.stays().size(), size_t(2));
        const auto typed = id(u"Probes"_s, Origin::user());
        sales.move(typed, 3, 5 * 60'000);
        QCOMPARE(sales.stays().size(), size_t(4));
    }

    void dealsInTheTrashDoNotCount()
    {
        Sales sales;
        const auto deal = sales.store.create(EntityKind::Deal, {{u"title"_s, u"Loggers"_s}});
        QVERIFY_RESULT(sales.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, deal)}, {}}));
        QVERIFY(sales.stays().empty());
    }
};

SATCHEL_TEST(tst_StageHistory)
#include "tst_StageHistory.moc"
