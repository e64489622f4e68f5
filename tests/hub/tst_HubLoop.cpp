// SPDX-License-Identifier: GPL-3.0-or-later
// Desks at work: what is edited on one is on the other within moments, without anybody asking, also after the server
// was away; so is who has which record open; and a paused one keeps still.
#include "HubWorld.h"

#include "store/sync/Connections.h"
#include "sync/hub/HubAccess.h"
#include "sync/session/ConnectionWorker.h"
#include "sync/session/HubLoop.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/PgRelay.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// A worker on a desk's store, as the window has it.
class Working
{
    QString m_path;
    SystemClock m_clock; // which the worker uses to its end
    MemoryKeychain m_keychain;

public:
    Working(HubWorld &world, const QString &desk, const QString &login, const QString &password)
        : m_path(world.path(desk))
    {
        m_keychain.set(sync::hub::secretName(world.facts(login).address, login), password);
        store = open(11);
        const auto membership = store::HubState(*store).find();
        connection = (*membership)->connection;
        worker = std::make_unique<sync::ConnectionWorker>(connection,
            sync::ConnectionWorker::Parts{[this]() -> Result<std::unique_ptr<store::Store>> { return open(12); },
                m_keychain, m_clock, {}, {}, 5});
        QObject::connect(
            worker.get(), &sync::ConnectionWorker::othersSeen, &receiver,
            [this](RecordId, const std::vector<store::Presence> &seen) { others = seen; }, Qt::QueuedConnection);
        worker->start();
    }

    /// The person opens a record at the window, and may work in it.
    void open(EntityKind entity, RecordId record, bool isEditing = false)
    {
        sync::WindowUse use;
        use.see({true, {entity}, store::Place{{entity, record}, isEditing}}, m_clock.now());
        worker->mailbox().setWindowUse(use, true);
    }
    void close()
    {
        sync::WindowUse use;
        use.see({true, {}}, m_clock.now());
        worker->mailbox().setWindowUse(use, true);
    }

    RecordId create(const QString &name)
    {
        const auto made = store->commit(
            {u"Create"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, name}})}, {}});
        worker->mailbox().noteEdit();
        return made->ids.front();
    }
    bool has(RecordId contact) { return store->get(EntityKind::Contact, contact).has_value(); }
    QString state() { return store::Connections(*store).get(connection)->shownState(); }

    std::unique_ptr<store::Store> store;
    qint64 connection = 0;
    std::vector<store::Presence> others; // at the record that is open
    QObject receiver;
    std::unique_ptr<sync::ConnectionWorker> worker;

private:
    std::unique_ptr<store::Store> open(quint64 seed)
    {
        auto opened = store::Store::open(m_path, m_clock, seed + qHash(m_path));
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        return std::move(*opened);
    }
};

} // namespace

class tst_HubLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void anEditIsOnTheOtherDeskWithoutAsking()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        world.join(u"mara"_s, u"mara"_s).reset();
        world.office.reset();
        Working office(world, u"office"_s, world.owner, u"secret"_s);
        Working mara(world, u"mara"_s, world.loginOf(u"mara"_s), u"word"_s);
        const RecordId lee = office.create(u"Lee"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mara.has(lee), 30'000);
        const RecordId ana = mara.create(u"Silva"_s);
        QTRY_VERIFY_WITH_TIMEOUT(office.has(ana), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.state(), u"ready"_s, 30'000);
        // The server ends all sessions: both come back by themselves.
        postgres().run(
            world.database, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename <> 'postgres'");
        const RecordId bo = office.create(u"Bo"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mara.has(bo), 30'000);
        // A paused one keeps still, and catches up when it goes on.
        QVERIFY_RESULT(store::Connections(*mara.store).setPaused(mara.connection, true));
        mara.worker->mailbox().noteSettings(true);
        const RecordId late = office.create(u"Late"_s);
        QTRY_COMPARE_WITH_TIMEOUT(*store::HubState(*office.store).waiting(10), 0, 30'000);
        QVERIFY(!mara.has(late));
        QVERIFY_RESULT(store::Connections(*mara.store).setPaused(mara.connection, false));
        mara.worker->mailbox().noteSettings(false);
        mara.worker->mailbox().askForRound();
        QTRY_VERIFY_WITH_TIMEOUT(mara.has(late), 30'000);
    }

    void whoOpensARecordIsSeenByWhoeverHasItOpen()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        const RecordId user = world.addPerson(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        const RecordId boss = (*world.office)->me();
        world.join(u"mara"_s, u"mara"_s).reset();
        world.office.reset();
        Working office(world, u"office"_s, world.owner, u"secret"_s);
        Working mara(world, u"mara"_s, world.loginOf(u"mara"_s), u"word"_s);
        const RecordId lee = office.create(u"Lee"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mara.has(lee), 30'000);
        using Others = std::vector<store::Presence>;
        office.open(EntityKind::Contact, lee);
        mara.open(EntityKind::Contact, lee);
        QTRY_COMPARE_WITH_TIMEOUT(mara.others, (Others{{boss, false}}), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(office.others, (Others{{user, false}}), 30'000); // without having asked
        mara.open(EntityKind::Contact, lee, true);
        QTRY_COMPARE_WITH_TIMEOUT(office.others, (Others{{user, true}}), 30'000);
        mara.close();
        QTRY_VERIFY_WITH_TIMEOUT(office.others.empty(), 30'000);
    }

    /// Ten minutes in which nobody does anything, but for the notification of which the desk waits.
    void anIdleDeskAsksNothing()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        PgRelay relay(postgres().socket());
        Desk &office = *world.office;
        auto membership = **store::HubState(*office).find();
        membership.address = relay.address(world.database, world.owner);
        QVERIFY_RESULT(store::HubState(*office).save(membership));
        MemoryKeychain keychain;
        keychain.set(sync::hub::secretName(membership.address, world.owner), u"secret"_s);
        sync::WorkerMailbox mailbox(world.clock);
        sync::ConnectionLoop::Reports reports;
        reports.roundStarted = [] {};
        reports.roundEnded = [](const store::RoundRecord &) {};
        sync::HubLoop loop(*office, keychain, mailbox, {}, 5, reports);
        const auto serve = [&] {
            const auto message = mailbox.wait(0);
            if (loop.untilDue(message) == 0)
                loop.serve(message);
            return loop.untilDue(mailbox.wait(0)).value_or(0);
        };
        const auto hub = postgres().connect(world.database, u"postgres"_s);
        const auto hasReadAll = [&] {
            return (*store::HubState(*office).find())->cursor
                == hub->query("SELECT coalesce(max(sequence), 0) FROM satchel.change")->integer(0, 0);
        };
        // Until it has heard of an edit, else it would look every 15 seconds, and has read that.
        const bool hears = QTest::qWaitFor(
            [&] {
                world.clock.advance(100);
                const qint64 due = serve();
                if (due > 0 && due <= 15'000 && hasReadAll()) {
                    office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
                    mailbox.noteEdit();
                }
                return due > 20'000 && hasReadAll();
            },
            30'000);
        QVERIFY(hears);
        QCOMPARE(office.waiting(), 0);
        relay.cutAt(0, PgRelay::Cut::BeforeStatement); // counts from here
        for (int seconds = 0; seconds < 590; seconds += 10) {
            serve();
            QCOMPARE(relay.statements(), 0);
            world.clock.advance(10'000);
        }
        world.clock.advance(20'000); // in case a notification was lost
        serve();
        QVERIFY(relay.statements() > 0);
    }

    void aPasswordThatIsNoLongerRightIsSaid()
    {
        HubWorld world;
        QVERIFY_RESULT(world.init());
        world.office.reset();
        Working office(world, u"office"_s, world.owner, u"guess"_s);
        QTRY_COMPARE_WITH_TIMEOUT(office.state(), u"needs_authorization"_s, 30'000);
        office.create(u"Lee"_s);
        QCOMPARE(*store::HubState(*office.store).waiting(10), 1);
    }
};

SATCHEL_TEST(tst_HubLoop)
#include "tst_HubLoop.moc"
