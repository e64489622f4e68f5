// SPDX-License-Identifier: GPL-3.0-or-later
// Which customers will probably buy nothing for a year: what is known at a day, what is learned, and what is kept.
#include "insight/ChurnModel.h"
#include "tests/support/BuyingCompanies.h"
#include "tests/support/TestProgram.h"

#include <cmath>

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QDate someDay(2026, 3, 1);

store::CustomerDeal wonDeal(QDate day)
{
    return {Instant::startOf(day.addDays(-30), QTimeZone::utc()), store::CustomerDeal::State::Won, day};
}

store::CustomerActivity activityOn(QDate day, store::CustomerActivity::Kind kind)
{
    return {Instant::at(day, QTime(12, 0), QTimeZone::utc()), kind};
}

/// The features at someDay.
FeatureTable featuresOf(const store::CustomerLife &life)
{
    FeatureTable table(churnFeatures());
    fillChurnFeatures(table, table.addRow(), life, someDay, QTimeZone::utc(), ExchangeRates());
    return table;
}

double numberOf(const FeatureTable &table, ChurnFeature feature)
{
    return table.number(static_cast<size_t>(feature), 0);
}

bool isAbout(double logarithm, double count)
{
    return std::abs(countOf(logarithm) - count) < 0.001;
}

bool never()
{
    return false;
}

} // namespace

class tst_ChurnModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoBuysWithinAYearIsNotLost()
    {
        const std::vector bought{someDay, someDay.addDays(365), someDay.addDays(800)};
        QVERIFY(!isLostAfter(bought, someDay));
        QVERIFY(isLostAfter(bought, someDay.addDays(365)));
        QVERIFY(!isLostAfter(bought, someDay.addDays(435)));
        QVERIFY(isLostAfter(bought, someDay.addDays(800)));
        QVERIFY(isLostAfter({}, someDay));
    }

    void whatIsKnownIsOfThatDay()
    {
        using Kind = store::CustomerActivity::Kind;
        store::CustomerLife life;
        life.deals = {wonDeal(someDay.addDays(-400)), wonDeal(someDay.addDays(-100))};
        life.activities = {activityOn(someDay.addDays(-20), Kind::Incoming),
            activityOn(someDay.addDays(-50), Kind::Own), activityOn(someDay.addDays(-120), Kind::Own),
            activityOn(someDay.addDays(-10), Kind::Ticket), activityOn(someDay.addDays(-700), Kind::Purchase)};
        const FeatureTable table = featuresOf(life);
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Recency), 100));
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Tenure), 700));
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Purchases), 3));
        QVERIFY(isAbout(numberOf(table, ChurnFeature::PurchasesOfYear), 1));
        QVERIFY(std::abs(numberOf(table, ChurnFeature::Rhythm) - 100.0 / 300) < 0.001);
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Incoming), 1));
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Own), 2));
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Tickets), 1));
        QVERIFY(isAbout(numberOf(table, ChurnFeature::Silence), 10));
        QVERIFY(std::abs(numberOf(table, ChurnFeature::Trend) - std::log(4.0 / 2.0)) < 0.001);
        // What comes later changes nothing.
        life.deals.push_back(wonDeal(someDay.addDays(40)));
        life.deals.back().created = Instant::startOf(someDay.addDays(1), QTimeZone::utc());
        life.activities.push_back(activityOn(someDay.addDays(1), Kind::Incoming));
        const FeatureTable later = featuresOf(life);
        for (size_t feature = 0; feature < churnFeatureCount; ++feature)
            QCOMPARE(later.number(feature, 0), table.number(feature, 0));
    }

    void aDealThatIsWonLaterIsOpenBefore()
    {
        store::CustomerLife life;
        life.deals = {wonDeal(someDay.addDays(-100)), wonDeal(someDay.addDays(10))};
        QVERIFY(isAbout(numberOf(featuresOf(life), ChurnFeature::OpenDeals), 1));
        QVERIFY(std::isnan(numberOf(featuresOf(life), ChurnFeature::Rhythm)));
        QVERIFY(std::isnan(numberOf(featuresOf(life), ChurnFeature::Silence)));
    }

    void theYearsOfALifeDoNotOverlap()
    {
        store::CustomerLife life;
        life.deals = {wonDeal(someDay.addDays(-2000)), wonDeal(someDay.addDays(-1900))};
        store::CustomerLife young;
        young.deals = {wonDeal(someDay.addDays(-364))}; // whose year is not over
        store::CustomerLife excluded = life;
        excluded.isExcluded = true;
        Random random(7);
        const ChurnExamples examples = churnExamples(
            {life, young, excluded}, someDay, QTimeZone::utc(), ExchangeRates(), random);
        QCOMPARE(examples.customers, 1);
        QCOMPARE(examples.lost, 1);
        const std::vector<qint64> &known = examples.data.known;
        QVERIFY(known.size() == 4 || known.size() == 5);
        for (size_t i = 1; i < known.size(); ++i)
            QCOMPARE(known[i] - known[i - 1], churnDays);
        QVERIFY(known.back() <= someDay.toJulianDay());
        young.deals = {wonDeal(someDay.addDays(-365))};
        QCOMPARE(churnExamples({young}, someDay, QTimeZone::utc(), ExchangeRates(), random).customers, 1);
        QCOMPARE(churnExamples({}, someDay, QTimeZone::utc(), ExchangeRates(), random).customers, 0);
    }

    void withoutCustomersNothingIsLearned()
    {
        TestStore store;
        QVERIFY(!*keptChurnModel(*store));
        QVERIFY_RESULT(refreshChurnModel(*store, never));
        const auto kept = keptChurnModel(*store);
        QVERIFY_RESULT(kept);
        QVERIFY(*kept && !(*kept)->model);
        QVERIFY((*kept)->sayLack().startsWith(u"Too little data: 0 of at least 50 customers"_s));
        QVERIFY(readChurnRisks(*store)->customers.empty());
    }

    void whoStoppedBuyingIsAtRisk()
    {
        TestStore store;
        const auto companies = buyingCompanies(*store);
        QVERIFY_RESULT(refreshChurnModel(*store, never));
        const auto risks = readChurnRisks(*store);
        QVERIFY_RESULT(risks);
        QVERIFY(risks->model && risks->model->model);
        QCOMPARE(risks->model->customers, 60);
        QVERIFY(risks->model->model->quality.auc > 0.7);
        QVERIFY(risks->model->model->quality.isBetterThanBase());
        QCOMPARE(risks->customers.size(), companies.size());
        for (size_t i = 1; i < risks->customers.size(); ++i)
            QVERIFY(risks->customers[i - 1].probability >= risks->customers[i].probability);
        const auto riskOf = [&](size_t company) { return readChurnRisks(*store, companies[company])->customers; };
        QCOMPARE(riskOf(0).size(), size_t(1));
        QVERIFY(riskOf(0)[0].probability < 0.5);
        QVERIFY(riskOf(1)[0].probability > 0.5);
        QCOMPARE(riskOf(1)[0].wonDeals, 2);
        QVERIFY(!riskOf(1)[0].reasons.empty() && riskOf(1)[0].reasons.size() <= 3);
        const auto customers = riskOf(1);
        for (const ChurnReason &reason : customers[0].reasons)
            QVERIFY(!sayReason(reason).isEmpty());
        QVERIFY(readChurnRisks(*store, store->newId())->customers.empty());
    }

    void excludedCustomersAreNotLearnedFrom()
    {
        TestStore store;
        const auto companies = buyingCompanies(*store);
        QVERIFY_RESULT(refreshChurnModel(*store, never));
        const auto deals = store->select(
            {EntityKind::Deal, {}, Filter::refersTo(field::company, companies[4]), {}, {}, 1, false});
        QVERIFY_RESULT(store.update(EntityKind::Deal, deals->id(0), {{field::excluded_from_learning, true}}));
        QVERIFY_RESULT(refreshChurnModel(*store, never)); // which is due at once
        const auto kept = keptChurnModel(*store);
        QVERIFY_RESULT(kept);
        QCOMPARE((*kept)->customers, 59);
        QCOMPARE(readChurnRisks(*store)->customers.size(), companies.size()); // it is still predicted
    }

    void whatStopsKeepsTheModelOfBefore()
    {
        TestStore store;
        buyingCompanies(*store);
        const auto stopped = refreshChurnModel(*store, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QVERIFY(!*keptChurnModel(*store));
    }

    void activitiesOfContactsAreThoseOfTheirCompany()
    {
        TestStore store;
        const auto companies = buyingCompanies(*store);
        const RecordId contact = store.create(
            EntityKind::Contact, {{field::last_name, u"Ott"_s}, {field::company, companies[2]}});
        store.create(EntityKind::Activity,
            {{field::kind, QString(choice::call)}, {field::contact, contact},
                {field::direction, QString(choice::incoming)}, {field::at, Instant{store.clock.now().ms - 1000}}});
        store.create(EntityKind::Activity,
            {{field::kind, QString(choice::note)}, {field::company, companies[2]},
                {field::at, Instant{store.clock.now().ms - 1000}}});
        const auto lives = store::customerLives(store->database(), store.clock.now(), companies[2]);
        QVERIFY_RESULT(lives);
        QCOMPARE(lives->size(), size_t(1));
        QCOMPARE(lives->front().activities.size(), size_t(1));
        QCOMPARE(lives->front().activities[0].kind, store::CustomerActivity::Kind::Incoming);
        QCOMPARE(lives->front().name, u"Company 2"_s);
    }
};

SATCHEL_TEST(tst_ChurnModel)
#include "tst_ChurnModel.moc"
