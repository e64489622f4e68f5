// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/HubCases.h"

#include "store/BulkWriter.h"
#include "sync/hub/HubAccess.h"
#include "sync/hub/HubRound.h"
#include "sync/hub/HubSchema.h"
#include "sync/hub/HubSetup.h"
#include "sync/session/ConnectionWorker.h"
#include "tests/bench/Bench.h"
#include "tests/support/MemoryKeychain.h"
#include "tests/support/PgRelay.h"
#include "tests/support/PostgresServer.h"

#include <atomic>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>
#include <QUuid>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

using sync::hub::PgConnection;

constexpr int relayDelay = 20; // milliseconds, of each message in either direction
constexpr int edits = 30; // whose way is measured
constexpr double allowance = 0.05; // seconds, besides three round trips
constexpr size_t teamSize = 10; // people, who share the desks below; one has at most 100
constexpr int desks = 200;
constexpr int editsEach = 10; // of a desk in a minute
constexpr int scheduledSeconds = 20;
constexpr double longestPush = 200; // milliseconds
constexpr size_t busyDesks = 100; // whole ones, with a store and a worker each
constexpr int busyChanges = 10; // of all of them in a second
constexpr int busySeconds = 30;
constexpr double seenWithin = 2; // seconds

bool hasPostgres()
{
    if (!test::PostgresServer::programs().isEmpty())
        return true;
    print({{u"name"_s, u"hub"_s}, {u"skipped"_s, u"PostgreSQL is not installed"_s}});
    return false;
}

int contactCount()
{
    return qEnvironmentVariable("SATCHEL_BENCH_HUB_CONTACTS", u"100000"_s).toInt();
}

double secondsSince(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// A hub made from a store with so many contacts, and the store.
class Team
{
public:
    explicit Team(int contacts, const QString &folder = dataFolder()) : m_folder(folder + u"/hub-XXXXXX"_s)
    {
        if (contacts > 0 && !QFile::copy(storeWithContacts(contacts), path(u"office"_s)))
            qFatal("the bench data cannot be copied");
        server.makeDatabase(database, u"office"_s, u"word"_s);
        const auto office = open(path(u"office"_s));
        // A hub is made by somebody with a name.
        std::vector<Edit> edits{Edit::update(EntityKind::User, office->me(), {{u"name"_s, u"Lena Vogt"_s}})};
        for (size_t i = 0; i < teamSize; ++i)
            edits.push_back(Edit::create(EntityKind::User, {}, {{u"name"_s, loginOf(i)}}));
        const auto made = office->commit({u"People"_s, Origin::user(), edits, {}});
        BENCH_REQUIRE(made);
        const auto connection = connect(u"office"_s);
        BENCH_REQUIRE(sync::hub::initHub(*office, *connection, facts(u"office"_s)));
        for (size_t i = 0; i < teamSize; ++i)
            BENCH_REQUIRE(sync::hub::setPerson(*connection, loginOf(i), made->ids[i + 1], u"lead"_s, u"word"_s));
        server.run(database, "ANALYZE");
    }

    QString path(const QString &desk) const { return m_folder.filePath(desk + u".satchel"_s); }
    /// Of the person whose turn it is.
    static QString loginOf(size_t turn) { return u"person%1"_s.arg(turn % teamSize); }
    std::unique_ptr<PgConnection> connect(const QString &login) { return server.connect(database, login, u"word"_s); }
    /// Another desk of a person.
    void join(const QString &desk, const QString &login = u"office"_s)
    {
        store::StoreOptions options;
        options.hasDefaults = false;
        const auto store = store::Store::open(path(desk), m_clock, qHash(desk), options);
        BENCH_REQUIRE(store);
        BENCH_REQUIRE(sync::hub::joinHub(**store, *connect(login), facts(login)));
    }

    test::PostgresServer server;
    const QString database = u"team"_s;

private:
    sync::hub::HubFacts facts(const QString &login)
    {
        return {server.address(database, login), login, u"Fjellstad Sales"_s, u"Laptop"_s};
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

/// A desk at work, as the window has it, whose server is reached by this address.
class Working
{
    SystemClock m_clock; // which the worker uses to its end
    test::MemoryKeychain m_keychain;

public:
    Working(const QString &path, const QString &address, const QString &login = u"office"_s)
    {
        store = open(path);
        auto membership = store::HubState(*store).find();
        BENCH_REQUIRE(membership);
        (*membership)->address = address;
        BENCH_REQUIRE(store::HubState(*store).save(**membership));
        m_keychain.set(sync::hub::secretName(address, login), u"word"_s);
        worker = std::make_unique<sync::ConnectionWorker>((*membership)->connection,
            sync::ConnectionWorker::Parts{[this, path]() -> Result<std::unique_ptr<store::Store>> {
                                              return store::Store::open(path, m_clock, 12 + qHash(path));
                                          },
                m_keychain, m_clock, {}, {}, 5});
        worker->start();
    }

    RecordId create()
    {
        const auto made = store->commit(
            {u"Create"_s, Origin::user(), {Edit::create(EntityKind::Contact, {}, contactValues(7, {}))}, {}});
        BENCH_REQUIRE(made);
        worker->mailbox().noteEdit();
        return made->ids.front();
    }
    /// Waits for a record of another desk.
    void await(RecordId contact)
    {
        QElapsedTimer timer;
        timer.start();
        while (!store->get(EntityKind::Contact, contact)) {
            if (timer.hasExpired(60'000))
                qFatal("an edit did not arrive");
            QThread::usleep(200);
        }
    }

    std::unique_ptr<store::Store> store;
    std::unique_ptr<sync::ConnectionWorker> worker;
};

void measureWay(Team &team, const QString &name, int delay, const QString &suffix)
{
    test::PgRelay relay(team.server.socket(), delay);
    const QString address = relay.address(team.database, u"office"_s);
    team.join(u"second"_s + suffix);
    team.join(u"first"_s + suffix);
    Working first(team.path(u"first"_s + suffix), address);
    Working second(team.path(u"second"_s + suffix), address);
    for (int i = 0; i < 3; ++i) // until both are connected and hear of each other
        second.await(first.create());
    std::vector<double> ways;
    for (int i = 0; i < edits; ++i) {
        QThread::msleep(600); // a person's, one by one
        QElapsedTimer timer;
        timer.start();
        second.await(first.create());
        ways.push_back(secondsSince(timer));
    }
    std::vector<double> trips;
    sync::Cancellation cancellation;
    const auto line = PgConnection::open(address, u"word"_s, cancellation);
    BENCH_REQUIRE(line);
    for (int i = 0; i < edits; ++i) {
        QElapsedTimer timer;
        timer.start();
        BENCH_REQUIRE((*line)->query("SELECT 1"));
        trips.push_back(secondsSince(timer));
    }
    print({{u"name"_s, name + u": round trip"_s}, {u"ours"_s, median(trips)}, {u"unit"_s, u"s"_s},
        {u"p99 of edits"_s, percentile(ways, 0.99)}});
    report(name, median(ways), 3 * median(trips) + allowance, 1);
}

/// Processor time of the server's sessions of all people, in seconds.
double sessionTime(test::PostgresServer &server)
{
    const auto rows = server.connect(u"postgres"_s, u"postgres"_s)
                          ->query("SELECT pid FROM pg_stat_activity WHERE usename <> 'postgres'");
    BENCH_REQUIRE(rows);
    double ticks = 0;
    for (int row = 0; row < rows->count(); ++row) {
        QFile file(u"/proc/%1/stat"_s.arg(rows->integer(row, 0)));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const QList<QByteArray> parts = text.mid(text.lastIndexOf(')') + 2).split(' ');
        ticks += parts.value(11).toDouble() + parts.value(12).toDouble(); // utime, stime
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

/// A desk as the server sees it.
struct Session
{
    QByteArray desk = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    std::unique_ptr<PgConnection> connection;
    qint64 place = 0;
};

std::vector<Session> sessionsOf(Team &team)
{
    std::vector<Session> sessions(desks);
    size_t turn = 0;
    for (Session &one : sessions) {
        one.connection = team.connect(Team::loginOf(turn++));
        BENCH_REQUIRE(one.connection->query("SELECT satchel.join_desk($1, 'Laptop')", {one.desk}));
    }
    return sessions;
}

QByteArray setOf(const QByteArray &record, int number)
{
    return QJsonDocument(
        QJsonArray{QJsonObject{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"label"_s, u"Edit"_s},
            {u"origin"_s, u"user"_s}, {u"at"_s, u"2026-11-20T12:00:00.000Z"_s},
            {u"edits"_s,
                QJsonArray{
                    QJsonObject{{u"kind"_s, 1}, {u"entity"_s, u"contact"_s}, {u"record"_s, QString::fromUtf8(record)},
                        {u"values"_s, QJsonObject{{u"phone"_s, u"+49 30 %1"_s.arg(number)}}}}}}}})
        .toJson(QJsonDocument::Compact);
}

void push(Session &session, const QByteArray &record, int number)
{
    const auto rows = session.connection->query("SELECT satchel.push($1, $2, $3, NULL)",
        {session.desk, QByteArray::number(session.place), setOf(record, number)});
    BENCH_REQUIRE(rows);
    if (!rows->text(0, 0).contains("done"))
        qFatal("%s", rows->bytes(0, 0).constData());
}

/// On the schedule of people: each desk every six seconds, at a moment of its own. Milliseconds of each push.
std::vector<double> pushOnSchedule(std::vector<Session> &sessions, const std::vector<QByteArray> &records)
{
    const int total = desks * editsEach * scheduledSeconds / 60;
    const double gap = 1000.0 * scheduledSeconds / total;
    std::vector<double> waits(static_cast<size_t>(total));
    std::atomic<int> next = 0;
    QElapsedTimer timer;
    timer.start();
    const auto work = [&] {
        for (int i = next++; i < total; i = next++) {
            const double due = i * gap;
            while (static_cast<double>(timer.nsecsElapsed()) / 1e6 < due)
                QThread::usleep(500);
            const auto at = static_cast<size_t>(i);
            push(sessions[at % sessions.size()], records[at % records.size()], i);
            waits[at] = static_cast<double>(timer.nsecsElapsed()) / 1e6 - due; // from when the person made it
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create(work));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return waits;
}

} // namespace

/// A change of one desk until it is in the store of another, on the schedule of many people at once. Desks have a disk
/// each: where so many share one, they are in memory.
void benchHubBusy()
{
    if (!hasPostgres())
        return;
    const QString memory = u"/dev/shm"_s;
    Team team(0, QFileInfo(memory).isWritable() ? memory : dataFolder());
    std::vector<std::unique_ptr<Working>> all;
    for (size_t i = 0; i < busyDesks; ++i) {
        const QString name = u"desk%1"_s.arg(i);
        const QString login = Team::loginOf(i);
        team.join(name, login);
        all.push_back(std::make_unique<Working>(team.path(name), team.server.address(team.database, login), login));
    }
    const RecordId first = all.front()->create();
    for (const auto &desk : all) // until each is connected
        desk->await(first);
    struct Change
    {
        RecordId id;
        Working *seenBy;
        double due; // seconds
    };
    std::vector<Change> open;
    std::vector<double> ways;
    size_t made = 0;
    constexpr size_t total = busyChanges * busySeconds;
    const double before = sessionTime(team.server);
    QElapsedTimer timer;
    timer.start();
    while (made < total || !open.empty()) {
        const double due = static_cast<double>(made) / busyChanges;
        if (made < total && secondsSince(timer) >= due) {
            Working *other = all[(made + busyDesks / 2) % busyDesks].get();
            open.push_back({all[made++ % busyDesks]->create(), other, due});
        }
        std::erase_if(open, [&](const Change &change) {
            if (!change.seenBy->store->get(EntityKind::Contact, change.id))
                return false;
            ways.push_back(secondsSince(timer) - change.due);
            return true;
        });
        if (timer.hasExpired(qint64{1000} * (busySeconds + 60)))
            qFatal("an edit did not arrive");
        QThread::usleep(1000);
    }
    const double spent = sessionTime(team.server) - before;
    reportFigure(u"hub: 100 desks, 10 changes a second, until another has it, p95"_s, percentile(ways, 0.95),
        seenWithin, u"s"_s);
    print({{u"name"_s, u"hub: the same, median"_s}, {u"ours"_s, median(ways)}, {u"unit"_s, u"s"_s},
        {u"server's processor time in a second"_s, spent / secondsSince(timer)}});
}

void benchHubEdit()
{
    if (!hasPostgres())
        return;
    Team team(0);
    measureWay(team, u"hub: edit to the other desk"_s, 0, u"-near"_s);
    measureWay(team, u"hub: edit to the other desk, 20 ms each way"_s, relayDelay, u"-far"_s);
}

void benchHubJoin()
{
    if (!hasPostgres())
        return;
    const int contacts = contactCount();
    Team team(contacts);
    int number = 0;
    compare(
        u"hub: join of %1 contacts"_s.arg(contacts), 2, 3, [&] { team.join(u"desk%1"_s.arg(++number)); },
        [&] {
            const auto connection = team.connect(u"office"_s);
            const auto store = open(team.path(u"raw%1"_s.arg(number)));
            for (const auto &entity : store->schema().entities())
                BENCH_REQUIRE(
                    connection->copyOut("COPY satchel." + sync::hub::pgIdentifier(entity->name) + " TO STDOUT",
                        [](QByteArrayView) { return Result<void>(); }));
            auto writer = store::BulkWriter::begin(*store, u"Raw"_s, Origin::import(u"bench"_s));
            BENCH_REQUIRE(writer);
            std::vector<RecordId> companies;
            for (int i = 0; i < std::max(1, contacts / 50); ++i) {
                const auto company = (*writer)->apply(Edit::create(EntityKind::Company, {},
                    {{u"name"_s, u"Firma %1 GmbH"_s.arg(i)}, {u"domain"_s, u"firm%1.example"_s.arg(i)}}));
                BENCH_REQUIRE(company);
                companies.push_back(*company);
            }
            for (int i = 0; i < contacts; ++i)
                BENCH_REQUIRE((*writer)->apply(Edit::create(
                    EntityKind::Contact, {}, contactValues(i, companies[static_cast<size_t>(i) % companies.size()]))));
            BENCH_REQUIRE((*writer)->finish());
        });
    const auto size = team.server.connect(team.database, u"postgres"_s)
                          ->query("SELECT pg_database_size(current_database())");
    BENCH_REQUIRE(size);
    print({{u"name"_s, u"hub: database of %1 contacts"_s.arg(contacts)},
        {u"ours"_s, static_cast<double>(size->integer(0, 0)) / 1e6}, {u"unit"_s, u"MB"_s}});
}

void benchHubTeam()
{
    if (!hasPostgres())
        return;
    Team team(contactCount());
    auto sessions = sessionsOf(team);
    const auto owner = team.connect(u"office"_s);
    const auto ids = owner->query("SELECT id FROM satchel.contact ORDER BY random() LIMIT 5000");
    BENCH_REQUIRE(ids);
    std::vector<QByteArray> records;
    for (int row = 0; row < ids->count(); ++row)
        records.push_back(ids->bytes(row, 0));
    const auto eachOnce = [&](const std::function<void(Session &, const QByteArray &, int)> &edit, int from) {
        const int count = desks * editsEach;
        const double before = sessionTime(team.server);
        for (int i = 0; i < count; ++i)
            edit(sessions[static_cast<size_t>(i % desks)], records[static_cast<size_t>((from + i) % 5000)], from + i);
        return (sessionTime(team.server) - before) / count;
    };
    const auto plain = [&owner](Session &, const QByteArray &record, int number) {
        BENCH_REQUIRE(owner->query("UPDATE satchel.contact SET phone = $1, updated_at = now() WHERE id = $2",
            {"+49 31 " + QByteArray::number(number), record}));
    };
    const auto pull = [](Session &session, const QByteArray &, int) {
        const auto rows = session.connection->query(
            "SELECT * FROM satchel.pull($1, 100)", {QByteArray::number(session.place)});
        BENCH_REQUIRE(rows);
    };
    eachOnce(push, 0); // each session has its plans
    eachOnce(plain, 0);
    team.server.run(team.database, "VACUUM ANALYZE"); // as the server does by itself
    std::vector<double> ours;
    std::vector<double> theirs;
    const auto logSize = [&] { // bytes of all entries, and how many they are
        const auto rows = owner->query(
            "SELECT pg_total_relation_size('satchel.change') + pg_total_relation_size('satchel.changeset'),"
            " (SELECT count(*) FROM satchel.changeset)");
        BENCH_REQUIRE(rows);
        return std::pair(static_cast<double>(rows->integer(0, 0)), static_cast<double>(rows->integer(0, 1)));
    };
    for (int i = 0; i < 3; ++i) {
        const auto last = owner->query("SELECT place FROM satchel.last_place()");
        BENCH_REQUIRE(last);
        for (Session &one : sessions)
            one.place = last->integer(0, 0);
        ours.push_back(eachOnce(push, i * 1000));
        theirs.push_back(eachOnce(plain, i * 1000));
    }
    team.server.run(team.database, "VACUUM ANALYZE");
    const auto [bytes, entries] = logSize();
    report(u"hub: server time of an edit"_s, median(ours), median(theirs), 2);
    const auto end = owner->query("SELECT place FROM satchel.last_place()");
    BENCH_REQUIRE(end);
    for (Session &one : sessions)
        one.place = end->integer(0, 0) - 10;
    const double tenChanges = eachOnce(pull, 0);
    for (Session &one : sessions)
        one.place = end->integer(0, 0);
    const double nothing = eachOnce(pull, 0);
    print({{u"name"_s, u"hub: server time of a pull"_s}, {u"of 10 changes"_s, tenChanges}, {u"of nothing"_s, nothing},
        {u"unit"_s, u"s"_s}, {u"log per edit, bytes"_s, bytes / entries}});
    const auto waits = pushOnSchedule(sessions, records);
    reportFigure(u"hub: push of 200 desks, p99"_s, percentile(waits, 0.99), longestPush, u"ms"_s);
    print({{u"name"_s, u"hub: push of 200 desks, median"_s}, {u"ours"_s, median(waits)}, {u"unit"_s, u"ms"_s}});
}

} // namespace satchel::bench
