// SPDX-License-Identifier: GPL-3.0-or-later
// Which open deals need care, why, and in which order.
#include "BoardStore.h"
#include "items/CareModel.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A store whose stage "Negotiation" lets a deal stay for 21 days.
struct CareDesk
{
    TestStore store;
    RecordId stage;

    CareDesk()
    {
        const auto stages = store->select(
            {EntityKind::Stage, {field::name}, Filter::equals(field::name, u"Negotiation"_s), {}, {}, 1, false});
        stage = stages->id(0);
        if (!store->setMainCurrency(*Currency::fromCode(u"EUR")))
            qFatal("no currency");
    }

    /// Planned, talked about today and far from its close, so that nothing is wrong with it yet.
    RecordId deal(const QString &title, qint64 euros = 1000, std::vector<FieldValue> more = {})
    {
        std::vector<FieldValue> values = {{field::title, title}, {field::stage, stage},
            {field::value, Money{euros * 100, *Currency::fromCode(u"EUR")}}, {field::next_action, u"Call"_s},
            {field::next_action_date, store.clock.today().addDays(3)},
            {field::expected_close, store.clock.today().addDays(90)}};
        for (FieldValue &value : more)
            values.push_back(std::move(value));
        const RecordId id = store.create(EntityKind::Deal, std::move(values));
        talk(id);
        return id;
    }
    void talk(RecordId deal)
    {
        store.create(
            EntityKind::Activity, {{field::kind, u"call"_s}, {field::deal, deal}, {field::at, store.clock.now()}});
    }
    void pass(qint64 days) { store.clock.advance(days * 24 * 60 * 60 * 1000); }

    QStringList titles()
    {
        QStringList titles;
        const auto deals = readCare(*store);
        for (const CareDeal &deal : *deals)
            titles.append(deal.title);
        return titles;
    }
    std::vector<CareReason::Kind> reasons(const QString &title)
    {
        std::vector<CareReason::Kind> kinds;
        const auto deals = readCare(*store);
        for (const CareDeal &deal : *deals) {
            for (const CareReason &reason : deal.reasons) {
                if (deal.title == title)
                    kinds.push_back(reason.kind);
            }
        }
        return kinds;
    }
};

using Kinds = std::vector<CareReason::Kind>;
using Kind = CareReason::Kind;

} // namespace

class tst_DealCare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPlannedDealThatIsTalkedAboutNeedsNone()
    {
        CareDesk desk;
        desk.deal(u"Fleet"_s);
        QCOMPARE(desk.titles(), QStringList());
    }

    void aDealWithoutNextStepNeedsCare()
    {
        CareDesk desk;
        const RecordId deal = desk.deal(u"Fleet"_s);
        QVERIFY_RESULT(desk.store.update(
            EntityKind::Deal, deal, {{field::next_action, Value()}, {field::next_action_date, Value()}}));
        QVERIFY(desk.reasons(u"Fleet"_s) == Kinds{Kind::NoNextStep});
    }

    void anOpenTaskOrAPlannedMeetingIsANextStep()
    {
        CareDesk desk;
        for (const auto &title : {u"With task"_s, u"With meeting"_s, u"With nothing"_s}) {
            const RecordId deal = desk.deal(title);
            QVERIFY_RESULT(desk.store.update(
                EntityKind::Deal, deal, {{field::next_action, Value()}, {field::next_action_date, Value()}}));
            if (title == u"With task"_s)
                desk.store.create(EntityKind::Task, {{field::title, u"Call back"_s}, {field::deal, deal}});
            if (title == u"With meeting"_s)
                desk.store.create(EntityKind::Activity,
                    {{field::kind, u"meeting"_s}, {field::deal, deal},
                        {field::at, Instant{desk.store.clock.now().ms + 86'400'000}}});
        }
        QCOMPARE(desk.titles(), QStringList{u"With nothing"_s});
    }

    void aDealThatStaysTooLongInItsStageIsStalled()
    {
        CareDesk desk;
        const RecordId deal = desk.deal(u"Fleet"_s);
        desk.pass(22);
        desk.talk(deal);
        QVERIFY_RESULT(desk.store.update(
            EntityKind::Deal, deal, {{field::next_action_date, desk.store.clock.today().addDays(1)}}));
        const auto deals = readCare(*desk.store);
        QCOMPARE(deals->size(), size_t(1));
        QCOMPARE(deals->front().reasons, (std::vector<CareReason>{{Kind::Stalled, 22, 21}}));
    }

    void aCallThatNobodyAnsweredEndsNoSilence()
    {
        CareDesk desk;
        const RecordId deal = desk.deal(u"Fleet"_s);
        QVERIFY_RESULT(desk.store.update(EntityKind::Stage, desk.stage, {{field::rotting_days, Value()}}));
        desk.pass(31);
        QVERIFY_RESULT(
            desk.store.update(EntityKind::Deal, deal, {{field::next_action_date, desk.store.clock.today()}}));
        desk.store.create(EntityKind::Activity,
            {{field::kind, u"call"_s}, {field::deal, deal}, {field::outcome, u"voicemail"_s},
                {field::at, desk.store.clock.now()}});
        QVERIFY(desk.reasons(u"Fleet"_s) == (Kinds{Kind::Silent}));
    }

    void silenceAPassedCloseAndAPoorMoodAreARisk()
    {
        CareDesk desk;
        const RecordId deal = desk.deal(u"Fleet"_s);
        QVERIFY_RESULT(desk.store.update(EntityKind::Stage, desk.stage, {{field::rotting_days, Value()}}));
        desk.pass(31);
        QVERIFY_RESULT(desk.store.update(EntityKind::Deal, deal,
            {{field::next_action_date, desk.store.clock.today()},
                {field::expected_close, desk.store.clock.today().addDays(-1)}}));
        QVERIFY(desk.reasons(u"Fleet"_s) == (Kinds{Kind::ClosePassed, Kind::Silent}));
        desk.store.create(EntityKind::Activity,
            {{field::kind, u"call"_s}, {field::deal, deal}, {field::sentiment, u"negative"_s},
                {field::at, desk.store.clock.now()}});
        QVERIFY(desk.reasons(u"Fleet"_s) == (Kinds{Kind::ClosePassed, Kind::PoorMood}));
    }

    void wonAndSnoozedDealsNeedNone()
    {
        CareDesk desk;
        desk.deal(u"Won"_s, 1000, {{field::status, u"won"_s}});
        desk.pass(60);
        const auto snoozed = desk.store->select({EntityKind::Stage, {},
            Filter::condition(field::set_aside, Filter::Op::Equal, {Operand{Operand::Kind::Boolean, u"true"_s, {}}}),
            {}, {}, 1, false});
        desk.store.create(EntityKind::Deal, {{field::title, u"Snoozed"_s}, {field::stage, snoozed->id(0)}});
        QCOMPARE(desk.titles(), QStringList());
    }

    void whatIsAtStakeDecidesTheOrderAcrossCurrencies()
    {
        CareDesk desk;
        desk.store.create(EntityKind::ExchangeRate,
            {{field::currency, u"USD"_s}, {field::rate, Decimal::fromInteger(2)},
                {field::as_of, desk.store.clock.today()}});
        const std::vector<FieldValue> late{{field::expected_close, desk.store.clock.today().addDays(-1)}};
        const auto with = [&](FieldValue value) {
            std::vector<FieldValue> values = late;
            values.push_back(std::move(value));
            return values;
        };
        desk.deal(u"Small"_s, 1000, late);
        desk.deal(u"Large but unlikely"_s, 9000, with({field::probability, Decimal::fromInteger(10)}));
        desk.deal(u"Large"_s, 5000, late);
        desk.deal(u"Dollars"_s, 0, with({field::value, Money{600'000, *Currency::fromCode(u"USD")}}));
        desk.deal(u"No rate"_s, 0, with({field::value, Money{99'000'000, *Currency::fromCode(u"CHF")}}));
        QCOMPARE(
            desk.titles(), (QStringList{u"Large"_s, u"Dollars"_s, u"Large but unlikely"_s, u"Small"_s, u"No rate"_s}));
    }

    void theListFollowsTheStore()
    {
        CareDesk desk;
        const RecordId deal = desk.deal(u"Fleet"_s);
        const QString path = desk.store.path();
        const Clock &clock = desk.store.clock;
        Workspace workspace(desk.store.release(), [path, &clock] { return store::Store::open(path, clock, 9); });
        CareModel model(workspace);
        model.read();
        QTRY_VERIFY(model.wasRead());
        QCOMPARE(model.rowCount(), 0);
        workspace.commit(u"Unplan"_s,
            {Edit::update(
                EntityKind::Deal, deal, {{field::next_action, Value()}, {field::next_action_date, Value()}})});
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.countOf(CareGroup::NoNextStep), 1);
        QCOMPARE(model.countOf(CareGroup::Stalled), 0);
        model.setGroup(CareGroup::Stalled);
        QCOMPARE(model.rowCount(), 0);
        model.setGroup(std::nullopt);
        QCOMPARE(model.rowOf(deal), 0);
        QCOMPARE(model.stake().weighted, (Money{80'000, *Currency::fromCode(u"EUR")}));
        QVERIFY(model.stake().missing.empty());
        workspace.commit(u"Without a rate"_s,
            {Edit::update(EntityKind::Deal, deal, {{field::value, Money{100'000, *Currency::fromCode(u"USD")}}})});
        QTRY_COMPARE(model.stake().missing, std::vector{*Currency::fromCode(u"USD")});
        QCOMPARE(model.stake().weighted, (Money{0, *Currency::fromCode(u"EUR")}));
    }
};

SATCHEL_TEST(tst_DealCare)
#include "tst_DealCare.moc"
