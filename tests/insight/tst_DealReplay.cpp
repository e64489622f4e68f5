// SPDX-License-Identifier: GPL-3.0-or-later
// A deal's past: what was known at a moment, and nothing of what came later.
#include "insight/DealFeatures.h"
#include "tests/support/TestProgram.h"

#include <cmath>
#include <random>

using namespace satchel;
using namespace satchel::insight;
using namespace Qt::StringLiterals;

namespace {

using Kind = store::DealEvent::Kind;

constexpr qint64 day = 24 * 60 * 60 * 1000;

Instant on(qint64 days)
{
    return Instant{days * day};
}

RecordId id(quint8 number)
{
    RecordId::Bytes bytes{};
    bytes[15] = number;
    return RecordId(bytes);
}

const StagePlaces places{{id(1), {u"New"_s, 0, true}}, {id(2), {u"Offer"_s, 0.5, true}},
    {id(3), {u"Negotiation"_s, 1, true}}, {id(4), {u"Won"_s, 0, false}}, {id(5), {u"Later"_s, 0, false}}};

store::DealEvent stage(qint64 days, quint8 number)
{
    return {on(days), Kind::Stage, id(number)};
}
store::DealEvent status(qint64 days, const QString &text)
{
    return {on(days), Kind::Status, {}, text};
}
store::DealEvent expected(qint64 days, QDate date)
{
    return {on(days), Kind::ExpectedClose, {}, {}, 0, date};
}

/// Open from day 0, won on day 40.
store::DealLife wonDeal()
{
    store::DealLife life;
    life.created = on(0);
    life.events = {stage(0, 1), status(0, u"open"_s), stage(10, 2), stage(20, 1), stage(25, 3),
        {on(30), Kind::Value, {}, u"EUR"_s, 500}, stage(40, 4), status(40, u"won"_s)};
    return life;
}

DealContext context()
{
    DealContext made{
        places, PastOutcomes({}, QTimeZone::utc()), {}, {{u"EUR"_s, 1.0}, {u"USD"_s, 0.5}}, QTimeZone::utc()};
    return made;
}

double numberAt(const store::DealLife &life, qint64 days, DealFeature feature, const DealContext &with = context())
{
    FeatureTable table(dealFeatures());
    const size_t row = table.addRow();
    DealReplay replay(life, with.places);
    fillDealFeatures(table, row, life, replay.at(on(days)), on(days), with);
    return table.number(static_cast<size_t>(feature), row);
}

/// Equal, a missing number included.
bool isSame(const FeatureTable &one, const FeatureTable &other)
{
    for (size_t feature = 0; feature < dealFeatureCount; ++feature) {
        if (dealFeatures()[feature].kind == Feature::Kind::Category) {
            if (one.category(feature, 0) != other.category(feature, 0))
                return false;
        } else if (one.number(feature, 0) != other.number(feature, 0)
            && !(std::isnan(one.number(feature, 0)) && std::isnan(other.number(feature, 0)))) {
            return false;
        }
    }
    return true;
}

} // namespace

class tst_DealReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDealIsAsItWasAtThatMoment()
    {
        const store::DealLife life = wonDeal();
        DealReplay replay(life, places);
        QCOMPARE(replay.at(on(5)).stage, id(1));
        QCOMPARE(replay.at(on(5)).moves, 0);
        QCOMPARE(replay.at(on(22)).moves, 2);
        QCOMPARE(replay.at(on(22)).movesBack, 1);
        QCOMPARE(replay.at(on(22)).stageSince, on(20));
        QVERIFY(replay.at(on(22)).currency.isEmpty());
        QCOMPARE(replay.at(on(30)).value, 500.0);
        QVERIFY(replay.at(on(39)).isOpen);
        QVERIFY(!replay.at(on(40)).isOpen);
    }

    void movingToASnoozedStageIsMovingBack()
    {
        store::DealLife life;
        life.events = {stage(0, 3), status(0, u"open"_s), stage(1, 5), stage(2, 1)};
        DealReplay replay(life, places);
        QCOMPARE(replay.at(on(1)).movesBack, 1);
        QCOMPARE(replay.at(on(2)).movesBack, 1);
    }

    void onlyLaterDaysPostponeAClose()
    {
        store::DealLife life;
        const QDate first(1970, 3, 1);
        life.events = {expected(0, first), expected(1, first.addDays(10)), expected(2, first.addDays(5)),
            expected(3, QDate()), expected(4, first.addDays(90)), expected(5, first.addDays(91))};
        DealReplay replay(life, places);
        QCOMPARE(replay.at(on(5)).postponed, 2);
    }

    void theEndIsTheLastTimeItWasClosed()
    {
        store::DealLife life = wonDeal();
        QVERIFY(endOf(life, QTimeZone::utc()));
        QCOMPARE(endOf(life, QTimeZone::utc())->at, on(40));
        QVERIFY(endOf(life, QTimeZone::utc())->isWon);
        life.events.push_back(status(41, u"open"_s));
        QVERIFY(!endOf(life, QTimeZone::utc()));
        life.events.push_back(status(50, u"lost"_s));
        QCOMPARE(endOf(life, QTimeZone::utc())->at, on(50));
        QVERIFY(!endOf(life, QTimeZone::utc())->isWon);
        life.events.push_back(status(51, u"won"_s)); // set right
        QCOMPARE(endOf(life, QTimeZone::utc())->at, on(50));
        QVERIFY(endOf(life, QTimeZone::utc())->isWon);
    }

    void aClosingThatIsEnteredLateEndedOnItsDay()
    {
        store::DealLife life = wonDeal(); // entered on day 40
        life.closedOn = QDate(1970, 1, 1).addDays(30);
        const auto end = endOf(life, QTimeZone::utc());
        QVERIFY(end);
        QCOMPARE(end->at, on(30));
        QCOMPARE(end->known, on(40));
        for (const Instant moment : momentsOf(life, end->at, day, 0.5))
            QVERIFY(moment < on(30));
        life.closedOn = QDate(1970, 1, 1).addDays(40); // on the same day: until it was entered
        QCOMPARE(endOf(life, QTimeZone::utc())->at, on(40));
        life.closedOn = QDate(1970, 1, 1).addDays(60); // dated ahead
        QCOMPARE(endOf(life, QTimeZone::utc())->at, on(40));
        life.closedOn = QDate(1969, 12, 20); // before the deal was entered: it was never seen open
        QVERIFY(!endOf(life, QTimeZone::utc()));
    }

    void aClosingThatIsEnteredLateIsNotKnownBefore()
    {
        const QDate monday(2026, 11, 16);
        const Instant entered = Instant::startOf(monday.addDays(9), QTimeZone::utc());
        const PastOutcomes outcomes({{id(7), id(8), monday, {}, true, entered}}, QTimeZone::utc());
        QVERIFY(!outcomes.isReturning(id(8), monday.addDays(5)));
        QCOMPARE(outcomes.ownerClosed(id(7), monday.addDays(9)), 0);
        QVERIFY(outcomes.isReturning(id(8), monday.addDays(10)));
        QCOMPARE(outcomes.ownerClosed(id(7), monday.addDays(10)), 1);
    }

    void aDealThatCameClosedHasNoEnd()
    {
        store::DealLife life;
        life.events = {stage(0, 4), status(0, u"won"_s)};
        QVERIFY(!endOf(life, QTimeZone::utc()));
        QVERIFY(momentsOf(life, on(100), day, 0.5).empty());
    }

    void momentsAreInTheOpenLifeOnly()
    {
        store::DealLife life = wonDeal();
        life.events.insert(life.events.begin() + 2, {status(2, u"lost"_s), status(8, u"open"_s)});
        const auto moments = momentsOf(life, on(40), day, 0.5);
        QCOMPARE(moments.size(), size_t(40 - 6));
        for (const Instant moment : moments) {
            QVERIFY(moment < on(40));
            QVERIFY(moment < on(2) || moment >= on(8));
        }
    }

    void longLivesHaveMoreMoments()
    {
        store::DealLife life;
        life.events = {status(0, u"open"_s), status(1000, u"lost"_s)};
        QCOMPARE(momentsOf(life, on(7), 7 * day, 0.5).size(), size_t(1));
        QCOMPARE(momentsOf(life, on(70), 7 * day, 0.5).size(), size_t(10));
        QCOMPARE(momentsOf(life, on(3), 7 * day, 0.5).size(), size_t(0));
        QVERIFY(momentsOf(life, on(100'000), day, 0).size() <= 100);
    }

    /// The features of a moment are the same whatever comes after it: nothing leaks.
    void whatComesLaterChangesNoFeature()
    {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            Random random(seed);
            const auto below = [&](quint64 limit) { return static_cast<qint64>(random() % limit); };
            store::DealLife life = wonDeal();
            for (int i = 0; i < 12; ++i) {
                const Instant at = on(below(60));
                const std::vector<store::DealEvent> kinds{{at, Kind::Owner, id(7)}, {at, Kind::Company, id(8)},
                    {at, Kind::Source, {}, u"web"_s}, {at, Kind::Competitors, {}, {}, 2}, {at, Kind::NextAction},
                    {at, Kind::NextActionDate, {}, {}, 0, QDate(1970, 1, 20)},
                    expected(0, QDate(1970, 2, 1).addDays(i)), {at, Kind::Value, {}, u"USD"_s, 9},
                    {at, Kind::Stage, id(2)}};
                life.events.push_back(kinds[random() % kinds.size()]);
                life.activities.push_back({on(below(60)), on(below(60)), random() % 2 == 0});
                life.contacts.push_back(on(below(60)));
            }
            std::ranges::stable_sort(life.events, {}, &store::DealEvent::at);
            DealContext with = context();
            with.companies[id(8)] = {{on(below(60)), u"IT"_s, 50}, {on(59), u"Steel"_s, -1}};
            std::ranges::sort(with.companies[id(8)], {}, &store::CompanyEvent::at);
            const qint64 moment = below(60);
            store::DealLife before = life;
            DealContext then = with;
            std::erase_if(before.events, [&](const auto &event) { return event.at > on(moment); });
            std::erase_if(
                before.activities, [&](const auto &one) { return one.at > on(moment) || one.known > on(moment); });
            std::erase_if(before.contacts, [&](Instant added) { return added > on(moment); });
            std::erase_if(then.companies[id(8)], [&](const auto &event) { return event.at > on(moment); });
            FeatureTable all(dealFeatures());
            FeatureTable known(dealFeatures());
            all.addRow();
            known.addRow();
            DealReplay replay(life, places);
            DealReplay replayBefore(before, places);
            fillDealFeatures(all, 0, life, replay.at(on(moment)), on(moment), with);
            fillDealFeatures(known, 0, before, replayBefore.at(on(moment)), on(moment), then);
            QVERIFY2(isSame(all, known), qPrintable(QString::number(seed)));
        }
    }

    void activitiesCountFromWhenTheyWereKnown()
    {
        store::DealLife life = wonDeal();
        life.activities = {{on(1), on(1), true}, {on(3), on(9), false}};
        QVERIFY(std::abs(countOf(numberAt(life, 5, DealFeature::Silence)) - 4) < 1e-9);
        QVERIFY(std::abs(countOf(numberAt(life, 9, DealFeature::Silence)) - 6) < 1e-9);
        QVERIFY(std::isnan(numberAt(life, 0, DealFeature::Silence)));
        QCOMPARE(numberAt(life, 9, DealFeature::IncomingMonth), logOf(1));
        QCOMPARE(numberAt(life, 9, DealFeature::OwnFortnight), logOf(1));
        QCOMPARE(numberAt(life, 20, DealFeature::IncomingFortnight), logOf(0));
        QCOMPARE(numberAt(life, 35, DealFeature::OwnMonth), logOf(0));
    }

    void valuesOfOtherCurrenciesAreConverted()
    {
        store::DealLife life = wonDeal();
        QVERIFY(std::isnan(numberAt(life, 5, DealFeature::Value)));
        QCOMPARE(numberAt(life, 31, DealFeature::Value), logOf(500));
        life.events[5].text = u"USD"_s;
        QCOMPARE(numberAt(life, 31, DealFeature::Value), logOf(250));
        life.events[5].text = u"JPY"_s; // without a rate
        QVERIFY(std::isnan(numberAt(life, 31, DealFeature::Value)));
    }

    void anOwnersHistoryIsThatOfTheDaysBefore()
    {
        const QDate monday(2026, 11, 16);
        std::vector<store::DealClosing> closings;
        for (int i = 0; i < 20; ++i)
            closings.push_back({id(7), id(8), monday.addDays(i / 10), {}, i < 10});
        closings.push_back({id(9), id(8), monday.addDays(2), {}, false});
        const PastOutcomes outcomes(closings, QTimeZone::utc());
        QCOMPARE(outcomes.ownerRate(id(7), monday), 0.5);
        QCOMPARE(outcomes.ownerClosed(id(7), monday), 0);
        QCOMPARE(outcomes.ownerClosed(id(7), monday.addDays(1)), 10);
        const double all = (10 + 1.0) / (10 + 2);
        QCOMPARE(outcomes.ownerRate(id(7), monday.addDays(1)), (10 + 10 * all) / 20);
        QCOMPARE(outcomes.ownerRate(id(1), monday.addDays(1)), all); // nothing is known of that owner
        QCOMPARE(outcomes.ownerClosed(id(7), monday.addDays(30)), 20);
        QVERIFY(!outcomes.isReturning(id(8), monday));
        QVERIFY(outcomes.isReturning(id(8), monday.addDays(1)));
        QVERIFY(!outcomes.isReturning({}, monday.addDays(1)));
    }

    void eachFeatureHasItsPlace()
    {
        QCOMPARE(dealFeatures().size(), dealFeatureCount);
        QCOMPARE(dealFeatures()[static_cast<size_t>(DealFeature::Source)].name, u"source"_s);
        QCOMPARE(dealFeatures()[static_cast<size_t>(DealFeature::IsReturning)].name, u"is_returning"_s);
        QSet<QString> names;
        for (const Feature &feature : dealFeatures())
            names.insert(feature.name);
        QCOMPARE(names.size(), static_cast<qsizetype>(dealFeatureCount));
    }
};

SATCHEL_TEST(tst_DealReplay)
#include "tst_DealReplay.moc"
