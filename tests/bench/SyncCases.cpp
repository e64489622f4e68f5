// SPDX-License-Identifier: GPL-3.0-or-later
// Rounds between a store and a vendor's fake: what they cost beside raw SQLite, beside the vendor's limits, beside
// a person who works meanwhile.
#include "tests/bench/SyncCases.h"

#include "store/RelaxedDurability.h"
#include "sync/session/SyncService.h"
#include "tests/bench/FiveConnections.h"
#include "tests/bench/RawContacts.h"
#include "tests/bench/SyncWorld.h"
#include "tests/bench/WaitCases.h"
#include "tests/fakes/FakeServer.h"

#include <QEventLoop>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr int many = 100'000;
constexpr qint64 latency = 50; // milliseconds

QString at(const BenchVendor &vendor, const QString &figure)
{
    return vendor.account.vendor + u": "_s + figure;
}

/// What this process has for itself, in megabytes; mapped pages of the store's file belong to the system's cache.
double ownMemory()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray status = file.readAll();
    const qsizetype at = status.indexOf("RssAnon:");
    return at < 0 ? 0 : status.mid(at + 8, 16).simplified().split(' ').first().toDouble() / 1024;
}

qint64 countOf(store::Store &store, EntityKind entity)
{
    const auto count = store.count({entity, {}, {}, {}, {}, -1, false});
    BENCH_REQUIRE(count);
    return *count;
}

/// The rows of a store that was synchronised, for the raw writer.
std::vector<RawContact> rowsOf(store::Store &store, const QString &object)
{
    std::vector<RawContact> all;
    store::SyncState state(store, 1);
    for (qint64 after = 0;;) {
        const auto links = state.links.page(object, after, 1000);
        BENCH_REQUIRE(links);
        if (links->empty())
            return all;
        for (const store::Link &link : *links) {
            auto record = store.get(EntityKind::Contact, link.record);
            BENCH_REQUIRE(record);
            all.push_back(rawContact(std::move(*record)));
            all.back().link = link;
        }
        after = links->back().number;
    }
}

/// Changes every contact a little, in commits of a thousand.
void editAll(store::Store &store)
{
    store::Query query;
    query.entity = EntityKind::Contact;
    const auto rows = store.select(query);
    BENCH_REQUIRE(rows);
    std::vector<Edit> edits;
    for (qsizetype row = 0; row < rows->size(); ++row) {
        edits.push_back(Edit::update(EntityKind::Contact, rows->id(row), {{u"job_title"_s, u"Baker %1"_s.arg(row)}}));
        if (edits.size() == 1000 || row + 1 == rows->size())
            BENCH_REQUIRE(store.commit({u"Edit"_s, Origin::user(), std::exchange(edits, {}), {}}));
    }
}

/// A million contacts that are linked already, and nothing to do; copied for each use.
QString linkedStore(int contacts, const QString &folder)
{
    const QString path = folder + u"/linked-%1.satchel"_s.arg(contacts);
    if (!QFile::copy(storeWithContacts(contacts), path))
        qFatal("the bench data cannot be copied");
    return path;
}

void linkAll(store::Store &store, const QString &object)
{
    BENCH_REQUIRE(store.database().execute(
        "INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified) SELECT 1, '"
        + object.toUtf8() + "', 1, id, CAST(row AS TEXT), '{\"last_name\":\"Somebody\"}', '1', 1 FROM contact"));
}

struct Idle
{
    double seconds = 0;
    qint64 requests = 0;
    size_t objects = 0;
};

/// What a round costs in which nothing happens, with so many links.
Idle idleRound(const BenchVendor &vendor, int contacts)
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    SyncWorld world(vendor);
    const auto store = world.store(linkedStore(contacts, folder.path()));
    world.connect(*store, SyncWorld::Scope::Everything);
    BENCH_REQUIRE(store->database().execute(
        "UPDATE connection SET log_position = (SELECT max(sequence) FROM change)")); // none waits
    const auto session = world.session(*store);
    world.run(*session); // the initial sync, of a remote that shows nothing yet
    linkAll(*store, world.contacts.object);
    std::vector<double> samples;
    Idle idle;
    for (int i = 0; i < 15; ++i) {
        world.clock.leap(60'000);
        samples.push_back(seconds([&] { idle.requests = world.run(*session).requests; }));
    }
    idle.seconds = median(samples);
    idle.objects = world.manifest.objects.size();
    return idle;
}

/// The fake behind a socket, on a thread of its own.
class Server final : public QThread
{
public:
    explicit Server(fakes::FakeRemote &fake) : m_fake(fake)
    {
        start();
        m_isReady.acquire();
    }
    ~Server() override
    {
        quit();
        wait();
    }
    QString address() const { return m_address; }

protected:
    void run() override
    {
        const SystemClock clock;
        const auto answer = [&](const sync::HttpRequest &request) -> fakes::FaultInjector::Delivery {
            return {fakes::FaultInjector::Delivery::Kind::Answered, m_fake.answer(request, clock.now())};
        };
        fakes::FakeServer server(answer, {int(latency), false});
        if (!server.listen(0))
            qFatal("no port is free");
        m_address = server.address();
        m_isReady.release();
        exec();
    }

private:
    fakes::FakeRemote &m_fake;
    QString m_address;
    QSemaphore m_isReady;
};

} // namespace

void benchSyncApply(const BenchVendor &vendor)
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    SyncWorld world(vendor);
    world.people(many);
    world.answers.keeps = true;
    std::vector<double> ours;
    std::vector<double> baseline;
    std::vector<RawContact> all;
    double early = 0;
    double most = 0;
    for (int run = 0; run < 4; ++run) {
        const auto mine = world.store(folder.filePath(u"ours%1.satchel"_s.arg(run)));
        world.connect(
            *mine, SyncWorld::Scope::ContactsAndOwners); // without them each contact is parked until its owner arrives
        const auto session = world.session(*mine);
        early = 0;
        const double taken = seconds([&] {
            world.run(*session, sync::Round::Kind::Full, [&](const store::SyncProgress &progress) {
                const double now = run > 0 ? ownMemory() : 0;
                if (early == 0 && progress.done >= many / 10)
                    early = now;
                if (progress.done > many / 10)
                    most = std::max(most, now - early);
            });
        });
        if (countOf(*mine, EntityKind::Contact) != many)
            qFatal("the round left contacts out");
        if (run == 0) { // makes the fake's answers up
            all = rowsOf(*mine, world.contacts.object);
            continue;
        }
        ours.push_back(taken);
        const auto raw = open(folder.filePath(u"raw%1.satchel"_s.arg(run)));
        baseline.push_back(seconds([&] { writeRaw(raw->database(), all); }));
    }
    report(at(vendor, u"applying 100,000 pulled contacts ÷ raw prepared SQLite"_s), median(ours), median(baseline), 2);
    reportFigure(
        at(vendor, u"memory that grows between the 10,000th and the 100,000th pulled contact"_s), most, 16, u"MB"_s);
}

void benchSyncIdle(const BenchVendor &vendor)
{
    const Idle few = idleRound(vendor, 1000);
    const Idle lots = idleRound(vendor, 1'000'000);
    report(
        at(vendor, u"a round with nothing to do, 1,000,000 linked records ÷ 1,000"_s), lots.seconds, few.seconds, 1.5);
    reportFigure(at(vendor, u"requests of a round with nothing to do, per object"_s),
        double(lots.requests) / double(lots.objects), 2, u"requests"_s);
}

void benchSyncPush(const BenchVendor &vendor)
{
    constexpr int changed = 10'000;
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    SyncWorld world(vendor, latency);
    world.people(changed);
    const auto store = world.store(folder.filePath(u"push.satchel"_s));
    world.connect(*store);
    const auto session = world.session(*store);
    world.run(*session);
    world.clock.leap(600'000);
    editAll(*store);
    const store::RoundRecord round = world.run(*session, sync::Round::Kind::Outgoing);
    if (round.pushed != changed)
        qFatal("the round sent %d of the changes", int(round.pushed));
    reportFigure(at(vendor, u"requests to send 10,000 changed contacts"_s), double(round.requests),
        1.1 * changed / vendor.changesAtOnce, u"requests"_s);
    world.clock.leap(600'000);
    const store::RoundRecord after = world.run(*session);
    reportFigure(at(vendor, u"records that come back as changes after it"_s), double(after.pulled + after.pushed), 0,
        u"records"_s);
}

void benchSyncEdit(const BenchVendor &vendor)
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    SyncWorld world(vendor);
    world.people(1000);
    Server server(*world.fake);
    const QString path = folder.filePath(u"edit.satchel"_s);
    const auto store = open(path);
    world.connect(*store);
    BENCH_REQUIRE(store::Connections(*store).setBaseUrl(1, server.address()));
    sync::SyncIntervals intervals;
    intervals.afterEdit = 0; // the debounce is not what is measured
    const auto openStore = [&]() -> Result<std::unique_ptr<store::Store>> { return open(path); };
    sync::SyncService service({openStore, world.keychain, store->clock(), {}, {}, intervals, 7}, store->schema());
    QEventLoop loop;
    QObject::connect(&service, &store::SyncControl::roundEnded, &loop, &QEventLoop::quit);
    service.start();
    loop.exec();
    const auto rows = store->select({EntityKind::Contact, {}, {}, {}, {}, 30, false});
    BENCH_REQUIRE(rows);
    std::vector<double> samples;
    qint64 requests = 0;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        samples.push_back(1000 * seconds([&] {
            BENCH_REQUIRE(store->commit({u"Edit"_s, Origin::user(),
                {Edit::update(EntityKind::Contact, rows->id(i), {{u"job_title"_s, u"Baker"_s}})}, {}}));
            service.noteLocalChange();
            loop.exec();
        }));
        const auto round = store::SyncRounds(*store).list(1, 1);
        BENCH_REQUIRE(round);
        if (round->front().error || round->front().pushed != 1)
            qFatal("the edit was not acknowledged");
        requests = std::max(requests, round->front().requests);
    }
    reportFigure(at(vendor, u"round trips from an edit to its acknowledgement, 50 ms each"_s), double(requests), 3,
        u"requests"_s);
    reportFigure(at(vendor, u"an edit until it is acknowledged, over a socket with 50 ms"_s), median(samples),
        3 * latency, u"ms"_s);
}

void benchSyncDownload(const BenchVendor &vendor)
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    SyncWorld world(vendor, latency);
    world.people(many);
    const auto store = world.store(folder.filePath(u"download.satchel"_s));
    world.connect(*store);
    const auto session = world.session(*store);
    const auto &windows = world.manifest.limits
                              .windows; // where there is none, the way there and back is all that takes time
    const double perRequest = std::max(
        double(latency), windows.empty() ? 0.0 : double(windows.front().milliseconds) / windows.front().requests);
    const qint64 began = world.clock.now().ms;
    const store::RoundRecord round = world.run(*session);
    const double taken = double(world.clock.now().ms - began) / 1000;
    if (countOf(*store, EntityKind::Contact) != many)
        qFatal("the round left contacts out");
    report(at(vendor, u"first download of 100,000 contacts ÷ the time its requests are allowed at least"_s), taken,
        double(round.requests) * perRequest / 1000, 1.25);
    reportFigure(
        at(vendor, u"requests of it that were refused"_s), double(world.fake->violations().size()), 0, u"requests"_s);
}

void benchSyncPass()
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    const QString path = folder.filePath(u"pass.satchel"_s);
    const auto person = open(path);
    BENCH_REQUIRE(person->database().execute(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000)"
        " INSERT INTO link (connection, object, entity, record, remote_id, base, version, modified)"
        " SELECT 1, 'contacts', 1, randomblob(16), CAST(10000000 + i AS TEXT), '{\"last_name\":\"Somebody\"}', '1', 1 "
        "FROM n"));
    BENCH_REQUIRE(store::SyncState(*person, 1).missing.beginFullSync(u"contacts"_s));
    BENCH_REQUIRE(person->database().execute("INSERT INTO seen SELECT connection, object, remote_id FROM link WHERE "
                                             "number % 50 > 0; PRAGMA wal_checkpoint(TRUNCATE)"));
    std::atomic<bool> isOver = false;
    double taken = 0;
    double perPage = 0;
    const std::unique_ptr<QThread> end(QThread::create([&] {
        const auto store = open(path);
        auto settings = store::RelaxedDurability::begin(*store);
        BENCH_REQUIRE(settings);
        store::SyncState state(*store, 1);
        taken = seconds([&] {
            BENCH_REQUIRE(state.missing.sweep(u"contacts"_s));
            BENCH_REQUIRE(state.missing.forgetSeen(u"contacts"_s));
        });
        int pages = 0;
        const double walked = seconds([&] {
            for (QString after;; ++pages) {
                const auto links = state.missing.links(u"contacts"_s, after, 100);
                BENCH_REQUIRE(links);
                if (links->empty())
                    break;
                after = links->back().remoteId;
            }
        });
        perPage = 1000 * walked / pages;
        isOver = true;
    }));
    end->start();
    reportCommits(*person, u"the end of a pass over 1,000,000 links"_s, [&] { return !isOver; });
    end->wait();
    reportFigure(u"the end of a pass over 1,000,000 links, 2 % of them gone"_s, taken, 30, u"s"_s);
    reportFigure(u"a hundred of the 20,000 vanished, looked up among 1,000,000 links"_s, perPage, 5, u"ms"_s);
}

void benchSyncWait(const BenchVendor &vendor)
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    SyncWorld world(vendor);
    world.people(many);
    world.answers.keeps = true;
    {
        const auto before = world.store(folder.filePath(u"before.satchel"_s));
        world.connect(*before);
        world.run(*world.session(*before)); // keeps the fake's answers
    }
    const QString path = folder.filePath(u"wait.satchel"_s);
    const auto person = open(path, world.contention);
    world.connect(*person);
    std::atomic<qint64> pulled = 0;
    std::atomic<bool> isOver = false;
    const std::unique_ptr<QThread> round(QThread::create([&] {
        const auto store = world.store(path);
        world.run(*world.session(*store), sync::Round::Kind::Full,
            [&](const store::SyncProgress &progress) { pulled = progress.done; });
        isOver = true;
    }));
    round->start();
    while (pulled < many / 10)
        QThread::msleep(10);
    reportCommits(*person, u"a round that pulls"_s, [&] { return !isOver; });
    round->wait();
}

void benchSyncFive()
{
    const QTemporaryDir folder(dataFolder() + u"/sync-XXXXXX"_s);
    const QString path = folder.filePath(u"five.satchel"_s);
    const auto contention = std::make_shared<store::Contention>();
    const auto person = open(path, contention);
    QElapsedTimer timer;
    timer.start();
    FiveConnections five(*person, path, contention);
    reportCommits(*person, u"five connections"_s, [&] { return five.isRunning(); });
    const qint64 pulled = five.finish();
    print({{u"name"_s, u"five first syncs of %1 people each"_s.arg(FiveConnections::each)},
        {u"seconds"_s, static_cast<double>(timer.elapsed()) / 1000}, {u"received"_s, pulled}});
}

} // namespace satchel::bench
