// SPDX-License-Identifier: GPL-3.0-or-later
// Making, joining and leaving a team as the window does it, at a real server: what the check finds, and that whatever
// stops a join leaves the store as it was.
#include "HubWorld.h"

#include "sync/hub/HubAccess.h"
#include "sync/hub/HubCheck.h"
#include "sync/hub/HubJoining.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/TeamService.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"

#include <atomic>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Problem = store::TeamServerCheck::Problem;

constexpr int patience = 60'000; // milliseconds: a hub is many tables

/// A computer with a store that belongs to no team.
struct Computer
{
    explicit Computer(HubWorld &world) : world(world)
    {
        if (auto made = open(); !made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        QObject::connect(&service, &sync::TeamService::closingRequired, &service,
            [this](const sync::ClosedStoreWork &asked) { work = asked; });
    }

    Result<std::unique_ptr<store::Store>> open() { return store::Store::open(path, world.clock, ++seed); }
    store::TeamServer serverOf(const QString &login, const QString &password) const
    {
        return {postgres().address(world.database, login), {}, {}, password};
    }
    /// The plan of a join; nothing when it failed.
    std::optional<store::TeamJoinPlan> plan(const store::TeamServer &server)
    {
        QSignalSpy planned(&service, &store::TeamControl::joinPlanned);
        service.planJoin(server);
        if (!QTest::qWaitFor([&] { return planned.count() + failed.count() + checked.count() > 0; }, patience)
            || planned.isEmpty())
            return {};
        return planned.front().front().value<store::TeamJoinPlan>();
    }
    QStringList left() const { return QDir(QFileInfo(path).path()).entryList({u"*.joining*"_s}); }

    HubWorld &world;
    /// Ids of two openings differ, on any thread, and roles of two hubs of the server are called by theirs.
    static inline std::atomic<quint64> seed = 90'000;
    QString path = world.path(u"computer"_s);
    MemoryKeychain keychain;
    sync::TeamService service{{[this] { return open(); }, keychain, world.clock, path, {}, u"Laptop"_s}};
    QSignalSpy failed{&service, &store::TeamControl::setupFailed};
    QSignalSpy checked{&service, &store::TeamControl::serverChecked};
    std::optional<sync::ClosedStoreWork> work;
};

qint64 desksOf(HubWorld &world)
{
    return *sync::hub::HubClient(world.office->connection(), **world.office).desks();
}

} // namespace

class tst_TeamSetup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void theCheckSaysWhatIsInTheWay_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("problem");
        if (PostgresServer::programs().isEmpty())
            return;
        postgres().makeDatabase(u"looked_at"_s, u"looker"_s, u"secret"_s);
        postgres().run(u"postgres"_s, "CREATE ROLE plain LOGIN PASSWORD 'secret'");
        postgres().run(u"looked_at"_s, "GRANT CREATE ON DATABASE looked_at TO plain");
        postgres().run(u"postgres"_s, "CREATE ROLE guest LOGIN PASSWORD 'secret'");
        const QString socket = u"host=%1 port=%2"_s.arg(postgres().folder()).arg(postgres().port());
        const QString encrypted = u"host=127.0.0.1 port=%1 sslrootcert=%2"_s.arg(postgres().port())
                                      .arg(postgres().certificate());
        const auto row = [](const char *name, const QString &address, const QString &database, const QString &login,
                             const QString &password, Problem problem) {
            QTest::newRow(name) << address << database << login << password << static_cast<int>(problem);
        };
        row("nothing", socket, u"looked_at"_s, u"looker"_s, u"secret"_s, Problem::None);
        row("nothing, encrypted", encrypted, u"looked_at"_s, u"looker"_s, u"secret"_s, Problem::None);
        row("nothing, with the authority behind the host",
            u"127.0.0.1:%1 sslrootcert=%2"_s.arg(postgres().port()).arg(postgres().certificate()), u"looked_at"_s,
            u"looker"_s, u"secret"_s, Problem::None);
        row("no database named", socket, {}, u"looker"_s, u"secret"_s, Problem::BadAddress);
        row("no address", u"two words"_s, u"looked_at"_s, u"looker"_s, u"secret"_s, Problem::BadAddress);
        row("nobody there", u"127.0.0.1:1"_s, u"looked_at"_s, u"looker"_s, u"secret"_s, Problem::NoAnswer);
        row("no such host", u"no-such-host.invalid"_s, u"looked_at"_s, u"looker"_s, u"secret"_s, Problem::UnknownHost);
        row("an unknown certificate", u"127.0.0.1:%1"_s.arg(postgres().port()), u"looked_at"_s, u"looker"_s,
            u"secret"_s, Problem::UntrustedCertificate);
        row("a wrong password", socket, u"looked_at"_s, u"looker"_s, u"guess"_s, Problem::SignInRefused);
        row("no such person", socket, u"looked_at"_s, u"nobody"_s, u"guess"_s, Problem::SignInRefused);
        row("no such database", socket, u"nowhere"_s, u"looker"_s, u"secret"_s, Problem::NoDatabase);
        row("no roles", socket, u"looked_at"_s, u"plain"_s, u"secret"_s, Problem::MayNotMakeRoles);
        row("no tables", socket, u"looked_at"_s, u"guest"_s, u"secret"_s, Problem::MayNotMakeTables);
    }
    void theCheckSaysWhatIsInTheWay()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, database);
        QFETCH(const QString, login);
        QFETCH(const QString, password);
        QFETCH(const int, problem);
        sync::Cancellation cancellation;
        const auto found = sync::hub::checkServer({address, database, login, password}, cancellation);
        QVERIFY2(found.check.problem == static_cast<Problem>(problem), qPrintable(found.check.detail));
        const bool isSignedIn = !found.check.version.isEmpty();
        QCOMPARE(isSignedIn, found.connection != nullptr);
        if (isSignedIn)
            QCOMPARE(found.check.isEncrypted, address.contains(u"sslrootcert"_s));
        QVERIFY(!found.check.hasHub());
        QVERIFY(!found.address.contains(password));
    }

    void theCheckFindsATeamAndThePersonsRole()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Computer computer(world);
        sync::Cancellation cancellation;
        const auto found = sync::hub::checkServer(computer.serverOf(world.loginOf(u"mara"_s), u"word"_s), cancellation);
        QCOMPARE(found.check.problem, Problem::None);
        QCOMPARE(found.check.hub, u"Fjellstad Sales"_s);
        QCOMPARE(found.check.role, u"lead"_s);
        postgres().run(world.database, "CREATE ROLE stranger_" + world.database.toUtf8() + " LOGIN PASSWORD 'x'");
        const auto refused = sync::hub::checkServer(
            computer.serverOf(u"stranger_"_s + world.database, u"x"_s), cancellation);
        QCOMPARE(refused.check.problem, Problem::NoPerson);
        QVERIFY(refused.check.hasHub());
    }

    void aTeamIsMadeFromTheStore()
    {
        HubWorld world;
        Computer computer(world);
        QSignalSpy made(&computer.service, &store::TeamControl::hubMade);
        computer.service.makeHub(computer.serverOf(world.owner, u"secret"_s), u"Fjellstad Sales"_s);
        QTRY_COMPARE_WITH_TIMEOUT(made.count() + computer.failed.count(), 1, patience);
        QCOMPARE(computer.failed.count(), 0);
        const auto membership = *store::HubState(**computer.open()).find();
        QVERIFY(membership);
        QVERIFY(!membership->address.contains(u"secret"_s));
        QCOMPARE(computer.keychain.entries().size(), 1);
        // Once more says that there is one.
        computer.service.makeHub(computer.serverOf(world.owner, u"secret"_s), u"Again"_s);
        QTRY_COMPARE_WITH_TIMEOUT(computer.checked.count(), 1, patience);
        QCOMPARE(computer.checked.front().front().value<store::TeamServerCheck>().hub, u"Fjellstad Sales"_s);
    }

    void aWrongPasswordIsNotKept()
    {
        HubWorld world;
        Computer computer(world);
        computer.service.makeHub(computer.serverOf(world.owner, u"guess"_s), u"Fjellstad Sales"_s);
        QTRY_COMPARE_WITH_TIMEOUT(computer.checked.count(), 1, patience);
        QVERIFY(computer.keychain.entries().isEmpty());
        QVERIFY(!*store::HubState(**computer.open()).find());
    }

    void anEmptyStoreIsFilled()
    {
        HubWorld world;
        world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Computer computer(world);
        const auto plan = computer.plan(computer.serverOf(world.loginOf(u"mara"_s), u"word"_s));
        QVERIFY(plan);
        QVERIFY(!plan->hasOwn);
        QVERIFY(plan->read > 0);
        computer.service.join();
        QVERIFY(computer.work);
        const auto done = computer.work->run();
        QVERIFY_RESULT(done);
        computer.work.reset();
        QCOMPARE(computer.left(), QStringList());
        const auto store = computer.open();
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
        QVERIFY(*store::HubState(**store).find());
        QCOMPARE(computer.keychain.entries().size(), 1);
    }

    void recordsAreTakenAlongByThePlan()
    {
        HubWorld world;
        world.office->create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"email"_s, u"lee@acme.example"_s}});
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Computer computer(world);
        {
            const auto store = computer.open();
            QVERIFY_RESULT((*store)->commit({u"New"_s, Origin::user(),
                {Edit::create(
                     EntityKind::Contact, {}, {{u"last_name"_s, u"Lee"_s}, {u"email"_s, u"lee@acme.example"_s}}),
                    Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Acme"_s}})},
                {}}));
        }
        const auto plan = computer.plan(computer.serverOf(world.loginOf(u"mara"_s), u"word"_s));
        QVERIFY(plan);
        QVERIFY(plan->hasOwn);
        QCOMPARE(plan->matches.size(), size_t(1));
        QCOMPARE(plan->matches.front().own, u"Lee"_s);
        QCOMPARE(plan->created.at(EntityKind::Company), 1);
        QCOMPARE(desksOf(world), 3);
        QVERIFY(!computer.left().isEmpty());
        computer.service.join();
        const auto aside = computer.work->run();
        QVERIFY_RESULT(aside);
        QVERIFY(QFile::exists(*aside)); // the store as it was
        const auto store = computer.open();
        QCOMPARE((*store)->count({EntityKind::Contact, {}, {}, {}, {}, -1, false}), 1);
        QCOMPARE((*store)->count({EntityKind::Company, {}, {}, {}, {}, -1, false}), 1);
        QVERIFY(*store::HubState(**store).waiting(100) > 0); // it is sent once the window is open again
    }

    /// The making waits for somebody who makes a hub in the same database and gives up.
    void aTeamWhoseMakingIsCancelledIsNotThere()
    {
        HubWorld world;
        Computer computer(world);
        const QString database = u"cancelled"_s;
        postgres().makeDatabase(database, u"canceller"_s, u"secret"_s);
        const auto other = postgres().connect(database, u"canceller"_s, u"secret"_s);
        QVERIFY_RESULT(other->run("BEGIN; CREATE SCHEMA satchel"));
        const store::TeamServer server{postgres().address(database, u"canceller"_s), {}, {}, u"secret"_s};
        computer.service.makeHub(server, u"Sales"_s);
        const auto waiting = [&] {
            return postgres().ask("SELECT count(*) FROM pg_stat_activity WHERE datname = 'cancelled' AND "
                                  "wait_event_type = 'Lock'")
                == "1";
        };
        QTRY_VERIFY_WITH_TIMEOUT(waiting(), patience);
        computer.service.cancelSetup();
        QVERIFY_RESULT(other->run("ROLLBACK"));
        computer.service.checkServer(server); // after the making, on the same thread
        QVERIFY(computer.checked.wait(patience));
        QVERIFY(!computer.checked.front().front().value<store::TeamServerCheck>().hasHub());
        QCOMPARE(computer.failed.count(), 0);
        QVERIFY(!*store::HubState(**computer.open()).find());
        QVERIFY(computer.keychain.entries().isEmpty());
    }

    void aPlanThatIsCancelledLeavesNothing()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        Computer computer(world);
        QVERIFY(computer.plan(computer.serverOf(world.loginOf(u"mara"_s), u"word"_s)));
        computer.service.cancelSetup();
        QTRY_COMPARE_WITH_TIMEOUT(computer.left(), QStringList(), patience);
        QCOMPARE(desksOf(world), 2);
        QVERIFY(!*store::HubState(**computer.open()).find());
        QVERIFY(computer.keychain.entries().isEmpty());
    }

    /// The process is gone, and with it nothing but its lock.
    void whatAKilledProgramLeftGoesAtTheNextStart()
    {
        HubWorld world;
        const QString path = world.path(u"computer"_s);
        QVERIFY(QDir().mkdir(path + u".joining"_s));
        QFile file(path + u".joining/team.satchel"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        sync::hub::HubJoining::removeLeft(path);
        QVERIFY(!QFile::exists(path + u".joining"_s));
        const auto running = sync::hub::HubJoining::begin(path, world.clock, {});
        QVERIFY_RESULT(running);
        sync::hub::HubJoining::removeLeft(path);
        QVERIFY(QFile::exists(path + u".joining"_s)); // somebody is at it
        QCOMPARE(sync::hub::HubJoining::begin(path, world.clock, {}).error().kind, Error::Kind::Busy);
    }

    /// The connection's card asks for it when the server does not take the old one any more.
    void aNewPasswordIsTriedBeforeItIsKept()
    {
        HubWorld world;
        const auto mara = world.initAndJoin(u"mara"_s, u"Mara Lindqvist"_s, u"lead"_s);
        MemoryKeychain keychain;
        sync::Cancellation cancellation;
        sync::CancellableSleeper sleeper(cancellation);
        const sync::SessionDependencies parts{keychain, world.clock, cancellation, sleeper, {}};
        const qint64 connection = (*store::HubState(**mara).find())->connection;
        QVERIFY(store::Connections(**mara).setState(connection, store::ConnectionState::NeedsAuthorization));
        const auto refused = sync::replaceToken(**mara, connection, u"guess"_s, parts, 1);
        QCOMPARE(refused.error().kind, Error::Kind::Unauthorized);
        QVERIFY(keychain.entries().isEmpty());
        QVERIFY_RESULT(sync::replaceToken(**mara, connection, u"word"_s, parts, 1));
        QCOMPARE(keychain.entries().values(), QStringList(u"word"_s));
        QCOMPARE(store::Connections(**mara).get(connection)->state, store::ConnectionState::Ready);
    }

    void aStoreThatLeavesKeepsItsRecords()
    {
        HubWorld world;
        Computer computer(world);
        QSignalSpy made(&computer.service, &store::TeamControl::hubMade);
        computer.service.makeHub(computer.serverOf(world.owner, u"secret"_s), u"Fjellstad Sales"_s);
        QTRY_COMPARE_WITH_TIMEOUT(made.count() + computer.failed.count(), 1, patience);
        QCOMPARE(computer.failed.count(), 0);
        computer.service.leave();
        QVERIFY(computer.work);
        const auto done = computer.work->run();
        QVERIFY_RESULT(done);
        QCOMPARE(*done, QString()); // the hub knows
        QVERIFY(!*store::HubState(**computer.open()).find());
        QVERIFY(computer.keychain.entries().isEmpty());
    }
};

SATCHEL_TEST(tst_TeamSetup)
#include "tst_TeamSetup.moc"
