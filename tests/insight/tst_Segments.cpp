// SPDX-License-Identifier: GPL-3.0-or-later
// Recency, frequency, monetary value, tiers and segments of customers, and when they are computed.
#include "domain/FieldNames.h"
#include "insight/Segments.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

store::BuyingFigures bought(qint64 row, const QDate &last, qint64 count, qint64 value)
{
    return {row, last, count, value};
}

struct Buyers
{
    TestStore store;

    Buyers()
    {
        if (!store->setMainCurrency(*Currency::fromCode(u"EUR")))
            qFatal("no currency");
    }
    RecordId company(const QString &name) { return store.create(EntityKind::Company, {{field::name, name}}); }
    RecordId win(RecordId company, qint64 euros, qint64 daysAgo = 0)
    {
        return store.create(EntityKind::Deal,
            {{field::title, u"Deal"_s}, {field::company, company},
                {field::value, Money{euros * 100, *Currency::fromCode(u"EUR")}}, {field::status, u"won"_s},
                {field::closed_on, store.clock.today().addDays(-daysAgo)}});
    }
    QString tier(RecordId company)
    {
        const auto done = refreshSegments(*store);
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return textOf(store.value(EntityKind::Company, company, field::tier));
    }
};

} // namespace

class tst_Segments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void customersAreComparedWithEachOther()
    {
        std::vector<store::BuyingFigures> all;
        for (int i = 0; i < 10; ++i)
            all.push_back(bought(i, QDate(2026, 1, 1).addMonths(i), i + 1, 1000 * (i + 1)));
        const auto segments = segmentsOf(all, {});
        QCOMPARE(segments.front(), (store::CustomerSegment{0, 1, 1, 1, u"c"_s, u"dormant"_s}));
        QCOMPARE(segments.back(), (store::CustomerSegment{9, 5, 5, 5, u"a"_s, u"champions"_s}));
        QCOMPARE(segments[8].tier, u"a"_s);
        QCOMPARE(segments[7].tier, u"b"_s);
        QCOMPARE(segments[4].tier, u"c"_s);
    }

    void equalFiguresAreEqualScores()
    {
        std::vector<store::BuyingFigures> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(bought(i, QDate(2026, 5, 1), 1, 500));
        for (const store::CustomerSegment &segment : segmentsOf(all, {})) {
            QCOMPARE(segment.recency, qint64(3));
            QCOMPARE(segment.frequency, qint64(2)); // who bought once does not buy often
            QCOMPARE(segment.tier, u"a"_s);
            QCOMPARE(segment.segment, u"promising"_s);
        }
    }

    void aWonDealMakesACustomer()
    {
        Buyers buyers;
        const RecordId large = buyers.company(u"Large"_s);
        const RecordId small = buyers.company(u"Small"_s);
        const RecordId none = buyers.company(u"None"_s);
        buyers.win(large, 90'000);
        const RecordId deal = buyers.win(small, 100, 400);
        QCOMPARE(buyers.tier(large), u"a"_s);
        QCOMPARE(buyers.tier(small), u"c"_s);
        QCOMPARE(buyers.tier(none), QString());
        QVERIFY_RESULT(buyers.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, deal)}, {}}));
        QCOMPARE(buyers.tier(small), QString());
    }

    void listsAndDealsFilterByTierAndSegment()
    {
        Buyers buyers;
        const RecordId large = buyers.company(u"Large"_s);
        buyers.win(large, 90'000);
        buyers.win(buyers.company(u"Small"_s), 100, 400);
        QVERIFY_RESULT(refreshSegments(*buyers.store));
        const auto count = [&](EntityKind entity, const QString &filter) {
            const auto read = parseFilter(buyers.store->schema(), entity, filter);
            return read ? buyers.store->count({entity, {}, *read, {}, {}, -1, false}).value_or(-1) : -2;
        };
        QCOMPARE(count(EntityKind::Company, u"tier = \"A\""_s), qint64(1));
        QCOMPARE(count(EntityKind::Company, u"segment in (\"Promising\", \"New customers\")"_s)
                + count(EntityKind::Company, u"segment = \"dormant\""_s),
            qint64(2));
        QCOMPARE(count(EntityKind::Deal, u"company.tier = \"A\""_s), qint64(1));
    }

    void theLimitsOfTheTiersCanBeChanged()
    {
        Buyers buyers;
        QCOMPARE(*readTierLimits(*buyers.store), TierLimits());
        const RecordId large = buyers.company(u"Large"_s);
        const RecordId small = buyers.company(u"Small"_s);
        buyers.win(large, 90'000);
        buyers.win(small, 100);
        QCOMPARE(buyers.tier(small), u"c"_s);
        auto edits = tierLimitEdits(*buyers.store, {60, 90});
        QVERIFY_RESULT(buyers.store->commit({u"Limits"_s, Origin::user(), std::move(*edits), {}}));
        QCOMPARE(buyers.tier(small), u"a"_s);
        QCOMPARE(*readTierLimits(*buyers.store), (TierLimits{60, 90}));
        QVERIFY(!tierLimitEdits(*buyers.store, {50, 20}));
    }

    void segmentsAreNotInTheChangeLog()
    {
        Buyers buyers;
        const RecordId large = buyers.company(u"Large"_s);
        buyers.win(large, 90'000);
        const qint64 before = *buyers.store->log().lastSequence();
        QCOMPARE(buyers.tier(large), u"a"_s);
        QCOMPARE(*buyers.store->log().lastSequence(), before);
    }
};

SATCHEL_TEST(tst_Segments)
#include "tst_Segments.moc"
