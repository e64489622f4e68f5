// SPDX-License-Identifier: GPL-3.0-or-later
// Which webhook is asked next.
#include "sync/webhooks/DeliveryQueue.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::webhooks;

class tst_DeliveryQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void webhooksTakeTurns()
    {
        DeliveryQueue queue(1);
        QVERIFY(!queue.takeNext());
        queue.add(1, false);
        queue.add(2, false);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(1));
        QVERIFY(!queue.takeNext());
        queue.finish(1);
        queue.add(1, false); // it has more
        QCOMPARE(queue.takeNext(), std::optional<qint64>(2));
        queue.finish(2);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(1));
    }

    void aWebhookIsAskedOnceAtATime()
    {
        DeliveryQueue queue(8);
        queue.add(1, false);
        queue.add(1, false);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(1));
        queue.add(1, false);
        QVERIFY(!queue.takeNext());
        queue.finish(1);
        QVERIFY(!queue.takeNext());
        queue.add(1, false);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(1));
    }

    void onlySoManyAreAskedAtOnce()
    {
        DeliveryQueue queue(3);
        for (qint64 webhook = 1; webhook <= 5; ++webhook)
            queue.add(webhook, false);
        for (qint64 webhook = 1; webhook <= 3; ++webhook)
            QCOMPARE(queue.takeNext(), std::optional(webhook));
        QVERIFY(!queue.takeNext());
        queue.finish(2);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(4));
        QVERIFY(!queue.takeNext());
    }

    void thoseThatFailLeaveHalfOfThePlaces()
    {
        DeliveryQueue queue(4);
        for (qint64 webhook = 1; webhook <= 5; ++webhook)
            queue.add(webhook, true);
        queue.add(6, false);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(1));
        QCOMPARE(queue.takeNext(), std::optional<qint64>(2));
        QCOMPARE(queue.takeNext(), std::optional<qint64>(6)); // past those that fail
        QVERIFY(!queue.takeNext());
        queue.finish(1);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(3));
    }

    void oneThatFailsIsAskedAlsoWithOnePlace()
    {
        DeliveryQueue queue(0);
        queue.add(1, true);
        QCOMPARE(queue.takeNext(), std::optional<qint64>(1));
    }
};

SATCHEL_TEST(tst_DeliveryQueue)
#include "tst_DeliveryQueue.moc"
