// SPDX-License-Identifier: GPL-3.0-or-later
// The threads of synchronising: what wakes a round, what stops one, and what becomes of a connection meanwhile.
#include "store/sync/Conflicts.h"
#include "tests/support/ServiceWorld.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using store::ConnectionState;
using store::SyncControl;

namespace {

constexpr int enough = 30'000; // for anything that is going to happen
constexpr int promptly = 10'000; // a time-out of the network or the keychain is longer

/// Starts the service and waits for its first round.
bool settle(ServiceWorld &world)
{
    QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
    world.service->start();
    return ended.wait(enough);
}

bool syncNow(ServiceWorld &world, qint64 number)
{
    QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
    world.service->syncNow(number);
    return ended.wait(enough);
}

} // namespace

class tst_SyncService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeWakesAnOutgoingRound()
    {
        ServiceWorld world;
        world.connect();
        QVERIFY(settle(world));
        const int before = world.crm.requestCount();
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.contact(u"Meyer"_s);
        world.service->noteLocalChange();
        QVERIFY(ended.wait(enough));
        QCOMPARE(world.remoteNames(), QStringList{u"Meyer"_s});
        QCOMPARE(world.rounds().front().pushed, 1);
        QVERIFY(world.crm.requestCount() - before <= 3);
    }

    void aChangeThatIsNoneForTheRemoteWakesNothing()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        QVERIFY(settle(world));
        QSignalSpy started(world.service.get(), &SyncControl::roundStarted);
        QVERIFY(world.store->commit(
            {u"Product"_s, Origin::user(), {Edit::create(EntityKind::Product, {}, {{u"name"_s, u"Desk"_s}})}, {}}));
        world.service->noteLocalChange();
        QVERIFY(syncNow(world, number));
        QCOMPARE(started.size(), 1); // the one that was asked for
    }

    void aPausedConnectionRestsWhateverHappens()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        QVERIFY(settle(world));
        QSignalSpy changed(world.service.get(), &SyncControl::stateChanged);
        QStringList heard; // in the order in which the worker did it
        connect(world.service.get(), &SyncControl::roundStarted, &changed, [&] { heard.append(u"round"_s); });
        connect(world.service.get(), &SyncControl::stateChanged, &changed,
            [&] { heard.append(world.connection(number).isPaused ? u"paused"_s : u"resumed"_s); });
        world.service->setPaused(number, true);
        QVERIFY(changed.wait(enough));
        QVERIFY(world.connection(number).isPaused);
        const int before = world.crm.requestCount();
        world.contact(u"Meyer"_s);
        world.service->noteLocalChange();
        world.service->syncNow(number);
        world.service->retryParked(number, {});
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.service->setPaused(number, false);
        QVERIFY(ended.wait(enough));
        QVERIFY2(!heard.mid(0, heard.indexOf(u"resumed"_s)).contains(u"round"_s), qPrintable(heard.join(u' ')));
        QVERIFY(heard.contains(u"round"_s));
        QVERIFY(world.crm.requestCount() > before);
        QTRY_COMPARE(world.remoteNames(), QStringList{u"Meyer"_s});
    }

    void roundsComeByThemselvesInRealTimeOnly()
    {
        sync::SyncIntervals intervals = ServiceWorld::quiet();
        intervals.watched = intervals.rest = intervals.away = 1;
        ServiceWorld world(intervals);
        const qint64 number = world.connect();
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.service->start();
        QTRY_VERIFY_WITH_TIMEOUT(ended.size() >= 3, enough);
        store::ConnectionSettings settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.frequency = store::SyncFrequency::Manual;
        QSignalSpy changed(world.service.get(), &SyncControl::stateChanged);
        world.service->setSettings(number, settings.toJson());
        QTRY_VERIFY_WITH_TIMEOUT(store::ConnectionSettings::fromJson(world.connection(number).settings)->frequency
                == store::SyncFrequency::Manual,
            enough);
        QVERIFY(world.connection(number).settings.contains(u"secrets"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!world.service->isRunning(number), enough);
    }

    /// A dialog that was opened before has not what a sign-in or a round wrote since.
    void savedSettingsKeepWhatIsNotAPersons()
    {
        ServiceWorld world(ServiceWorld::quiet());
        const qint64 number = world.connect();
        const QJsonObject opened = world.connection(number).settings;
        QJsonObject since = opened;
        since.insert(u"known_objects"_s, QJsonArray{u"contacts"_s});
        since.insert(u"added_scopes"_s, true);
        since.insert(u"sign_in_server"_s, u"https://login.example"_s);
        QVERIFY(store::Connections(*world.store).setSettings(number, since));
        QSignalSpy changed(world.service.get(), &SyncControl::stateChanged);
        QJsonObject chosen = opened;
        chosen.insert(u"frequency"_s, u"manual"_s);
        world.service->setSettings(number, chosen);
        QTRY_COMPARE_WITH_TIMEOUT(
            world.connection(number).settings.value("frequency"_L1).toString(), u"manual"_s, enough);
        for (const auto key : {"known_objects"_L1, "added_scopes"_L1, "sign_in_server"_L1})
            QCOMPARE(world.connection(number).settings.value(key), since.value(key));
    }

    /// Without anybody pressing Retry; what another field is about keeps its time.
    void aSavedMatchRetriesWhatNeededIt()
    {
        ServiceWorld world(ServiceWorld::quiet());
        const qint64 number = world.connect();
        const Instant later{world.clock.now().ms + qint64{3'600'000} * 24 * 30};
        store::SyncState state(*world.store, number);
        const QString missing = u"\"Lena\" does not exist in the other system"_s;
        QVERIFY_RESULT(state.parked.put({u"deals"_s, u"1"_s, u"owner"_s, {}, {}, 0, later, missing}));
        QVERIFY_RESULT(state.parked.put({u"deals"_s, u"2"_s, u"title"_s, {}, {}, 0, later, u"it is too long"_s}));
        QVERIFY_RESULT(store::Connections(*world.store).setPaused(number, true));
        auto settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects[u"companies"_s].values[u"owner"_s] = {{world.store->newId().toString(), u"77"_s}};
        world.service->setSettings(number, settings.toJson());
        QTRY_COMPARE_WITH_TIMEOUT(state.parked.due(u"deals"_s, world.clock.now(), 10)->size(), size_t(1), enough);
    }

    void whoeverComesToTheWindowGetsARoundAtOnce()
    {
        sync::SyncIntervals intervals = ServiceWorld::quiet();
        intervals.fresh = intervals.freshOnScreen = 0;
        ServiceWorld world(intervals);
        world.connect();
        QVERIFY(settle(world));
        world.crm.perform([](fakes::RemoteUser &user) {
            return user.create(u"contacts"_s, {{u"lastname"_s, u"Meyer"_s}});
        });
        world.service->noteUse(); // of somebody who was there anyway
        QCOMPARE(world.contacts(), 0);
        world.service->setAttention({true, {EntityKind::Contact}});
        QTRY_COMPARE_WITH_TIMEOUT(world.contacts(), 1, enough);
        QVERIFY(world.rounds().size() <= 2); // and one only
    }

    void whatWaitsIsReportedWithoutARound()
    {
        ServiceWorld world;
        const qint64 number = world.connect(store::SyncFrequency::Manual);
        world.service->start();
        QVERIFY(syncNow(world, number));
        world.contact(u"Meyer"_s);
        world.service->noteLocalChange();
        QTRY_COMPARE_WITH_TIMEOUT(store::Connections(*world.store).counts(number)->waiting, 1, enough);
        QVERIFY(world.remoteNames().isEmpty());
        world.service->setPaused(number, true);
        world.contact(u"Berger"_s);
        world.service->noteLocalChange();
        QTRY_COMPARE_WITH_TIMEOUT(store::Connections(*world.store).counts(number)->waiting, 2, enough);
        QVERIFY(world.remoteNames().isEmpty());
    }

    void aConnectionThatAnotherProcessMakesRunsToo()
    {
        auto intervals = ServiceWorld::quiet();
        intervals.connectionPoll = 1;
        ServiceWorld world(intervals);
        world.service->start();
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        const qint64 number = world.connect();
        QVERIFY(ended.wait(enough));
        QCOMPARE(ended.first().first().toLongLong(), number);
    }

    void aWorkerThatCannotOpenTheStoreSaysSoAndGoesOn()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        world.isGoneForWorkers = true;
        QSignalSpy troubled(world.service.get(), &SyncControl::troubled);
        QSignalSpy recovered(world.service.get(), &SyncControl::recovered);
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.service->start();
        QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 1, enough); // once, however often it tries
        QCOMPARE(troubled.first().at(0).toLongLong(), number);
        QCOMPARE(troubled.first().at(1).value<Error>().kind, Error::Kind::Io);
        world.service->syncNow(number); // is not forgotten
        QVERIFY(ended.isEmpty());
        world.isGoneForWorkers = false;
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, enough);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), enough);
        QCOMPARE(troubled.size(), 1);
        const auto rounds = world.rounds(); // the sync log has it too
        QVERIFY(std::ranges::any_of(rounds,
            [](const store::RoundRecord &round) { return round.error && round.error->kind == Error::Kind::Io; }));
        QVERIFY(!rounds.front().error);
    }

    void aWorkerThatWaitsForTheStoreCanBeClosed()
    {
        sync::SyncIntervals intervals = ServiceWorld::quiet();
        intervals.firstRetry = intervals.greatestRetry = 3'600'000;
        ServiceWorld world(intervals);
        world.connect();
        world.isGoneForWorkers = true;
        QSignalSpy troubled(world.service.get(), &SyncControl::troubled);
        world.service->start();
        QTRY_COMPARE_WITH_TIMEOUT(troubled.size(), 1, enough);
        QElapsedTimer closing;
        closing.start();
        world.service.reset();
        QVERIFY(closing.elapsed() < promptly);
    }

    void aServiceThatCannotReadTheStoreSaysSoAndGoesOn()
    {
        sync::SyncIntervals intervals = ServiceWorld::quiet();
        intervals.connectionPoll = 5;
        ServiceWorld world(intervals);
        world.connect();
        world.isGoneForTheDesk = true;
        QSignalSpy troubled(world.service.get(), &SyncControl::troubled);
        QSignalSpy recovered(world.service.get(), &SyncControl::recovered);
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.service->start();
        QTRY_VERIFY_WITH_TIMEOUT(!troubled.isEmpty(), enough);
        QCOMPARE(troubled.first().at(0).toLongLong(), 0);
        world.isGoneForTheDesk = false;
        QTRY_COMPARE_WITH_TIMEOUT(recovered.size(), 1, enough);
        QTRY_VERIFY_WITH_TIMEOUT(!ended.isEmpty(), enough);
    }

    void aRoundThatCannotBeginIsInTheSyncLog()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        QVERIFY(store::Connections(*world.store).setSettings(number, {{u"policy"_s, u"dice"_s}}));
        QVERIFY(settle(world));
        const auto rounds = world.rounds(); // the next try may be on its way, and is not in the log before it has ended
        QVERIFY(!rounds.empty());
        for (const store::RoundRecord &round : rounds) {
            QVERIFY(round.error && round.ended);
            QCOMPARE(round.error->kind, Error::Kind::Invalid);
        }
    }

    void aManualConnectionWaitsForAPerson()
    {
        ServiceWorld world;
        const qint64 number = world.connect(store::SyncFrequency::Manual);
        QSignalSpy started(world.service.get(), &SyncControl::roundStarted);
        world.service->start();
        world.contact(u"Meyer"_s);
        world.service->noteLocalChange();
        QVERIFY(syncNow(world, number));
        QCOMPARE(started.size(), 1);
        QCOMPARE(world.remoteNames(), QStringList{u"Meyer"_s});
        world.contact(u"Later"_s);
        world.service->noteLocalChange();
        QVERIFY(syncNow(world, number));
        QCOMPARE(started.size(), 2);
    }

    void anHourlyConnectionThatIsNotDueRests()
    {
        ServiceWorld world;
        const qint64 number = world.connect(store::SyncFrequency::Hourly);
        QVERIFY(store::Connections(*world.store).setSucceeded(number, Instant{world.clock.now().ms - 60'000}));
        QSignalSpy started(world.service.get(), &SyncControl::roundStarted);
        world.service->start();
        QVERIFY(syncNow(world, number));
        QCOMPARE(started.size(), 1);
        // One that is due begins by itself.
        world.service = nullptr;
        QVERIFY(store::Connections(*world.store).setSucceeded(number, Instant{world.clock.now().ms - 3'700'000}));
        world.service = world.makeService();
        QVERIFY(settle(world));
    }

    void closingEndsARoundThatHangs()
    {
        ServiceWorld world;
        world.connect();
        world.crm.hang();
        world.service->start();
        QTRY_VERIFY_WITH_TIMEOUT(world.crm.hung.available() > 0, enough);
        QElapsedTimer timer;
        timer.start();
        world.service.reset();
        QVERIFY(timer.elapsed() < promptly);
        QCOMPARE(world.rounds().front().error->kind, Error::Kind::Cancelled);
        QVERIFY(world.rounds().front().ended);
    }

    void pausingEndsARoundThatHangs()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        world.crm.hang();
        world.service->start();
        QTRY_VERIFY_WITH_TIMEOUT(world.crm.hung.available() > 0, enough);
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.service->setPaused(number, true);
        QVERIFY(ended.wait(promptly));
        QVERIFY(!world.service->isRunning(number));
        world.crm.recover();
        world.contact(u"Meyer"_s);
        world.service->setPaused(number, false);
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames(), QStringList{u"Meyer"_s}, enough);
    }

    void removingEndsTheRoundAndForgetsTheSecrets()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        const RecordId kept = world.contact(u"Meyer"_s);
        world.crm.hang();
        world.service->start();
        QTRY_VERIFY_WITH_TIMEOUT(world.crm.hung.available() > 0, enough);
        world.service->remove(number);
        world.service->syncNow(number); // comes too late
        QTRY_VERIFY_WITH_TIMEOUT(!store::Connections(*world.store).get(number), promptly);
        QTRY_VERIFY(!world.service->isRunning(number));
        QVERIFY(world.keychain.entries().isEmpty());
        QVERIFY(world.store->get(EntityKind::Contact, kept));
    }

    void aLostSignInIsAStateAndWorkGoesOn()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        QVERIFY(settle(world));
        world.crm.setToken(u"pat-other"_s);
        QVERIFY(syncNow(world, number));
        QCOMPARE(world.connection(number).state, ConnectionState::NeedsAuthorization);
        world.contact(u"Meyer"_s);
        world.service->noteLocalChange();
        QCOMPARE(world.contacts(), 1);
        QSignalSpy refused(world.service.get(), &SyncControl::refused);
        world.service->setToken(number, u"pat-wrong"_s);
        QVERIFY(refused.wait(enough));
        QCOMPARE(world.connection(number).state, ConnectionState::NeedsAuthorization);
        QVERIFY(!world.keychain.entries().values().contains(u"pat-wrong"_s));
        world.service->setToken(number, u"pat-other"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames(), QStringList{u"Meyer"_s}, enough);
        QTRY_COMPARE(world.connection(number).state, ConnectionState::Ready);
    }

    void aKeychainThatComesBackLetsItGoOn()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        world.keychain.failAfter(0);
        QVERIFY(settle(world));
        QCOMPARE(world.connection(number).state, ConnectionState::KeychainUnavailable);
        world.contact(u"Meyer"_s);
        world.keychain.recover();
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames(), QStringList{u"Meyer"_s}, enough); // nobody asked for it
        QTRY_COMPARE(world.connection(number).state, ConnectionState::Ready);
    }

    void aRemoteThatComesBackLetsItGoOn()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        world.crm.vanish();
        QVERIFY(settle(world));
        QCOMPARE(world.connection(number).state, ConnectionState::Offline);
        world.contact(u"Meyer"_s);
        world.crm.recover();
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames(), QStringList{u"Meyer"_s}, enough);
        QTRY_COMPARE(world.connection(number).state, ConnectionState::Ready);
    }

    void aTokenIsTriedBeforeAConnectionIsMade()
    {
        ServiceWorld world;
        QSignalSpy refused(world.service.get(), &SyncControl::refused);
        world.service->add({u"hubspot"_s, u"Hub"_s, {}, {u"pat-wrong"_s, {}, {}}});
        QVERIFY(refused.wait(enough));
        QCOMPARE(refused.first().first().toLongLong(), 0);
        QCOMPARE(refused.first().at(1).value<Error>().kind, Error::Kind::Unauthorized);
        QVERIFY(store::Connections(*world.store).list()->empty());
        QVERIFY(world.keychain.entries().isEmpty());
        QSignalSpy added(world.service.get(), &SyncControl::added);
        QSignalSpy started(world.service.get(), &SyncControl::roundStarted);
        world.service->add({u"hubspot"_s, u"Hub"_s, {}, {world.crm.token(), {}, {}}});
        QVERIFY(added.wait(enough));
        QTRY_VERIFY_WITH_TIMEOUT(!started.isEmpty(), enough);
    }

    void aTokenIsTestedAndNothingIsLeftOfIt()
    {
        ServiceWorld world;
        QSignalSpy refused(world.service.get(), &SyncControl::testRefused);
        world.service->test({u"hubspot"_s, u"HubSpot"_s, {}, {u"pat-wrong"_s, {}, {}}});
        QVERIFY(refused.wait(enough));
        QCOMPARE(refused.first().first().value<Error>().kind, Error::Kind::Unauthorized);
        QSignalSpy tested(world.service.get(), &SyncControl::tested);
        world.service->test({u"hubspot"_s, u"HubSpot"_s, {}, {world.crm.token(), {}, {}}});
        QVERIFY(tested.wait(enough));
        QVERIFY(!tested.first().first().toString().isEmpty()); // what HubSpot calls the account
        QVERIFY(store::Connections(*world.store).list()->empty());
        QVERIFY(world.keychain.entries().isEmpty());
        QVERIFY(world.keychain.everWritten.isEmpty());
    }

    /// Neither with the first sync nor when sending is turned on later.
    void whatIsHereIsSentOnlyAfterSomebodySaidSo()
    {
        ServiceWorld world;
        world.contact(u"Meyer"_s);
        world.crm.perform([](fakes::RemoteUser &user) {
            return user.create(u"contacts"_s, {{u"lastname"_s, u"Berger"_s}});
        });
        QSignalSpy ended(world.service.get(), &SyncControl::roundEnded);
        world.service->add({u"hubspot"_s, u"Hub"_s, {}, {world.crm.token(), {}, {}}, true});
        QVERIFY(ended.wait(enough));
        QTRY_COMPARE_WITH_TIMEOUT(world.contacts(), 2, enough);
        QCOMPARE(world.remoteNames(), QStringList{u"Berger"_s});
        const qint64 number = store::Connections(*world.store).list()->front().number;
        auto settings = *store::ConnectionSettings::fromJson(world.connection(number).settings);
        settings.objects.clear();
        world.service->setSettings(number, settings.toJson());
        QTRY_VERIFY_WITH_TIMEOUT(world.connection(number).question, enough);
        QCOMPARE(std::get<store::MatchesFound>(*world.connection(number).question).sum().newThere, 1);
        QCOMPARE(world.remoteNames(), QStringList{u"Berger"_s});
        world.service->answer(number, store::Answer::Yes);
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames().size(), 2, enough);
    }

    void whoSendsWhatIsHereIsAskedFirst()
    {
        ServiceWorld world;
        world.contact(u"Meyer"_s);
        QSignalSpy added(world.service.get(), &SyncControl::added);
        world.service->add({u"hubspot"_s, u"Hub"_s, {}, {world.crm.token(), {}, {}}});
        QVERIFY(added.wait(enough));
        const qint64 number = added.first().first().toLongLong();
        QTRY_VERIFY_WITH_TIMEOUT(world.connection(number).question, enough);
        QVERIFY(world.remoteNames().isEmpty());
        world.service->answer(number, store::Answer::Yes);
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames(), QStringList{u"Meyer"_s}, enough);
    }

    void aRoundIsRolledBackHereAndThere()
    {
        ServiceWorld world;
        const qint64 number = world.connect();
        world.crm.perform([](fakes::RemoteUser &user) {
            return user.importRecords(u"contacts"_s, {{{u"lastname"_s, u"Anders"_s}}, {{u"lastname"_s, u"Berger"_s}}});
        });
        QVERIFY(settle(world));
        QCOMPARE(world.contacts(), 2);
        const qint64 round = world.rounds().front().number;
        QSignalSpy done(world.service.get(), &SyncControl::rolledBack);
        world.service->rollBack(round);
        QVERIFY(done.wait(enough));
        QCOMPARE(done.first().at(0).toLongLong(), round);
        QCOMPARE(done.first().at(1).toLongLong(), 0);
        QCOMPARE(world.contacts(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(world.remoteNames().isEmpty(), enough);
        QVERIFY(syncNow(world, number));
        QCOMPARE(world.contacts(), 0);
    }

    void whatARolledBackRoundImportedAndSomebodyChangedStays()
    {
        ServiceWorld world;
        world.connect(store::SyncFrequency::Manual);
        const QString id = world.crm.perform([](fakes::RemoteUser &user) {
            return user.importRecords(u"contacts"_s, {{{u"lastname"_s, u"Anders"_s}}}).first();
        });
        world.service->start();
        QVERIFY(syncNow(world, 1));
        world.crm.perform([&](fakes::RemoteUser &user) {
            return user.edit(u"contacts"_s, id, {{u"jobtitle"_s, u"Baker"_s}});
        });
        QVERIFY(syncNow(world, 1));
        const auto rows = world.store->select({EntityKind::Contact, {}, {}, {}, {}, -1, false});
        QVERIFY(world.store->commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, rows->id(0), {{u"job_title"_s, u"Smith"_s}})}, {}}));
        QSignalSpy done(world.service.get(), &SyncControl::rolledBack);
        world.service->rollBack(world.rounds().front().number);
        QVERIFY(done.wait(enough));
        QCOMPARE(done.first().at(1).toLongLong(), 1);
        QCOMPARE(world.store->get(EntityKind::Contact, rows->id(0))->value(u"job_title"_s), Value(u"Smith"_s));
    }

    void manyHandsAtOnceEndWell()
    {
        sync::SyncIntervals intervals = ServiceWorld::quiet();
        intervals.watched = intervals.rest = intervals.away = 1;
        ServiceWorld world(intervals);
        const qint64 number = world.connect();
        world.service->start();
        const std::unique_ptr<QThread> colleague(QThread::create([&] {
            const auto store = world.open(50);
            for (int i = 0; i < 20; ++i)
                std::ignore = store->commit({u"Create"_s, Origin::cli(),
                    {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Theirs %1"_s.arg(i)}})}, {}});
        }));
        colleague->start();
        for (int i = 0; i < 10; ++i) {
            world.contact(u"Ours %1"_s.arg(i));
            world.service->noteLocalChange();
            world.service->setPaused(number, i % 3 == 0);
            world.service->syncNow(number);
            QCoreApplication::sendPostedEvents();
        }
        colleague->wait();
        QSignalSpy changed(world.service.get(), &SyncControl::stateChanged);
        world.service->setPaused(number, false);
        QTRY_COMPARE_WITH_TIMEOUT(world.remoteNames().size(), 30, enough);
        QCOMPARE(world.contacts(), 30);
    }
};

SATCHEL_TEST(tst_SyncService)
#include "tst_SyncService.moc"
