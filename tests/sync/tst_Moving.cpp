// SPDX-License-Identifier: GPL-3.0-or-later
// A move from HubSpot to Pipedrive in virtual time: whole rounds between one store and the fakes of both.
#include "domain/FieldNames.h"
#include "moving/MoveReport.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Mappings.h"
#include "store/sync/Questions.h"
#include "store/sync/SyncState.h"
#include "sync/session/ConnectionSetup.h"
#include "sync/session/QuestionAnswers.h"
#include "tests/fakes/Accounts.h"
#include "tests/fakes/FaultyTransport.h"
#include "tests/fakes/hubspot/HubSpotFake.h"
#include "tests/fakes/pipedrive/PipedriveFake.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/sync/VirtualTime.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using namespace satchel::test;
using moving::MoveState;
using satchel::fakes::Fault;
using satchel::fakes::Values;

namespace {

/// One system, as a session reaches it.
template <typename Fake> struct System
{
    System(TestStore &store, const fakes::Account &account) : time(store.clock), account(account) {}

    class Wire final : public Transport
    {
    public:
        Wire(Transport &inner, QStringList &writes) : m_inner(inner), m_writes(writes) {}
        Result<HttpResponse> send(const HttpRequest &request) override
        {
            const bool isSearch = request.url.path().endsWith("/search"_L1) || request.url.path().endsWith("/read"_L1);
            if (request.method != "GET" && !isSearch)
                m_writes.append(QString::fromLatin1(request.method) + u' ' + request.url.path());
            return m_inner.send(request);
        }

    private:
        Transport &m_inner;
        QStringList &m_writes;
    };

    SessionDependencies dependencies()
    {
        return {keychain, time, cancellation, waiting,
            [this](Cancellation &) { return std::make_unique<Wire>(wire, writes); }};
    }
    void connect(store::Store &store, const QString &name)
    {
        const auto made = createConnection(
            store, {account.vendor, name, account.address, {account.token, {}, {}}}, dependencies(), 5);
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        number = made->number;
    }
    /// A program that was started again has new sessions.
    store::RoundRecord round(store::Store &store)
    {
        time.advance(10 * 60'000);
        auto session = Session::open(store, number, dependencies(), 7);
        if (!session)
            qFatal("%s", qUtf8Printable(toText(session.error())));
        return (*session)->run(Round::Kind::Full);
    }
    store::RemoteCatalog catalog(store::Store &store)
    {
        const auto read = (*Session::open(store, number, dependencies(), 7))->catalog();
        if (!read)
            qFatal("%s", qUtf8Printable(toText(read.error())));
        return *read;
    }

    ManualClock &time;
    fakes::Account account;
    Fake fake;
    fakes::FaultInjector faults{fake};
    fakes::FaultyTransport wire{faults, time};
    fakes::RemoteUser user{fake, time};
    MemoryKeychain keychain;
    Cancellation cancellation;
    VirtualSleeper waiting{time};
    QStringList writes; // requests that change something there
    qint64 number = 0;
};

const QStringList movedObjects{u"contacts"_s, u"companies"_s, u"deals"_s, u"notes"_s};

struct World
{
    World()
    {
        old.connect(*store, u"Old"_s);
        QVERIFY(settle(old));
        for (int i = 0; i < 4; ++i)
            companies.append(old.user.create(u"companies"_s, {{u"name"_s, u"Acme %1"_s.arg(i)}}));
        for (int i = 0; i < 8; ++i) {
            people.append(old.user.create(u"contacts"_s,
                {{u"firstname"_s, u"Ada"_s}, {u"lastname"_s, u"Roe%1"_s.arg(i)},
                    {u"email"_s, u"roe%1@acme.example"_s.arg(i)}, {u"jobtitle"_s, u"Baker"_s}}));
            old.user.associate(u"contacts"_s, people.last(), u"companies"_s, companies[i % 4]);
        }
        QVERIFY(settle(old));
        next.connect(*store, u"Next"_s);
    }

    template <typename One> bool settle(One &system, int rounds = 8)
    {
        for (int i = 0; i < rounds; ++i) {
            const auto done = system.round(*store);
            if (!done.error && done.pulled == 0 && done.pushed == 0 && done.deleted == 0)
                return true;
        }
        return false;
    }
    /// Until neither has anything new for the other.
    bool settleBoth() { return settle(old) && settle(next) && settle(old) && settle(next); }
    store::ConnectionSettings settings()
    {
        return *store::ConnectionSettings::fromJson(store::Connections(*store).get(old.number)->settings);
    }
    Result<void> save(const store::ConnectionSettings &settings)
    {
        return store::Mappings(*store, old.number).saveSettings(settings.toJson());
    }
    Result<void> start() { return save(store::startMove(settings(), u"Next"_s)); }
    /// The question how many records are new there was answered before.
    Result<void> startAnswered()
    {
        TRY(start());
        next.round(*store);
        return answerQuestion(*store, next.number, store::Answer::Yes);
    }
    moving::MoveReport report()
    {
        const auto side = [&](auto &system) {
            return *moving::sideOf(*store::Connections(*store).get(system.number), system.catalog(*store));
        };
        const auto made = moving::reportMove(*store, side(old), side(next));
        if (!made)
            qFatal("%s", qUtf8Printable(toText(made.error())));
        return *made;
    }
    qint64 heldBack()
    {
        const auto side = *moving::sideOf(*store::Connections(*store).get(old.number), old.catalog(*store));
        return *store::countHeldBack(*store, side.connection, moving::sentAgain(side));
    }
    moving::MovingKind kind(EntityKind entity)
    {
        const auto all = report().kinds;
        const auto found = std::ranges::find(all, entity, &moving::MovingKind::entity);
        return found == all.end() ? moving::MovingKind() : *found;
    }
    /// All that the old system has, down to its stamps.
    QStringList everythingAtTheOldOne() const
    {
        QStringList lines;
        for (const QString &object : movedObjects) {
            for (const auto &record : old.user.records(object, true)) {
                QString line = u"%1 %2 %3 %4"_s.arg(object, record.id).arg(record.updatedAt.ms).arg(record.isArchived);
                for (const auto &value : record.values)
                    line += u" %1=%2"_s.arg(value.first, value.second);
                lines.append(line);
            }
        }
        return lines;
    }
    QStringList namesAtTheNextOne() const
    {
        QStringList names;
        for (const auto &record : next.user.records(u"persons"_s))
            names.append(record.values.value(u"name"_s));
        names.sort();
        return names;
    }
    static QStringList everybody()
    {
        QStringList names;
        for (int i = 0; i < 8; ++i)
            names.append(u"Ada Roe%1"_s.arg(i));
        return names;
    }
    RecordId here(const QString &id)
    {
        return (*store::SyncState(*store, old.number).links.to(u"contacts"_s, id))->record;
    }

    TestStore store;
    System<fakes::HubSpotFake> old{store, fakes::hubSpotAccount()};
    System<fakes::PipedriveFake> next{store, fakes::pipedriveAccount()};
    QStringList companies;
    QStringList people;
};

} // namespace

class tst_Moving : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingArrivesOnceAndTheOldSystemStaysAsItIs()
    {
        World world;
        const QStringList before = world.everythingAtTheOldOne();
        QVERIFY_RESULT(world.startAnswered());
        world.old.writes.clear();
        QVERIFY(world.settleBoth());
        QCOMPARE(world.namesAtTheNextOne(), World::everybody());
        QCOMPARE(world.next.user.records(u"organizations"_s).size(), size_t(4));
        QCOMPARE(world.everythingAtTheOldOne(), before);
        QCOMPARE(world.old.writes, QStringList());
        const auto report = world.report();
        QCOMPARE(report.state, MoveState::Ready);
        QCOMPARE(report.notThere(), 0);
        QCOMPARE(world.kind(EntityKind::Contact).there, 8);
        const auto title = std::ranges::find_if(report.issues, [](const moving::MoveIssue &issue) {
            return issue.entity() == EntityKind::Contact && issue.field == field::job_title;
        });
        QVERIFY(title != report.issues.end()); // Pipedrive derives it
        QCOMPARE(title->count.linked, 8);
    }

    void whatIsEditedHereOrAtTheNextOneDoesNotReachTheOldOne()
    {
        World world;
        QVERIFY_RESULT(world.startAnswered());
        QVERIFY(world.settleBoth());
        const QStringList before = world.everythingAtTheOldOne();
        world.old.writes.clear();
        const RecordId ada = world.here(world.people[0]);
        QVERIFY(world.store.update(EntityKind::Contact, ada, {{u"phone"_s, u"+49 30 1234567"_s}}));
        world.store.create(EntityKind::Contact, {{u"last_name"_s, u"New"_s}});
        const auto link = *store::SyncState(*world.store, world.next.number).links.of(world.here(world.people[1]));
        QVERIFY(world.next.user.edit(u"persons"_s, link->remoteId, {{u"name"_s, u"Ada Poe"_s}}));
        QVERIFY_RESULT(world.store->commit(
            {u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, world.here(world.people[7]))}, {}}));
        QVERIFY(world.settleBoth());
        QCOMPARE(world.store.value(EntityKind::Contact, world.here(world.people[1]), u"last_name"_s), Value(u"Poe"_s));
        QCOMPARE(world.namesAtTheNextOne().size(), 8); // one new, one deleted
        QCOMPARE(world.everythingAtTheOldOne(), before);
        QCOMPARE(world.old.writes, QStringList());
        QVERIFY(store::Conflicts(*world.store).list()->empty());
    }

    void whatColleaguesChangeInTheOldOneArrives()
    {
        World world;
        QVERIFY_RESULT(world.startAnswered());
        QVERIFY(world.settleBoth());
        QVERIFY(world.old.user.edit(u"contacts"_s, world.people[2], {{u"lastname"_s, u"Married"_s}}));
        world.old.user.create(u"contacts"_s, {{u"firstname"_s, u"Late"_s}, {u"lastname"_s, u"Comer"_s}});
        QVERIFY(world.settleBoth());
        QVERIFY(world.namesAtTheNextOne().contains(u"Ada Married"_s));
        QVERIFY(world.namesAtTheNextOne().contains(u"Late Comer"_s));
        QCOMPARE(world.report().state, MoveState::Ready);
    }

    void aCrashInTheMiddleMakesNoDuplicates_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("lost reply") << int(Fault::LostReply);
        QTest::newRow("hang afterwards") << int(Fault::HangAfterwards);
        QTest::newRow("saved, but an error") << int(Fault::SavedServerError);
        QTest::newRow("lost request") << int(Fault::LostRequest);
    }
    void aCrashInTheMiddleMakesNoDuplicates()
    {
        QFETCH(int, fault);
        World world;
        QVERIFY_RESULT(world.startAnswered());
        QVERIFY(!world.old.round(*world.store).error);
        // The program dies again and again while it sends; each start has new sessions and a store that was reopened.
        int struck = 0;
        for (const int nth : {3, 20, 25, 30}) {
            world.next.faults.failNth(nth, Fault(fault));
            world.next.round(*world.store);
            struck += world.next.faults.hasScript() ? 0 : 1;
            world.store.reopen();
            QVERIFY_RESULT(world.start()); // told twice, it is the same move
        }
        QVERIFY(struck > 0);
        world.store.clock.advance(25 * 3'600'000); // what failed is tried again
        QVERIFY(world.settleBoth());
        world.store.clock.advance(25 * 3'600'000);
        QVERIFY(world.settleBoth());
        QCOMPARE(world.namesAtTheNextOne(), World::everybody());
        QCOMPARE(world.next.user.records(u"organizations"_s).size(), size_t(4));
        QCOMPARE(world.report().state, MoveState::Ready);
    }

    void duplicatesAreAskedAboutFirst()
    {
        World world;
        for (int i = 0; i < 8; ++i)
            world.next.user.create(u"persons"_s,
                {{u"name"_s, u"Ada Roe%1"_s.arg(i)},
                    {u"emails"_s, uR"([{"value":"roe%1@acme.example","primary":true,"label":"work"}])"_s.arg(i)}});
        for (int i = 0; i < 4; ++i)
            world.next.user.create(u"organizations"_s, {{u"name"_s, u"Acme %1"_s.arg(i)}});
        QVERIFY_RESULT(world.start());
        world.next.round(*world.store);
        auto report = world.report();
        QCOMPARE(report.state, MoveState::Running);
        QVERIFY(std::ranges::count(report.obstacles, moving::MoveObstacle::TargetAsks) == 1);
        QCOMPARE(world.namesAtTheNextOne().size(), 8);
        QVERIFY_RESULT(answerQuestion(*world.store, world.next.number, store::Answer::Yes));
        QVERIFY(world.settleBoth());
        QCOMPARE(world.namesAtTheNextOne(), World::everybody()); // linked, and not made again
        report = world.report();
        QCOMPARE(report.notThere(), 0);
        QVERIFY(report.obstacles.empty());
    }

    void theEndLeavesTheOldOnePausedAndTheNextOneGoesOn()
    {
        World world;
        QVERIFY_RESULT(world.startAnswered());
        QVERIFY(world.settleBoth());
        QVERIFY_RESULT(world.save(store::finishMove(world.settings())));
        QVERIFY(store::Connections(*world.store).get(world.old.number)->isPaused);
        QCOMPARE(world.report().state, MoveState::Finished);
        QVERIFY(
            world.store.update(EntityKind::Contact, world.here(world.people[3]), {{u"last_name"_s, u"Afterwards"_s}}));
        QVERIFY(world.settle(world.next));
        QVERIFY(world.namesAtTheNextOne().contains(u"Ada Afterwards"_s));
    }

    void aCancelledMoveSendsWhatWasHeldBack()
    {
        World world;
        QVERIFY_RESULT(world.startAnswered());
        QVERIFY(world.settleBoth());
        QCOMPARE(world.heldBack(), 12); // Pipedrive gave all of them an owner
        const RecordId ada = world.here(world.people[0]);
        QVERIFY(world.store.update(EntityKind::Contact, ada, {{u"job_title"_s, u"Smith"_s}}));
        const RecordId made = world.store.create(EntityKind::Contact, {{u"last_name"_s, u"New"_s}});
        QVERIFY(world.settleBoth());
        QCOMPARE(world.heldBack(), 13);
        QCOMPARE(world.old.user.record(u"contacts"_s, world.people[0])->values.value(u"jobtitle"_s), u"Baker"_s);
        QVERIFY_RESULT(world.save(store::cancelMove(world.settings())));
        QVERIFY(world.settleBoth());
        QCOMPARE(world.old.user.record(u"contacts"_s, world.people[0])->values.value(u"jobtitle"_s), u"Smith"_s);
        QVERIFY(*store::SyncState(*world.store, world.old.number).links.of(made));
        QCOMPARE(world.old.user.records(u"contacts"_s).size(), size_t(9));
        QCOMPARE(world.namesAtTheNextOne().size(), 9);
    }

    void manyOverwritesAfterACancelAreAskedAbout()
    {
        World world;
        QVERIFY_RESULT(world.startAnswered());
        QVERIFY(world.settleBoth());
        for (int i = 0; i < 30; ++i)
            world.people.append(world.old.user.create(u"contacts"_s,
                {{u"lastname"_s, u"More%1"_s.arg(i)}, {u"email"_s, u"more%1@acme.example"_s.arg(i)},
                    {u"jobtitle"_s, u"Baker"_s}}));
        QVERIFY(world.settleBoth());
        std::vector<Edit> edits;
        for (const QString &id : std::as_const(world.people))
            edits.push_back(Edit::update(EntityKind::Contact, world.here(id), {{u"job_title"_s, u"Smith"_s}}));
        QVERIFY(world.store->commit({u"Bulk"_s, Origin::user(), edits, {}}));
        QVERIFY(world.settleBoth());
        QVERIFY_RESULT(world.save(store::cancelMove(world.settings())));
        world.old.round(*world.store);
        QCOMPARE(world.old.user.record(u"contacts"_s, world.people[0])->values.value(u"jobtitle"_s), u"Baker"_s);
        const auto asked = *store::questionOf(*world.store, *store::Connections(*world.store).get(world.old.number));
        QVERIFY(asked && asked->isOutgoing());
        QCOMPARE(asked->count, qint64(38));
    }
};

SATCHEL_TEST(tst_Moving)
#include "tst_Moving.moc"
