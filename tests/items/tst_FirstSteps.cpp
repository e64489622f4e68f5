// SPDX-License-Identifier: GPL-3.0-or-later
// The four steps of somebody who begins tick themselves.
#include "items/FirstSteps.h"
#include "tests/items/BoardStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

class tst_FirstSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsDoneOnceTheStoreHasWhatItLeadsTo()
    {
        BoardStore world;
        const auto steps = [&world] { return *items::readFirstSteps(*world.reader); };
        QCOMPARE(steps(), items::FirstSteps());
        world.create(EntityKind::Company, {{u"name"_s, u"Nordlicht"_s}});
        QVERIFY(steps().hasCustomers);
        QCOMPARE(steps().count(), 1);
        const RecordId deal = world.deal(u"Loggers"_s, 0);
        QVERIFY(steps().hasDeal);
        QCOMPARE(steps().newestDeal, deal);
        world.create(EntityKind::Quote, {{u"status"_s, u"draft"_s}});
        QCOMPARE(steps().count(), 3);
        QVERIFY(!steps().areDone());
    }

    void aCallCountsOnceItTookPlaceWithWhatComesNext()
    {
        BoardStore world;
        const auto hasCall = [&world] { return items::readFirstSteps(*world.reader)->hasCall; };
        const auto call = [&world](qint64 fromNow) {
            world.create(EntityKind::Activity,
                {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Loggers"_s},
                    {u"at"_s, Instant{world.store.clock.now().ms + fromNow}}});
        };
        call(3'600'000);
        world.create(EntityKind::Task, {{u"title"_s, u"Send the offer"_s}});
        QVERIFY(!hasCall()); // it is planned
        call(-60'000);
        QVERIFY(hasCall()); // whatever came of it
    }

    void aCallAloneIsHalfTheStep()
    {
        BoardStore world;
        world.create(
            EntityKind::Activity, {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Talked"_s}, {u"outcome"_s, u"answered"_s}});
        QVERIFY(!items::readFirstSteps(*world.reader)->hasCall); // nothing comes next
    }
};

SATCHEL_TEST(tst_FirstSteps)
#include "tst_FirstSteps.moc"
