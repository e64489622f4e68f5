// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from an attempt to deliver.
#include "sync/webhooks/DeliveryPlan.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::webhooks;

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 hour = 3'600 * second;
constexpr qint64 day = 24 * hour;
const Attempt broken{500, true, {}, u"an error"_s};
const Attempt offline{0, false, {}, u"no network"_s};
const Attempt fine{204, true, {}, {}};

} // namespace

class tst_DeliveryPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theScheduleIsThatOfTheSpecification()
    {
        qint64 sum = 0;
        int tries = 1;
        for (; waitAfterTries(tries); ++tries)
            sum += *waitAfterTries(tries);
        QCOMPARE(tries, mostTries);
        QCOMPARE(sum, 75 * hour + 35 * 60 * second + 5 * second);
    }

    void anAnswerOf2xxDelivers()
    {
        store::Webhook failing;
        failing.failures = 3;
        failing.failingSince = Instant{1};
        failing.retryAt = Instant{2};
        failing.problem = u"an error"_s;
        Random random{1};
        const auto after = planAfter({}, failing, fine, Instant{day}, random);
        QCOMPARE(after.delivery.status, store::DeliveryStatus::Delivered);
        QVERIFY(!after.delivery.nextTry);
        QCOMPARE(after.webhook.failures, 0);
        QVERIFY(!after.webhook.failingSince && !after.webhook.retryAt);
        QVERIFY(after.webhook.problem.isEmpty());
        QCOMPARE(after.webhook.lastSuccess, std::optional(Instant{day}));
    }

    void eachFailureWaitsLongerWithARandomPart()
    {
        Random random{1};
        DeliveryOutcome after;
        for (int tries = 1; tries < mostTries; ++tries) {
            after = planAfter(after.delivery, after.webhook, broken, Instant{0}, random);
            QCOMPARE(after.delivery.tries, tries);
            QCOMPARE(after.delivery.status, store::DeliveryStatus::Waiting);
            const qint64 least = *waitAfterTries(tries);
            QVERIFY(after.delivery.nextTry->ms >= least && after.delivery.nextTry->ms <= least + least / 5);
        }
        const auto last = planAfter(after.delivery, after.webhook, broken, Instant{0}, random);
        QCOMPARE(last.delivery.status, store::DeliveryStatus::Waiting); // nobody got through
        QVERIFY(last.delivery.nextTry->ms >= day);
        after.webhook.lastSuccess = Instant{1}; // after the event
        const auto givenUp = planAfter(after.delivery, after.webhook, broken, Instant{0}, random);
        QCOMPARE(givenUp.delivery.status, store::DeliveryStatus::Failed);
        QVERIFY(!givenUp.delivery.nextTry);
    }

    void whatNeverGotThereIsNoTry()
    {
        Random random{1};
        DeliveryOutcome after;
        for (int i = 0; i < 50; ++i)
            after = planAfter(after.delivery, after.webhook, offline, Instant{0}, random);
        QCOMPARE(after.delivery.tries, 0);
        QCOMPARE(after.delivery.status, store::DeliveryStatus::Waiting);
        QVERIFY(after.webhook.retryAt->ms <= 6 * 60 * second); // a network that is back is used soon
    }

    void theTargetsOwnWishCounts()
    {
        Random random{1};
        const auto after = planAfter({}, {}, {503, true, 2 * hour, u"busy"_s}, Instant{0}, random);
        QCOMPARE(after.webhook.retryAt->ms, 2 * hour);
    }

    void oneThatIsGonePausesAtOnce()
    {
        Random random{1};
        const auto after = planAfter({}, {}, {410, true, {}, u"gone"_s}, Instant{0}, random);
        QVERIFY(after.webhook.isPaused);
        QCOMPARE(after.delivery.status, store::DeliveryStatus::Waiting);
    }

    void onlyDaysAndManyFailuresPause()
    {
        Random random{1};
        store::Webhook webhook;
        webhook.failingSince = Instant{0};
        webhook.failures = leastFailures - 2;
        auto after = planAfter({}, webhook, broken, Instant{(failingDays + 1) * day}, random);
        QVERIFY(!after.webhook.isPaused); // a laptop that slept for a week
        after = planAfter({}, after.webhook, broken, Instant{(failingDays + 1) * day}, random);
        QVERIFY(after.webhook.isPaused);
        QVERIFY(after.webhook.problem.contains(u"an error"_s));
        webhook.failures = 500;
        after = planAfter({}, webhook, broken, Instant{failingDays * day - 1}, random);
        QVERIFY(!after.webhook.isPaused);
    }
};

SATCHEL_TEST(tst_DeliveryPlan)
#include "tst_DeliveryPlan.moc"
