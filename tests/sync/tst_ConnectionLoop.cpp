// SPDX-License-Identifier: GPL-3.0-or-later
// A connection's turns in virtual time: what is read when, what that costs, and that nothing gets lost between rounds
// that read little.
#include "store/ProcessLock.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"
#include "tests/support/VirtualDesk.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using satchel::test::SessionWorld;
using satchel::test::VirtualDesk;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;

fakes::HubSpotOptions withoutLag()
{
    fakes::HubSpotOptions options;
    options.searchLag = 0;
    return options;
}

/// A desk that has read everything, with somebody at the list of contacts.
struct LoopWorld : SessionWorld
{
    LoopWorld()
        : SessionWorld(withoutLag()), number(connect()),
          desk(*store, number, dependencies(), SyncIntervals(), [this](qint64 time) { store.clock.advance(time); })
    {
        desk.see({EntityKind::Contact});
        desk.run(second);
    }
    int sent() { return faults.requestCount(); }
    QString remoteCompany() { return user.create(u"companies"_s, {{u"name"_s, u"Acme"_s}}); }
    QString remotePerson() { return user.create(u"contacts"_s, {{u"lastname"_s, u"Meyer"_s}}); }
    /// Milliseconds until a count of records is reached.
    qint64 until(EntityKind entity, qint64 wanted)
    {
        const qint64 began = store.clock.now().ms;
        while (count(entity) != wanted && store.clock.now().ms - began < 60 * minute) {
            desk.use();
            desk.run(second);
        }
        return store.clock.now().ms - began;
    }

    const qint64 number;
    VirtualDesk desk;
};

} // namespace

class tst_ConnectionLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsReadFirst()
    {
        LoopWorld world;
        QCOMPARE(world.desk.rounds.size(), 1);
        QVERIFY(!world.desk.rounds.front().error);
        QCOMPARE(world.connection(world.number).lastSuccess.has_value(), true);
    }

    void aChangeOnScreenIsSeenWithinAMinuteAndAnyOtherWithinTen()
    {
        LoopWorld world;
        world.desk.run(minute);
        world.remotePerson();
        QVERIFY(world.until(EntityKind::Contact, 1) <= minute);
        world.remoteCompany();
        const qint64 taken = world.until(EntityKind::Company, 1);
        QVERIFY(taken > minute); // it is not looked at
        QVERIFY(taken <= 10 * minute);
    }

    void anotherPageIsReadAtOnce()
    {
        LoopWorld world;
        world.desk.run(3 * minute);
        world.remoteCompany();
        world.desk.see({EntityKind::Company});
        QVERIFY(world.until(EntityKind::Company, 1) <= 2 * second);
    }

    void syncNowReadsEverythingAtOnce()
    {
        LoopWorld world;
        world.desk.run(minute);
        world.remoteCompany();
        world.desk.syncNow();
        QVERIFY(world.until(EntityKind::Company, 1) <= 2 * second);
    }

    void whoeverComesBackToTheWindowSeesWhatHappened()
    {
        LoopWorld world;
        world.desk.see({EntityKind::Contact}, false);
        world.desk.run(5 * minute);
        world.remoteCompany();
        world.desk.see({EntityKind::Contact});
        world.desk.run(second);
        QCOMPARE(world.count(EntityKind::Company), 1);
    }

    void anEditGoesOutAtOnceWhateverIsReadWhen()
    {
        LoopWorld world;
        world.desk.run(minute);
        world.store.create(EntityKind::Company, {{u"name"_s, u"Ours"_s}});
        world.desk.edited();
        world.desk.run(4 * second);
        QCOMPARE(world.user.records(u"companies"_s).size(), size_t(1));
    }

    void aNewContactBringsItsNewCompanyAlong()
    {
        LoopWorld world;
        world.desk.run(minute);
        const QString company = world.remoteCompany();
        const QString person = world.remotePerson();
        QVERIFY(world.user.associate(u"contacts"_s, person, u"companies"_s, company, 1));
        QVERIFY(world.until(EntityKind::Contact, 1) <= minute);
        QCOMPARE(world.count(EntityKind::Company), 1);
        const auto people = world.store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        const auto companies = world.store->select({EntityKind::Company, {}, {}, {}, {}, -1, false});
        QCOMPARE(world.store.value(EntityKind::Contact, people->id(0), u"company"_s), Value(companies->id(0)));
        QVERIFY(store::SyncState(*world.store, world.number).parked.list(10)->empty());
    }

    void aRoundThatLeftObjectsOutMakesNothingNewer()
    {
        LoopWorld world;
        const Instant read = *world.connection(world.number).lastSuccess;
        for (int i = 0; i < 3; ++i) {
            world.desk.use();
            world.desk.run(minute);
        }
        QVERIFY(world.desk.rounds.size() > 2);
        QVERIFY(world.connection(world.number).lastSuccess->ms - read.ms < 5 * second);
    }

    void deletionsOnScreenAreSeenSoonAndAtOnceWhenAskedFor()
    {
        LoopWorld world;
        const QString person = world.remotePerson();
        const QString other = world.remotePerson();
        QVERIFY(world.until(EntityKind::Contact, 2) <= minute);
        QVERIFY(world.user.archive(u"contacts"_s, person));
        QVERIFY(world.until(EntityKind::Contact, 1) <= 6 * minute);
        QVERIFY(world.user.archive(u"contacts"_s, other));
        world.desk.syncNow();
        const qint64 taken = world.until(EntityKind::Contact, 0);
        QVERIFY2(taken <= 3 * second, // ten searches, of which HubSpot takes five a second
            qPrintable(u"%1 ms, %2 requests, %3"_s.arg(taken)
                           .arg(world.desk.rounds.back().requests)
                           .arg(world.desk.rounds.back().error ? toText(*world.desk.rounds.back().error) : QString())));
    }

    void anAbsentUserCostsLittle()
    {
        LoopWorld world;
        const int before = world.sent();
        world.desk.run(24 * 60 * minute);
        QVERIFY2(world.sent() - before <= 2000, qPrintable(QString::number(world.sent() - before)));
    }

    void whatFailsIsTriedAgainEverLater()
    {
        LoopWorld world;
        world.desk.run(minute);
        const size_t before = world.desk.rounds.size();
        world.faults.setRates({{Fault::LostRequest, 1.0}});
        world.desk.run(30 * minute);
        const size_t tried = world.desk.rounds.size() - before;
        QVERIFY2(tried >= 3 && tried <= 14, qPrintable(QString::number(tried)));
        world.faults.calm();
        world.remotePerson();
        QVERIFY(world.until(EntityKind::Contact, 1) <= 16 * minute);
    }

    void aBusyConnectionIsLeftAloneForAWhile()
    {
        LoopWorld world;
        store::ProcessLock other(world.store.path() + u"-sync-%1.lock"_s.arg(world.number));
        QVERIFY_RESULT(other.take(u"busy"_s));
        const size_t before = world.desk.rounds.size();
        world.desk.run(10 * minute);
        const size_t tried = world.desk.rounds.size() - before;
        QVERIFY2(tried >= 1 && tried <= 15, qPrintable(QString::number(tried)));
    }
};

SATCHEL_TEST(tst_ConnectionLoop)
#include "tst_ConnectionLoop.moc"
