// SPDX-License-Identifier: GPL-3.0-or-later
// Why a sum changed: the parts of all deals add up to the difference exactly, and each has the reason that a person
// would name.
#include "domain/ChoiceNames.h"
#include "reports/ValueChange.h"
#include "tests/reports/ReportStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::reports;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 seed = 20261127;

RecordId idOf(int number)
{
    return RecordId::fromString(u"00000000-0000-8000-8000-%1"_s.arg(number, 12, 10, QLatin1Char('0')));
}

class AnyStates
{
public:
    std::optional<store::DealState> next(RecordId deal)
    {
        if (below(6) == 0)
            return {};
        store::DealState state;
        state.deal = deal;
        if (below(5) > 0)
            state.value = Money{below(1'000'000), *Currency::fromCode(below(3) ? u"EUR" : u"JPY")};
        state.probability = Decimal::fromMillionths(below(100'000'001));
        if (below(4) > 0)
            state.expectedClose = QDate(2026, 11, 1).addDays(below(60));
        state.stage = idOf(100 + static_cast<int>(below(3)));
        state.owner = idOf(200 + static_cast<int>(below(2)));
        state.pipeline = idOf(300 + static_cast<int>(below(2)));
        state.status = below(2) ? u"open"_s : below(2) ? u"won"_s : u"lost"_s;
        state.isInTrash = below(8) == 0;
        return state;
    }
    DealScope scope()
    {
        DealScope scope;
        if (below(2))
            scope.expectedClose = {QDate(2026, 11, 10), QDate(2026, 12, 1)};
        if (below(2))
            scope.owner = idOf(200);
        if (below(2))
            scope.pipeline = idOf(300);
        if (below(2))
            scope.snoozedStages = {idOf(102)};
        scope.isWeighted = below(2) == 1;
        return scope;
    }
    qint64 below(qint64 bound) { return static_cast<qint64>((m_random() >> 1) % static_cast<quint64>(bound)); }

private:
    Random m_random{seed};
};

store::DealState openDeal(Money value, QDate close)
{
    store::DealState state;
    state.deal = idOf(1);
    state.value = value;
    state.probability = percent("50");
    state.expectedClose = close;
    state.owner = idOf(200);
    state.pipeline = idOf(300);
    state.stage = idOf(100);
    state.status = choice::open;
    return state;
}

} // namespace

class tst_ValueChange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePartsAddUpToTheDifference()
    {
        AnyStates any;
        for (int round = 0; round < 300; ++round) {
            const DealScope scope = any.scope();
            ValueChange change;
            for (int deal = 0; deal < 40; ++deal) {
                const auto before = any.next(idOf(deal));
                const auto after = any.next(idOf(deal));
                QVERIFY_RESULT(change.add(before ? &*before : nullptr, after ? &*after : nullptr, scope));
            }
            Amounts sum = change.before;
            qint64 count = change.countBefore;
            for (const ChangePart &part : change.parts) {
                QVERIFY_RESULT(sum.add(part.amount));
                count += part.count;
            }
            QCOMPARE(count, change.countAfter);
            // A currency that is gone again is a sum of nothing.
            for (const Money &money : sum.sums()) {
                const auto found = std::ranges::find(change.after.sums(), money.currency, &Money::currency);
                QCOMPARE(money.minor, found == change.after.sums().end() ? 0 : found->minor);
            }
            QVERIFY(change.after.sums().size() <= sum.sums().size());
        }
    }

    void eachDealHasItsReason_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, ChangeReason reason, int kind) {
            QTest::newRow(name) << static_cast<int>(reason) << kind;
        };
        row("new", ChangeReason::Created, 0);
        row("won", ChangeReason::Won, 1);
        row("lost", ChangeReason::Lost, 2);
        row("deleted", ChangeReason::Deleted, 3);
        row("moved out of the period", ChangeReason::DateOut, 4);
        row("moved into the period", ChangeReason::DateIn, 5);
        row("another owner", ChangeReason::OwnerOut, 6);
        row("a higher value", ChangeReason::ValueChanged, 7);
        row("reopened", ChangeReason::Reopened, 8);
        row("snoozed", ChangeReason::Snoozed, 9);
    }
    void eachDealHasItsReason()
    {
        QFETCH(int, reason);
        QFETCH(int, kind);
        DealScope scope;
        scope.expectedClose = {QDate(2026, 11, 1), QDate(2026, 12, 1)};
        scope.owner = idOf(200);
        scope.snoozedStages = {idOf(101)};
        std::optional before(openDeal(money(100), {2026, 11, 20}));
        std::optional after(before);
        switch (kind) {
        case 0: before.reset(); break;
        case 1: after->status = choice::won; break;
        case 2: after->status = u"abandoned"_s; break;
        case 3: after->isInTrash = true; break;
        case 4: after->expectedClose = {2026, 12, 1}; break;
        case 5: before->expectedClose = {}; break;
        case 6: after->owner = idOf(201); break;
        case 7: after->value = money(130); break;
        case 8: before->status = choice::lost; break;
        default: after->stage = idOf(101); break;
        }
        const auto parts = partsOf(before ? &*before : nullptr, &*after, scope);
        QVERIFY_RESULT(parts);
        QCOMPARE(parts->size(), size_t(1));
        QCOMPARE(static_cast<int>(parts->front().reason), reason);
    }

    void aHigherValueAtAnotherProbabilityHasTwoParts()
    {
        DealScope scope;
        scope.isWeighted = true;
        const auto before = openDeal(money(100), {});
        auto after = before;
        after.value = money(200);
        after.probability = percent("80");
        const auto parts = partsOf(&before, &after, scope);
        QVERIFY_RESULT(parts);
        QCOMPARE(parts->size(), size_t(2));
        QCOMPARE((*parts)[0].amount, money(50)); // 50 % of 100 more
        QCOMPARE((*parts)[1].amount, money(60)); // 30 % of 200
    }

    void theReportReadsTheChangeLog()
    {
        ReportStore store;
        store.setDay(2026, 10, 5);
        const RecordId kept = store.deal(ReportStore::Qualified, money(100));
        const RecordId won = store.deal(ReportStore::Proposal, money(500));
        const RecordId deleted = store.deal(ReportStore::Proposal, money(30));
        store.setDay(2026, 11, 10);
        store.change(kept, {{u"value"_s, money(140)}});
        store.move(won, ReportStore::Won);
        QVERIFY_RESULT(store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, deleted)}, {}}));
        store.deal(ReportStore::NewLead, money(7));
        const auto report = store.ask(u"changes"_s, {{u"period"_s, u"this_month"_s}});
        QVERIFY_RESULT(report);
        QCOMPARE(tableOf(*report).join(u'\n'),
            QStringList({u"New | 1 | 1 | 7 EUR"_s, u"Value changed | 1 | 0 | 40 EUR"_s, u"Won | 1 | -1 | -500 EUR"_s,
                            u"Deleted | 1 | -1 | -30 EUR"_s, u"Difference | - | -1 | -483 EUR"_s})
                .join(u'\n'));
        QCOMPARE(cellText(report->figures[0].value), u"630 EUR"_s);
        QCOMPARE(cellText(report->figures[1].value), u"147 EUR"_s);
        QCOMPARE(report->rows[2].drillDown->ids, std::vector{won});
    }
};

SATCHEL_TEST(tst_ValueChange)
#include "tst_ValueChange.moc"
