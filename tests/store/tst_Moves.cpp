// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Moves.h"

#include "store/sync/Mappings.h"
#include "store/sync/SyncState.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct World
{
    qint64 add(const QString &name)
    {
        Connection connection;
        connection.name = name;
        connection.vendor = u"hubspot"_s;
        return Connections(*store).add(connection)->number;
    }
    Connection connection(qint64 number) { return *Connections(*store).get(number); }
    ConnectionSettings settings(qint64 number) { return *ConnectionSettings::fromJson(connection(number).settings); }
    Result<void> save(qint64 number, const ConnectionSettings &settings)
    {
        return Mappings(*store, number).saveSettings(settings.toJson());
    }
    Result<void> start(qint64 from, const QString &to) { return save(from, startMove(settings(from), to)); }
    RecordId contact() { return store.create(EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}}); }
    /// What the next round of a connection would look at.
    qsizetype collected(qint64 number)
    {
        SyncState state(*store, number);
        const std::vector<EntityKind> kinds{EntityKind::Contact};
        if (!state.outbox.collect(kinds))
            return -1;
        return std::ssize(*state.outbox.due(EntityKind::Contact, store.clock.now(), {}, 100));
    }
    /// Everything that waits was sent.
    void send(qint64 number)
    {
        SyncState state(*store, number);
        const auto waiting = *state.outbox.due(EntityKind::Contact, store.clock.now(), {}, 100);
        for (const OutboxEntry &entry : waiting) {
            if (!state.outbox.remove(entry.entity, entry.record))
                qFatal("the outbox cannot be written");
        }
    }
    qint64 heldBack() { return *countHeldBack(*store, connection(old), std::vector{EntityKind::Contact}); }

    TestStore store;
    qint64 old = add(u"Old"_s);
    qint64 next = add(u"Next"_s);
};

} // namespace

class tst_Moves : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsLeftOnlyReceives()
    {
        World world;
        auto wanted = world.settings(world.old);
        wanted.objects[u"owners"_s].direction = SyncDirection::Push;
        wanted.objects[u"notes"_s].direction = SyncDirection::None;
        QVERIFY_RESULT(world.save(world.old, startMove(wanted, u"Next"_s)));
        const auto settings = world.settings(world.old);
        QVERIFY(settings.onlyReceives());
        QCOMPARE(settings.object(u"contacts"_s).direction, SyncDirection::Pull);
        QCOMPARE(settings.object(u"owners"_s).direction, SyncDirection::None);
        QCOMPARE(settings.object(u"notes"_s).direction, SyncDirection::None);
        QCOMPARE(settings.objects.at(u"owners"_s).direction, SyncDirection::Push); // kept for a cancel
        QCOMPARE(world.settings(world.next), ConnectionSettings());
    }

    void aMoveNeedsAnotherConnectionThatIsNotLeftItself()
    {
        World world;
        QCOMPARE(world.start(world.old, u"Nowhere"_s).error().kind, Error::Kind::NotFound);
        QCOMPARE(world.start(world.old, u"Old"_s).error().kind, Error::Kind::Invalid);
        QVERIFY(!world.settings(world.old).onlyReceives());
        QVERIFY_RESULT(world.start(world.old, u"Next"_s));
        QCOMPARE(world.start(world.next, u"Old"_s).error().kind, Error::Kind::Invalid); // each into the other
        const qint64 third = world.add(u"Third"_s);
        QCOMPARE(world.start(world.next, u"Third"_s).error().kind, Error::Kind::Invalid); // others move into it
        QCOMPARE(world.start(third, u"Old"_s).error().kind, Error::Kind::Invalid);
        QVERIFY_RESULT(world.start(third, u"Next"_s)); // two systems into one
    }

    void aNameThatIsNoTextIsRefused()
    {
        const auto settings = ConnectionSettings::fromJson({{u"moves_to"_s, 7}});
        QVERIFY(!settings);
        QCOMPARE(settings.error().where, u"moves_to"_s);
    }

    void theOtherOneLooksThroughEverythingAgain()
    {
        World world;
        world.contact();
        world.contact();
        QCOMPARE(world.collected(world.next), 2);
        world.send(world.next);
        QCOMPARE(world.collected(world.next), 0);
        QVERIFY_RESULT(world.start(world.old, u"Next"_s));
        QCOMPARE(world.collected(world.next), 2);
    }

    void whatAMoveHeldBackIsCountedAndSentAfterACancel()
    {
        World world;
        world.contact();
        QCOMPARE(world.collected(world.old), 1);
        world.send(world.old);
        QCOMPARE(world.heldBack(), 0);
        QVERIFY_RESULT(world.start(world.old, u"Next"_s));
        QCOMPARE(world.heldBack(), 0);
        world.contact();
        const RecordId brief = world.contact();
        QCOMPARE(world.heldBack(), 2);
        QVERIFY_RESULT(
            world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, brief)}, {}}));
        QCOMPARE(world.heldBack(), 1); // it was never there
        // Rounds of the one that is left go on, and look through the log without sending.
        QVERIFY_RESULT(SyncState(*world.store, world.old).outbox.collect({}));
        QCOMPARE(world.collected(world.old), 0);
        QVERIFY_RESULT(world.save(world.old, cancelMove(world.settings(world.old))));
        QVERIFY(!world.settings(world.old).onlyReceives());
        QVERIFY(world.collected(world.old) >= 1);
    }

    void otherSettingsLeaveAMoveAsItIs()
    {
        World world;
        world.contact();
        QCOMPARE(world.collected(world.old), 1);
        QVERIFY_RESULT(world.start(world.old, u"Next"_s));
        const qint64 since = world.settings(world.old).movesSince;
        QVERIFY(since > 0);
        auto changed = world.settings(world.old);
        changed.movesSince = 0; // as an older window wrote it
        changed.policy = ConflictPolicy::Mine;
        QVERIFY_RESULT(world.save(world.old, changed));
        QCOMPARE(world.settings(world.old).movesSince, since);
        QCOMPARE(world.settings(world.old).movesTo, u"Next"_s);
    }

    void theEndPausesItAndItStaysAsItIs()
    {
        World world;
        QVERIFY(!world.save(world.old, finishMove(startMove(world.settings(world.old), u"Next"_s)))); // never started
        QVERIFY_RESULT(world.start(world.old, u"Next"_s));
        QVERIFY_RESULT(world.save(world.old, finishMove(world.settings(world.old))));
        const auto settings = world.settings(world.old);
        QVERIFY(settings.movesTo.isEmpty());
        QCOMPARE(settings.movedTo, u"Next"_s);
        QVERIFY(world.connection(world.old).isPaused);
        QVERIFY(settings.onlyReceives()); // resumed, it sends nothing by itself
        QCOMPARE((*moveTarget(*world.store, settings))->number, world.next);
    }

    void aRemovedTargetEndsTheMoveAndNothingIsSent()
    {
        World world;
        QVERIFY_RESULT(world.start(world.old, u"Next"_s));
        QVERIFY_RESULT(Connections(*world.store).remove(world.next));
        const auto settings = world.settings(world.old);
        QVERIFY(!*moveTarget(*world.store, settings));
        QVERIFY(settings.onlyReceives());
        QVERIFY_RESULT(world.save(world.old, settings)); // its other settings can still be changed
        QVERIFY_RESULT(world.save(world.old, cancelMove(settings)));
    }
};

SATCHEL_TEST(tst_Moves)
#include "tst_Moves.moc"
