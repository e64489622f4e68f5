// SPDX-License-Identifier: GPL-3.0-or-later
// A hub with the office's store and desks of people who joined it, all on one clock; the server is shared by the tests
// of a program, and each world has a database of its own.
#pragma once

#include "sync/hub/HubRound.h"
#include "sync/hub/HubSetup.h"
#include "tests/support/Paths.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestStore.h"

#include <QTest>

namespace satchel::test {

inline PostgresServer &postgres()
{
    static PostgresServer server;
    return server;
}

class Desk
{
public:
    Desk(const QString &path, const Clock &clock, quint64 seed, const store::StoreOptions &options = {})
    {
        if (!options.connection.key) // an encrypted store begins encrypted
            putEmptyStore(path);
        auto opened = store::Store::open(path, clock, seed, options);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        m_store = std::move(*opened);
    }

    /// While another process works with the store.
    void close()
    {
        m_connection.reset();
        m_store.reset();
    }
    void reopen(const QString &path, const Clock &clock, quint64 seed)
    {
        auto opened = store::Store::open(path, clock, seed);
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        m_store = std::move(*opened);
    }

    store::Store &operator*() { return *m_store; }
    store::Store *operator->() { return m_store.get(); }
    void setConnection(std::unique_ptr<sync::hub::PgConnection> connection) { m_connection = std::move(connection); }
    sync::hub::PgConnection &connection() { return *m_connection; }

    Result<sync::hub::HubExchange> exchange() { return sync::hub::HubRound(*m_store, *m_connection).run(); }

    RecordId create(EntityKind entity, std::vector<FieldValue> values)
    {
        const auto receipt = m_store->commit(
            {QStringLiteral("Create"), Origin::user(), {Edit::create(entity, {}, std::move(values))}, {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return receipt->ids.front();
    }
    void update(EntityKind entity, RecordId id, std::vector<FieldValue> values)
    {
        commit(Edit::update(entity, id, std::move(values)));
    }
    void remove(EntityKind entity, RecordId id) { commit(Edit::remove(entity, id)); }
    QString text(EntityKind entity, RecordId id, const QString &field)
    {
        const auto record = m_store->get(entity, id);
        return record ? record->text(field) : QStringLiteral("(none)");
    }
    bool has(EntityKind entity, RecordId id)
    {
        const auto record = m_store->get(entity, id);
        return record && !record->isDeleted();
    }
    qint64 waiting() { return *store::HubState(*m_store).waiting(1000); }

private:
    void commit(const Edit &edit)
    {
        const auto done = m_store->commit({QStringLiteral("Edit"), Origin::user(), {edit}, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<sync::hub::PgConnection> m_connection;
};

/// Puts the mutant that SATCHEL_HUB_MUTANT names into a hub (mutants.txt).
inline void mutate(sync::hub::PgConnection &owner)
{
    static const QString asked = qEnvironmentVariable("SATCHEL_HUB_MUTANT");
    if (asked.isEmpty())
        return;
    const auto read = [](const QString &name) {
        QFile file(projectPath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s is missing", qUtf8Printable(name));
        return QString::fromUtf8(file.readAll());
    };
    for (QString line : read(QStringLiteral("tests/hub/mutants.txt")).split(QLatin1Char('\n'))) {
        QStringList parts = line.replace(QStringLiteral("\\|"), QString(QChar::Null)).split(QLatin1Char('|'));
        if (parts.size() != 5 || parts[0].trimmed() != asked)
            continue;
        for (QString &part : parts)
            part = part.trimmed()
                       .replace(QChar::Null, QLatin1Char('|'))
                       .replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        QString sql = read(QStringLiteral("sync/hub/sql/") + parts[1]);
        if (sql.count(parts[2]) != 1)
            qFatal(
                "no such mutant: its words stand %lld times in the file", static_cast<long long>(sql.count(parts[2])));
        sql.replace(parts[2], parts[3]);
        sql += QStringLiteral(
            "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA satchel FROM PUBLIC; SELECT satchel.grant_reading();");
        if (const auto done = owner.run(sql.toUtf8()); !done)
            qFatal("no such mutant: %s", qUtf8Printable(toText(done.error())));
        return;
    }
    qFatal("no such mutant");
}

class HubWorld
{
public:
    explicit HubWorld(PostgresServer &at = postgres())
        : clock(Instant{QDateTime::currentMSecsSinceEpoch()}, QTimeZone::utc()), server(&at)
    {
        static quint64 number = 0; // of the world: names and ids are unique in the server
        m_seed = 1000 * ++number;
        database = QStringLiteral("team%1").arg(number);
        owner = QStringLiteral("office%1").arg(number);
        server->makeDatabase(database, owner, QStringLiteral("secret"));
        office = std::make_unique<Desk>(path(QStringLiteral("office")), clock, ++m_seed);
        office->setConnection(server->connect(database, owner, QStringLiteral("secret")));
    }

    /// What the office has by now becomes the hub.
    Result<store::HubMembership> init()
    {
        auto made = sync::hub::initHub(**office, office->connection(), facts(owner));
        if (made)
            mutate(office->connection());
        return made;
    }

    /// A person with a role gets access and a desk; the office has synced what they are.
    RecordId addPerson(const QString &login, const QString &name, const QString &role)
    {
        const RecordId user = office->create(EntityKind::User, {{QStringLiteral("name"), name}});
        QVERIFY_RETURN(office->exchange(), user);
        QVERIFY_RETURN(
            sync::hub::setPerson(office->connection(), loginOf(login), user, role, QStringLiteral("word")), user);
        return user;
    }
    /// `ownClock`: of a computer whose clock is another one than the others'.
    std::unique_ptr<Desk> join(const QString &login, const QString &desk, const Clock *ownClock = nullptr)
    {
        store::StoreOptions options;
        options.hasDefaults = false;
        auto joined = std::make_unique<Desk>(path(desk), ownClock ? *ownClock : clock, ++m_seed, options);
        joined->setConnection(server->connect(database, loginOf(login), QStringLiteral("word")));
        const auto done = sync::hub::joinHub(**joined, joined->connection(), facts(loginOf(login)));
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return joined;
    }
    /// The office's records become the hub, and a first person joins it.
    std::unique_ptr<Desk> initAndJoin(const QString &login, const QString &name, const QString &role)
    {
        if (const auto done = init(); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        addPerson(login, name, role);
        return join(login, login);
    }
    /// For the hub as for the desks.
    void pass(qint64 milliseconds)
    {
        clock.advance(milliseconds);
        server->run(database,
            "CREATE OR REPLACE FUNCTION satchel.clock() RETURNS timestamptz LANGUAGE sql VOLATILE AS $$ SELECT "
            "timestamptz '"
                + clock.now().toIso().toUtf8() + "' $$");
    }
    QString loginOf(const QString &name) const { return name + QLatin1Char('_') + database; }
    QString path(const QString &desk) const { return m_folder.filePath(desk + QStringLiteral(".satchel")); }
    sync::hub::HubFacts facts(const QString &login) const
    {
        return {server->address(database, login), login, QStringLiteral("Fjellstad Sales"), QStringLiteral("Laptop")};
    }

    ManualClock clock;
    PostgresServer *server; // another one when it took over
    QString database;
    QString owner;
    std::unique_ptr<Desk> office;

private:
    template <typename T> static void QVERIFY_RETURN(const Result<T> &done, RecordId)
    {
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    MemoryFolder m_folder;
    quint64 m_seed = 0;
};

/// The office and desks exchange until nobody has anything new.
inline void settle(HubWorld &world, std::vector<Desk *> desks)
{
    desks.insert(desks.begin(), world.office.get());
    for (int round = 0; round < 6; ++round) {
        qint64 moved = 0;
        for (Desk *desk : desks) {
            const auto done = desk->exchange();
            QVERIFY2(done, qPrintable(done ? QString() : toText(done.error())));
            moved += done->pulled + done->pushed;
        }
        if (moved == 0)
            return;
    }
    QFAIL("it does not come to rest");
}

} // namespace satchel::test
